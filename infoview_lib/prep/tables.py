"""Read a table that counselors edit, and name the file, row and column of a mistake.

Each is one table with a header row. A message about a table names its file, row and column, so that
whoever edits it in a spreadsheet program can go there.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from infoview_lib.errors import ReadingError


def read_rows(
    text: str, columns: Iterable[str], name: str, optional: Iterable[str] = ()
) -> list[dict[str, str]]:
    """Return the rows of a table as dicts of trimmed text; empty rows are left out.

    Parameters
    ----------
    text : str
        Comma-separated text with a header row.
    columns : iterable of str
        Columns that must be there.
    name : str
        Name of the file, for messages.
    optional : iterable of str
        Columns that may be empty.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    columns, optional = tuple(columns), frozenset(optional)
    missing = [column for column in columns if column not in (reader.fieldnames or ())]
    if missing:
        raise ReadingError(
            f"{name} has no column “{missing[0]}”.", "Add the column, or take the file we ship."
        )
    rows = []
    for row in reader:
        values = {column: (row.get(column) or "").strip() for column in columns}
        if not any(values.values()):
            continue
        for column, value in values.items():
            if not value and column not in optional:
                raise ReadingError(
                    f"{name} is empty in row {reader.line_num}, column {column}.",
                    "Fill in that cell.",
                )
        rows.append(values)
    return rows


def one_of(value: str, allowed: tuple[str, ...], name: str) -> str:
    """Return `value`, or raise ReadingError in plain words when a table may not hold it."""
    if value not in allowed:
        raise ReadingError(
            f"“{value[:40]}” in {name} is not known.", f"Use one of: {', '.join(allowed)}."
        )
    return value
