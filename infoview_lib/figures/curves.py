"""Bend the lines of the referral picture."""

from __future__ import annotations

from typing import Any, NamedTuple

from infoview_lib.figures.matplotlib_parts import np
from infoview_lib.network.graph.positions import Spot

FIRST = 7.5  # em from the student to the first column
Ends = tuple[float, float, float, float]  # radius and angle of both ends of a line


class Scale(NamedTuple):
    """Say how columns and rows lie on the Axes: points of a label, em per column, points per row."""

    size: float
    column: float
    row: float

    def x(self, wave: float) -> float:
        """Return the em from the left edge at which a wave stands."""
        return 1.0 + (FIRST + (wave - 1) * self.column if wave else 0.0)


def branches(
    pairs: list, spots: dict[str, Spot], scale: Scale, ends: dict[str, float]
) -> tuple[Any, Any]:
    """Return the bent lines to each mark, then the level ones behind each label that lead to them."""
    away = 1.15  # em from the middle of a mark
    x1 = np.array([scale.x(spots[b].x) - away for _, b in pairs])
    y0, y1 = (np.array([spots[pair[side]].y for pair in pairs]) for side in (0, 1))
    behind = np.minimum(np.array([ends[a] for a, _ in pairs]), x1 - 0.5)
    x0 = np.maximum(behind, x1 - 3.2)
    t = np.linspace(0, 1, 14)
    x = x0[:, None] + (x1 - x0)[:, None] * t
    y = y0[:, None] + (y1 - y0)[:, None] * (3 * t**2 - 2 * t**3)
    levels = {a: [(behind[n], y0[n]), (x0[n], y0[n])] for n, (a, _) in enumerate(pairs)}
    return np.stack([x, y], axis=2), list(levels.values())


def arcs(pairs: list, spots: dict[str, Spot], scale: Scale) -> Any:
    """Return curves from mark to mark that leave and arrive at the left side."""
    x0, x1 = (np.array([scale.x(spots[pair[side]].x) - 1.0 for pair in pairs]) for side in (0, 1))
    y0, y1 = (np.array([spots[pair[side]].y for pair in pairs]) for side in (0, 1))
    left = np.minimum(x0, x1) - np.minimum(2.4, 0.8 + 0.1 * np.abs(y1 - y0))
    t = np.linspace(0, 1, 20)
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])
    x = np.stack([x0, left, np.minimum(left, x1 - 1), x1], axis=1) @ weights
    y = np.stack([y0, y0, y1, y1], axis=1) @ weights
    return np.stack([x, y], axis=2)


def ring_branches(ends: list[Ends], middle: tuple[float, float], size: float) -> tuple[Any, Any]:
    """Return the bent lines to each mark on a ring, then the straight ones behind each label that lead to them.

    They never come nearer to the student than where they begin, so they cross no other branch.
    """
    r0, t0, r1, t1 = (side[:, None] for side in np.array(ends).T)
    bend = np.maximum(r0, r1 - 3.2 * size)
    t = np.linspace(0, 1, 32)
    turn = t0 + _turned(t0, t1) * (3 * t**2 - 2 * t**3)
    curves = _around(bend + (r1 - bend) * t, turn, middle)
    return curves, _around(np.hstack([r0, bend]), np.hstack([t0, t0]), middle)


def ring_arcs(ends: list[Ends], middle: tuple[float, float]) -> Any:
    """Return curves from mark to mark that leave and arrive along the rays, by way of the middle."""
    r0, t0, r1, t1 = np.array(ends).T
    inward = 0.8 * np.minimum(r0, r1)
    t = np.linspace(0, 1, 24)
    weights = np.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])
    points = np.stack(
        [_around(*one, middle) for one in ((r0, t0), (inward, t0), (inward, t1), (r1, t1))]
    )
    return np.einsum("pnd,pt->ntd", points, weights)


def _turned(t0: Any, t1: Any) -> Any:
    """Return the shorter turn from one angle to another."""
    return (t1 - t0 + np.pi) % (2 * np.pi) - np.pi


def _around(radius: Any, turn: Any, middle: tuple[float, float]) -> Any:
    return np.stack([middle[0] + radius * np.cos(turn), middle[1] + radius * np.sin(turn)], axis=-1)
