"""Work out the interview log: one row per interview, with what came of it, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from infoview_lib.contacts.by_person import RecordsByPerson, belongs_to, records_by_person
from infoview_lib.contacts.due.item import DueItem
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.thank_you import USUAL_HOURS, hours_to_thank
from infoview_lib.contacts.stages import label_of, stages
from infoview_lib.exchange.going_out.log_columns import Column, Named, Shown, each, joined, label
from infoview_lib.prep.questions.bank import fill, shipped_bank
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU, Value
from infoview_lib.records.kinds import (
    Answer,
    Attempt,
    Contact,
    FollowUp,
    Interview,
    PackQuestion,
    PlanItem,
    Recommendation,
    Reflection,
)


class _Held(NamedTuple):
    """Hold what the log says about one interview."""

    interview: Interview
    contact: Contact
    cases: RecordsByPerson
    stages: dict[str, str]
    due: DueItem | None

    @property
    def book(self) -> Book:
        """All records that count."""
        return self.cases.book

    @property
    def request(self) -> Attempt | None:
        """The outreach that led to it: the last one before it, one that was answered first."""
        day = self.interview.starts_at[:10] or "9999"
        sent = [
            one
            for one in self.cases.attempts.get(self.contact.id, [])
            if one.sent_at and one.sent_at[:10] <= day
        ]
        answered = [one for one in sent if one.outcome == "yes"]
        return (answered or sent or [None])[-1]

    @property
    def thanks(self) -> FollowUp | None:
        """The thank-you note that was sent for it."""
        sent = [
            one
            for one in self.cases.follow_ups.get(self.contact.id, [])
            if one.kind == "thank_you"
            and one.done_at
            and belongs_to(one, self.interview, one.done_at)
        ]
        return min(sent, key=lambda one: one.done_at, default=None)


def interview_log_by_id(
    book: Book, on: date, course_hours: int = USUAL_HOURS, shown: Shown | None = None
) -> dict[str, list[Value]]:
    """Return the cells of the log for each interview.

    Parameters
    ----------
    book : Book
        All records. Practice and merged people are left out.
    on : date
        The day from which the next step is seen.
    course_hours : int
        Hours to a thank-you that the course sets; the student's own go before them.
    shown : Shown, optional
        How people and texts stand there; in full when left out.

    Returns
    -------
    dict of str to list of Value
        Interview id → cells in the order of `COLUMNS`, the first interview first; empty without
        interviews.
    """
    cases, reached, shown = records_by_person(book), stages(book, on), shown or Shown(book)
    due: dict[str, DueItem] = {}
    for item in due_items(book, on, hours_to_thank(book, course_hours)):
        due.setdefault(item.contact, item)  # soonest first
    held = [
        _Held(one, cases.contacts[one.contact], cases, reached, due.get(one.contact))
        for one in cases.book.of(Interview)
        if one.contact in cases.contacts
    ]
    held.sort(key=lambda one: one.interview.starts_at or "9999")
    return {
        one.interview.id: [shown.cell(column, one, (one.contact.id,)) for column in COLUMNS]
        for one in held
    }


def interview_log(
    book: Book, on: date, course_hours: int = USUAL_HOURS, shown: Shown | None = None
) -> list[list[Value]]:
    """Return the log as rows of values, the column names first.

    Parameters
    ----------
    book, on, course_hours, shown
        As `interview_log_by_id` takes them.

    Returns
    -------
    list of list of Value
        The header alone without interviews.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}], "interview": [
    ...     {"id": "iv-00000001", "contact": "ct-00000001", "starts_at": "2026-03-02T10:00+00:00",
    ...      "status": "done", "actual_minutes": 25}]})
    >>> header, row = interview_log(book, date(2026, 3, 31))
    >>> told = dict(zip(header, row))
    >>> told["Name"], told["Date"], told["Actual minutes"]
    ('Ana Lopes', '2026-03-02', 25)
    """
    logged = interview_log_by_id(book, on, course_hours, shown)
    return [[column.name for column in COLUMNS], *logged.values()]


def _referrers(held: _Held) -> Iterator[Named]:
    found = held.cases.given_for.get(held.contact.id, [])
    yield from (Named(one.from_) for one in found if one.from_ != YOU)


def _referred(held: _Held) -> Iterator[Named]:
    """Yield those named in this interview, or by this person on no known occasion."""
    for one in held.cases.given_by.get(held.contact.id, []):
        if one.interview in ("", held.interview.id):
            yield Named(one.to, label_of(held.stages.get(one.to, "")))


def _questions(held: _Held) -> str:
    """Return the questions that were asked, in the order of the plan; own ones as worded."""
    items = [one for one in held.book.of(PlanItem) if one.interview == held.interview.id]
    asked = sorted((one for one in items if one.asked), key=lambda one: one.position or 0)
    return each(asked, lambda one: one.wording.strip() or _words_of(held.book, one.question))


def _words_of(book: Book, question: str) -> str:
    known = shipped_bank().get(question)
    pack = book.find(PackQuestion, question)
    return fill(known.text) if known else pack.text if pack else ""


def _learned(held: _Held) -> str:
    """Return what was learned, in the student's own words; the notes where there are none."""
    thoughts = [
        text
        for one in held.book.of(Reflection)
        if one.interview == held.interview.id
        for text in (one.learned, one.surprised, one.about_you)
        if text.strip()
    ]
    notes = [
        joined(one.topic.strip(), one.text.strip()) if one.topic else one.text.strip()
        for one in held.book.of(Answer)
        if one.interview == held.interview.id and one.text.strip()
    ]
    return "\n".join(thoughts or notes)


