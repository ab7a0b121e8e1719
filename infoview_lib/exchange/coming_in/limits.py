"""Say how much of a file is read, so that no file can stop the program.

Every reader stops at these numbers in two plain sentences. Measured in a process of its own
(``python -m tests.exchange.hostile_files``): no hostile file took more than 1.7 s of a processor
or 180 MB.
"""

from __future__ import annotations

from infoview_lib.errors import ReadingError

MOST_BYTES = 25_000_000
"""Of one file, and of one file inside an archive."""
MOST_TEXT = 15_000_000
"""Bytes of a table as text, three times LinkedIn's longest.

One odd letter makes Python hold four bytes for each of them.
"""
MOST_UNPACKED = 60_000_000
"""Bytes that all files of an archive may unpack to, with the archives inside it."""
MOST_FILES = 500
MOST_DEPTH = 2
"""Archives inside archives: a download of downloads is met, more is not."""
MOST_ROWS = 50_000  # LinkedIn allows 30,000 connections
MOST_LINES = 800_000
MOST_CELLS = 1_500_000
MOST_COLUMNS = 500
WIDEST_LINE = 16_384
"""Columns of the widest sheet there is; a longer line is never taken apart."""
MOST_SIGNS = 2_500_000
"""Tags of a spreadsheet's parts, which cost time whatever they hold; a cell has about four."""
MOST_TEXTS = 250_000
"""Different texts in a spreadsheet."""


def too_large() -> ReadingError:
    """Return the error for a file beyond the limit."""
    return ReadingError("This file is larger than 25 MB.", "Choose a smaller file, or split it.")


def too_long() -> ReadingError:
    """Return the error for a table beyond the limit."""
    return ReadingError("This list is longer than 15 MB.", "Split it into smaller files.")


def too_many_rows() -> ReadingError:
    """Return the error for more rows than any list of contacts has."""
    return ReadingError(
        f"This file has more than {MOST_ROWS:,} rows.", "Split it into smaller files."
    )


def too_wide(row: int) -> ReadingError:
    """Return the error for a row with more columns than a list of contacts has.

    Parameters
    ----------
    row : int
        Row number in the file.

    Returns
    -------
    ReadingError
        To be raised by the reader.
    """
    return ReadingError(
        f"Row {row:,} has more than {MOST_COLUMNS} columns.",
        "Keep the columns you need, then try again.",
    )


def too_many_cells() -> ReadingError:
    """Return the error for more cells than the computer should hold at once."""
    return ReadingError(
        "This file is too wide and too long.", "Keep the columns you need, then try again."
    )
