"""Say what one more introduction would change."""

from __future__ import annotations

from typing import Any, NamedTuple

from infoview_lib.network.graph.introduction_path import introduction_path
from infoview_lib.network.graph.waves import ways_of
from infoview_lib.network.measures.lineage import only_ways
from infoview_lib.network.words.name_labels import name_of
from infoview_lib.network.words.number_words import people_in_words
from infoview_lib.records.fields import YOU


class Change(NamedTuple):
    """Hold one introduction that has not happened, with what it would change.

    `way` leads from the student to the person by the shortest introductions; `secured` are the people who
    now stand or fall with one person, who then would not; `words` says it all to the student.
    """

    giver: str
    person: str
    way: tuple[str, ...]
    secured: tuple[str, ...]
    words: str


def what_if(graph: Any, giver: str, person: str) -> Change:
    """Return what would change if `giver` introduced the student to `person`.

    The graph stays as it is.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    giver, person : hashable
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
    >>> import networkx
    >>> graph = networkx.DiGraph([("you", "Ana"), ("you", "Ben"), ("Ben", "Chi")])
    >>> for person in graph: graph.nodes[person]["name"] = person
    >>> change = what_if(graph, "Ana", "Chi")
    >>> change.secured, change.words
    (('Chi',), 'Chi would no longer depend on Ben alone.')
    """
    if giver == person or YOU in (giver, person) or giver not in graph or person not in graph:
        raise ValueError("two different people of the network are needed")
    after = graph.copy()
    facts = {
        "first": False,
        "date": "",
        "how": "",
        "purpose": "",
        "referrals": (),
        "supposed": False,
    }
    if not after.has_edge(giver, person):
        after.add_edge(giver, person, **facts)
    before, later = _leanings(graph), _leanings(after)
    secured = tuple(one for one in graph if len(before.get(one, ())) > len(later.get(one, ())))
    way = tuple(introduction_path(after, YOU, person))
    return Change(
        giver, person, way, secured, _words(graph, giver, person, secured, before.get(person, ()))
    )


def _leanings(graph: Any) -> dict[Any, tuple[Any, ...]]:
    """Return person → the others every way to them passes, the nearest first."""
    ways = ways_of(graph, YOU)
    over = only_ways(ways)
    found: dict[Any, tuple[Any, ...]] = {}
    for place in over:
        chain, other = [], over[place]
        while other is not None and other not in ways.roots:
            chain.append(ways.people[other])
            other = over[other]
        found[ways.people[place]] = tuple(chain)
    return found


def _words(
    graph: Any, giver: Any, person: Any, secured: tuple[Any, ...], leaning: tuple[Any, ...]
) -> str:
    name, by = name_of(graph, person), name_of(graph, giver)
    if graph.has_edge(giver, person):
        return f"{by} has given you the name of {name} already; a second word from them would do no harm."
    if person not in secured:
        return f"You would have a second way to {name}. Nobody else’s place here would change."
    rest = len(secured) - 1
    start = f"{name} would no longer depend on {name_of(graph, leaning[0])} alone"
    return f"{start}; nor would {people_in_words(rest)} behind them." if rest else f"{start}."
