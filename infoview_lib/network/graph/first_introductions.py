"""Reduce the network to the tree of first introductions, or to the part that leads to some people.

A layered tree is the one layout that keeps the labels of 60 to 100 people apart. Nothing is random;
children stand in the order of the records, so a new person comes last among them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from infoview_lib.network.graph.waves import ways_of
from infoview_lib.records.fields import YOU


def first_tree(graph: Any, ego: Hashable = "you") -> dict[Hashable, list[Hashable]]:
    """Return person → people they named first, in the order of the graph; everybody is in it once.

    Where edges do not say which introduction was ``first``, it is the nearest to the student.
    """
    ways = ways_of(graph, ego)
    people, wave, named = (
        ways.people,
        ways.waves(),
        ways.named if ways.first is None else ways.first,
    )
    reached = sorted((number, place) for place, number in enumerate(wave) if number is not None)
    parent: dict[int, int] = {}
    for number, a in reached:
        for b in named[a]:
            if b not in parent and wave[b] == number + 1:
                parent[b] = a
    children: dict[Hashable, list[Hashable]] = {person: [] for person in people}
    for place, person in enumerate(people):
        if person != ego and ego in children:
            children[people[parent[place]] if place in parent else ego].append(person)
    return children


def part_of(graph: Any, only: Iterable[str]) -> Any:
    """Return the student with some people and everybody on the way to them, in the same order."""
    tree = first_tree(graph, YOU)
    parent = {child: person for person, found in tree.items() for child in found}
    kept = {YOU}
    for person in only:
        while person in graph and person not in kept:
            kept.add(person)
            person = parent.get(person, YOU)
    part = graph.copy()
    part.remove_nodes_from([one for one in graph if one not in kept])
    return part
