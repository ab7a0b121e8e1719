"""What contradicts is asked about once, on every way in, never silently and never refused."""

from datetime import UTC, datetime, timedelta

import pytest

from infoview_lib.state.base import State
from infoview_lib.state.day.interview_list import InterviewsState
from infoview_lib.state.day.notes import NotesState
from infoview_lib.state.day.timer import TimerState
from infoview_lib.state.follow_up.report_back import AdviceState
from infoview_lib.state.follow_up.thanks import ThanksState
from infoview_lib.state.outreach.attempts import AttemptsState
from infoview_lib.state.outreach.scheduling import SchedulingState
from infoview_lib.state.person.person import PersonState
from infoview_lib.state.today.due_list import TodayState
from tests.wording import says

NOW = datetime(2026, 3, 10, 15, tzinfo=UTC)
TOMORROW = (NOW + timedelta(days=1)).isoformat()


def today():
    return NOW.date()


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


def asked(reply, *facts):
    """Say whether an answer asks exactly one question, with these facts in it."""
    assert reply["ok"], reply
    (question,) = reply["doubts"]
    return says(question, *facts)


HELD = {
    "list, button": (InterviewsState, "done", lambda it: {"id": it["talk"]}),
    "list, field": (
        InterviewsState,
        "change",
        lambda it: {"id": it["talk"], "name": "status", "value": "done"},
    ),
    "notes": (NotesState, "held", lambda it: {"talk": it["talk"], "starts_at": TOMORROW[:16]}),
    **{
        name: (
            state,
            "done",
            lambda it: {"action": "say_how_it_went", "record": it["talk"], "contact": it["ana"]},
        )
        for name, state in {"today": TodayState, "person": PersonState}.items()
    },
}


@pytest.mark.parametrize("way", HELD)
def test_an_interview_tomorrow_marked_as_held_is_asked_about_once(ahead, way):
    folder, talk, (state_class, do, values) = ahead["folder"], ahead["talk"], HELD[way]
    state = state_class(folder)
    assert asked(state.act(do, **values(ahead)), "Ana Lopes", "March 11")
    assert folder.book.get(talk).status == "done"
    places = InterviewsState(folder)
    assert "doubts" not in places.act("change", id=talk, name="place", value="Room 2")
    folder.change(ahead["ana"], name="Ana Lopes Cruz")
    assert "doubts" not in places.act("change", id=talk, name="place", value="Room 3")


def test_minutes_saved_for_an_interview_tomorrow_say_that_it_took_place_today(ahead):
    state = TimerState(ahead["folder"], today=today)
    assert state.view["ahead"] == "March 11"  # said before they are saved
    assert "doubts" not in state.act("stop", talk=ahead["talk"], seconds=600)
    assert ahead["folder"].book.get(ahead["talk"]).starts_at[:10] == "2026-03-10"


def test_the_question_can_be_answered_by_undo(ahead):
    state = InterviewsState(ahead["folder"])
    state.act("done", id=ahead["talk"])
    assert "doubts" not in state.act("undo")
    assert ahead["folder"].book.get(ahead["talk"]).status == "scheduled"


def test_what_time_alone_brought_is_no_question(ahead):
    ahead["folder"].change(ahead["talk"], starts_at=(NOW - timedelta(days=1)).isoformat())
    state = InterviewsState(ahead["folder"])
    assert "doubts" not in state.act("change", id=ahead["talk"], name="place", value="Room 2")
    assert "doubts" not in state.act("done", id=ahead["talk"])


def test_what_was_asked_about_is_not_asked_about_again_when_it_is_brought_back(ahead):
    state = InterviewsState(ahead["folder"])
    state.act("done", id=ahead["talk"])
    state.act("remove", id=ahead["talk"])
    assert state.act("bring_back", id=ahead["talk"]) == {"ok": True}


