"""Bend the lines of the referral picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.matplotlib_parts import Numbers, Point, np
from infoview_lib.network.graph.positions import Spot

FIRST = 7.5  # em from the student to the first column
PITCH = 1.6  # rows need this many times the size of their label
Pair = tuple[str, str]  # who gave a name, whose name
Ends = tuple[float, float, float, float]  # radius and angle of both ends of a line


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


def arcs(pairs: Sequence[Pair], spots: Mapping[str, Spot], scale: Scale) -> Numbers:
    """Return the lines of further introductions in columns.

    Parameters
    ----------
    pairs : sequence of (str, str)
        At least one.
    spots : dict of node to Spot
        Where everybody stands.
    scale : Scale
        How columns and rows lie on the Axes.

    Returns
    -------
    numpy.ndarray
        Curves from mark to mark that leave and arrive at the left side, of shape (pairs, 20, 2).
    """
    x0, x1 = (np.array([scale.x(spots[pair[side]].x) - 1.0 for pair in pairs]) for side in (0, 1))
    y0, y1 = (np.array([spots[pair[side]].y for pair in pairs]) for side in (0, 1))
    left = np.minimum(x0, x1) - np.minimum(2.4, 0.8 + 0.1 * np.abs(y1 - y0))
    t = np.linspace(0, 1, 20)
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])
    x = np.stack([x0, left, np.minimum(left, x1 - 1), x1], axis=1) @ weights
    y = np.stack([y0, y0, y1, y1], axis=1) @ weights
    return np.stack([x, y], axis=2)


def ring_branches(ends: Sequence[Ends], middle: Point, size: float) -> tuple[Numbers, Numbers]:
    """Return the lines of first introductions on rings.

    They never come nearer to the student than where they begin, so they cross no other branch.

    Parameters
    ----------
    ends : sequence of tuple
        Radius and angle where each begins, where each ends; at least one.
    middle : tuple of float
        Where the student stands.
    size : float
        Points of a label.

    Returns
    -------
    tuple of numpy.ndarray
        The bent lines to each mark, of shape (lines, 32, 2); the straight ones behind each label
        that lead to them, of shape (lines, 2, 2).
    """
    r0, t0, r1, t1 = (side[:, None] for side in np.array(ends).T)
    bend = np.maximum(r0, r1 - 3.2 * size)
    t = np.linspace(0, 1, 32)
    turn = t0 + _turned(t0, t1) * (3 * t**2 - 2 * t**3)
    curves = _around(bend + (r1 - bend) * t, turn, middle)
    return curves, _around(np.hstack([r0, bend]), np.hstack([t0, t0]), middle)


def ring_arcs(ends: Sequence[Ends], middle: Point) -> Numbers:
    """Return the lines of further introductions on rings.

    Parameters
    ----------
    ends, middle
        As `ring_branches` takes them.

    Returns
    -------
    numpy.ndarray
        Curves that leave and arrive along the rays, by way of the middle, of shape (lines, 24, 2).
    """
    r0, t0, r1, t1 = np.array(ends).T
    inward = 0.8 * np.minimum(r0, r1)
    t = np.linspace(0, 1, 24)
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])
    points = np.stack(
        [_around(*one, middle) for one in ((r0, t0), (inward, t0), (inward, t1), (r1, t1))]
    )
    return np.einsum("pnd,pt->ntd", points, weights)


def _turned(t0: Numbers, t1: Numbers) -> Numbers:
    """Return the shorter turn from one angle to another."""
    return (t1 - t0 + np.pi) % (2 * np.pi) - np.pi


def _around(radius: Numbers, turn: Numbers, middle: Point) -> Numbers:
    """Return the points that lie so far from the middle, in that direction."""
    return np.stack([middle[0] + radius * np.cos(turn), middle[1] + radius * np.sin(turn)], axis=-1)
