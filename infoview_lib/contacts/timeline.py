"""Tell everything with one person, in the order in which it happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import day_of, instant, spoken_day
from infoview_lib.contacts.due.closing_the_loop import outcome_of
from infoview_lib.contacts.due.item import ACTIONS
from infoview_lib.records.book import Book
from infoview_lib.records.choices import (
    CHANNELS,
    DECLINE_REASONS,
    FOLLOW_UP_FORMS,
    FOLLOW_UP_KINDS,
    MODES,
)
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import (
    Answer,
    Contact,
    Recommendation,
    Referral,
    Reflection,
    SetAside,
)
from infoview_lib.records.people import resolve

_DATED_NOTE = re.compile(r"(\d{4}-\d{2}-\d{2}): (.*)")
_HOW_NAMED = {
    "name_only": "referred you to them",
    "intro_email": "wrote to introduce you",
    "call": "called ahead for you",
    "in_person": "introduced you in person",
}
_ANSWERS = {
    "yes": "They said yes",
    "no": "They said no",
    "no_reply": "They didn't answer",
    "bounced": "It didn't arrive",
}
_INTERVIEW_WORDS = {
    "planned": "Interview planned",
    "scheduled": "Interview scheduled",
    "done": "Interview held",
    "cancelled": "Interview canceled",
    "rebooked": "Interview rescheduled",
}


@dataclass(frozen=True)
class Event:
    """Hold one thing that happened with a person.

    Parameters
    ----------
    at : str
        Day or moment, ISO 8601; empty when it is not known.
    kind : str
        ``added``, ``named_by``, ``asked``, ``answered``, ``interview``, ``said``, ``named``,
        ``advice``, ``looked_back``, ``follow_up``, ``told``, ``note``, ``set_aside``.
    title, text : str
        What happened; the words of it.
    record, field : str
        The entry it stands in, with the field that holds `text`; the field is empty when `text` is
        not one's own words.
    """

    at: str
    kind: str
    title: str
    text: str = ""
    record: str = ""
    field: str = ""

    @property
    def day(self) -> str:
        """Calendar day, empty when unknown."""
        return day_of(self.at)


def timeline(book: Book, contact: str) -> list[Event]:
    """Return everything with one person, oldest first, what has no date last.

    Parameters
    ----------
    book : Book
        All records; practice is left out, merged people are resolved.
    contact : str
        Id of the person.

    Returns
    -------
    list of Event
        Empty when there is no such person.

    Examples
    --------
    >>> book = Book({"contact": [
    ...     {"id": "ct-00000001", "name": "Ana Lopes", "created_at": "2026-03-01T09:00+00:00"}]})
    >>> [(one.day, one.title) for one in timeline(book, "ct-00000001")]
    [('2026-03-01', 'You added Ana Lopes to your contacts')]
    """
    cases = records_by_person(book)
    person = cases.contacts.get(resolve(book, contact))
    if person is None:
        return []
    found = [
        *_beginning(cases, person),
        *_asking(cases, person.id),
        *_interviewing(cases, person.id),
        *_names_given(cases, person.id),
        *_kindness(cases, person.id),
        *_notes(person),
        *_asides(cases, person.id),
    ]
    # On one day without hours, what was asked stands before what was answered.
    places = {id(one): place for place, one in enumerate(found)}
    return sorted(found, key=lambda one: (one.day or "9999", _moment(one.at), places[id(one)]))


def _moment(at: str) -> str:
    """Return what an event is sorted by within its day."""
    # A day without an hour stands after what happened on it at an hour.
    return instant(at) if "T" in at else f"{at}T99"


def _beginning(cases: RecordsByPerson, person: Contact) -> Iterator[Event]:
    """Yield how a person came onto the list."""
    yield Event(
        person.created_at,
        "added",
        f"You added {person.name} to your contacts",
        person.source,
        person.id,
        "source",
    )
    for one in cases.given_for.get(person.id, ()):
        giver = "You found them yourself" if one.from_ == YOU else cases.book.name_of(one.from_)
        if one.from_ != YOU and giver:
            yield Event(
                one.date,
                "named_by",
                f"{giver} {_HOW_NAMED.get(one.how, _HOW_NAMED['name_only'])}",
                "",
                one.id,
            )
        if one.not_used_on:
            yield Event(
                one.not_used_on,
                "set_aside",
                "You decided not to reach out",
                one.not_used_reason,
                one.id,
                "not_used_reason",
            )


def _asking(cases: RecordsByPerson, contact: str) -> Iterator[Event]:
    """Yield the requests with their answers."""
    for one in cases.attempts.get(contact, ()):
        how = dict(CHANNELS).get(one.channel, "")
        # A name of a product keeps its capital.
        title = f"You reached out: {how if one.channel == 'linkedin' else how.lower()}"
        title = title if how else "You reached out"
        yield Event(one.sent_at, "asked", title, one.words, one.id, "words")
        if one.outcome in _ANSWERS:
            why = dict(DECLINE_REASONS).get(one.decline_reason, "") if one.outcome == "no" else ""
            yield Event(
                one.answered_on or one.sent_at[:10], "answered", _ANSWERS[one.outcome], why, one.id
            )


def _interviewing(cases: RecordsByPerson, contact: str) -> Iterator[Event]:
    """Yield the interviews with what was said in them."""
    interviews = cases.interviews.get(contact, ())
    for one in interviews:
        how = [dict(MODES).get(one.mode, "").lower()]
        if one.status == "done" and one.actual_minutes:
            how.append(f"{one.actual_minutes} minutes")
        told = ", ".join(part for part in how if part)
        yield Event(
            one.starts_at,
            "talk",
            _INTERVIEW_WORDS.get(one.status, "Interview"),
            f"{told[0].upper()}{told[1:]}." if told else "",
            one.id,
        )
    ids = {one.id: one.starts_at for one in interviews}
    for one in cases.book.of(Answer):
        if one.interview in ids and one.text:
            yield Event(
                ids[one.interview],
                "said",
                f"They said, on {one.topic}" if one.topic else "They said",
                one.text,
                one.id,
                "text",
            )
    for one in cases.advice.get(contact, ()):
        yield from _advice(one, ids.get(one.interview, ""))
    for one in cases.book.of(Reflection):
        if one.interview in ids:
            # A debrief prepared beforehand is shown after its talk all the same.
            at = max(ids[one.interview], one.created_at, key=instant)
            yield Event(at, "looked_back", "You reflected on it", one.learned, one.id, "learned")


def _advice(one: Recommendation, at: str) -> Iterator[Event]:
    """Yield a piece of advice with what came of it."""
    yield Event(at or one.created_at, "advice", "Their advice", one.text, one.id, "text")
    if one.status == "done":
        yield Event(
            one.done_on or one.updated_at[:10],
            "advice",
            f"You did it: {one.text}",
            one.outcome,
            one.id,
            "outcome",
        )
    elif one.status == "not_for_me":
        yield Event(
            one.updated_at[:10],
            "set_aside",
            f"Not for you: {one.text}",
            one.outcome,
            one.id,
            "outcome",
        )
    if one.told_on:
        yield Event(one.told_on, "told", "You told them how it turned out", one.text, one.id)


def _names_given(cases: RecordsByPerson, contact: str) -> Iterator[Event]:
    """Yield the names a person gave with what came of each."""
    for one in cases.given_by.get(contact, ()):
        name = cases.book.name_of(one.to)
        if not name:
            continue
        yield Event(one.date, "named", f"They referred you to {name}", came_of(cases, one), one.id)
        if one.thanked_on:
            yield Event(one.thanked_on, "told", f"You thanked them for {name}", "", one.id)
        if one.told_outcome_on:
            yield Event(
                one.told_outcome_on, "told", f"You told them how it went with {name}", "", one.id
            )


def came_of(cases: RecordsByPerson, referral: Referral) -> str:
    """Return what came of a name in one sentence, also while it is open.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    referral : Referral
        The introduction.
    """
    found = outcome_of(cases, referral)
    if found is not None:
        return found[1]
    if cases.interviews.get(referral.to):
        return "An interview is planned."
    return (
        "You reached out. No answer yet."
        if cases.attempts.get(referral.to)
        else "You haven't reached out yet."
    )


def _kindness(cases: RecordsByPerson, contact: str) -> Iterator[Event]:
    """Yield the follow-ups."""
    for one in cases.follow_ups.get(contact, ()):
        kind = dict(FOLLOW_UP_KINDS).get(one.kind, "A message")
        if one.done_at:
            form = dict(FOLLOW_UP_FORMS).get(one.form, "")
            field = "words" if one.words else "about"
            yield Event(
                one.done_at,
                "follow_up",
                f"{kind} sent{f' ({form.lower()})' if form else ''}",
                getattr(one, field),
                one.id,
                field,
            )
        elif one.dropped_reason:
            yield Event(
                one.due_at or one.updated_at,
                "set_aside",
                f"Dismissed: {kind}",
                one.dropped_reason,
                one.id,
                "dropped_reason",
            )


def _notes(person: Contact) -> Iterator[Event]:
    """Yield the notes line by line, dated where they begin with a day."""
    for line in person.notes.split("\n"):
        dated = _DATED_NOTE.fullmatch(line.strip())
        if dated:
            yield Event(dated[1], "note", "Your note", dated[2], person.id)
        elif line.strip():
            yield Event("", "note", "Your note", line.strip(), person.id)


def _asides(cases: RecordsByPerson, contact: str) -> Iterator[Event]:
    """Yield what was put off or let go."""
    labels = dict(ACTIONS)
    for one in cases.book.of(SetAside):
        if one.contact != contact:
            continue
        what = labels.get(one.action, "Something")
        if one.dropped_reason:
            yield Event(
                one.created_at,
                "set_aside",
                f"Dismissed: {what}",
                one.dropped_reason,
                one.id,
                "dropped_reason",
            )
        else:
            yield Event(
                one.created_at,
                "set_aside",
                f"Snoozed until {spoken_day(one.until)}: {what}",
                "",
                one.id,
            )
