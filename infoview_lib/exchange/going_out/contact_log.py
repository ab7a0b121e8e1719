"""Work out the contact log: one row per contact, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.due.item import DueItem
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.thank_you import USUAL_HOURS, hours_to_thank
from infoview_lib.contacts.stages import STAGES, label_of, stages
from infoview_lib.exchange.going_out.log_columns import Column, Named, Shown, each, joined, label
from infoview_lib.prep.counts_and_lists import counted
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU, Value
from infoview_lib.records.kinds import Attempt, Contact, FollowUp, Interview


class _Person(NamedTuple):
    """Hold what the log says about one contact."""

    contact: Contact
    stage: str
    stages: dict[str, str]
    cases: RecordsByPerson
    due: DueItem | None

    @property
    def attempts(self) -> list[Attempt]:
        """Every time they were asked, oldest first."""
        return self.cases.attempts.get(self.contact.id, [])

    @property
    def talks(self) -> list[Interview]:
        """Talks that took place; those ahead when there are none."""
        held = self.cases.done.get(self.contact.id, [])
        return held or [
            t for t in self.cases.interviews.get(self.contact.id, []) if t.status != "cancelled"
        ]

    def follow_ups(self, kind: str) -> list[FollowUp]:
        """Return those of one kind that were done, oldest first.

        Parameters
        ----------
        kind : str
            Such as ``thank_you``.

        Returns
        -------
        list of FollowUp
            By the moment they were done.
        """
        found = self.cases.follow_ups.get(self.contact.id, [])
        return sorted(
            (one for one in found if one.kind == kind and one.done_at), key=lambda one: one.done_at
        )


def contact_log(
    book: Book, on: date, course_hours: int = USUAL_HOURS, shown: Shown | None = None
) -> list[list[Value]]:
    """Return the log as rows of values, the column names first.

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
    list of list of Value
        One row per contact in the order they were added; the header alone for an empty book.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes", "city": "Porto"}]})
    >>> header, row = contact_log(book, date(2026, 3, 31))
    >>> header[0], row[0], row[3]
    ('Name', 'Ana Lopes', 'Porto')
    """
    logged = contact_log_by_id(book, on, course_hours, shown)
    return [[column.name for column in COLUMNS], *logged.values()]


def contact_log_by_id(
    book: Book, on: date, course_hours: int = USUAL_HOURS, shown: Shown | None = None
) -> dict[str, list[Value]]:
    """Return the cells of the log for each contact.

    Parameters
    ----------
    book, on, course_hours, shown
        As `contact_log` takes them.

    Returns
    -------
    dict of str to list of Value
        Contact id → cells in the order of `COLUMNS`; empty for an empty book.
    """
    cases = records_by_person(book)
    reached = stages(book, on)
    due: dict[str, DueItem] = {}
    for item in due_items(book, on, hours_to_thank(book, course_hours)):
        due.setdefault(item.contact, item)  # soonest first
    people = (
        _Person(one, reached.get(one.id, ""), reached, cases, due.get(one.id))
        for one in cases.contacts.values()
    )
    happened = (cases.attempts, cases.interviews, cases.follow_ups, cases.given_for, due)
    met = {contact for records in happened for contact in records}
    shown = shown or Shown(book)
    return {one.contact.id: _cells(one, one.contact.id in met, shown) for one in people}


def _cells(person: _Person, is_met: bool, shown: Shown) -> list[Value]:
    """Return the cells of a person in the order of `COLUMNS`."""
    about = (person.contact.id,)
    if is_met:
        return [shown.cell(column, person, about) for column in COLUMNS]
    # An address book brings thousands with whom nothing happened yet.
    cells: list[Value] = [""] * len(COLUMNS)
    for place, column in _OF_ALL:
        cells[place] = shown.cell(column, person, about)
    return cells


def _referrers(person: _Person) -> Iterator[Named]:
    found = person.cases.given_for.get(person.contact.id, [])
    yield from (Named(one.from_) for one in found if one.from_ != YOU)


def _referred(person: _Person) -> Iterator[Named]:
    for one in person.cases.given_by.get(person.contact.id, []):
        yield Named(one.to, label_of(person.stages.get(one.to, "")))


def _attempts(person: _Person) -> str:
    # The way first: a cell that begins with a day needs a mark to stay text.
    return each(
        person.attempts,
        lambda a: joined(
            label("attempt", "channel", a.channel),
            a.sent_at[:10],
            label("attempt", "outcome", a.outcome),
        ),
    )


def _outcome(person: _Person) -> str:
    """Return what came of it: what talks held gave, else the last answer with its reason."""
    held = {t.id for t in person.cases.done.get(person.contact.id, [])}
    if held:
        names = len(person.cases.given_by.get(person.contact.id, []))
        advice = len(person.cases.advice.get(person.contact.id, []))
        given = counted(names, "referral", "referrals")
        return f"Met; {given}, {counted(advice, 'piece', 'pieces')} of advice"
    if not person.attempts:
        return ""
    last = person.attempts[-1]
    return joined(
        label("attempt", "outcome", last.outcome),
        label("attempt", "decline_reason", last.decline_reason),
    )


def _thanks(person: _Person) -> str:
    return each(
        person.follow_ups("thank_you"),
        lambda f: joined(label("follow_up", "form", f.form), f.done_at[:10]),
    )


def _minutes(person: _Person, field: str) -> int | None:
    """Return the minutes of all interviews; None where none is known."""
    known = [value for one in person.talks if (value := getattr(one, field)) is not None]
    return sum(known) if known else None


def _about(field: str) -> Callable[[_Person], str]:
    return attrgetter(f"contact.{field}")


COLUMNS: tuple[Column[_Person], ...] = (
    Column("Name", "The person's name.", people=lambda p: [Named(p.contact.id)], of_all=True),
    Column("Job title", "", _about("title"), of_all=True, is_open=True),
    Column("Organization", "", _about("organization"), of_all=True, is_open=True),
    Column("City", "", _about("city"), of_all=True, is_open=True),
    Column("How found", "How you found them.", _about("source"), of_all=True),
    Column("Referred by", "Who referred you, separated by semicolons.", people=_referrers),
    Column(
        "Stage",
        "How far along you are, based on your entries.",
        lambda p: label_of(p.stage),
        type="choice",
        choices=tuple(label for _, label in STAGES),
        of_all=True,
    ),
    Column(
        "Times reached out",
        "How many times you reached out.",
        lambda p: len(p.attempts) or None,
        type="whole",
    ),
    Column("Outreach", "Channel, date, and answer each time.", _attempts),
    Column(
        "Interviews",
        "How many you've had or planned.",
        lambda p: len(p.talks) or None,
        type="whole",
    ),
    Column(
        "Interview",
        "The day you last met, or will meet.",
        lambda p: p.talks[-1].starts_at[:10] if p.talks else "",
        type="date",
    ),
    Column(
        "Format",
        "In person, phone, video, or on the spot.",
        lambda p: each(p.talks, lambda t: label("interview", "mode", t.mode)),
    ),
    Column(
        "Minutes planned",
        "The total for all interviews.",
        lambda p: _minutes(p, "agreed_minutes"),
        type="whole",
    ),
    Column(
        "Actual minutes",
        "The total for all interviews.",
        lambda p: _minutes(p, "actual_minutes"),
        type="whole",
    ),
    Column("Outcome", "How it turned out so far.", _outcome),
    Column(
        "Referrals received",
        "Who they referred you to, and how far along you are with each.",
        people=_referred,
    ),
    Column("Thank-you notes", "Form and date of each note you sent.", _thanks),
    Column("Next step", "The next thing that's due.", lambda p: p.due.label if p.due else ""),
    Column("Next step about", "Why it's due.", lambda p: p.due.about if p.due else ""),
    Column("Next step due", "", lambda p: p.due.due_on if p.due else "", type="date"),
)
_OF_ALL = [(place, column) for place, column in enumerate(COLUMNS) if column.of_all]
