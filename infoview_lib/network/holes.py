"""Measure structural holes on arrays: Burt's constraint, effective size.

Both need every triangle once: pairs of ties are taken at the person of lowest degree, where there are
fewest, and looked up among the sorted ties.
"""

from __future__ import annotations

import numpy as np

from infoview_lib.network.arrays import Links, spread


def structural_holes(links: Links) -> tuple[np.ndarray, np.ndarray]:
    r"""Return constraint, effective size, each of shape (people,); not a number for people without ties.

    With :math:`z_{ij}` the introductions between i and j in either direction, :math:`p_{ij}` their share
    of all of i's, :math:`m_{ij}` their share of the most i has with anybody: constraint is
    :math:`\sum_j (p_{ij} + \sum_q p_{iq} p_{qj})^2`, effective size
    :math:`\sum_j (1 - \sum_q p_{iq} m_{jq})`, j over those tied to i [1]_.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, chapter 2.
    """
    size = len(links.people)
    a, b, key, weight = _ties(links, size)
    own, number = _per_person(a, b, size, weight), _per_person(a, b, size)
    both = weight > 1
    most = np.ones(size)  # introductions in both directions count two, the most there can be
    most[a[both]] = most[b[both]] = 2
    sides = _triangles(a, b, key, size)
    with np.errstate(divide="ignore", invalid="ignore"):
        constraint = (number + 3.0 * _per_person(a[both], b[both], size)) / own**2
    tied = np.unique(sides)  # only ties in triangles lead anywhere by a second way
    sides = np.searchsorted(tied, sides)
    a, b, weight = a[tied], b[tied], weight[tied]
    ahead, back, overlap = np.zeros(len(tied)), np.zeros(len(tied)), np.zeros(size)
    for turn in range(3):
        # The tie `one` joins i and j; `two` joins j and q; `three` joins q and i.
        one, two, three = (sides[(turn + side) % 3] for side in range(3))
        i, j, q = _corners(a, b, one, two, three)
        z_jq, z_iq = weight[two], weight[three]
        from_i, from_j = z_iq * z_jq / (own[i] * own[q]), z_iq * z_jq / (own[j] * own[q])
        is_ahead = a[one] == i
        np.add.at(ahead, one, np.where(is_ahead, from_i, from_j))
        np.add.at(back, one, np.where(is_ahead, from_j, from_i))
        np.add.at(overlap, i, z_iq / own[i] * z_jq / most[j])
        np.add.at(overlap, j, z_jq / own[j] * z_iq / most[i])
    np.add.at(constraint, a, ahead * (2 * weight / own[a] + ahead))  # (p + t)² - p²
    np.add.at(constraint, b, back * (2 * weight / own[b] + back))
    alone = number == 0
    constraint[alone] = np.nan
    return constraint, np.where(alone, np.nan, number - overlap)


def _per_person(
    a: np.ndarray, b: np.ndarray, size: int, weight: np.ndarray | None = None
) -> np.ndarray:
    """Return the sum over the ties of each person, of shape (people,); without weights their number."""
    return np.bincount(a, weight, size) + np.bincount(b, weight, size)


def _ties(links: Links, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return each tied pair once, lower place first, sorted: both places, both in one number, 1 or 2."""
    a = np.minimum(links.source, links.target).astype(np.int64)
    b = np.maximum(links.source, links.target).astype(np.int64)
    key = a * size + b
    if (key[1:] > key[:-1]).all():
        return a, b, key, np.ones(len(key))
    key = np.sort(key)
    first = np.flatnonzero(np.append(True, key[1:] != key[:-1]))
    weight = np.diff(np.append(first, len(key))).astype(float)
    key = key[first]
    return key // size, key % size, key, weight


def _triangles(a: np.ndarray, b: np.ndarray, key: np.ndarray, size: int) -> np.ndarray:
    """Return every triangle once, as the places of its three ties; shape (3, triangles)."""
    low, high = _turned(a, b, size)
    many = np.bincount(low, minlength=size)
    tie = np.flatnonzero(many[low] > 1)
    tie = tie[np.argsort(low[tie], kind="stable")]
    start = np.concatenate(([0], np.cumsum(np.bincount(low[tie], minlength=size))))
    place = np.arange(len(tie))
    later = start[low[tie] + 1] - place - 1  # further ties of the same person
    one, two = tie[np.repeat(place, later)], tie[spread(place + 1, later)]
    c, d = high[one], high[two]
    wanted = np.minimum(c, d) * size + np.maximum(c, d)
    if not len(wanted):
        return np.zeros((3, 0), np.int64)
    found = np.searchsorted(key, wanted)
    found[found == len(key)] = 0
    hit = key[found] == wanted
    return np.array([one[hit], found[hit], two[hit]])


def _turned(a: np.ndarray, b: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Turn all ties so that few leave the same person: people are mostly numbered as they were met."""
    ahead, back = np.bincount(a, minlength=size), np.bincount(b, minlength=size)
    pairs = {True: int((ahead * (ahead - 1)).sum()), False: int((back * (back - 1)).sum())}
    if min(pairs.values()) > 16 * len(a):
        degree = ahead + back
        swap = (degree[a] > degree[b]) | ((degree[a] == degree[b]) & (a > b))
        return np.where(swap, b, a), np.where(swap, a, b)
    return (a, b) if pairs[True] <= pairs[False] else (b, a)


def _corners(
    a: np.ndarray, b: np.ndarray, one: np.ndarray, two: np.ndarray, three: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return i (where `three` meets `one`), j (where `one` meets `two`), q (where `two` meets `three`)."""

    def shared(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.where((a[x] == a[y]) | (a[x] == b[y]), a[x], b[x])

    return shared(one, three), shared(one, two), shared(two, three)
