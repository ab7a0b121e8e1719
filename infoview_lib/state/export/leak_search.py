"""Join the records with the search that everything meant for others passes before it leaves."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.contacts.mentions.in_records import plain_words
from infoview_lib.exchange.redaction.leak_search import LeakSearch
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.profile import profile_of


def everybody(folder: OpenFolder) -> Book:
    """Return all people, those in the trash last: their names may still stand in notes.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.

    Returns
    -------
    Book
        People alone, no other records.
    """
    gone = [one | {"deleted_at": ""} for one in folder.records("contact", deleted=True)]
    return Book({"contact": [*folder.records("contact"), *gone]})


def own_words(book: Book) -> list[str]:
    """Return what may be read of the student: name, school, parts of the name that nobody shares.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    list of str
        Empty texts where nothing is noted.
    """
    profile = profile_of(book)
    shared = {part.casefold() for one in book.of(Contact) for part in one.name.split()}
    # A contact of the same family name must not become readable for being called like the student.
    own = [part for part in profile.display_name.split() if part.casefold() not in shared]
    return [profile.display_name, profile.school, *own]


def leak_search(
    folder: OpenFolder, level: str, stays: Iterable[str] = (), notes: bool = True
) -> LeakSearch:
    """Return the search for all that a level keeps back; what is said of the student may be read.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    level : str
        A key of `infoview_lib.exchange.redaction.levels.LEVELS`.
    stays : iterable of str
        More that may be read.
    notes : bool
        False leaves out what notes say of people.

    Returns
    -------
    LeakSearch
        Made once for several files.
    """
    book = folder.book
    own = [*own_words(book), *stays]
    return LeakSearch(everybody(folder), level, own, notes, plain_words(book))
