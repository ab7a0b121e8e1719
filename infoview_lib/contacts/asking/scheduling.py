"""Weigh the times offered for an interview, by the clocks and calendars of both people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar

from infoview_lib.contacts.days.business_days import holiday_name, known_days
from infoview_lib.contacts.days.dates import moment_of, spoken_day
from infoview_lib.contacts.days.zones import (
    city_of,
    clock,
    happens_twice,
    hours_apart,
    is_in_united_states,
    moment_in,
    there_at,
)
from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.fields import Fields
from infoview_lib.records.kinds import Contact, Interview
from infoview_lib.records.people import resolve

T = TypeVar("T")
MOST_SLOTS = 3
OPENS, CLOSES = 8, 18
"""Hours between which most offices are open: a habit, so a time outside earns a word, no more."""
_NOON, _AFTER_NOON = 12, 13
_NIGHT_ENDS, _NIGHT_BEGINS = 7, 21


class Busy(NamedTuple):
    """Hold one stretch of time that is taken, with words for it."""

    starts: datetime
    ends: datetime
    what: str


@dataclass(frozen=True)
class Sides:
    """Hold what a time is weighed against.

    Parameters
    ----------
    own, theirs : str
        Time zone of the student, of the other person; empty when unknown.
    who : str
        The other person's name.
    minutes : int
        How long the talk takes.
    days_off : frozenset of date
        Days the student listed.
    busy : tuple of Busy
        Other talks, other times on offer.
    """

    own: str = ""
    theirs: str = ""
    who: str = "them"
    minutes: int = USUAL_MINUTES
    days_off: frozenset[date] = frozenset()
    busy: tuple[Busy, ...] = ()


def read_slots(stored: str) -> tuple[datetime, ...]:
    """Return the times on offer as they stand in a record; what cannot be read is left out.

    Parameters
    ----------
    stored : str
        Moments in ISO 8601, parted by spaces.

    Returns
    -------
    tuple of datetime
        At most three, each with its zone.

    Examples
    --------
    >>> [at.hour for at in read_slots("2026-03-12T14:00-04:00 2026-03-13T09:30-04:00 soon")]
    [14, 9]
    """
    moments = (moment_of(part) for part in stored.split())
    # A time without an offset could be read on either clock.
    return tuple(one for one in moments if one is not None and one.tzinfo is not None)[:MOST_SLOTS]


def with_slot(slots: Iterable[datetime], place: int, slot: datetime | None) -> str:
    """Return the times on offer, in stored form, with one of them set, added or (None) taken out.

    Parameters
    ----------
    slots : iterable of datetime
        The times as they are.
    place : int
        Which one, from 0; behind the last one it is added.
    slot : datetime or None
        The new time, with zone.

    Raises
    ------
    EntryError
        When it stands there already, or there would be more than three.
    """
    found = list(slots)
    if slot is None:
        return write_slots(one for at, one in enumerate(found) if at != place)
    if any(one == slot for at, one in enumerate(found) if at != place):
        raise EntryError(
            "You already offer this time.", "Choose another one, or leave this line blank."
        )
    if 0 <= place < len(found):
        found[place] = slot
    else:
        found.append(slot)
    if len(found) > MOST_SLOTS:
        raise EntryError(
            f"That's {len(found)} times.", f"Offer up to {MOST_SLOTS}. More are hard to read."
        )
    return write_slots(found)


def write_slots(slots: Iterable[datetime]) -> str:
    """Return times as a record keeps them, parted by spaces.

    Parameters
    ----------
    slots : iterable of datetime
        With zone.
    """
    return " ".join(one.isoformat(timespec="minutes") for one in slots)


def sides_of(book: Book, interview: Interview) -> Sides:
    """Return what the times of one talk are weighed against, from the records.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview
        The interview.
    """
    profile = book.profile
    contact = book.find(Contact, resolve(book, interview.contact))
    return Sides(
        own=getattr(profile, "timezone", ""),
        theirs=getattr(contact, "timezone", ""),
        who=getattr(contact, "name", "") or "them",
        minutes=interview.agreed_minutes or USUAL_MINUTES,
        days_off=known_days(getattr(profile, "days_off", "")),
        busy=tuple(_taken(book, interview)),
    )


def own_moment(book: Book, typed: T) -> T | str:
    """Return a day and time that was typed in stored form, read off the student’s clock.

    Parameters
    ----------
    book : Book
        All records.
    typed : object
        What was typed or passed.

    Returns
    -------
    str or object
        ISO 8601 with zone for a text; empty text and anything else as it came.

    Raises
    ------
    EntryError
        When it cannot be read, or clocks skip that hour on that day.
    """
    if not isinstance(typed, str) or not typed.strip():
        return typed
    profile = book.profile
    found = moment_in(typed, getattr(profile, "timezone", ""))
    return found.isoformat(timespec="seconds" if found.second else "minutes")


def _taken(book: Book, interview: Interview) -> Iterator[Busy]:
    """Yield the times that other interviews and offers take."""
    for one, taken in _times(book):
        if one.id != interview.id and one.is_practice == interview.is_practice:
            yield from taken


@once_for_each_book
def _times(book: Book) -> tuple[tuple[Interview, tuple[Busy, ...]], ...]:
    """Return each interview ahead with the times that it and its offers take."""
    ahead = (one for one in book.of(Interview) if one.status in UPCOMING)
    return tuple((one, tuple(_own_times(book, one))) for one in ahead)


def _own_times(book: Book, one: Interview) -> Iterator[Busy]:
    who = book.name_of(resolve(book, one.contact)) or "someone else"
    # A slip such as 3000 minutes would clash with two days of times.
    length = timedelta(minutes=min(one.agreed_minutes or USUAL_MINUTES, 600))
    starts = moment_of(one.starts_at)
    if starts is not None and starts.tzinfo is not None:
        yield Busy(starts, starts + length, f"your interview with {who}")
        return
    for slot in read_slots(one.offered):
        yield Busy(slot, slot + length, f"a time you offered {who}")


def slot_notes(slot: datetime, sides: Sides, now: datetime) -> list[str]:
    """Return kind words on one time: what the student may not have thought of.

    Parameters
    ----------
    slot : datetime
        The time, with zone.
    sides : Sides
        What it is weighed against.
    now : datetime
        The present moment, with zone.
    """
    found = ["This is in the past."] if slot <= now else []
    found += _clash_notes(slot, sides)
    found += _clock_notes(slot, sides, now)
    own, theirs = there_at(slot, sides.own), there_at(slot, sides.theirs or sides.own)
    found += _day_notes(own, theirs, sides)
    found += _hour_notes(own, theirs, sides)
    return found


def _clash_notes(slot: datetime, sides: Sides) -> Iterator[str]:
    """Yield a word on each other time that it overlaps with."""
    ends = slot + timedelta(minutes=sides.minutes)
    for one in sides.busy:
        if slot < one.ends and one.starts < ends:
            yield f"It overlaps with {one.what} at {clock(there_at(one.starts, sides.own))}."


def _clock_notes(slot: datetime, sides: Sides, now: datetime) -> Iterator[str]:
    """Yield a word on clocks that change before that day, or in that night."""
    apart, today = (
        hours_apart(slot, sides.own, sides.theirs),
        hours_apart(now, sides.own, sides.theirs),
    )
    if apart is not None and today is not None and apart != today:
        yield (
            f"Clocks change before that day: {city_of(sides.theirs)} will be {_ahead(apart)}, not "
            f"{_ahead(today)} as it is today. The times here account for that."
        )
    for name in dict.fromkeys((sides.own, sides.theirs)):
        if name and happens_twice(slot, name):
            yield (
                f"Clocks go back that night, so this hour happens twice in {city_of(name)}. "
                "Another hour is safer."
            )


def _ahead(apart: timedelta) -> str:
    """Return a difference of clocks in words."""
    minutes = int(apart.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    size = f"{hours}:{rest:02} hours" if rest else f"{hours} hour{'' if hours == 1 else 's'}"
    return f"{size} {'ahead' if minutes > 0 else 'behind'}" if minutes else "on the same time"


def _day_notes(own: datetime, theirs: datetime, sides: Sides) -> Iterator[str]:
    """Yield a word on days off, holidays, weekends."""
    days: dict[date, bool] = {}
    for day, name in ((theirs.date(), sides.theirs), (own.date(), sides.own)):
        days[day] = days.get(day, False) or is_in_united_states(name)
    for day, is_federal in days.items():
        spoken, off = spoken_day(day.isoformat()), holiday_name(day, sides.days_off)
        if off:
            yield f"{spoken} is {off}."
        elif name := holiday_name(day, is_federal=is_federal):
            yield f"{spoken} is {name}, a federal holiday in the United States."
    if theirs.weekday() >= 5:
        day = "Saturday" if theirs.weekday() == 5 else "Sunday"
        yield f"That's a {day}, and many people keep it free."


def _hour_notes(own: datetime, theirs: datetime, sides: Sides) -> Iterator[str]:
    """Yield a word on hours that are early, late, at noon, in the night."""
    where = f"It's {clock(theirs)} for {sides.who}" if sides.theirs else f"That's {clock(theirs)}"
    ends = theirs + timedelta(minutes=sides.minutes)
    if not _NIGHT_ENDS <= theirs.hour < _NIGHT_BEGINS:
        yield f"{where}, in the middle of the night."
    elif theirs.hour < OPENS:
        yield f"{where}, which is early."
    elif theirs.hour >= CLOSES:
        yield f"{where}, which is late."
    elif theirs.hour < _AFTER_NOON and ends > theirs.replace(hour=_NOON, minute=0):
        yield f"{where}. Many people eat around noon."
    if own.hour != theirs.hour and not _NIGHT_ENDS <= own.hour < _NIGHT_BEGINS:
        yield f"It's {clock(own)} for you. Will you be awake and ready?"


def chosen_slot(interview: Interview, slot: datetime) -> dict[str, object]:
    """Return what to change in a talk when one of the times was chosen.

    Parameters
    ----------
    interview : Interview
        The interview.
    slot : datetime
        The time chosen, with zone.

    Returns
    -------
    dict
        Field of the interview → value.

    Raises
    ------
    EntryError
        When the talk is not ahead any more.
    """
    if interview.status not in UPCOMING:
        raise EntryError(
            "This interview isn't coming up anymore.",
            "Choose an interview that still needs a time.",
        )
    return {"starts_at": slot.isoformat(timespec="minutes"), "status": "scheduled", "offered": ""}


def moves_of(history: Iterable[Mapping[str, Fields]]) -> int:
    """Return how often the time, length or place of a talk changed after it was first set.

    Parameters
    ----------
    history : iterable of dict
        The changes of the talk, oldest first, each with ``set``. Undo is a change as well, so that
        the number never falls and a calendar takes the newest event.

    Examples
    --------
    >>> moves_of([{"set": {"starts_at": "2026-03-12T14:00-04:00"}}, {"set": {"place": "Room 2"}}])
    1
    """
    seen: dict[str, object] = {"starts_at": ""}
    count = 0
    for entry in history:
        new = {
            name: entry["set"][name]
            for name in ("starts_at", "agreed_minutes", "place")
            if name in entry["set"]
        }
        if seen["starts_at"] and any(seen.get(name) != value for name, value in new.items()):
            count += 1
        seen |= new
    return count
