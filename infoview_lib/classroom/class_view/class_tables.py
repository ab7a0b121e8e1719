"""Picture a class's referral networks from counts alone, with no small cell shown.

A student's network never leaves the folder: 27 of 30 unlabelled referral trees are unique by
their shape. Counts per student and class sums without cells under five let nobody be told apart.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.classroom.class_view.grouping import (
    LEAST,
    best_cuts,
    group_sizes,
    told_by_difference,
)
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.prep.counts_and_lists import count

TITLES = {
    "people": "People on students' maps",
    "introduced": "People who came through a referral",
    "waves": "How many waves students reached",
    "asked": "How many people students asked",
    "met": "How many people students met",
    "declined": "How many said no or didn't answer",
    "talks": "Interviews students held",
    "names": "Referrals from those interviews",
}
"""Number of a hand-in → what stands above its table."""
_NOBODY = ("people", "introduced", "asked", "met", "declined")


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
        A key of `TITLES`.
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


class Earlier(NamedTuple):
    """Hold what a class was shown before, so that two pictures together tell no more.

    Attributes
    ----------
    below : dict of str to dict of int to int
        Key of a table → cut → students below it.
    new : int or None
        Students who came since, 0 where somebody left; None for the same students, who are shown
        the same picture.
    """

    below: Mapping[str, Mapping[int, int]]
    new: int | None


def class_picture(
    students: Sequence[Mapping[str, int]], least: int = LEAST, earlier: Earlier | None = None
) -> ClassPicture:
    """Return the picture of a class, in groups that hold enough students.

    Parameters
    ----------
    students : sequence of mapping
        One per student, as `own_counts` returns them.
    least : int
        Students a cell must hold.
    earlier : Earlier, optional
        What the class was shown before.

    Returns
    -------
    ClassPicture
        A class smaller than `least` shows nothing. A sum is left out where fewer than `least`
        students add to it, or one of them adds more than half.
    """
    # Of four students even the total says something about each.
    if len(students) < least:
        nothing = tuple(Table(key, TITLES[key], _cells(key, (), (None,))) for key in TITLES)
        return ClassPicture(None, nothing, {})
    tables = []
    for key, title in TITLES.items():
        values = [one[key] for one in students]
        cuts = _cuts(values, least, key, earlier)
        # One cell holds everybody: its number is the size of the class and no finding.
        sizes = group_sizes(values, cuts) if cuts else (None,)
        tables.append(Table(key, title, _cells(key, cuts, sizes)))
    return ClassPicture(len(students), tuple(tables), _sums(students, least))


def _cuts(values: Sequence[int], least: int, key: str, earlier: Earlier | None) -> tuple[int, ...]:
    if earlier is None:
        return best_cuts(values, least)
    below = earlier.below.get(key, {})
    if earlier.new is None:
        return tuple(sorted(below))
    return best_cuts(values, least, told_by_difference(values, below, earlier.new, least))


def below_cuts(picture: ClassPicture) -> dict[str, dict[int, int]]:
    """Return what a picture shows, as `Earlier` holds it for the next one.

    Parameters
    ----------
    picture : ClassPicture
        As it was shown.

    Returns
    -------
    dict of str to dict of int to int
        Key of a table → cut → students below it; nothing for a table without groups.
    """
    found: dict[str, dict[int, int]] = {}
    for table in picture.tables:
        below = 0
        for before, cell in zip(table.cells, table.cells[1:], strict=False):
            below += before.students or 0
            found.setdefault(table.key, {})[int(cell.least)] = below
    return found


def _cells(key: str, cuts: Sequence[int], sizes: Sequence[int | None]) -> tuple[Cell, ...]:
    starts, ends = (0, *cuts), (*(cut - 1 for cut in cuts), math.inf)
    return tuple(
        Cell(words_of(key, start, end), students, start, end)
        for start, end, students in zip(starts, ends, sizes, strict=True)
    )


def words_of(key: str, least: int, most: float) -> str:
    """Return the words of a cell.

    Parameters
    ----------
    key : str
        A key of `TITLES`.
    least : int
        The smallest number in it.
    most : float
        The largest one, infinite for the last cell.

    Returns
    -------
    str
        As it stands in the picture.

    Examples
    --------
    >>> words_of("met", 0, 0), words_of("met", 1, 5), words_of("waves", 2, float("inf"))
    ('nobody', 'one to five', 'two or more')
    """
    none = "nobody" if key in _NOBODY else "none"
    if most == math.inf:
        return f"{count(least)} or more" if least else "any number"
    end = int(most)
    if least == 0:
        return none if end == 0 else f"{none} or one" if end == 1 else f"up to {count(end)}"
    if least == end:
        return count(end)
    return f"{count(least)} {'or' if end == least + 1 else 'to'} {count(end)}"


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
