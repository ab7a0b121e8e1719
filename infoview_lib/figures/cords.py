"""Lay one strand for every person through the columns of the referral picture.

The same cords as on the map: whoever came through somebody has a strand in the line to them, so
the most helpful contact has the thickest cord. Above `MOST` people strands would touch; each line
is one ribbon then, as wide as they would be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from infoview_lib.figures.curves import Scale
from infoview_lib.figures.matplotlib_parts import Numbers, Point, np
from infoview_lib.network.graph.graph_types import Tree
from infoview_lib.network.graph.positions import STRAND, THICKEST, Spot
from infoview_lib.records.fields import YOU

MOST = 56
BEND = 3.4  # em in which a cord goes from one row to another
T = np.linspace(0, 1, 14)
EASED = 3 * T**2 - 2 * T**3


class Cords(NamedTuple):
    """Hold where strands run: who hangs from whom, how many they are, rows between two of them."""

    parent: dict[str, str]
    nth: dict[str, int]
    strands: dict[str, int]
    gap: float

    def half(self, person: str) -> float:
        """Return how many rows the cord to a person reaches above and below them."""
        return (self.strands[person] - 1) / 2 * self.gap if self.strands[person] else 0.0

    def level(self, through: str, person: str, spots: Mapping[str, Spot]) -> float:
        """Return the row at which a person's strand goes through the cord to another."""
        place = self.nth[person] - self.nth[through] - (through == YOU)
        return spots[through].y - self.half(through) + place * self.gap


def cords_of(tree: Tree, spots: Mapping[str, Spot]) -> Cords:
    """Return how strands lie in the cords of a tree.

    Parameters
    ----------
    tree : dict of node to list of node
        As `infoview_lib.network.graph.first_introductions.first_tree` returns it.
    spots : dict of node to Spot
        Where everybody stands, in the order of the tree.

    Returns
    -------
    Cords
        The student has no strand of their own.
    """
    parent = {child: person for person, found in tree.items() for child in found}
    strands = {person: int(person != YOU) for person in spots}
    for person in reversed(list(spots)):
        if person in parent:
            strands[parent[person]] += strands[person]
    most = max(len(spots) - 1, 1)
    gap = min(STRAND, (THICKEST + STRAND) / most)
    return Cords(parent, {person: n for n, person in enumerate(spots)}, strands, gap)


def strand_lines(
    cords: Cords,
    spots: Mapping[str, Spot],
    scale: Scale,
    ends: Mapping[str, float],
    whose: Iterable[str] | None = None,
) -> list[Numbers]:
    """Return one line a person, from the student on.

    Parameters
    ----------
    cords : Cords
        From `cords_of`.
    spots : dict of node to Spot
        Where everybody stands.
    scale : Scale
        How columns and rows lie on the Axes.
    ends : dict of node to float
        Where the name of each person ends, in em.
    whose : iterable of node, optional
        The people who get a line; everybody when left out.

    Returns
    -------
    list of numpy.ndarray
        Points in em and rows, of shape (points, 2).
    """
    lines: list[Numbers] = []
    for person in spots if whose is None else whose:
        way = [person]
        while way[0] in cords.parent:
            way.insert(0, cords.parent[way[0]])
        if person == YOU:
            continue
        levels = [cords.level(one, person, spots) for one in way]
        points = [np.array([(0.2, levels[0])])]
        for n in range(1, len(way)):
            points.append(_bent(way[n - 1], way[n], (levels[n - 1], levels[n]), spots, scale))
        points.append(np.array([(ends[person], levels[-1])]))
        lines.append(np.concatenate(points))
    return lines


def ribbons(
    cords: Cords,
    spots: Mapping[str, Spot],
    scale: Scale,
    ends: Mapping[str, float],
    whose: Iterable[str] | None = None,
) -> list[Numbers]:
    """Return one area a person: the cord to them, and on below their name.

    Parameters
    ----------
    cords, spots, scale, ends, whose
        As `strand_lines` takes them.

    Returns
    -------
    list of numpy.ndarray
        Corners in em and rows, of shape (corners, 2).
    """
    least, half = 0.05, cords.gap / 2
    reach = cords.half(YOU) + half
    begin = scale.x(1) - BEND
    top, bottom = spots[YOU].y - reach, spots[YOU].y + reach
    areas = [np.array([(0.2, top), (begin, top), (begin, bottom), (0.2, bottom)])]
    for person in spots if whose is None else whose:
        if person not in cords.parent:
            continue
        giver = cords.parent[person]
        thick = max(cords.strands[person] * cords.gap, least)
        top = cords.level(giver, person, spots) - half
        upper = _bent(giver, person, (top, spots[person].y - thick / 2), spots, scale)
        lower = _bent(
            giver,
            person,
            (top + cords.strands[person] * cords.gap, spots[person].y + thick / 2),
            spots,
            scale,
        )
        leads_on = cords.strands[person] > 1
        end = scale.x(spots[person].x + 1) - BEND if leads_on else ends[person]
        right = [(end, upper[-1][1]), (end, lower[-1][1])]
        areas.append(np.concatenate([upper, right, lower[::-1]]))
    return areas


def _bent(
    giver: str, person: str, levels: Point, spots: Mapping[str, Spot], scale: Scale
) -> Numbers:
    """Return the way from the end of one column to a person in the next."""
    end = scale.x(spots[person].x)
    begin = max(end - BEND, scale.x(spots[giver].x) + 0.5)
    x = begin + (end - begin) * T
    return np.stack([x, levels[0] + (levels[1] - levels[0]) * EASED], axis=1)
