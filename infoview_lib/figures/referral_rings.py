"""Draw the referral network with waves as rings around the student."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.curves import Ends, Pair, Scale, ring_arcs, ring_branches
from infoview_lib.figures.marks_and_legend import dashes, draw_marks, write
from infoview_lib.figures.matplotlib_parts import (
    Axes,
    LineCollection,
    Point,
    PolyCollection,
    ground_of,
    np,
    size_in_points,
)
from infoview_lib.figures.palette import INK, RULE, SOFT, STRANDS
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import ROOM, Spot, ring_radii, rings, rows_around
from infoview_lib.network.words.name_labels import name_of, width_of
from infoview_lib.records.fields import YOU

SMALLEST, LARGEST = 5.5, 8.0  # points of a label
RING = 104.0  # points between two rings where there is room
NAME = 0.76  # of the distance between two rings, the most a name may take that others hang from
LONGEST = 24.0  # em of any other name
LINE = 1.25  # names stand this many times their size apart
STEPS = 9  # times the space is halved to find the distance between two rings
Polar = dict[str, Point]  # person → points from the middle, angle


class Round(NamedTuple):
    """Say how rings lie on the Axes.

    `unit`: points between two rings; `size`: points of a label; `labels`: of whom; `sides`:
    points that all of it takes from the middle to the left, up, to the right, down.
    """

    unit: float
    size: float
    labels: dict[str, str]
    sides: tuple[float, float, float, float]


def ring_sides(graph: ReferralGraph, spots: Mapping[str, Spot]) -> Point:
    """Return what rings, marks and names need where there is room.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    spots : dict of node to Spot
        Where everybody stands, from `infoview_lib.network.graph.positions.positions`.

    Returns
    -------
    tuple of float
        Points across and down.
    """
    left, up, right, down = _laid_out(graph, spots, RING).sides
    return left + right, up + down


def draw_on_rings(
    graph: ReferralGraph,
    ax: Axes,
    spots: Mapping[str, Spot],
    pairs: tuple[Sequence[Pair], Sequence[Pair]],
) -> tuple[list[str], Scale, float]:
    """Draw lines, marks, names.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ax : matplotlib.axes.Axes
        One unit is one point afterwards, y grows downwards.
    spots : dict of node to Spot
        Where everybody stands; at least the student.
    pairs : tuple of two sequences of (str, str)
        First introductions, further ones.

    Returns
    -------
    tuple
        The stages there are, the scale, where the legend may begin.
    """
    wide, high = size_in_points(ax)
    unit, size, labels, (left, up, right, down) = _largest(graph, spots, wide, high)
    ax.set_xlim(0, wide)
    ax.set_ylim(high, 0)
    middle = (left + (wide - left - right) / 2, up + (high - up - down) / 2)
    polar = _polar(spots, unit)
    at = {
        one: (middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn))
        for one, (radius, turn) in polar.items()
    }
    _draw_rings(ax, ring_radii(spots), unit, middle)
    _draw_lines(ax, polar, labels, pairs, (size, middle))
    if pairs[1]:
        _clear_behind(ax, polar, labels, size, middle)
    stages = draw_marks(graph, ax, at, min(size * 0.42, 3.6))
    _draw_labels(ax, polar, labels, size, middle)
    return stages, Scale(1.0, 1.0, 1.0), high


def _largest(graph: ReferralGraph, spots: Mapping[str, Spot], wide: float, high: float) -> Round:
    """Return the widest rings that stay, with their names, within these points."""
    outer = ring_radii(spots)[-1] or 1.0
    high_unit = min(wide, high) / 2 / outer
    low_unit = high_unit / 6
    found = _laid_out(graph, spots, low_unit)
    for _ in range(STEPS):
        unit = (low_unit + high_unit) / 2
        tried = _laid_out(graph, spots, unit)
        left, up, right, down = tried.sides
        if left + right <= wide + 0.5 and up + down <= high + 0.5:
            found, low_unit = tried, unit
        else:
            high_unit = unit
    return found


def _polar(spots: Mapping[str, Spot], unit: float) -> Polar:
    """Return person → points from the middle, angle."""
    radii, turned = ring_radii(spots), rings(spots)
    return {
        one: (radii[int(spot.x)] * unit, math.atan2(turned[one].y, turned[one].x))
        for one, spot in spots.items()
    }


def _laid_out(graph: ReferralGraph, spots: Mapping[str, Spot], unit: float) -> Round:
    """Return what stands where when two rings are `unit` points apart."""
    size = min(LARGEST, max(SMALLEST, ROOM * unit / LINE))
    polar, outer = _polar(spots, unit), ring_radii(spots)[-1] * unit + 1.2 * size
    labels = _labels(graph, spots, polar, (size, unit))
    left = up = right = down = outer
    for person, label in labels.items():
        radius, turn = polar[person]
        end = radius + size * (1.2 + width_of(label))
        x, y = end * math.cos(turn), end * math.sin(turn)
        left, up, right, down = max(left, -x), max(up, -y), max(right, x), max(down, y)
    return Round(unit, size, labels, (left, up, right, down))


def _labels(
    graph: ReferralGraph, spots: Mapping[str, Spot], polar: Polar, look: tuple[float, float]
) -> dict[str, str]:
    """Return person → label, for those that fit on their ring: who named others first.

    Nobody stands further out on the ray of a person who named nobody, so their name may be long.
    """
    labels = {YOU: "You"} if YOU in spots else {}
    (size, unit), parents = look, _parents(graph, spots)
    room, row = NAME * unit / size, 2 * math.pi / rows_around(spots)
    taken: dict[int, list[float]] = {}
    if room < 3:
        return labels
    for person in sorted(spots, key=lambda one: one not in parents):
        radius, turn = polar[person]
        if person == YOU or not radius:
            continue
        near = taken.setdefault(int(spots[person].x), [])
        need = LINE * size / radius
        if all(abs(math.remainder(turn - other, 2 * math.pi)) >= need * 0.999 for other in near):
            near.append(turn)
            is_free = person not in parents and row >= need * 0.999
            labels[person] = name_of(graph, person, LONGEST if is_free else room)
    return labels


def _parents(graph: ReferralGraph, spots: Mapping[str, Spot]) -> set[str]:
    """Return who has somebody hanging from them."""
    return {
        a
        for a, b, first in graph.edges(data="first")
        if b in spots and first is not False and b != YOU
    }


def _draw_rings(ax: Axes, radii: list[float], unit: float, middle: Point) -> None:
    turn = np.linspace(0, 2 * math.pi, 181)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    lines = [circle * radius * unit + middle for radius in radii[1:]]
    ax.add_collection(LineCollection(lines, colors=RULE, linewidths=0.7, zorder=0.3), autolim=False)
    for wave, radius in enumerate(radii[1:], 1):
        write(
            ax,
            middle[0],
            middle[1] - radius * unit + 11,
            f"Wave {wave}",
            6.5,
            color=SOFT,
            ha="center",
        )


def _draw_lines(
    ax: Axes,
    polar: Polar,
    labels: Mapping[str, str],
    pairs: tuple[Sequence[Pair], Sequence[Pair]],
    look: tuple[float, Point],
) -> None:
    (first, further), (size, middle) = pairs, look
    away = 1.0 * size
    if first:
        ends: list[Ends] = []
        for a, b in first:
            (ra, ta), (rb, tb) = polar[a], polar[b]
            start = ra + away + (size * width_of(labels[a]) if a in labels and ra else 0.0)
            ends.append((min(start, rb - away - 4), ta if ra else tb, rb - away, tb))
        wide = 0.8 if len(first) < 150 else 0.5
        for lines in ring_branches(ends, middle, size):
            bent = LineCollection(list(lines), colors=STRANDS, linewidths=wide, zorder=1)
            ax.add_collection(bent, autolim=False)
    if further:
        ends = [
            (polar[a][0] - away, polar[a][1], polar[b][0] - away, polar[b][1]) for a, b in further
        ]
        ax.add_collection(dashes(ring_arcs(ends, middle)), autolim=False)


def _clear_behind(
    ax: Axes, polar: Polar, labels: Mapping[str, str], size: float, middle: Point
) -> None:
    """Keep the dashes of further introductions from striking through names."""
    corners = []
    for person, label in labels.items():
        radius, turn = polar[person] if person != YOU else (0.0, 0.0)
        along, half = np.array([math.cos(turn), math.sin(turn)]), 0.55 * size
        across = half * np.array([-along[1], along[0]])
        near, far = (
            middle + along * (radius + size * em) for em in (0.7, 0.9 + 0.9 * width_of(label))
        )
        corners.append([near - across, near + across, far + across, far - across])
    ground = PolyCollection(corners, facecolors=[ground_of(ax)], linewidths=0, zorder=0.7)
    ax.add_collection(ground, autolim=False)


def _draw_labels(
    ax: Axes, polar: Polar, labels: Mapping[str, str], size: float, middle: Point
) -> None:
    """Write each name along its ray, never upside down."""
    for person, label in labels.items():
        radius, turn = polar[person]
        if person == YOU:
            write(
                ax,
                middle[0] + 0.8 * size,
                middle[1] + 0.36 * size,
                label,
                size,
                color=INK,
                weight="bold",
            )
            continue
        is_left = math.cos(turn) < 0
        out, down = radius + 0.85 * size, 0.34 * size * (-1 if is_left else 1)
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
