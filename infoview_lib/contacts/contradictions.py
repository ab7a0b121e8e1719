"""Find days in the records that contradict each other, or the clock.

They are asked about when they come up and never refused: an interview may have been moved up, a
calendar may be wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from infoview_lib.contacts.days.dates import day_of, moment_of, spoken_day
from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Attempt, FollowUp, Interview, Recommendation, Referral

AHEAD = "That day is still ahead."
SURE = "Is that right?"


def contradictions(book: Book, now: datetime) -> dict[tuple[str, str], str]:
    """Return what in the records cannot be as it stands, as questions to the student.

    Parameters
    ----------
    book : Book
        All records.
    now : datetime
        The present moment, with zone.

    Returns
    -------
    dict
        (id of a record, which rule) → a question that names both days; empty when all agrees.

    Examples
    --------
    >>> from datetime import timezone
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done",
    ...                    "starts_at": "2026-03-12T14:00+00:00"}]})
    >>> list(contradictions(book, datetime(2026, 3, 9, tzinfo=timezone.utc)).values())
    ['Your interview with Ana Lopes is set for March 12, still ahead. Did it take place already?']
    """
    found: dict[tuple[str, str], str] = {}
    for rule in (_interviews, _thanks, _outreach, _advice, _referrals):
        for record, kind, words in rule(book, now):
            found[record, kind] = words
    return found


Found = Iterator[tuple[str, str, str]]


def thanked_too_early(book: Book, interview: Interview, at: str) -> str:
    """Return the question about thanks that come before their interview.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview
        The interview.
    at : str
        When the thanks were or would be sent, ISO 8601.

    Returns
    -------
    str
        Empty when they come after its start, or when a day is missing.
    """
    sent, starts = moment_of(at), moment_of(interview.starts_at)
    if sent is None or starts is None or not _is_before(sent, starts):
        return ""
    who, when = shown_name(book, interview.contact), spoken_day(interview.starts_at)
    return (
        f"Your interview with {who} is set for {when}, after this thank-you note. "
        "Did you send it already?"
    )


def _interviews(book: Book, now: datetime) -> Found:
    """Yield interviews held in the future, and interviews ahead in the past."""
    for one in book.of(Interview):
        starts = moment_of(one.starts_at)
        if starts is None:
            continue
        who, when = shown_name(book, one.contact), spoken_day(one.starts_at)
        if one.status == "done" and _is_before(now, starts):
            words = f"Your interview with {who} is set for {when}, still ahead."
            yield one.id, "held", f"{words} Did it take place already?"
        if one.status == "scheduled" and _is_before(starts, now):
            words = f"Your interview with {who} is set for {when}, a time that has passed."
            yield one.id, "ahead", f"{words} {SURE}"


def _thanks(book: Book, now: datetime) -> Found:
    """Yield thanks before the interview, and follow-ups done on a day that is still ahead."""
    for one in book.of(FollowUp):
        interview = book.find(Interview, one.interview) if one.kind == "thank_you" else None
        words = thanked_too_early(book, interview, one.done_at) if interview else ""
        if words:
            yield one.id, "thanked", words
        yield from _still_ahead(one.id, "done_at", one.done_at, "You marked this as done", now)


def _outreach(book: Book, now: datetime) -> Found:
    """Yield answers that came before the message."""
    for one in book.of(Attempt):
        who = opening_name(book, one.contact)
        # That nobody answered has the day on which it was noted, which is no day of an answer.
        answered = "" if one.outcome == "no_reply" else day_of(one.answered_on)
        if answered and answered < day_of(one.sent_at):
            sent = spoken_day(one.sent_at)
            words = f"{who} answered on {spoken_day(answered)}, before you reached out on {sent}."
            yield one.id, "answered", f"{words} {SURE}"
        yield from _still_ahead(one.id, "sent_at", one.sent_at, "You reached out", now)
        yield from _still_ahead(one.id, "answered_on", answered, f"{who} answered", now)


def _advice(book: Book, now: datetime) -> Found:
    """Yield advice that was followed before it was given, or reported before it was followed."""
    for one in book.of(Recommendation):
        interview = book.find(Interview, one.interview)
        given, done, told = (
            day_of(interview.starts_at) if interview else "",
            one.done_on,
            one.told_on,
        )
        if given and done and done < given:
            words = f"You did this on {spoken_day(done)}, before the interview on"
            yield one.id, "done", f"{words} {spoken_day(given)}. {SURE}"
        if done and told and told < done:
            words = f"You told them on {spoken_day(told)}, before you did it on"
            yield one.id, "told", f"{words} {spoken_day(done)}. {SURE}"
        yield from _still_ahead(one.id, "done_on", done, "You did this", now)
        yield from _still_ahead(one.id, "told_on", told, "You told them", now)


def _referrals(book: Book, now: datetime) -> Found:
    """Yield thanks and news for a referral that come before it."""
    for one in book.of(Referral):
        for name, day, what in (
            ("thanked_on", one.thanked_on, "You thanked them"),
            ("told_outcome_on", one.told_outcome_on, "You told them what came of it"),
        ):
            if day and one.date and day < one.date:
                words = f"{what} on {spoken_day(day)}, before the referral on"
                yield one.id, f"{name} early", f"{words} {spoken_day(one.date)}. {SURE}"
            yield from _still_ahead(one.id, name, day, what, now)
        yield from _still_ahead(one.id, "date", one.date, "You got this referral", now)


def _still_ahead(record: str, name: str, at: str, what: str, now: datetime) -> Found:
    """Yield the question about something done on a day that has not come."""
    moment = moment_of(at) if "T" in at else None
    ahead = _is_before(now, moment) if moment else day_of(at) > now.date().isoformat()
    if ahead:
        yield record, name, f"{what} on {spoken_day(at)}? {AHEAD}"


def _is_before(one: datetime, other: datetime) -> bool:
    """Say whether a moment is before another; one without a zone is on the other's clock."""
    first, second = (each.replace(tzinfo=None) for each in (one, other))
    return one < other if one.tzinfo and other.tzinfo else first < second
