"""One hand-in at a time is read and scored, and every score is kept as it is given."""

import pytest

from infoview_lib.classroom.class_view.grading import Grade
from infoview_lib.state.instructor.class_files import ClassFilesState
from infoview_lib.state.instructor.class_folder import grades_in
from infoview_lib.state.instructor.grading import GradingState
from tests.classroom.handing_in.classes import class_zip, hand_ins


@pytest.fixture
def state(folder, load):
    """Scores of a class of three."""
    load(ClassFilesState(folder), class_zip(hand_ins(3)))
    return GradingState(folder)


def score(state, *points):
    key = state.view["now"]["key"]
    for line, one in enumerate(points, 1):
        assert state.act("score", key=key, line=line, points=one)["ok"]


def test_nothing_to_read_before_a_class_came(folder):
    assert GradingState(folder).view == {"count": 0, "scored": 0, "now": None}


def test_a_hand_in_is_read_with_the_students_own_scores_beside(state):
    now = state.view["now"]
    assert (now["key"], now["place"], now["late"], now["interviews"]) == ("fern00", 1, False, 5)
    assert [one["heading"] for one in now["texts"]] == ["Notes from an interview"]
    assert "quieter" in now["texts"][0]["words"]
    helps = [one["help"] for one in now["lines"]]
    assert helps[0] == "Self-score: 3" and helps[7] == "Self-score: 0" and "Not" in helps[1]
    assert "too late" not in str(now)  # what was asked of the counselor is no work to grade


def test_pages_turn_round_and_lead_to_what_lacks_a_score(state):
    state.act("turn", by=-1)
    assert state.view["now"]["key"] == "fern02"
    state.act("turn", by=1)
    score(state, *"22222223")
    assert state.view["now"]["total"] == "17 of 24 points" and state.view["scored"] == 1
    state.act("turn", by=-1)
    state.act("next_unscored")
    assert state.view["now"]["key"] == "fern01" and state.view["now"]["late"]


def test_scores_and_comment_are_kept_and_taken_back_one_by_one(state, folder):
    score(state, "3", "1")
    assert state.act("comment", key="fern00", words=" Good questions. ")["ok"]
    again = GradingState(folder)
    assert [one["value"] for one in again.view["now"]["lines"][:3]] == ["3", "1", ""]
    assert grades_in(folder, 2)["fern00"] == Grade((3, 1), "Good questions.")
    assert state.act("undo")["undone"] and state.view["now"]["comment"]["value"] == ""
    assert state.act("undo")["undone"] and state.view["now"]["lines"][1]["value"] == ""
    assert state.view["now"]["lines"][0]["value"] == "3"


@pytest.mark.parametrize(
    "values",
    [
        {"key": "nobody", "line": 1, "points": "1"},
        {"key": "fern00", "line": 9, "points": "1"},
        {"key": "fern00", "line": 0, "points": "1"},
        {"key": "fern00", "line": 1, "points": "4"},
        {"key": "fern00", "line": 1, "points": "²"},
    ],
)
def test_what_is_no_score_is_refused(state, values):
    assert not state.act("score", **values)["ok"]
    assert not state.act("comment", key="nobody", words="Hello")["ok"]
    assert not state.act("comment", key="fern00", words="a" * 10_001)["ok"]
    assert grades_in(state.folder, 8)["fern00"] == Grade((None,) * 8)


def test_comments_to_start_from_fit_the_scores_and_come_from_ones_own_words(state):
    assert state.view["now"]["offered"] == []
    score(state, "0", "3")
    low, high = state.view["now"]["offered"]
    assert low.startswith("Say why") and "research" in high
    assert state.act("comment", key="fern00", words=f"{low} Well done.")["ok"]
    assert state.view["now"]["offered"] == [high]
    state.act("turn", by=1)
    assert state.view["now"]["offered"] == [f"{low} Well done."]
