"""Place people left to right by wave, the same for the figure, the map and the tests.

A layered tree is the one layout that keeps the labels of 60 to 100 people apart. Nothing is random;
children stand in the order of the records, so a new person comes last among them.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable
from typing import Any, NamedTuple

from infoview_lib.network.ways import ways_of

WIDEST = 1.1  # em of a letter
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
        As `infoview_lib.network.graph.referral_graph` returns it.
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


def first_tree(graph: Any, ego: Hashable = "you") -> dict[Hashable, list[Hashable]]:
    """Return person → people they named first, in the order of the graph; everybody is in it once.

    Where edges do not say which introduction was ``first``, it is the nearest to the student.
    """
    ways = ways_of(graph, ego)
    people, wave, named = (
        ways.people,
        ways.waves(),
        ways.named if ways.first is None else ways.first,
    )
    reached = sorted((number, place) for place, number in enumerate(wave) if number is not None)
    parent: dict[int, int] = {}
    for number, a in reached:
        for b in named[a]:
            if b not in parent and wave[b] == number + 1:
                parent[b] = a
    children: dict[Hashable, list[Hashable]] = {person: [] for person in people}
    for place, person in enumerate(people):
        if person != ego and ego in children:
            children[people[parent[place]] if place in parent else ego].append(person)
    return children


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


def label_of(name: Any, width: float) -> str:
    """Return a name on one line, cut with … where it is wider than `width` em.

    Examples
    --------
    >>> label_of("Ana  Maria\\nLopes de Almeida", 8)
    'Ana Maria L…'
    """
    text = str(name)[:400]
    if not text.isprintable() or "  " in text or text != text.strip():
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(text) * WIDEST <= width or width_of(text) <= width:
        return text
    room, kept = width - width_of("…"), ""
    for character in text:
        room -= width_of(character)
        if room < 0:
            break
        kept += character
    return kept.rstrip() + "…"


def width_of(text: Iterable[str]) -> float:
    """Return about how wide a text is, in em; rather too wide than too narrow."""
    return sum(map(_WIDTHS.__getitem__, text))


class _Widths(dict[str, float]):
    def __missing__(self, letter: str) -> float:
        return 0.66 if letter < "\u1100" else WIDEST


# Widths of DejaVu Sans, the widest of the fonts that are likely: what fits in it fits in all.
_WIDTHS = _Widths(
    (c, width)
    for letters, width in (
        (" ", 0.32),
        ("ijl'|.,:;I!()-fJt", 0.4),
        ("r", 0.42),
        ("cksvxyz", 0.6),
        ("mwMW", 0.99),
        ("ABCDEGHKLNOQRUVXYZ…@&%", 0.78),
    )
    for c in letters
)
