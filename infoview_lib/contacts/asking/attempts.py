"""Decide what an attempt leads to: a day to look again, a reminder, rest, an interview."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypedDict

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.business_days import PRESETS, known_days, look_again_on
from infoview_lib.contacts.days.dates import days_after, spoken_day
from infoview_lib.contacts.days.zones import is_in_united_states
from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Attempt, Contact, Interview, Profile
from infoview_lib.records.people import resolve

NEXT_STEP_AFTER_DAYS = 3
MOST_UNANSWERED = 2
"""One request, one reminder; then no more (a convention, as taught at Simon Fraser University)."""


def unanswered_in_a_row(cases: RecordsByPerson, contact: str) -> int:
    """Return how many requests to a person in a row, up to the last, got no answer.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    contact : str
        Id of the person.

    Returns
    -------
    int
        0 when the last one was answered, or none was made.
    """
    count = 0
    for one in reversed(cases.attempts.get(contact, [])):
        if one.outcome in ("yes", "no"):
            break
        # One that bounced was never read: it neither counts nor ends the row.
        count += one.outcome in ("pending", "no_reply")
    return count


USUAL_STEPS = {
    "email": ("Send one reminder", "week"),
    "linkedin": ("Send one reminder", "week"),
    "via_introducer": ("Ask whether they passed your note along", "week"),
    "letter": ("Call their office once", "seven_days"),
    "phone": ("Call once more", "three_days"),
    "voicemail": ("Call once more", "three_days"),
    "in_person": ("Write to find a time", "three_days"),
}
"""Channel → the next step in words, with the preset for its day (`business_days.PRESETS`)."""
AFTER_REMINDER = "Let it rest"
_STEPS_BEFORE_THE_FIELD = frozenset(
    (
        "Send one reminder",
        "Ask if your note was passed along",
        "Call their office once",
        "Call once more",
        "Write to find a time",
        "Let it rest",
    )
)
"""What attempts of older folders hold in place of `usual_step`; never changed with the words."""


def has_usual_step(attempt: Attempt) -> bool:
    """Say whether the next step was set for the wait alone, so that it ends with the answer.

    Parameters
    ----------
    attempt : Attempt
        The attempt.

    Examples
    --------
    >>> usual = Attempt(id="at-00000001", next_step="Call again", usual_step="Call again")
    >>> has_usual_step(usual), has_usual_step(Attempt(id="at-00000002", next_step="Ask Bo Chen"))
    (True, False)
    """
    if attempt.usual_step:
        return attempt.next_step == attempt.usual_step
    return attempt.next_step in _STEPS_BEFORE_THE_FIELD


_MODES = {"phone": "phone", "voicemail": "phone", "in_person": "in_person"}


class LookAgain(NamedTuple):
    """Hold one choice of a day to look again: its key, its words, the day."""

    preset: str
    label: str
    day: date


def check_may_be_asked(book: Book, contact: str) -> None:
    """Check that a person may be asked.

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Id of the person; empty when nobody is chosen yet.

    Raises
    ------
    EntryError
        When the person is marked “do not contact”.
    """
    one = book.get(resolve(book, contact)) if contact else None
    if one is not None and one.do_not_contact:
        raise EntryError(
            f"{one.name} is marked “do not contact.”",
            "Choose someone else, or change it on the page “Contact plan.”",
        )


def at_rest(book: Book) -> frozenset[str]:
    """Return the ids of the people who were asked and reminded once, with no answer.

    Ids of entries merged into theirs are among them.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    frozenset of str
        Empty for an empty book.
    """
    cases = records_by_person(book)
    found = {one for one in cases.attempts if unanswered_in_a_row(cases, one) >= MOST_UNANSWERED}
    return frozenset(one.id for one in book.of(Contact) if resolve(book, one.id) in found)


def check_may_be_reminded(book: Book, contact: str) -> None:
    """Check that one more attempt would not be a second reminder.

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Id of the person.

    Raises
    ------
    EntryError
        When one more attempt would be a second reminder.
    """
    if contact in at_rest(book):
        name = book.name_of(resolve(book, contact)) or "this person"
        raise EntryError(
            f"You've reached out to {name} twice with no answer.",
            "Let it rest, and choose someone else. An answer may still come.",
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

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Who was asked.
    start : date
        The day of the request.
    preset : str
        A key of `PRESETS` in `infoview_lib.contacts.days.business_days`.

    Raises
    ------
    EntryError
        When there is no such preset.
    """
    return look_again_on(preset, start, *_calendar_of(book, contact))


