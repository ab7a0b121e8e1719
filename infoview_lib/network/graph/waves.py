"""Count the introductions between the student and each person: the waves.

networkx is loaded where it is first used: pages that show no network do not wait for it.
"""

from __future__ import annotations

from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.records.fields import YOU


def introductions(graph: ReferralGraph, ego: str = YOU, first: bool = False) -> ReferralGraph:
    """Return who named whom, as the measures count it.

    Parameters
    ----------
    graph : networkx.DiGraph
        Edge (a, b): a gave the name of b.
    ego : hashable
        The student.
    first : bool
        True keeps only first introductions, where edges say which these are.

    Returns
    -------
    networkx.DiGraph
        The same people in the same order; nobody named themselves, nobody named the student. To
        be read only: the graph itself where all of it counts, otherwise a new one, without what
        nodes and edges say.

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph([("you", "Ana"), ("Ana", "Ana"), ("Ana", "you")])
    >>> list(introductions(graph).edges)
    [('you', 'Ana')]
    """
    import networkx as nx

    noted = list(graph.edges(data="first"))
    # Nobody introduces the student to themselves; such an edge would make a circle of the whole.
    edges = [(a, b, is_first) for a, b, is_first in noted if a != b != ego]
    # A graph that somebody else made says nothing of first ones; then every edge counts.
    if first and any(is_first is not None for *_, is_first in edges):
        edges = [one for one in edges if one[2]]
    # Page 08 asks six times for each change; a copy each time was a tenth of its work.
    if len(edges) == len(noted):
        return graph
    named: ReferralGraph = nx.DiGraph()
    named.add_nodes_from(graph)
    named.add_edges_from((a, b) for a, b, _ in edges)
    return named


def waves(graph: ReferralGraph, ego: str = YOU) -> dict[str, int]:
    """Return each person's wave: how many introductions they are away from the student.

    Parameters
    ----------
    graph : networkx.DiGraph
        Edge (a, b): a gave the name of b.
    ego : hashable
        The student.

    Returns
    -------
    dict of node to int
        The student at 0, nearest first; only those whom a path leads to. Where edges say which
        introduction was ``first``, along these (the generation, as in respondent-driven samples
        [1]_); otherwise along the shortest path. Empty when the student is not in the graph.

    References
    ----------
    .. [1] Heckathorn, D. D. (1997). Respondent-driven sampling. Social Problems 44 (2).

    Examples
    --------
    >>> import networkx
    >>> waves(networkx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("Chi", "Ana")]))
    {'you': 0, 'Ana': 1, 'Ben': 2}
    """
    import networkx as nx

    if ego not in graph:
        return {}
    return dict(nx.single_source_shortest_path_length(introductions(graph, ego, True), ego))
