"""Write the log as one spreadsheet file (.xlsx), with every cell as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from infoview_lib.errors import MissingPartError
from infoview_lib.exchange.cells import unguard

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

WIDEST = 60
"""Characters; wider columns wrap."""


def xlsx_bytes(files: Mapping[str, bytes]) -> bytes:
    """Return the files of an export as one spreadsheet file with a sheet for each.

    Cells are text (format ``@``), so that no program turns a phone into a number or a name into a
    formula, and no guard is needed. Sheets without rows are left out.

    Parameters
    ----------
    files : mapping of str to bytes
        What `infoview_lib.exchange.going_out.csv_export.export_files` returns.

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
    for name, content in files.items():
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        if len(rows) > 1 or not book.worksheets:
            _fill(book.create_sheet(name.removesuffix(".csv")[:31]), rows)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _fill(sheet: Worksheet, rows: list[list[str]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate(rows, 1):
        for place, text in enumerate(row, 1):
            cell = cast("Cell", sheet.cell(number, place))
            # Past the property, which would take text such as "=1+1" for a formula.
            cell.number_format, cell.data_type, cell._value = "@", "s", unguard(text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "B2"
    for place, column in enumerate(zip(*rows, strict=True), 1):
        longest = max(len(line) for text in column for line in text.split("\n"))
        sheet.column_dimensions[get_column_letter(place)].width = min(WIDEST, longest + 2)
