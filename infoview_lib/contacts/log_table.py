"""Lay out everything written down as rows of one table, or as one table for each kind of entry."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from infoview_lib.contacts.mentions.folding import folded
from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.contacts.stages import label_of, stages
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU, Value
from infoview_lib.records.kinds import (
    Answer,
    Attempt,
    Contact,
    FollowUp,
    Interview,
    Recommendation,
    Record,
    Referral,
)
from infoview_lib.records.people import resolve

LOG_KINDS = {
    "contact": "People",
    "attempt": "Outreach",
    "interview": "Interviews",
    "answer": "Answers",
    "referral": "Referrals",
    "recommendation": "Advice",
    "follow_up": "Follow-ups",
}
"""Kind of record → what the log calls it; `ALL` is all of them in one table."""
ALL = ""
ONE_OF = {
    "contact": "Person",
    "attempt": "Outreach",
    "interview": "Interview",
    "answer": "Answer",
    "referral": "Referral",
    "recommendation": "Advice",
    "follow_up": "Follow-up",
}
COLUMNS: dict[str, tuple[tuple[str, str], ...]] = {
    ALL: (
        ("who", "Who"),
        ("day", "When"),
        ("what", "What"),
        ("text", "Summary"),
        ("stands", "Status"),
    ),
    "contact": (
        ("name", "Name"),
        ("title", "Job title"),
        ("organization", "Organization"),
        ("city", "City"),
        ("stands", "Status"),
    ),
    "attempt": (
        ("who", "Who"),
        ("sent_at", "When"),
        ("channel", "How"),
        ("outcome", "What came of it"),
        ("next_step", "Next step"),
    ),
    "interview": (
        ("who", "Who"),
        ("starts_at", "Starts"),
        ("mode", "How"),
        ("status", "Status"),
        ("actual_minutes", "Minutes"),
    ),
    "answer": (
        ("who", "Who"),
        ("day", "When"),
        ("topic", "Topic"),
        ("text", "What they said"),
        ("stance", "How it sounded"),
    ),
    "referral": (
        ("who", "Who referred you"),
        ("to", "Referred you to"),
        ("date", "When"),
        ("how", "How"),
        ("may_use_name", "OK to use their name?"),
    ),
    "recommendation": (
        ("who", "Who"),
        ("day", "When"),
        ("text", "Advice"),
        ("status", "Status"),
        ("outcome", "What came of it"),
    ),
    "follow_up": (
        ("who", "Who"),
        ("kind", "Kind"),
        ("about", "About"),
        ("due_at", "Due"),
        ("done_at", "Done"),
    ),
}
"""Kind → (key, heading) of each column; a key that is a field can be changed in place."""
_IN_ALL = {
    "contact": {"text": "organization"},
    "attempt": {"day": "sent_at", "text": "words", "stands": "outcome"},
    "interview": {"day": "starts_at", "text": "place", "stands": "status"},
    "answer": {"text": "text", "stands": "stance"},
    "referral": {"day": "date", "stands": "may_use_name"},
    "recommendation": {"text": "text", "stands": "status"},
    "follow_up": {"text": "about"},
}
"""Kind → column of the table of all → the field it shows; the other columns are worked out."""
_STANDS = {
    "contact": "stands",
    "attempt": "outcome",
    "interview": "status",
    "answer": "stance",
    "referral": "may_use_name",
    "recommendation": "status",
    "follow_up": "stands",
}
_SEARCHED = ("text", "long_text")


class LogCell(NamedTuple):
    """Hold one cell: what it shows, a number to sort by, the field it changes (empty for none)."""

    text: str
    field: str = ""
    number: float | None = None


class LogRow(NamedTuple):
    """Hold one entry: its cells by column, where it stands, all its words for the search."""

    id: str
    kind: str
    practice: bool
    cells: dict[str, LogCell]
    stands: str
    words: str


Kept = dict[str, tuple[Record, tuple[str, ...], LogRow]]
"""Id → the record, what its row takes from other records, the row."""


def log_rows(book: Book, kind: str = ALL, kept: Kept | None = None) -> tuple[LogRow, ...]:
    """Return one row per entry, practice too, marked as such.

    Merged people stand behind the one who was kept.

    Parameters
    ----------
    book : Book
        All records.
    kind : str
        A key of `LOG_KINDS`, or `ALL`.
    kept : dict, optional
        The rows of this table as they were made before; those that still hold are taken over, and
        new ones put in.

    Examples
    --------
    >>> book = Book({
    ...     "contact": [{"id": "ct-00000001", "name": "Ana Lopes", "created_at": "2026-03-01"}],
    ...     "attempt": [{"id": "at-00000001", "contact": "ct-00000001",
    ...                  "sent_at": "2026-03-02T09:00+00:00"}]})
    >>> for row in log_rows(book):
    ...     print(*(row.cells[key].text for key in ("who", "what", "day")), row.stands, sep=", ")
    Ana Lopes, Person, 2026-03-01, Waiting for an answer
    Ana Lopes, Outreach, 2026-03-02 09:00, Waiting
    """
    made = _Rows(book, {} if kept is None else kept)
    return tuple(
        made.row(one, each, kind)
        for each in ([kind] if kind else LOG_KINDS)
        for one in made.records(each)
    )


class _Rows:
    """Make rows, with what several of them need worked out once."""

    def __init__(self, book: Book, kept: Kept) -> None:
        self.book = book
        self._kept = kept
        self._names: dict[str, str] = {}
        self._labels = {
            kind: {name: dict(spec.choices) for name, spec in SPECS[kind].items() if spec.choices}
            for kind in LOG_KINDS
        }
        self._texts = {
            kind: tuple(
                name
                for name, spec in SPECS[kind].items()
                if spec.type in _SEARCHED and name != "id"
            )
            for kind in LOG_KINDS
        }

    @cached_property
    def _stages(self) -> dict[str, str]:
        """Contact id → stage, worked out once."""
        return stages(self.book)

    def records(self, kind: str) -> Iterable[Record]:
        """Return the records of a kind, merged people left out.

        Parameters
        ----------
        kind : str
            A key of `LOG_KINDS`.
        """
        if kind == "contact":
            return (one for one in self.book.of(Contact) if not one.merged_into)
        return self.book.of(kind)

    def row(self, one: Record, kind: str, table: str) -> LogRow:
        """Return one record as a row of a table, with the words it is found by.

        Parameters
        ----------
        one : Record
            The record.
        kind : str
            Its kind.
        table : str
            A key of `COLUMNS`.
        """
        elsewhere = self._elsewhere(one)
        before = self._kept.get(one.id)
        if before is None or before[0] is not one or before[1] != elsewhere:
            self._kept[one.id] = before = one, elsewhere, self._made(one, kind, table)
        return before[2]

    def _elsewhere(self, one: Record) -> tuple[str, ...]:
        """Return what a row takes from other records than its own."""
        if isinstance(one, Contact):
            return (self._state(one),)
        if isinstance(one, Answer | Recommendation):
            return self._who(one), self._day(one)
        return self._who(one), self._other(one)

    def _made(self, one: Record, kind: str, table: str) -> LogRow:
        cells = {key: self._cell(one, kind, key, table) for key, _ in COLUMNS[table]}
        stands = self._cell(one, kind, _STANDS[kind], kind).text
        said: list[str] = [getattr(one, name) for name in self._texts[kind]]
        said += [cell.text for cell in cells.values()]
        said += [self._who(one), self._other(one), stands]
        words = " ".join(folded(part) for part in said if part)
        return LogRow(one.id, kind, bool(one.is_practice), cells, stands, words)

    def _cell(self, one: Record, kind: str, key: str, table: str) -> LogCell:
        """Return one cell of a row."""
        field = _IN_ALL[kind].get(key, "") if table == ALL else key if key in SPECS[kind] else ""
        if key == "who" and kind == "contact":
            field = "name"
        # Its ends are links, and a cell takes typed text: another person is chosen on their own
        # page.
        if kind == "referral" and key in ("who", "to"):
            field = ""
        if field:
            return self._field(one, kind, field)
        return LogCell(self._worked_out(one, kind, key))

    def _field(self, one: Record, kind: str, field: str) -> LogCell:
        """Return a cell that shows one field, which can be changed there."""
        value: Value = getattr(one, field)
        if field in self._labels[kind]:
            return LogCell(self._labels[kind][field].get(str(value), str(value)), field)
        if SPECS[kind][field].type == "time":
            return LogCell(str(value)[:16].replace("T", " "), field)
        # As text, 10 minutes would stand before 5.
        if isinstance(value, int):
            return LogCell(str(value), field, value)
        return LogCell(value or "", field)

    def _worked_out(self, one: Record, kind: str, key: str) -> str:
        """Return a cell that no single field holds."""
        found = {
            "who": self._who,
            "to": self._other,
            "day": self._day,
            "text": self._text,
            "stands": self._state,
        }
        return found[key](one) if key in found else ONE_OF[kind]

    def _name(self, person: str) -> str:
        """Return the name of a person, once worked out for each."""
        if person not in self._names:
            self._names[person] = YOU if person == YOU else opening_name(self.book, person, True)
        return self._names[person]

    def _who(self, one: Record) -> str:
        """Return the name of the person a record is about."""
        if isinstance(one, Contact):
            return one.name
        if isinstance(one, Referral):
            return "You found them yourself" if one.from_ == YOU else self._name(one.from_)
        person = contact_of(self.book, one)
        return self._name(person) if person else ""

    def _other(self, one: Record) -> str:
        """Return the name that was given, for a referral."""
        return self._name(one.to) if isinstance(one, Referral) else ""

    def _day(self, one: Record) -> str:
        """Return the day a record stands for."""
        if isinstance(one, Answer | Recommendation):
            interview = self.book.find(Interview, one.interview)
            return ((interview and interview.starts_at) or one.created_at)[:10]
        if isinstance(one, FollowUp):
            return (one.done_at or one.due_at)[:10]
        return one.created_at[:10]

    def _text(self, one: Record) -> str:
        """Return what a record says in short."""
        return f"Referred you to {self._other(one)}" if isinstance(one, Referral) else ""

    def _state(self, one: Record) -> str:
        """Return where a record stands."""
        if isinstance(one, FollowUp):
            return "Done" if one.done_at else "Dismissed" if one.dropped_reason else "Due"
        return label_of(self._stages.get(one.id, ""))


def contact_of(book: Book, one: Record) -> str:
    """Return the id of the contact that a record is about, as its links say; empty when none.

    Parameters
    ----------
    book : Book
        All records, in which the interview of an answer or of advice is looked up.
    one : Record
        Of a kind in `LOG_KINDS`. A referral is about who gave the name; when that was the student,
        about whose name it was.
    """
    if isinstance(one, Contact):
        return one.id
    if isinstance(one, Referral):
        return one.to if one.from_ == YOU else one.from_
    if isinstance(one, Answer | Recommendation):
        interview = book.find(Interview, one.interview)
        return interview.contact if interview else ""
    return one.contact if isinstance(one, Attempt | Interview | FollowUp) else ""


def person_of(book: Book, row: LogRow) -> tuple[str, str]:
    """Return id and name of the person a row is about; empty when there is none any more.

    An introduction is about who gave the name; when that was the student, about whose name it was.

    Parameters
    ----------
    book : Book
        All records.
    row : LogRow
        One row.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "referral": [{"id": "rf-00000001", "from": "you", "to": "ct-00000001"}]})
    >>> [person_of(book, row) for row in log_rows(book, "referral")]
    [('ct-00000001', 'Ana Lopes')]
    """
    one = book.get(row.id)
    person = contact_of(book, one) if one is not None else ""
    found = book.find(Contact, resolve(book, person))
    return (found.id, found.name) if found is not None else ("", "")


def found_rows(
    rows: Iterable[LogRow], words: str = "", stands: str = "", practice: bool = False
) -> list[LogRow]:
    """Return the rows in which each word stands, in any order and without regard to accents.

    Parameters
    ----------
    rows : iterable of LogRow
        The rows to search.
    words : str
        What is looked for, words parted by spaces; empty finds all.
    stands : str
        Where an entry stands, in words; empty takes all.
    practice : bool
        True keeps entries made in rehearsal.
    """
    wanted = folded(words).split()
    return [
        row
        for row in rows
        if (practice or not row.practice)
        and (not stands or row.stands == stands)
        and all(word in row.words for word in wanted)
    ]


def sorted_rows(rows: Iterable[LogRow], by: str, down: bool = False) -> list[LogRow]:
    """Return the rows in the order of a column; ties keep their order.

    What is empty stands last either way.

    Parameters
    ----------
    rows : iterable of LogRow
        The rows.
    by : str
        Key of a column.
    down : bool
        True puts the last first.
    """
    rows = list(rows)
    there = [row for row in rows if row.cells[by].text]
    empty = [row for row in rows if not row.cells[by].text]
    return sorted(there, key=lambda row: _order(row.cells[by]), reverse=down) + empty


def _order(cell: LogCell) -> tuple[float, str]:
    """Return what a cell is sorted by."""
    return (0, folded(cell.text)) if cell.number is None else (cell.number, "")
