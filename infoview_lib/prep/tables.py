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

    Returns
    -------
    list of dict of str to str
        One dict per row, with exactly these columns; empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.

    Examples
    --------
    >>> read_rows("id,tip\\na, Smile. \\n", ("id", "tip"), "tips.csv")
    [{'id': 'a', 'tip': 'Smile.'}]
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    wanted, may_be_empty = tuple(columns), frozenset(optional)
    missing = [column for column in wanted if column not in (reader.fieldnames or ())]
    if missing:
        raise ReadingError(
            f"{name} has no column “{missing[0]}”.", "Add the column, or take the file we ship."
        )
    rows: list[dict[str, str]] = []
    for row in reader:
        # A row that is too short has None for its last cells.
        values = {column: str(row.get(column) or "").strip() for column in wanted}
        if not any(values.values()):
            continue
        for column, value in values.items():
            if not value and column not in may_be_empty:
                raise ReadingError(
                    f"{name} is empty in row {reader.line_num}, column {column}.",
                    "Fill in that cell.",
                )
        rows.append(values)
    return rows


def one_of(value: str, allowed: tuple[str, ...], place: str) -> str:
    """Return a value, or say in plain words that a table may not hold it.

    Parameters
    ----------
    value : str
        What stands in the cell.
    allowed : tuple of str
        What may stand there.
    place : str
        Where the cell is, for the message.

    Raises
    ------
    ReadingError
        When the value is none of those allowed.

    Examples
    --------
    >>> one_of("phone", ("phone", "video"), "personas.csv")
    'phone'
    """
    if value not in allowed:
        raise ReadingError(
            f"“{value[:40]}” in {place} isn't one of the choices.",
            f"Use one of: {', '.join(allowed)}.",
        )
    return value


def parts_of(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds a list.

    Parameters
    ----------
    cell : str
        Parts parted by semicolons.

    Returns
    -------
    tuple of str
        Trimmed, without empty ones; empty for an empty cell.

    Examples
    --------
    >>> parts_of("phone; video;")
    ('phone', 'video')
    """
    return tuple(part.strip() for part in cell.split(";") if part.strip())
