"""Build the referral network from the records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import networkx as nx

from infoview_lib.contacts.stages import stages
from infoview_lib.network.graph.graph_types import IntroductionFacts, PersonFacts, ReferralGraph
from infoview_lib.network.graph.waves import waves
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Attempt, Contact, Interview, Referral
from infoview_lib.records.people import living_contacts, resolve

Pair = tuple[str, str]


def referral_graph(book: Book, practice: bool = False) -> ReferralGraph:
    """Return who gave the name of whom, from the student outwards.

    Whatever takes a `networkx.DiGraph` takes this one: ``networkx.pagerank(graph)`` (once scipy
    is installed), or another engine that speaks networkx's own interface, called by its name:
    ``networkx.betweenness_centrality(graph, backend="rustworkx")`` (once nx-rustworkx is
    installed). An engine gives values for people; what nodes and edges say stays in this graph.

    Parameters
    ----------
    book : Book
        All records. Deleted ones are left out, a merged person stands behind the one kept.
    practice : bool
        True also takes in what was made in practice.

    Returns
    -------
    networkx.DiGraph
        Ego ``"you"``, other nodes are contact ids, both in the order of the records. Edge (a, b): a
        gave the name of b to the student; people nobody named hang from the student. Of several
        introductions of one person, the first that led to contact, or else the earliest, is
        ``first``; along these, the graph is a tree. Where people only named each other, the one
        written down first is taken as known to the student, marked ``supposed``. Nothing recorded
        gives the student alone.

        node attributes
            name, title, organization, industry, city, circle, is_practice, do_not_contact, status
            (a stage), wave, talks (done), names_asked (True, False, or None for not noted), since
            (the date on which they were named or written down; empty when unknown).
        edge attributes
            first, supposed, date, how, purpose, may_use_name, referrals (ids, earliest first).

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"},
    ...                          {"id": "ct-00000002", "name": "Ben Osei"}],
    ...     "referral": [{"id": "rf-00000001", "from": "ct-00000001", "to": "ct-00000002"}]})
    >>> list(referral_graph(book).edges)
    [('you', 'ct-00000001'), ('ct-00000001', 'ct-00000002')]
    """
    book = book if practice else book.without_practice()
    people: dict[str, Contact] = {one.id: one for one in living_contacts(book, practice)}
    named = _introductions(book, people)
    first, supposed = _first_referrers(people, named, _led_to_contact(book))
    graph: ReferralGraph = nx.DiGraph(ego=YOU)
    _add_people(graph, book, people, _days_named(named))
    for b in people:
        if (first[b], b) not in named:
            graph.add_edge(first[b], b, **_edge((), True, b in supposed))
    for (a, b), found in named.items():
        graph.add_edge(a, b, **_edge(found, first[b] == a))
    for person, wave in waves(graph).items():
        graph.nodes[person]["wave"] = wave
    return graph


def _add_people(
    graph: ReferralGraph, book: Book, people: Mapping[str, Contact], since: Mapping[str, str]
) -> None:
    stage = stages(book)
    interviews: dict[str, list[Interview]] = defaultdict(list)
    for one in book.of(Interview):
        if one.status == "done":
            interviews[resolve(book, one.contact)].append(one)
    graph.add_node(YOU, **_student())
    for person, one in people.items():
        answers = {interview.referrals_asked for interview in interviews[person]}
        facts: PersonFacts = {
            "name": one.name,
            "title": one.title,
            "organization": one.organization,
            "industry": one.industry,
            "city": one.city,
            "circle": one.circle,
            "is_practice": one.is_practice,
            "do_not_contact": one.do_not_contact,
            "status": stage.get(person, ""),
            "talks": len(interviews[person]),
            # Asked once is asked; not noted anywhere is unknown, which is neither.
            "names_asked": True if True in answers else False if False in answers else None,
            "since": since.get(person) or one.created_at[:10],
        }
        graph.add_node(person, **facts)


def _student() -> PersonFacts:
    return {
        "name": YOU,
        "title": "",
        "organization": "",
        "industry": "",
        "city": "",
        "circle": "",
        "is_practice": False,
        "do_not_contact": False,
        "status": YOU,
        "talks": 0,
        "names_asked": None,
        "since": "",
    }


def _introductions(book: Book, people: Mapping[str, Contact]) -> dict[Pair, list[Referral]]:
    """Return (referrer, person) → referrals, earliest first, pairs in that order too."""
    found: dict[Pair, list[Referral]] = defaultdict(list)
    referrals: Sequence[Referral] = book.of(Referral)
    for one in sorted(referrals, key=lambda one: one.date or one.created_at[:10] or "9999"):
        a = one.from_ if one.from_ == YOU else resolve(book, one.from_)
        b = resolve(book, one.to)
        if a != b and b in people and (a in people or a == YOU):
            found[a, b].append(one)
    return dict(found)


def _days_named(named: Mapping[Pair, Sequence[Referral]]) -> dict[str, str]:
    """Return person → the earliest day on which somebody gave their name, empty when unknown."""
    since: dict[str, str] = {}
    for (_, b), found in named.items():
        since[b] = min(filter(None, (since.get(b), found[0].date)), default="")
    return since


def _led_to_contact(book: Book) -> set[Pair]:
    return {
        (resolve(book, one.referrer_named), resolve(book, one.contact))
        for one in book.of(Attempt)
        if one.referrer_named
    }


def _first_referrers(
    people: Mapping[str, Contact], named: Mapping[Pair, object], led: set[Pair]
) -> tuple[dict[str, str], set[str]]:
    """Return person → who named them first, with the people supposed to be known to the student.

    Whoever is not below the student yet stands on, or below, a circle of people who named each
    other first; each circle is opened at one person.
    """
    referrers: dict[str, list[str]] = {person: [] for person in people}
    for a, b in named:
        referrers[b].append(a)
    first = {
        # Who was named in the request opened the door, even where somebody said the name before.
        b: next((a for a in found if (a, b) in led), (found or [YOU])[0])
        for b, found in referrers.items()
    }
    tree: ReferralGraph = nx.DiGraph((a, b) for b, a in first.items())
    tree.add_node(YOU)
    known: set[str] = {YOU} | nx.descendants(tree, YOU)
    supposed: set[str] = set()
    for person in people:
        if person in known:
            continue
        circle = {a for a, *_ in nx.find_cycle(tree, person, orientation="reverse")}
        in_order = [b for b in people if b in circle]
        opened = next((b for b in in_order if known.intersection(referrers[b])), None)
        if opened is None:
            opened = in_order[0]
            supposed.add(opened)
        tree.remove_edge(first[opened], opened)
        first[opened] = next((a for a in referrers[opened] if a in known), YOU)
        tree.add_edge(first[opened], opened)
        known |= {opened} | nx.descendants(tree, opened)
    return first, supposed


def _edge(found: Sequence[Referral], first: bool, supposed: bool = False) -> IntroductionFacts:
    return {
        "first": first,
        "supposed": supposed,
        "date": found[0].date if found else "",
        "how": found[0].how if found else "",
        "purpose": found[0].purpose if found else "",
        "may_use_name": found[0].may_use_name if found else "",
        "referrals": tuple(one.id for one in found),
    }
