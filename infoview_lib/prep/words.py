"""Take a text apart: its words, and its letters made plain for matching.

Syllables are counted by rule, not from a dictionary: one per group of vowels, less a silent final
*e*, *es* or *ed*, plus one where two vowels are spoken apart (*idea*, *create*, *science*). On
plain English this is right for about nine words in ten, which is enough for a limit of whole
grades.

References
----------
Kincaid, J. P., Fishburne, R. P., Rogers, R. L., & Chissom, B. S. (1975). Derivation of new
readability formulas for Navy enlisted personnel. Research Branch Report 8-75.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def words_in(text: str) -> list[str]:
    """Return the words of a text; ``don't`` and ``well-known`` count as one each.

    Examples
    --------
    >>> words_in("I don't know, 25 minutes?")
    ['I', "don't", 'know', 'minutes']
    """
    return _WORD.findall(text)


_STRAIGHT = str.maketrans("’‘“”–—éÉ", "''\"\"--eE")


def plain_letters(text: str) -> str:
    """Return a text in lower case with straight quotes, each letter in its place.

    One character becomes one, so that a place found here is the same place in the text as given.

    Examples
    --------
    >>> plain_letters("Don’t send a RÉSUMÉ"), len(plain_letters("İ"))
    ("don't send a resume", 1)
    """
    straight = text.translate(_STRAIGHT)
    lower = straight.lower()
    if len(lower) == len(straight):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)
