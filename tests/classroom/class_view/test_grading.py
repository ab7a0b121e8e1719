"""Scores stand in one table beside the students' own, and what was filled in stays."""

from dataclasses import replace

import pytest

from infoview_lib.classroom.class_view.gathering import Handed
from infoview_lib.classroom.class_view.grading import Grade, grading_sheet, read_grading
from infoview_lib.classroom.class_view.platforms import Submission
from infoview_lib.errors import ReadingError
from tests.classroom.handing_in.hand_ins import HAND_IN

RUBRIC = ("Care", "Thanks")
HANDED = [
    Handed(Submission("canvas", "1", True), replace(HAND_IN, code="apple1", rubric={"2": 3})),
    Handed(Submission(), replace(HAND_IN, code="zebra1", rubric={})),
]


def test_the_table_shows_each_hand_in_with_its_own_scores():
    lines = grading_sheet(HANDED, RUBRIC, {}).decode("utf-8-sig").splitlines()
    assert [one.strip('"') for one in lines[0].split(",")] == (
        ["code", "late", "self_1", "self_2", "score_1", "score_2", "total", "comment"]
    )
    assert "Care" in lines[1] and "apple1" in lines[2] and "late" in lines[2]
    assert "zebra1" in lines[3] and "late" not in lines[3]


def test_what_was_filled_in_comes_back_and_stays():
    given = {"apple1": Grade((2, 3), "Well done"), "zebra1": Grade((None, 1))}
    assert read_grading(grading_sheet(HANDED, RUBRIC, given), 2) == given
    assert (given["apple1"].total, given["zebra1"].total) == (5, None)
    saved_elsewhere = b"code;score_1;score_2;comment\r\napple1;2;3;Well done\r\n"
    assert read_grading(saved_elsewhere, 2) == {"apple1": given["apple1"]}


def test_a_score_that_is_none_names_its_line():
    with pytest.raises(ReadingError, match="line 3"):
        read_grading(b"code,score_1\na,2\nb,4\n", 1)


@pytest.mark.parametrize("content", [b"", b"code\na\n"])
def test_another_table_is_told(content):
    with pytest.raises(ReadingError, match="missing columns"):
        read_grading(content, 1)
