"""Read the bytes of any CSV file as one header with numbered rows.

Written on the `csv` module: on 18 real-shaped files `csv.Sniffer` fails on 3, the defaults of
pandas on 8, and pandas turns the surname "NA" into nothing.
"""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in import limits
from infoview_lib.exchange.coming_in.decoding import Decoded, decoded
from infoview_lib.exchange.coming_in.limits import WIDEST_LINE, too_wide
from infoview_lib.exchange.coming_in.rows import RowProblem, row_problem

MOST_OPEN_QUOTES = 20
LOST = "\ufffd"
"""What stands for a letter that could not be read."""
IsName = Callable[[str], bool]
"""Whether a cell is the name of a column."""


@dataclass
class CsvLines:
    """Read records from text lines, with a way on after a quotation mark that never closes.

    Parameters
    ----------
    lines : list of str
        Each with its line end.
    delimiter : str
        One character.
    mended : list of int
        Filled while reading: numbers, from 1, of lines whose quotation marks were left out.
    """

    lines: list[str]
    delimiter: str
    mended: list[int] = field(default_factory=list)

    def records(self) -> Iterator[list[str]]:
        """Yield the cells of each record; a row with an open quotation mark is read without marks.

        Raises
        ------
        ReadingError
            When many quotation marks never close, or a cell is too long.
        """
        start, mended = 0, 0
        while start < len(self.lines):
            broken_at = None
            for cells, closed, first_line in self.read_from(start):
                if not closed:
                    broken_at = first_line
                    break
                yield cells
            if broken_at is None:
                return
            mended += 1
            if mended > MOST_OPEN_QUOTES:
                raise ReadingError(
                    "Many quotation marks in this file never close.",
                    "Save it as CSV again, then bring it in.",
                )
            yield self._without_quotes(broken_at)
            start = broken_at + 1

    def read_from(self, start: int) -> Iterator[tuple[list[str], bool, int]]:
        """Yield the records from one line on, up to the first that never closes.

        Parameters
        ----------
        start : int
            Place of the line in `lines`, from 0.

        Yields
        ------
        list of str
            The cells.
        bool
            Whether the record is closed.
        int
            Place of the line on which it starts.

        Raises
        ------
        ReadingError
            When a record has more columns than the widest sheet.
        """
        ended = []
        cells_left = WIDEST_LINE

        def feed() -> Iterator[str]:
            nonlocal cells_left
            for line in itertools.islice(self.lines, start, None):
                # Counted before the line is taken apart: a million cells would be made first.
                cells_left -= line.count(self.delimiter)
                if cells_left < 0:
                    raise too_wide(reader.line_num + start + 1)
                yield line
            ended.append(True)

        reader = csv.reader(feed(), delimiter=self.delimiter)
        while True:
            first_line = start + reader.line_num
            cells_left = WIDEST_LINE
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:  # a cell beyond the limit of the csv module
                yield [], False, first_line
                return
            yield cells, not ended, first_line
            if ended:
                return

    def _without_quotes(self, index: int) -> list[str]:
        line = self.lines[index].rstrip("\r\n")
        if len(line) > csv.field_size_limit():
            raise ReadingError(
                "A cell in this file is too long to read.", "Shorten it, then bring the file in."
            )
        self.mended.append(index + 1)
        return [cell.strip('"') for cell in line.split(self.delimiter)]


