"""How sure a student feels is noted before and after."""

import pytest

from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.start.confidence import ConfidenceState
from tests.wording import says

STATEMENTS = [one.text for one in scripts_of("confidence")]


def rate(folder, moment, scores):
    state = ConfidenceState(folder, moment=moment)
    for text, score in zip(STATEMENTS, scores, strict=False):
        assert state.act("rate", text=text, score=score)["ok"]
    return state


def test_a_score_is_changed_not_added_again(folder):
    rate(folder, "before", [2])
    rate(folder, "before", [3])
    assert [(c["moment"], c["score"]) for c in folder.records("confidence")] == [("before", 3)]


def test_after_shows_before_beside_it_and_counts_what_rose(folder):
    rate(folder, "before", [1, 2, 3, 3, 3, 3])
    state = rate(folder, "after", [4, 2, 2, 5, 3, 3])
    assert [(r["earlier"], r["score"]) for r in state.view["rows"]][:3] == [(1, 4), (2, 2), (3, 2)]
    assert says(state.view["line"], "more confident", "2 of 6", "lower number", "step back")


@pytest.mark.parametrize(
    ("after", "facts"),
    [([4] * 6, ("more confident", "all 6")), ([3] * 6, ("haven't gone up",))],
)
def test_all_or_none_that_rose_is_said_in_words(folder, after, facts):
    rate(folder, "before", [3] * 6)
    line = rate(folder, "after", after).view["line"]
    assert says(line, *facts) and "lower number" not in line


def test_before_does_not_show_itself_as_earlier(folder):
    assert {row["earlier"] for row in rate(folder, "before", [5]).view["rows"]} == {None}


def test_only_lines_of_the_page_can_be_rated(folder):
    assert not ConfidenceState(folder).act("rate", text="I can fly", score=5)["ok"]
    assert folder.records("confidence") == []


def test_there_are_two_moments(folder):
    with pytest.raises(ValueError):
        ConfidenceState(folder, moment="during")


def test_a_workbook_that_began_with_other_lines_keeps_them(folder):
    folder.add("confidence", moment="before", item="Calling somebody I do not know", score=1)
    assert [r["text"] for r in ConfidenceState(folder, moment="after").view["rows"]] == [
        "Calling somebody I do not know"
    ]