def _calendar_of(book: Book, contact: str) -> tuple[frozenset[date], bool]:
    """Return the days off that count for a request, and whether federal holidays do."""
    profile, one = _profile(book), book.get(resolve(book, contact))
    zone = getattr(one, "timezone", "") or profile.timezone
    return known_days(profile.days_off), is_in_united_states(zone)


def _profile(book: Book) -> Profile:
    """Return what the student said about themselves, or what stands for it until they do."""
    return book.profile or Profile()


def answered(attempt: Attempt, outcome: str, on: date) -> dict[str, object]:
    """Return what to change when an outcome is noted; the wait for an answer ends with it.

    Parameters
    ----------
    attempt : Attempt
        The attempt.
    outcome : str
        A value of `OUTCOMES`; empty for still pending.
    on : date
        The day on which it is noted.

    Returns
    -------
    dict
        Field of the attempt → value.
    """
    values: dict[str, object] = {"outcome": outcome or "pending"}
    if values["outcome"] == "pending":
        values["answered_on"] = ""
    elif attempt.outcome == "pending":
        values["answered_on"] = attempt.answered_on or on
        # A step the student set for themselves outlives the answer; the usual one was for the wait.
        if not attempt.next_step:
            values["due_on"] = ""
        elif has_usual_step(attempt):
            values |= {"next_step": "", "due_on": ""}
    return values


def interviews_with(book: Book, contact: str) -> list[Interview]:
    """Return the talks with a person, merged entries included.

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Id of the person.

    Returns
    -------
    list of Interview
        Oldest first; empty when there is none.
    """
    person = resolve(book, contact)
    found = book.about(Interview, contact=person)
    merged = _merged_into(book, person)
    if not merged:
        return list(found)
    return [one for one in book.of(Interview) if one.contact in {person, *merged}]


def interview_after_yes(book: Book, attempt: Attempt) -> dict[str, object]:
    """Return the values of the talk that a yes makes.

    Parameters
    ----------
    book : Book
        All records.
    attempt : Attempt
        The attempt that was answered with a yes.

    Returns
    -------
    dict
        Field of the interview → value.

    Raises
    ------
    EntryError
        When there is one already.
    """
    if any(one.status != "cancelled" for one in interviews_with(book, attempt.contact)):
        raise EntryError("This interview is already on your list.", "Set its time further down.")
    profile = _profile(book)
    return {
        "contact": resolve(book, attempt.contact),
        "status": "planned",
        "mode": _MODES.get(attempt.channel, ""),
        "type": profile.decision,
        "is_practice": attempt.is_practice,
        # Their yes was to the minutes in the request, whatever the profile says today.
        "agreed_minutes": attempt.asked_minutes or profile.default_minutes or USUAL_MINUTES,
    }


def next_step(name: str, remedy: str, on: date, is_same: bool = False) -> dict[str, object]:
    """Return what an attempt says when someone else becomes the next step after a no.

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
    return {
        "next_step": f"Ask {name} for a referral" if asks_for_name else f"Reach out to {name}",
        "due_on": days_after(on, NEXT_STEP_AFTER_DAYS),
        "remedy": remedy,
    }


def is_overtaken(book: Book, attempt: Attempt) -> bool:
    """Say whether a later attempt, or an interview, has overtaken this one.

    Parameters
    ----------
    book : Book
        All records.
    attempt : Attempt
        The attempt.
    """
    if any(one.status != "cancelled" for one in interviews_with(book, attempt.contact)):
        return True
    person, when = resolve(book, attempt.contact), sent(attempt)
    return any(
        sent(one) > when
        for entry in (person, *_merged_into(book, person))
        for one in book.about(Attempt, contact=entry)
    )


def _merged_into(book: Book, person: str) -> set[str]:
    """Return the ids of the entries that were merged into a person's."""
    return {
        one.id for one in book.of(Contact) if one.merged_into and resolve(book, one.id) == person
    }


