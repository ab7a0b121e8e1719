"""What is said of a class: the finding, what is left out and why."""

from collections import Counter

import pytest

from infoview_lib.classroom.class_view.class_tables import class_picture
from infoview_lib.classroom.class_view.class_words import (
    CLOSED,
    LARGE,
    TOO_FEW,
    alt_text,
    finding,
    left_out,
    not_divided,
    sums_left_out,
)
from infoview_lib.classroom.class_view.gathering import COUNTS_ALONE
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import NOT_HAND_IN

NOBODY = dict.fromkeys(COUNTS, 0)


def students(**values):
    """Return students with these values of one count, zero else."""
    ((name, found),) = values.items()
    return [NOBODY | {name: one} for one in found]


@pytest.mark.parametrize(
    ("students", "facts"),
    [
        ([NOBODY] * 4, ["Fewer than five students", "no picture"]),
        ([NOBODY] * 7, ["class of 7 students"]),
        (students(met=[2] * 7), ["Together", "7 students", "14 people"]),
        (students(met=[0] * 6 + [1] * 3 + [4] * 6), ["9 of 15", "met at least one person"]),
        (
            students(met=[0] * 5 + [1] * 8 + [3] * 2 + [7] * 3),
            ["13 of 18", "met at least one person"],
        ),
        (students(met=[1] * 8 + [9] * 5), ["8 of 13", "met at most one person"]),
        (students(waves=[0] * 2 + [1] * 8 + [2] * 5 + [4] * 6), ["10 of 21", "at most one wave"]),
        (students(waves=[0] * 6 + [1] * 8 + [2] * 5 + [4] * 6), ["8 of 25", "reached one wave"]),
        (students(waves=[0] * 9 + [1] * 8 + [2] * 5 + [4] * 6), ["9 of 28", "no waves"]),
    ],
)
def test_the_finding_is_one_sentence_that_the_cells_allow(students, facts):
    found = finding(class_picture(students))
    assert all(fact in found for fact in facts) and "." not in found


def test_the_words_for_who_does_not_see_the_picture_hold_all_of_it():
    people = [
        NOBODY | {"people": 3, "met": one, "asked": one, "talks": one}
        for one in [0] * 6 + [1] * 5 + [4] * 6
    ]
    said = alt_text(class_picture(people)).split(". ")
    facts = (
        ("class of 17 students",),
        ("11 of 17 students", "at least one person"),
        ("51 people in the network", "29 people asked", "29 people met", "29 interviews"),
        ("students asked", "nobody, 6", "one, 5", "two or more, 6"),
        ("students met", "nobody, 6", "one, 5", "two or more, 6"),
        ("Interviews", "none, 6", "one, 5", "two or more, 6"),
        ("Too few students", "How many waves", "Referrals from those"),
    )
    for sentence, needed in zip(said, facts, strict=True):
        assert all(fact in sentence for fact in needed)
    assert alt_text(class_picture([])) == TOO_FEW


def test_what_is_not_shown_is_said():
    picture = class_picture([NOBODY] * 6 + [NOBODY | {"people": 90, "asked": 2}])
    assert sums_left_out(picture).startswith(
        "Left out because too few students make up most of it: people in the network; "
    )
    assert not_divided(picture).count(";") == 7 and not_divided(class_picture([])) == ""


def test_files_left_out_are_counted_by_reason():
    said = left_out(Counter({COUNTS_ALONE: 2, NOT_HAND_IN: 1, LARGE: 12, CLOSED: 1}))
    facts = (
        ("Two files", "ask the students for hand-ins"),
        ("12 files", "they're far larger"),
        ("One file", "it can't be opened"),
        ("One file", "isn't a hand-in"),
    )
    for line, (files, reason) in zip(said, facts, strict=True):
        assert line.startswith(files) and "left out" in line and reason in line
