"""Find days in the records that contradict each other, or the clock.

They are asked about once, when a change brings them up, and never refused: an interview may have
been moved up, a calendar may be wrong. Every way in asks by `new_questions`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeAlias

from infoview_lib.contacts.asking.schedule_messages import both_clocks
from infoview_lib.contacts.asking.scheduling import Sides, read_slots
from infoview_lib.contacts.days.dates import day_of, moment_of, spoken_day
from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import KIND_OF, SPECS
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.kinds import (
    Attempt,
    FollowUp,
    Interview,
    Recommendation,
    Record,
    Referral,
)

AHEAD = "That day is still ahead."
SURE = "Is that right?"
DATED = (Interview, FollowUp, Attempt, Recommendation, Referral)
"""Kinds of records that hold the days compared here."""
MOST_ASKED = 5
"""So many questions one change may raise; of the rest only the number is said."""

Doubt: TypeAlias = tuple[str, str, tuple[str, ...]]
"""Id of a record, name of the rule, the days that do not go together."""
Found: TypeAlias = Iterator[tuple[Doubt, str]]


def new_questions(before: Book, after: Book, now: datetime) -> list[str]:
    """Return what to ask about a change that was saved.

    Parameters
    ----------
    before, after : Book
        All records, before the change and behind it.
    now : datetime
        The present moment, with zone.

    Returns
    -------
    list of str
        None for days that went against each other before, or that only time has overtaken.

    Examples
    --------
    >>> from datetime import timezone
    >>> ana = {"id": "ct-00000001", "name": "Ana Lopes"}
    >>> talk = {"id": "iv-00000001", "contact": "ct-00000001", "status": "done",
    ...         "starts_at": "2026-03-12T14:00+00:00"}
    >>> before, after = Book({"contact": [ana]}), Book({"contact": [ana], "interview": [talk]})
    >>> new_questions(before, after, datetime(2026, 3, 9, tzinfo=timezone.utc))
    ['Your interview with Ana Lopes is set for March 12, still ahead. Did it already take place?']
    >>> new_questions(after, after, datetime(2026, 3, 9, tzinfo=timezone.utc))
    []
    """
    touched = _touched(before, after)
    if not touched:
        return []
    known = contradictions(before, now, _concerned(before, touched))
    later = contradictions(after, now, _concerned(after, touched))
    found = [words for doubt, words in later.items() if doubt not in known]
    more = len(found) - MOST_ASKED
    if more <= 0:
        return found
    are = "One more entry has" if more == 1 else f"{more} more entries have"
    return [*found[:MOST_ASKED], f"{are} days that don't fit together. {SURE}"]


def contradictions(book: Book, now: datetime, looked_at: Book | None = None) -> dict[Doubt, str]:
    """Return what in the records cannot be as it stands, as questions to the student.

    Parameters
    ----------
    book : Book
        All records.
    now : datetime
        The present moment, with zone.
    looked_at : Book, optional
        Those of the records that are asked about; all of them when left out.

    Returns
    -------
    dict
        What does not go together → a question that names it; empty when all agrees.

    Examples
    --------
    >>> from datetime import timezone
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done",
    ...                    "starts_at": "2026-03-12T14:00+00:00"}]})
    >>> list(contradictions(book, datetime(2026, 3, 9, tzinfo=timezone.utc)).values())
    ['Your interview with Ana Lopes is set for March 12, still ahead. Did it already take place?']
    """
    rules = (_interviews, _thanks, _outreach, _advice, _referrals)
    asked = book if looked_at is None else looked_at
    return {doubt: words for rule in rules for doubt, words in rule(book, asked, now)}


def _touched(before: Book, after: Book) -> set[str]:
    """Return the ids of records with days that are not the same in both."""
    touched: set[str] = set()
    for kind in DATED:
        if before.of(kind) is not after.of(kind):
            old, new = (book.by_id(KIND_OF[kind]) for book in (before, after))
            # Records that nobody changed are the very same ones, and soon told.
            changed = {one for one in new if old.get(one) is not new[one]}
            changed |= old.keys() - new.keys()
            touched |= {one for one in changed if old.get(one) != new.get(one)}
    return touched


def _concerned(book: Book, touched: set[str]) -> Book:
    """Return a book of the touched records alone, with what belongs to a touched interview.

    The days of any other record go together as they did before.
    """
    found: dict[str, list[Record]] = {}
    for kind in map(KIND_OF.__getitem__, DATED):
        wanted = touched & book.by_id(kind).keys()
        if "interview" in SPECS[kind]:
            wanted.update(one.id for talk in touched for one in book.about(kind, interview=talk))
        # Few are concerned; of most kinds none is, and those are not gone through.
        found[kind] = [one for one in book.of(kind) if one.id in wanted] if wanted else []
    return Book.of_records(found)


def passed(slots: Iterable[datetime], sides: Sides, now: datetime, question: str) -> str:
    """Return what to ask before times that are over are offered or confirmed.

    Parameters
    ----------
    slots : iterable of datetime
        The times, with zone.
    sides : Sides
        Whose clocks.
    now : datetime
        The present moment, with zone.
    question : str
        What is about to be done with them.

    Returns
    -------
    str
        Empty while all of them are ahead.
    """
    over = [both_clocks(one, sides)[-1] for one in slots if one <= now]
    if not over:
        return ""
    return f"{' and '.join(over)} {'has' if len(over) == 1 else 'have'} passed. {question}"


def _interviews(book: Book, looked_at: Book, now: datetime) -> Found:
    """Yield interviews held in the future, interviews ahead or offered in the past."""
    for one in looked_at.of(Interview):
        # Practice begins when it is set: at once.
        if one.is_practice:
            continue
        who = shown_name(book, one.contact)
        starts, when = moment_of(one.starts_at), spoken_day(one.starts_at)
        if starts and one.status == "done" and _is_before(now, starts):
            words = f"Your interview with {who} is set for {when}, still ahead."
            yield (one.id, "held", (one.starts_at,)), f"{words} Did it already take place?"
        if one.status not in UPCOMING:
            continue
        if starts and one.status == "scheduled" and _is_before(starts, now):
            words = f"Your interview with {who} is set for {when}, a time that has passed."
            yield (one.id, "ahead", (one.starts_at,)), f"{words} {SURE}"
        for slot in read_slots(one.offered):
            if slot <= now:
                at = slot.isoformat()
                words = f"You offer {who} a time on {spoken_day(at)}, which has passed."
                yield (one.id, "offered", (at,)), f"{words} {SURE}"


def _thanks(book: Book, looked_at: Book, now: datetime) -> Found:
    """Yield thanks before the interview, follow-ups done on a day ahead, what may not be shared.

    The last holds no two days, but what was said of a thing contradicts what was done with it.
    """
    for one in looked_at.of(FollowUp):
        interview = book.find(Interview, one.interview) if one.kind == "thank_you" else None
        sent, starts = moment_of(one.done_at), moment_of(interview.starts_at if interview else "")
        if interview and sent and starts and _is_before(sent, starts):
            who, when = shown_name(book, interview.contact), spoken_day(interview.starts_at)
            words = f"Your interview with {who} is set for {when}, after this thank-you note."
            doubt = one.id, "thanked", (one.done_at, interview.starts_at)
            yield doubt, f"{words} Did you already send it?"
        if one.kind == "article" and one.done_at and one.public_source_ok is not True:
            yield (one.id, "shared", (str(one.public_source_ok),)), _may_be_shared(book, one)
        yield from _still_ahead(one.id, "done_at", one.done_at, "You marked this as done", now)


def _may_be_shared(book: Book, article: FollowUp) -> str:
    what = f"“{article.about}”" if article.about else "something to read"
    shared = f"You shared {what} with {shown_name(book, article.contact)}"
    if article.public_source_ok is None:
        return f"{shared}. Can anyone read it?"
    return f"{shared}, but marked it as not public. {SURE}"


def _outreach(book: Book, looked_at: Book, now: datetime) -> Found:
    """Yield answers that came before the message."""
    for one in looked_at.of(Attempt):
        who = opening_name(book, one.contact)
        answered = "" if one.outcome == "no_reply" else day_of(one.answered_on)
        if answered and answered < day_of(one.sent_at):
            sent = spoken_day(one.sent_at)
            words = f"{who} answered on {spoken_day(answered)}, before you reached out on {sent}."
            yield (one.id, "answered", (answered, one.sent_at)), f"{words} {SURE}"
        yield from _still_ahead(one.id, "sent_at", one.sent_at, "You reached out", now)
        yield from _still_ahead(one.id, "answered_on", answered, f"{who} answered", now)


def _advice(book: Book, looked_at: Book, now: datetime) -> Found:
    """Yield advice that was followed before it was given, or reported before it was followed."""
    for one in looked_at.of(Recommendation):
        interview = book.find(Interview, one.interview)
        given = day_of(interview.starts_at) if interview else ""
        done, told = one.done_on, one.told_on
        if given and done and done < given:
            words = f"You did this on {spoken_day(done)}, before the interview on"
            yield (one.id, "done", (done, given)), f"{words} {spoken_day(given)}. {SURE}"
        if done and told and told < done:
            words = f"You told them on {spoken_day(told)}, before you did it on"
            yield (one.id, "told", (told, done)), f"{words} {spoken_day(done)}. {SURE}"
        yield from _still_ahead(one.id, "done_on", done, "You did this", now)
        yield from _still_ahead(one.id, "told_on", told, "You told them", now)


def _referrals(book: Book, looked_at: Book, now: datetime) -> Found:
    """Yield thanks and news for a referral that come before it."""
    for one in looked_at.of(Referral):
        for name, day, what in (
            ("thanked_on", one.thanked_on, "You thanked them"),
            ("told_outcome_on", one.told_outcome_on, "You told them what came of it"),
        ):
            if day and one.date and day < one.date:
                words = f"{what} on {spoken_day(day)}, before the referral on"
                doubt = one.id, f"{name} early", (day, one.date)
                yield doubt, f"{words} {spoken_day(one.date)}. {SURE}"
            yield from _still_ahead(one.id, name, day, what, now)
        yield from _still_ahead(one.id, "date", one.date, "You got this referral", now)


def _still_ahead(record: str, name: str, at: str, what: str, now: datetime) -> Found:
    """Yield the question about something done on a day that has not come."""
    moment = moment_of(at) if "T" in at else None
    if moment and moment.tzinfo and now.tzinfo:
        moment = moment.astimezone(now.tzinfo)
    # Only the day counts: what is logged without an hour is kept as done at noon.
    day = moment.date().isoformat() if moment else day_of(at)
    if day > now.date().isoformat():
        yield (record, name, (at,)), f"{what} on {spoken_day(at)}? {AHEAD}"


def _is_before(one: datetime, other: datetime) -> bool:
    """Say whether a moment is before another; one without a zone is on the other's clock."""
    first, second = (each.replace(tzinfo=None) for each in (one, other))
    return one < other if one.tzinfo and other.tzinfo else first < second
