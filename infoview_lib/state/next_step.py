"""Name one good next ask, with its reason, for a day on which nothing is due."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.people import living_contacts
from infoview_lib.contacts.ranking import rank
from infoview_lib.prep.path import page


def good_next_ask(book: Book, on: date) -> dict[str, Any]:
    """Return whom to ask next and why: who waits in the network first, then the best of the list.

    Returns
    -------
    dict
        ``title``, ``why``, ``contact`` (an id, empty when it is nobody yet) and ``page`` with ``file`` and ``label``.
    """
    people = living_contacts(book, practice=False)
    if not people:
        why = "Anyone you know may know somebody. One name is a start."
        return _ask("Think of one person whose work makes you curious", why, "", "contact_plan")
    if book.of("referral") or book.of("interview"):
        from infoview_lib.network.graph import referral_graph
        from infoview_lib.network.next_ask import next_asks

        graph = referral_graph(book)
        for ask in next_asks(graph, 1):
            name = graph.nodes[ask.person].get("name", "")
            if ask.what == "names":
                return _ask(
                    f"Ask {name} whom else you should talk to", ask.why, ask.person, "outreach"
                )
            return _ask(f"Ask {name} for a talk", ask.why, ask.person, "outreach")
    best = next(iter(rank(book, on=on, not_asked=True)), None)
    if best is not None:
        return _ask(f"Ask {best.name} for a talk", best.reason, best.contact, "outreach")
    return _ask(
        "Look for one more person", "Everyone on your list was asked already.", "", "contact_plan"
    )


def _ask(title: str, why: str, contact: str, key: str) -> dict[str, Any]:
    to = page(key)
    return {
        "title": title,
        "why": why,
        "contact": contact,
        "page": {"file": to.file, "label": to.label},
    }
