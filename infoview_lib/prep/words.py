"""Take a text apart: its words, and its letters made plain for matching."""

from __future__ import annotations

import re

NO_TITLE_BEFORE = "".join(rf"(?<!\b{title})" for title in ("mr", "ms", "mrs", "dr", "prof", "st"))
"""Pattern that holds where no short title ends, so that the dot of *Dr.* ends no sentence."""
SENTENCE_END = re.compile(
    NO_TITLE_BEFORE + r"[.!?]+[”\"’')]*(?=\s|$)|(?=\n)",
    re.IGNORECASE,
)
"""The marks that end a sentence, with the quotes that close there; nothing at the end of a line."""
GREETING = re.compile(
    (
        r"\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b"
        r"(?:\b(?:mr|mrs|ms|dr|prof|st)\.|[^,\n!.]){0,60}(?:[,!.]\s*|(?=\n)|\Z)"
    ),
    re.IGNORECASE,
)
"""The greeting a message begins with."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# é too: “résumé” is written both ways and is one word to every rule.
_STRAIGHT = str.maketrans("’‘“”–—éÉ", "''\"\"--eE")


def words_in(text: str) -> list[str]:
    """Return the words of a text; ``don't`` and ``well-known`` count as one each.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    list of str
        In the order of the text, as they are written; empty for a text without a word.

    Examples
    --------
    >>> words_in("I don't know, 25 minutes?")
    ['I', "don't", 'know', 'minutes']
    """
    return _WORD.findall(text)


def word_set(words: str) -> frozenset[str]:
    """Return words that are parted by spaces, to look them up.

    Parameters
    ----------
    words : str
        Words parted by white space.

    Returns
    -------
    frozenset of str
        Each word once; empty for an empty text.

    Examples
    --------
    >>> sorted(word_set("in on at in"))
    ['at', 'in', 'on']
    """
    return frozenset(words.split())


def plain_letters(text: str) -> str:
    """Return a text in lower case with straight quotes, each letter in its place.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    str
        As long as the text. One character becomes one, so that a place found here is the same place
        in the text as given.

    Examples
    --------
    >>> plain_letters("Don’t send a RÉSUMÉ"), len(plain_letters("İ"))
    ("don't send a resume", 1)
    """
    straight = text.translate(_STRAIGHT)
    lower = straight.lower()
    # In lower case İ is two letters, and every place behind it would be off by one.
    if len(lower) == len(straight):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


def shortened(text: str, most: int) -> str:
    """Return a text that is short enough to be quoted, cut between two words.

    Parameters
    ----------
    text : str
        What is quoted.
    most : int
        Characters that are kept.

    Returns
    -------
    str
        The text, or its beginning with ``…``.

    Examples
    --------
    >>> shortened("listening first", 20), shortened("listening first", 12)
    ('listening first', 'listening…')
    """
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]}…"
