"""Find a time, confirm it, take it to a calendar."""

import base64
import io
import zipfile
from datetime import date, datetime

import pytest

from infoview_lib.state.outreach.scheduling import SchedulingState
from tests.wording import says

DAY = date(2026, 3, 10)


@pytest.fixture
def ana(folder):
    folder.add("profile", display_name="Jordan Okafor", timezone="America/New_York")
    return folder.add("contact", name="Ana Lopes", timezone="Europe/London")


@pytest.fixture
def talk(folder, ana):
    return folder.add("interview", contact=ana, mode="phone", agreed_minutes=25)


@pytest.fixture
def state(folder, talk):
    return SchedulingState(folder, today=lambda: DAY)


def shown(state, talk):
    assert state.act("turn_to", talk=talk)["talk"] == talk
    return state.view["times"]


def test_times_are_shown_on_both_clocks_with_what_speaks_against_them(state, talk):
    assert state.act("slot", talk=talk, place=0, value="2026-03-12T10:30")["ok"]
    assert state.act("slot", talk=talk, place=1, value="2026-03-14T16:00")["ok"]
    one, two = shown(state, talk)["slots"]
    assert (one["value"], one["notes"]) == ("2026-03-12T10:30-04:00", [])
    theirs, own = one["told"]
    assert says(theirs, "Thursday", "March 12", "2:30 pm", "London")
    assert says(own, "Thursday", "March 12", "10:30 am", "New York")
    weekend, late = two["notes"]
    assert says(weekend, "Saturday")
    assert says(late, "8:00 pm", "Ana Lopes", "late")
    offer = shown(state, talk)["offer"]
    assert (
        "– Thursday, March 12, at 2:30 pm London time (10:30 am" in offer["text"]
        and offer["job_asks"] == []
    )


def test_who_calls_is_asked_only_where_somebody_calls(state, talk):
    asked = []
    for mode in ("in_person", "phone"):
        state.act("change", talk=talk, name="mode", value=mode)
        asked.append("who_calls" in shown(state, talk)["values"])
    assert asked == [False, True]


def test_a_time_is_changed_in_its_place_and_taken_out(state, talk, folder):
    for place, value in enumerate(("2026-03-13T10:30", "2026-03-12T10:30")):
        state.act("slot", talk=talk, place=place, value=value)
    state.act("slot", talk=talk, place=0, value="2026-03-16T10:30")
    assert [one["value"][:10] for one in shown(state, talk)["slots"]] == [
        "2026-03-16",
        "2026-03-12",
    ]
    state.act("slot", talk=talk, place=0, value="")
    assert [one["value"][:10] for one in shown(state, talk)["slots"]] == ["2026-03-12"]


def test_the_time_they_choose_sets_the_talk_and_is_undone_in_one_step(state, talk, folder):
    state.act("slot", talk=talk, place=0, value="2026-03-12T10:30")
    assert state.act("pick", talk=talk, place=0)["ok"]
    kept = folder.get(talk)
    assert (kept["starts_at"], kept["status"], kept["offered"]) == (
        "2026-03-12T10:30-04:00",
        "scheduled",
        "",
    )
    noted = shown(state, talk)["noted"]
    assert "When: Thursday, March 12, at 2:30 pm London time" in noted["text"]
    assert noted["gaps"] == ["[who calls]"]
    state.act("undo")
    assert (folder.get(talk)["status"], folder.get(talk)["starts_at"]) == ("planned", "")


def test_the_words_follow_what_is_noted(state, talk):
    state.act("slot", talk=talk, place=0, value="2026-03-12T10:30")
    state.act("pick", talk=talk, place=0)
    for name, value in (("who_calls", "them"), ("place", "555-0142"), ("agreed_minutes", 20)):
        assert state.act("change", talk=talk, name=name, value=value)["ok"]
    text = shown(state, talk)["noted"]["text"]
    assert (
        "You'll call me at 555-0142." in text
        and "20 minutes" in text
        and shown(state, talk)["noted"]["gaps"] == []
    )


