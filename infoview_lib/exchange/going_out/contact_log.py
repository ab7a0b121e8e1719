"""Work out the contact log: one row per contact, in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Literal, NamedTuple, TypeVar

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.due.item import DueItem
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.thank_you import USUAL_HOURS, hours_to_thank
from infoview_lib.contacts.stages import STAGES, label_of, stages
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Attempt, Contact, FollowUp, Interview

_One = TypeVar("_One")


class Column(NamedTuple):
    """Name one column of the log, say what it holds, work it out.

    What stands more than once for a person, such as the minutes of each interview, is text.
    `of_all` is True where it says something of people with whom nothing happened yet.
    """

    name: str
    help: str
    value: Callable[[_Person], str]
    type: Literal["text", "whole", "date", "choice"] = "text"
    choices: tuple[str, ...] = ()
    of_all: bool = False


class _Person(NamedTuple):
    """Hold what the log says about one contact."""

    contact: Contact
    stage: str
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


def contact_log(book: Book, on: date, course_hours: int = USUAL_HOURS) -> list[list[str]]:
    """Return the log as rows of text, the column names first.

    Parameters
    ----------
    book : Book
        All records. Practice and merged people are left out.
    on : date
        The day from which the next step is seen.
    course_hours : int
        Hours to a thank-you that the course sets; the student's own go before them.

    Returns
    -------
    list of list of str
        One row per contact in the order they were added; the header alone for an empty book.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes", "city": "Porto"}]})
    >>> header, row = contact_log(book, date(2026, 3, 31))
    >>> header[0], row[0], row[3]
    ('Name', 'Ana Lopes', 'Porto')
    """
    logged = contact_log_by_id(book, on, course_hours)
    return [[column.name for column in COLUMNS], *logged.values()]


def contact_log_by_id(
    book: Book, on: date, course_hours: int = USUAL_HOURS
) -> dict[str, list[str]]:
    """Return the cells of the log for each contact.

    Parameters
    ----------
    book, on, course_hours
        As `contact_log` takes them.

    Returns
    -------
    dict of str to list of str
        Contact id → cells in the order of `COLUMNS`; empty for an empty book.
    """
    cases = records_by_person(book)
    reached = stages(book, on)
    due: dict[str, DueItem] = {}
    for item in due_items(book, on, hours_to_thank(book, course_hours)):
        due.setdefault(item.contact, item)  # soonest first
    people = (
        _Person(one, reached.get(one.id, ""), cases, due.get(one.id))
        for one in cases.contacts.values()
    )
    happened = (cases.attempts, cases.interviews, cases.follow_ups, cases.given_for, due)
    met = {contact for records in happened for contact in records}
    return {one.contact.id: _cells(one, one.contact.id in met) for one in people}


def _cells(person: _Person, is_met: bool) -> list[str]:
    """Return the cells of a person in the order of `COLUMNS`."""
    if is_met:
        return [column.value(person) for column in COLUMNS]
    # An address book brings thousands with whom nothing happened yet.
    cells = [""] * len(COLUMNS)
    for place, value in _OF_ALL:
        cells[place] = value(person)
    return cells


def _label(kind: str, field: str, value: str) -> str:
    return dict(SPECS[kind][field].choices).get(value, value)


def _day(stored: str) -> str:
    return stored[:10]


def _moment(stored: str) -> str:
    return stored[:16].replace("T", " ")


def _each(found: list[_One], tell: Callable[[_One], str]) -> str:
    return "; ".join(text for one in found if (text := tell(one)))


def _with(first: str, *others: str) -> str:
    return ", ".join(part for part in (first, *others) if part)


def _referrers(person: _Person) -> str:
    found = (
        one.from_ for one in person.cases.given_for.get(person.contact.id, []) if one.from_ != YOU
    )
    return "; ".join(
        dict.fromkeys(name for one in found if (name := person.cases.book.name_of(one)))
    )


def _attempts(person: _Person) -> str:
    return _each(
        person.attempts,
        lambda a: _with(
            _day(a.sent_at),
            _label("attempt", "channel", a.channel),
            _label("attempt", "outcome", a.outcome),
        ),
    )


def _outcome(person: _Person) -> str:
    """Return what came of it: what talks held gave, else the last answer with its reason."""
    held = {t.id for t in person.cases.done.get(person.contact.id, [])}
    if held:
        names = len(person.cases.given_by.get(person.contact.id, []))
        advice = len(person.cases.advice.get(person.contact.id, []))
        given = f"{names} {_plural(names, 'referral')}"
        return f"Met; {given}, {advice} {_plural(advice, 'piece')} of advice"
    if not person.attempts:
        return ""
    last = person.attempts[-1]
    return _with(
        _label("attempt", "outcome", last.outcome),
        _label("attempt", "decline_reason", last.decline_reason),
    )


def _plural(count: int, word: str) -> str:
    return word if count == 1 else word + "s"


def _thanks(person: _Person) -> str:
    return _each(
        person.follow_ups("thank_you"),
        lambda f: _with(_day(f.done_at), _label("follow_up", "form", f.form)),
    )


def _next_step(person: _Person) -> str:
    if person.due is None:
        return ""
    return person.due.label


def _about(field: str) -> Callable[[_Person], str]:
    return attrgetter(f"contact.{field}")


COLUMNS: tuple[Column, ...] = (
    Column("Name", "The person's name.", _about("name"), of_all=True),
    Column("Job title", "", _about("title"), of_all=True),
    Column("Organization", "", _about("organization"), of_all=True),
    Column("City", "", _about("city"), of_all=True),
    Column("How found", "How you found them.", _about("source"), of_all=True),
    Column("Referred by", "Who referred you, separated by semicolons.", _referrers),
    Column(
        "Stage",
        "How far along you are, based on your entries.",
        lambda p: label_of(p.stage),
        "choice",
        tuple(label for _, label in STAGES),
        of_all=True,
    ),
    Column(
        "Times reached out",
        "How many times you reached out.",
        lambda p: str(len(p.attempts) or ""),
        "whole",
    ),
    Column("Outreach", "Date, channel, and answer each time.", _attempts),
    Column(
        "Interview",
        "When you met or will meet.",
        lambda p: _each(p.talks, lambda t: _moment(t.starts_at)),
    ),
    Column(
        "Format",
        "In person, phone, video, or on the spot.",
        lambda p: _each(p.talks, lambda t: _label("interview", "mode", t.mode)),
    ),
    Column("Minutes planned", "", lambda p: _each(p.talks, lambda t: str(t.agreed_minutes or ""))),
    Column("Actual minutes", "", lambda p: _each(p.talks, lambda t: str(t.actual_minutes or ""))),
    Column("Outcome", "How it turned out so far.", _outcome),
    Column("Thank-you notes", "Date and form of each note you sent.", _thanks),
    Column("Next step", "The next thing that's due.", _next_step),
    Column("Next step about", "Why it's due.", lambda p: p.due.about if p.due else ""),
    Column("Next step due", "", lambda p: p.due.due_on if p.due else "", "date"),
)
_OF_ALL = [(place, column.value) for place, column in enumerate(COLUMNS) if column.of_all]
