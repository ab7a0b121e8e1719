"""Bend the lines of the referral picture in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.matplotlib_parts import Numbers, np
from infoview_lib.network.graph.positions import Spot

FIRST = 7.5  # em from the student to the first column
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
