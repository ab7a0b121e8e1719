"""Gathering what a class handed in."""

from infoview_lib.classroom.class_words import LARGE
from infoview_lib.classroom.hand_ins import (
    COUNTS,
    NOT_COUNTS,
    NOT_TRUE,
    HandIns,
    counts_file,
    gather,
)

ONE = dict.fromkeys(COUNTS, 1) | {"introduced": 0, "declined": 0}
TWO = ONE | {"people": 4}


def test_files_become_students_in_an_order_that_does_not_tell_whose_they_are():
    files = [
        ("Zoe.json", counts_file(TWO), ""),
        ("Ana.json", counts_file(ONE), ""),
        ("Ben.json", counts_file(TWO), ""),
    ]
    assert gather(files) == gather(files[::-1]) == HandIns([ONE, TWO, TWO], [], 1)


def test_what_is_not_ours_is_left_out_with_its_reason():
    found = gather(
        [("a", b"hello", ""), ("b", counts_file(ONE | {"met": 9}), ""), ("c", None, LARGE)]
    )
    assert found == HandIns([], [(NOT_COUNTS, "a"), (NOT_TRUE, "b"), (LARGE, "c")], 0)
    assert found.reasons == {NOT_COUNTS: 1, NOT_TRUE: 1, LARGE: 1}
