"""Join introductions with who knows whom: the undirected network around the student."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.records.fields import YOU


def known_ties(graph: ReferralGraph, ties: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the ties between two people of the graph.

    A tie may speak of people who were deleted, or merged into one.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ties : iterable of (str, str)
        Two contacts who know each other, as was noted.

    Returns
    -------
    list of (str, str)
        None when nothing was asked about ties.

    Examples
    --------
    >>> known_ties(nx.DiGraph([("you", "Ana"), ("you", "Ben")]), [("Ana", "Ben"), ("Ana", "Chi")])
    [('Ana', 'Ben')]
    """
    return [(a, b) for a, b in ties if a in graph and b in graph and a != b]


def acquaintance(graph: ReferralGraph, ties: Iterable[tuple[str, str]]) -> nx.Graph[str]:
    """Return who knows whom, as far as it was noted.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ties : iterable of (str, str)
        Two contacts of the graph who know each other; see `known_ties`.

    Returns
    -------
    networkx.Graph
        The student knows everybody, whoever gave a name knows that person, and so do the two ends
        of a tie. The student alone for an empty graph.

    Examples
    --------
    >>> sorted(acquaintance(nx.DiGraph([("you", "Ana"), ("Ana", "Ben")]), []).adj["you"])
    ['Ana', 'Ben']
    """
    around: nx.Graph[str] = nx.Graph()
    around.add_node(YOU)
    around.add_edges_from((YOU, one) for one in graph if one != YOU)
    around.add_edges_from((a, b) for a, b in graph.edges if YOU not in (a, b))
    around.add_edges_from(ties)
    return around
