"""Follow introductions from the student outwards: waves, reach, dead ends, dependence.

Standard library only. Nothing recurses, so a chain may be of any length.

Standard library only: any networkx graph or any mapping of person → people named will do.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from infoview_lib.network.graph.stage_looks import MET
from infoview_lib.network.graph.waves import Ways, is_many, ways_of


def referrers_of(ways: Ways) -> list[list[int]]:
    """Return place → places of those who gave this person's name."""
    givers: list[list[int]] = [[] for _ in ways.people]
    for a, found in enumerate(ways.named):
        for b in found:
            givers[b].append(a)
    return givers


def people_reached(ways: Ways) -> list[int]:
    """Return place → number of people who can be reached from there.

    Below most people the introductions form a tree, where one sum is enough; only above somebody
    who was named twice, or on a circle, is the way walked anew. Close to O(n) on real logs.
    """
    named, roots, givers = ways.named, ways.roots, referrers_of(ways)
    shared = {
        b
        for b, found in enumerate(givers)
        if len(found) > 1 and sum(a not in roots for a in found) > 1
    }
    waiting = [len(found) for found in named]
    line = [place for place, number in enumerate(waiting) if not number]
    count = {place: 0 for place in line if place not in roots}
    for place in line:
        if named[place] and place not in roots:
            total = _whole(named[place], count, shared)
            if total is not None:
                count[place] = total
        for giver in givers[place]:
            waiting[giver] -= 1
            if not waiting[giver]:
                line.append(giver)
    # What a root named may also lie below what others named, so below roots nothing is added whole.
    return [
        count[x] if x in count else _walk(x, named, {} if x in roots else count)
        for x in range(len(named))
    ]


def _whole(below: list[int], count: dict[int, int], shared: set[int]) -> int | None:
    """Return the sum over whole branches; None where one of them is not a tree of its own."""
    total = 0
    for b in below:
        if b in shared or b not in count:
            return None
        total += 1 + count[b]
    return total


def _walk(start: int, named: list[list[int]], count: dict[int, int]) -> int:
    """Count everybody below `start`; trees below, already counted, are added whole."""
    seen, line, total = {start}, [start], 0
    for place in line:
        for other in named[place]:
            if other in seen:
                continue
            seen.add(other)
            total += 1
            if other in count:
                total += count[other]
            else:
                line.append(other)
    return total


def people_lost(ways: Ways) -> list[int]:
    """Return place → how many others no way would lead to, had this person named nobody.

    The people on every way from the roots to v are the dominators of v [1]_. Without circles one
    pass from the roots outwards finds them; with circles the passes are repeated until nothing changes.

    References
    ----------
    .. [1] Cooper, K. D., Harvey, T. J., Kennedy, K. (2001). A simple, fast dominance algorithm.
    """
    order, over = _over_all(ways)
    lost = [0] * (len(order) + 1)
    for one in range(len(order), 0, -1):
        lost[over[one]] += 1 + lost[one]
    found = [0] * len(ways.people)
    for number, place in enumerate(order, 1):
        found[place] = lost[number]
    return found


def only_ways(ways: Ways) -> dict[int, int | None]:
    """Return place → the nearest other whom every way to it passes; None for roots and between them.

    Only for people some way leads to.
    """
    order, over = _over_all(ways)
    return {place: order[over[n] - 1] if over[n] else None for n, place in enumerate(order, 1)}


def _over_all(ways: Ways) -> tuple[list[int], list[int]]:
    """Return everybody reached in order, with the number of the nearest one over each; 0 is over all roots."""
    line = ways.reached()
    order, givers = _outward(ways, line)
    if len(order) < len(line):
        order, givers = _depth_first(ways)
    number = {place: one for one, place in enumerate(order, 1)}
    return order, _nearest([[number[a] for a in givers[b]] for b in order])


def _nearest(givers: list[list[int]]) -> list[int]:
    """Return number in the order → the nearest one on every way to it; 0 stands above all roots."""
    over = [0] + [-1] * len(givers)  # -1: not known yet
    changed = True
    while changed:
        changed = circles = False
        for one, found in enumerate(givers, 1):
            nearest = -1 if found else 0
            for giver in found:
                if giver >= one:
                    circles = True
                if over[giver] >= 0:
                    nearest = giver if nearest < 0 else _meet(nearest, giver, over)
            if over[one] != nearest:
                over[one], changed = nearest, True
        if not circles:
            break
    return over


def _meet(a: int, b: int, over: list[int]) -> int:
    """Return the nearest place that is on every way to both."""
    while a != b:
        if a > b:
            a = over[a]
        else:
            b = over[b]
    return a


