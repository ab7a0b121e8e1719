"""Reduce the network to its tree of first introductions, or to the part that leads to people."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.network.graph.graph_types import ReferralGraph, Tree
from infoview_lib.network.graph.waves import introductions
from infoview_lib.records.fields import YOU


def first_tree(graph: ReferralGraph, ego: str = YOU) -> Tree:
    """Return whom each person named first.

    Parameters
    ----------
    graph : networkx.DiGraph
        Edge (a, b): a gave the name of b.
    ego : hashable
        The student.

    Returns
    -------
    dict of node to list of node
        Everybody in the order of the graph, with those who hang from them in that order too; each
        person hangs once. Where edges do not say which introduction was ``first``, it is the one
        the shortest path from the student takes; people no path leads to hang from the student.
        Empty for an empty graph; nobody hangs from anybody where the student is not in it.

    Examples
    --------
    >>> import networkx
    >>> first_tree(networkx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("you", "Ben")]))
    {'you': ['Ana', 'Ben'], 'Ana': [], 'Ben': []}
    """
    import networkx as nx

    children: Tree = {person: [] for person in graph}
    if ego in children:
        parent = {to: by for by, to in nx.bfs_edges(introductions(graph, ego, True), ego)}
        for person in graph:
            if person != ego:
                # Whom no introduction leads to hangs from the student, since everybody must stand
                # somewhere.
                children[parent.get(person, ego)].append(person)
    return children


def part_of(graph: ReferralGraph, only: Iterable[str]) -> ReferralGraph:
    """Return the student with some people and everybody on the way to them.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    only : iterable of str
        The people; whoever is not in the graph is passed over.

    Returns
    -------
    networkx.DiGraph
        A copy, in the same order. With nobody to show, the student alone.
    """
    parent = {child: person for person, found in first_tree(graph).items() for child in found}
    kept = {YOU}
    for person in only:
        while person in graph and person not in kept:
            kept.add(person)
            person = parent.get(person, YOU)
    part = graph.copy()
    part.remove_nodes_from([one for one in graph if one not in kept])
    return part
