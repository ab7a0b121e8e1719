"""Tell who referred the student to a person, and who may be named to them."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Referral
from infoview_lib.records.people import resolve


@dataclass(frozen=True)
class WhoReferred:
    """Say how the student came to this person.

    Parameters
    ----------
    id, name : str
        Who gave the name and may be named; empty when nobody.
    unasked, unasked_id : str
        A person who gave the name and was not asked yet whether it may be used.
    refused : tuple of str
        Who gave the name and does not want to be named.
    """

    id: str = ""
    name: str = ""
    unasked: str = ""
    unasked_id: str = ""
    refused: tuple[str, ...] = ()


def who_referred(book: Book, contact_id: str) -> WhoReferred:
    """Return who may be named to this person: one who agreed before one who was not asked.

    Parameters
    ----------
    book : Book
        All records.
    contact_id : str
        Whom the student wants to ask.

    Returns
    -------
    WhoReferred
        Empty when nobody gave this name. Who said no to being named stands in ``refused`` alone.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "referral": [{"from": "ct-00000001", "to": "ct-00000002", "may_use_name": "yes"}]})
    >>> who_referred(book, "ct-00000002").name
    'Ana Lopes'
    """
    found = _given_names(book).get(contact_id, ())
    named = [(one, book.name_of(resolve(book, one.from_))) for one in found]
    refused = tuple(dict.fromkeys(name for one, name in named if name and one.may_use_name == "no"))
    for one, name in named:
        if name and one.may_use_name == "yes":
            return WhoReferred(resolve(book, one.from_), name, refused=refused)
    unasked = next(((name, one) for one, name in named if name and one.may_use_name != "no"), None)
    if unasked:
        return WhoReferred(
            unasked=unasked[0], unasked_id=resolve(book, unasked[1].from_), refused=refused
        )
    return WhoReferred(refused=refused)


@once_for_each_book
def _given_names(book: Book) -> dict[str, list[Referral]]:
    """Return the referrals that others gave, by the person whose name it was."""
    given: dict[str, list[Referral]] = {}
    for one in book.of(Referral):
        if one.from_ != YOU:
            given.setdefault(resolve(book, one.to), []).append(one)
    return given
