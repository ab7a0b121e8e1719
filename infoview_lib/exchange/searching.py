"""Search what is meant for others for everything that could tell who somebody is, before it is handed over.

Formats write the same name in many ways, so the bytes are read as they are, then with the escapes of HTML
or XML, of links, of JSON, of cards and calendars, of tables undone; then word by word without case,
accents and signs. Nothing that cannot be read so, such as a picture, passes as searched.
"""

from __future__ import annotations

import html
import io
import re
import unicodedata
import urllib.parse
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.folding import composed
from infoview_lib.exchange.redaction import check_level
from infoview_lib.exchange.spotting import Spotter, key_of
from infoview_lib.exchange.telling import NOTE, PHONE, Telling, digits_of, tellings, with_capital

NUMBER = re.compile(r"\+?\(?\d(?:[\s().\-/\u00a0\u2010-\u2013]*\d){6,}")
"""A longer number, however its digits are grouped."""
_LEAST_DIGITS = 7
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"RIFF")
_LARGEST = 50_000_000  # bytes that an archive may unpack to


class Search:
    """Know everything of a log that a level keeps back; look whether it stands in files.

    Parameters
    ----------
    book : Book
        The contacts; those in the trash too if they are to count. Practice people are invented, so they
        are not looked for.
    level : str
        ``full`` keeps back e-mails, phones, profile pages, notes and facts about a person; ``initials`` and
        ``none`` also names, each part of a name, organizations.
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
            for one in tellings(book, level == "full", practice=False)
            if notes or one.what != NOTE
        ]
        self._phones = {one.keys[0]: one for one in reversed(found) if one.what == PHONE}
        words = [one for one in found if one.what != PHONE]
        self._words: dict[str, Telling] = {}
        for one in words:
            for key in one.keys:
                self._words.setdefault(key, one)
        self._spotter = Spotter(with_capital(words), map(key_of, stays))

    def found(self, data: bytes, bare: bytes = b"") -> list[Telling]:
        """Return every value that the bytes hold although the level keeps it back, each once.

        Parameters
        ----------
        data : bytes
            One file as it would be handed over; an archive or spreadsheet is looked into.
        bare : bytes
            The same file without anything from the records: what stands there as often is the program's own,
            so that somebody called “Label” stops no file.

        Raises
        ------
        ValueError
            For a picture or a PDF, which cannot be searched so.
        """
        said, own = self._counted(data), self._counted(bare)
        left = [one for key, one in self._known() if said[key] > own[key]]
        return list({(one.value, one.what): one for one in left}.values())

    def _known(self) -> Iterator[tuple[str, Telling]]:
        yield from self._words.items()
        yield from self._phones.items()

    def _counted(self, data: bytes) -> Counter[str]:
        """Return how often each key stands in the bytes, in the way of reading that shows most of them."""
        most: Counter[str] = Counter()
        for way in dict.fromkeys(way for part in _parts(data) for way in _ways(part)):
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


def _ways(data: bytes) -> Iterator[str]:
    """Yield a text as it is written, then with each kind of escape undone."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = data.decode(encoding, errors="replace")
    if not text.lstrip().startswith("<"):  # in a page or XML, & always begins an escape
        yield text
    if "&" in text:
        text = html.unescape(text)
    yield text
    if "<" in text:
        yield re.sub(r"<[^<>]*>", "", text)
    if "%" in text:
        yield urllib.parse.unquote_plus(text)
    if "\\" in text:
        yield re.sub(r"\\(?:u([0-9a-fA-F]{4})|([nN])|(.))", _unescaped, text)
    if re.search(r"\n[ \t]", text):
        yield re.sub(r"\\[nN]", " ", re.sub(r"\r?\n[ \t]", "", text))
    if '""' in text:
        yield text.replace('""', '"')
    if re.search(r"=[0-9A-F]{2}", text):
        yield urllib.parse.unquote(re.sub(r"=([0-9A-F]{2})", r"%\1", re.sub(r"=\r?\n", "", text)))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else " " if found[2] else found[3] or ""
