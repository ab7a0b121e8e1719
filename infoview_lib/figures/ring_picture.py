"""Draw the referral network with waves as rings around the student."""

from __future__ import annotations

import math
from typing import Any

from infoview_lib.contacts.fields import YOU
from infoview_lib.figures.canvas import LineCollection, np
from infoview_lib.figures.curves import Scale
from infoview_lib.figures.pieces import BRANCH, DASHES, INK, SOFT, draw_marks, write
from infoview_lib.network.positions import ROOM, Spot, ring_radii, rings, width_of
from infoview_lib.network.words import name_of

SMALLEST, LARGEST = 5.5, 8.0  # points of a label
RING = 100.0  # points between two rings where there is room
NAME = 0.7  # of the distance between two rings, the most a name may take
LINE = 1.25  # names stand this many times their size apart


def ring_side(spots: dict[Any, Spot]) -> float:
    """Return the points that the rings need across, with the names around them."""
    return 2 * (ring_radii(spots)[-1] + 0.85) * RING


def draw_on_rings(
    graph: Any, ax: Any, spots: dict[Any, Spot], first: list[Any], further: list[Any]
) -> tuple[list[str], Scale, float]:
    """Draw lines, marks, names; return the stages there are, the scale, where the legend may begin.

    One unit of the Axes is one point then, y grows downwards.
    """
    box = ax.get_window_extent()
    wide, high = (side * 72 / ax.figure.dpi for side in (box.width, box.height))
    radii, turned = ring_radii(spots), rings(spots)
    unit = min(wide, high) / 2 / (radii[-1] + 0.85)
    size = min(LARGEST, max(SMALLEST, ROOM * unit / LINE))
    ax.set_xlim(0, wide)
    ax.set_ylim(high, 0)
    reach = radii[-1] * unit or 1.0
    at = {one: (wide / 2 + spot.x * reach, high / 2 + spot.y * reach) for one, spot in turned.items()}
    polar = {one: (radii[int(spot.x)] * unit, math.atan2(turned[one].y, turned[one].x)) for one, spot in spots.items()}
    labels = _labels(graph, spots, polar, size, unit)
    middle = (wide / 2, high / 2)
    _draw_rings(ax, radii, unit, middle)
    _draw_lines(ax, polar, labels, (first, further), (size, middle))
    stages = draw_marks(graph, ax, at, min(size * 0.42, 3.6))
    _draw_labels(ax, polar, labels, size, middle)
    return stages, Scale(1.0, 1.0, 1.0), high


def _labels(
    graph: Any, spots: dict[Any, Spot], polar: dict[Any, tuple[float, float]], size: float, unit: float
) -> dict[Any, str]:
    """Return person → label, for those that fit on their ring: who named others first."""
    labels = {YOU: "You"} if YOU in spots else {}
    taken: dict[int, list[float]] = {}
    room = NAME * unit / size
    if room < 3:
        return labels
    for person in sorted(spots, key=lambda one: graph.out_degree(one) == 0):
        radius, turn = polar[person]
        if person == YOU or not radius:
            continue
        near = taken.setdefault(int(spots[person].x), [])
        need = LINE * size / radius
        if all(abs(math.remainder(turn - other, 2 * math.pi)) >= need * 0.999 for other in near):
            near.append(turn)
            labels[person] = name_of(graph, person, room)
    return labels


def _draw_rings(ax: Any, radii: list[float], unit: float, middle: tuple[float, float]) -> None:
    turn = np.linspace(0, 2 * math.pi, 181)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    lines = [circle * radius * unit + middle for radius in radii[1:]]
    ax.add_collection(LineCollection(lines, colors="#e2e2e2", linewidths=0.7, zorder=0.3), autolim=False)
    for wave, radius in enumerate(radii[1:], 1):
        write(ax, middle[0], middle[1] - radius * unit + 11, f"Wave {wave}", 6.5, color=SOFT, ha="center")


def _draw_lines(
    ax: Any, polar: dict[Any, tuple[float, float]], labels: dict[Any, str], pairs: tuple[list[Any], list[Any]],
    look: tuple[float, tuple[float, float]],
) -> None:  # fmt: skip
    (first, further), (size, middle) = pairs, look
    away = 1.0 * size
    if first:
        ends = []
        for a, b in first:
            (ra, ta), (rb, tb) = polar[a], polar[b]
            ta = ta if ra else tb
            start = ra + away + (size * width_of(labels[a]) if a in labels and ra else 0.0)
            ends.append((min(start, rb - away - 4), ta, rb - away, tb))
        ax.add_collection(LineCollection(_bent(ends, middle), colors=BRANCH, linewidths=0.8 if len(first) < 150 else 0.5, zorder=1), autolim=False)
    if further:
        ends = [(polar[a][0] - away, polar[a][1], polar[b][0] - away, polar[b][1]) for a, b in further]
        ax.add_collection(LineCollection(_bent(ends, middle, 0.8), zorder=0.5, **DASHES), autolim=False)


def _bent(ends: list[tuple[float, float, float, float]], middle: tuple[float, float], inwards: float = 0.0) -> Any:
    """Return curves that leave and arrive along the rays; `inwards`, by way of the middle."""
    r0, t0, r1, t1 = np.array(ends).T
    mid = np.minimum(r0, r1) * inwards if inwards else (r0 + r1) / 2
    points = [(r * np.cos(t), r * np.sin(t)) for r, t in ((r0, t0), (mid, t0), (mid, t1), (r1, t1))]
    t = np.linspace(0, 1, 16)
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])
    x, y = (np.stack([point[side] for point in points], axis=1) @ weights + middle[side] for side in (0, 1))
    return np.stack([x, y], axis=2)


def _draw_labels(
    ax: Any, polar: dict[Any, tuple[float, float]], labels: dict[Any, str], size: float, middle: tuple[float, float]
) -> None:
    """Write each name along its ray, never upside down."""
    for person, label in labels.items():
        radius, turn = polar[person]
        if person == YOU:
            write(ax, middle[0] + 0.8 * size, middle[1] + 0.36 * size, label, size, color=INK, weight="bold")
            continue
        is_left = math.cos(turn) < 0
        side = -1 if is_left else 1
        x = middle[0] + (radius + 0.85 * size) * math.cos(turn) - 0.34 * size * math.sin(turn) * side
        y = middle[1] + (radius + 0.85 * size) * math.sin(turn) + 0.34 * size * math.cos(turn) * side
        degrees = -math.degrees(turn) + (180 if is_left else 0)
        write(ax, x, y, label, size, color=INK, rotation=degrees, rotation_mode="anchor", ha="right" if is_left else "left")
