"""Tell which people count: merged ones stand behind the entry they were merged into."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.catalog import KINDS, PAIRS, SPECS, attribute_of
from infoview_lib.records.kinds import Contact, Record

CONTACT_LINKS: dict[str, tuple[str, ...]] = {
    kind: tuple(name for name, spec in SPECS[kind].items() if spec.links_to == "contact")
    for kind in KINDS
}
"""Kind of record → names of its fields that point to a contact, in stored form."""


@once_for_each_book
def living_contacts(book: Book, practice: bool = True) -> tuple[Contact, ...]:
    """Return the contacts a list may show: none deleted, none merged into another.

    Parameters
    ----------
    book : Book
        All records.
    practice : bool
        True keeps people made up for practice. Statistics pass False.

    Returns
    -------
    tuple of Contact
        Oldest first; empty for an empty book.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"},
    ...     {"id": "ct-00000002", "name": "A. Lopes", "merged_into": "ct-00000001"}]})
    >>> [one.name for one in living_contacts(book)]
    ['Ana Lopes']
    """
    return tuple(
        one
        for one in book.of(Contact)
        # Few were merged, and each is looked up by its id.
        if (not one.merged_into or resolve(book, one.id) == one.id)
        and (practice or not one.is_practice)
    )


def contact_called(book: Book, name: str) -> str:
    """Return the id of the one contact of that name.

    Parameters
    ----------
    book : Book
        All records.
    name : str
        As it was typed; case and spaces do not matter.

    Returns
    -------
    str
        Empty text when there is none, or more than one.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
    >>> contact_called(book, " ana  lopes")
    'ct-00000001'
    """
    wanted = _plain(name)
    found = [
        one.id for one in book.of(Contact) if _plain(one.name) == wanted and not one.merged_into
    ]
    # Two people of that name: guessing would write to the wrong one.
    return found[0] if len(found) == 1 else ""


def _plain(name: str) -> str:
    """Return a name without what does not tell it from another."""
    return " ".join(name.split()).casefold()


def resolve(book: Book, contact_id: str) -> str:
    """Return the id of the entry that now stands for a person.

    Follows merges to their end. A merge into somebody who was deleted does not count; a circle of
    merges, which two windows can make together, ends at its smallest id.

    Parameters
    ----------
    book : Book
        All records.
    contact_id : str
        Id of a contact; any other text comes back as it is.
    """
    if contact_id not in _merged(book):
        return contact_id  # asked for every person many times, and few were merged
    seen = [contact_id]
    while True:
        one = book.find(Contact, seen[-1])
        onward = one.merged_into if one else ""
        if not onward or book.get(onward) is None:
            return seen[-1]
        if onward in seen:
            # Any of the circle would do, but every window and every run must choose the same one.
            return min(seen[seen.index(onward) :])
        seen.append(onward)


@once_for_each_book
def _merged(book: Book) -> frozenset[str]:
    """Return the ids of the contacts that were merged into another."""
    return frozenset(one.id for one in book.of(Contact) if one.merged_into)


@once_for_each_book
def follow_merges(book: Book) -> Book:
    """Return the book as every rule reads it: no practice, no merged people, links followed.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    Book
        Links to a merged person point to the one who was kept. What would then join somebody to
        themselves is left out.
    """
    real = book.without_practice()
    moved = {one.id: resolve(book, one.id) for one in real.of(Contact) if one.merged_into}
    moved = {old: new for old, new in moved.items() if old != new}
    if not moved:
        return real
    return Book.of_records({kind: _followed(kind, real.of(kind), moved) for kind in KINDS})


def _followed(kind: str, found: Iterable[Record], moved: dict[str, str]) -> Iterable[Record]:
    """Yield the records of a kind with links to merged people followed."""
    names = [attribute_of(name) for name in CONTACT_LINKS[kind]]
    for record in found:
        if kind == "contact":
            if record.id not in moved:
                yield record
            continue
        new = {name: moved[link] for name in names if (link := getattr(record, name)) in moved}
        record = dataclasses.replace(record, **new) if new else record
        ends = [getattr(record, name) for name in names]
        # A referral between two entries that turned out to be one person leads nowhere.
        if kind in PAIRS and ends[0] == ends[1]:
            continue
        yield record
