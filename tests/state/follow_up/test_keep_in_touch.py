"""People met are written to again; only what is public is shared."""

from datetime import date

import pytest

from infoview_lib.state.base import GONE_WORDS
from infoview_lib.state.follow_up.keep_in_touch import ArticlesState, KeepInTouchState
from infoview_lib.state.follow_up.thanks import ThanksState
from infoview_lib.state.reflect.debrief import DebriefState
from tests.state.follow_up.cards import only
from tests.wording import says


def test_people_met_can_be_kept_in_touch_with(talked):
    state = KeepInTouchState(talked["folder"])
    assert [item["title"] for item in state.view["items"]] == ["Ana Lopes"]
    state.act("touched", id=talked["ana"])
    assert talked["folder"].records("follow_up")[0]["kind"] == "check_in"


@pytest.mark.parametrize(
    "public,word",
    [(None, "Is it public?"), (False, "Not public: don't share"), (True, "Ready to share")],
)
def test_an_article_is_shared_only_when_it_is_public(talked, public, word):
    state = ArticlesState(talked["folder"])
    one = state.act("add", contact=talked["ana"], about="Early speech in twins")["id"]
    state.act("change", id=one, name="public_source_ok", value="" if public is None else public)
    assert state.view["items"][0]["marks"][0]["text"] == word


@pytest.mark.parametrize(
    ("state", "do", "values"),
    [
        (ThanksState, "change", {"name": "about", "value": "Mornings"}),
        (ThanksState, "take", {"text": "Mornings"}),
        (ThanksState, "sent", {}),
        (ThanksState, "remove", {}),
        (ThanksState, "history", {}),
        (DebriefState, "change", {"name": "learned", "value": "Much"}),
        (ArticlesState, "shared", {}),
    ],
)
@pytest.mark.parametrize(
    "unknown", ["iv-00000000", "fu-00000000", "ct-00000000", "", "no such entry"]
)
def test_an_entry_that_is_not_there_is_answered_in_two_sentences(
    talked, monkeypatch, state, do, values, unknown
):
    monkeypatch.setenv("INFOVIEW_DEBUG", "1")
    reply = state(talked["folder"]).act(do, id=unknown, **values)
    assert reply == {"ok": False, **GONE_WORDS}
    assert says(reply["found"], "removed", "nothing was changed")


def test_an_article_shared_before_it_is_said_to_be_public_is_asked_about(talked):
    state = ArticlesState(talked["folder"])
    one = state.act("add", contact=talked["ana"], about="Early speech")["id"]
    (unsaid,) = state.act("shared", id=one)["doubts"]
    assert says(unsaid, "Early speech", "Ana Lopes", "anyone")
    (told,) = state.act("change", id=one, name="public_source_ok", value=False)["doubts"]
    assert says(told, "Early speech", "not public")
    assert "doubts" not in state.act("change", id=one, name="public_source_ok", value=True)
    assert talked["folder"].get(one)["done_at"]


def test_the_interval_begins_again_with_every_touch(talked):
    folder = talked["folder"]
    folder.change(talked["ana"], touch_every_days=30)
    state = KeepInTouchState(folder, today=lambda: date(2026, 3, 20))
    assert only(state)["marks"][0]["text"] == "Next by April 8"
    folder.add(
        "attempt",
        contact=talked["ana"],
        channel="phone",
        outcome="yes",
        sent_at="2026-03-19T10:00+00:00",
    )
    assert only(state)["marks"][0]["text"] == "Next by April 18"
