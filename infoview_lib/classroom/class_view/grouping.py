"""Cut the numbers of a class into groups that hold enough students and still show something.

Of all ways to cut, the one with most groups is taken, then the one with the lowest cuts: an order
that does not look at the students. (The most even one would give away, in some classes, that
nobody has a certain number.) The cuts are those of a fixed list, so that a cut never gives one
student's number away. Whoever knows the rule and the groups learns no number inside of a group;
`tests/classroom/class_view/test_grouping.py` tries every small class.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

LEAST = 5
"""Students a group must hold to be shown."""
MOST_GROUPS = 4
CUTS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100)
"""Where a group may begin."""


def best_cuts(
    values: Sequence[int],
    least: int = LEAST,
    barred: Collection[int] = (),
    cuts: Sequence[int] = CUTS,
) -> tuple[int, ...]:
    """Return where the groups begin, the first one left out.

    Parameters
    ----------
    values : sequence of int
        One per student.
    least : int
        Students a group must hold.
    barred : collection of int
        Cuts that may not be used.
    cuts : sequence of int
        Cuts to choose from, in order.

    Returns
    -------
    tuple of int
        Empty where all would stand in one group.

    Examples
    --------
    >>> best_cuts([0] * 6 + [1, 1, 2, 2] + [3] * 7 + [9] * 5)
    (1, 4)
    >>> best_cuts([0] * 9 + [7])
    ()
    """
    free = [one for one in cuts if one not in barred]
    for number in range(MOST_GROUPS - 1, 0, -1):
        for chosen in combinations(free, number):  # the lowest cuts first
            if min(group_sizes(values, chosen)) >= least:
                return chosen
    return ()


def group_sizes(values: Sequence[int], cuts: Sequence[int]) -> list[int]:
    """Return how many values lie in each group.

    Parameters
    ----------
    values : sequence of int
        One per student.
    cuts : sequence of int
        Where groups begin, the first one left out.

    Returns
    -------
    list of int
        One more than there are cuts.
    """
    return [sum(low <= one < high for one in values) for low, high in _bounds(cuts)]


def _bounds(cuts: Sequence[int]) -> Iterator[tuple[float, float]]:
    yield from zip((float("-inf"), *cuts), (*cuts, float("inf")), strict=True)


def told_by_difference(
    values: Sequence[int], earlier: Mapping[int, int], new: int, least: int = LEAST
) -> frozenset[int]:
    """Return the cuts that would tell something of those who came since an earlier picture.

    Both pictures together say how many of the newcomers lie below a cut that both have.

    Parameters
    ----------
    values : sequence of int
        One per student, newcomers included; nobody of the earlier picture left.
    earlier : mapping of int to int
        Cut of the earlier picture → students below it.
    new : int
        How many came since.
    least : int
        Students a group must hold.

    Returns
    -------
    frozenset of int
        Cuts with fewer than `least` newcomers on either side.

    Examples
    --------
    >>> sorted(told_by_difference([0] * 11 + [4] * 9, {1: 5, 3: 10}, new=7))
    [1, 3]
    >>> told_by_difference([0] * 11 + [4] * 12, {1: 5}, new=12)
    frozenset()
    """
    below = {cut: sum(one < cut for one in values) - students for cut, students in earlier.items()}
    return frozenset(cut for cut, added in below.items() if not least <= added <= new - least)
