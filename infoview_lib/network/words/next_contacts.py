"""Suggest whom in the network to reach out to next, with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.network.graph.stage_looks import MET, NOT_ASKED
from infoview_lib.network.words.name_labels import name_of
from infoview_lib.records.fields import YOU


class NextContact(NamedTuple):
    """Hold one next ask: whom, for what (``talk`` or ``names``), why in a sentence."""

    person: str
    what: str
    why: str


def next_contacts(graph: Any, most: int = 3) -> list[NextContact]:
    """Return the next best asks, best first.

    People somebody opened a door to come before people met who were never asked for names. Among the first,
    whoever was introduced goes before a mere name, a name that may be used before one that may not, a new
    field before one already known, an earlier introduction before a later one; ties keep the order of the
    graph. Nobody marked as not to be contacted is suggested.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    most : int
        How many.

    Returns
    -------
    list of Ask
        Empty when nobody waits and everybody met was asked for names.

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph()
    >>> graph.add_node("you", status="you"); graph.add_node("Ana", name="Ana", status="met")
    >>> graph.add_node("Ben", name="Ben", status="idea", industry="Law")
    >>> graph.add_edge("you", "Ana", first=True); graph.add_edge("Ana", "Ben", how="intro_email", date="2026-03-02")
    >>> next_contacts(graph, 1)[0].why
    'Ana wrote to introduce you on March 2, and nobody you met works in Law.'
    """
    open_ones = [one for one in graph if one != YOU and not graph.nodes[one].get("do_not_contact")]
    fields = _fields_met(graph)
    doors = [
        one
        for one in open_ones
        if graph.nodes[one].get("status", "") in NOT_ASKED and _referrers(graph, one)
    ]
    doors.sort(key=lambda one: _rank(graph, one, fields))
    asks = [NextContact(one, "talk", _why_talk(graph, one, fields)) for one in doors[:most]]
    met = [one for one in open_ones if graph.nodes[one].get("status", "") in MET]
    silent = [
        one
        for one in met
        if not graph.nodes[one].get("names_asked") and not any(True for _ in graph[one])
    ]
    why = "You have met, and no name from {} is noted yet."
    asks += [NextContact(one, "names", why.format(name_of(graph, one))) for one in silent]
    return asks[:most]


def _referrers(graph: Any, person: Any) -> list[tuple[Any, dict[str, Any]]]:
    """Return who named a person beside the student, the strongest introduction first."""
    found = [(a, facts) for a, facts in graph.pred[person].items() if a != YOU]
    return sorted(found, key=lambda one: (_strength(one[1]), one[1].get("date") or "9999"))


def _strength(facts: dict[str, Any]) -> int:
    return (
        ("in_person", "call", "intro_email").index(facts["how"]) if facts.get("how") in _DONE else 3
    )


_DONE = {
    "in_person": "introduced you in person",
    "call": "called ahead for you",
    "intro_email": "wrote to introduce you",
}


def _rank(graph: Any, person: Any, fields: set[str]) -> tuple[int, bool, bool, str]:
    _, facts = _referrers(graph, person)[0]
    return (
        _strength(facts),
        facts.get("may_use_name") == "no",
        not _is_new(graph, person, fields),
        facts.get("date") or "9999",
    )


def _is_new(graph: Any, person: Any, fields: Iterable[str]) -> bool:
    field = graph.nodes[person].get("industry") or ""
    return bool(field) and field.casefold() not in fields


def _fields_met(graph: Any) -> set[str]:
    return {
        (facts.get("industry") or "").casefold()
        for _, facts in graph.nodes(data=True)
        if facts.get("status", "") in MET
    }


def _why_talk(graph: Any, person: Any, fields: set[str]) -> str:
    giver, facts = _referrers(graph, person)[0]
    when = f" on {spoken_day(facts['date'])}" if facts.get("date") else ""
    why = f"{name_of(graph, giver)} {_DONE.get(facts.get('how', ''), 'gave you their name')}{when}"
    if _is_new(graph, person, fields):
        why += f", and nobody you met works in {graph.nodes[person]['industry']}"
    if facts.get("may_use_name") == "no":
        why += "; do not mention who it was"
    return why + "."
