"""Gathering what a class handed in."""

import json
from dataclasses import replace

from infoview_lib.classroom.class_view.class_words import LARGE
from infoview_lib.classroom.class_view.gathering import COUNTS_ALONE, DOUBLE, HandIns, gather
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import NOT_HAND_IN, hand_in_bytes
from tests.classroom.handing_in.hand_ins import HAND_IN


def test_what_is_not_ours_is_left_out_with_its_reason():
    alone = json.dumps(dict.fromkeys(COUNTS, 1)).encode()
    found = gather([("a", b"hello", ""), ("b", alone, ""), ("c", None, LARGE), ("d", b"[" * 9, "")])
    reasons = [(NOT_HAND_IN, "a"), (COUNTS_ALONE, "b"), (LARGE, "c"), (NOT_HAND_IN, "d")]
    assert found == HandIns([], reasons)
    assert found.reasons == {NOT_HAND_IN: 2, COUNTS_ALONE: 1, LARGE: 1}


def made(code, **counts):
    return hand_in_bytes(replace(HAND_IN, code=code, counts=HAND_IN.counts | counts))


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
    assert [one.place for one in found.whole] == [
        "lopesana_11_500_hand-in.zip",
        "okoroben_LATE_22_501_hand-in.zip",
    ]
    assert found.students == [HAND_IN.counts] * 2


def test_the_order_of_the_numbers_tells_neither_file_nor_code():
    files = [("Zoe.zip", made("apple1", people=20), ""), ("Ana.zip", made("zebra1"), "")]
    for order in (files, files[::-1]):
        found = gather(order)
        assert [one["people"] for one in found.students] == [9, 20]
        assert [one.hand_in.counts["people"] for one in found.whole] == [20, 9]


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
