"""Say how far everybody is, and for how long nothing has happened with each of them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.stages import STAGES, stages
from infoview_lib.contacts.timeline import timeline
from infoview_lib.records.book import Book
from infoview_lib.records.people import living_contacts


class Standing(NamedTuple):
    """Hold one person at their stage: days since the last thing happened, the next appointment.

    ``quiet`` is None where no day is known, ``next_day`` is empty where nothing is scheduled.
    """

    contact: str
    name: str
    quiet: int | None
    next_day: str


def standings(book: Book, today: date) -> dict[str, list[Standing]]:
    """Return everybody by stage, at each stage those first with whom it is quiet the longest.

    Parameters
    ----------
    book : Book
        All records; people made up for practice are left out.
    today : date
        The day from which days are counted.

    Returns
    -------
    dict of str to list of Standing
        In the order of the stages, without those at which nobody is; empty for an empty book.

    Examples
    --------
    >>> book = Book({"contact": [
    ...     {"id": "ct-00000001", "name": "Ana Lopes", "created_at": "2026-03-01T09:00+00:00"}]})
    >>> standings(book, date(2026, 3, 10))["idea"]
    [Standing(contact='ct-00000001', name='Ana Lopes', quiet=9, next_day='')]
    """
    at, found = stages(book), {stage: list[Standing]() for stage, _ in STAGES}
    for one in living_contacts(book, practice=False):
        found[at[one.id]].append(
            Standing(one.id, one.name, _quiet(book, one.id, today), _next_day(book, one.id, today))
        )
    for people in found.values():
        people.sort(key=lambda one: (one.next_day or "9999", -(one.quiet or 0), one.name))
    return {stage: people for stage, people in found.items() if people}


def _quiet(book: Book, contact: str, today: date) -> int | None:
    """Return how many days ago the last thing happened; what is still ahead did not happen."""
    days = [one.day for one in timeline(book, contact) if one.day]
    last = max((day for day in days if day <= today.isoformat()), default="")
    return (today - date.fromisoformat(last)).days if last else None


def _next_day(book: Book, contact: str, today: date) -> str:
    """Return the day of the next interview that is agreed on."""
    ahead = [
        one.starts_at[:10]
        for one in records_by_person(book).interviews.get(contact, [])
        if one.status == "scheduled" and one.starts_at[:10] >= today.isoformat()
    ]
    return min(ahead, default="")
