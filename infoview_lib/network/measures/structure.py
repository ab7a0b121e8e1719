"""Measure where people stand among the others: betweenness, constraint, effective size.

Betweenness is networkx's. Constraint and effective size are written by hand because it matters: for
one student with 100 contacts they have to take less than a twentieth of networkx's time
(``python -m tests.bench network`` asks both in turns and says how much).
"""

from __future__ import annotations

from typing import NamedTuple, TypedDict

import networkx as nx


class Holes(NamedTuple):
    """Hold how one person's ties overlap, None without ties; see `structural_holes`."""

    constraint: float | None
    effective_size: float | None


class StructureRow(TypedDict):
    """Hold one person's place among the others; see `structure`."""

    person: str
    betweenness: float
    constraint: float | None
    effective_size: float | None


def structure(graph: nx.Graph[str]) -> list[StructureRow]:
    """Measure everybody's place among the others.

    On introductions alone these numbers say little: the student stands between nearly all, and
    who knows whom is unknown, not absent. Leave the student out of betweenness by passing a graph
    without them; use constraint and effective size only where ties between contacts were asked
    for.

    Parameters
    ----------
    graph : networkx.Graph or networkx.DiGraph
        Weights do not count. Shortest paths follow the direction of a DiGraph; pass
        ``graph.to_undirected()`` to let them run both ways.

    Returns
    -------
    list of dict
        One row per person, in the order of the graph, as `pandas.DataFrame` takes them; an empty
        graph gives none.

        person
            The node.
        betweenness : float
            See `betweenness`.
        constraint, effective_size : float or None
            See `structural_holes`.

    Examples
    --------
    >>> rows = structure(nx.path_graph(["Ana", "Ben", "Chi"]))
    >>> [(row["betweenness"], row["constraint"], row["effective_size"]) for row in rows]
    [(0.0, 1.0, 1.0), (1.0, 0.5, 2.0), (0.0, 1.0, 1.0)]
    """
    passing, holes = betweenness(graph), structural_holes(graph)
    return [
        {
            "person": person,
            "betweenness": passing[person],
            "constraint": holes[person].constraint,
            "effective_size": holes[person].effective_size,
        }
        for person in graph
    ]


def betweenness(graph: nx.Graph[str]) -> dict[str, float]:
    """Measure how many others are linked through each person.

    Parameters
    ----------
    graph : networkx.Graph or networkx.DiGraph
        Weights do not count.

    Returns
    -------
    dict of node to float
        Sum over pairs of others of the share of their shortest paths on which this person stands
        [1]_; ordered pairs in a DiGraph, each pair once otherwise. Not divided by the number of
        pairs. Empty for an empty graph.

    References
    ----------
    .. [1] Freeman, L. C. (1977). A set of measures of centrality based on betweenness.
       Sociometry 40 (1).

    Examples
    --------
    >>> betweenness(nx.path_graph(["Ana", "Ben", "Chi"]))
    {'Ana': 0.0, 'Ben': 1.0, 'Chi': 0.0}
    """
    parts = (
        nx.weakly_connected_components(graph)
        if isinstance(graph, nx.DiGraph)
        else nx.connected_components(graph)
    )
    found: dict[str, float] = {}
    # networkx goes through everybody once for each person, also through those no path leads to.
    for part in parts:
        within = graph.__class__()
        within.add_nodes_from(person for person in graph if person in part)
        within.add_edges_from(graph.edges(within))
        found |= nx.betweenness_centrality(within, normalized=False)
    return {person: found[person] for person in graph}


def structural_holes(graph: nx.Graph[str]) -> dict[str, Holes]:
    r"""Measure how far each person's ties lead back to each other.

    With :math:`z_{ij}` the edges between i and j in either direction, :math:`p_{ij}` their share of
    all of i's, :math:`m_{ij}` their share of the most i has with anybody: constraint is
    :math:`\sum_j (p_{ij} + \sum_q p_{iq} p_{qj})^2`, effective size
    :math:`\sum_j (1 - \sum_q p_{iq} m_{jq})`, j over those tied to i [1]_.

    Parameters
    ----------
    graph : networkx.Graph or networkx.DiGraph
        Loops and weights do not count.

    Returns
    -------
    dict of node to Holes
        In the order of the graph. constraint: 0 (free) to about 1.1. effective_size: ties less
        their overlap, 0 to the number of ties. Empty for an empty graph.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, chapter 2.

    Examples
    --------
    >>> structural_holes(nx.Graph([("you", "Ana"), ("you", "Ben")]))["you"]
    Holes(constraint=0.5, effective_size=2.0)
    """
    tied = _ties(graph)
    own = {person: sum(ties.values()) for person, ties in tied.items()}
    most = {person: max(ties.values(), default=0) for person, ties in tied.items()}
    holes: dict[str, Holes] = {}
    for i, ties in tied.items():
        constraint = size = 0.0
        for j, z in ties.items():
            through = overlap = 0.0
            # The shorter list of the two: the student is tied to everybody, most others to a few.
            for q in tied[j] if len(tied[j]) < len(ties) else ties:
                if q in ties and q in tied[j]:
                    through += ties[q] / own[i] * tied[q][j] / own[q]
                    overlap += ties[q] / own[i] * tied[j][q] / most[j]
            constraint += (z / own[i] + through) ** 2
            size += 1 - overlap
        holes[i] = Holes(constraint, size) if ties else Holes(None, None)
    return holes


def _ties(graph: nx.Graph[str]) -> dict[str, dict[str, int]]:
    """Return person → others → edges between the two, in either direction."""
    tied: dict[str, dict[str, int]] = {person: {} for person in graph}
    for a, b in graph.edges:
        if a != b:
            tied[a][b] = tied[a].get(b, 0) + 1
            tied[b][a] = tied[b].get(a, 0) + 1
    return tied
