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
    key, weight = _ties(links, size)
    a, b = np.divmod(key, max(size, 1))
    own = np.bincount(a, weight, size) + np.bincount(b, weight, size)
    most = np.zeros(size)
    np.maximum.at(most, a, weight)
    np.maximum.at(most, b, weight)
    with np.errstate(divide="ignore", invalid="ignore"):
        here, there = weight / own[a], weight / own[b]  # p_ab, p_ba
    sides = _triangles(a, b, key, size)
    through_here, through_there, overlap = np.zeros(len(key)), np.zeros(len(key)), np.zeros(size)
    for one, two, three in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        # The tie `one` joins i and j; `two` joins j and q; `three` joins q and i.
        i, j, q = _corners(a, b, sides, one, two, three)
        to_q, from_q = weight[sides[three]] / own[i], weight[sides[two]] / own[q]
        to_q_back, from_q_back = weight[sides[two]] / own[j], weight[sides[three]] / own[q]
        ahead = a[sides[one]] == i
        np.add.at(through_here, sides[one], np.where(ahead, to_q * from_q, to_q_back * from_q_back))
        np.add.at(through_there, sides[one], np.where(ahead, to_q_back * from_q_back, to_q * from_q))
        np.add.at(overlap, i, to_q * weight[sides[two]] / most[j])
        np.add.at(overlap, j, to_q_back * weight[sides[three]] / most[i])
    constraint = np.bincount(a, (here + through_here) ** 2, size)
    constraint += np.bincount(b, (there + through_there) ** 2, size)
    effective = np.bincount(a, minlength=size) + np.bincount(b, minlength=size) - overlap
    return np.where(own > 0, constraint, np.nan), np.where(own > 0, effective, np.nan)


def _ties(links: Links, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return each pair of people once as one sorted number, with how many introductions join them."""
    low = np.minimum(links.source, links.target).astype(np.int64)
    key = np.sort(low * size + np.maximum(links.source, links.target))
    first = np.flatnonzero(np.append(True, key[1:] != key[:-1])) if len(key) else np.zeros(0, np.int64)
    return key[first], np.diff(np.append(first, len(key))).astype(float)


def _triangles(a: np.ndarray, b: np.ndarray, key: np.ndarray, size: int) -> np.ndarray:
    """Return every triangle once, as the places of its three ties; shape (3, triangles)."""
    degree = np.bincount(a, minlength=size) + np.bincount(b, minlength=size)
    swap = (degree[a] > degree[b]) | ((degree[a] == degree[b]) & (a > b))
    low, high = np.where(swap, b, a), np.where(swap, a, b)
    order = np.argsort(low, kind="stable")
    start = np.concatenate(([0], np.cumsum(np.bincount(low, minlength=size))))
    place = np.arange(len(order))
    later = start[low[order] + 1] - place - 1  # further ties of the same person
    one, two = np.repeat(place, later), spread(place + 1, later)
    one, two = order[one], order[two]
    c, d = high[one], high[two]
    wanted = np.minimum(c, d) * size + np.maximum(c, d)
    found = np.searchsorted(key, wanted)
    found[found == len(key)] = 0
    hit = key[found] == wanted if len(key) else np.zeros(0, bool)
    return np.array([one[hit], found[hit], two[hit]])


def _corners(
    a: np.ndarray, b: np.ndarray, sides: np.ndarray, one: int, two: int, three: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return i (where `three` meets `one`), j (where `one` meets `two`), q (where `two` meets `three`)."""

    def shared(first: int, second: int) -> np.ndarray:
        x, y = sides[first], sides[second]
        return np.where((a[x] == a[y]) | (a[x] == b[y]), a[x], b[x])

    return shared(one, three), shared(one, two), shared(two, three)
