"""Turn rows into a `pandas.DataFrame` with a type for each column, and read one back from CSV.

pandas is loaded here alone, and only when a table is asked for: every number in it was worked out
before, with the standard library and networkx. Each type holds unknown values and has the same
meaning in every supported pandas, so that a table without rows, or one that was written as CSV or
parquet and read again, has the types it had.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.errors import MissingPartError, ReadingError
from infoview_lib.exchange.cells import unguard
from infoview_lib.exchange.table_columns import Cell, Row, TableColumn, cell_value, table_columns

if TYPE_CHECKING:
    import pandas as pd

# Microseconds reach from year 1 to year 9999, as dates do in the records; pandas' own nanoseconds
# end in 2262.
_MICROSECONDS = "datetime64[us]"
_DTYPES = {
    "text": "string",
    "long_text": "string",
    "link": "string",
    "choices": "string",
    "whole": "Int64",
    "scale": "Int64",
    "number": "Float64",
    "yes_no": "boolean",
}
_MARK = "\ufeff"
_PARQUET = b"PAR1"  # how such a file begins


def frame(kind: str, rows: Iterable[Row]) -> pd.DataFrame:
    """Return rows as a `pandas.DataFrame`.

    Parameters
    ----------
    kind : str
        One of `infoview_lib.exchange.table_columns.TABLES`.
    rows : iterable of dict
        As `infoview_lib.exchange.table_rows` makes them, or the records of a kind.

    Returns
    -------
    pandas.DataFrame
        One row per row given, in that order; the index is the id. Unknown is ``pandas.NA`` or
        ``NaT``. Without rows, the same columns with the same types.

        text, links and several choices in one text
            ``string``
        whole numbers and scales
            ``Int64``
        other numbers
            ``Float64``
        yes or no
            ``boolean``
        one choice
            ``category``, all choices in the order of the form; ordered where that order means more
        days
            ``datetime64[us]``
        moments
            ``datetime64[us, UTC]``

    Raises
    ------
    EntryError
        When there is no such table.
    MissingPartError
        When pandas is not installed.
    """
    columns = table_columns(kind)
    _check_pandas()
    import pandas as pd

    found = list(rows)
    index = pd.Index([row["id"] for row in found], dtype=str, name="id")
    made = {
        column.name: pd.Series(_column(column, [row.get(column.name) for row in found]), index)
        for column in columns
        if column.name != "id"
    }
    return pd.DataFrame(made, index=index)


def frame_of_numbers(
    keys: Sequence[str], name: str, rows: Sequence[Mapping[str, int | bool | None]]
) -> pd.DataFrame:
    """Return rows of numbers as a `pandas.DataFrame`.

    Parameters
    ----------
    keys : sequence of str
        What tells the rows apart: the index.
    name : str
        What it is called.
    rows : sequence of mapping
        Column → number, yes or no; None and a missing one are unknown.

    Returns
    -------
    pandas.DataFrame
        One row per row given; columns of yes or no are ``boolean``, others ``Int64``.

    Raises
    ------
    MissingPartError
        When pandas is not installed.
    """
    _check_pandas()
    import pandas as pd

    index = pd.Index(keys, dtype=str, name=name)
    made = {}
    for column in dict.fromkeys(column for row in rows for column in row):
        values = [row.get(column) for row in rows]
        is_yes_no = any(isinstance(one, bool) for one in values)
        made[column] = pd.array(values, dtype="boolean" if is_yes_no else "Int64")
    return pd.DataFrame(made, index=index)


def _check_pandas() -> None:
    try:
        import_module("pandas")
    except ImportError:
        raise MissingPartError(
            "The part that makes tables, pandas, is missing.",
            "Install pandas, or use records(…) and export() instead.",
        ) from None


def _column(column: TableColumn, values: Sequence[Cell]) -> object:
    """Return the values of one column as an array of its type."""
    import numpy as np
    import pandas as pd

    known = [None if value == "" else value for value in values]
    if column.type == "date":
        return np.array([value or "NaT" for value in known], dtype=_MICROSECONDS)
    if column.type == "time":
        utc = np.array([_utc(value) for value in known], dtype=_MICROSECONDS)
        return pd.Series(utc).dt.tz_localize("UTC").array
    if column.type == "choice":
        return pd.Categorical(known, _categories(column, known), ordered=column.ordered)
    return pd.array(known, dtype=_DTYPES[column.type])


def _utc(value: Cell) -> object:
    """Return a moment as numpy takes it: in UTC, without a zone."""
    import numpy as np

    if not value:
        return np.datetime64("NaT", "us")
    moment = datetime.fromisoformat(str(value))
    # Subtracted by numpy, which knows the day before year 1 and the day after year 9999.
    passed = moment.utcoffset() or timedelta()
    return np.datetime64(moment.replace(tzinfo=None), "us") - np.timedelta64(passed)


def _categories(column: TableColumn, known: Iterable[Cell]) -> pd.Index:
    """Return all choices; what a newer program chose stands behind them rather than being lost."""
    import pandas as pd

    further = {str(value) for value in known if value is not None} - set(column.choices)
    return pd.Index([*column.choices, *sorted(further)], dtype=str)


def read_table(file: str | os.PathLike[str], kind: str) -> pd.DataFrame:
    """Read a file back into the table it came from, types and all.

    Parameters
    ----------
    file : path-like
        One that `Workbook.export` wrote for a kind of record, or ``to_csv`` or ``to_parquet`` of
        a table of `Workbook.table`. An export begins with a byte order mark; there, one leading
        apostrophe of a cell only keeps spreadsheet programs from changing it, and is taken away.
    kind : str
        Such as ``contact``, ``contact_log``, ``network``.

    Returns
    -------
    pandas.DataFrame
        As `Workbook.table` returns it.

    Raises
    ------
    EntryError
        When there is no such table.
    ReadingError
        When the file is not a table of this kind.
    MissingPartError
        When pandas is not installed; for parquet, when it has no engine for it.

    Examples
    --------
    >>> import tempfile
    >>> from infoview_lib import Workbook
    >>> wb = Workbook(tempfile.mkdtemp())
    >>> ana = wb.add("contact", name="NA", phone="0042", relevance=4)
    >>> folder = Path(tempfile.mkdtemp())
    >>> wb.table("contact").to_csv(folder / "people.csv")
    >>> read_table(folder / "people.csv", "contact").equals(wb.table("contact"))
    True
    """
    path = Path(file)
    empty = frame(kind, ())
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise _not_read(path, kind) from problem
    if content.startswith(_PARQUET):
        return _read_parquet(path, kind, empty)
    columns = {column.name: column for column in table_columns(kind)}
    try:
        text = content.decode()
        # Only our exports begin with the mark, and only their cells are guarded.
        is_export = text.startswith(_MARK)
        cells = list(csv.reader(io.StringIO(text.removeprefix(_MARK), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise _not_read(path, kind) from problem
    if not cells or set(cells[0]) != columns.keys() or any(len(r) != len(columns) for r in cells):
        raise _not_read(path, kind)
    names = cells[0]
    texts = ([unguard(cell) for cell in row] if is_export else row for row in cells[1:])
    try:
        rows = [
            {name: cell_value(columns[name], cell) for name, cell in zip(names, row, strict=True)}
            for row in texts
        ]
        return frame(kind, rows)
    except (KeyError, ValueError) as problem:
        raise _not_read(path, kind) from problem


def _read_parquet(path: Path, kind: str, empty: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    try:
        table = pd.read_parquet(path)
    except ImportError:
        raise MissingPartError(
            "The part that reads parquet files is missing.",
            "Install pyarrow, or write the table with to_csv() instead.",
        ) from None
    except (OSError, ValueError) as problem:
        raise _not_read(path, kind) from problem
    if list(table.columns) != list(empty.columns):
        raise _not_read(path, kind)
    return table if len(table) else empty  # without rows, parquet keeps no choices


def _not_read(path: Path, kind: str) -> ReadingError:
    return ReadingError(
        f"“{path.name}” isn't a table of “{kind}.”", "Write it again with export() or to_csv()."
    )
