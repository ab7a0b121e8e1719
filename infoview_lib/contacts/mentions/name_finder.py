"""Find names, or whatever else is looked for, in a text: word by word, in one pass.

By hand, because one pattern of all names tries each of them at every letter: for 1,000 people and a
page of 40,000 letters this takes less than a tenth of its time (``python -m tests.bench names``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from infoview_lib.contacts.mentions.folding import composed, folded

# Signs that belong to the letter before them: accents standing apart, Hebrew and Arabic points,
# Indic vowels.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0971-\u09e3\u09f0-\u0a65\u0a70-\u0ae3"
    "\u0af0-\u0b65\u0b70-\u0be5\u0bf0-\u0c65\u0c70-\u0ce5"
    "\u0cf0-\u0d65\u0d70-\u0de5"
)
# Thai to Khmer, Kana, Han, Hangul: nothing parts a word from the next, so each sign is a word of
# its own.
_UNPARTED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff"
)
_WORD = re.compile(rf"[{_UNPARTED}]|(?:(?![{_UNPARTED}])[^\W\d_]|[{_MARKS}])+|\d+")
_SIGN = re.compile(f"[{_UNPARTED}]")
PART = re.compile(rf"(?:[^\W\d_]|[{_MARKS}{_UNPARTED}])+")
"""A part of a name: letters with their marks."""
_ACCENT = re.compile("[\u0300-\u036f]")
# Arabic and Hebrew write “and”, “to”, “by” as one letter at the front of a name.
_FRONT = "\u0648\u0641\u0628\u0644\u0643\u05d5\u05d1\u05dc\u05de\u05e9\u05db"
_SHORTEST_STEM = 4
"""Letters from which on a name also counts with an s behind it: “Lens” is no “Len”."""


class FoundName(NamedTuple):
    """Hold where something stands in a composed text, under which words it was looked for."""

    start: int
    end: int
    key: str


def key_of(text: str) -> str:
    """Return the words of a text, parted by one space, without case, accents, signs.

    Parameters
    ----------
    text : str
        Any text.

    Examples
    --------
    >>> key_of("Zsófia  O’Neill_77"), key_of("李 小龍")
    ('zsofia o neill 77', '李 小 龍')
    """
    return " ".join(word for _, _, word in placed_words(composed(text)))


class NameFinder:
    """Know the words to look for.

    Parameters
    ----------
    wanted : mapping of str to bool
        Key, see `key_of` → True where it counts only with a capital, being a word of everyday
        language too.
    stays : iterable of str
        Keys that are passed over as a whole, such as the student's own name.

    Examples
    --------
    >>> spotter = NameFinder({"maria": False, "may": True}, stays=["maria college"])
    >>> text = "MARIA’s and Marias at Maria College, who may ask May"
    >>> [text[one.start : one.end] for one in spotter.find(text)]
    ['MARIA', 'Marias', 'May']
    """

    def __init__(self, wanted: Mapping[str, bool], stays: Iterable[str] = ()) -> None:
        self._capitals = {key for key, is_word in wanted.items() if is_word}
        self._stays = {key for key in stays if key}
        self._capitals -= self._stays
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        longest_first = sorted(
            {*wanted, *self._stays} - {""}, key=lambda key: (-key.count(" "), -len(key))
        )
        for words in (tuple(key.split(" ")) for key in longest_first):
            self._by_first.setdefault(words[0], []).append(words)

    def find(self, text: str) -> Iterator[FoundName]:
        """Yield what stands in a composed text, from left to right, the longest at each place.

        Parameters
        ----------
        text : str
            A text as `composed` gives it.
        """
        yield from (one for one in self.find_all(text) if one.key not in self._stays)

    def find_all(
        self, text: str, words: list[tuple[int, int, str]] | None = None
    ) -> Iterator[FoundName]:
        """Yield what `find` does, with what is passed over as a whole.

        Parameters
        ----------
        text : str
            A text as `composed` gives it.
        words : list of (int, int, str), optional
            Its words as `placed_words` gives them, where somebody has them already.
        """
        words = list(placed_words(text)) if words is None else words
        at = 0
        while at < len(words):
            found = self._longest(words, at)
            if found is None:
                at += 1
                continue
            start, count, key = found
            at += count
            # What stays is passed over whole, with any name within it.
            if not (key in self._capitals and text[start].islower()):
                yield FoundName(start, words[at - 1][1], key)

    def _longest(self, words: list[tuple[int, int, str]], at: int) -> tuple[int, int, str] | None:
        start, _, word = words[at]
        forms = _forms(word)
        if word[0] in _FRONT and len(word) > 2:
            forms += (word[1:],)
        best: tuple[str, ...] = ()
        for form in forms:
            for key in self._by_first.get(form, ()):
                if len(key) > len(best) and self._stands(
                    key, form == word or form == word[1:], words, at
                ):
                    best = key
                    break
        if not best:
            return None
        is_behind = best[0] != word and best[0] == word[1:]
        return start + is_behind, len(best), " ".join(best)

    @staticmethod
    def _stands(
        key: tuple[str, ...], is_whole: bool, words: list[tuple[int, int, str]], at: int
    ) -> bool:
        """Say whether the words of a key stand from a place on, its first one being known to."""
        if len(key) == 1:
            return True
        if not is_whole or at + len(key) > len(words):
            return False
        inner = all(words[at + more][2] == key[more] for more in range(1, len(key) - 1))
        return inner and key[-1] in _forms(words[at + len(key) - 1][2])


def is_sign(word: str) -> bool:
    """Say whether a word is one sign of a script that parts no words.

    Parameters
    ----------
    word : str
        A word of a text.
    """
    return bool(_SIGN.fullmatch(word))


def placed_words(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end, plain form of each word of a composed text.

    Parameters
    ----------
    text : str
        A text as `composed` gives it.
    """
    plain = folded(text)
    for found in _WORD.finditer(plain):
        word = found[0]
        yield found.start(), found.end(), word if word.isascii() else _ACCENT.sub("", word) or word


def _forms(word: str) -> tuple[str, ...]:
    """Return a word, then what is left when an s behind it is taken for several or for whose."""
    stem = word[:-1]
    if not word.endswith("s") or len(stem) < _SHORTEST_STEM or stem.endswith("s"):
        return (word,)
    if stem.endswith(("se", "xe", "ze", "che", "she")):
        return (word, stem, stem[:-1])
    return (word, stem)