def test_other_days_that_contradict_are_asked_about_where_they_are_typed(ahead):
    folder = ahead["folder"]
    sent = folder.add("attempt", contact=ahead["ana"], sent_at="2026-03-04")
    reply = AttemptsState(folder).act("change", id=sent, name="answered_on", value="2026-03-02")
    assert asked(reply, "March 2", "March 4")
    advice = folder.add("recommendation", interview=ahead["talk"], text="Join")
    reply = AdviceState(folder).act("change", id=advice, name="told_on", value="2026-04-01")
    assert asked(reply, "April 1")


@pytest.mark.parametrize("way", ["list", "today", "person"])
def test_thanks_before_the_meeting_are_asked_about_once(ahead, way):
    folder, talk, ana = ahead["folder"], ahead["talk"], ahead["ana"]
    folder.change(talk, status="done")
    folder.add("follow_up", contact=ana, interview=talk, kind="thank_you", about="Rivers")
    due = {"action": "thank_you", "record": talk, "contact": ana}
    if way == "list":
        state = ThanksState(folder)
        (card,) = state.view["items"]
        sent = next(one for one in card["actions"] if one.get("do") == "sent")
        assert sent["confirm"] == ""  # once, and when it is written down
        reply = state.act("sent", id=talk)
    else:
        state = TodayState(folder, today=today) if way == "today" else PersonState(folder, ana)
        reply = state.act("done", **due)
    assert asked(reply, "Ana Lopes", "March 11", "thank-you")
    assert folder.records("follow_up")[0]["done_at"]


@pytest.mark.parametrize("way", [TodayState, PersonState])
@pytest.mark.parametrize(("said", "facts"), [("", ["anyone"]), ("no", ["not public"])])
def test_what_may_not_be_read_by_all_is_asked_about_when_it_was_shared(ahead, way, said, facts):
    folder, ana = ahead["folder"], ahead["ana"]
    article = folder.add("follow_up", contact=ana, kind="article", about="Early speech")
    due = {"action": "article", "record": article, "contact": ana}
    assert asked(way(folder).act("done", **due, public_source_ok=said), "Early speech", *facts)
    assert folder.get(article)["done_at"]


def scheduling(folder):
    return SchedulingState(folder, today=today)


def test_a_time_that_has_passed_is_asked_about_when_it_is_set_and_not_again_at_copying(ahead):
    folder, talk = ahead["folder"], ahead["talk"]
    folder.change(talk, starts_at="", status="planned")
    state = scheduling(folder)
    assert asked(state.act("slot", talk=talk, place=0, value="2026-03-08T10:00"), "Ana", "March 8")
    assert state.view["times"]["offer"]["confirm"] == ""
    assert asked(state.act("pick", talk=talk, place=0), "Ana Lopes", "March 8")
    assert state.view["times"]["noted"]["confirm"] == ""


def test_a_time_that_passed_meanwhile_is_asked_about_before_it_is_copied(ahead):
    folder, talk = ahead["folder"], ahead["talk"]
    past, future = NOW - timedelta(days=2), NOW + timedelta(days=2)
    offered = " ".join(one.isoformat(timespec="minutes") for one in (past, future))
    folder.change(talk, starts_at="", status="planned", offered=offered)
    confirm = scheduling(folder).view["times"]["offer"]["confirm"]
    assert "March 8" in confirm and "March 12" not in confirm
    folder.change(talk, offered=future.isoformat(timespec="minutes"))
    assert scheduling(folder).view["times"]["offer"]["confirm"] == ""
    folder.change(talk, offered="", status="scheduled", starts_at=past.isoformat())
    assert "March 8" in scheduling(folder).view["times"]["noted"]["confirm"]


@pytest.mark.parametrize("hour", [0, 9, 13])
def test_outreach_logged_in_the_morning_is_not_asked_about(folder, monkeypatch, hour):
    monkeypatch.setattr(State, "now", lambda state: NOW.replace(hour=hour))
    ana = folder.add("contact", name="Ana Lopes")
    reply = AttemptsState(folder, today).act("add", contact=ana, channel="email")
    assert reply["ok"] and "doubts" not in reply
