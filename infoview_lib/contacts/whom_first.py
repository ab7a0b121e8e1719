"""Say whom the student writes to first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.people import living_contacts
from infoview_lib.contacts.ranking import rank


def whom_first(book: Book, weights: Mapping[str, float] | None, on: date) -> tuple[str, str]:
    """Return whom the student wrote to last and did not ask yet with the channel, else the best person to ask.

    Parameters
    ----------
    book : Book
        All records.
    weights : mapping of str to float, optional
        As `infoview_lib.contacts.ranking.rank` takes them.
    on : date
        Day at which the stages are read.

    Returns
    -------
    tuple of str
        Contact, channel. Both are empty when there is nobody who may be asked; the channel is empty when
        nothing was written.
    """
    people = [one.id for one in living_contacts(book) if not one.do_not_contact]
    not_asked = set(people) - {one.contact for one in book.of("attempt")}
    written = [
        one for one in book.of("document") if one.kind == "request" and one.contact in not_asked
    ]
    if written:
        newest = max(written, key=lambda one: one.updated_at)
        return newest.contact, newest.channel
    free = [row.contact for row in rank(book, weights, on, not_asked=True)]
    return next(iter([*free, *people]), ""), ""
