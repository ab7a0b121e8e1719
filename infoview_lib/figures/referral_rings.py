"""Draw the referral network with waves as rings around the student."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.cords import Cords
from infoview_lib.figures.curves import Pair, Scale
from infoview_lib.figures.marks_and_legend import dashes, draw_marks, write
from infoview_lib.figures.matplotlib_parts import Axes, LineCollection, Point, np, size_in_points
from infoview_lib.figures.palette import INK, RULE, SOFT, STRANDS
from infoview_lib.figures.ring_lines import further_on_rings, strands_on_rings
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import Spot
from infoview_lib.network.graph.round_places import NEAREST, PITCH, Round
from infoview_lib.network.words.name_labels import name_of, width_of
from infoview_lib.records.fields import YOU

SMALLEST, LARGEST = 7.0, 11.0  # points of a label
PAGE = 720.0  # points that a picture takes at most if its names may be smaller
LONGEST = 30.0  # em of a name
BESIDE, AFTER = 0.85, 0.4  # em from a mark to its name, kept free after it
STEPS = 9  # times the space is halved to find the largest scale
Sides = tuple[float, float, float, float]  # points to the left, up, to the right, down


class Ringed(NamedTuple):
    """Hold a network as it lies on rings: who hangs from whom, where everybody stands."""

    cords: Cords
    spots: Mapping[str, Spot]
    placed: Round

    def at(self, person: str) -> Point:
        """Return how far from the student a person stands, in em, and in which direction."""
        return self.placed.radii[int(self.spots[person].x)], self.placed.turn(
            self.cords.nth[person]
        )


def ring_sides(graph: ReferralGraph, ringed: Ringed) -> Point:
    """Return what rings, marks and names need, with names as large as they may be on a page.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ringed : Ringed
        The same network on rings.

    Returns
    -------
    tuple of float
        Points across and down.
    """
    left, up, right, down = _sides(ringed, _labels(graph, ringed, 1.0, 1.0), 1.0, 1.0)
    wide, high = left + right, up + down  # in em
    size = min(LARGEST, max(SMALLEST, PAGE / max(wide, high)))
    return wide * size, high * size


def draw_on_rings(
    graph: ReferralGraph, ax: Axes, ringed: Ringed, further: Sequence[Pair]
) -> tuple[list[str], Scale, float]:
    """Draw lines, marks, names.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ax : matplotlib.axes.Axes
        One unit is one point afterwards, y grows downwards.
    ringed : Ringed
        At least the student.
    further : sequence of (str, str)
        Further introductions.

    Returns
    -------
    tuple
        The stages there are, the scale, where the legend may begin.
    """
    wide, high = size_in_points(ax)
    unit, size, labels, (left, up, right, down) = _largest(graph, ringed, wide, high)
    ax.set_xlim(0, wide)
    ax.set_ylim(high, 0)
    middle = (left + (wide - left - right) / 2, up + (high - up - down) / 2)
    _draw_rings(ax, ringed.placed.radii, unit, middle)
    _draw_lines(ax, ringed, further, unit, middle)
    at = {person: _point(ringed.at(person), unit, middle) for person in ringed.spots}
    stages = draw_marks(graph, ax, at, min(unit * 0.42, 4.6))
    _draw_labels(ax, ringed, labels, (unit, size), middle)
    return stages, Scale(1.0, 1.0, 1.0), high


def _point(place: Point, unit: float, middle: Point) -> Point:
    far, turn = place
    return middle[0] + far * unit * math.cos(turn), middle[1] + far * unit * math.sin(turn)


def _largest(
    graph: ReferralGraph, ringed: Ringed, wide: float, high: float
) -> tuple[float, float, dict[str, str], Sides]:
    """Return points of an em, of a name, the names, and what they need, as large as has room.

    Where an em is less than the smallest name, names give way.
    """
    low, top = 0.4, LARGEST
    found = _tried(graph, ringed, low)
    for _ in range(STEPS):
        tried = _tried(graph, ringed, (low + top) / 2)
        left, up, right, down = tried[3]
        if left + right <= wide + 0.5 and up + down <= high + 0.5:
            found, low = tried, tried[0]
        else:
            top = tried[0]
    return found


def _tried(
    graph: ReferralGraph, ringed: Ringed, unit: float
) -> tuple[float, float, dict[str, str], Sides]:
    size = max(unit, SMALLEST)
    labels = _labels(graph, ringed, unit, size)
    return unit, size, labels, _sides(ringed, labels, unit, size)


def _sides(ringed: Ringed, labels: Mapping[str, str], unit: float, size: float) -> Sides:
    """Return how far people and names reach, and the heads of the rings."""
    left = right = down = 2.0 * size
    up = (ringed.placed.radii[-1] + 0.8) * unit
    for person in ringed.spots:
        far, turn = ringed.at(person)
        end = far * unit + size * (BESIDE + AFTER + width_of(labels.get(person, "")))
        x, y = end * math.cos(turn), end * math.sin(turn)
        left, up, right, down = max(left, -x), max(up, -y), max(right, x), max(down, y)
    return left + size, up + 0.5 * size, right + size, down + size


def _labels(graph: ReferralGraph, ringed: Ringed, unit: float, size: float) -> dict[str, str]:
    """Return person → name, for those that touch no other: who referred others first."""
    labels: dict[str, str] = {YOU: "You"} if YOU in ringed.spots else {}
    taken: list[Point] = []
    is_roomy = size <= unit
    for person in sorted(ringed.spots, key=lambda one: ringed.cords.strands[one] < 2):
        if person == YOU:
            continue
        far, turn = ringed.at(person)
        if is_roomy or all(
            abs(math.remainder(turn - other, 2 * math.pi)) * max(far, there) * unit
            >= PITCH * size * 0.999
            for there, other in taken
        ):
            taken.append((far, turn))
            labels[person] = name_of(graph, person, LONGEST)
    return labels


def _draw_rings(ax: Axes, radii: Sequence[float], unit: float, middle: Point) -> None:
    turn = np.linspace(0, 2 * math.pi, 181)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    lines = [circle * radius * unit + middle for radius in radii[1:]]
    ax.add_collection(LineCollection(lines, colors=RULE, linewidths=0.7, zorder=0.3), autolim=False)
    is_roomy = NEAREST * unit > 1.5 * SMALLEST
    for wave, radius in enumerate(radii[1:] if is_roomy else [], 1):
        at = middle[1] - radius * unit + 1.3 * SMALLEST
        words = f"Wave {wave}" if wave == 1 else str(wave)
        write(ax, middle[0], at, words, SMALLEST, color=SOFT, ha="center")


def _draw_lines(
    ax: Axes, ringed: Ringed, further: Sequence[Pair], unit: float, middle: Point
) -> None:
    cords, spots, placed = ringed
    strands = [line * unit + middle for line in strands_on_rings(cords, spots, placed)]
    wide = min(0.9, max(placed.strand * unit, 0.3))
    if strands:
        ax.add_collection(
            LineCollection(strands, colors=STRANDS, linewidths=wide, zorder=1), autolim=False
        )
    if further:
        lines = further_on_rings(further, cords, spots, placed)
        ax.add_collection(dashes([line * unit + middle for line in lines]), autolim=False)


def _draw_labels(
    ax: Axes,
    ringed: Ringed,
    labels: Mapping[str, str],
    scale: tuple[float, float],
    middle: Point,
) -> None:
    """Write each name along its ray, never upside down."""
    unit, size = scale
    for person, label in labels.items():
        if person == YOU:
            x, y = middle[0], middle[1] - 0.9 * size
            write(ax, x, y, label, size, color=INK, weight="bold", ha="center")
            continue
        far, turn = ringed.at(person)
        is_left = math.cos(turn) < -1e-9
        out, down = far * unit + BESIDE * size, 0.34 * size * (-1 if is_left else 1)
        write(
            ax,
            middle[0] + out * math.cos(turn) - down * math.sin(turn),
            middle[1] + out * math.sin(turn) + down * math.cos(turn),
            label,
            size,
            color=INK,
            rotation=-math.degrees(turn) + (180 if is_left else 0),
            rotation_mode="anchor",
            ha="right" if is_left else "left",
        )
