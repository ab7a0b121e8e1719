"""Measure where people stand in any network: betweenness, constraint, effective size."""

from __future__ import annotations

from typing import Any

from infoview_lib.network.betweenness import betweenness
from infoview_lib.network.plain import structural_holes
from infoview_lib.network.ways import Ways, ways_of


def structure(graph: Any, both_ways: bool = True) -> list[dict[str, Any]]:
    """Measure everybody's place among the others.

    On introductions alone these numbers say little: the student stands between nearly all, and who knows
    whom is unknown, not absent. Use constraint and effective size only where ties between contacts were
    asked for. Whatever else networkx offers works on the same graph.

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
        constraint : float or None
            How much all ties lead back to each other, 0 (free) to about 1.1 [2]_. None without ties.
        effective_size : float or None
            Ties less their overlap, 0 to the number of ties [2]_. None without ties.

    References
    ----------
    .. [1] Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40.
    .. [2] Burt, R. S. (1992). Structural Holes. Harvard University Press.

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
    constraint, effective = structural_holes(ways.named)
    columns = zip(ways.people, passing, constraint, effective)
    names = ("person", "betweenness", "constraint", "effective_size")
    return [dict(zip(names, row)) for row in columns]


def _beside(ways: Ways) -> list[list[int]]:
    found: list[dict[int, None]] = [{} for _ in ways.people]
    for a, named in enumerate(ways.named):
        for b in named:
            found[a][b] = found[b][a] = None
    return [list(one) for one in found]
