"""Say further measures of the network in plain words, each with its limits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from infoview_lib.network.measures.brokerage import brokerage
from infoview_lib.network.measures.diversity import diversity
from infoview_lib.network.measures.structure import structure
from infoview_lib.network.words.name_labels import names_of
from infoview_lib.network.words.number_words import capital, count, number_of, people_in_words
from infoview_lib.records.fields import YOU

ONLY_NOTED = "This rests on what you noted; a field or a name you did not write down is not in it."
NO_TIES = (
    "You have not noted who of your contacts know each other, so nothing can be said: unknown is not absent. "
    "You can note it on the page with your contact plan."
)


class Measure(NamedTuple):
    """Hold one measure: its key, its title, what it says, how far to trust it, the people it speaks of."""

    key: str
    title: str
    words: str
    limits: str
    people: tuple[str, ...] = ()


def further_measures(graph: Any, ties: Iterable[tuple[str, str]] = ()) -> list[Measure]:
    """Return the measures for those who want to know more.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ties : iterable of (str, str)
        Pairs of contacts noted as knowing each other.

    Returns
    -------
    list of Measure
        Gatekeepers, liaisons (see `brokerage`), fields (`diversity`), introductions that cross fields
        (the E-I index of Krackhardt and Stern over introductions), overlap of ties (`structure`). What
        cannot be said is said to be so.
    """
    contacts = [one for one in graph if one != YOU]
    return [
        *_brokers(graph),
        _fields(graph, contacts),
        _crossing(graph),
        _overlap(graph, contacts, tuple(ties)),
    ]


def _brokers(graph: Any) -> list[Measure]:
    rows = brokerage(graph, "industry")
    known = any(row["total"] for row in rows)
    nothing = "Nobody stood between two others whose fields you noted, so nothing can be said yet."
    made = []
    for role, title, does in (
        (
            "gatekeeper",
            "Gatekeepers: the door into their own field",
            "led you from another field into their own",
        ),
        (
            "liaison",
            "Liaisons: a bridge between two other fields",
            "joined two fields that are not their own",
        ),
    ):
        found = tuple(
            row["person"] for row in sorted(rows, key=lambda row: -row[role]) if row[role]
        )
        none = f"Nobody {does} so far." if known else nothing
        words = f"{capital(names_of(graph, found))} {does}." if found else none
        made.append(Measure(role, title, words, ONLY_NOTED, found))
    return made


def _fields(graph: Any, contacts: list[str]) -> Measure:
    values = [graph.nodes[one].get("industry", "") for one in contacts]
    found = diversity(values)
    words = (
        found["words"]
        .replace("kind you noted", "field you noted")
        .replace("of one kind", "in one field")
    )
    words = words.replace("a second kind", "a second field").replace("kinds", "fields")
    if found["kinds"] > 1:
        tries = min(9, max(1, round(10 * found["blau"])))
        words += f" Draw two of them blindly, and in about {count(tries)} of 10 tries they work in different fields."
    return Measure(
        "fields",
        "How mixed your fields are",
        words,
        "With few people, one more changes much. " + ONLY_NOTED,
    )


def _crossing(graph: Any) -> Measure:
    title = "Introductions into another field"
    kind = {one: str(graph.nodes[one].get("industry", "")).casefold() for one in graph}
    pairs = [(a, b) for a, b in graph.edges if YOU not in (a, b) and kind[a] and kind[b]]
    if not pairs:
        words = "No introduction is between two people whose fields you noted, so nothing can be said yet."
        return Measure("crossing", title, words, ONLY_NOTED)
    out = [(a, b) for a, b in pairs if kind[a] != kind[b]]
    start = f"Of {number_of(len(pairs), 'introduction')} between people whose fields you noted, "
    lead = "leads" if len(out) == 1 else "lead"
    index = (2 * len(out) - len(pairs)) / len(pairs)
    words = (
        f"{start}{count(len(out), len(pairs))} {lead} into another field (E–I index {index:+.2f})."
    )
    limits = "The index runs from −1, all within one field, to +1, all across. " + ONLY_NOTED
    return Measure("crossing", title, words, limits, tuple(dict.fromkeys(a for a, _ in out)))


def _overlap(graph: Any, contacts: list[str], ties: tuple[tuple[str, str], ...]) -> Measure:
    title = "How much your contacts know each other"
    ties = tuple(
        (a, b) for a, b in ties if a in graph and b in graph and a != b
    )  # others are gone, or merged
    if not ties:
        return Measure(
            "overlap",
            title,
            NO_TIES,
            "Asking each person who else they know here would change that.",
        )
    import networkx as nx

    whole = nx.Graph()
    whole.add_nodes_from([YOU, *contacts])
    whole.add_edges_from((YOU, one) for one in contacts)
    whole.add_edges_from((a, b) for a, b in graph.edges if YOU not in (a, b))
    whole.add_edges_from(ties)
    row = structure(whole)[0]
    words = (
        f"You know {people_in_words(len(contacts))}; as far as they know each other, they stand for "
        f"{row['effective_size']:.1f} (effective size), and constraint is {row['constraint']:.2f}."
    )
    limits = (
        "Burt’s measures: an effective size near the number of people, or a low constraint, means that each brings "
        "you to somebody new. Ties you did not ask about count as none, so the truth is lower."
    )
    asked = tuple(dict.fromkeys(one for pair in ties for one in pair))
    return Measure("overlap", title, words, limits, asked)