DELIMITERS = (",", ";", "\t", "|")
_ROWS_LOOKED_AT = 40
_SAMPLE = 200_000
# As the csv module wants lines, each with its end; a text buffer would hold everything once more.
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True)
class Table:
    """Hold one table as it was read; cells are cleaned, never changed otherwise.

    Parameters
    ----------
    header : tuple of str
        Column names, each once.
    rows : tuple of (int, tuple of str)
        Row number as a spreadsheet program counts it, and its cells, as many as the header has.
    problems : tuple of RowProblem
        One for each row that was mended or cut.
    header_row : int
        Row number of the header; 0 when the file has none.
    letters : Decoded, optional
        How its letters were read, without the text; None where the format leaves no doubt.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    problems: tuple[RowProblem, ...] = ()
    header_row: int = 1
    letters: Decoded | None = None

    def beginning(self, rows: int) -> Table:
        """Return the table with its first rows alone.

        Parameters
        ----------
        rows : int
            How many.
        """
        return replace(self, rows=self.rows[:rows])


def read_table(data: bytes, is_name: IsName, encoding: str = "") -> Table:
    """Return the table in the bytes of a CSV file.

    Parameters
    ----------
    data : bytes
        The whole file, in any encoding.
    is_name : callable
        Whether a cell is a column name, by which the header row is recognised, also under title
        rows.
    encoding : str
        How to read its letters; recognised when left out.

    Returns
    -------
    Table
        Without rows when the file holds a header only.

    Raises
    ------
    ReadingError
        When the file is empty, too large, or not a table.

    Examples
    --------
    >>> read_table("Name;City\\nAna Lopes;Lisbon\\n".encode(), lambda cell: cell == "Name").rows
    ((2, ('Ana Lopes', 'Lisbon')),)
    """
    if limits.MOST_TEXT < len(data) <= limits.MOST_BYTES:
        raise limits.too_long()
    letters = decoded(data, encoding)
    lines, delimiter, skip = _lines_of(letters.text, is_name)
    # The memory of a hub is counted: no text is held twice.
    letters = replace(letters, text="")
    source = CsvLines(lines, delimiter)
    records = limited(source.records())
    # The text is held once more as cells by now, and the memory of a hub is counted.
    del lines, source.lines
    mended = [line + skip for line in source.mended]
    table = table_of(records, is_name, skip, mended)
    told = _about_letters(letters, records)
    return replace(table, problems=(*told, *table.problems), letters=letters)


def _about_letters(letters: Decoded, records: list[list[str]]) -> list[RowProblem]:
    """Return what is to be known about the letters of a file; nothing for most files."""
    told: list[RowProblem] = []
    if not letters.is_sure:
        found = "The letters of this file can be read in more than one way."
        then = "Check the names, and choose another way if they look wrong."
        told.append(row_problem(0, "letters", found, then))
    if any(LOST in cell for cells in records for cell in cells):
        found = f"Some letters in this file are lost and show as “{LOST}”."
        then = "Save the list again where it came from, as CSV UTF-8."
        told.append(row_problem(0, "lost", found, then))
    return told


def table_of(
    records: list[list[str]],
    is_name: IsName,
    skip: int = 0,
    mended: Iterable[int] = (),
) -> Table:
    """Return the table in rows of cells, its header found by content, also under title rows.

    Parameters
    ----------
    records : list of list of str
        Cells row by row; at least one row.
    is_name : callable
        As for `read_table`.
    skip : int
        Rows of the file above the first record.
    mended : iterable of int
        Numbers of the lines that were mended while they were read.

    Returns
    -------
    Table
        Columns are called ``Column 1`` and so on where the first row is data.

    Raises
    ------
    ReadingError
        When all cells are empty.
    """
    if not any(cell.strip() for cells in records for cell in cells):
        raise ReadingError("This file has no entries.", "Choose another file.")
    at = _header_index(records[:_ROWS_LOOKED_AT], is_name)
    bare = _has_no_header(records[at]) or _is_bare_list(records, at, is_name)
    return _table_of(records[at:], skip + at, list(mended), bare)


def _lines_of(text: str, is_name: IsName) -> tuple[list[str], str, int]:
    """Return the lines, the delimiter, and how many lines above them were taken away."""
    if not text.strip():
        raise ReadingError("This file is empty.", "Choose another file.")
    if not text.strip('\ufeff\x00,;" \t\r\n'):
        raise ReadingError("This file has no entries.", "Choose another file.")
    if text.count("\n") + text.count("\r") > limits.MOST_LINES:
        raise limits.too_many_rows()
    lines = _LINES.findall(text)
    first = lines[0].strip().strip('"').lower()
    if (first.startswith("sep=") and len(first) == 5 and first[-1] in ",;|") or first in (
        "sep=",
        "sep=\t",
    ):
        return lines[1:] or ["\n"], first[4:] or "\t", 1
    return lines, _delimiter_of(_LINES.findall(text[:_SAMPLE])[:_ROWS_LOOKED_AT], is_name), 0


def _delimiter_of(sample: list[str], is_name: IsName) -> str:
    best, most = DELIMITERS[0], (-1, -1)
    for delimiter in DELIMITERS:
        records = [cells for cells, _, _ in CsvLines(sample, delimiter).read_from(0)]
        at = _header_index(records, is_name)
        header = records[at] if records else []
        # Known names first: in a German table commas within cells would win by number alone.
        score = (
            sum(map(is_name, header)),
            sum(bool(cell.strip()) for cell in header),
        )
        if score > most:
            best, most = delimiter, score
    return best


def limited(records: Iterable[list[str]]) -> list[list[str]]:
    """Return the rows of a table without empty ones at its end.

    Parameters
    ----------
    records : iterable of list of str
        Cells row by row.

    Returns
    -------
    list of list of str
        Rows as wide as they come, none of them wider than the limit.

    Raises
    ------
    ReadingError
        When there are more rows, columns or cells than a list of contacts has.
    """
    kept: list[list[str]] = []
    left = limits.MOST_CELLS
    for cells in records:
        if len(cells) > limits.MOST_COLUMNS:
            while cells and not cells[-1].strip():
                cells.pop()
        if len(cells) > limits.MOST_COLUMNS:
            raise limits.too_wide(len(kept) + 1)
        left -= len(cells)
        if len(kept) > limits.MOST_ROWS:
            raise limits.too_many_rows()
        if left < 0:
            raise limits.too_many_cells()
        kept.append(cells)
    while kept and not any(cell.strip() for cell in kept[-1]) and len(kept[-1]) <= 1:
        kept.pop()
    return kept


def _header_index(records: list[list[str]], is_name: IsName) -> int:
    """Return where the header stands: where most known names are, else the first full row."""
    hits = [sum(map(is_name, cells)) for cells in records]
    if hits and max(hits) >= 1:
        best = hits.index(max(hits))
        # One known word further down may well be a cell, such as “Email” in a note above the table.
        if max(hits) >= 2 or len(records[best]) == 1 or best == 0:
            return best
    widths = [sum(bool(cell.strip()) for cell in cells) for cells in records]
    if not widths:
        return 0
    usual = sorted(widths)[len(widths) // 2]
    # Title rows are narrow; a header may leave a few columns without a name.
    full = next((i for i, width in enumerate(widths) if width >= max(1, usual * 0.6)), 0)
    return max(full, 0)


def _has_no_header(cells: list[str]) -> bool:
    return any("@" in cell or "://" in cell for cell in cells)


def _is_bare_list(records: list[list[str]], at: int, is_name: IsName) -> bool:
    """Return whether this is one column without any column name, as a list of names is."""
    return max(map(len, records)) == 1 and not is_name(records[at][0])


def _table_of(records: list[list[str]], above: int, mended: list[int], bare: bool) -> Table:
    """Return the table whose header is the first record, or none when it is `bare`."""
    body = records if bare else records[1:]
    first = above + (1 if bare else 2)
    width = _width(records[0], body, bare)
    header = _unique(["" if bare else clean(c).strip() for c in records[0][:width]], width)
    problems = [_open_quote(line) for line in mended]
    rows = []
    for number, cells in enumerate(body, first):
        extra = [c for c in cells[width:] if c.strip()]
        if extra:
            problems.append(_too_wide(number, extra[0]))
        row = [clean(c) for c in cells[:width]]
        rows.append((number, tuple(row + [""] * (width - len(row)))))
    return Table(tuple(header), tuple(rows), tuple(problems), 0 if bare else first - 1)


def _width(header: list[str], body: list[list[str]], bare: bool) -> int:
    width = len(header)
    if bare:
        return max(map(len, body))
    while (
        width > 1
        and not header[width - 1].strip()
        and not any(len(cells) >= width and cells[width - 1].strip() for cells in body)
    ):
        width -= 1
    return width


def _unique(names: list[str], width: int) -> list[str]:
    """Return column names that are filled in and differ from one another."""
    found: list[str] = []
    taken: set[str] = set()
    for index in range(width):
        name = (names[index] if index < len(names) else "")[:100].replace(
            "\n", " "
        ) or f"Column {index + 1}"
        unique, count = name, 2
        while unique in taken:
            unique, count = f"{name} ({count})", count + 1
        taken.add(unique)
        found.append(unique)
    return found


def _open_quote(line: int) -> RowProblem:
    return row_problem(
        line,
        "quotes",
        f"Line {line} opens a quotation mark that never closes.",
        "Check this row; its quotation marks were left out.",
    )


def _too_wide(number: int, extra: str) -> RowProblem:
    return row_problem(
        number,
        "width",
        f"Row {number} has more cells than the header; “{clean(extra)[:40]}” has no column.",
        "Check this row in the file; a comma may stand where none belongs.",
    )
