"""Write interviews and what is due as calendar files, one event in each.

Every file keeps to what all calendars read alike: times in UTC, an id, the moment it was
written, a number that grows when the time moves. It carries no METHOD, ORGANIZER, X-WR-CALNAME
or TZID: with them calendars refuse the file, double whole calendars, or misread the zone. Some
drop the alarm, so that the time stands in the text as well.

References
----------
RFC 5545, sections 3.3.5, 3.6.1, 3.6.6, 3.8.7.4.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from infoview_lib.contacts.asking.schedule_messages import both_clocks, how_words
from infoview_lib.contacts.asking.scheduling import Sides
from infoview_lib.contacts.days.dates import moment_of, spoken_day
from infoview_lib.contacts.days.zones import moment_in
from infoview_lib.contacts.due.item import DueItem
from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.records.fields import safe_text
from infoview_lib.records.kinds import Interview

PRODUCT = "-//Infoview//Infoview//EN"
WARN_MINUTES = 30
DUE_CLOCK, DUE_MINUTES = "09:00", 15
"""A day without an hour is told at nine in the morning, for a quarter of an hour."""
_LINE_ENDS = str.maketrans(dict.fromkeys("\u2028\u2029\x85", "\n"))


@dataclass(frozen=True)
class Event:
    """Hold one entry of a calendar.

    Parameters
    ----------
    key : str
        What never changes while the event is the same.
    starts : datetime
        With zone.
    minutes : int
        How long it takes.
    title, text, place : str
        What the calendar shows.
    sequence : int
        0, then more each time the event moved.
    is_busy : bool
        False leaves the time free in the calendar.
    """

    key: str
    starts: datetime
    minutes: int
    title: str
    text: str
    place: str = ""
    sequence: int = 0
    is_busy: bool = True

    @property
    def file_name(self) -> str:
        """Name of its file: what it is, the day, the id; never a name of somebody."""
        kind, _, rest = self.key.partition("-")
        return f"{kind}-{self.starts.date().isoformat()}-{rest}.ics"


def event_ics(event: Event, stamp: datetime) -> bytes:
    """Return one event as a calendar file.

    Parameters
    ----------
    event : Event
        What to write.
    stamp : datetime
        The present moment, with zone.

    Returns
    -------
    bytes
        UTF-8; the same event and moment give the same bytes.
    """
    from icalendar import Alarm, Calendar, vText
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"{event.key}@infoview")
    entry.add("dtstamp", _in_utc(stamp))
    entry.add("sequence", event.sequence)
    entry.add("dtstart", _in_utc(event.starts))
    entry.add("dtend", _in_utc(event.starts + timedelta(minutes=event.minutes)))
    texts = {
        "summary": _line(event.title),
        "description": _lines(event.text),
        "location": _line(event.place),
    }
    for name, text in texts.items():
        if text:
            entry.add(name, vText(text))
    entry.add("transp", "OPAQUE" if event.is_busy else "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", vText(_line(event.title)))
    alarm.add("trigger", timedelta(minutes=-WARN_MINUTES) if event.is_busy else timedelta(0))
    entry.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return calendar.to_ical()


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _lines(text: str) -> str:
    return safe_text(text.translate(_LINE_ENDS)).strip()


def _line(text: str) -> str:
    return " ".join(_lines(text).split())


def meeting(talk: Interview, sides: Sides, sequence: int = 0, is_named: bool = False) -> Event:
    """Return a talk as an event.

    Parameters
    ----------
    talk : Interview
        The talk; it needs a time.
    sides : Sides
        Both people's zones and the other's name.
    sequence : int
        How often the talk moved.
    is_named : bool
        True puts the other person's name in; only when the student asked for it.

    Returns
    -------
    Event
        Without the other's name unless asked for.

    Raises
    ------
    EntryError
        When the talk has no time yet.
    """
    starts = moment_of(talk.starts_at)
    if starts is None or starts.tzinfo is None:
        raise EntryError("This interview has no time yet.", "Set the time first.")
    minutes = talk.agreed_minutes or USUAL_MINUTES
    how = how_words(talk)
    known = "" if "[" in how else how  # what is still open belongs in the letter alone
    when = "\n".join(both_clocks(starts, sides, whose=""))
    return Event(
        key=f"talk-{talk.id}",
        starts=starts,
        minutes=minutes,
        title=f"Informational interview with {sides.who}"
        if is_named
        else "Informational interview",
        text="\n".join(part for part in (when, f"{minutes} minutes", known) if part),
        place=talk.place,
        sequence=sequence,
    )


def due(item: DueItem, on: date, own: str = "", sequence: int = 0, is_named: bool = False) -> Event:
    """Return a due item as an event that leaves the time free.

    Parameters
    ----------
    item : DueItem
        What is due. What is late already stands on the day `on`.
    on : date
        The present day.
    own : str
        The student's time zone; empty takes that of this computer.
    sequence : int
        A number that is larger after every change.
    is_named : bool
        True puts names in; only when the student asked for it.

    Returns
    -------
    Event
        Without names unless asked for.
    """
    # A calendar does not remind of what is past, so what is late stands on today.
    day = max(item.due_on, on.isoformat())
    starts = moment_of(item.due_at) if item.due_at[:10] == day else None
    if starts is None or starts.tzinfo is None:
        starts = moment_in(f"{day}T{DUE_CLOCK}", own)
    was = "Was due" if item.due_on < day else "Due"
    text = [
        f"{was} on {spoken_day(item.due_on)}.",
        *([item.about] if is_named else []),
        "Open “Today” in Infoview.",
    ]
    return Event(
        key=f"due-{item.action.replace('_', '-')}-{item.record}",
        starts=starts,
        minutes=DUE_MINUTES,
        title=f"{item.label}: {item.name}" if is_named else item.label,
        text="\n".join(text),
        sequence=sequence,
        is_busy=False,
    )


def all_ics(events: Iterable[Event], stamp: datetime) -> dict[str, bytes]:
    """Return events as files: name of the file → its content, soonest first.

    One file holds one event, since many calendars take only the first event of a file.

    Parameters
    ----------
    events : iterable of Event
        In any order.
    stamp : datetime
        The present moment, with zone.

    Returns
    -------
    dict of str to bytes
        Empty for no events.
    """
    files: dict[str, bytes] = {}
    for event in sorted(events, key=lambda one: (one.starts, one.key)):
        files[event.file_name] = event_ics(event, stamp)
    return files
