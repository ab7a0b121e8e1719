"""Search, filter, sort the whole log; change it in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NotRequired, TypedDict, TypeVar, Unpack

from infoview_lib.contacts.field_effects import with_effects
from infoview_lib.contacts.log_table import (
    ALL,
    COLUMNS,
    LOG_KINDS,
    Kept,
    LogRow,
    found_rows,
    log_rows,
    person_of,
    sorted_rows,
)
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book, once_for_these
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import FieldSpec, Value
from infoview_lib.records.kinds import Record
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.reflect.debrief import shortened
from infoview_lib.state.shapes import Choice, FormField, Typed

PAGE = 40
"""Rows sent at once; others as they are scrolled to. All are searched."""
MOST_LETTERS = 160
Row = TypeVar("Row")
_NEWEST_FIRST = {
    ALL: "day",
    "contact": "name",
    "attempt": "sent_at",
    "interview": "starts_at",
    "answer": "day",
    "referral": "date",
    "recommendation": "day",
    "follow_up": "due_at",
}


class LogSearch(TypedDict):
    """Say what is looked for, in which order, and from which row on it is shown.

    ``kind`` is that of the records, empty for all; ``by`` is the column that sorts, last first when
    ``down``; ``start`` counts from 0.
    """

    kind: str
    words: str
    stands: str
    practice: bool
    by: str
    down: bool
    start: int


class LogWish(TypedDict):
    """Ask for another search; what is left out stays, but it is shown from its first row."""

    kind: NotRequired[str]
    words: NotRequired[str]
    stands: NotRequired[str]
    practice: NotRequired[bool]
    by: NotRequired[str]
    down: NotRequired[bool]
    start: NotRequired[int]


class LogTableRow(TypedDict):
    """Show one entry: its ``cells`` as text with the field it changes, empty where there is none.

    ``person`` are id and name of whom it is about, empty when there is none any more.
    """

    id: str
    kind: str
    practice: bool
    person: Choice
    cells: list[Choice]


class WholeLogView(LogSearch):
    """Show some of the rows found, with how many there are.

    ``states`` are where an entry may stand; ``widths`` are letters for each column, none where the
    style says how wide it is.
    """

    kinds: list[Choice]
    columns: list[Choice]
    widths: list[int]
    rows: list[LogTableRow]
    found: int
    total: int
    states: list[str]
    has_practice: bool
    undo_label: str


class WholeLogAbout(TypedDict):
    """Say what a cell needs to be changed: kind of record → field → its form."""

    specs: dict[str, dict[str, FormField]]


class CellValue(TypedDict):
    """Answer with the whole value of a cell."""

    value: Value


class WholeLogState(State):
    """Show the rows that were looked for, in the order asked for.

    What is searched is cached until a record changes. While a cell is changed its row keeps its
    place: the order is made anew when somebody searches, sorts, or an entry comes or goes.
    """

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._asked: LogSearch = {
            "kind": ALL,
            "words": "",
            "stands": "",
            "practice": False,
            "by": "day",
            "down": True,
            "start": 0,
        }
        self._rows: tuple[LogRow, ...] = ()
        self._revision: int | None = None
        self._kept: Kept = {}
        self._order: list[str] = []
        self._known: set[str] = set()
        super().__init__(folder, today)

    def lasting(self) -> WholeLogAbout:
        """Return the form of every field that can be changed in a cell."""
        return {
            "specs": {
                kind: {
                    name: _form(spec)
                    for name, spec in SPECS[kind].items()
                    # Neither fits into a cell: a link would need the list of all people.
                    if spec.type not in ("link", "choices")
                }
                for kind in LOG_KINDS
            }
        }

    def describe(self) -> WholeLogView:
        """Return the kinds with how many there are, the columns, the rows shown."""
        asked, rows = self._asked, self._all_rows()
        # Only then: while a cell is typed into, its row must not jump to where it sorts now.
        if {row.id for row in rows} != self._known:
            self._arrange()
        by_id = {row.id: row for row in rows}
        start = first_shown(asked["start"], len(self._order))
        shown = [by_id[one] for one in shown_of(self._order, start)]
        return {
            **asked,
            "start": start,
            "kinds": self._kinds(),
            "columns": list(COLUMNS[asked["kind"]]),
            "widths": [],
            "rows": [_row(self.folder.book, one, asked["kind"]) for one in shown],
            "found": len(self._order),
            "total": sum(asked["practice"] or not row.practice for row in rows),
            "states": sorted(
                {
                    row.stands
                    for row in rows
                    if row.stands and (asked["practice"] or not row.practice)
                }
            ),
            "has_practice": any(row.practice for row in rows),
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_find(self, **asked: Unpack[LogWish]) -> None:
        """Look for something else, or in another order; what is not named stays."""
        kind = asked.get("kind", self._asked["kind"])
        if kind != self._asked["kind"]:
            if kind not in COLUMNS:
                raise EntryError("There's no table with that name.", "Choose another one.")
            self._asked = {
                **self._asked,
                "kind": kind,
                "stands": "",
                "by": _NEWEST_FIRST[kind],
                # Names from A on; whatever has a day, the newest first.
                "down": kind != "contact",
            }
            # The rows of another kind are other rows, though no record changed.
            self._revision, self._kept = None, {}
        # Another search begins at its first row again.
        wanted: LogSearch = {**self._asked, "start": 0, **asked}
        if wanted["by"] not in dict(COLUMNS[kind]):
            raise EntryError("There's no column with that name.", "Choose another one.")
        self._asked = wanted
        self._arrange()
        self.refresh()

    @action
    def do_cell(self, id: str, name: str) -> CellValue:
        """Return the whole value of a cell, to change it."""
        record = self.folder.book.get(id)
        if record is None:
            raise EntryError("This entry was removed.", "Choose another one.")
        return {"value": getattr(record, name)}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one cell, with what follows from it."""
        self.folder.change(id, **with_effects(self.folder.book, id, name, value, self.today()))

    def _all_rows(self) -> tuple[LogRow, ...]:
        book = self.folder.book
        if self._revision != self.folder.revision:
            self._rows = log_rows(book, self._asked["kind"], self._kept)
            self._revision = self.folder.revision
        return self._rows

    def _arrange(self) -> None:
        """Find and sort anew."""
        asked, rows = self._asked, self._all_rows()
        found = found_rows(rows, asked["words"], asked["stands"], asked["practice"])
        self._order = [row.id for row in sorted_rows(found, asked["by"], asked["down"])]
        self._known = {row.id for row in rows}

    def _kinds(self) -> list[Choice]:
        book = self.folder.book
        counts = {kind: _counted(book.of(kind)) for kind in LOG_KINDS}
        labels = [(kind, f"{label} ({counts[kind]})") for kind, label in LOG_KINDS.items()]
        return [(ALL, f"Everything ({sum(counts.values())})"), *labels]


