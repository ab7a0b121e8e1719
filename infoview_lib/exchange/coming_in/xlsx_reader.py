"""Read the sheets of a spreadsheet file (.xlsx) as tables.

With openpyxl, which keeps 2009 as a year; calamine is 12 times faster but makes it 2009.0 and
drops the address behind a link. openpyxl reads those addresses only with the whole file in
memory (50 times its size), so they are taken from the sheet's own text here.
"""

from __future__ import annotations

import datetime
import html
import io
import posixpath
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from infoview_lib.errors import MissingPartError, ReadingError
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in import archives as zipped
from infoview_lib.exchange.coming_in import limits
from infoview_lib.exchange.coming_in.columns.mapping import is_column_name
from infoview_lib.exchange.coming_in.tables import IsName, Table, limited, table_of

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

PAGE, MAIL = "page behind it", "email behind it"
_MOST_OF_A_PART = 3_000_000
_MOST_OF_THE_TEXTS = 20_000_000
"""Bytes of a file other than a sheet, such as styles; of the one that holds all texts."""
_EMPTY_ROWS = 2_000
"""So many rows with nothing in them are the end: some sheets are painted down to row 1,048,576."""
_ZONE = re.compile(r"[+-]\d\d:\d\d(?=;|$)", re.ASCII)
_QUOTING = re.compile(r"[\"\\]")
_ERRORS = frozenset(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"])
_NOT_NEEDED = re.compile(
    r"(?i)(drawings|theme|charts|media|comments|persons|printerSettings|docProps|customXml)\b"
)
_ROW_END = re.compile(rb"</(?:\w+:)?row>")
_HYPERLINK = re.compile(rb"<(?:\w+:)?hyperlink\b([^>]*)>")
_FORMULA = re.compile(
    rb'<c r="([A-Z]{1,3}\d{1,7})"[^>]{0,200}><f[^>]{0,200}>HYPERLINK\('
    rb'(?:&quot;|")([^"&]{1,2000}(?:&amp;[^"&]{1,2000}){0,20})(?:&quot;|")'
)
_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell ref="([A-Z]{1,3})([1-9]\d{0,6}):[A-Z]{1,3}([1-9]\d{0,6})"'
)
_MARK = re.compile(rb'(?:\w+:)?(\w+)="([^"]*)"')


