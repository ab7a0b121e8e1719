from datetime import date, datetime, timedelta

import pytest

from infoview_lib.state.debrief import DebriefState
from infoview_lib.state.report_back import (
    AdviceState,
    ArticlesState,
    KeepInTouchState,
    ReportBackState,
)
from infoview_lib.state.thanks import ThanksState


def test_the_words_of_a_thank_you_are_kept_as_one_record(talked):
    folder, state = talked["folder"], ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="about", value="a day of shadowing")
    state.act(
        "change", id=talked["talk"], name="words", value="Thank you for the idea of shadowing."
    )
    notes = folder.records("follow_up")
    assert [(n["kind"], n["about"], n["done_at"]) for n in notes] == [
        ("thank_you", "a day of shadowing", "")
    ]
    state.act("sent", id=talked["talk"])
    assert folder.records("follow_up")[0]["done_at"]
    assert state.view["items"][0]["marks"][0]["text"] == "Sent"
    assert state.view["items"][0]["actions"] == []


def test_a_thank_you_says_when_it_misses_its_one_thing(talked):
    state = ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="about", value="shadowing")
    state.act("change", id=talked["talk"], name="words", value="Thank you so much.")
    assert any("does not speak of it" in line for line in state.view["items"][0]["lines"])


def test_a_thank_you_that_asks_for_a_job_is_pointed_out(talked):
    state = ThanksState(talked["folder"])
    state.act(
        "change", id=talked["talk"], name="words", value="Thanks! Do you have any openings for me?"
    )
    assert any("asking for a job" in line for line in state.view["items"][0]["lines"])


def test_a_thank_you_far_ahead_names_its_day_not_its_hours(talked):
    far = datetime.now().astimezone() + timedelta(days=60)
    talked["folder"].change(talked["talk"], starts_at=far.isoformat(timespec="minutes"))
    words = ThanksState(talked["folder"]).view["items"][0]["marks"][0]["text"]
    assert words.startswith("By ") and "hours" not in words


def test_who_helped_is_listed_until_told(talked):
    folder = talked["folder"]
    state = ReportBackState(folder, today=lambda: date(2026, 3, 20))
    assert state.view["nothing"]
    folder.add(
        "interview", contact=talked["ben"], status="done", starts_at="2026-03-15T10:00+00:00"
    )
    actions = {item["action"] for group in state.view["groups"] for item in group["items"]}
    assert actions == {"thank_referrer", "tell_outcome"}


def test_advice_set_to_done_gets_its_day(talked):
    folder, state = talked["folder"], AdviceState(talked["folder"], today=lambda: date(2026, 3, 12))
    advice = folder.add("recommendation", interview=talked["talk"], text="Join the student chapter")
    state.act("change", id=advice, name="status", value="done")
    assert folder.get(advice)["done_on"] == "2026-03-12"
    assert state.view["items"][0]["marks"][0]["text"] == "Done, not told yet"


def test_people_met_can_be_kept_in_touch_with(talked):
    state = KeepInTouchState(talked["folder"])
    assert [item["title"] for item in state.view["items"]] == ["Ana Lopes"]
    state.act("touched", id=talked["ana"])
    assert talked["folder"].records("follow_up")[0]["kind"] == "check_in"


@pytest.mark.parametrize(
    "public,word",
    [(None, "Is it public?"), (False, "Not public: do not share"), (True, "Ready to share")],
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
    assert (reply["ok"], reply["found"]) == (
        False,
        "This entry was removed meanwhile, so nothing was changed.",
    )
