"""Find the shortest path of introductions to a person, or to anybody of a kind."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any


def introduction_path(graph: Any, ego: Hashable, person: Hashable) -> list[Hashable]:
    """Return who led to a person, from the student on.

    Parameters
    ----------
    graph : networkx.DiGraph, or mapping of person to people named
        Edge (a, b): a gave the name of b.
    ego, person : hashable
        Where the way starts, where it ends.

    Returns
    -------
    list
        Ego first, the person last. Of several shortest ways, the one whose people come first in the
        graph. Empty when no way leads there, or one of the two is not in the graph.

    Examples
    --------
    >>> introduction_path({"you": ["Ana"], "Ana": ["Ben"], "Ben": []}, "you", "Ben")
    ['you', 'Ana', 'Ben']
    """
    return _nearest(graph, ego, lambda one: one == person) if person in graph else []


def path_into(graph: Any, ego: Hashable, field: str, value: Any) -> list[Hashable]:
    """Return the shortest way to anybody of a kind, such as an organization.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `introduction_path` takes it.
    ego : hashable
        Where the way starts; never its end.
    field, value : str, object
        Node attribute and what it should be; text is compared without regard to case or outer spaces.

    Returns
    -------
    list
        As `introduction_path`; empty when nobody of that kind is reached, or `value` is empty.

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph([("you", "Ana"), ("Ana", "Ben")])
    >>> graph.nodes["Ben"]["organization"] = "Alder Clinic"
    >>> path_into(graph, "you", "organization", "alder clinic")
    ['you', 'Ana', 'Ben']
    """
    wanted = _same(value)
    if not wanted:
        return []
    return _nearest(
        graph, ego, lambda one: one != ego and _same(graph.nodes[one].get(field)) == wanted
    )


def _same(value: Any) -> Any:
    return " ".join(value.split()).casefold() if isinstance(value, str) else value


def _nearest(graph: Any, ego: Hashable, is_end: Callable[[Any], bool]) -> list[Hashable]:
    giver: dict[Hashable, Hashable] = {ego: ego} if ego in graph else {}
    for person in (line := list(giver)):  # the list grows while it is read
        if is_end(person):
            way = [person]
            while way[-1] != ego:
                way.append(giver[way[-1]])
            return way[::-1]
        for other in graph[person]:
            if other not in giver:
                giver[other] = person
                line.append(other)
    return []
