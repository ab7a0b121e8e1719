"""Calendar files, read back by three readers: icalendar, vobject, a strict one by hand."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.contacts.asking.scheduling import Sides
from infoview_lib.contacts.due.item import Draft, item_from
from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.calendar_files import Event, all_ics, due, event_ics, meeting
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import check_value
from infoview_lib.records.kinds import Interview
from tests.wording import says

STAMP = datetime(2026, 3, 1, 9, tzinfo=UTC)
SIDES = Sides("America/New_York", "Europe/London", "Ana Lopes")
TALK = Interview(
    id="iv-00000001",
    starts_at="2026-03-12T14:00-04:00",
    mode="phone",
    who_calls="you",
    place="555-0142",
    agreed_minutes=30,
)
ALLOWED = {
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "UID",
    "DTSTAMP",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "TRANSP",
    "ACTION",
    "TRIGGER",
}
ONCE = ("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "TRANSP")
SHAPE = ["VCALENDAR", "VEVENT", "VALARM"]
HOSTILE = (
    "Ana\nATTENDEE:mailto:x@example.org",
    "Ana\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    'a, b; c: d\\n \\, \\; "q" \\',
    "\x00\x07\x0b\x0c\x1c\x85Ana\u2028ORGANIZER:mailto:x@example.org\u2029",
    "\u202eevil\u2066 عَنّا لوبيز",
    "=1+1;TZID=x:y",
    "😀" * 2500,
    "x" * 10_000,
    "\ud800 half",
    " " * 50,
    "line\rbreak\tand tab",
    "日本語" * 40,
)


def lines_of(content):
    """Return (name, parameters, value) of each line, checked as RFC 5545 asks of all lines."""
    assert content.endswith(b"\r\n") and b"\n" not in content.replace(b"\r\n", b"")
    folded = content.split(b"\r\n")[:-1]
    assert max(map(len, folded)) <= 75 and all(folded)
    for raw in folded:
        raw.decode("utf-8", errors="strict")
    text = content.decode("utf-8").replace("\r\n ", "")
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029]", text)
    found = [re.fullmatch(r"([A-Z-]+)((?:;[^:]*)?):(.*)", line) for line in text.split("\r\n")[:-1]]
    assert all(found)
    return [one.groups() for one in found]


def read_text(value):
    """Undo the escapes of a text value; an escape the standard does not know is an error."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value) or "\\" in value
    return re.sub(
        r"\\(.)", lambda one: {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\"}[one[1]], value
    )


def check(content):
    """Check one file by the rules that hold for all; return name → value of the event."""
    lines = lines_of(content)
    names = [name for name, _, _ in lines]
    assert set(names) <= ALLOWED and [p for _, p, _ in lines if p] == []
    assert [value for name, _, value in lines if name == "BEGIN"] == SHAPE
    assert [value for name, _, value in lines if name == "END"] == SHAPE[::-1]
    assert all(names.count(name) == 1 for name in ONCE)
    found = {name: value for name, _, value in lines[: names.index("ACTION")]}
    assert all(
        re.fullmatch(r"\d{8}T\d{6}Z", found[name]) for name in ("DTSTAMP", "DTSTART", "DTEND")
    )
    return found


def by_all(content):
    """Return summary, description, place as each reader reads them."""
    mine = check(content)
    texts = [read_text(mine.get(name, "")) for name in ("SUMMARY", "DESCRIPTION", "LOCATION")]
    other = vobject.readOne(content.decode("utf-8"))
    (theirs,) = other.vevent_list
    (own,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    read = [
        getattr(theirs, name).value if hasattr(theirs, name) else ""
        for name in ("summary", "description", "location")
    ]
    assert (
        [str(own.get(name, "")) for name in ("SUMMARY", "DESCRIPTION", "LOCATION")] == texts == read
    )
    assert theirs.dtstart.value == own.decoded("DTSTART") and theirs.dtend.value == own.decoded(
        "DTEND"
    )
    assert len(theirs.valarm_list) == len(own.walk("VALARM")) == 1
    return texts


def meeting_ics(talk, sides, stamp, **how):
    return event_ics(meeting(talk, sides, **how), stamp)


def test_a_talk_is_one_event_that_every_reader_reads_alike():
    content = meeting_ics(TALK, SIDES, STAMP)
    title, words, place = by_all(content)
    assert (title, place) == ("Informational interview", "555-0142")
    theirs, own, minutes, how = words.split("\n")
    assert says(theirs, "Thursday, March 12", "6:00 pm", "London")
    assert says(own, "Thursday, March 12", "2:00 pm", "New York")
    assert says(minutes, "30 minutes") and says(how, "By phone", "I'll call", "555-0142")
    found = check(content)
    assert (found["DTSTART"], found["DTEND"], found["SEQUENCE"]) == (
        "20260312T180000Z",
        "20260312T183000Z",
        "0",
    )
    assert found["UID"] == "talk-iv-00000001@infoview" and b"TRIGGER:-PT30M" in content


def test_a_name_stands_in_the_event_only_when_asked_for():
    assert b"Ana" not in meeting_ics(TALK, SIDES, STAMP)
    assert (
        by_all(meeting_ics(TALK, SIDES, STAMP, is_named=True))[0]
        == "Informational interview with Ana Lopes"
    )


def test_a_moved_talk_keeps_its_id_and_counts_up():
    moved = replace(TALK, starts_at="2026-03-13T14:00-04:00")
    before, after = (
        check(meeting_ics(TALK, SIDES, STAMP)),
        check(meeting_ics(moved, SIDES, STAMP, sequence=1)),
    )
    assert (before["UID"], before["SEQUENCE"], after["SEQUENCE"]) == (after["UID"], "0", "1")


def test_a_talk_without_a_time_is_refused_in_words():
    with pytest.raises(EntryError, match="has no time yet"):
        meeting(Interview(id="iv-00000001"), SIDES)


def test_what_is_still_open_in_a_talk_is_left_out_of_the_calendar():
    assert "[" not in meeting(replace(TALK, who_calls=""), SIDES).text


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_and_places_stay_text(text):
    talk = replace(TALK, place=text)
    title, words, place = by_all(meeting_ics(talk, replace(SIDES, who=text), STAMP, is_named=True))
    kept = " ".join(
        check_value(SPECS["contact"]["name"], re.sub("[\u2028\u2029\x85]", " ", text)).split()
    )
    assert (title, place) == (f"Informational interview with {kept}".strip(), kept)
    assert words.startswith("Thursday, March 12")


@settings(deadline=None)  # a loaded machine is no failure
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_read_back_by_all_readers_and_adds_no_line(who, place):
    talk = replace(TALK, place=place)
    title, _, found = by_all(meeting_ics(talk, replace(SIDES, who=who), STAMP, is_named=True))
    assert title.startswith("Informational interview with") and "\n" not in found


def item(action="thank_you", due_day="2026-03-10", on=date(2026, 3, 9)):
    return item_from(
        Draft(action, "ct-00000001", due_day, "Your interview on March 9.", "iv-00000001"),
        "Ana Lopes",
        on,
    )


def test_a_due_item_leaves_the_time_free_and_names_nobody():
    content = event_ics(due(item(), date(2026, 3, 9), "America/New_York", sequence=7), STAMP)
    title, words, place = by_all(content)
    assert (title, place) == ("Send a thank-you note", "")
    assert says(words, "Due on March 10.", "“Today”") and "Ana" not in title + words
    found = check(content)
    assert (found["DTSTART"], found["DTEND"]) == ("20260310T130000Z", "20260310T131500Z")
    assert (found["TRANSP"], found["SEQUENCE"], found["UID"]) == (
        "TRANSPARENT",
        "7",
        "due-thank-you-iv-00000001@infoview",
    )


def test_a_due_item_with_an_hour_keeps_it_and_with_the_name_if_asked():
    found = due(item(due_day="2026-03-10T10:40:00-05:00"), date(2026, 3, 9), is_named=True)
    assert found.starts.isoformat() == "2026-03-10T10:40:00-05:00"
    assert (found.title, found.text.splitlines()[1]) == (
        "Send a thank-you note: Ana Lopes",
        "Your interview on March 9.",
    )


def test_what_is_late_stands_on_the_present_day_and_says_so():
    found = due(item(due_day="2026-03-03"), date(2026, 3, 9), "America/New_York")
    assert found.starts.date() == date(2026, 3, 9) and found.text.startswith("Was due on March 3.")


def test_many_events_are_many_files_named_by_day_and_id():
    events = [
        due(item(), date(2026, 3, 9), "America/New_York"),
        meeting(TALK, SIDES, is_named=True),
    ]
    files = all_ics(events, STAMP)
    assert list(files) == [
        "due-2026-03-10-thank-you-iv-00000001.ics",
        "talk-2026-03-12-iv-00000001.ics",
    ]
    assert all(check(content) for content in files.values())


def test_the_alarm_and_the_hour_hold_in_every_offset():
    for hours in range(-12, 15):
        at = datetime.fromisoformat(f"2026-03-12T14:00{hours:+03}:00")
        found = check(event_ics(Event("talk-x", at, 25, "A talk", "At two"), STAMP))
        begins = datetime.strptime(found["DTSTART"], "%Y%m%dT%H%M%S%z")
        assert begins == at and datetime.strptime(
            found["DTEND"], "%Y%m%dT%H%M%S%z"
        ) - begins == timedelta(minutes=25)
