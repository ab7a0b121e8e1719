"""Read CSV records from lines, also past a quotation mark that never closes."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.limits import WIDEST_LINE, too_wide

MOST_OPEN_QUOTES = 20


@dataclass
class CsvLines:
    """Read records from text lines, with a way on after a quotation mark that never closes."""

    lines: list[str]
    delimiter: str
    problems: list[dict] = field(default_factory=list)

    def records(self) -> Iterator[list[str]]:
        """Yield the cells of each record; a row with an open quotation mark is read without marks."""
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
                    "Save it once more as CSV, then bring it in.",
                )
            yield self._without_quotes(broken_at)
            start = broken_at + 1

    def read_from(self, start: int) -> Iterator[tuple[list[str], bool, int]]:
        """Yield cells, whether the record is closed, the line it starts on; begin at line `start`."""
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
                "A cell of this file is too long to read.", "Shorten it, then bring the file in."
            )
        self.problems.append({"line": index + 1})
        return [cell.strip('"') for cell in line.split(self.delimiter)]
