"""Count on how many shortest ways a person stands, hanging trees taken off first.

Introductions are nearly a forest: most people hang on trees, where counting pairs is enough. Only the
rest, the core, is walked from every person [1]_. Written by hand because it matters: a class of 1,000
takes networkx 2.5 s.

References
----------
.. [1] Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical
   Sociology 25 (2).
"""

from __future__ import annotations

from collections.abc import Sequence

Neighbours = Sequence[Sequence[int]]


def betweenness(beside: Neighbours, both_ways: bool = True) -> list[float]:
    """Return place → the sum over pairs of others of the share of their shortest ways that pass here.

    Parameters
    ----------
    beside : sequence of sequence of int
        Place → places a step away; without loops, each once. With `both_ways`, every step both ways.
    both_ways : bool
        True counts each pair once; False counts ordered pairs along directed steps.

    Returns
    -------
    list of float
        Not divided by the number of pairs: 0 to (n - 1)(n - 2) / 2, or twice that for directed steps.
    """
    if not both_ways:
        return _walked(beside, [1] * len(beside))
    order, holder, core = _peel(beside)
    weight = [1] * len(beside)
    squares = [0] * len(beside)
    for place in order:  # leaves before those they hang on
        if holder[place] >= 0:
            weight[holder[place]] += weight[place]
            squares[holder[place]] += weight[place] ** 2
    size = _sizes(beside, order, holder, weight, core)
    found = [0.0] * len(beside)
    for place in order:
        rest = size[place] - weight[place]
        found[place] = ((size[place] - 1) ** 2 - squares[place] - rest * rest) / 2
    if core:
        at = {place: number for number, place in enumerate(core)}
        inner = _walked(
            [[at[b] for b in beside[a] if b in at] for a in core], [weight[a] for a in core]
        )
        for number, place in enumerate(core):
            hanging = weight[place] - 1
            among = (hanging * hanging - squares[place]) / 2
            found[place] = inner[number] / 2 + among + hanging * (size[place] - weight[place])
    return found


def _peel(beside: Neighbours) -> tuple[list[int], list[int], list[int]]:
    """Take off ends until none is left: what came off in order, what each hung on (-1: none), the rest."""
    degree = [len(found) for found in beside]
    holder = [-1] * len(beside)
    off = [number < 2 for number in degree]
    order = [place for place, is_off in enumerate(off) if is_off]
    gone = bytearray(len(beside))
    for place in order:
        gone[place] = 1
        for other in beside[place]:
            if not gone[other]:
                holder[place] = other
                degree[other] -= 1
                if degree[other] == 1 and not off[other]:
                    off[other] = True
                    order.append(other)
    return order, holder, [place for place, is_off in enumerate(off) if not is_off]


def _sizes(
    beside: Neighbours, order: list[int], holder: list[int], weight: list[int], core: list[int]
) -> list[int]:
    """Return place → people in the same component."""
    size = [0] * len(beside)
    inside = set(core)
    for top in core:
        if not size[top]:
            line, seen = [top], {top}
            for place in line:
                for other in beside[place]:
                    if other in inside and other not in seen:
                        seen.add(other)
                        line.append(other)
            total = sum(weight[place] for place in line)
            for place in line:
                size[place] = total
    for place in reversed(order):
        size[place] = size[holder[place]] if holder[place] >= 0 else weight[place]
    return size


def _walked(beside: Neighbours, weight: list[int]) -> list[float]:
    """Return the sum over ordered pairs, each person counted `weight` times as an end of a way."""
    found = [0.0] * len(beside)
    for source in range(len(beside)):
        for place, passing in _from_one(beside, weight, source):
            found[place] += weight[source] * passing
    return found


def _from_one(beside: Neighbours, weight: list[int], source: int) -> list[tuple[int, float]]:
    far, ways, line = {source: 0}, {source: 1.0}, [source]
    for place in line:
        for other in beside[place]:
            if other not in far:
                far[other] = far[place] + 1
                ways[other] = 0.0
                line.append(other)
            if far[other] == far[place] + 1:
                ways[other] += ways[place]
    passing = dict.fromkeys(line, 0.0)
    for place in reversed(line):
        for other in beside[place]:
            if far[other] == far[place] + 1:
                passing[place] += ways[place] / ways[other] * (weight[other] + passing[other])
    del passing[source]
    return list(passing.items())
