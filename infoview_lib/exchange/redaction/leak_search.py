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
from collections.abc import Iterable, Iterator

from infoview_lib.contacts.mentions.escapes import readings_of
from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.name_finder import NameFinder, key_of
from infoview_lib.contacts.mentions.traces import (
    NOTE,
    NUMBER,
    PHONE,
    Trace,
    digits_of,
    traces_of,
    with_capital,
)
from infoview_lib.exchange.redaction.levels import check_level
from infoview_lib.records.book import Book

_LEAST_DIGITS = 7
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

    Raises
    ------
    ValueError
        For a level there is none of.
    """

    def __init__(
        self, book: Book, level: str, stays: Iterable[str] = (), notes: bool = True
    ) -> None:
        check_level(level)
        found = [
            one
            for one in traces_of(book, level == "full", practice=False)
            if notes or one.what != NOTE
        ]
        self._phones = {one.keys[0]: one for one in reversed(found) if one.what == PHONE}
        words = [one for one in found if one.what != PHONE]
        self._words: dict[str, Trace] = {}
        for one in words:
            for key in one.keys:
                self._words.setdefault(key, one)
        self._spotter = NameFinder(with_capital(words), map(key_of, stays))

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
        left = [one for key, one in self._known() if said[key] > own[key]]
        return list({(one.value, one.what): one for one in left}.values())

    def _known(self) -> Iterator[tuple[str, Trace]]:
        yield from self._words.items()
        yield from self._phones.items()

    def _counted(self, data: bytes) -> Counter[str]:
        """Return how often each key stands in the bytes, in the reading that shows most."""
        most: Counter[str] = Counter()
        for way in dict.fromkeys(way for part in _parts(data) for way in readings_of(part)):
            text = composed(_UNSEEN.sub("", unicodedata.normalize("NFKC", way)))
            here = Counter(one.key for one in self._spotter.find(text))
            here.update(
                end
                for run in NUMBER.findall(text)
                for end in _ends(digits_of(run))
                if end in self._phones
            )
            most |= here
        return most


def _ends(digits: str) -> set[str]:
    return {digits[at : at + _LEAST_DIGITS] for at in range(len(digits) - _LEAST_DIGITS + 1)}


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
