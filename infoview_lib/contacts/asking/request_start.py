"""Decide how much of a written request stands there already: less with each one that was sent."""

from __future__ import annotations

from typing import Literal

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import instant
from infoview_lib.records.book import Book, once_for
from infoview_lib.records.choices import WRITTEN_CHANNELS
from infoview_lib.records.kinds import Attempt, Contact, Profile
from infoview_lib.records.people import resolve

RequestStart = Literal["full", "outline", "blank"]
"""A whole draft, the three parts by name, nothing."""


def request_start(book: Book, contact: str, channel: str) -> RequestStart:
    """Return what the first request to a person starts from.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.
    contact : str
        Id of the person.
    channel : str
        One of the channels of an attempt. What is said, or goes to somebody who passes it on, is
        always given whole.

    Returns
    -------
    str
        ``full`` for the first person written to, ``outline`` for the second, ``blank`` from the
        third on; always ``full`` when the student chose so.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "attempt": [{"contact": "ct-00000001", "sent_at": "2026-03-01", "channel": "email"}]})
    >>> request_start(book, "ct-00000001", "email"), request_start(book, "ct-00000002", "letter")
    ('full', 'outline')
    """
    profile = next(iter(book.of(Profile)), None) or Profile()
    if profile.request_start == "full" or channel not in WRITTEN_CHANNELS:
        return "full"
    sent = written_before(book, contact)
    return "full" if not sent else "outline" if sent == 1 else "blank"


def written_before(book: Book, contact: str) -> int:
    """Return how many other people the student wrote to before this one.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.
    contact : str
        Id of the person.
    """
    firsts, person = _first_written(book), resolve(book, contact)
    # A request that was sent stays the first or second one, however many come after it.
    own = firsts.get(person) or "9999"
    return sum("" < sent < own for sent in firsts.values())


@once_for(Attempt, Contact)
def _first_written(book: Book) -> dict[str, str]:
    """Return when each person was first written to; empty text for who was asked otherwise."""
    firsts: dict[str, str] = {}
    for person, attempts in records_by_person(book).attempts.items():
        written = (instant(one.sent_at) for one in attempts if one.channel in WRITTEN_CHANNELS)
        firsts[person] = next((sent for sent in written if sent), "")
    return firsts