def read_workbook(data: bytes, is_name: IsName = is_column_name) -> dict[str, Table]:
    """Return the sheets that hold something: name of the sheet → table.

    Parameters
    ----------
    data : bytes
        The whole file.
    is_name : callable
        Says whether a cell is the name of a column.

    Returns
    -------
    dict of str to Table
        Hidden sheets and empty ones are left out.

    Raises
    ------
    ReadingError
        When it is damaged, locked, larger than the limits, or holds what no spreadsheet program
        writes.
    MissingPartError
        When the part that reads spreadsheets is not installed.
    """
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise MissingPartError(
            "Infoview can't read spreadsheets here.",
            "Save the file as CSV, then bring that in.",
        ) from None
    parts = _checked_parts(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of parts that it leaves out
            book = load_workbook(_repacked(parts), read_only=True, data_only=True, keep_links=False)
            return dict(_tables(book, parts, is_name))
    except ReadingError:
        raise
    except Exception:
        raise ReadingError(
            "This spreadsheet file is damaged.", "Save it again, or save it as CSV."
        ) from None


def _checked_parts(data: bytes) -> dict[str, bytes]:
    """Return the parts that tables are made of; refuse what would fill the memory."""
    kept: dict[str, bytes] = {}
    budget, signs = zipped.Budget(), 0
    with zipped.opened(data) as archive:
        for info in archive.infolist():
            name = info.filename
            if not name.endswith((".xml", ".rels")) or _NOT_NEEDED.search(name) or name in kept:
                continue
            text = zipped.unpacked(archive, info, budget)
            # An entity may stand for a million others; no spreadsheet program writes any.
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text or b"\x00" in text[:200]:
                raise ReadingError(
                    "This isn't a normal spreadsheet file.",
                    "Save the list as CSV.",
                )
            signs += _signs_in(name, text)
            if signs > limits.MOST_SIGNS:
                raise limits.too_many_cells()
            kept[name] = text
    return kept


def _signs_in(name: str, text: bytes) -> int:
    """Return how many tags a part has; refuse a part too large to be held, a row too wide."""
    if "worksheets/" not in name:
        most = _MOST_OF_THE_TEXTS if "sharedstrings" in name.lower() else _MOST_OF_A_PART
        if len(text) > most or text.count(b"<si") + text.count(b":si") > 2 * limits.MOST_TEXTS:
            raise limits.too_many_cells()
        return text.count(b"<")
    begin, row = 0, 1
    for row, found in enumerate(_ROW_END.finditer(text), 1):
        if text.count(b"<", begin, found.end()) > 6 * limits.WIDEST_LINE:
            raise limits.too_wide(row)
        begin = found.end()
    if text.count(b"<", begin) > 6 * limits.WIDEST_LINE + 20 * limits.MOST_ROWS:
        raise limits.too_wide(row)
    return text.count(b"<")


def _repacked(parts: dict[str, bytes]) -> io.BytesIO:
    """Return an archive of the checked parts alone, so that openpyxl can open no other."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return made


def _tables(
    book: Workbook, parts: dict[str, bytes], is_name: IsName
) -> Iterator[tuple[str, Table]]:
    for sheet in cast("list[ReadOnlyWorksheet]", book.worksheets):
        if getattr(sheet, "sheet_state", "visible") != "visible":
            continue
        sheet.reset_dimensions()  # a sheet may say it has a million columns of nothing
        records = limited(_rows(sheet))
        if any(cell.strip() for cells in records for cell in cells):
            path = sheet._worksheet_path  # pyright: ignore[reportAttributeAccessIssue]
            _fill_down(records, parts.get(path.lstrip("/"), b""))
            table = table_of(records, is_name)
            yield str(sheet.title), with_links(table, _links(parts, path))


def _fill_down(records: list[list[str]], sheet: bytes) -> None:
    """Write what a merged cell shows into each row it covers, as a person reads it.

    Beside its first column nothing is written: a title over a whole table is no cell of each.
    """
    from openpyxl.utils.cell import column_index_from_string

    left = limits.MOST_CELLS
    for letters, first, last in _MERGED.findall(sheet, max(0, sheet.rfind(b"sheetData>"))):
        column, top = column_index_from_string(letters.decode()) - 1, int(first) - 1
        covered = records[top + 1 : int(last)]
        left -= len(covered)
        if not covered or column >= len(records[top]) or left < 0:
            continue
        text = records[top][column]
        for cells in covered:
            cells += [""] * (column + 1 - len(cells))
            cells[column] = cells[column] or text


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[list[str]]:
    empty = 0
    for row in sheet.iter_rows():
        cells = [_text(cell) for cell in row]
        empty = 0 if any(cells) else empty + 1
        if empty > _EMPTY_ROWS:
            return
        yield cells


def _text(cell: Cell | MergedCell | ReadOnlyCell | EmptyCell) -> str:
    """Return what a cell shows: whole numbers without a point, days as 2026-03-31."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    if isinstance(value, int):
        return _with_zeros(value, cell.number_format)
    if isinstance(value, datetime.datetime) and (zone := _zone_shown(cell.number_format)):
        seconds = "seconds" if "ss" in cell.number_format else "minutes"
        return value.isoformat(timespec=seconds) + zone
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    text = str(value)
    if text in _ERRORS and cell.data_type == "e":  # typed as text, it is what they typed
        return ""
    return text


def _zone_shown(shape: str) -> str:
    """Return the zone that the format of a cell writes behind its moment, as ours does."""
    found = _ZONE.search(_QUOTING.sub("", shape or ""))
    return found[0] if found else ""


def _with_zeros(number: int, shape: str) -> str:
    """Return a number with the zeros its cell shows, as postcodes and phones have them."""
    return str(number).zfill(len(shape)) if shape and not shape.strip("0") else str(number)


def with_links(table: Table, links: dict[tuple[int, int], str]) -> Table:
    """Return the table with a further column for addresses that stand behind the words of a column.

    Parameters
    ----------
    table : Table
        As read.
    links : dict
        Row number, column from 0 → address.

    Returns
    -------
    Table
        The same one when no words hide an address.
    """
    header, rows = list(table.header), [list(cells) for _, cells in table.rows]
    for at, name in enumerate(table.header):
        for start, label in (("http", PAGE), ("mailto:", MAIL)):
            linked = [
                (links.get((number, at), ""), cells[at].strip()) for number, cells in table.rows
            ]
            if any(_is_behind(address, shown, start) for address, shown in linked):
                header.append(f"{name} ({label})")
                for cells, (address, shown) in zip(rows, linked, strict=True):
                    cells.append(_address(address, shown, start))
    numbers = [number for number, _ in table.rows]
    return replace(
        table,
        header=tuple(header),
        rows=tuple((n, tuple(c)) for n, c in zip(numbers, rows, strict=True)),
    )


def _is_behind(address: str, shown: str, start: str) -> bool:
    return bool(
        address.lower().startswith(start) and _bare(_address(address, "", start)) != _bare(shown)
    )


def _address(address: str, shown: str, start: str) -> str:
    """Return the linked address, else one that stands in the cell itself, else empty text."""
    if address.lower().startswith(start):
        return clean(re.sub(r"(?i)^mailto:|\?.*$", "", address) if start == "mailto:" else address)
    sign = "@" if start == "mailto:" else "://"
    return shown if sign in shown else ""


def _bare(address: str) -> str:
    return re.sub(r"(?i)^(https?://|mailto:)", "", address).rstrip("/")


def _links(parts: dict[str, bytes], path: str) -> dict[tuple[int, int], str]:
    """Return the addresses of a sheet by row number and column from 0."""
    from openpyxl.utils.cell import coordinate_to_tuple

    folder, name = posixpath.split(path.lstrip("/"))
    text = parts.get(path.lstrip("/"), b"")
    targets = {
        marks.get(b"Id", b""): marks.get(b"Target", b"")
        for one in parts.get(f"{folder}/_rels/{name}.rels", b"").split(b"<")
        if (marks := dict(_MARK.findall(one[:5000])))
    }
    found: dict[bytes, bytes] = dict(_FORMULA.findall(text))
    for one in _HYPERLINK.findall(text, max(0, text.rfind(b"sheetData>"))):
        marks = dict(_MARK.findall(one))
        found[marks.get(b"ref", b"").split(b":")[0]] = targets.get(marks.get(b"id", b""), b"")
    places = {}
    for cell, address in found.items():
        if re.fullmatch(rb"[A-Z]{1,3}[1-9]\d{0,6}", cell):
            row, column = coordinate_to_tuple(cell.decode())
            places[row, column - 1] = html.unescape(address.decode("utf-8", "replace"))
    return places
