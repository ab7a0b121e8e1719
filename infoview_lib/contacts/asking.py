"""Decide what a try at reaching somebody leads to: whom to leave in peace, when to look again, what a yes makes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.business_days import PRESETS, known_days, look_again_on
from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.due_asks import (
    MOST_UNANSWERED,
    NEXT_STEP_AFTER_DAYS,
    unanswered_in_a_row,
)
from infoview_lib.contacts.people import resolve
from infoview_lib.contacts.plan_records import Profile
from infoview_lib.contacts.usual_steps import is_usual_step
from infoview_lib.contacts.zones import is_in_united_states
from infoview_lib.errors import EntryError

_MODES = {"phone": "phone", "voicemail": "phone", "in_person": "in_person"}
_LAST_YEAR = 9000


class LookAgain(NamedTuple):
    """Hold one choice of a day to look again: its key, its words, the day."""

    preset: str
    label: str
    day: date


def check_may_be_asked(book: Book, contact: str) -> None:
    """Raise EntryError when a person is to be left in peace."""
    one = book.get(resolve(book, contact)) if contact else None
    if one is not None and one.do_not_contact:
        raise EntryError(
            f"{one.name} is marked “do not contact”.",
            "Choose somebody else, or change the mark on page 02.",
        )


def at_rest(book: Book) -> frozenset[str]:
    """Return the ids of the people who were asked and reminded once, with no answer; entries merged into them too."""
    cases = Casebook(book)
    found = {one for one in cases.attempts if unanswered_in_a_row(cases, one) >= MOST_UNANSWERED}
    return frozenset(one.id for one in book.of("contact") if resolve(book, one.id) in found)


def check_may_be_reminded(book: Book, contact: str) -> None:
    """Raise EntryError when one more try would be a second reminder."""
    if contact in at_rest(book):
        name = book.name_of(resolve(book, contact)) or "this person"
        raise EntryError(
            f"You asked {name} twice and heard nothing.",
            "Let it rest, and ask somebody else; an answer may still come.",
        )


def look_again_choices(book: Book, contact: str, start: date) -> tuple[LookAgain, ...]:
    """Return the days on which to look again after a request.

    Weekends and the student's days off are left out of work days; so are federal holidays where the
    other person's zone, else the student's, lies in the United States.

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Who was asked.
    start : date
        The day of the request.
    """
    days_off, is_federal = _calendar_of(book, contact)
    return tuple(
        LookAgain(key, label, look_again_on(key, start, days_off, is_federal))
        for key, label in PRESETS
    )


def look_again(book: Book, contact: str, start: date, preset: str) -> date:
    """Return the day on which to look again, by one preset.

    Raises
    ------
    EntryError
        When there is no such preset.
    """
    return look_again_on(preset, start, *_calendar_of(book, contact))


def _calendar_of(book: Book, contact: str) -> tuple[frozenset[date], bool]:
    profile, one = _profile(book), book.get(resolve(book, contact))
    zone = getattr(one, "timezone", "") or profile.timezone
    return known_days(profile.days_off), is_in_united_states(zone)


def _profile(book: Book) -> Any:
    return next(iter(book.of("profile")), None) or Profile()


def answered(attempt: Any, outcome: str, on: date) -> dict[str, Any]:
    """Return what to change when an outcome is noted; the wait for an answer ends with it."""
    values: dict[str, Any] = {"outcome": outcome or "pending"}
    if values["outcome"] == "pending":
        values["answered_on"] = ""
    elif attempt.outcome == "pending":
        values["answered_on"] = attempt.answered_on or on
        if not attempt.next_step:
            values["due_on"] = ""
        elif is_usual_step(attempt.next_step):
            values |= {"next_step": "", "due_on": ""}
    return values


def talks_with(book: Book, contact: str) -> list[Any]:
    """Return the talks with a person, merged entries included."""
    return _with(book, "interview", resolve(book, contact))


def talk_after_yes(book: Book, attempt: Any) -> dict[str, Any]:
    """Return the values of the talk that a yes makes.

    Raises
    ------
    EntryError
        When there is one already.
    """
    if any(one.status != "cancelled" for one in talks_with(book, attempt.contact)):
        raise EntryError("This talk is on your list already.", "Set its time further down.")
    profile = _profile(book)
    return {
        "contact": resolve(book, attempt.contact),
        "status": "planned",
        "mode": _MODES.get(attempt.channel, ""),
        "type": profile.decision,
        "is_practice": attempt.is_practice,
        "agreed_minutes": attempt.asked_minutes
        or profile.default_minutes
        or Profile().default_minutes,
    }


def next_step(name: str, remedy: str, on: date, is_same: bool = False) -> dict[str, Any]:
    """Return what to write on a try when somebody else becomes the next step after a no.

    Parameters
    ----------
    name : str
        Whom to turn to.
    remedy : str
        A key of the four remedies.
    on : date
        The present day; the step is due some days later.
    is_same : bool
        True when it is the person who said no, who is asked for a name alone.
    """
    asks_for_name = is_same or remedy == "ask_referral"
    due = on + timedelta(days=NEXT_STEP_AFTER_DAYS) if on.year < _LAST_YEAR else on
    return {
        "next_step": f"Ask {name} for a name" if asks_for_name else f"Ask {name}",
        "due_on": due,
        "remedy": remedy,
    }


def is_overtaken(book: Book, attempt: Any) -> bool:
    """Say whether a later try, or a talk, has overtaken this one."""
    if any(one.status != "cancelled" for one in talks_with(book, attempt.contact)):
        return True
    person, when = resolve(book, attempt.contact), _sent(attempt)
    return any(_sent(one) > when for one in _with(book, "attempt", person))


def _with(book: Book, kind: str, person: str) -> list[Any]:
    """Return the records of a kind that are about a person, merged entries included, oldest first."""
    merged = {
        one.id for one in book.of("contact") if one.merged_into and resolve(book, one.id) == person
    }
    if not merged:
        return list(book.about(kind, contact=person))
    return [one for one in book.of(kind) if one.contact in merged or one.contact == person]


def _sent(attempt: Any) -> str:
    return attempt.sent_at or attempt.created_at
