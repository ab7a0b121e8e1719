"""Picture a class's referral networks from counts alone, with no small cell shown.

A student's network never leaves the folder: 27 of 30 unlabelled referral trees are unique by
their shape. Counts per student and class sums without cells under five let nobody be told apart.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.prep.counts_and_lists import count

LEAST = 5
"""Students a cell must hold to be shown."""

BINS = {
    "waves": ((0, "none"), (1, "one"), (2, "two"), (3, "three"), (4, "four or more")),
    "met": ((0, "nobody"), (1, "one or two"), (3, "three to five"), (6, "six or more")),
    "yield": (
        (0.0, "none, or no interview yet"),
        (1e-9, "less than one"),
        (1.0, "one, not two"),
        (2.0, "two or more"),
    ),
    "asked": ((0, "nobody"), (1, "one to three"), (4, "four to nine"), (10, "ten or more")),
}
"""Table → where each of its cells begins, with its words."""

TITLES = {
    "waves": "How many waves students reached",
    "met": "How many people students met",
    "yield": "Referrals per interview",
    "asked": "How many people students asked",
}


class Cell(NamedTuple):
    """Count the students of a cell.

    Attributes
    ----------
    words : str
        What it counts, as it stands in the picture.
    students : int or None
        None where nothing can be shown.
    least, most : float
        The smallest and the largest value in it; the last cell has no largest one.
    """

    words: str
    students: int | None
    least: float
    most: float


class Table(NamedTuple):
    """Count students by cell.

    Attributes
    ----------
    key : str
        A key of `BINS`.
    title : str
        What stands above the table.
    cells : tuple of Cell
        From the smallest value to the largest.
    """

    key: str
    title: str
    cells: tuple[Cell, ...]


class ClassPicture(NamedTuple):
    """Hold what a class may see of itself; `sums` leaves out what would show single students."""

    students: int | None
    tables: tuple[Table, ...]
    sums: dict[str, int]


def class_picture(students: Sequence[Mapping[str, int]], least: int = LEAST) -> ClassPicture:
    """Return the picture of a class, with small cells joined so that nobody can compute them.

    Parameters
    ----------
    students : sequence of mapping
        One per student, as `own_counts` returns them.
    least : int
        Students a cell must hold.

    Returns
    -------
    ClassPicture
        A class smaller than `least` shows nothing. A sum is left out where fewer than `least`
        students add to it, or one of them adds more than half.
    """
    # Of four students even the total says something about each.
    if len(students) < least:
        nothing = tuple(
            Table(key, TITLES[key], (_cell(key, 0, len(bins) - 1, None),))
            for key, bins in BINS.items()
        )
        return ClassPicture(None, nothing, {})
    tables = []
    for key, bins in BINS.items():
        counts = [0] * len(bins)
        for one in students:
            value = _value(one, key)
            counts[max(n for n, (start, _) in enumerate(bins) if value >= start)] += 1
        cells = tuple(_cell(key, *one) for one in joined(counts, least))
        tables.append(Table(key, TITLES[key], cells))
    return ClassPicture(len(students), tuple(tables), _sums(students, least))


def _cell(key: str, first: int, last: int, students: int | None) -> Cell:
    bins = BINS[key]
    most = math.inf if last == len(bins) - 1 else bins[last + 1][0] - 1
    return Cell(words_of(key, first, last), students, bins[first][0], most)


def words_of(key: str, first: int, last: int) -> str:
    """Return the words of the cells `first` to `last` of a table, joined into one.

    Parameters
    ----------
    key : str
        A key of `BINS`.
    first, last : int
        Places of the cells, from 0.

    Returns
    -------
    str
        As it stands in the picture.

    Examples
    --------
    >>> words_of("met", 1, 2), words_of("waves", 2, 4), words_of("yield", 2, 3)
    ('one to five', 'two or more', 'one or more')
    """
    bins = BINS[key]
    is_open = last == len(bins) - 1
    if first == last:
        return bins[first][1]
    if first == 0 and is_open:
        return "any number"
    if key == "yield":
        return ("one or more" if first == 2 else "some") if is_open else "less than " + count(last)
    start, end = int(bins[first][0]), 0 if is_open else int(bins[last + 1][0]) - 1
    if is_open:
        return f"{count(start)} or more"
    if first == 0:
        return f"{bins[0][1]} or one" if end == 1 else f"up to {count(end)}"
    return f"{count(start)} {'or' if end == start + 1 else 'to'} {count(end)}"


def _value(one: Mapping[str, int], key: str) -> float:
    if key != "yield":
        return one[key]
    return one["names"] / one["talks"] if one["talks"] else 0.0


def joined(counts: Sequence[int], least: int = LEAST) -> list[tuple[int, int, int | None]]:
    """Return the cells of one table with neighbours joined until every cell holds enough students.

    Hiding small cells one by one can be undone: from the total, or by whoever knows the rule. So
    cells are joined in an order that does not look at the numbers: the last two, the first two,
    in turns. Each cell that is shown holds at least `least` students, and how they divide inside
    of it stays open.

    Parameters
    ----------
    counts : sequence of int
        Students by cell, finest first look.
    least : int
        Students a cell must hold.

    Returns
    -------
    list of (int, int, int or None)
        First and last of the joined cells, with their students; one cell with None where nothing
        can be shown.

    Examples
    --------
    >>> joined([9, 3, 7, 12])
    [(0, 1, 12), (2, 3, 19)]
    >>> joined([6, 8])
    [(0, 0, 6), (1, 1, 8)]
    >>> joined([1, 8])
    [(0, 1, None)]
    """
    cells = [(n, n, number) for n, number in enumerate(counts)]
    turn = 0
    while len(cells) > 1 and any(number < least for *_, number in cells):
        at = 0 if turn % 2 else len(cells) - 2
        (first, _, a), (_, last, b) = cells[at : at + 2]
        cells[at : at + 2] = [(first, last, a + b)]
        turn += 1
    # One cell holds everybody: its number is the size of the class and no finding.
    return [(0, len(counts) - 1, None)] if len(cells) == 1 else list(cells)


def _sums(students: Sequence[Mapping[str, int]], least: int) -> dict[str, int]:
    found = {}
    for name in COUNTS:
        values = [one[name] for one in students]
        total = sum(values)
        if (
            # Waves of different students add up to nothing.
            name != "waves"
            and sum(value > 0 for value in values) >= least
            # Where one student makes up more than half, the sum is nearly theirs.
            and 2 * max(values) <= total
        ):
            found[name] = total
    return found
