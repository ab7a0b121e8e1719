"""Write the log as one spreadsheet file (.xlsx): a first sheet to read, then one for each table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from infoview_lib.errors import MissingPartError
from infoview_lib.exchange.cells import unguard
from infoview_lib.exchange.export_columns import FILE_OF
from infoview_lib.exchange.going_out.csv_export import LOGS
from infoview_lib.records.catalog import SPECS

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

FIRST_SHEET = "Start here"
WIDEST = 60
"""Characters; wider columns wrap."""
_DAY = "yyyy-mm-dd"
_TEXT = "@"
_MOMENT = re.compile(
    r"(?P<there>\d{4}-\d\d-\d\dT\d\d:\d\d(?P<seconds>:\d\d)?)(?P<zone>[+-]\d\d:\d\d)", re.ASCII
)
_KIND_OF = {file: kind for kind, file in FILE_OF.items()}


def xlsx_bytes(files: Mapping[str, bytes], about: Mapping[str, str]) -> bytes:
    """Return the files of an export as one spreadsheet file with a sheet for each.

    Whole numbers, days and moments are what they are, so that they can be added up and sorted. A
    cell has no zone: that of a moment stands in the format of its cell, which shows it as we write
    it. All else is text (format ``@``), so that no program turns a phone into a number or a name
    into a formula. Sheets without rows are left out.

    Parameters
    ----------
    files : mapping of str to bytes
        What `infoview_lib.exchange.going_out.csv_export.export_files` returns.
    about : mapping of str to str
        Name of a file → what it holds, in words, for the first sheet; empty leaves that out.

    Returns
    -------
    bytes
        An ``.xlsx`` file.

    Raises
    ------
    MissingPartError
        When the part that writes spreadsheets is not installed.
    """
    try:
        from openpyxl import Workbook as Book
    except ImportError:
        raise MissingPartError(
            "Infoview can't write spreadsheets here.", "Download the tables instead."
        ) from None
    book = Book()
    for empty in book.worksheets:  # the one that a new book begins with
        book.remove(empty)
    tables = {
        name: list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        for name, content in files.items()
    }
    kept = {name: rows for name, rows in tables.items() if len(rows) > 1}
    if about and kept:
        _introduce(book.create_sheet(FIRST_SHEET), kept, about)
    for name, rows in (kept or dict([*tables.items()][:1])).items():
        _fill(book.create_sheet(_sheet_of(name)), rows, _types_of(name))
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _sheet_of(file: str) -> str:
    return file.removesuffix(".csv")[:31]


def _types_of(file: str) -> dict[str, str]:
    """Return column → type of a file of an export; none for the data dictionary."""
    if file in LOGS:
        return {column.name: column.type for column in LOGS[file]}
    kind = _KIND_OF.get(file)
    return {name: spec.type for name, spec in SPECS[kind].items()} if kind else {}


def _introduce(
    sheet: Worksheet, tables: Mapping[str, list[list[str]]], about: Mapping[str, str]
) -> None:
    """Fill the first sheet: what each other one holds."""
    from openpyxl.styles import Alignment, Font

    lines = [
        ["Your interview log", ""],
        ["Each sheet has one table. Use the arrows in its first row to sort and filter.", ""],
        ["", ""],
        ["Sheet", "What it holds"],
        *([_sheet_of(name), about.get(name, "")] for name in tables),
    ]
    for number, line in enumerate(lines, 1):
        for place, text in enumerate(line, 1):
            _write_text(cast("Cell", sheet.cell(number, place)), text)
    sheet.cell(1, 1).font = Font(bold=True, size=16)
    for cell in (sheet.cell(4, 1), sheet.cell(4, 2)):
        cell.font = Font(bold=True)
    for line in sheet.iter_rows(min_row=5):
        line[1].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions["A"].width = max(len(line[0]) for line in lines[3:]) + 4
    sheet.column_dimensions["B"].width = WIDEST
    sheet.sheet_view.showGridLines = False


def _fill(sheet: Worksheet, rows: list[list[str]], types: Mapping[str, str]) -> None:
    """Fill a sheet with a table: its first row stays in view and filters the others."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    wrapped = Alignment(wrap_text=True, vertical="top")
    head, shade = Font(bold=True), PatternFill("solid", fgColor="FFE8EDF2")
    writers = [_WRITERS.get(types.get(name, ""), _write_text) for name in rows[0]]
    for number, row in enumerate(rows, 1):
        for place, (text, write) in enumerate(zip(row, writers, strict=True), 1):
            cell = cast("Cell", sheet.cell(number, place))
            (write if number > 1 else _write_text)(cell, unguard(text))
            cell.alignment = wrapped
            if number == 1:
                cell.font, cell.fill = head, shade
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    for place, column in enumerate(zip(*rows, strict=True), 1):
        width = min(WIDEST, _longest(column) + 4)  # and the arrow of the filter
        sheet.column_dimensions[get_column_letter(place)].width = width


def _longest(column: Sequence[str]) -> int:
    return max(len(line) for text in column for line in text.split("\n"))


def _write_text(cell: Cell, text: str) -> None:
    # Past the property, which would take text such as "=1+1" for a formula.
    cell.number_format, cell.data_type, cell._value = _TEXT, "s", text


def _write_whole(cell: Cell, text: str) -> None:
    # What int() takes and no record holds, such as digits of another script, stays text.
    if text.removeprefix("-").isdecimal() and text.isascii():
        cell.value = int(text)
    else:
        _write_text(cell, text)


def _write_day(cell: Cell, text: str) -> None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        _write_text(cell, text)
        return
    # Spreadsheet programs begin to count in 1900, and one day of that year never was.
    if day.year > 1900 and day.isoformat() == text:
        cell.value, cell.number_format = day, _DAY
    else:
        _write_text(cell, text)


def _write_moment(cell: Cell, text: str) -> None:
    found = _MOMENT.fullmatch(text)
    try:
        moment = datetime.fromisoformat(found["there"]) if found else None
    except ValueError:
        moment = None
    if found is None or moment is None or moment.year <= 1900:
        _write_text(cell, text)
        return
    seconds = ":ss" if found["seconds"] else ""
    cell.value = moment
    cell.number_format = f'{_DAY}"T"hh:mm{seconds}"{found["zone"]}"'


_WRITERS: dict[str, Callable[[Cell, str], None]] = {
    **dict.fromkeys(("whole", "scale"), _write_whole),
    "date": _write_day,
    "time": _write_moment,
}
