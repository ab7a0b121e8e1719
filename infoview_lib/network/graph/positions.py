"""Place people by wave, in columns or on rings, the same for the figure, the map and the tests.

A layered tree is the one layout that keeps the labels of 60 to 100 people apart. Nothing is random;
children stand in the order of the records, so a new person comes last among them.
"""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import Any, NamedTuple

from infoview_lib.network.graph.first_introductions import first_tree

GAP = 0.5  # rows between two branches that reach further than one person
SEAM = 3.0  # rows kept free at the top of the rings, for their names
ROOM = 0.115  # of the distance between two rings that a name needs along its ring


class Spot(NamedTuple):
    """Say where one person stands: column (0 is the student) and row (grows downwards)."""

    x: float
    y: float


def positions(graph: Any, ego: Hashable = "you") -> dict[Hashable, Spot]:
    """Place everybody on a tidy tree of first introductions, one column per wave.

    Parameters
    ----------
    graph : networkx.DiGraph, or mapping of person to people named
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ego : hashable
        The student.

    Returns
    -------
    dict of node to Spot
        In the order of the tree. Everybody who named nobody has a row to themselves; everybody else
        stands midway along their branch. Two people in one column are at least one row apart. A person
        added last moves nobody by more than one row, and outside their branch only those below. People whom no way leads to stand in the first column. Empty for an empty graph.

    Examples
    --------
    >>> positions({"you": ["Ana", "Ben"], "Ana": [], "Ben": []})["you"]
    Spot(x=0, y=0.5)
    """
    return placed(first_tree(graph, ego), ego)


def placed(children: dict[Hashable, list[Hashable]], ego: Hashable = "you") -> dict[Hashable, Spot]:
    """Place everybody of a tree as `first_tree` returns it; see `positions`."""
    if ego not in children:
        return {}
    order, depth = _from_the_top(children, ego)
    return _spots(children, order, depth, _spread(children, order, depth))


def _spread(children: dict, order: list, depth: dict) -> dict[Hashable, float]:
    """Return person → row for everybody who named nobody, with a gap around whole branches."""
    row, before, y = 0.0, None, {}
    for person in order:
        if depth[person] == 1:
            if before is not None and (children[person] or children[before]):
                row += GAP
            before = person
        if not children[person]:
            y[person] = row
            row += 1
    return y


def _spots(children: dict, order: list, depth: dict, y: dict) -> dict[Hashable, Spot]:
    """Put everybody midway along their branch; midway between children would jump as branches grow."""
    ends = {person: (row, row) for person, row in y.items()}
    for person in reversed(order):
        if children[person]:
            ends[person] = (ends[children[person][0]][0], ends[children[person][-1]][1])
    return {person: Spot(depth[person], sum(ends[person]) / 2) for person in order}


def _from_the_top(children: dict, ego: Hashable) -> tuple[list[Hashable], dict[Hashable, int]]:
    order, depth, stack = [], {ego: 0}, [ego]
    while stack:
        person = stack.pop()
        order.append(person)
        for child in reversed(children[person]):
            depth[child] = depth[person] + 1
            stack.append(child)
    return order, depth


def ring_radii(spots: dict[Hashable, Spot]) -> list[float]:
    """Return wave → radius, 0.0 for the student first; the distance between two rings is 1.

    The first ring is wide enough for every row of the columns to have `ROOM` of it to itself.
    """
    waves = int(max((spot.x for spot in spots.values()), default=0))
    first = max(1.0, rows_around(spots) * ROOM / (2 * math.pi))
    return [0.0, *(first + wave for wave in range(waves))]


def rows_around(spots: dict[Hashable, Spot]) -> float:
    """Return how many rows share one round, those of the seam included."""
    return max((spot.y for spot in spots.values()), default=0.0) + 1 + SEAM


def rings(spots: dict[Hashable, Spot]) -> dict[Hashable, Spot]:
    """Bend the columns into rings around the student, from the top on clockwise.

    Parameters
    ----------
    spots : dict of node to Spot
        From `positions`.

    Returns
    -------
    dict of node to Spot
        x and y from -1 to 1, y grows downwards. A person added last turns nobody else by more than two of
        the rows that stand on the round.
    """
    radii, rows = ring_radii(spots), rows_around(spots)
    outer = radii[-1] or 1.0
    found = {}
    for person, spot in spots.items():
        turn, radius = (
            2 * math.pi * ((spot.y + (1 + SEAM) / 2) / rows - 0.25),
            radii[int(spot.x)] / outer,
        )
        found[person] = Spot(radius * math.cos(turn), radius * math.sin(turn))
    return found