@once_for_these
def _counted(records: tuple[Record, ...]) -> int:
    """Return how many records are real, merged people left out."""
    return sum(not one.is_practice and not getattr(one, "merged_into", "") for one in records)


def first_shown(asked: int, found: int) -> int:
    """Return the first row that is sent: where fewer are left than fit, an earlier one.

    Parameters
    ----------
    asked : int
        The row asked for, from 0.
    found : int
        How many there are.
    """
    return max(0, min(asked, found - PAGE))


def shown_of(found: Sequence[Row], start: int) -> Sequence[Row]:
    """Return the rows that are sent.

    Parameters
    ----------
    found : sequence
        All that were found.
    start : int
        The first of those sent.
    """
    return found[start : start + PAGE]


def _form(spec: FieldSpec) -> FormField:
    return {
        "name": spec.name,
        "type": spec.type,
        "label": spec.label,
        "help": "",
        "choices": list(spec.choices),
    }


def _row(book: Book, row: LogRow, kind: str) -> LogTableRow:
    cells = [row.cells[key] for key, _ in COLUMNS[kind]]
    return {
        "id": row.id,
        "kind": row.kind,
        "practice": row.practice,
        "person": person_of(book, row),
        "cells": [(shortened(cell.text, MOST_LETTERS), cell.field) for cell in cells],
    }
