"""What contradicts is asked about once, on every path, never silently and never refused."""

from datetime import UTC, datetime, timedelta

import pytest

from infoview_lib.state.base import State
from infoview_lib.state.day.interview_list import InterviewsState
from infoview_lib.state.follow_up.report_back import AdviceState
from infoview_lib.state.follow_up.thanks import ThanksState
from infoview_lib.state.outreach.attempts import AttemptsState
from infoview_lib.state.outreach.scheduling import SchedulingState
from infoview_lib.state.today.due_list import TodayState

NOW = datetime(2026, 3, 10, 15, tzinfo=UTC)
TOMORROW = (NOW + timedelta(days=1)).isoformat()


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(State, "now", lambda state: NOW)


@pytest.fixture
def ahead(folder):
    """An interview tomorrow; ids by role."""
    ana = folder.add("contact", name="Ana Lopes", timezone="UTC")
    folder.add("profile", display_name="Sam", timezone="UTC")
    talk = folder.add("interview", contact=ana, status="scheduled", starts_at=TOMORROW)
    return {"folder": folder, "ana": ana, "talk": talk}


@pytest.mark.parametrize("path", ["button", "field"])
def test_an_interview_tomorrow_marked_as_held_is_asked_about_once(ahead, path):
    folder, talk, state = ahead["folder"], ahead["talk"], InterviewsState(ahead["folder"])
    reply = (
        state.act("done", id=talk)
        if path == "button"
        else state.act("change", id=talk, name="status", value="done")
    )
    assert reply["ok"] and folder.book.get(talk).status == "done"
    assert all(fact in state.view["ask"] for fact in ("Ana Lopes", "March 11"))
    state.act("sure")
    assert state.view["ask"] == "" and folder.book.get(talk).status == "done"
    state.act("change", id=talk, name="place", value="Room 2")
    assert state.view["ask"] == ""


def test_the_question_can_be_answered_by_undo(ahead):
    state = InterviewsState(ahead["folder"])
    state.act("done", id=ahead["talk"])
    state.act("undo")
    assert state.view["ask"] == ""
    assert ahead["folder"].book.get(ahead["talk"]).status == "scheduled"


def test_an_interview_that_was_held_is_not_asked_about(ahead):
    ahead["folder"].change(ahead["talk"], starts_at=(NOW - timedelta(days=1)).isoformat())
    state = InterviewsState(ahead["folder"])
    assert state.view["ask"] == ""  # what time alone brought is no question
    state.act("done", id=ahead["talk"])
    assert state.view["ask"] == ""


def test_other_days_that_contradict_are_asked_about_where_they_are_typed(ahead):
    folder = ahead["folder"]
    sent = folder.add("attempt", contact=ahead["ana"], sent_at="2026-03-04")
    tries = AttemptsState(folder)
    tries.act("change", id=sent, name="answered_on", value="2026-03-02")
    assert "March 2" in tries.view["ask"] and "March 4" in tries.view["ask"]
    advice = folder.add("recommendation", interview=ahead["talk"], text="Join")
    told = AdviceState(folder)
    told.act("change", id=advice, name="told_on", value="2026-04-01")
    assert "April 1" in told.view["ask"]


def test_thanks_before_the_meeting_are_asked_about_before_they_count(ahead):
    folder = ahead["folder"]
    folder.change(ahead["talk"], status="done")
    folder.add(
        "follow_up", contact=ahead["ana"], interview=ahead["talk"], kind="thank_you", about="Rivers"
    )
    thanks = ThanksState(folder)
    (card,) = thanks.view["items"]
    confirm = next(one["confirm"] for one in card["actions"] if one.get("do") == "sent")
    assert "Ana Lopes" in confirm and "March 11" in confirm
    today = TodayState(folder, today=lambda: NOW.date())
    due = [one for group in today.view["groups"] for one in group["items"]]
    assert [one["writing"]["confirm"] for one in due if one["action"] == "thank_you"] == [confirm]
    assert thanks.act("sent", id=ahead["talk"])["ok"]
    assert thanks.view["ask"] == ""  # it was asked about on the button


def test_a_time_that_has_passed_is_asked_about_before_it_is_sent_or_taken(ahead):
    folder, talk = ahead["folder"], ahead["talk"]
    past, future = NOW - timedelta(days=2), NOW + timedelta(days=2)
    offered = " ".join(one.isoformat(timespec="minutes") for one in (past, future))
    folder.change(talk, starts_at="", status="planned", offered=offered)
    shown = SchedulingState(folder, today=lambda: NOW.date()).view["times"]
    assert "March 8" in shown["offer"]["confirm"] and "March 12" not in shown["offer"]["confirm"]
    assert [bool(one["confirm"]) for one in shown["slots"]] == [True, False]
    folder.change(talk, offered=future.isoformat(timespec="minutes"))
    shown = SchedulingState(folder, today=lambda: NOW.date()).view["times"]
    assert shown["offer"]["confirm"] == ""


def test_an_agreed_time_that_has_passed_is_asked_about_before_it_is_confirmed(ahead):
    ahead["folder"].change(ahead["talk"], starts_at=(NOW - timedelta(days=2)).isoformat())
    state = SchedulingState(ahead["folder"], today=lambda: NOW.date())
    assert "March 8" in state.view["times"]["noted"]["confirm"]
