"""Search what is meant for others for everything that could tell who somebody is, before it is handed over.

Formats write the same name in many ways, so the bytes are read as they are, then with the escapes of HTML
or XML, of links, of JSON, of cards and calendars, of tables undone; then letter by letter without case,
accents and signs. Nothing that cannot be read so, such as a picture, passes as searched.
"""

from __future__ import annotations

import html
import io
import re
import unicodedata
import urllib.parse
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from infoview_lib.contacts.book import Book
from infoview_lib.errors import EntryError

FULL = "full"
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
# Scripts that put no space between words; a name there is looked for inside of longer words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_NUMBER = re.compile(r"\+?\d(?:[\s().\-/\u00a0\u2010-\u2013]*\d){6,}")
_SENTENCE = re.compile(r"[\n.!?;:]+")
_PARTICLES = """
al am an bin da das de del della der des di do dos dr du el ibn jr la le les mba md mr mrs ms mx of phd prof
sir sr st te ten ter the van von und y zu
"""
_NO_NAME = frozenset(_PARTICLES.split())
"""Words in names that tell nobody: forms of address, particles."""
_FEWEST_DIGITS = 7
_FEWEST_WORDS, _FEWEST_SIGNS = 4, 10
"""A sentence of a note counts from four words on, a whole note also from two words or ten letters on."""
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"RIFF")
_LARGEST = 50_000_000  # bytes that an archive may unpack to


class Found(NamedTuple):
    """Hold one value of the log that stands in bytes: the value, what it is, whose contact it is."""

    value: str
    what: str
    contact: str


class _Wanted(NamedTuple):
    words: tuple[str, ...]
    found: Found


def found_values(data: bytes, book: Book, level: str, allowed: bytes = b"") -> list[Found]:
    """Return every value of the log that the bytes hold although the level keeps it back.

    Looked for below ``full``: names, each part of a name, organizations. At every level: e-mails, phones,
    profile pages, notes and facts about a person. Practice people are invented, so they are not looked for.

    Parameters
    ----------
    data : bytes
        One file as it would be handed over; an archive or spreadsheet is looked into.
    book : Book
        All records.
    level : str
        ``full``, ``initials`` or ``none``; see `infoview_lib.exchange.redaction`.
    allowed : bytes
        What may stand there in any case: the same file made of no records. A value whose words all stand in
        it does not count, so that somebody called “Label” stops no file.

    Returns
    -------
    list of Found
        In the order of the contacts, each value once; empty when nothing was found.

    Raises
    ------
    ValueError
        For a picture or a PDF, which cannot be searched so; for a level there is none of.
    """
    return list(_found(_Text(data), _wanted(book, level), _Text(allowed)))


def stop_at_names(files: Mapping[str, bytes], book: Book, level: str, allowed: bytes = b"") -> None:
    """Raise EntryError when a file that is meant for others holds a value its level keeps back.

    Parameters
    ----------
    files : mapping of str to bytes
        Name of the file → what would be written.
    book, level, allowed
        As for `found_values`.
    """
    wanted, plain = _wanted(book, level), _Text(allowed)
    for name, data in files.items():
        one = next(_found(_Text(data), wanted, plain), None)
        if one:
            raise EntryError(
                f"Nothing was written: {name} would hold “{one.value[:40]}”, {one.what}.",
                "Take it out of your text, or choose another level.",
            )


def searched_count(book: Book, level: str) -> int:
    """Return how many values of the log `found_values` looks for."""
    return len(_wanted(book, level))


def _found(text: _Text, wanted: Iterable[_Wanted], plain: _Text) -> Iterator[Found]:
    for one in wanted:
        if text.holds(one.words) and not plain.holds(one.words):
            yield one.found


def _wanted(book: Book, level: str) -> list[_Wanted]:
    if level not in (FULL, "initials", "none"):
        raise ValueError(f"no such level: {level}")
    own = {word for one in book.of("profile") for word in words_of(one.display_name)}
    seen: dict[tuple[str, ...], _Wanted] = {}
    for contact in book.of("contact"):
        if not contact.is_practice:
            for value, what, words in _values(contact, level, own):
                if words:
                    seen.setdefault(words, _Wanted(words, Found(value, what, contact.id)))
    return list(seen.values())


def _values(contact: Any, level: str, own: set[str]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield value, what it is, its words, for all that a level keeps back about one person."""
    if level != FULL:
        name = words_of(contact.name)
        yield contact.name, "a name", name
        for word in name:
            if len(word) > 1 and word not in _NO_NAME and word not in own:
                yield word, "a part of a name", (word,)
        if len(_letters(contact.organization)) > 1:
            yield contact.organization, "an organization", words_of(contact.organization)
    if "@" in contact.email:
        yield contact.email, "an e-mail", words_of(contact.email)
    digits = _digits(contact.phone)
    if len(digits) >= _FEWEST_DIGITS:
        yield contact.phone, "a phone number", ("#" + digits[-_FEWEST_DIGITS:],)
    slug = words_of(re.sub(r"[?#].*", "", contact.profile_url).rstrip("/").rpartition("/")[2])
    if len("".join(slug)) > 3:
        yield contact.profile_url, "a profile page", slug
    for note in (contact.notes, contact.facts, contact.why_them, contact.relationship):
        yield from ((piece, "a note", words) for piece, words in _pieces(note))


def _pieces(note: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    whole = words_of(note)
    if len(whole) > 1 or sum(map(len, whole)) >= _FEWEST_SIGNS:
        yield note, whole
    for piece in _SENTENCE.split(note):
        words = words_of(piece)
        if len(words) >= _FEWEST_WORDS and words != whole:
            yield piece.strip(), words


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, without case, accents and signs.

    Examples
    --------
    >>> words_of("Zsófia  O’Neill_Straße")
    ('zsofia', 'o', 'neill', 'strasse')
    """
    return tuple(_WORD.findall(_folded(text)))


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(one for one in bare if unicodedata.category(one) not in ("Mn", "Mc", "Me", "Cf"))
    return unicodedata.normalize("NFC", kept)


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text))


def _digits(text: str) -> str:
    """Return the digits of a phone number, without what stands for abroad."""
    return "".join(str(unicodedata.digit(one)) for one in text if one.isdigit()).lstrip("0")


class _Text:
    """Hold what bytes say, ready to be asked for words."""

    def __init__(self, data: bytes) -> None:
        ways = list(dict.fromkeys(way for part in _parts(data) for way in _ways(part)))
        folded = [words_of(way) for way in ways]
        self._words = {word for words in folded for word in words}
        self._lines = [" " + " ".join(words) + " " for words in folded]
        runs = {_digits(run) for way in ways for run in _NUMBER.findall(way)}
        self._numbers = {
            run[at : at + _FEWEST_DIGITS] for run in runs for at in range(len(run) - _FEWEST_DIGITS + 1)
        }

    def holds(self, words: tuple[str, ...]) -> bool:
        """Say whether the words stand here, one after the other."""
        if words[0].startswith("#"):
            return words[0][1:] in self._numbers
        if any(_UNSPACED.search(word) for word in words):
            return any(way in line for line in self._lines for way in (" ".join(words), "".join(words)))
        if not self._words.issuperset(words):
            return False
        return len(words) == 1 or any(f" {' '.join(words)} " in line for line in self._lines)


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
