"""Find a word that is nearly a name: one letter off, a beginning of it, or another case of it.

Polish and Russian say „z Grzegorzem“ of Grzegorz and „Kasiu“ to Kasia.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from infoview_lib.contacts.mentions.judging.everyday_words import is_everyday
from infoview_lib.records.names.given_names import languages_of

_ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "y")
"""What makes other everyday words of an everyday word."""
_DECLINED_IN = frozenset({"pl", "ru", "cs"})
_DECLINED = re.compile(r"(?:[sc]k[iay]|icz|czyk|czak|niak|enko|[oe]va?|ek|á|ý)$|[ąćęłńśźżěřůčšžőű]")
"""Family names that are declined, letters of languages that decline names."""
_CASES = tuple(
    "a u y i o e ie iem em om im ym ego emu ej owi "  # noqa: SIM905
    "ovi ami ach ou ove m ze ui iui".split()
)
"""Case endings in plain letters, of Slavic and Baltic languages."""
_HUNGARIAN = tuple(
    "val vel nak nek hoz hez tol rol ban ben bol ert ekkal ekhoz".split()  # noqa: SIM905
)
"""Endings that no other language has, so that any name may have them."""
_CHANGED = (("ka", "c"), ("ga", "dz"), ("ta", "c"), ("da", "d"), ("ra", "r"), ("a", ""), ("o", ""))
"""What a name ends in → what it ends in before a case ending: “Agnieszka”, “Agnieszce”."""
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
    declined : collection of str
        Those of the names that are declined, see `is_declined`.

    Examples
    --------
    >>> names = NearlyNames(["quendolyn", "grzegorz", "ana"], 6, ["grzegorz"])
    >>> [names.near(one) for one in ("quendoyln", "quendolins", "grzegorzem", "anaba")]
    [['quendolyn'], ['quendolyn'], ['grzegorz'], []]
    """

    def __init__(self, names: Iterable[str], sure: int, declined: Collection[str] = ()) -> None:
        names = [*names]
        self._off = OneLetterOff(names)
        self._sure = sure
        self._beginnings: dict[str, list[str]] = {}
        for name in names:
            self._beginnings.setdefault(name[:3], []).append(name)
        self._by_two: dict[str, list[str]] = {}
        for name in declined:
            self._by_two.setdefault(name[:2], []).append(name)

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
        stems = {word.removesuffix(end) for end in _CASES if word.endswith(end)}
        found = [
            one
            for one in self._by_two.get(word[:2], ())
            if one != word and not stems.isdisjoint(_before_endings(one))
        ]
        bare = {word.removesuffix(end) for end in _HUNGARIAN if word.endswith(end)}
        # The last letter is doubled before them: “Istvánnal”.
        if word[-2:] in ("al", "el") and word[-3:-2] == word[-4:-3]:
            bare.add(word[:-3])
        return found or [one for one in self._beginnings.get(word[:3], ()) if one in bare]


def _before_endings(name: str) -> Iterator[str]:
    """Yield what a name may look like before a case ending."""
    yield name
    yield from (name.removesuffix(old) + new for old, new in _CHANGED if name.endswith(old))
    if name[-2:-1] == "e" and len(name) >= _LEAST:
        yield name[:-2] + name[-1]  # “Wojtek”, “Wojtka”


def is_declined(names: Iterable[str]) -> bool:
    """Say whether a person's names are of a language that declines them.

    Parameters
    ----------
    names : iterable of str
        The parts of one person's name as they are written.

    Examples
    --------
    >>> is_declined(["Wojciech", "Żak"]), is_declined(["Will", "May"])
    (True, False)
    """
    return any(
        _DECLINED_IN & languages_of(one) or _DECLINED.search(one.casefold()) for one in names
    )


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
