"""Find a word that is a name but for one letter: left out, put in, exchanged, or two swapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
