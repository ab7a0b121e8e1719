"""Place people by wave in columns, the same for the figure, the map and the tests.

A layered tree is the one layout that keeps the labels of 60 to 100 people apart. Nothing is random;
children stand in the order of the records, so a new person comes last among them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from infoview_lib.network.graph.graph_types import Tree
from infoview_lib.records.fields import YOU

GAP = 7 / 16  # rows between two branches that reach further than one person
STRAND = 3 / 32  # rows by which each person behind somebody makes the cord to them thicker
THICKEST = 2.75  # rows that a cord adds to a row at most; above 30 people strands lie closer


class Spot(NamedTuple):
    """Say where one person stands: column (0 is the student) and row (grows downwards)."""

    x: float
    y: float


def placed(children: Tree, ego: str = YOU) -> dict[str, Spot]:
    """Place everybody on a tidy tree of first introductions, one column per wave.

    Parameters
    ----------
    children : dict of node to list of node
        As `infoview_lib.network.graph.first_introductions.first_tree` returns it.
    ego : hashable
        The student, at the root.

    Returns
    -------
    dict of node to Spot
        In the order of the tree. Everybody has a band of rows for the people who came through
        them, and as many rows as the cord of these people is thick; they stand midway in it. Two
        people in one column are at least one row apart. A person added last moves nobody by more
        than one row, and outside their branch only those below. Empty when the student is not in
        the tree.

    Examples
    --------
    >>> placed({"you": ["Ana", "Ben"], "Ana": [], "Ben": []})["you"]
    Spot(x=0, y=0.5)
    """
    if ego not in children:
        return {}
    depth = _from_the_top(children, ego)
    gaps = _gaps(children, ego)
    own = {one: 1 + min(STRAND * behind, THICKEST) for one, behind in _behind(children, depth)}
    high: dict[str, float] = {}
    for person in reversed(depth):
        below = sum(high[child] + gaps.get(child, 0) for child in children[person])
        high[person] = max(below, own[person])
    return _spots(children, depth, own, high, _tops(children, depth, high, gaps))


def _behind(children: Tree, depth: dict[str, int]) -> Iterable[tuple[str, int]]:
    """Return how many people came through each person."""
    count = dict.fromkeys(depth, 0)
    for person in reversed(depth):
        count[person] = sum(1 + count[child] for child in children[person])
    return count.items()


def _gaps(children: Tree, ego: str) -> dict[str, float]:
    """Return person → rows kept free above them: a gap around whole branches."""
    first = children[ego]
    return {
        after: GAP
        for before, after in itertools.pairwise(first)
        if children[before] or children[after]
    }


def _tops(
    children: Tree, depth: dict[str, int], high: Mapping[str, float], gaps: Mapping[str, float]
) -> dict[str, float]:
    """Return where the band of each person begins; nobody outside their branch is in it."""
    tops = dict.fromkeys(depth, 0.0)
    for person in depth:
        top = tops[person]
        for child in children[person]:
            tops[child] = top + gaps.get(child, 0)
            top = tops[child] + high[child]
    return tops


def _spots(
    children: Tree,
    depth: dict[str, int],
    own: Mapping[str, float],
    high: Mapping[str, float],
    tops: Mapping[str, float],
) -> dict[str, Spot]:
    """Put everybody midway along their branch, as far as the cord to them stays in their band.

    Midway between their children, they would jump as branches grow.
    """
    ends: dict[str, tuple[float, float]] = {}
    spots: dict[str, Spot] = {}
    for person in reversed(depth):
        top, half = tops[person], (own[person] - 1) / 2
        found = children[person]
        ends[person] = (ends[found[0]][0], ends[found[-1]][1]) if found else (top, top)
        lowest = top + high[person] - 1 - half
        spots[person] = Spot(depth[person], min(max(sum(ends[person]) / 2, top + half), lowest))
    return {person: spots[person] for person in depth}


def _from_the_top(children: Tree, ego: str) -> dict[str, int]:
    """Return person → wave, each branch whole before the next one."""
    found, waiting = {ego: 0}, [ego]
    depth: dict[str, int] = {}
    while waiting:
        person = waiting.pop()
        depth[person] = found[person]
        for child in reversed(children[person]):
            found[child] = found[person] + 1
            waiting.append(child)
    return depth
