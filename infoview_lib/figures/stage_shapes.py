"""Give the outline of each shape that stands for a stage."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from infoview_lib.figures.matplotlib_parts import Numbers, Path, Point, np


class Shape(NamedTuple):
    """Describe a shape: its outline within -1 to 1, whether it is filled, whether dotted."""

    path: Path
    is_filled: bool = True
    is_dotted: bool = False


def _polygon(*corners: Point) -> Path:
    return Path([*corners, corners[0]], closed=True)


@lru_cache(maxsize=32)
def shape_of(name: str) -> Shape:
    """Return the outline of a shape.

    Parameters
    ----------
    name : str
        As `infoview_lib.network.graph.stage_looks.Look` calls it.

    Returns
    -------
    Shape
        An unknown name gives a ring.
    """
    ring, diamond = Path.circle(radius=0.85), _polygon((0, 1.1), (1.1, 0), (0, -1.1), (-1.1, 0))
    square = _polygon((-0.8, -0.8), (-0.8, 0.8), (0.8, 0.8), (0.8, -0.8))
    return {
        "dotted_ring": Shape(ring, False, True),
        "triangle_outline": Shape(_polygon((0, 1), (1, -0.75), (-1, -0.75)), False),
        "half_circle": Shape(_half_circle()),
        "cross": Shape(_thick_cross()),
        "dash": Shape(_polygon((-1, -0.25), (-1, 0.25), (1, 0.25), (1, -0.25))),
        "diamond_outline": Shape(diamond, False),
        "circle": Shape(ring),
        "diamond": Shape(diamond),
        "star": Shape(_star()),
        "square": Shape(square),
        "you": Shape(_polygon((-1, -0.9), (-1, 0.1), (0, 1.1), (1, 0.1), (1, -0.9))),
    }.get(name, Shape(ring, False))


def _star() -> Path:
    turn = np.pi / 2 + np.arange(10) * np.pi / 5
    reach = np.where(np.arange(10) % 2 == 0, 1.25, 0.55)
    return _polygon(*zip(reach * np.cos(turn), reach * np.sin(turn), strict=True))


def _thick_cross() -> Path:
    arm = np.array([(0.3, 0), (1.0, 0.7), (0.7, 1.0), (0, 0.3)])
    corners = [(x, y) for turn in range(4) for x, y in _turned(arm, turn)[1:]]
    return _polygon(*corners)


def _turned(points: Numbers, quarters: int) -> Numbers:
    """Return points turned by so many quarters of a circle."""
    quarter = np.array([(0, 1), (-1, 0)])
    return points @ np.linalg.matrix_power(quarter, quarters)


def _half_circle() -> Path:
    """Return a disc with its right half cut out, so that a thin rim remains."""
    outer = Path.circle(radius=0.95)
    turn = np.linspace(np.pi / 2, -np.pi / 2, 12)
    inner = np.column_stack([0.68 * np.cos(turn), 0.68 * np.sin(turn)])
    hole = Path(np.vstack([inner, inner[:1]]), closed=True)
    return Path.make_compound_path(outer, hole)
