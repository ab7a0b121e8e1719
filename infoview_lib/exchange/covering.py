"""Cover names, organizations, e-mails, numbers in a text for others, then look whether one is left."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.folding import composed, folded
from infoview_lib.exchange.redaction import LEVELS, shown_name

SOMEBODY = "somebody"
_LEAST_LETTERS, _LEAST_DIGITS = 2, 7
# Parts of names, titles, that say nothing about who it is.
_COMMON = frozenset(
    """mr mrs ms mx dr prof jr sr ii iii iv phd md rn al bin ibn da das de del della den der di dos du el la le
    van von y e""".split()  # noqa: SIM905 - a list to read
)
# Names that are words too: covered only with a capital.
_WORDS = frozenset(
    """an april art ash august autumn baker ball banks bay bell best bill black brook brown bush case chance chase
    church close cook cross dawn day dean do don drew faith field fields fisher frank frost gene good grace grant
    gray green he hill hope hunter in ivy jack jean joy june king lance lily little long love major mark mason max
    may miles miller moon nick no or page park parks pat price rain ray reed rice rich rivers rob rose sharp short
    small snow so stone strong sue summer swift to wade weeks west white will winter wise wood woods yes you young
    """.split()  # noqa: SIM905
)
_ENDINGS = re.compile(r",?\s+(?:inc|llc|ltd|corp|co|gmbh|plc|sa|ag)\.?$", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\(?\d(?:[\s().\-/]{0,2}\d){6,}")
_DAY = re.compile(r"(?<![\d-])((?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d)(?![\d-])")
# A name ends where no letter follows; a line below it, a number behind it is no part of it.
_LETTER = r"[^\W\d_]"
# Thai to Khmer, Kana, Han, Hangul: nothing parts a word from the next, so a name may stand anywhere.
_UNPARTED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
# Arabic and Hebrew write “and”, “to”, “by” as one letter at the front of a name.
_FRONT = r"[\u0648\u0641\u0628\u0644\u0643\u05d5\u05d1\u05dc\u05de\u05e9\u05db]"
_SPELT = str.maketrans({"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa"})


@dataclass(frozen=True)
class Covered:
    """Hold a text as others see it, with what was covered: word, what stands for it, how often."""

    text: str
    changes: tuple[tuple[str, str, int], ...]


class Cover:
    """Know what to cover in texts for others at one level.

    Parameters
    ----------
    book : Book
        All records; people of rehearsals and merged ones are covered too.
    level : str
        ``full`` covers nothing; ``initials`` and ``none`` cover names, parts of names, organizations,
        every e-mail address, every longer number, profile pages.
    own : iterable of str
        Words of the student's own, such as name and school; they stay.

    Raises
    ------
    ValueError
        For any other level: names must not slip through by a typing error.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes", "organization": "Riverbend Clinic"}]})
    >>> Cover(book, "none").text("ANA LOPES of Riverbend Clinic, said Ana.").text
    'Person 1 of Organization 1, said Person 1.'
    """

    def __init__(self, book: Book, level: str, own: Iterable[str] = ()) -> None:
        if level not in dict(LEVELS):
            raise ValueError(f"no such level: {level}")
        self._own = {_key(one) for one in own} - {""}
        self._whole = _whole(book, level) if level != "full" else {}
        self._parts = _parts(book, level) if level != "full" else {}
        self._places = {_key(one.organization) for one in book.of("contact")}
        self._is_on = level != "full"
        wanted = sorted({*self._whole, *self._parts, *(self._own if self._is_on else ())}, key=len, reverse=True)
        self._pattern = re.compile("|".join(_alone(one) for one in wanted)) if wanted else None

    def text(self, words: str) -> Covered:
        """Return a text with all that tells who it is about covered."""
        if not self._is_on:
            return Covered(words, ())
        counts: Counter[tuple[str, str]] = Counter()

        def note(said: str, instead: str) -> str:
            counts[said, instead] += 1
            return instead

        words = _MAIL.sub(lambda one: note(one[0], "[e-mail]"), composed(words))
        words = self._names(words, note)
        words = "".join(  # every second piece is a day, which stays
            piece if place % 2 else _NUMBER.sub(lambda one: note(one[0], "[number]"), piece)
            for place, piece in enumerate(_DAY.split(words))
        )
        return Covered(words, tuple((said, instead, count) for (said, instead), count in counts.items()))

    def _names(self, words: str, note: Callable[[str, str], str]) -> str:
        if self._pattern is None:
            return words
        made, end = [], 0
        for found in self._pattern.finditer(folded(words)):
            said, key = words[found.start() : found.end()], _key(found[0])
            instead = self._instead(key, said)
            if instead:
                made += [words[end : found.start()], note(said, instead)]
                end = found.end()
        return "".join([*made, words[end:]])

    def _instead(self, key: str, said: str) -> str:
        if key in self._own:
            return ""
        is_word = len(key) == 1 and key.isascii() or key in _WORDS or (key in self._places and " " not in key)
        if is_word and not said[:1].isupper():
            return ""  # “will” is a word, “Will” may be a person
        return self._whole.get(key) or self._parts.get(key, "")

    def left(self, page: bytes, bare: bytes = b"") -> list[str]:
        """Return what can still be read in a finished page, although it is to be covered.

        Parameters
        ----------
        page : bytes
            The file as it would be written, UTF-8; escapes of HTML are undone.
        bare : bytes
            The same page without the student's words: what stands there is the program's own.
        """
        own = {said for said, _, _ in self.text(_plain(bare)).changes}
        return [said for said, _, _ in self.text(_plain(page)).changes if said not in own]


def _plain(page: bytes) -> str:
    return html.unescape(re.sub(r"<[^>]*>", " ", page.decode("utf-8", "replace")))


def _whole(book: Book, level: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, one in enumerate(book.of("contact"), 1):
        found.setdefault(_key(one.name), shown_name(one.name, level, number))
        if one.profile_url.strip():
            found.setdefault(_key(one.profile_url), "[page]")
    places = dict.fromkeys(one.organization for one in book.of("contact") if one.organization.strip())
    for number, place in enumerate(places, 1):
        instead = f"Organization {number}" if level == "none" else _initials(place, number)
        for words in (place, _ENDINGS.sub("", place)):
            found.setdefault(_key(words), instead)
    found.pop("", None)
    return found


def _initials(place: str, number: int) -> str:
    short = shown_name(place, "initials", number)
    return f"Organization {number}" if short.startswith("Person ") else short


def _parts(book: Book, level: str) -> dict[str, str]:
    """Return each part of a name with what stands for it; “somebody” where several people share it."""
    found: dict[str, str] = {}
    for number, one in enumerate(book.of("contact"), 1):
        whole = shown_name(one.name, level, number)
        for part in _spellings(one.name):
            instead = f"{part[0].upper()}." if level == "initials" else whole
            found[folded(part)] = instead if found.get(folded(part), instead) == instead else SOMEBODY
    return found


def _spellings(name: str) -> list[str]:
    """Return the parts of a name; also those joined by a hyphen as one word, ü as ue."""
    words = composed(name)
    parts = [*re.split(r"[\W\d_]+", words), *(re.sub(r"[\W\d_]+", "", one) for one in words.split())]
    parts += [spelt for one in parts if (spelt := one.casefold().translate(_SPELT)) != one.casefold()]
    parts += ["".join("ss" if sign == "ß" else sign for sign in one) for one in parts]
    return [one for one in dict.fromkeys(parts) if len(one) >= _LEAST_LETTERS and folded(one) not in _COMMON]


def _key(words: str) -> str:
    """Return words as they are compared: parted by one space, whatever stood between them."""
    return " ".join(re.split(r"[\W_]+", folded(words))).strip()


def _alone(key: str) -> str:
    """Return the pattern of a key that stands as a word of its own."""
    before = "" if _UNPARTED.match(key[0]) else rf"(?:(?<!{_LETTER})|(?<=(?<!{_LETTER}){_FRONT}))"
    after = "" if _UNPARTED.match(key[-1]) else rf"(?!{_LETTER})"
    return before + _loose(key) + after


def _loose(key: str) -> str:
    return r"[\W_]+".join(re.escape(part) for part in key.split())


def as_rows(changes: Iterable[Iterable[tuple[str, str, int]]]) -> list[tuple[str, str, int]]:
    """Return the changes of several texts added up, in the order in which they were met."""
    counts: Counter[tuple[str, str]] = Counter()
    for found in changes:
        for said, instead, count in found:
            counts[said, instead] += count
    return [(said, instead, count) for (said, instead), count in counts.items()]


def covered_texts(cover: Cover, texts: Mapping[str, str]) -> tuple[dict[str, str], list[tuple[str, str, int]]]:
    """Return texts by key as others see them, with all that was covered."""
    found = {key: cover.text(words) for key, words in texts.items()}
    return {key: one.text for key, one in found.items()}, as_rows(one.changes for one in found.values())