def test_a_hidden_wish_for_a_job_in_the_words_is_found(state, talk):
    state.act("slot", talk=talk, place=0, value="2026-03-12T10:30")
    state.act("pick", talk=talk, place=0)
    state.act("change", talk=talk, name="place", value="your office. Are you hiring?")
    assert [one["words"] for one in shown(state, talk)["noted"]["job_asks"]]


def test_zones_and_days_off_are_checked_then_kept(state, talk, folder, ana):
    assert (
        state.act("own_zone", value="america/chicago")["ok"]
        and state.view["own"] == "America/Chicago"
    )
    assert state.act("their_zone", talk=talk, value="Asia/Tokyo")["ok"]
    assert folder.get(ana)["timezone"] == "Asia/Tokyo"
    refused = state.act("own_zone", value="Mars/Base")["found"]
    assert says(refused, "Mars/Base", "a time zone")
    assert state.act("days_off", value="2026-12-24, 2026-11-27")["ok"]
    assert state.view["days_off"] == "2026-11-27 2026-12-24"
    assert state.act("days_off", value="Christmas")["found"] == "“Christmas” isn't a date."


@pytest.mark.parametrize(
    ("do", "values"),
    [
        ("slot", {"place": 0, "value": "soon"}),
        ("pick", {"place": 0}),
        ("pick", {"place": -1}),
        ("change", {"name": "status", "value": "done"}),
        ("calendar", {}),
        ("slot", {"place": 0, "value": "2026-03-08T02:30"}),
    ],
)
def test_what_cannot_be_done_changes_nothing_and_is_said(state, talk, folder, do, values):
    before = folder.get(talk)
    reply = state.act(do, talk=talk, **values)
    assert reply["ok"] is False and reply["next_step"] and folder.get(talk) == before


def test_a_talk_that_is_over_is_not_offered(state, talk, folder):
    folder.change(talk, status="done")
    assert (
        state.view["talks"] == [] and state.act("slot", talk=talk, place=0, value="")["ok"] is False
    )


def test_the_calendar_file_names_the_person_only_if_asked(state, talk):
    state.act("slot", talk=talk, place=0, value="2026-03-12T10:30")
    state.act("pick", talk=talk, place=0)
    reply = state.act("calendar", talk=talk)
    assert reply["name"] == f"talk-2026-03-12-{talk}.ics"
    assert (
        b"DTSTART:20260312T143000Z" in (content := base64.b64decode(reply["data"]))
        and b"Ana" not in content
    )
    assert b"Ana Lopes" in base64.b64decode(state.act("calendar", talk=talk, named=True)["data"])
    reply = state.act("calendar_all")
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(reply["data"]))) as archive:
        assert (
            f"talk-2026-03-12-{talk}.ics" in archive.namelist()
            and reply["name"] == "infoview-calendar-2026-03-10.zip"
        )


def test_an_empty_folder_shows_no_talk_and_has_no_file(folder):
    state = SchedulingState(folder, today=lambda: DAY)
    reply = state.act("calendar_all")
    assert state.view["talks"] == [] and reply["ok"] is False and "data" not in reply
    assert says(reply["found"], "nothing", "calendar")


def test_showing_the_step_writes_nothing(folder, talk):
    before = folder.entries()
    SchedulingState(folder, today=lambda: DAY)
    assert folder.entries() == before


def test_without_a_zone_of_your_own_this_computer_tells_the_time(folder):
    talk = folder.add("interview", contact=folder.add("contact", name="Ana Lopes"))
    state = SchedulingState(folder, today=lambda: DAY)
    state.act("slot", talk=talk, place=0, value="2026-03-12T10:30")
    (slot,) = shown(state, talk)["slots"]
    assert datetime.fromisoformat(slot["value"]) == datetime(2026, 3, 12, 10, 30).astimezone()
    (told,) = slot["told"]
    assert says(told, "Thursday", "March 12", "10:30 am", "my time")
