"""Lay out any table as rows of the log, and show those that were looked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeGuard

from infoview_lib.contacts.log_table import LogCell, LogRow, found_rows, sorted_rows
from infoview_lib.contacts.mentions.folding import folded
from infoview_lib.state.reflect.debrief import shortened
from infoview_lib.state.shapes import Choice
from infoview_lib.state.today.whole_log import (
    MOST_LETTERS,
    LogSearch,
    LogTableRow,
    WholeLogView,
    first_shown,
    shown_of,
)

if TYPE_CHECKING:
    import pandas as pd

ID = "id"
"""Name of the index level, or the key of a row, that tells rows apart and is not shown."""
MOST_CHOICES = 30
"""A column with more different values is searched, not filtered."""
NARROWEST, WIDEST, WIDEST_HEADING = 8, 32, 18
"""Letters. A column is as wide as nearly all of its cells need, in these bounds."""


class Column(NamedTuple):
    """Hold one column: its name, and what each row has in it, None where that is unknown.

    `order` puts the values of an ordered choice in their order; empty for all others.
    """

    name: str
    values: Sequence[object]
    order: Mapping[object, int] = {}


class OwnTable:
    """Hold a table of anybody's own as rows of the log.

    Parameters
    ----------
    table : pandas.DataFrame or iterable of mapping
        Its index tells rows apart; of mappings their ``id``, where each has one, otherwise their
        place from 0.

    Attributes
    ----------
    ids : dict of str to hashable
        Id of each row as text → as the table has it, in the order of the table.
    columns : list of (str, str)
        Name and heading of each column.

    Raises
    ------
    ValueError
        When two rows have the same id; it holds the id.

    Examples
    --------
    >>> people = OwnTable([{"id": "a", "name": "Ana", "calls": 12}, {"id": "b", "name": "Ben"}])
    >>> people.columns
    [('name', 'Name'), ('calls', 'Calls')]
    >>> [row.cells["calls"] for row in people.rows]
    [LogCell(text='12', field='', number=12), LogCell(text='', field='', number=None)]
    """

    def __init__(self, table: pd.DataFrame | Iterable[Mapping[str, object]]) -> None:
        ids, columns = _parts_of_frame(table) if _is_frame(table) else _parts_of_rows(table)
        self.ids: dict[str, Hashable] = {str(one): one for one in ids}
        if len(self.ids) < len(ids):
            raise ValueError(next(one for one, n in Counter(map(str, ids)).items() if n > 1))
        named = _with_other_names(columns)
        self.columns: list[Choice] = [(one.name, _heading(one.name)) for one in named]
        cells = [[_cell(value, one.order) for value in one.values] for one in named]
        names = [one.name for one in named]
        self.rows = tuple(
            LogRow(id, "", False, dict(zip(names, row, strict=True)), "", _words(row))
            for id, row in zip(self.ids, zip(*cells, strict=True), strict=True)
        )
        self._widths = [
            _width(heading, column)
            for (_, heading), column in zip(self.columns, cells, strict=True)
        ]
        self._choices = {
            name: found
            for name, column in zip(names, cells, strict=True)
            if (found := _few(column))
        }

    def view(self, asked: LogSearch) -> WholeLogView:
        """Return what the step that shows the whole log would show of this table.

        Parameters
        ----------
        asked : LogSearch
            Its ``kind`` is the column to filter by, ``stands`` the one text wanted in it.
        """
        column, rows = asked["kind"], self.rows
        if column:
            rows = [row._replace(stands=row.cells[column].text) for row in rows]
        found = found_rows(rows, asked["words"], asked["stands"] if column else "")
        if asked["by"]:
            found = sorted_rows(found, asked["by"], asked["down"])
        start = first_shown(asked["start"], len(found))
        headings = dict(self.columns)
        return {
            **asked,
            "start": start,
            "kinds": [("", "No filter"), *((name, headings[name]) for name in self._choices)],
            "columns": self.columns,
            "widths": self._widths,
            "rows": [_shown(row) for row in shown_of(found, start)],
            "found": len(found),
            "total": len(self.rows),
            "states": self._choices.get(column, []),
            "has_practice": False,
            "undo_label": "",
        }


def _is_frame(
    table: pd.DataFrame | Iterable[Mapping[str, object]],
) -> TypeGuard[pd.DataFrame]:
    """Say whether this is a frame; pandas is not loaded to find out."""
    return hasattr(table, "iloc")


def _parts_of_frame(frame: pd.DataFrame) -> tuple[list[Hashable], list[Column]]:
    """Return the ids of a frame and its columns, levels of the index that say something first."""
    ids: list[Hashable] = frame.index.tolist()
    names = frame.index.names
    # The index that pandas counts by itself says nothing about a row.
    is_counted = names == [None] and all(isinstance(one, int) for one in ids)
    levels = [
        Column(str(name or ""), _known(level.tolist(), level.isna().tolist()))
        for number, name in enumerate(names)
        if (name != ID and not is_counted) or frame.columns.empty
        for level in [frame.index.get_level_values(number)]
    ]
    columns = [
        Column(str(name), _known(series.tolist(), series.isna().tolist()), _order_of(series))
        for number, name in enumerate(frame.columns)
        for series in [frame.iloc[:, number]]
    ]
    return ids, levels + columns


def _parts_of_rows(
    rows: Iterable[Mapping[str, object]],
) -> tuple[list[Hashable], list[Column]]:
    rows = list(rows)
    names = list(dict.fromkeys(name for row in rows for name in row))
    ids: list[Hashable] = [one for row in rows if isinstance(one := row.get(ID), str | int)]
    has_ids = len(ids) == len(rows)
    if not has_ids:
        ids = list(range(len(rows)))
    columns = [
        Column(str(name), [_unless_unknown(row.get(name)) for row in rows])
        for name in names
        if name != ID or not has_ids or names == [ID]
    ]
    return ids, columns


def _known(values: Sequence[object], unknown: Sequence[bool]) -> list[object]:
    return [None if is_na else one for one, is_na in zip(values, unknown, strict=True)]


def _unless_unknown(value: object) -> object:
    # Only an unknown number differs from itself.
    return None if isinstance(value, float) and value != value else value


def _order_of(series: pd.Series) -> dict[object, int]:
    """Return the places of an ordered choice; a rank says more than the alphabet."""
    if not getattr(series.dtype, "ordered", False):
        return {}
    return {one: place for place, one in enumerate(series.cat.categories.tolist())}


def _with_other_names(columns: Sequence[Column]) -> list[Column]:
    """Return the columns with a number behind a name that was there before."""
    return [
        one._replace(name=one.name if n == 0 else f"{one.name} ({n + 1})")
        for place, one in enumerate(columns)
        for n in [sum(one.name == before.name for before in columns[:place])]
    ]


def _heading(name: str) -> str:
    """Return a name of a column as people write it."""
    words = _as_text(name).replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _cell(value: object, order: Mapping[object, int]) -> LogCell:
    """Return a value as text, with the number it is sorted by if it has one."""
    if value is None:
        return LogCell("")
    text, number = _said(value)
    return LogCell(text, "", order.get(value, number) if order else number)


def _said(value: object) -> tuple[str, float | None]:
    """Return a value in words and as a number."""
    if isinstance(value, str):
        return _as_text(value), None
    # Before whole numbers: to Python a truth value is one of them.
    if isinstance(value, bool):
        return "Yes" if value else "No", int(value)
    if isinstance(value, int | Decimal):
        return str(value), float(value) if isinstance(value, Decimal) else value
    if isinstance(value, float):
        # Seventeen digits would write 0.1 + 0.2 as 0.30000000000000004.
        return format(value, ".15g"), value
    # Before days: a moment is a day as well.
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat(), datetime(*value.timetuple()[:3], tzinfo=UTC).timestamp()
    if isinstance(value, timedelta):
        return str(value), value.total_seconds()
    return _as_text(value), None


def _moment(value: datetime) -> tuple[str, float]:
    """Return day and minute with the zone if it is known, a day alone where nothing more is."""
    if value.tzinfo is not None:
        words = value.isoformat(" ", "minutes")[:16]
        return f"{words} {value.tzname()}", value.timestamp()
    is_day = (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0)
    words = value.isoformat(" ", "minutes")[: 10 if is_day else 16]
    # The zone is for the order alone; what is shown has none.
    return words, value.replace(tzinfo=UTC).timestamp()


def _as_text(value: object) -> str:
    """Return any value as a text that can be sent: half of a pair of signs cannot."""
    text = str(value)
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _words(cells: Iterable[LogCell]) -> str:
    """Return all that a row is found by."""
    return folded(" ".join(cell.text for cell in cells if cell.text))


def _width(heading: str, cells: Sequence[LogCell]) -> int:
    """Return how many letters wide a column is."""
    lengths = sorted(len(cell.text) for cell in cells)
    # One cell in twenty may be longer: a single long one would push the other columns out of sight.
    most = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    # Two more for the arrow of the column that sorts.
    return max(NARROWEST, min(WIDEST, most), min(WIDEST_HEADING, len(heading) + 2))


def _few(cells: Sequence[LogCell]) -> list[str]:
    """Return the different texts of a column in their order, if they are worth a filter."""
    there = [cell for cell in cells if cell.text]
    found = {cell.text: cell for cell in there}
    # Where each text stands once, a filter would show one row at a time.
    if not 2 <= len(found) <= MOST_CHOICES or len(found) == len(there):
        return []
    rows = [LogRow("", "", False, {"": cell}, "", "") for cell in found.values()]
    return [row.cells[""].text for row in sorted_rows(rows, "")]


def _shown(row: LogRow) -> LogTableRow:
    return {
        "id": row.id,
        "kind": row.kind,
        "practice": row.practice,
        "person": ("", ""),
        "cells": [(shortened(cell.text, MOST_LETTERS), "") for cell in row.cells.values()],
    }
