"""Bend the lines of the referral picture in columns."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.matplotlib_parts import Numbers, Point, np
from infoview_lib.network.graph.positions import Spot

FIRST = 7.5  # em from the student to the first column
CHANNEL, LANE, LANES = 1.8, 0.4, 4  # em from a mark to a line that goes by; between such lines
BELOW = 0.36  # rows from the strand to a person down to a line that goes by
PITCH = 1.6  # rows need this many times the size of their label
Pair = tuple[str, str]  # who gave a name, whose name


class Scale(NamedTuple):
    """Say how columns and rows lie on the Axes.

    `size` is that of a label, in points; `column` the em from one column to the next; `row` the
    points from one row to the next.
    """

    size: float
    column: float
    row: float

    @property
    def is_roomy(self) -> bool:
        """Whether each row has room for the name on it."""
        return self.row >= 0.95 * PITCH * self.size

    def x(self, wave: float) -> float:
        """Return where a wave stands.

        Parameters
        ----------
        wave : float
            0 is the student.

        Returns
        -------
        float
            Em from the left edge.
        """
        return 1.0 + (FIRST + (wave - 1) * self.column if wave else 0.0)


class Box(NamedTuple):
    """Hold a rectangle, in em across and rows down."""

    left: float
    top: float
    right: float
    bottom: float


def round_corners(
    corners: Sequence[Point], size: float, long: Callable[[Point, Point], float]
) -> list[Point]:
    """Return the points of a way with its corners rounded.

    Parameters
    ----------
    corners : sequence of (float, float)
        Where it begins, turns and ends; at least two.
    size : float
        How far from a corner it begins to turn; at most half the way to the next one.
    long : callable
        How long the way between two points is, in the unit of `size`.

    Returns
    -------
    list of (float, float)
        Six points for each corner.
    """

    def towards(a: Point, b: Point) -> Point:
        far = long(a, b)
        part = min(size / far, 0.5) if far else 0.0
        return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part

    points = [corners[0]]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        near, far = towards(corner, before), towards(corner, after)
        for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            w0, w1, w2 = (1 - t) ** 2, 2 * t * (1 - t), t**2
            x = w0 * near[0] + w1 * corner[0] + w2 * far[0]
            points.append((x, w0 * near[1] + w1 * corner[1] + w2 * far[1]))
    return [*points, corners[-1]]


def channels(pairs: Sequence[Pair], spots: Mapping[str, Spot], scale: Scale) -> list[Box]:
    """Return where lines of further introductions go up and down: left of the marks of a column.

    Parameters
    ----------
    pairs : sequence of (str, str)
        Who gave a name, whose name.
    spots : dict of node to Spot
        Where everybody stands.
    scale : Scale
        How columns and rows lie on the Axes.

    Returns
    -------
    list of Box
        One for each end of each line, a little wider than it; names are to keep out of them.
    """
    boxes = []
    for n, pair in enumerate(pairs):
        rows = sorted(spots[one].y for one in pair)
        for one in pair:
            x = _channel(n, spots[one].x, scale)
            boxes.append(Box(x - 0.3, rows[0] - 1, x + 0.3, rows[1] + 1))
    return boxes


def _channel(n: int, wave: float, scale: Scale) -> float:
    return max(scale.x(wave) - CHANNEL - n % LANES * LANE, 0.2)


def ways_between(
    pairs: Sequence[Pair], spots: Mapping[str, Spot], scale: Scale, boxes: Sequence[Box]
) -> list[Numbers]:
    """Return the lines of further introductions in columns.

    Parameters
    ----------
    pairs, spots, scale
        As `channels` takes them.
    boxes : sequence of Box
        What no line may cross: the names.

    Returns
    -------
    list of numpy.ndarray
        Ways from mark to mark that leave and arrive at the left side, of shape (points, 2). From
        one column to another they go where no name stands, as far as there is such a place.
    """
    tall = scale.row / scale.size  # em of a row
    lines = []
    for n, (a, b) in enumerate(pairs):
        (wave_a, ya), (wave_b, yb) = spots[a], spots[b]
        xa, xb = _channel(n, wave_a, scale), _channel(n, wave_b, scale)
        y = yb if wave_a == wave_b else _free_row((ya, yb), (xa, xb), boxes)
        corners = [
            (max(scale.x(wave_a) - 1.0, xa), ya),
            (xa, ya),
            *([] if wave_a == wave_b else [(xa, y), (xb, y)]),
            (xb, yb),
            (scale.x(wave_b) - 1.0, yb),
        ]
        lines.append(
            np.array(
                round_corners(
                    corners, 0.8, lambda p, q: math.hypot(p[0] - q[0], tall * (p[1] - q[1]))
                )
            )
        )
    return lines


def _free_row(rows: Point, sides: Point, boxes: Sequence[Box]) -> float:
    """Return a row, near where a line ends, in which no name stands between two columns."""
    left, right = sorted(sides)
    low, high = sorted(rows)
    near = [one for one in boxes if one.left < right and one.right > left]
    below = rows[1] + BELOW  # where no strand goes to their mark
    tried = np.arange(low - 0.9, high + 0.9, 0.15)
    for y in sorted(tried, key=lambda row: (abs(row - below), row)):
        if not any(one.top - 0.1 < y < one.bottom + 0.1 for one in near):
            return float(y)
    return below
