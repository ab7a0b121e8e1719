"""Find the shortest path of introductions to a person, or to anybody of a kind."""

from __future__ import annotations

import networkx as nx

from infoview_lib.network.graph.graph_types import ReferralGraph, text_of


def introduction_path(graph: ReferralGraph, ego: str, person: str) -> list[str]:
    """Return who led to a person, from the student on.

    Parameters
    ----------
    graph : networkx.DiGraph
        Edge (a, b): a gave the name of b.
    ego, person : hashable
        Where the path starts, where it ends.

    Returns
    -------
    list
        Ego first, the person last. Of several shortest paths, the one whose people come first in
        the graph. Empty when no path leads there, or one of the two is not in the graph.

    Examples
    --------
    >>> introduction_path(nx.DiGraph([("you", "Ana"), ("Ana", "Ben")]), "you", "Ben")
    ['you', 'Ana', 'Ben']
    """
    return _shortest_paths(graph, ego).get(person, [])


def path_into(graph: ReferralGraph, ego: str, field: str, value: str) -> list[str]:
    """Return the shortest path to anybody of a kind, such as an organization.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `introduction_path` takes it.
    ego : hashable
        Where the path starts; never its end.
    field, value : str
        Node attribute and what it should be, compared without regard to case or outer spaces.

    Returns
    -------
    list
        As `introduction_path`; empty when nobody of that kind is reached, or `value` is empty.

    Examples
    --------
    >>> graph = nx.DiGraph([("you", "Ana"), ("Ana", "Ben")])
    >>> graph.nodes["Ben"]["organization"] = "Alder Clinic"
    >>> path_into(graph, "you", "organization", "alder clinic")
    ['you', 'Ana', 'Ben']
    """
    wanted = _as_compared(value)
    paths = (
        path
        for person, path in _shortest_paths(graph, ego).items()
        if wanted and person != ego and _as_compared(text_of(graph, person, field)) == wanted
    )
    return min(paths, key=len, default=[])


def _shortest_paths(graph: ReferralGraph, ego: str) -> dict[str, list[str]]:
    """Return person → the shortest path from the student, nearest first."""
    return dict(nx.single_source_shortest_path(graph, ego)) if ego in graph else {}


def _as_compared(value: str) -> str:
    return " ".join(value.split()).casefold()
