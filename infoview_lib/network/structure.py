"""Measure where people stand in any network: betweenness, PageRank, constraint, effective size."""

from __future__ import annotations

from math import isnan
from typing import Any

from infoview_lib.network.betweenness import betweenness
from infoview_lib.network.ways import MANY, Ways, has_numpy, ways_of


def structure(graph: Any, both_ways: bool = True) -> list[dict[str, Any]]:
    """Measure everybody's place among the others.

    On introductions alone these numbers say little: the student stands between nearly all, and who knows
    whom is unknown, not absent. Use constraint and effective size only where ties between contacts were
    asked for. Whatever else networkx offers works on the same graph; for networks of many millions of
    introductions, hand the graph to one of networkx's own backends, for example
    ``networkx.pagerank(graph, backend="cugraph")``.

    Parameters
    ----------
    graph : networkx.Graph or networkx.DiGraph
        Without weights: several introductions between two people count once in each direction. Leave the
        student out by passing ``graph.subgraph(...)``.
    both_ways : bool
        True lets shortest ways run against an introduction too; False follows its direction, as
        networkx does for a DiGraph. An undirected graph has only one meaning.

    Returns
    -------
    list of dict
        One row per person, in the order of the graph; an empty graph gives none.

        person
            The node.
        betweenness : float
            Sum over pairs of others of the share of their shortest ways on which this person stands [1]_;
            each pair once (ordered pairs where `both_ways` is False). Not normalised.
        pagerank : float
            Share of a random walk along introductions, damping 0.85; the sum over people is 1 [2]_.
        constraint : float or None
            How much all ties lead back to each other, 0 (free) to about 1.1 [3]_. None without ties.
        effective_size : float or None
            Ties less their overlap, 0 to the number of ties [3]_. None without ties.

    References
    ----------
    .. [1] Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40.
    .. [2] Brin, S., Page, L. (1998). The anatomy of a large-scale hypertextual web search engine.
    .. [3] Burt, R. S. (1992). Structural Holes. Harvard University Press.

    Examples
    --------
    >>> import networkx
    >>> rows = structure(networkx.path_graph(["Ana", "Ben", "Chi"]))
    >>> [(row["betweenness"], row["constraint"], row["effective_size"]) for row in rows]
    [(0.0, 1.0, 1.0), (1.0, 0.5, 2.0), (0.0, 1.0, 1.0)]
    """
    ways = ways_of(graph, [])
    follows = not both_ways and graph.is_directed()
    passing = betweenness(ways.named if follows else _beside(ways), not follows)
    rank, constraint, effective = _measured(graph, ways)
    columns = zip(ways.people, passing, rank, constraint, effective)
    names = ("person", "betweenness", "pagerank", "constraint", "effective_size")
    return [dict(zip(names, row)) for row in columns]


def _beside(ways: Ways) -> list[list[int]]:
    found: list[dict[int, None]] = [{} for _ in ways.people]
    for a, named in enumerate(ways.named):
        for b in named:
            found[a][b] = found[b][a] = None
    return [list(one) for one in found]


def _measured(graph: Any, ways: Ways) -> tuple[list[float], list[float | None], list[float | None]]:
    """Return PageRank, constraint, effective size from the engine that suits the size."""
    if sum(map(len, ways.named)) <= MANY or not has_numpy():
        from infoview_lib.network import plain

        return plain.pagerank(ways.named), *plain.structural_holes(ways.named)
    from infoview_lib.network.arrays import Links, pagerank
    from infoview_lib.network.holes import structural_holes

    links = Links.of(graph)
    holes = [
        [None if isnan(one) else one for one in found.tolist()] for found in structural_holes(links)
    ]
    return pagerank(links).tolist(), *holes
