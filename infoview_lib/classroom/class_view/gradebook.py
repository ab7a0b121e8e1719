"""Fill one column of the gradebook that a learning platform exported; nothing else changes.

Students are found by the platform's own numbers, which stand in the names of their files too:
Canvas writes them into the column ``ID``, Moodle into ``Identifier`` as ``Participant 123``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import NamedTuple

from infoview_lib.classroom.class_view.platforms import CANVAS, MOODLE
from infoview_lib.errors import ReadingError

_ASSIGNMENT = re.compile(r".+ \(\d+\)")
_MOODLE_STUDENT = re.compile(r"\D*(\d+)\s*")
_MARK = "\ufeff"


class Filled(NamedTuple):
    """Hold the gradebook with grades in it.

    Attributes
    ----------
    content : bytes
        The whole file.
    column : str
        Which column was filled.
    written : int
        How many grades were written.
    left : int
        How many grades belong to nobody in this gradebook.
    """

    content: bytes
    column: str
    written: int
    left: int


def filled(content: bytes, grades: Mapping[tuple[str, str], int], column: str = "") -> Filled:
    """Return a gradebook with grades in one column.

    Parameters
    ----------
    content : bytes
        As the platform exported it, CSV.
    grades : mapping of (str, str) to int
        Platform and its number of a student → points.
    column : str
        Name of the column, where a Canvas gradebook has several assignments.

    Returns
    -------
    Filled
        All other cells are as they were.

    Raises
    ------
    ReadingError
        When it is no gradebook of Canvas or Moodle, or the column cannot be told.
    """
    text = ""
    try:
        text = content.decode("utf-8")
        rows = list(csv.reader(io.StringIO(text.removeprefix(_MARK), newline="")))
    except (UnicodeDecodeError, csv.Error):
        rows = []
    header = rows[0] if rows else []
    if "Identifier" in header and "Grade" in header:
        platform, who, at = MOODLE, header.index("Identifier"), header.index("Grade")
    elif "ID" in header and "Student" in header:
        platform, who, at = CANVAS, header.index("ID"), _assignment(header, column)
    else:
        raise ReadingError(
            "This isn't a gradebook from Canvas or Moodle.",
            "Export it there as a CSV file, then use that file.",
        )
    written: set[str] = set()
    for row in rows[1:]:
        student = _student(row[who], platform) if len(row) > max(who, at) else ""
        if student and (platform, student) in grades:
            row[at] = str(grades[platform, student])
            written.add(student)
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n" if "\r\n" in text else "\n").writerows(rows)
    mark = _MARK if text.startswith(_MARK) else ""
    left = len(grades) - len(written)
    return Filled((mark + out.getvalue()).encode(), header[at], len(written), left)


def _student(cell: str, platform: str) -> str:
    found = (_MOODLE_STUDENT if platform == MOODLE else re.compile(r"\s*(\d+)\s*")).fullmatch(cell)
    return found[1] if found else ""


def _assignment(header: list[str], column: str) -> int:
    """Return the place of the column to fill: the one named, or the only assignment."""
    found = [at for at, name in enumerate(header) if _ASSIGNMENT.fullmatch(name)]
    named = [at for at in found if column and column.casefold() in header[at].casefold()]
    if len(named if column else found) == 1:
        return (named if column else found)[0]
    names = ", ".join(f"“{header[at]}”" for at in found[:8])
    raise ReadingError(
        "It isn't clear which column gets the grades.",
        f"Name one of these: {names}." if names else "Create the assignment in Canvas first.",
    )
