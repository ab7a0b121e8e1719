"""Walk shortest ways from many people side by side, on arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from infoview_lib.network.arrays import spread

ROOM = 4_000_000  # pairs (source, person) at once: about 100 MB


def walked(beside: Sequence[Sequence[int]], weight: Sequence[int]) -> list[float]:
    """Return place → the sum over ordered pairs of the share of their shortest ways that pass here.

    Parameters
    ----------
    beside : sequence of sequence of int
        Place → places a step away.
    weight : sequence of int
        How many people stand behind a place, as ends of ways.
    """
    size = len(beside)
    number = np.array([len(found) for found in beside], np.int64)
    start = np.concatenate(([0], np.cumsum(number)))
    target = np.fromiter((b for found in beside for b in found), np.int64, int(start[-1]))
    behind = np.asarray(weight, float)
    total = np.zeros(size)
    at_once = max(1, ROOM // max(size, 1))
    for first in range(0, size, at_once):
        sources = np.arange(first, min(first + at_once, size))
        total += behind[sources] @ _from_many(sources, start, number, target, behind)
    return total.tolist()


def _from_many(
    sources: np.ndarray,
    start: np.ndarray,
    number: np.ndarray,
    target: np.ndarray,
    behind: np.ndarray,
) -> np.ndarray:
    """Return what passes through each person from each source, shape (sources, people)."""
    size = len(behind)
    line = np.arange(len(sources)) * size + sources
    is_far = np.ones(len(sources) * size, bool)
    ways, mark = np.zeros(len(is_far)), np.zeros(len(is_far), np.int64)
    is_far[line], ways[line] = False, 1.0
    steps = []
    while len(line):
        person = line % size
        many = number[person]
        above = np.repeat(line, many)
        below = np.repeat(line - person, many) + target[spread(start[person], many)]
        fresh = is_far[below]
        above, below = above[fresh], below[fresh]
        np.add.at(ways, below, ways[above])
        mark[below] = np.arange(len(below))
        line = below[mark[below] == np.arange(len(below))]  # each once
        is_far[line] = False
        steps.append((above, below))
    passing = np.zeros(len(is_far))
    for above, below in reversed(steps):
        np.add.at(
            passing, above, ways[above] / ways[below] * (behind[below % size] + passing[below])
        )
    passing = passing.reshape(len(sources), size)
    passing[np.arange(len(sources)), sources] = 0.0
    return passing
