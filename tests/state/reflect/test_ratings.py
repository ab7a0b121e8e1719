"""Scores are kept interview by interview."""

from datetime import date

import pytest

from infoview_lib.state.reflect.ratings import RatingsState
from tests.wording import says


@pytest.fixture
def scored(talked):
    folder = talked["folder"]
    folder.change(talked["talk"], starts_at="2026-03-09T10:00+00:00")
    option = folder.add("option", name="Speech therapist")
    calm = folder.add("criterion", name="Calm days", weight=4)
    return {
        **talked,
        "option": option,
        "calm": calm,
        "state": RatingsState(folder, today=lambda: date(2026, 3, 12)),
    }


def test_scores_are_kept_talk_by_talk_so_that_a_view_can_move(scored):
    folder, state, talk = scored["folder"], scored["state"], scored["talk"]
    for when, value in (("", 2), ("", 3), (talk, 5)):
        assert state.act(
            "score", option=scored["option"], criterion=scored["calm"], talk=when, value=value
        )["ok"]
    kept = [(r["score"], r["interview"], r["rated_on"]) for r in folder.records("option_rating")]
    assert kept == [(3, "", "2026-03-08"), (5, talk, "2026-03-12")]
    card = state.view["options"][0]
    assert card["rows"] == [
        ("Before any interview", "3.0", ""),
        ("After Ana Lopes, March 9", "5.0", "up 2.0"),
    ]
    assert says(card["mark"]["text"], "5.0 of 5", "1 of 1")
    assert state.view["moments"] == [
        (talk, "After Ana Lopes, March 9"),
        ("", "Before any interview"),
    ]
    assert state.view["moment"] == talk and card["given"] == {scored["calm"]: 5}
    state.act("turn_to", talk="")
    assert state.view["options"][0]["given"] == {scored["calm"]: 3}


def test_scores_of_one_talk_can_be_taken_off_and_brought_back(scored):
    state = scored["state"]
    state.act(
        "score", option=scored["option"], criterion=scored["calm"], talk=scored["talk"], value=5
    )
    state.act("clear", option=scored["option"], talk=scored["talk"])
    assert state.view["options"][0]["mark"]["text"] == "Not scored yet"
    state.act("undo")
    assert says(state.view["options"][0]["mark"]["text"], "5.0 of 5", "on 1 of 1")


def test_a_score_after_a_talk_that_is_gone_is_not_kept(scored):
    reply = scored["state"].act(
        "score", option=scored["option"], criterion=scored["calm"], talk="iv-00000009", value=5
    )
    assert not reply["ok"] and scored["folder"].records("option_rating") == []


def test_what_is_missing_before_options_can_be_scored_is_said(folder):
    assert "Add your options" in RatingsState(folder).view["empty"]
    folder.add("option", name="Speech therapist")
    assert "what matters to you" in RatingsState(folder).view["empty"]
