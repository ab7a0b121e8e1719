"""Count on arrays how many people each one leads to, exactly, also where ways join or circle.

A spanning forest gives every branch one interval of places. An introduction outside the forest adds the
interval of the person named to everybody above its giver, up to where both ways meet; what intervals
cover together is the answer. Introductions are nearly a forest, so there are few of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from infoview_lib.network.arrays import Links, outward, spread

AT_ONCE = 400_000  # pairs of person and added branch looked at together: about 30 MB


class _Forest(NamedTuple):
    """Hold who stands above whom, with each branch as the places first .. last - 1."""

    above: np.ndarray
    first: np.ndarray
    last: np.ndarray

    def holds(self, branch: np.ndarray, person: np.ndarray) -> np.ndarray:
        return (self.first[branch] <= self.first[person]) & (self.first[person] < self.last[branch])


def people_reached(links: Links) -> np.ndarray:
    """Return how many people can be reached from each along introductions; shape (people,)."""
    if not len(links.people):
        return np.zeros(0, np.int64)
    forest = _forest(links)
    count = forest.last - forest.first - 1
    person, branch = _beside(links, forest)
    start = np.concatenate(([0], np.cumsum(np.bincount(person, minlength=len(count)))))
    for some in _parts(person):
        x, t = _all_branches(person[some], branch[some], start, branch, forest)
        who = _distinct(person[some])
        count[who] = (
            _covered(np.concatenate((x, who)), np.concatenate((t, who)), forest, len(count))[who]
            - 1
        )
    return count


def _forest(links: Links) -> _Forest:
    size = len(links.people)
    found = np.full(size, -1, np.int8)
    above = np.full(size, -1, np.int64)
    tops = np.flatnonzero(np.bincount(links.target, minlength=size) == 0)
    found[tops] = 0
    waves = []
    for givers, people in outward(links, tops, found):
        found[people] = 0
        above[people] = givers
        waves.append((givers, people))
    members = np.ones(size, np.int64)
    for givers, people in reversed(waves):
        np.add.at(members, givers, members[people])
    tops = np.flatnonzero(above < 0)  # whoever stands only on circles is a tree of one
    first = np.zeros(size, np.int64)
    first[tops] = np.cumsum(members[tops]) - members[tops]
    for givers, people in waves:
        before = np.cumsum(members[people]) - members[people]
        new = np.append(True, givers[1:] != givers[:-1])
        opened = np.repeat(before[new], np.diff(np.append(np.flatnonzero(new), len(givers))))
        first[people] = first[givers] + 1 + before - opened
    return _Forest(above, first, first + members)


def _beside(links: Links, forest: _Forest) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs (person, branch outside their own that one introduction adds), sorted, each once."""
    outside = forest.above[links.target] != links.source
    person, branch = links.source[outside].astype(np.int64), links.target[outside].astype(np.int64)
    found = []
    while len(person):
        apart = ~forest.holds(person, branch)
        person, branch = person[apart], branch[apart]
        found.append(person * len(forest.above) + branch)
        person = forest.above[person]
        branch, person = branch[person >= 0], person[person >= 0]
    key = _distinct(np.sort(np.concatenate(found))) if found else np.zeros(0, np.int64)
    return key // len(forest.above), key % len(forest.above)


def _parts(person: np.ndarray) -> Iterator[slice]:
    """Yield runs of pairs that hold whole people."""
    ends = (
        np.append(np.flatnonzero(person[1:] != person[:-1]) + 1, len(person)) if len(person) else ()
    )
    begin = 0
    while begin < len(person):
        end = int(ends[min(np.searchsorted(ends, begin + AT_ONCE), len(ends) - 1)])
        yield slice(begin, end)
        begin = end


def _all_branches(
    x: np.ndarray, t: np.ndarray, start: np.ndarray, branch: np.ndarray, forest: _Forest
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs with what added branches add in turn."""
    size = len(forest.above)
    fresh = every = x * size + t
    added = fresh[:0]
    while len(fresh):
        x, t = fresh // size, fresh % size
        number = start[t + 1] - start[t]
        x, t = np.repeat(x, number), branch[spread(start[t], number)]
        apart = ~forest.holds(x, t)
        fresh = _distinct(np.sort(x[apart] * size + t[apart]))
        fresh = fresh[~(_is_in(fresh, every) | _is_in(fresh, added))]
        added = np.sort(np.concatenate((added, fresh)))
    every = np.concatenate((every, added))
    return every // size, every % size


def _distinct(sorted_keys: np.ndarray) -> np.ndarray:
    """Return each key once; np.unique hashes first, which takes three times as long here."""
    return (
        sorted_keys[np.append(True, sorted_keys[1:] != sorted_keys[:-1])]
        if len(sorted_keys)
        else sorted_keys
    )


def _is_in(keys: np.ndarray, among: np.ndarray) -> np.ndarray:
    if not len(among):
        return np.zeros(len(keys), bool)
    place = np.searchsorted(among, keys)
    place[place == len(among)] = 0
    return among[place] == keys


def _covered(x: np.ndarray, t: np.ndarray, forest: _Forest, size: int) -> np.ndarray:
    """Return person → places their branches cover together; two branches are apart or one holds the other."""
    wide = size + 1
    order = np.argsort(x * wide + forest.first[t])
    x, t = x[order], t[order]
    covered_to = np.maximum.accumulate(x * wide + forest.last[t])
    begins = x * wide + forest.first[t]
    whole = np.append(True, begins[1:] >= covered_to[:-1])
    return np.bincount(x[whole], (forest.last - forest.first)[t[whole]], size).astype(np.int64)
