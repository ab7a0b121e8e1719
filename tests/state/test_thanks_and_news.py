from datetime import date, datetime, timedelta

import pytest

from infoview_lib.state.closing_news import ClosingNewsState
from infoview_lib.state.report_back import ArticlesState, KeepInTouchState
from infoview_lib.state.thanks import ThanksState, hours_of


def only(state):
    return state.view["items"][0]


def test_one_thing_from_the_notes_is_taken_with_one_press(talked):
    folder, state = talked["folder"], ThanksState(talked["folder"])
    folder.add("answer", interview=talked["talk"], text="Most of it is listening")
    (row,) = only(state)["panel"]["rows"]
    state.act(row["actions"][0]["do"], id=talked["talk"], **row["actions"][0]["values"])
    assert (
        only(state)["values"]["about"] == "Most of it is listening" and only(state)["panel"] is None
    )


def test_a_thank_you_that_names_nothing_is_not_marked_as_sent(talked):
    state = ThanksState(talked["folder"])
    reply = state.act("sent", id=talked["talk"])
    assert reply["found"] == "Your thank-you names nothing they said yet."
    assert talked["folder"].records("follow_up") == []


@pytest.mark.parametrize(
    "words", ["It was great. My CV is attached.", "It was great. Do you have a job for me?"]
)
def test_a_resume_or_a_job_ask_is_asked_about_before_it_counts_as_sent(talked, words):
    state = ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="words", value=words)
    assert only(state)["actions"][0]["confirm"].endswith("Did you send it as it stands here?")


def test_late_is_not_yet_overdue(talked):
    folder = talked["folder"]
    for hours, words in (
        (20, "hours left"),
        (30, "Late, still welcome"),
        (80, "Overdue, still welcome"),
    ):
        start = datetime.now().astimezone() - timedelta(hours=hours)
        folder.change(talked["talk"], starts_at=start, actual_minutes=0)
        assert only(ThanksState(folder))["marks"][0]["text"].endswith(words)


def test_the_hours_are_the_students_own_where_they_are_set(talked):
    assert hours_of(talked["folder"]) == 24
    talked["folder"].add("profile", thank_you_hours=48)
    assert hours_of(talked["folder"]) == 48


def test_everyone_who_helped_is_ticked_once(talked):
    folder, state = (
        talked["folder"],
        ClosingNewsState(talked["folder"], today=lambda: date(2026, 4, 1)),
    )
    assert [(one["name"], one["how"]) for one in state.view["people"]] == [
        ("Ana Lopes", "Talked with you.")
    ]
    assert not state.view["can_tick"]
    state.act("change", name="decided", value="Speech therapy")
    assert folder.records("profile")[0]["decided_on"] == "2026-04-01"
    assert (
        state.view["line"] == "1 of 1 has not heard yet."
        and "Speech therapy" in state.view["start"]
    )
    state.act("tell", contact=talked["ana"])
    state.act("tell", contact=talked["ana"])
    assert [one["kind"] for one in folder.records("follow_up")] == ["decision_news"]
    assert state.view["line"] == "Everyone who helped has heard. Well done."
    state.act("untell", contact=talked["ana"])
    assert state.view["people"][0]["is_told"] is False


def test_an_article_is_not_shared_before_it_is_said_to_be_public(talked):
    state = ArticlesState(talked["folder"])
    one = state.act("add", contact=talked["ana"], about="Early speech")["id"]
    assert state.act("shared", id=one)["ok"] is False
    state.act("change", id=one, name="public_source_ok", value=False)
    assert state.act("shared", id=one)["found"] == "What belongs to an employer stays there."
    state.act("change", id=one, name="public_source_ok", value=True)
    assert state.act("shared", id=one)["ok"] and talked["folder"].get(one)["done_at"]


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
