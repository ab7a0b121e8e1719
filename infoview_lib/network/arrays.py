"""Hold large networks as arrays, measure waves, PageRank.

The second engine behind `structure` and for a campus over years; people are whole numbers. Written by
hand on numpy alone: what libraries offer here either brings scipy (36 MB that a student would install for
nothing) or is not free to be shipped with us, and neither uses that introductions are nearly a forest.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Links:
    """Hold introductions as two arrays of whole numbers.

    Parameters
    ----------
    people : sequence of hashable
        Everybody; a number in the arrays is a place in it.
    source, target : numpy.ndarray of int32, shape (introductions,)
        Who gave a name, whose it was. Each pair once, sorted, without loops.
    """

    people: Sequence[Hashable]
    source: np.ndarray
    target: np.ndarray

    @classmethod
    def from_pairs(cls, givers: Iterable[Hashable], people: Iterable[Hashable]) -> Links:
        """Return the network of so many introductions; givers[k] gave the name of people[k].

        Names may be text, numbers or anything hashable. A pair that comes again, or names itself,
        counts once or not at all.

        Examples
        --------
        >>> links = Links.from_pairs(["you", "Ana", "Ana"], ["Ana", "Ben", "Ben"])
        >>> links.people, links.source.tolist(), links.target.tolist()
        (['you', 'Ana', 'Ben'], [0, 1], [1, 2])
        """
        given, named = list(givers), list(people)
        everybody = list(dict.fromkeys(chain(given, named)))
        place = dict(zip(everybody, range(len(everybody))))
        source = np.fromiter(map(place.__getitem__, given), np.int64, len(given))
        target = np.fromiter(map(place.__getitem__, named), np.int64, len(given))
        return cls(everybody, *_sorted_pairs(len(place), source, target))

    @classmethod
    def of(cls, graph: Any) -> Links:
        """Return the shape of a networkx graph; an undirected tie counts in both directions."""
        place = {person: number for number, person in enumerate(graph)}
        pairs = [(place[a], place[b]) for a, found in graph.adjacency() for b in found]
        array = np.array(pairs, np.int64).reshape(-1, 2)
        return cls(list(place), *_sorted_pairs(len(place), array[:, 0], array[:, 1]))

    @cached_property
    def start(self) -> np.ndarray:
        """Place of the first introduction of each giver; one more at the end. Shape (people + 1,)."""
        return _starts(self.source, len(self.people))

    def places(self, people: Iterable[Hashable]) -> np.ndarray:
        """Return the numbers of so many people; those who are not in the network are left out."""
        wanted = set(people)
        return np.array([n for n, one in enumerate(self.people) if one in wanted], np.int64)


def _sorted_pairs(size: int, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    a, b = a[a != b], b[a != b]
    key = a * size + b
    if not (key[1:] > key[:-1]).all():
        key = np.sort(key)
        key = key[np.append(True, key[1:] != key[:-1])]
        a = key // size
        b = key - a * size
    return a.astype(np.int32), b.astype(np.int32)


def _starts(sorted_numbers: np.ndarray, size: int) -> np.ndarray:
    return np.concatenate(([0], np.cumsum(np.bincount(sorted_numbers, minlength=size))))


def spread(first: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Return first, first + 1 … for each place, `number` of them, one after the other."""
    ends = np.cumsum(number)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(first - ends + number, number) + np.arange(total)


def waves(links: Links, roots: np.ndarray) -> np.ndarray:
    """Return introductions from the nearest root, shape (people,); -1 where no way leads."""
    found = np.full(len(links.people), -1, np.int32)
    found[roots] = 0
    for wave, (_, people) in enumerate(outward(links, roots, found), 1):
        found[people] = wave
    return found


def outward(
    links: Links, roots: np.ndarray, found: np.ndarray
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield wave after wave: who named first, whom; the caller marks these in `found` as no longer below 0."""
    start, mark = links.start, np.zeros(len(found), np.int32)
    line = np.asarray(roots, np.int64)
    while len(line):
        number = start[line + 1] - start[line]
        people = links.target[spread(start[line], number)]
        givers = np.repeat(line, number)
        fresh = found[people] < 0
        people, givers = people[fresh], givers[fresh]
        turn = np.arange(len(people), dtype=np.int32)
        mark[people] = turn
        once = mark[people] == turn
        line, givers = people[once], givers[once]
        if len(line):
            yield givers, line


def pagerank(links: Links, damping: float = 0.85, tolerance: float = 1e-12) -> np.ndarray:
    """Return PageRank, shape (people,), summing to 1; as networkx and igraph define it.

    Who named nobody passes on to everybody alike, which only scales the result, so one solves
    y = 1 + d Pᵀ y, term by term. Without circles that is exact after as many rounds as there are waves,
    each over fewer introductions than the one before.

    References
    ----------
    .. [1] Brin, S., Page, L. (1998). The anatomy of a large-scale hypertextual web search engine.
    """
    size = len(links.people)
    if not size:
        return np.zeros(0)
    share = damping / np.maximum(np.diff(links.start), 1)
    a, b = links.source.astype(np.intp), links.target.astype(np.intp)
    rank, shared = np.ones(size), share[a]
    flow = shared
    while len(a) and flow.max() > tolerance:
        if len(a) > size // 8:
            step = np.bincount(b, flow, size)
            rank += step
        else:  # far from the roots few are left: touch only these
            step = np.zeros(size)
            np.add.at(step, b, flow)
            np.add.at(rank, b, flow)
        passed = step[a]
        going = passed > 0
        if np.count_nonzero(going) < 0.6 * len(a):
            on = np.flatnonzero(going)
            a, b, shared, passed = a[on], b[on], shared[on], passed[on]
        flow = shared * passed
    return rank / rank.sum()
