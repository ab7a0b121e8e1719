"""Name a person on a page: someone made up for practice and someone removed are marked as such."""

from __future__ import annotations

from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.records.people import resolve

REMOVED = "a removed contact"
PRACTICE = "practice"


def shown_name(book: Book, person: str, is_marked: bool = False) -> str:
    """Return the name of a person as a page shows it.

    Parameters
    ----------
    book : Book
        All records, practice too: without it a made-up person would read as removed.
    person : str
        Id of a contact.
    is_marked : bool
        True where what stands around the name says already that it is practice.

    Returns
    -------
    str
        `REMOVED` for someone who is not there any more; empty when there is no id.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"},
    ...     {"id": "ct-00000002", "name": "Pat Moss", "is_practice": True}]})
    >>> [shown_name(book, f"ct-0000000{number}") for number in (1, 2, 3)]
    ['Ana Lopes', 'Pat Moss (practice)', 'a removed contact']
    """
    if not person:
        return ""
    found = book.find(Contact, resolve(book, person))
    if found is None:
        return REMOVED
    return f"{found.name} ({PRACTICE})" if found.is_practice and not is_marked else found.name


def opening_name(book: Book, person: str, is_marked: bool = False) -> str:
    """Return the name of a person as a line begins with it.

    Parameters
    ----------
    book, person, is_marked
        As for `shown_name`.

    Examples
    --------
    >>> opening_name(Book({}), "ct-00000001")
    'A removed contact'
    """
    name = shown_name(book, person, is_marked)
    return name[:1].upper() + name[1:] if name == REMOVED else name


def concerns_practice(book: Book, *links: str) -> bool:
    """Say whether one of some records was made for practice; what is about it is practice too.

    Parameters
    ----------
    book : Book
        All records.
    *links : str
        Ids of records; empty text and ids of what is not there count as real.
    """
    return any(one.is_practice for link in links if (one := book.get(link)) is not None)
