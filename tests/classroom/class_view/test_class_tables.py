"""No small cell of a class can be seen or worked out."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.classroom.class_view.class_tables import (
    TITLES,
    Earlier,
    below_cuts,
    class_picture,
)
from infoview_lib.classroom.handing_in.counts import COUNTS, can_be_true, own_counts
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.records.book import Book
from tests.examples import examples
from tests.network.network_logs import log, logs

STUDENTS = st.lists(
    st.fixed_dictionaries({name: st.integers(0, 12) for name in COUNTS}), max_size=40
)


def test_a_student_hands_in_counts_alone():
    book = log(
        "ABCD",
        [("A", "B"), ("A", "C")],
        interview=[{"contact": "A", "status": "done"}],
        attempt=[{"contact": "D", "outcome": "no", "sent_at": "2026-03-01T10:00+00:00"}],
    )
    counts = own_counts(referral_graph(book))
    assert counts == {
        "people": 4,
        "introduced": 2,
        "waves": 2,
        "asked": 2,
        "met": 1,
        "declined": 1,
        "talks": 1,
        "names": 2,
    }
    assert own_counts(referral_graph(Book({}))) == dict.fromkeys(COUNTS, 0)


@settings(max_examples=examples(60), deadline=None)
@given(logs())
def test_names_change_no_count(book):
    graph = referral_graph(book)
    counts = own_counts(graph)
    wave = [row["wave"] or 0 for row in lineage(graph)]
    assert counts["people"] == len(wave) and counts["waves"] == max(wave, default=0)
    assert counts["introduced"] == sum(one > 1 for one in wave)
    for person in graph:
        graph.nodes[person].update(name="Somebody", organization="Elsewhere", since="2020-01-01")
    assert own_counts(graph) == counts and can_be_true(counts)
    assert list(counts) == list(COUNTS) and {type(one) for one in counts.values()} == {int}


GOOD = {
    "people": 9,
    "introduced": 4,
    "waves": 3,
    "asked": 7,
    "met": 4,
    "declined": 2,
    "talks": 5,
    "names": 6,
}


@pytest.mark.parametrize(
    "change",
    [
        {"met": 6},
        {"asked": 10},
        {"introduced": 10},
        {"names": 10},
        {"waves": 1},
        {"waves": 6},
        {"talks": 0},
        {"introduced": 0},
        {"people": 0},
    ],
)
def test_numbers_that_contradict_each_other_are_told(change):
    assert can_be_true(GOOD) and not can_be_true(GOOD | change)


@settings(max_examples=examples(150), deadline=None)
@given(STUDENTS)
def test_no_cell_under_five_is_ever_shown(students):
    picture = class_picture(students)
    shown = [
        cell.students
        for table in picture.tables
        for cell in table.cells
        if cell.students is not None
    ]
    assert all(number >= 5 for number in shown)
    assert (picture.students is None) == (len(students) < 5)
    if picture.students is None:
        assert shown == [] and picture.sums == {}
    for name, total in picture.sums.items():
        values = [one[name] for one in students]
        assert (
            total == sum(values)
            and sum(value > 0 for value in values) >= 5
            and max(values) * 2 <= total
        )


@settings(max_examples=examples(150), deadline=None)
@given(STUDENTS)
def test_the_order_of_students_shows_nowhere(students):
    picture = class_picture(students)
    assert class_picture(students[::-1]) == picture
    assert [table.key for table in picture.tables] == list(TITLES)


def test_words_of_cells_say_all_of_them():
    student = dict.fromkeys(COUNTS, 0)
    students = [student | {"waves": n} for n in [0] * 4 + [1] * 8 + [2] * 7 + [3] * 12]
    tables = {table.key: table.cells for table in class_picture(students).tables}
    assert tables["waves"] == (
        ("none or one", 12, 0, 1),
        ("two", 7, 2, 2),
        ("three or more", 12, 3, math.inf),
    )
    assert tables["met"] == (("any number", None, 0, math.inf),)


def test_a_second_picture_shares_no_cut_that_would_tell_of_the_newcomers():
    student = dict.fromkeys(COUNTS, 0)
    first = [student | {"met": n} for n in [0] * 8 + [4] * 8]
    before = class_picture(first)
    assert below_cuts(before) == {"met": {1: 8}}
    seven = first + [student | {"met": 4}] * 7
    again = class_picture(seven, earlier=Earlier(below_cuts(before), 7))
    assert 1 not in below_cuts(again).get("met", {})
    assert below_cuts(class_picture(seven))["met"]
