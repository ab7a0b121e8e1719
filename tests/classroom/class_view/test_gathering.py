"""Gathering what a class handed in."""

from dataclasses import replace

from infoview_lib.classroom.class_view.class_words import LARGE
from infoview_lib.classroom.class_view.gathering import DOUBLE, HandIns, gather
from infoview_lib.classroom.handing_in.counts import COUNTS, NOT_COUNTS, NOT_TRUE, counts_file
from infoview_lib.classroom.handing_in.hand_in import hand_in_bytes
from tests.classroom.handing_in.hand_ins import HAND_IN

ONE = dict.fromkeys(COUNTS, 1) | {"introduced": 0, "declined": 0}
TWO = ONE | {"people": 4}


def test_files_become_students_in_an_order_that_does_not_tell_whose_they_are():
    files = [
        ("Zoe.json", counts_file(TWO), ""),
        ("Ana.json", counts_file(ONE), ""),
        ("Ben.json", counts_file(TWO), ""),
    ]
    assert gather(files) == gather(files[::-1]) == HandIns([ONE, TWO, TWO], [], 1, [])


def test_what_is_not_ours_is_left_out_with_its_reason():
    found = gather(
        [("a", b"hello", ""), ("b", counts_file(ONE | {"met": 9}), ""), ("c", None, LARGE)]
    )
    assert found == HandIns([], [(NOT_COUNTS, "a"), (NOT_TRUE, "b"), (LARGE, "c")], 0, [])
    assert found.reasons == {NOT_COUNTS: 1, NOT_TRUE: 1, LARGE: 1}


def made(code):
    return hand_in_bytes(replace(HAND_IN, code=code))


def test_whole_hand_ins_come_by_code_with_what_their_names_tell():
    found = gather(
        [
            ("okoroben_LATE_22_501_hand-in.zip", made("zebra1"), ""),
            ("lopesana_11_500_hand-in.zip", made("apple1"), ""),
        ]
    )
    assert [(one.hand_in.code, one.submission.is_late) for one in found.whole] == [
        ("apple1", False),
        ("zebra1", True),
    ]
    assert found.students == [HAND_IN.counts] * 2 and found.same == 0


def test_a_student_who_handed_in_twice_counts_once_with_the_last():
    files = [
        ("lopesana_11_500_hand-in.zip", made("apple1"), ""),
        ("lopesana_11_900_hand-in-1.zip", made("apple2"), ""),
        ("mine/hand-in.zip", made("zebra1"), ""),
        ("mine/hand-in (1).zip", made("zebra1"), ""),
    ]
    for order in (files, files[1::-1] + files[2:]):
        found = gather(order)
        assert [one.hand_in.code for one in found.whole] == ["apple2", "zebra1"]
        assert found.reasons == {DOUBLE: 2}


def test_two_students_with_one_code_stay_two():
    files = [(f"x_{who}_9_hand-in.zip", made("same1"), "") for who in (1, 2)]
    assert len(gather(files).whole) == 2