def sent(attempt: Attempt) -> str:
    """Return when an attempt was made: when it was sent, else when it was written down.

    Parameters
    ----------
    attempt : Attempt
        One attempt.

    Returns
    -------
    str
        ISO 8601.
    """
    return attempt.sent_at or attempt.created_at


@dataclass(frozen=True)
class Silence:
    """Hold where a person's silence stands.

    Parameters
    ----------
    asked : int
        Requests in a row that have no answer so far.
    on, channel : str
        Day and channel of the last of them; empty when there is none.
    look_again_on : str
        Day that was set for looking again; empty when none was.
    """

    asked: int = 0
    on: str = ""
    channel: str = ""
    look_again_on: str = ""

    @property
    def is_over(self) -> bool:
        """Say whether one request and one reminder have gone out: no more then."""
        return self.asked >= MOST_UNANSWERED

    def calls_for_reminder(self, on: date) -> bool:
        """Say whether the day has come for the one reminder.

        Parameters
        ----------
        on : date
            The present day.
        """
        return 0 < self.asked < MOST_UNANSWERED and self.look_again_on <= on.isoformat()


def silence(book: Book, contact: str) -> Silence:
    """Return the requests to a person that have no answer so far.

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Id of the person.

    Returns
    -------
    Silence
        With nothing asked when the last request was answered.

    Examples
    --------
    >>> silence(Book({}), "ct-00000001")
    Silence(asked=0, on='', channel='', look_again_on='')
    """
    cases, person = records_by_person(book), resolve(book, contact)
    count = unanswered_in_a_row(cases, person)
    if not count:
        return Silence()
    last = next(
        one for one in reversed(cases.attempts[person]) if one.outcome in ("pending", "no_reply")
    )
    return Silence(count, (last.sent_at or last.created_at)[:10], last.channel, last.due_on)


def silence_words(found: Silence, name: str, on: date) -> str:
    """Return how the silence stands in a kind sentence or two; empty when nobody was asked.

    Parameters
    ----------
    found : Silence
        How the silence stands.
    name : str
        Name of the person.
    on : date
        The present day.
    """
    if found.is_over:
        return (
            f"You've reached out to {name} {found.asked} times with no answer yet. "
            "Let it rest, and choose someone else. Silence is rarely about you."
        )
    if not found.asked:
        return ""
    when = spoken_day(found.on)
    if not found.calls_for_reminder(on):
        until = spoken_day(found.look_again_on)
        return (
            f"You reached out to {name} on {when}. Give them until {until}. "
            "Then you'll find a short reminder here."
        )
    return f"You reached out to {name} on {when}. This is your one reminder. After it, let it rest."


class NextStep(TypedDict):
    """Hold the usual next step of a request, as fields of the attempt: in words, with its day."""

    next_step: str
    usual_step: str
    due_on: date


def after_attempt(book: Book, contact: str, channel: str, on: date) -> NextStep:
    """Return the next step of a new request with the day it is due.

    Parameters
    ----------
    book : Book
        All records, before the request is added.
    contact : str
        Who is asked.
    channel : str
        How.
    on : date
        The day of the request.

    Returns
    -------
    NextStep
        A reminder once, then rest.
    """
    words, preset = USUAL_STEPS.get(channel, USUAL_STEPS["email"])
    if silence(book, contact).asked:
        words = AFTER_REMINDER
    return {
        "next_step": words,
        "usual_step": words,
        "due_on": look_again(book, contact, on, preset),
    }
