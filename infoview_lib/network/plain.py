"""Measure small networks without numpy: PageRank, constraint, effective size.

The first engine behind `structure`; formulas and sources stand with the second one, in `arrays` and
`holes`.
"""

from __future__ import annotations

from collections.abc import Sequence

Neighbours = Sequence[Sequence[int]]


def pagerank(named: Neighbours, damping: float = 0.85, tolerance: float = 1e-13) -> list[float]:
    """Return place → PageRank, summing to 1; see `infoview_lib.network.arrays.pagerank`."""
    rank = [1.0] * len(named)
    for _ in range(400):
        new = [1.0] * len(named)
        for a, found in enumerate(named):
            if found:
                share = damping * rank[a] / len(found)
                for b in found:
                    new[b] += share
        moved = max((abs(x - y) for x, y in zip(new, rank)), default=0.0)
        rank = new
        if moved <= tolerance * max(rank, default=0.0):
            break
    total = sum(rank)
    return [one / total for one in rank]


def structural_holes(named: Neighbours) -> tuple[list[float | None], list[float | None]]:
    """Return place → constraint, effective size; None for people without ties.

    See `infoview_lib.network.holes.structural_holes`.
    """
    tied: list[dict[int, int]] = [{} for _ in named]
    for a, found in enumerate(named):
        for b in found:
            tied[a][b] = tied[a].get(b, 0) + 1
            tied[b][a] = tied[b].get(a, 0) + 1
    own = [sum(ties.values()) for ties in tied]
    most = [max(ties.values(), default=0) for ties in tied]
    constraint: list[float | None] = []
    effective: list[float | None] = []
    for i, ties in enumerate(tied):
        spent, sized = 0.0, 0.0
        for j, z in ties.items():
            through = overlap = 0.0
            for q in tied[j] if len(tied[j]) < len(ties) else ties:
                if q in ties and q in tied[j]:
                    through += ties[q] / own[i] * tied[q][j] / own[q]
                    overlap += ties[q] / own[i] * tied[j][q] / most[j]
            spent += (z / own[i] + through) ** 2
            sized += 1 - overlap
        constraint.append(spent if ties else None)
        effective.append(sized if ties else None)
    return constraint, effective
