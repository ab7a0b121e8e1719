"""Replace names, organizations, e-mails and numbers in a text meant for others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.name_finder import NameFinder, key_of
from infoview_lib.contacts.mentions.traces import (
    NAME,
    NAME_PART,
    NUMBER,
    PAGE,
    PLACE,
    traces_of,
    with_capital,
)
from infoview_lib.exchange.redaction.levels import check_level, initials_of, shown_name
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact

SOMEBODY = "somebody"
_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_DAY = re.compile(r"(?<![\d-])((?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d)(?![\d-])")


@dataclass(frozen=True)
class RedactedText:
    """Hold a text as others see it.

    Attributes
    ----------
    text : str
        With names covered.
    changes : tuple of (str, str, int)
        What was covered: the word, what stands for it, how often.
    """

    text: str
    changes: tuple[tuple[str, str, int], ...]


class Redactor:
    """Know what to cover in texts for others at one level.

    Parameters
    ----------
    book : Book
        All records; people of rehearsals and merged ones are covered too.
    level : str
        ``full`` covers nothing; ``initials`` and ``none`` cover names, parts of names,
        organizations, every e-mail address, every longer number, profile pages.
    own : iterable of str
        Words of the student's own, such as name and school; they stay.

    Raises
    ------
    ValueError
        For any other level: names must not slip through by a typing error.

    Examples
    --------
    >>> ana = {"id": "ct-00000001", "name": "Ana Lopes", "organization": "Riverbend Clinic"}
    >>> book = Book({"contact": [ana]})
    >>> Redactor(book, "none").text("ANA LOPES of Riverbend Clinic, said Ana.").text
    'Person 1 of Organization 1, said Person 1.'
    """

    def __init__(self, book: Book, level: str, own: Iterable[str] = ()) -> None:
        check_level(level)
        self._is_on = level != "full"
        found = (
            [one for one in traces_of(book) if one.what in (NAME, NAME_PART, PLACE, PAGE)]
            if self._is_on
            else []
        )
        self._spotter = NameFinder(with_capital(found), map(key_of, own))
        names, places = _people(book, level), _places(book, level)
        whole: dict[str, str] = {}
        parts: dict[str, str] = {}
        for one in found:
            for key in one.keys:
                if one.what == NAME_PART:
                    instead = (
                        f"{one.value[0].upper()}." if level == "initials" else names[one.contact]
                    )
                    # Two people share this part, and a text seldom says which of them is meant.
                    parts[key] = instead if parts.get(key, instead) == instead else SOMEBODY
                else:
                    known = {
                        NAME: names[one.contact],
                        PLACE: places.get(one.value, ""),
                        PAGE: "[page]",
                    }
                    whole.setdefault(key, known[one.what])
        self._instead = parts | whole

    def text(self, words: str) -> RedactedText:
        """Return a text with all that tells who it is about covered.

        Parameters
        ----------
        words : str
            Any text; may be empty.

        Returns
        -------
        RedactedText
            Without changes where nothing tells.
        """
        if not self._is_on:
            return RedactedText(words, ())
        counts: Counter[tuple[str, str]] = Counter()

        def note(said: str, instead: str) -> str:
            counts[said, instead] += 1
            return instead

        # Before the names, which would be found within an address and leave its rest.
        words = _MAIL.sub(lambda one: note(one[0], "[email]"), composed(words))
        words = self._names(words, note)
        words = "".join(  # every second piece is a day, which stays
            piece if place % 2 else NUMBER.sub(lambda one: note(one[0], "[number]"), piece)
            for place, piece in enumerate(_DAY.split(words))
        )
        return RedactedText(
            words, tuple((said, instead, count) for (said, instead), count in counts.items())
        )

    def _names(self, words: str, note: Callable[[str, str], str]) -> str:
        made, end = [], 0
        for found in self._spotter.find(words):
            said = words[found.start : found.end]
            made += [words[end : found.start], note(said, self._instead[found.key])]
            end = found.end
        return "".join([*made, words[end:]])


def _people(book: Book, level: str) -> dict[str, str]:
    """Return contact → what stands for the name."""
    return {
        one.id: shown_name(one.name, level, number)
        for number, one in enumerate(book.of(Contact), 1)
    }


def _places(book: Book, level: str) -> dict[str, str]:
    """Return organization → what stands for it."""
    found = dict.fromkeys(one.organization for one in book.of(Contact) if one.organization.strip())
    return {
        place: (level != "none" and initials_of(place)) or f"Organization {number}"
        for number, place in enumerate(found, 1)
    }


def as_rows(changes: Iterable[Iterable[tuple[str, str, int]]]) -> list[tuple[str, str, int]]:
    """Return the changes of several texts added up, in the order in which they were met.

    Parameters
    ----------
    changes : iterable of iterable of (str, str, int)
        `RedactedText.changes` of each text.

    Returns
    -------
    list of (str, str, int)
        What was covered: the word, what stands for it, how often.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for found in changes:
        for said, instead, count in found:
            counts[said, instead] += count
    return [(said, instead, count) for (said, instead), count in counts.items()]


def redacted_texts(
    cover: Redactor, texts: Mapping[str, str]
) -> tuple[dict[str, str], list[tuple[str, str, int]]]:
    """Return texts by key as others see them, with all that was covered.

    Parameters
    ----------
    cover : Redactor
        What knows which names to cover.
    texts : mapping of str to str
        Key → text.

    Returns
    -------
    dict of str to str
        Key → text as others see it.
    list of (str, str, int)
        As `as_rows` returns them.
    """
    found = {key: cover.text(words) for key, words in texts.items()}
    return {key: one.text for key, one in found.items()}, as_rows(
        one.changes for one in found.values()
    )
