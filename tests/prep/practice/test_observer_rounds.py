"""The observer's sheet: everyone sits in every chair once, within the minutes."""

from pathlib import Path

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.practice.observer_rounds import read_watches, rotation

TABLE = (Path(__file__).parents[3] / "data" / "observer_sheet.csv").read_text("utf-8")


@pytest.mark.parametrize("minutes, used", [(15, 15), (30, 30), (20, 18), (1, 6)])
def test_everyone_sits_in_every_chair_once(minutes, used):
    rounds = rotation(minutes)
    for chair in ("asks", "answers", "observes"):
        assert {getattr(one, chair) for one in rounds} == {"A", "B", "C"}
    assert rounds[-1].ends == used
    assert all(one.begins < one.talk_until < one.ends for one in rounds)
    assert [one.begins for one in rounds[1:]] == [one.ends for one in rounds[:-1]]


def test_the_sheet_watches_what_makes_a_good_talk():
    assert [one.id for one in read_watches(TABLE)] == [
        "rapport",
        "open",
        "listened",
        "time",
        "names",
        "thanks",
        "no_job",
    ]


def test_an_empty_cell_is_named():
    with pytest.raises(ReadingError, match=r"observer_sheet\.csv is empty in row 2, column watch"):
        read_watches("id,watch,look_for\na,,b\n")
