"""Follow how a network grew, day by day."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.network.graph.graph_types import ReferralGraph, facts_of, introduction_facts
from infoview_lib.records.fields import YOU


class GrowthRow(TypedDict):
    """Hold what was known by the end of one day; see `growth`."""

    date: str
    added: tuple[str, ...]
    people: int
    introduced: int


def growth(graph: ReferralGraph) -> list[GrowthRow]:
    """Return how many people were known on each day on which somebody was added.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it;
        node attribute ``since``.

    Returns
    -------
    list of dict
        One row per day, earliest first; an empty network gives none. People whose day is not known
        stand in a first row without a date.

        date : str
            ISO date, or empty.
        added : tuple
            Who came, in the order of the graph.
        people, introduced : int
            People known by the end of that day; how many of them another contact had named first.

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph([("you", "Ana"), ("Ana", "Ben")])
    >>> networkx.set_node_attributes(graph, {"Ana": "2026-03-02", "Ben": "2026-03-09"}, "since")
    >>> [(row["date"], row["people"], row["introduced"]) for row in growth(graph)]
    [('2026-03-02', 1, 0), ('2026-03-09', 2, 1)]
    """
    days: dict[str, list[str]] = {}
    for person in graph:
        if person != YOU:
            days.setdefault(facts_of(graph, person).get("since") or "", []).append(person)
    rows: list[GrowthRow] = []
    people = introduced = 0
    for day in sorted(days):
        added = tuple(days[day])
        people += len(added)
        introduced += sum(_is_introduced(graph, person) for person in added)
        rows.append({"date": day, "added": added, "people": people, "introduced": introduced})
    return rows


def _is_introduced(graph: ReferralGraph, person: str) -> bool:
    """Return whether the first introduction of a person came from another contact."""
    return any(
        a != YOU and introduction_facts(graph, a, person).get("first") is not False
        for a in graph.pred[person]
    )
