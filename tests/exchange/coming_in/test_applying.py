"""What was brought in is one write, and is said in a sentence."""

import pytest

from infoview_lib.exchange.coming_in.applying import counted, said
from infoview_lib.exchange.coming_in.preview import read
from tests.wording import says

NOTHING = {"add": 0, "change": 0, "merge": 0, "skip": 0}


@pytest.mark.parametrize(
    ("counts", "alone", "facts"),
    [
        ({"add": 2}, 0, ["2 people"]),
        ({"add": 1, "merge": 3}, 0, ["1 person", "3"]),
        ({"change": 4}, 0, ["4"]),
        ({"add": 1}, 2, ["1 person", "2"]),
        ({}, 2, ["2"]),
    ],
)
def test_every_number_is_said(counts, alone, facts):
    assert says(said(NOTHING | counts, ("person", "people"), alone), *facts)


def test_nothing_new_and_nothing_at_all_are_told_apart():
    assert said(NOTHING | {"skip": 3}) != said(NOTHING)


def test_records_of_a_history_are_counted_by_what_they_are():
    assert says(counted({"interview": 1, "attempt": 2}), "1 interview", "2 messages")


def test_a_second_time_adds_nothing_and_leaves_no_step_to_undo(folder):
    found = read(b"Name,Date Contacted\nAna Lopes,10/1/2025\n", folder.book, "a.csv", folder)
    assert found.apply()["history"] == {"attempt": 1}
    step = folder.undo_label
    assert found.apply()["ids"] == [] and folder.undo_label == step
