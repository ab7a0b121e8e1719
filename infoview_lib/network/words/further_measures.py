"""Say further measures of the network in plain words, each with its limits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

import networkx as nx

from infoview_lib.network.graph.acquaintance import acquaintance, known_ties
from infoview_lib.network.graph.graph_types import ReferralGraph, text_of
from infoview_lib.network.measures.brokerage import BrokerageRow, brokerage
from infoview_lib.network.measures.diversity import diversity
from infoview_lib.network.measures.structure import betweenness, structural_holes
from infoview_lib.network.words.name_labels import names_of
from infoview_lib.prep.counts_and_lists import (
    capital,
    count,
    number_of,
    people_in_words,
    verb,
)
from infoview_lib.records.fields import YOU

ONLY_NOTED = "This counts only what you wrote down."
NO_TIES = (
    "You haven't noted which of your contacts know each other, so there's nothing to show yet. "
    "You can add that on the page Contact plan."
)
NO_BROKERS = (
    "No one connects two of your other contacts yet. "
    "That takes three people in a row: one refers you to a second, who refers you to a third."
)


class Measure(NamedTuple):
    """Hold one measure: its key, its title, its words, how far to trust it, whom it speaks of."""

    key: str
    title: str
    words: str
    limits: str
    people: tuple[str, ...] = ()


def further_measures(graph: ReferralGraph, ties: Iterable[tuple[str, str]] = ()) -> list[Measure]:
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
        Brokers once the student is left out (`betweenness`), gatekeepers and
        liaisons (`brokerage`), fields (`diversity`), introductions that cross fields (the E–I
        index over introductions [1]_), overlap of ties (`structural_holes`). What cannot be said
        is said to be so; an empty network gives them all.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises.
       Social Psychology Quarterly 51 (2).
    """
    contacts = [one for one in graph if one != YOU]
    roles = brokerage(graph, "industry")
    return [
        _brokers(graph, contacts),
        _between_fields(
            graph,
            roles,
            "gatekeeper",
            "Gatekeepers: the way into their own field",
            "led you from another field into their own",
        ),
        _between_fields(
            graph,
            roles,
            "liaison",
            "Liaisons: a bridge between two other fields",
            "connected two fields that aren't their own",
        ),
        _fields(graph, contacts),
        _crossing(graph),
        _overlap(graph, contacts, ties),
    ]


def _brokers(graph: ReferralGraph, contacts: list[str]) -> Measure:
    """Say who stands between most others; with the student in it, that would be the student."""
    title = "Brokers: who links your contacts once you're left out"
    limits = (
        "Two people count as linked when referrals lead from one to the other. Of several paths, "
        "only the shortest counts (betweenness). People may also know each other in ways you "
        "haven't heard about."
    )
    others = graph.subgraph(contacts).copy()
    # Most people of an imported list stand alone; each would cost a walk and link nobody.
    others.remove_nodes_from(list(nx.isolates(others)))
    between = betweenness(others)
    most = max(between.values(), default=0.0)
    if not most:
        return Measure("brokers", title, NO_BROKERS, limits)
    # Two people on equally short paths share a pair, and thirds do not add up to the last digit.
    top = tuple(person for person, pairs in between.items() if pairs > most - 1e-9)
    pairs = max(1, round(most))
    about = "" if abs(most - pairs) < 1e-9 else "about "
    who = names_of(graph, top)
    words = (
        f"{capital(who)} {verb(top, 'links', 'link')} the most people: leave yourself out, and "
        f"{about}{number_of(pairs, 'pair')} of your contacts {'is' if pairs == 1 else 'are'} "
        f"linked through {who if len(top) == 1 else 'each of them'}."
    )
    return Measure("brokers", title, words, limits, top)


def _between_fields(
    graph: ReferralGraph,
    rows: Iterable[BrokerageRow],
    role: Literal["gatekeeper", "liaison"],
    title: str,
    does: str,
) -> Measure:
    found = sorted((row for row in rows if row[role]), key=lambda row: -row[role])
    people = tuple(row["person"] for row in found)
    if people:
        words = f"{capital(names_of(graph, people))} {does}."
    elif any(row["total"] for row in rows):
        words = f"No one {does} so far."
    else:
        words = (
            "No one connected two people whose fields you noted, so there's nothing to show yet."
        )
    return Measure(role, title, words, ONLY_NOTED, people)


def _fields(graph: ReferralGraph, contacts: list[str]) -> Measure:
    found = diversity(text_of(graph, one, "industry") for one in contacts)
    known, unknown, kinds, top = (
        found["known"],
        found["unknown"],
        found["kinds"],
        found["largest"],
    )
    if not known:
        words = "No fields are noted yet, so there's nothing to show."
    elif kinds == 1:
        who = "The one person" if known == 1 else f"All {count(known)} people"
        words = (
            f"{who} whose field you noted {'is' if known == 1 else 'are'} in one field, “{top}.” "
            "A second field would show you more."
        )
    else:
        words = (
            f"The {count(known)} people whose field you noted work in {number_of(kinds, 'field')}, "
            f"most often “{top}” ({found['people_of_largest']})."
        )
    if unknown:
        words += f" For {people_in_words(unknown)}, no field is noted."
    if found["blau"]:
        # Neither never nor always: ten of ten would deny the pairs that are alike.
        draws = min(9, max(1, round(10 * found["blau"])))
        words += (
            f" Pick two of them at random, and about {draws} times out of 10 "
            "they'll work in different fields."
        )
    limits = "With few people, one more changes a lot. " + ONLY_NOTED
    return Measure("fields", "How mixed your fields are", words, limits)


def _crossing(graph: ReferralGraph) -> Measure:
    title = "Referrals into another field"
    # Typed by hand, so “Nursing” and “nursing” are one field.
    kind = {one: text_of(graph, one, "industry").casefold() for one in graph}
    pairs = [(a, b) for a, b in graph.edges if YOU not in (a, b) and kind[a] and kind[b]]
    if not pairs:
        words = (
            "No referral connects two people whose fields you noted, "
            "so there's nothing to show yet."
        )
        return Measure("crossing", title, words, ONLY_NOTED)
    out = [(a, b) for a, b in pairs if kind[a] != kind[b]]
    index = (2 * len(out) - len(pairs)) / len(pairs)
    words = (
        f"Of {number_of(len(pairs), 'referral')} between people whose fields you noted, "
        f"{count(len(out), len(pairs))} {verb(out, 'leads', 'lead')} into another field "
        f"(E–I index {index:+.2f})."
    )
    limits = "The index runs from −1 (all in one field) to +1 (all across fields). " + ONLY_NOTED
    return Measure("crossing", title, words, limits, tuple(dict.fromkeys(a for a, _ in out)))


def _overlap(graph: ReferralGraph, contacts: list[str], ties: Iterable[tuple[str, str]]) -> Measure:
    title = "How well your contacts know each other"
    known = known_ties(graph, ties)
    if not known:
        limits = "To change that, ask each person who else they know here."
        return Measure("overlap", title, NO_TIES, limits)
    yours = structural_holes(acquaintance(graph, known))[YOU]
    words = (
        f"You know {people_in_words(len(contacts))}. Counting who knows each other, that's like "
        f"{yours.effective_size:.1f} separate contacts (effective size). "
        f"The constraint is {yours.constraint:.2f}."
    )
    limits = (
        "Both are Burt's measures. With a large effective size or a low constraint, each contact "
        "brings you to someone new. Links you haven't asked about aren't counted, so the true size "
        "is lower."
    )
    asked = tuple(dict.fromkeys(one for pair in known for one in pair))
    return Measure("overlap", title, words, limits, asked)
