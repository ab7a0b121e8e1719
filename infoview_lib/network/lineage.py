"""Follow introductions from the student outwards: waves, yield, dead ends, dependence.

Standard library only: everything here works on plain adjacency, so any networkx graph or any
mapping of person → people named will do. Nothing recurses, so a chain may be of any length.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from typing import Any

from infoview_lib.network.marks import MET

Adjacency = dict[Hashable, list[Hashable]]


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
    roots = _roots(ego)
    named = adjacency(graph, roots)
    wave = waves(graph, ego)
    reached = people_reached(named, roots)
    lost = people_lost(named, roots)
    everybody = len(wave) - (0 if _is_many(ego) else 1)
    rows = [
        {
            "person": person, "wave": wave.get(person), "referrals_given": len(named[person]),
            "people_reached": reached[person],
            "is_dead_end": not named[person] and _was_asked(graph, person),
            "dependence": lost.get(person, 0) / everybody if person in wave else 0.0,
        }
        for person in named if _is_many(ego) or person not in roots
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row["wave"] is None, row["wave"] or 0))


def _is_many(ego: Any) -> bool:
    return isinstance(ego, (list, tuple, set, frozenset))


def _roots(ego: Any) -> list[Hashable]:
    return list(dict.fromkeys(ego)) if _is_many(ego) else [ego]


def _was_asked(graph: Any, person: Hashable) -> bool:
    facts = graph.nodes[person] if hasattr(graph, "nodes") else {}
    return "status" not in facts or facts["status"] in MET


def adjacency(graph: Any, roots: Collection[Hashable]) -> Adjacency:
    """Return person → people named, each once, without loops and without edges into a root."""
    out = set(roots)
    return {a: [b for b in dict.fromkeys(graph[a]) if b != a and b not in out] for a in graph}


def waves(graph: Any, ego: Any = "you") -> dict[Hashable, int]:
    """Return person → wave for everybody a way leads to, the roots at 0, nearest first.

    See `lineage` for what a wave is.
    """
    roots = _roots(ego)
    named = adjacency(graph, roots)
    if says_first(graph):
        named = {a: [b for b in found if graph[a][b].get("first")] for a, found in named.items()}
    wave = {root: 0 for root in roots if root in named}
    line = list(wave)
    for person in line:  # the list grows while it is read
        for other in named[person]:
            if other not in wave:
                wave[other] = wave[person] + 1
                line.append(other)
    return wave


def says_first(graph: Any) -> bool:
    """Return whether the edges of a graph say which introduction of a person was the first."""
    return any(
        isinstance(graph[a], Mapping) and isinstance(facts, Mapping) and "first" in facts
        for a in graph for facts in (graph[a].values() if isinstance(graph[a], Mapping) else ())
    )  # fmt: skip


def people_reached(named: Adjacency, roots: Iterable[Hashable] = ()) -> dict[Hashable, int]:
    """Return person → number of people who can be reached from them.

    Below most people the introductions form a tree, where one sum is enough; only above somebody
    who was named twice, or on a circle, is the way walked anew. Close to O(n) on real logs.
    """
    givers: dict[Hashable, list[Hashable]] = {person: [] for person in named}
    for a, found in named.items():
        for b in found:
            givers[b].append(a)
    outside = set(roots)
    shared = {b for b, found in givers.items() if sum(a not in outside for a in found) > 1}
    count: dict[Hashable, int] = {}
    waiting = {person: len(found) for person, found in named.items()}
    line = [person for person, number in waiting.items() if not number]
    for person in line:
        below = named[person]
        if person not in outside and all(b in count and b not in shared for b in below):
            count[person] = sum(1 + count[b] for b in below)
        for giver in givers[person]:
            waiting[giver] -= 1
            if not waiting[giver]:
                line.append(giver)
    # What a root named may also lie below what others named, so below roots nothing is added whole.
    return {x: count[x] if x in count else _walk(x, named, {} if x in outside else count) for x in named}


def _walk(start: Hashable, named: Adjacency, count: dict[Hashable, int]) -> int:
    """Count everybody below `start`; trees below, already counted, are added whole."""
    seen, line, total = {start}, [start], 0
    for person in line:
        for other in named[person]:
            if other in seen:
                continue
            seen.add(other)
            total += 1
            if other in count:
                total += count[other]
            else:
                line.append(other)
    return total


def people_lost(named: Adjacency, roots: Iterable[Hashable]) -> dict[Hashable, int]:
    """Return person → how many others no way would lead to, had this person named nobody."""
    order, givers = _outward(named, list(roots))
    over = [0] + [-1] * (len(order) - 1)  # -1: not known yet
    changed = True
    while changed:
        changed = False
        for one in range(1, len(order)):
            nearest = -1
            for giver in givers[one]:
                if over[giver] >= 0:
                    nearest = giver if nearest < 0 else _meet(nearest, giver, over)
            if over[one] != nearest:
                over[one], changed = nearest, True
    lost = [0] * len(order)
    for one in range(len(order) - 1, 0, -1):
        lost[over[one]] += 1 + lost[one]
    return dict(zip(order[1:], lost[1:]))


def _outward(named: Adjacency, roots: list[Hashable]) -> tuple[list[Any], list[list[int]]]:
    """Return everybody reached, givers before those they alone lead to, with the places of the givers.

    Place 0 is one start above all roots.
    """
    top = object()
    below = {**named, top: [root for root in roots if root in named]}
    after: list[Any] = []
    seen, stack = {top}, [(top, iter(below[top]))]
    while stack:
        person, rest = stack[-1]
        for other in rest:
            if other not in seen:
                seen.add(other)
                stack.append((other, iter(below[other])))
                break
        else:
            after.append(person)
            stack.pop()
    order = after[::-1]
    place = {person: number for number, person in enumerate(order)}
    givers: list[list[int]] = [[] for _ in order]
    for person in order:
        for other in below[person]:
            givers[place[other]].append(place[person])
    return order, givers


def _meet(a: int, b: int, over: list[int]) -> int:
    """Return the nearest place that is on every way to both."""
    while a != b:
        if a > b:
            a = over[a]
        else:
            b = over[b]
    return a
