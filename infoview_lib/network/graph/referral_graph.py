"""Build the referral network from the records."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import networkx as nx

from infoview_lib.contacts.stages import stages
from infoview_lib.network.graph.waves import waves
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU
from infoview_lib.records.people import living_contacts, resolve

Pair = tuple[str, str]
SHOWN = (
    "name",
    "title",
    "organization",
    "industry",
    "city",
    "circle",
    "is_practice",
    "do_not_contact",
)


def referral_graph(book: Book, practice: bool = False) -> nx.DiGraph:
    """Return who gave the name of whom, from the student outwards.

    Parameters
    ----------
    book : Book
        All records. Deleted ones are left out, a merged person stands behind the one kept.
    practice : bool
        True also takes in what was made in rehearsal.

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
            name, title, organization, industry, city, circle, is_practice, do_not_contact, status (a
            stage), wave, talks (done), names_asked (True, False, or None for not noted), since (the
            date on which they were named or written down; empty when unknown).
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
    people = {one.id: one for one in living_contacts(book, practice)}
    named = _introductions(book, people)
    first, supposed = _first_referrers(people, named, _led_to_contact(book))
    graph = nx.DiGraph(ego=YOU)
    since: dict[str, str] = {}
    for (_, b), found in named.items():
        since[b] = min(filter(None, (since.get(b), found[0].date)), default="")
    _add_people(graph, book, people, since)
    for b in people:
        if (first[b], b) not in named:
            graph.add_edge(first[b], b, **_edge((), True, b in supposed))
    for (a, b), found in named.items():
        graph.add_edge(a, b, **_edge(found, first[b] == a))
    nx.set_node_attributes(graph, waves(graph, YOU), "wave")
    return graph


def _add_people(
    graph: nx.DiGraph, book: Book, people: dict[str, Any], since: dict[str, str]
) -> None:
    stage = stages(book)
    talks: dict[str, list[Any]] = defaultdict(list)
    for one in book.of("interview"):
        if one.status == "done":
            talks[resolve(book, one.contact)].append(one)
    blank = dict.fromkeys(SHOWN, "") | {
        "is_practice": False,
        "do_not_contact": False,
        "talks": 0,
        "names_asked": None,
        "since": "",
    }
    graph.add_node(YOU, **blank | {"name": YOU, "status": YOU})
    for person, one in people.items():
        answers = {talk.referrals_asked for talk in talks[person]}
        asked = True if True in answers else False if False in answers else None
        graph.add_node(
            person,
            **{name: getattr(one, name) for name in SHOWN},
            status=stage.get(person, ""),
            talks=len(talks[person]),
            names_asked=asked,
            since=since.get(person) or one.created_at[:10],
        )


def _introductions(book: Book, people: dict[str, Any]) -> dict[Pair, list[Any]]:
    """Return (giver, person) → referrals, earliest first, pairs in that order too."""
    found: dict[Pair, list[Any]] = defaultdict(list)
    for one in sorted(
        book.of("referral"), key=lambda one: one.date or one.created_at[:10] or "9999"
    ):
        a = one.from_ if one.from_ == YOU else resolve(book, one.from_)
        b = resolve(book, one.to)
        if a != b and b in people and (a in people or a == YOU):
            found[a, b].append(one)
    return dict(found)


def _led_to_contact(book: Book) -> set[Pair]:
    return {
        (resolve(book, one.referrer_named), resolve(book, one.contact))
        for one in book.of("attempt")
        if one.referrer_named
    }


def _first_referrers(
    people: dict[str, Any], named: dict[Pair, list[Any]], led: set[Pair]
) -> tuple[dict[str, str], set[str]]:
    """Return person → who named them first, with the people supposed to be known to the student."""
    givers: dict[str, list[str]] = {person: [] for person in people}
    for a, b in named:
        givers[b].append(a)
    first = {
        b: next((a for a in found if (a, b) in led), (found or [YOU])[0])
        for b, found in givers.items()
    }
    below: dict[str, list[str]] = defaultdict(list)
    for b, a in first.items():
        below[a].append(b)
    known, supposed = _everybody_below(YOU, below), set()
    for person in people:
        if person in known:
            continue
        circle = _circle_above(person, first)
        member = next(
            (b for b in people if b in circle and any(a in known for a in givers[b])), None
        )
        if member is None:
            member = next(b for b in people if b in circle)
            supposed.add(member)
        first[member] = next((a for a in givers[member] if a in known), YOU)
        known |= _everybody_below(member, below)
    return first, supposed


def _everybody_below(top: str, below: dict[str, list[str]]) -> set[str]:
    seen, line = {top}, [top]
    for person in line:
        for other in below.get(person, ()):
            if other not in seen:
                seen.add(other)
                line.append(other)
    return seen


def _circle_above(person: str, first: dict[str, str]) -> set[str]:
    """Return the people on the circle of first introductions that leads to `person`."""
    way = {person: 0}
    while first[person] not in way:
        person = first[person]
        way[person] = len(way)
    return {one for one, step in way.items() if step >= way[first[person]]}


def _edge(found: Any, first: bool, supposed: bool = False) -> dict[str, Any]:
    earliest = found[0] if found else None
    return {
        "first": first,
        "supposed": supposed,
        "date": earliest.date if earliest else "",
        "how": earliest.how if earliest else "",
        "purpose": earliest.purpose if earliest else "",
        "may_use_name": earliest.may_use_name if earliest else "",
        "referrals": tuple(one.id for one in found),
    }
