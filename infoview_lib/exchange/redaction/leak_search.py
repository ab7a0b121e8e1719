"""Search a finished file for anything that could tell who somebody is, before it is handed over.

Formats write the same name in many ways, so the bytes are read as they are, then with the
escapes of HTML or XML, of links, of JSON, of cards and calendars, of tables undone; then word by
word without case, accents and signs. Nothing that cannot be read so, such as a picture, passes
as searched.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from infoview_lib.contacts.mentions.escapes import readings_of
from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.mention import Mention
from infoview_lib.contacts.mentions.name_finder import NameFinder, key_of
from infoview_lib.contacts.mentions.name_parts import (
    FULL,
    INITIALS,
    MISSPELLED,
    PART_OF,
)
from infoview_lib.contacts.mentions.traces import (
    MAIL,
    NAME,
    NAME_PART,
    NOTE,
    NUMBER,
    PAGE,
    PHONE,
    PHONE_DIGITS,
    TITLE,
    Trace,
    digits_of,
    traces_of,
    with_capital,
)
from infoview_lib.exchange.redaction.levels import check_level
from infoview_lib.records.book import Book

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"RIFF")
_LARGEST = 50_000_000  # bytes that an archive may unpack to


class LeakSearch:
    """Know everything of a log that a level keeps back; look whether it stands in files.

    Parameters
    ----------
    book : Book
        The contacts; those in the trash too if they are to count. Practice people are invented,
        so they are not looked for.
    level : str
        ``full`` keeps back e-mails, phones, profile pages, notes and facts about a person;
        ``initials`` and ``none`` also names, each part of a name, organizations.
    stays : iterable of str
        What may be read in any case: the student's own name, what stands for a name.
    notes : bool
        False lets sentences of notes pass, for papers the student writes from them.
    plain : collection of str
        Places where the student said that nobody is meant, see
        `infoview_lib.contacts.mentions.mention.around`.

    Raises
    ------
    ValueError
        For a level there is none of.
    """

    def __init__(
        self,
        book: Book,
        level: str,
        stays: Iterable[str] = (),
        notes: bool = True,
        plain: Collection[str] = (),
    ) -> None:
        check_level(level)
        kept = [key_of(one) for one in stays]
        found = [
            one
            for one in traces_of(book, is_named=True, practice=False)
            if notes or one.what != NOTE
        ]
        self._phones = {one.keys[0]: one for one in reversed(found) if one.what == PHONE}
        words = [one for one in found if one.what != PHONE]
        self._words: dict[str, Trace] = {}
        for one in words:
            for key in one.keys:
                self._words.setdefault(key, one)
        self._spotter = NameFinder(with_capital(words), kept)
        named = book if level != "full" else Book({})
        self._people = MentionFinder(named, kept, plain, practice=False)

    def found(self, data: bytes, bare: bytes = b"") -> list[Trace]:
        """Return every value that the bytes hold although the level keeps it back, each once.

        Parameters
        ----------
        data : bytes
            One file as it would be handed over; an archive or spreadsheet is looked into.
        bare : bytes
            The same file without anything from the records: what stands there as often is the
            program's own, so that somebody called “Label” stops no file.

        Returns
        -------
        list of Trace
            Empty when nothing was found.

        Raises
        ------
        ValueError
            For a picture or a PDF, which cannot be searched so.
        """
        said, own = self._counted(data), self._counted(bare)
        # What stands in our own words as often, such as a heading, tells nothing.
        left = [one for one, count in said.items() if count > own[one]]
        return list({(one.value, one.what): one for one in left}.values())

    def _counted(self, data: bytes) -> Counter[Trace]:
        """Return how often each value stands in the bytes, in the reading that shows most."""
        most: Counter[Trace] = Counter()
        for way in dict.fromkeys(way for part in _parts(data) for way in readings_of(part)):
            text = composed(_UNSEEN.sub("", unicodedata.normalize("NFKC", way)))
            addresses = self._spotter.find(text) if self._words else ()
            here = Counter(self._words[one.key] for one in addresses)
            mentions = self._people.find(text)
            here.update(_as_trace(one) for one in mentions if one.part not in _LEFT_TO_OTHERS)
            here.update(
                self._phones[end]
                for run in NUMBER.findall(text)
                for end in _ends(digits_of(run))
                if end in self._phones
            )
            most |= here
        return most


_LEFT_TO_OTHERS = frozenset({INITIALS, *(PART_OF[one] for one in (MAIL, PAGE, PHONE, TITLE))})
"""What a level lets pass, or what is looked for letter by letter."""
_WHAT = {part: what for what, part in PART_OF.items()} | {FULL: NAME, MISSPELLED: NAME_PART}


def _as_trace(one: Mention) -> Trace:
    what = _WHAT.get(one.part, NAME_PART)
    return Trace(one.value or one.words, what, one.people[0], ())


def _ends(digits: str) -> set[str]:
    return {digits[at : at + PHONE_DIGITS] for at in range(len(digits) - PHONE_DIGITS + 1)}


def _parts(data: bytes) -> Iterator[bytes]:
    if data.startswith(_PICTURES):
        raise ValueError("a picture or a PDF cannot be searched")
    if not data.startswith(b"PK\x03\x04"):
        yield data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(one.file_size for one in archive.infolist()) > _LARGEST:
            raise ValueError("this archive is too large to be searched")
        for one in archive.infolist():
            yield one.filename.encode()
            yield from _parts(archive.read(one))
