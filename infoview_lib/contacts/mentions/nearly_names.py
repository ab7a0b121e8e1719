"""Find a word that is nearly a name: one letter off, a beginning of it, or another case of it.

Polish and Russian say „z Grzegorzem“ of Grzegorz and „Kasiu“ to Kasia.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from infoview_lib.contacts.mentions.everyday_words import is_everyday
from infoview_lib.records.names.given_names import languages_of

_ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "y")
"""What makes other everyday words of an everyday word."""
_DECLINED_IN = frozenset({"pl", "ru", "cs"})
_DECLINED = re.compile(r"(?:[sc]k[iay]|icz|czyk|czak|niak|enko|[oe]va?|ek)$")
"""Family names that are declined."""
_CASES = re.compile(r"(?:a|u|y|i|o|e|ie|iem|em|om|im|ym|ego|emu|ej|owi|ovi|ami|ach)$")
"""Case endings in plain letters."""
_LEAST = 4
"""Letters of the shortest name that is looked for so: “Lin” is one letter from too many words."""


class OneLetterOff:
    """Know names by every form with one letter left out.

    Two words that differ by one letter share such a form, so that a look-up takes as long for a
    thousand names as for one.

    Parameters
    ----------
    names : iterable of str
        Single words in small plain letters.

    Examples
    --------
    >>> sorted(OneLetterOff(["quendolyn", "marisol"]).near("quendoyln"))
    ['quendolyn']
    >>> OneLetterOff(["marisol"]).near("marisol")
    []
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._forms: dict[str, set[str]] = {}
        for name in names:
            if len(name) >= _LEAST:
                for form in _shortened(name):
                    self._forms.setdefault(form, set()).add(name)

    def near(self, word: str) -> list[str]:
        """Return the names that a word is one letter off from, in alphabetical order.

        Parameters
        ----------
        word : str
            In small plain letters.
        """
        if len(word) < _LEAST:
            return []
        found = set[str]().union(*(self._forms.get(form, ()) for form in _shortened(word)))
        return sorted(name for name in found if name != word and _is_near(word, name))


class NearlyNames:
    """Know names by what is nearly one of them.

    Parameters
    ----------
    names : iterable of str
        Single words in small plain letters.
    sure : int
        Letters from which on a name is looked for with one letter off and an s behind it.

    Examples
    --------
    >>> names = NearlyNames(["quendolyn", "grzegorz", "ana"], 6)
    >>> [names.near(one) for one in ("quendoyln", "quendolins", "grzegorzem", "anaba")]
    [['quendolyn'], ['quendolyn'], ['grzegorz'], []]
    """

    def __init__(self, names: Iterable[str], sure: int) -> None:
        names = [*names]
        self._off = OneLetterOff(names)
        self._sure = sure
        self._beginnings: dict[str, list[str]] = {}
        for name in names:
            self._beginnings.setdefault(name[:3], []).append(name)

    def near(self, word: str) -> list[str]:
        """Return the names that a word nearly is.

        Parameters
        ----------
        word : str
            In small plain letters.
        """
        if any(word.endswith(end) and is_everyday(word.removesuffix(end)) for end in _ENDINGS):
            return []
        stem = word.removesuffix("s")
        off = self._off.near(word) or (self._off.near(stem) if len(stem) >= self._sure else [])
        return off or self._begun(word) or self._declined(word)

    def _begun(self, word: str) -> list[str]:
        """Return names that a word is the beginning of, or another case of, as in Russian."""
        found = self._beginnings.get(word[:3], ())
        if word.isascii():
            return [one for one in found if len(one) > len(word) + 2 and one.startswith(word)]
        return [
            one
            for one in found
            if abs(len(one) - len(word)) < 4 and word.startswith(one[: max(3, len(one) - 2)])
        ]

    def _declined(self, word: str) -> list[str]:
        stems = {word[: found.start()] for found in _CASES.finditer(word)} - {""}
        return [
            one
            for one in self._beginnings.get(word[:3], ())
            if (one in stems or one[:-1] in stems) and one != word and _is_declined(one)
        ]


def _is_declined(name: str) -> bool:
    return bool(_DECLINED_IN & languages_of(name) or _DECLINED.search(name))


def _shortened(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _is_near(one: str, other: str) -> bool:
    """Say whether two different words are one slip apart."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) == 1:
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    if len(long) != len(short):
        return False
    off = [at for at in range(len(long)) if short[at] != long[at]]
    if len(off) == 1:
        return True
    if len(off) != 2 or off[1] != off[0] + 1:
        return False
    first, second = off
    return short[first] == long[second] and short[second] == long[first]
