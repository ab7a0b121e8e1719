"""Search files that are to hold no names for every name of the log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

SHORTEST = 3  # letters of a part of a name that is looked for by itself


def names_left(files: Mapping[str, bytes], bare: Mapping[str, bytes], names: Iterable[str]) -> list[str]:
    """Return the names, or parts of names, that can be read in the files.

    Parameters
    ----------
    files : mapping of str to bytes
        What is about to be handed over, UTF-8.
    bare : mapping of str to bytes
        The same files made from records without names or free text: a word that stands in these too is
        the program's own, such as “Met”, and says nothing about anybody.
    names : iterable of str
        Every name of the log.

    Returns
    -------
    list of str
        As they are in the log, in its order, each once; whole words, capitals or not.

    Examples
    --------
    >>> names_left({"a": b"Person 1;Ana's bakery"}, {"a": b"Person 1;"}, ["Ana Lopes", "Ben Person"])
    ['Ana']
    """
    wanted: dict[str, str] = {}
    for name in names:
        whole = " ".join(name.split())
        parts = [part for part in re.split(r"[\s\-'’.,]+", whole) if len(part) >= SHORTEST]
        for one in ([whole] if len(whole) >= SHORTEST else []) + parts:
            wanted.setdefault(_folded(one), one)
    said, own = _text(files), _text(bare)
    return [one for low, one in wanted.items() if _stands(low, said) and not _stands(low, own)]


def _text(files: Mapping[str, bytes]) -> str:
    return _folded("\n".join(content.decode("utf-8", "replace") for content in files.values()))


def _folded(text: str) -> str:
    """Return a text as compared; capitals first, so that a dotless i is found too."""
    return text.upper().casefold()


def _stands(word: str, text: str) -> bool:
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