def _outward(ways: Ways, line: list[int]) -> tuple[list[int], dict[int, list[int]]]:
    """Return everybody reached behind all who named them, as far as circles allow; with their givers."""
    named = ways.named
    givers: dict[int, list[int]] = {place: [] for place in line}
    for a in line:
        for b in named[a]:
            givers[b].append(a)
    waiting = {place: len(found) for place, found in givers.items()}
    order = list(ways.roots)
    for a in order:
        for b in named[a]:
            waiting[b] -= 1
            if not waiting[b]:
                order.append(b)
    return order, givers


def _depth_first(ways: Ways) -> tuple[list[int], dict[int, list[int]]]:
    """Return everybody reached in reverse postorder, with their givers."""
    named, after, seen = ways.named, [], set()
    givers: dict[int, list[int]] = {}
    for root in reversed(ways.roots):
        stack = [(root, iter(named[root]))] if root not in seen else []
        seen.add(root)
        while stack:
            place, rest = stack[-1]
            for other in rest:
                if other not in seen:
                    seen.add(other)
                    stack.append((other, iter(named[other])))
                    break
            else:
                after.append(place)
                stack.pop()
    order = after[::-1]
    for place in order:
        givers.setdefault(place, [])
        for other in named[place]:
            givers.setdefault(other, []).append(place)
    return order, givers


def lineage(graph: Any, ego: Any = "you") -> list[dict[str, Any]]:
    r"""Measure what came through each person.

    Parameters
    ----------
    graph : networkx.DiGraph, or mapping of person to people named
        Edge (a, b): a gave the name of b. Loops and edges into a root are left out.
    ego : hashable, or list, tuple or set of them
        Where introductions start. A single one is the student, who gets no row; several roots (a
        class, the seeds of a respondent-driven sample) are people, with a row each and wave 0.

    Returns
    -------
    list of dict
        One row per person, by wave and then in the order of the graph; an empty graph gives none.

        person
            The node.
        wave : int or None
            Introductions from the student to this person. Where edges say which one was ``first``,
            along these (the generation, as in respondent-driven samples); otherwise along the
            shortest way. None when no way leads there.
        referrals_given : int
            People this person named, each counted once: the out-degree.
        people_reached : int
            People who can be reached from this person along introductions, whoever else named them
            too: :math:`|D(x)|`, D(x) the descendants of x without x.
        is_dead_end : bool
            True when this person named nobody. Where the graph holds a ``status``, only after a talk:
            somebody not asked yet is no dead end.
        dependence : float
            Share of all people reached who would be lost had this person named nobody:
            :math:`|\{v : x \text{ lies on every way to } v\}| / n`, v other than x, n everybody
            reached. 0 to 1; 0.0 for someone no way leads to.

    References
    ----------
    .. [1] Heckathorn, D. D. (1997). Respondent-driven sampling. Social Problems 44 (2), waves.
    .. [2] Cooper, K. D., Harvey, T. J., Kennedy, K. (2001). A simple, fast dominance algorithm:
       the people on every way to v are its dominators.

    Examples
    --------
    >>> named = {"you": ["Ana"], "Ana": ["Ben", "Chi"], "Ben": ["Chi"], "Chi": []}
    >>> for row in lineage(named): print(list(row.values()))
    ['Ana', 1, 2, 2, False, 0.6666666666666666]
    ['Ben', 2, 1, 1, False, 0.0]
    ['Chi', 2, 0, 0, True, 0.0]
    """
    ways = ways_of(graph, ego)
    wave, reached, lost = ways.waves(), people_reached(ways), people_lost(ways)
    not_asked = _not_asked(graph)
    many, named = is_many(ego), ways.named
    everybody = sum(one is not None for one in wave) - (0 if many else len(ways.roots))
    rows = [
        {
            "person": person,
            "wave": wave[place],
            "referrals_given": len(named[place]),
            "people_reached": reached[place],
            "is_dead_end": not named[place] and person not in not_asked,
            "dependence": lost[place] / everybody if wave[place] is not None else 0.0,
        }
        for place, person in enumerate(ways.people)
        if many or place not in ways.roots
    ]
    return sorted(rows, key=lambda row: (row["wave"] is None, row["wave"] or 0))


def _not_asked(graph: Any) -> set[Hashable]:
    """Return the people who are known not to have been asked for names yet."""
    if not hasattr(graph, "nodes"):
        return set()
    talked = {*MET, None}
    return {person for person, status in graph.nodes(data="status") if status not in talked}
