"""Say what one more introduction would change."""

from __future__ import annotations

from typing import NamedTuple

import networkx as nx

from infoview_lib.network.graph.graph_types import IntroductionFacts, ReferralGraph
from infoview_lib.network.graph.introduction_path import introduction_path
from infoview_lib.network.measures.lineage import dependence_tree
from infoview_lib.network.words.name_labels import name_of
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.fields import YOU


class Change(NamedTuple):
    """Hold one introduction that has not happened, with what it would change.

    `path` leads from the student to the person by the shortest introductions; `secured` are the
    people who now stand or fall with one person, who then would not; `words` says it all to the
    student.
    """

    referrer: str
    person: str
    path: tuple[str, ...]
    secured: tuple[str, ...]
    words: str


def what_if(graph: ReferralGraph, referrer: str, person: str) -> Change:
    """Return what would change if `referrer` introduced the student to `person`.

    The graph stays as it is.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    referrer, person : str
        Two different people of the network, neither of them the student.

    Returns
    -------
    Change
        The same facts `lineage` would show after the introduction.

    Raises
    ------
    ValueError
        When one of them is not in the network, is the student, or both are one person.

    Examples
    --------
    >>> graph = nx.DiGraph([("you", "Ana"), ("you", "Ben"), ("Ben", "Chi")])
    >>> for person in graph: graph.nodes[person]["name"] = person
    >>> change = what_if(graph, "Ana", "Chi")
    >>> change.secured, change.words
    (('Chi',), 'Chi would no longer depend on Ben alone.')
    """
    if referrer == person or YOU in (referrer, person):
        raise ValueError("two different people of the network are needed")
    if referrer not in graph or person not in graph:
        raise ValueError("two different people of the network are needed")
    after = graph.copy()
    if not after.has_edge(referrer, person):
        facts: IntroductionFacts = {"first": False, "supposed": False}
        after.add_edge(referrer, person, **facts)
    before, later = _leanings(graph), _leanings(after)
    secured = tuple(one for one in graph if len(before.get(one, ())) > len(later.get(one, ())))
    path = tuple(introduction_path(after, YOU, person))
    words = _words(graph, referrer, person, secured, before.get(person, []))
    return Change(referrer, person, path, secured, words)


def _leanings(graph: ReferralGraph) -> dict[str, list[str]]:
    """Return person → the others every path to them passes, the nearest first."""
    paths = nx.single_source_shortest_path(dependence_tree(graph), YOU)
    return {person: path[-2:0:-1] for person, path in paths.items()}


def _words(
    graph: ReferralGraph, referrer: str, person: str, secured: tuple[str, ...], leaning: list[str]
) -> str:
    name, by = name_of(graph, person), name_of(graph, referrer)
    if graph.has_edge(referrer, person):
        return f"{by} already referred you to {name}. A second good word wouldn't hurt."
    if person not in secured:
        return f"You'd have a second way to {name}. Nothing else would change."
    rest = len(secured) - 1
    start = f"{name} would no longer depend on {name_of(graph, leaning[0])} alone"
    if not rest:
        return f"{start}."
    return f"{start}, and neither would the {people_in_words(rest)} who came through {name}."
