"""Replace names, organizations, e-mails and numbers in a text meant for others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.in_records import sentence_around
from infoview_lib.contacts.mentions.mention import Mention, around
from infoview_lib.contacts.mentions.name_parts import FIRST, LAST, PART_OF
from infoview_lib.contacts.mentions.traces import (
    DOMAIN,
    HANDLE,
    MAIL,
    NUMBER,
    PAGE,
    PHONE,
    PLACE,
    SHORT_PLACE,
    STEM,
    TITLE,
)
from infoview_lib.exchange.redaction.levels import check_level, initials_of, shown_name
from infoview_lib.exchange.redaction.stand_ins import FIELD, SOMEBODY, put_in
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.records.people import resolve

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_DAY = re.compile(r"(?<![\d-])((?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d)(?![\d-])")
_SIGNS = {
    PART_OF[MAIL]: "[email]",
    PART_OF[STEM]: "[email]",
    PART_OF[PAGE]: "[page]",
    PART_OF[HANDLE]: "[page]",
    PART_OF[DOMAIN]: "[page]",
    PART_OF[PHONE]: "[number]",
    PART_OF[TITLE]: FIELD,
}


@dataclass(frozen=True)
class Covered:
    """Hold one place that was covered although the words may mean something else.

    Attributes
    ----------
    words : str
        What stood there.
    sentence : str
        The words around it, to judge by.
    place : str
        What stands for it once the student said that nobody is meant, see
        `infoview_lib.contacts.mentions.mention.around`.
    """

    words: str
    sentence: str
    place: str


@dataclass(frozen=True)
class RedactedText:
    """Hold a text as others see it.

    Attributes
    ----------
    text : str
        With names covered.
    changes : tuple of (str, str, int)
        What was covered: the word, what stands for it, how often.
    doubtful : tuple of Covered
        What was covered to be safe, and should be looked at once.
    """

    text: str
    changes: tuple[tuple[str, str, int], ...]
    doubtful: tuple[Covered, ...] = ()


class Redactor:
    """Know what to cover in texts for others at one level.

    Parameters
    ----------
    book : Book
        All records; people of rehearsals and merged ones are covered too.
    level : str
        ``full`` covers nothing; ``initials`` and ``none`` cover whatever tells who somebody is
        (see `infoview_lib.contacts.mentions.finder`), every e-mail address, every longer number.
    own : iterable of str
        Words of the student's own, such as name and school; they stay.
    plain : collection of str
        Keys of places where the student said that nobody is meant; they stay.

    Raises
    ------
    ValueError
        For any other level: names must not slip through by a typing error.

    Examples
    --------
    >>> ana = {"id": "ct-00000001", "name": "Ana Lopes", "organization": "Riverbend Clinic"}
    >>> book = Book({"contact": [ana]})
    >>> Redactor(book, "none").text("ANA LOPES of the Riverbend Clinic, said Ana.").text
    'Person 1 of Organization 1, said Person 1.'
    """

    def __init__(
        self, book: Book, level: str, own: Iterable[str] = (), plain: Collection[str] = ()
    ) -> None:
        check_level(level)
        self._level = level
        self._finder = MentionFinder(book if level != "full" else Book({}), own, plain)
        self._names = {one.id: one.name for one in book.of(Contact)}
        self._people = _people(book, level)
        self._places = _places(book, level)

    def text(self, words: str, about: Collection[str] = ()) -> RedactedText:
        """Return a text with all that tells who it is about covered.

        Parameters
        ----------
        words : str
            Any text; may be empty.
        about : collection of str
            Ids of people whom the text is known to be about.

        Returns
        -------
        RedactedText
            Without changes where nothing tells.
        """
        if self._level == "full":
            return RedactedText(words, ())
        whole = composed(words)
        found = self._finder.find(whole, about)
        places = [(one.start, one.end, self._instead(one)) for one in found]
        for pattern, instead in ((_MAIL, "[email]"), (NUMBER, "[number]")):
            for one in pattern.finditer(_DAY.sub(lambda day: "_" * len(day[0]), whole)):
                places.append((one.start(), one.end(), instead))
        counts: Counter[tuple[str, str]] = Counter()
        made, end = [], 0
        # Of two that overlap, the one that begins first goes whole.
        for start, until, instead in sorted(places, key=lambda one: (one[0], -one[1])):
            if start < end:
                if until > end:
                    end = until  # the rest of an address must not stay behind
                continue
            counts[whole[start:until], instead] += 1
            first, last, shown = put_in(whole, start, until, instead)
            made += [whole[end : max(end, first)], shown]
            end = last
        doubtful = tuple(
            Covered(
                one.words,
                sentence_around(whole, one.start, one.end),
                around(whole, one.start, one.end),
            )
            for one in found
            if not one.is_sure
        )
        changes = tuple((said, instead, count) for (said, instead), count in counts.items())
        return RedactedText("".join([*made, whole[end:]]), changes, doubtful)

    def _instead(self, one: Mention) -> str:
        if one.part in _SIGNS:
            return _SIGNS[one.part]
        if one.part in (PART_OF[PLACE], PART_OF[SHORT_PLACE]):
            return self._places[one.people[0]]
        if self._level == "initials" and one.part in (FIRST, LAST) and " " not in one.words:
            return f"{one.words[0].upper()}."
        # Two people share these words, and the text does not say which of them is meant.
        return self._people[one.people[0]] if len(one.people) == 1 else SOMEBODY


def _people(book: Book, level: str) -> dict[str, str]:
    """Return contact → what stands for the name."""
    return {
        one.id: shown_name(one.name, level, number)
        for number, one in enumerate(book.of(Contact), 1)
    }


def _places(book: Book, level: str) -> dict[str, str]:
    """Return contact → what stands for the organization."""
    found = dict.fromkeys(one.organization for one in book.of(Contact) if one.organization.strip())
    shown = {
        place: (level != "none" and initials_of(place)) or f"Organization {number}"
        for number, place in enumerate(found, 1)
    }
    by_person = {one.id: shown.get(one.organization, "") for one in book.of(Contact)}
    return {
        person: place
        or next(
            (
                by_person[one.id]
                for one in book.of(Contact)
                if resolve(book, one.id) == person and by_person[one.id]
            ),
            "Organization",
        )
        for person, place in by_person.items()
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
