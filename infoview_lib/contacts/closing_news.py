"""Find everyone who helped, so that each hears once what the student decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from infoview_lib.contacts.casebook import Casebook, day_of
from infoview_lib.contacts.due_item import Draft

NEWS_WITHIN_DAYS = 14
"""Days after the decision in which everyone who helped should hear of it; a preset of ours."""
_HELP = (("talk", "talked with you"), ("advice", "gave you advice"), ("name", "led you to {}"))


def helpers(cases: Casebook) -> dict[str, str]:
    """Return who helped, with how in words, in the order in which people were added.

    Whoever gave a talk, advice, or a name that led to a contact has helped; people not to be contacted
    are left out.

    Examples
    --------
    >>> from infoview_lib.contacts.book import Book
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done"}]})
    >>> helpers(Casebook(book))
    {'ct-00000001': 'Talked with you.'}
    """
    found = {}
    for contact, person in cases.contacts.items():
        how = list(_how(cases, contact))
        if how and not person.do_not_contact:
            words = " and ".join(how) if len(how) < 3 else f"{how[0]}, {how[1]} and {how[2]}"
            found[contact] = f"{words[0].upper()}{words[1:]}."
    return found


def heard_on(cases: Casebook, contact: str) -> str:
    """Return the day on which a person was told the decision; empty when they were not."""
    told = (one for one in cases.follow_ups.get(contact, ()) if one.kind == "decision_news")
    return next((one.done_at[:10] for one in told if one.done_at), "")


def news_due(cases: Casebook) -> Iterator[Draft]:
    """Yield the news of the decision for everyone who helped and has not heard."""
    profile: Any = next(iter(cases.book.of("profile")), None)
    if profile is None or not profile.decided_on:
        return
    due = day_of(profile.decided_on, plus=NEWS_WITHIN_DAYS)
    for contact in helpers(cases):
        written = (one for one in cases.follow_ups.get(contact, ()) if one.kind == "decision_news")
        if not any(
            written
        ):  # one that was written down is told, let go, or stands in the list by itself
            yield Draft("decision_news", contact, due, profile.decided, contact)


def _how(cases: Casebook, contact: str) -> Iterator[str]:
    if contact in cases.done:
        yield _HELP[0][1]
    if contact in cases.advice:
        yield _HELP[1][1]
    reached = [one.to for one in cases.given_by.get(contact, ()) if _was_reached(cases, one.to)]
    names = [name for to in dict.fromkeys(reached) if (name := cases.book.name_of(to))]
    if names:
        yield _HELP[2][1].format(names[0] if len(names) == 1 else f"{len(names)} people")


def _was_reached(cases: Casebook, contact: str) -> bool:
    return bool(cases.attempts.get(contact)) or contact in cases.done
