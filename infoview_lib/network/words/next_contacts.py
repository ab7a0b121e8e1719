"""Suggest whom in the network to reach out to next, with the reason."""

from __future__ import annotations

from typing import Literal, NamedTuple

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.network.graph.graph_types import (
    IntroductionFacts,
    ReferralGraph,
    facts_of,
    introduction_facts,
    text_of,
)
from infoview_lib.network.graph.stage_looks import MET, NOT_ASKED
from infoview_lib.network.words.name_labels import name_of
from infoview_lib.records.fields import YOU

# From the strongest introduction to the weakest; whatever else is noted is a mere name.
INTRODUCED = {
    "in_person": "introduced you in person",
    "call": "called ahead for you",
    "intro_email": "wrote to introduce you",
}
GAVE_NAME = "referred you to them"


class NextContact(NamedTuple):
    """Hold whom to reach out to next, for what (an interview or names), why in a sentence."""

    person: str
    what: Literal["interview", "names"]
    why: str


def next_contacts(graph: ReferralGraph, most: int = 3) -> list[NextContact]:
    """Return whom to reach out to next, best first.

    People somebody opened a door to come before people met who were never asked for names. Among
    the first, whoever was introduced goes before a mere name, a name that may be used before one
    that may not, a new field before one already known, an earlier introduction before a later
    one; ties keep the order of the graph. Nobody marked as not to be contacted is suggested.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    most : int
        How many.

    Returns
    -------
    list of NextContact
        Empty when nobody waits and everybody met was asked for names.

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph()
    >>> graph.add_node("you", status="you")
    >>> graph.add_node("Ana", name="Ana", status="met")
    >>> graph.add_node("Ben", name="Ben", status="idea", industry="Law")
    >>> graph.add_edge("you", "Ana", first=True)
    >>> graph.add_edge("Ana", "Ben", how="intro_email", date="2026-03-02")
    >>> next_contacts(graph, 1)[0].why
    "Ana wrote to introduce you on March 2, and you haven't met anyone in Law yet."
    """
    open_ones = [
        one for one in graph if one != YOU and not facts_of(graph, one).get("do_not_contact")
    ]
    fields = _fields_met(graph)
    doors = [
        one
        for one in open_ones
        if text_of(graph, one, "status") in NOT_ASKED and _introductions_to(graph, one)
    ]
    doors.sort(key=lambda one: _rank(graph, one, fields))
    found = [NextContact(one, "interview", _why(graph, one, fields)) for one in doors[:most]]
    found += [
        NextContact(
            one,
            "names",
            f"You've met, and there's no referral from {name_of(graph, one)} in your log yet.",
        )
        for one in open_ones
        if text_of(graph, one, "status") in MET
        and not facts_of(graph, one).get("names_asked")
        # Whoever gave a name was asked, noted or not.
        and not graph.adj[one]
    ]
    return found[:most]


def _introductions_to(graph: ReferralGraph, person: str) -> list[tuple[str, IntroductionFacts]]:
    """Return who named a person beside the student, the strongest introduction first."""
    found = [(a, introduction_facts(graph, a, person)) for a in graph.pred[person] if a != YOU]
    return sorted(found, key=lambda one: (_strength(one[1]), one[1].get("date") or "9999"))


def _strength(facts: IntroductionFacts) -> int:
    """Return 0 for the strongest introduction; see `INTRODUCED`."""
    how = facts.get("how", "")
    return list(INTRODUCED).index(how) if how in INTRODUCED else len(INTRODUCED)


def _rank(graph: ReferralGraph, person: str, fields: set[str]) -> tuple[int, bool, bool, str]:
    _, facts = _introductions_to(graph, person)[0]
    return (
        _strength(facts),
        facts.get("may_use_name") == "no",
        not _is_new(graph, person, fields),
        facts.get("date") or "9999",
    )


def _is_new(graph: ReferralGraph, person: str, fields: set[str]) -> bool:
    """Return whether a person's field is noted, and is none of these."""
    field = text_of(graph, person, "industry")
    return bool(field) and field.casefold() not in fields


def _fields_met(graph: ReferralGraph) -> set[str]:
    met = (one for one in graph if text_of(graph, one, "status") in MET)
    return {text_of(graph, one, "industry").casefold() for one in met}


def _why(graph: ReferralGraph, person: str, fields: set[str]) -> str:
    referrer, facts = _introductions_to(graph, person)[0]
    date = facts.get("date")
    when = f" on {spoken_day(date)}" if date else ""
    why = f"{name_of(graph, referrer)} {INTRODUCED.get(facts.get('how', ''), GAVE_NAME)}{when}"
    if _is_new(graph, person, fields):
        why += f", and you haven't met anyone in {text_of(graph, person, 'industry')} yet"
    if facts.get("may_use_name") == "no":
        why += ". Don't say who referred you"
    return why + "."
