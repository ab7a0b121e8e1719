"""List everything still owed to one person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.due.closing_the_loop import (
    advice_is_untold,
    outcome_of,
    owes_giver_news,
    owes_giver_thanks,
)
from infoview_lib.contacts.due.interviews import owes_thanks
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Record
from infoview_lib.records.people import resolve


@dataclass(frozen=True)
class Ledger:
    """Hold the ids of records that are open with one person.

    Parameters
    ----------
    contact, name : str
        The person.
    thanks : tuple of str
        Talks without a thank-you.
    open_advice, untold_advice : tuple of str
        Advice not yet tried or decided; done and not told.
    unthanked_names, open_names, untold_names : tuple of str
        Referrals to be thanked for; with no outcome yet; with an outcome not told.
    """

    contact: str
    name: str
    thanks: tuple[str, ...]
    open_advice: tuple[str, ...]
    untold_advice: tuple[str, ...]
    unthanked_names: tuple[str, ...]
    open_names: tuple[str, ...]
    untold_names: tuple[str, ...]

    @property
    def owed(self) -> int:
        """How many things wait for a message to this person."""
        return sum(
            map(len, (self.thanks, self.untold_advice, self.unthanked_names, self.untold_names))
        )


def owed_to(book: Book, contact_id: str) -> Ledger:
    """Return what is open with one person; of a merged contact, with the one kept.

    Parameters
    ----------
    book : Book
        All records.
    contact_id : str
        Id of the person.

    Returns
    -------
    Ledger
        With nothing in it when there is no such person.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done"}]})
    >>> owed_to(book, "ct-00000001").thanks
    ('iv-00000001',)
    """
    return _ledger(records_by_person(book), resolve(book, contact_id))


def _ledger(cases: RecordsByPerson, contact: str) -> Ledger:
    """Return what is open with one person."""
    advice = cases.advice.get(contact, [])
    # Nothing can be told about somebody who was removed.
    given = [one for one in cases.given_by.get(contact, []) if one.to in cases.contacts]
    waiting = [one for one in given if owes_giver_news(cases, one)]
    came_of = [one for one in waiting if outcome_of(cases, one)]
    return Ledger(
        contact=contact,
        name=cases.book.name_of(contact),
        thanks=_ids(one for one in cases.done.get(contact, ()) if owes_thanks(cases, one)),
        open_advice=_ids(one for one in advice if one.status in ("new", "doing")),
        untold_advice=_ids(one for one in advice if advice_is_untold(cases, contact, one)),
        unthanked_names=_ids(one for one in given if owes_giver_thanks(cases, one)),
        open_names=_ids(one for one in waiting if one not in came_of),
        untold_names=_ids(one for one in came_of),
    )


def _ids(found: Iterable[Record]) -> tuple[str, ...]:
    """Return the ids of records."""
    return tuple(one.id for one in found)
