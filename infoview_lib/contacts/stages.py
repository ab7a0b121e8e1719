"""Derive the stage of each contact from its records.

A stage is never stored. It is the furthest that the records show, so that correcting a record
corrects the stage.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from infoview_lib.contacts.by_person import RecordsByPerson, is_agreed, records_by_person
from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.catalog import KINDS
from infoview_lib.records.choices import NOT_HELD_YET
from infoview_lib.records.kinds import Attempt, Contact, Interview
from infoview_lib.records.people import living_contacts, resolve

STAGES = (
    ("idea", "Idea"),
    ("researched", "Researched"),
    ("requested", "Reached out"),
    ("awaiting", "Waiting for an answer"),
    ("declined", "Said no"),
    ("no_reply", "No reply"),
    ("scheduled", "Scheduled"),
    ("met", "Met"),
    ("thanked", "Thanked"),
    ("in_touch", "In touch"),
    ("closed", "Closed"),
)
"""Stages in order, each with the words a student reads."""

_LABELS = dict(STAGES)
NOT_ASKED_STAGES = ("idea", "researched")
MET_STAGES = ("met", "thanked", "in_touch")


class Mark(NamedTuple):
    """Show a stage without colour: a shape to draw, the same shape as a character, one word."""

    shape: str
    sign: str
    word: str


MARKS: dict[str, Mark] = {
    "idea": Mark("ring", "○", "idea"),
    "researched": Mark("dotted_ring", "◌", "looked up"),
    "requested": Mark("triangle_outline", "△", "asked"),
    "awaiting": Mark("half_circle", "◐", "waiting"),
    "declined": Mark("cross", "✕", "said no"),
    "no_reply": Mark("dash", "–", "no reply"),
    "scheduled": Mark("diamond_outline", "◇", "agreed"),
    "met": Mark("circle", "●", "met"),
    "thanked": Mark("diamond", "◆", "thanked"),
    "in_touch": Mark("star", "★", "in touch"),
    "closed": Mark("square", "■", "closed"),
}
"""Stage → its mark; every shape and every word is used once."""


@once_for_each_book
def stages(book: Book, on: date | None = None) -> dict[str, str]:
    """Return the stage of every contact, in one pass.

    Parameters
    ----------
    book : Book
        All records. Records made in rehearsal count only for people made in rehearsal.
    on : date, optional
        Stage at the end of that day; None takes the records as they are.

    Returns
    -------
    dict of str to str
        Contact id → stage, for every contact that is not merged into another. Empty for an empty
        book.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "attempt": [{"id": "at-00000001", "contact": "ct-00000001", "outcome": "no"}]})
    >>> stages(book)
    {'ct-00000001': 'declined'}
    """
    cases = records_by_person(book, on)
    people = living_contacts(book)
    # Most folders hold no practice, and a second index of all records doubles the work.
    practiced = (
        records_by_person(_as_real(book), on) if any(p.is_practice for p in people) else cases
    )
    return {one.id: _stage(practiced if one.is_practice else cases, one) for one in people}


def stage_of(book: Book, contact_id: str, on: date | None = None) -> str:
    """Return the stage of one contact; of a merged contact, the stage of the one kept.

    Parameters
    ----------
    book : Book
        All records.
    contact_id : str
        Id of the person.
    on : date, optional
        As in `stages`.

    Returns
    -------
    str
        A key of `STAGES`; empty text when there is no such contact.
    """
    return stages(book, on).get(resolve(book, contact_id), "")


def label_of(stage: str) -> str:
    """Return the words for a stage, or empty text for an unknown one.

    Parameters
    ----------
    stage : str
        A key of `STAGES`.
    """
    return _LABELS.get(stage, "")


def _stage(cases: RecordsByPerson, contact: Contact) -> str:
    """Return the furthest stage that the records of a person show."""
    if _is_closed(cases, contact):
        return "closed"
    if contact.id in cases.done:
        return _stage_after_interview(cases, contact)
    interviews = cases.interviews.get(contact.id, [])
    if any(_was_agreed(one) for one in interviews):
        return "scheduled"
    attempts = cases.attempts.get(contact.id, [])
    if attempts:
        return _stage_of_asking(
            cases, attempts, cancelled=any(one.status == "cancelled" for one in interviews)
        )
    if contact.id in cases.requests:
        return "requested"
    return "researched" if contact.why_them or contact.facts else "idea"


def _was_agreed(interview: Interview) -> bool:
    """Say whether an interview was agreed on by the day looked at."""
    # One that is done, but later than the day looked at, was still ahead on that day.
    return interview.status == "done" or is_agreed(interview)


def _stage_of_asking(cases: RecordsByPerson, attempts: list[Attempt], cancelled: bool) -> str:
    """Return the stage of somebody who was asked and not met."""
    last = attempts[-1]
    outcome = cases.outcome(last)
    if outcome == "yes":
        # A yes counts as agreed even before the talk is entered, unless that talk was called off
        # since.
        return "requested" if cancelled else "scheduled"
    if outcome == "pending":
        return "awaiting" if last.sent_at else "requested"
    # A request that did not arrive was made, but nobody is thinking about an answer.
    return {"no": "declined", "no_reply": "no_reply"}.get(outcome, "requested")


def _stage_after_interview(cases: RecordsByPerson, contact: Contact) -> str:
    """Return the stage of somebody who was met."""
    # Only the latest talk: a thank-you for the first does not settle the second.
    if not cases.is_thanked(cases.done[contact.id][-1]):
        return "met"
    thanks = [
        one
        for one in cases.follow_ups[contact.id]
        if one.kind == "thank_you" and cases.done_by(one)
    ]
    last_thanks = max(one.done_at[:10] for one in thanks)
    kept_up = contact.touch_every_days or cases.last_touch(contact.id) > last_thanks
    ahead = any(one.status in NOT_HELD_YET for one in cases.interviews[contact.id])
    return "in_touch" if kept_up or ahead else "thanked"


def _is_closed(cases: RecordsByPerson, contact: Contact) -> bool:
    """Say whether a person is to be left alone."""
    if contact.do_not_contact:
        return True
    let_go = [
        one
        for one in cases.follow_ups.get(contact.id, ())
        # Letting a thank-you go ends that note alone; only letting the check-in go ends the
        # contact.
        if one.kind == "check_in" and one.dropped_reason and not one.done_at
    ]
    if not let_go:
        return False  # most people, and their last touch takes longer to find
    touch = cases.last_touch(contact.id)
    # A message or talk after it was let go opens the contact again.
    return any((one.due_at or one.updated_at)[:10] >= touch for one in let_go)


def _as_real(book: Book) -> Book:
    """Return the book with practice taken for real, to stage people made up for practice."""
    return Book.of_records(
        {kind: (replace(one, is_practice=False) for one in book.of(kind)) for kind in KINDS}
    )
