"""Read and write the list of people who are willing to be asked, with what their class asked.

What a file says of them, and to whom: the course file holds their names, for the students of the
class. A hand-in holds the list's own numbers with counts, which tell nothing to whoever does not
have the list. The next course file says only who is resting: a count of one would tell classmates
that one of them had asked.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from infoview_lib.classroom.preparing.course import Alum, Fault, one_line

MOST_ALUMNI = 500
FILE = "alumni.csv"
_COLUMNS = ("number", "name", "field", "city", "reach_by", "per_month", "resting")
_MOST_ASKED = 1_000


def alumni_text(alumni: Iterable[Alum]) -> str:
    """Return the list as CSV.

    Parameters
    ----------
    alumni : iterable of Alum
        In the order of the list.

    Returns
    -------
    str
        The names of the columns alone for an empty list.
    """
    text = io.StringIO(newline="")
    rows = [(*one[:-1], "yes" if one.is_resting else "") for one in alumni]
    csv.writer(text, lineterminator="\r\n").writerows([_COLUMNS, *rows])
    return text.getvalue()


def read_alumni(text: str) -> tuple[tuple[Alum, ...], list[Fault]]:
    """Return the list, and what is wrong in it line by line.

    Parameters
    ----------
    text : str
        A table with the column ``name``, best also ``field``, ``city``, ``reach_by`` and
        ``per_month``. Numbers are given in order where there are none.

    Returns
    -------
    tuple of Alum
        Those without a fault.
    list of Fault
        Each with its line.

    Examples
    --------
    >>> read_alumni("name,city\\nAna Lopes,Porto\\n")[0][0].number
    1
    """
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    found: list[Alum] = []
    faults: list[Fault] = []
    columns: list[str] = []
    taken: set[int] = set()
    try:
        for cells in rows:
            line = rows.line_num
            if not any(one.strip() for one in cells):
                continue
            if not columns:
                columns = ["_".join(one.split()).casefold() for one in cells]
                if "name" not in columns:
                    return (), [_fault(line, "There's no “name” column.", "Add one.")]
                continue
            if len(found) == MOST_ALUMNI:
                faults.append(
                    _fault(line, f"The list has over {MOST_ALUMNI} people.", "Shorten it.")
                )
                break
            given = dict(zip(columns, cells, strict=False))
            try:
                one = _alum(given, len(found) + 1)
            except ValueError as problem:
                faults.append(_fault(line, f"Line {line} can't be used.", str(problem)))
                continue
            if one.number in taken:
                faults.append(
                    _fault(
                        line, f"Number {one.number} appears twice.", "Give each person their own."
                    )
                )
                continue
            taken.add(one.number)
            found.append(one)
    except csv.Error:
        faults.append(_fault(rows.line_num, "This line can't be read.", "Save the list as CSV."))
    return tuple(found), faults


def _fault(line: int, found: str, next_step: str) -> Fault:
    return Fault(FILE, line, found, next_step)


def _alum(given: Mapping[str, str], usual: int) -> Alum:
    name = one_line(given.get("name", ""))
    if not name:
        raise ValueError("Write a name, or take the line out.")
    return Alum(
        _number(given, "number", usual, 1, 99_999),
        name,
        one_line(given.get("field", "")),
        one_line(given.get("city", "")),
        one_line(given.get("reach_by", "")),
        _number(given, "per_month", 2, 0, _MOST_ASKED),
        given.get("resting", "").strip().casefold() in ("yes", "true", "1", "x"),
    )


def _number(given: Mapping[str, str], column: str, usual: int, least: int, most: int) -> int:
    words = given.get(column, "").strip()
    if not words:
        return usual
    if not (words.isascii() and words.isdecimal() and len(words) < 7):
        raise ValueError(f"Write a whole number in the column “{column}”.")
    if not least <= int(words) <= most:
        raise ValueError(f"Write {least} to {most:,} in the column “{column}”.")
    return int(words)


def after_requests(alumni: Iterable[Alum], asked: Mapping[int, int]) -> tuple[Alum, ...]:
    """Return the list for the next course file, with those resting who were asked enough.

    Parameters
    ----------
    alumni : iterable of Alum
        The list of the present file.
    asked : mapping of int to int
        Number on the list → requests of all students; other numbers are passed over.

    Returns
    -------
    tuple of Alum
        In the same order.

    Examples
    --------
    >>> after_requests([Alum(1, "Ana Lopes", per_month=2)], {1: 5})[0].is_resting
    True
    """
    return tuple(
        one._replace(is_resting=asked.get(one.number, 0) >= one.per_month) for one in alumni
    )
