"""Comments to start from: two for each line of the rubric, in plain words."""

import pytest

from infoview_lib.bundled import data_file
from infoview_lib.classroom.preparing.course import RUBRIC
from infoview_lib.errors import ReadingError
from infoview_lib.prep.comment_bank import fitting, read_comments

BANK = read_comments(data_file("comment_bank.csv").read_text("utf-8"))


def test_every_line_has_a_comment_for_few_points_and_one_for_many():
    found = [(one.line, one.points) for one in BANK]
    assert found == [(n, points) for n in range(1, len(RUBRIC) + 1) for points in ("low", "high")]


def test_comments_fit_the_scores_those_for_few_points_first():
    words = fitting(BANK, (3, None, 0, 1))
    assert words == [BANK[4].text, BANK[6].text, BANK[1].text]
    assert fitting(BANK, ()) == fitting(BANK, (None,)) == []


@pytest.mark.parametrize("row", ["13,low,Hello", "1,middling,Hello", "1,low,", "²,low,Hello"])
def test_a_row_that_does_not_fit_is_told(row):
    with pytest.raises(ReadingError):
        read_comments(f"line,points,text\n{row}\n")
