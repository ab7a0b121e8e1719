"""Measure large networks on arrays: waves, people reached, PageRank, constraint, effective size.

The second engine behind `structure` and for a campus over years; people are whole numbers. Written by
hand on numpy alone: what libraries offer here either brings scipy (36 MB that a student would install for
nothing) or is not free to be shipped with us, and neither uses that introductions are nearly a forest.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
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
        from itertools import count

        place: dict[Hashable, int] = {}
        fresh = count()
        given, named = list(givers), list(people)
        for one in given:
            if one not in place:
                place[one] = next(fresh)
        for one in named:
            if one not in place:
                place[one] = next(fresh)
        size = len(given)
        source = np.fromiter(map(place.__getitem__, given), np.int64, size)
        target = np.fromiter(map(place.__getitem__, named), np.int64, size)
        return cls(list(place), *_sorted_pairs(len(place), source, target))

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
    key = np.sort((a * size + b)[a != b])
    key = key[np.append(True, key[1:] != key[:-1])] if len(key) else key
    a, b = np.divmod(key, max(size, 1))
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
    start, wave = links.start, 0
    line = np.asarray(roots, np.int64)
    found[line] = 0
    while len(line):
        wave += 1
        named = links.target[spread(start[line], start[line + 1] - start[line])]
        named = named[found[named] < 0]
        found[named] = wave
        line = np.unique(named) if len(named) < len(found) // 8 else np.flatnonzero(found == wave)
    return found


def people_reached(links: Links) -> np.ndarray:
    """Return how many people each one leads to, shape (people,); exact, also where ways join or circle.

    A branch whose people were all named once is summed from its ends upwards. Only above somebody who
    was named twice are ways walked, many givers side by side, whole branches added as they are met.
    """
    size = len(links.people)
    givers = np.bincount(links.target, minlength=size)
    count, simple = _branches(links, givers)
    walk = np.flatnonzero(~simple)
    for some in np.array_split(walk, max(1, len(walk) // 20_000)):
        count[some] = _walked(links, some, count, simple & (givers < 2))
    return count


def _branches(links: Links, givers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the sums of branches, with who stands above nothing but a tree."""
    size = len(links.people)
    giver = np.full(size, -1, np.int64)
    giver[links.target] = links.source
    waiting = np.bincount(links.source, minlength=size)
    count = np.zeros(size, np.int64)
    simple, done = np.ones(size, bool), np.zeros(size, bool)
    simple[links.source[givers[links.target] > 1]] = False
    line = np.flatnonzero(waiting == 0)
    while len(line):
        done[line] = True
        below = line[givers[line] == 1]
        above = giver[below]
        np.add.at(count, above, 1 + count[below])
        simple[above[~simple[below]]] = False
        np.subtract.at(waiting, above, 1)
        line = np.unique(above[waiting[above] == 0])
    return count, simple & done


def _walked(links: Links, some: np.ndarray, count: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Count everybody below each of `some`; a key is (walker, person) in one number."""
    size, start = len(links.people), links.start
    base = np.arange(len(some)) * size
    total = np.zeros(len(some), np.int64)
    line = seen = base + some
    while len(line):
        person = line % size
        number = start[person + 1] - start[person]
        named = links.target[spread(start[person], number)]
        keys = np.unique(np.repeat(line - person, number) + named)
        keys = keys[~_within(keys, seen)]
        walker, met = np.divmod(keys, size)
        np.add.at(total, walker, 1 + np.where(whole[met], count[met], 0))
        line = keys[~whole[met]]
        seen = np.sort(np.concatenate((seen, keys)))
    return total


def _within(keys: np.ndarray, among: np.ndarray) -> np.ndarray:
    place = np.searchsorted(among, keys)
    place[place == len(among)] = 0
    return among[place] == keys


def pagerank(links: Links, damping: float = 0.85, tolerance: float = 1e-13) -> np.ndarray:
    """Return PageRank, shape (people,), summing to 1; as networkx and igraph define it.

    Who named nobody passes on to everybody alike, which only scales the result, so one solves
    y = 1 + d Pᵀ y. Without circles that is exact after as many rounds as there are waves.

    References
    ----------
    .. [1] Brin, S., Page, L. (1998). The anatomy of a large-scale hypertextual web search engine.
    """
    size = len(links.people)
    if not size:
        return np.zeros(0)
    number = np.bincount(links.source, minlength=size)
    share = np.divide(damping, number, out=np.zeros(size), where=number > 0)
    rank = np.ones(size)
    for _ in range(400):
        new = 1 + np.bincount(links.target, (share * rank)[links.source], minlength=size)
        moved = np.abs(new - rank).max()
        rank = new
        if moved <= tolerance * rank.max():
            break
    return rank / rank.sum()