def _advice(held: _Held) -> str:
    """Return each piece of advice with what came of it."""
    return "\n".join(
        f"{one.text} ({joined(label('recommendation', 'status', one.status), one.outcome)})"
        for one in held.book.of(Recommendation)
        if one.interview == held.interview.id and one.text.strip()
    )


def _labels(kind: str, field: str) -> tuple[str, ...]:
    return tuple(words for _, words in SPECS[kind][field].choices if words)


COLUMNS: tuple[Column[_Held], ...] = (
    Column("Name", "Who you met.", people=lambda h: [Named(h.contact.id)]),
    Column("Job title", "", lambda h: h.contact.title, is_open=True),
    Column("Organization", "", lambda h: h.contact.organization, is_open=True),
    Column("How found", "How you found them.", lambda h: h.contact.source),
    Column("Referred by", "Who referred you, separated by semicolons.", people=_referrers),
    Column(
        "Asked on",
        "The day you asked for the interview.",
        lambda h: h.request.sent_at[:10] if h.request else "",
        type="date",
    ),
    Column(
        "Answered on",
        "The day they answered.",
        lambda h: h.request.answered_on if h.request else "",
        type="date",
    ),
    Column(
        "Date", "The day you met or will meet.", lambda h: h.interview.starts_at[:10], type="date"
    ),
    Column(
        "Status",
        "",
        lambda h: label("interview", "status", h.interview.status),
        type="choice",
        choices=_labels("interview", "status"),
    ),
    Column(
        "Format",
        "In person, phone, video, or on the spot.",
        lambda h: label("interview", "mode", h.interview.mode),
        type="choice",
        choices=_labels("interview", "mode"),
    ),
    Column("Minutes planned", "", lambda h: h.interview.agreed_minutes, type="whole"),
    Column("Actual minutes", "", lambda h: h.interview.actual_minutes, type="whole"),
    Column("Questions asked", "The questions you asked, separated by semicolons.", _questions),
    Column("Main things learned", "In your own words.", _learned),
    Column("Advice", "What they suggested, and what came of it, one per line.", _advice),
    Column(
        "Referrals received",
        "Who they referred you to, and how far along you are with each.",
        people=_referred,
    ),
    Column(
        "Thank-you note",
        "The day you sent it.",
        lambda h: h.thanks.done_at[:10] if h.thanks else "",
        type="date",
    ),
    Column(
        "Thank-you form",
        "",
        lambda h: label("follow_up", "form", h.thanks.form) if h.thanks else "",
        type="choice",
        choices=_labels("follow_up", "form"),
    ),
    Column("Next step", "The next thing that's due.", lambda h: h.due.label if h.due else ""),
    Column("Next step due", "", lambda h: h.due.due_on if h.due else "", type="date"),
)
