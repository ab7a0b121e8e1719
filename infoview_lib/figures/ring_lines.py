"""Lead one strand for every person along the rings of the referral picture, and further lines.

Everything is made of two kinds of ways, along a ring and along a ray, with rounded corners. A
strand turns off outermost first, so no two cross; a further line goes below whoever stands between
its ends, so it crosses no name. `network/graph/round_places.py` says why.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence

from infoview_lib.figures.cords import Cords
from infoview_lib.figures.curves import Pair, round_corners
from infoview_lib.figures.matplotlib_parts import Numbers, Point, np
from infoview_lib.network.graph.positions import Spot
from infoview_lib.network.graph.round_places import Round
from infoview_lib.records.fields import YOU

BEGIN = 1.0  # em from the student to where strands begin, at least
CORNER = 0.9  # em
ASIDE, BELOW = 0.35, 0.6  # em from a strand to a further line beside it, below marks
LANES = 4  # further lines that may go beside each other between two rings
FINE = 0.04  # radians between two points of an arc


def strands_on_rings(cords: Cords, spots: Mapping[str, Spot], placed: Round) -> list[Numbers]:
    """Return one line a person, from the student on.

    Parameters
    ----------
    cords : Cords
        From `infoview_lib.figures.cords.cords_of`.
    spots : dict of node to Spot
        Where everybody stands.
    placed : Round
        Rings and rays.

    Returns
    -------
    list of numpy.ndarray
        Points in em from the student, of shape (points, 2).
    """
    lines = []
    for person in spots:
        way = [person]
        while way[0] in cords.parent:
            way.insert(0, cords.parent[way[0]])
        if person != YOU:
            lines.append(_drawn(_corners(way[1:], person, cords, placed)))
    return lines


def _corners(way: Sequence[str], person: str, cords: Cords, placed: Round) -> list[Point]:
    """Return where a strand turns: how far from the student, and in which direction."""
    aside = (cords.nth[person] - cords.nth[way[0]]) * placed.strand
    near = max(BEGIN, 1.2 * aside)
    corners = [(near, placed.turn(cords.nth[way[0]]) + aside / near)]
    below = 0.0
    for wave, one in enumerate(way, 1):
        turn = placed.turn(cords.nth[one])
        aside = (cords.nth[person] - cords.nth[one]) * placed.strand
        if below:
            corners.append((below, turn + aside / below))
        below = placed.radii[wave] - aside
        corners.append((below, turn + aside / below))
    return corners


def further_on_rings(
    further: Sequence[Pair], cords: Cords, spots: Mapping[str, Spot], placed: Round
) -> list[Numbers]:
    """Return the lines of further introductions.

    Parameters
    ----------
    further : sequence of (str, str)
        Who gave a name, whose name.
    cords, spots, placed
        As `strands_on_rings` takes them.

    Returns
    -------
    list of numpy.ndarray
        Points in em from the student, of shape (points, 2).
    """
    waves = [int(spot.x) for spot in spots.values()]
    lines = []
    for lane, (a, b) in enumerate(further):
        low, high = sorted((cords.nth[a], cords.nth[b]))
        wave = max(min(waves[low : high + 1]), 1)
        level = placed.radii[wave] - placed.bands[wave] - BELOW - lane % LANES * ASIDE
        ends = [
            (placed.radii[int(spots[one].x)] - BELOW, placed.turn(cords.nth[one])) for one in (a, b)
        ]
        (far_a, turn_a), (far_b, turn_b) = ends
        lines.append(
            _drawn(
                [
                    (far_a, turn_a - ASIDE / far_a),
                    (level, turn_a - ASIDE / level),
                    (level, turn_b - ASIDE / level),
                    (far_b, turn_b - ASIDE / far_b),
                ]
            )
        )
    return lines


def _drawn(corners: Sequence[Point]) -> Numbers:
    """Return the points of a way with its corners rounded."""
    points = round_corners(corners, CORNER, _long)
    fine: list[Point] = [points[0]]
    for (r0, t0), (r1, t1) in itertools.pairwise(points):
        parts = max(math.ceil(abs(t1 - t0) / FINE), 1)
        for n in range(1, parts + 1):
            far = r0 + (r1 - r0) * n / parts
            # Beside a ray, the direction changes as one over the distance.
            part = n / parts if abs(r1 - r0) < 0.1 else (1 / far - 1 / r0) / (1 / r1 - 1 / r0)
            fine.append((far, t0 + (t1 - t0) * part))
    far, turn = np.array(fine).T
    return np.column_stack([far * np.cos(turn), far * np.sin(turn)])


def _long(a: Point, b: Point) -> float:
    """Return about how far it is along a ring and a ray."""
    return math.hypot(b[0] - a[0], (b[1] - a[1]) * (a[0] + b[0]) / 2)
