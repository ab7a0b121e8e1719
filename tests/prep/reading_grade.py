"""Measure how easy a text is to read, for the tests of wording.

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

from infoview_lib.prep.words import words_in

_SENTENCE_END = re.compile(r"[.!?…:;]+(?:[\s”\")]|$)|\n+")
_APART = re.compile(
    r"(?<![tscgn])(?<!ll)i[ao]|cia(?=t)|ie(?=t)|(?:^|[^tc]|sc)ie(?=n[ct])|eo(?=[^pu]|$)"
    r"|(?<=[aeiouy].)ea$"
    r"|eal(?=i)|eum$|[^qg]ua|eate|ying|eing|oye"
)
_SILENT_END = re.compile(r"(?:[^aeiouylr]|[aeiouy][lr])es?$|[^aeiouydtlr]ed$|[aeiouy][lr]e[sd]?$")
_SILENT_INSIDE = re.compile(
    r"[^aeiouyl]ely$|[aeiouy][lr]ely$|^(?:some|every|voice|there|where|time|home)[a-z]|usine"
)
_SPOKEN_ES = re.compile(r"(?:[sxz]|ch|sh|[cg])es$")


def syllables(word: str) -> int:
    """Return the estimated number of syllables, at least 1.

    Examples
    --------
    >>> [syllables(word) for word in ("work", "people", "changed", "idea", "information")]
    [1, 2, 1, 3, 4]
    """
    word = word.lower().replace("’", "'").split("'")[0] or "a"
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    count = len(re.findall(r"[aeiouy]+", word))
    if _SILENT_END.search(word) and not _SPOKEN_ES.search(word):
        count -= 1
    count += len(_APART.findall(word)) - len(_SILENT_INSIDE.findall(word))
    return max(1, count)


def reading_grade(text: str) -> float:
    """Return the Flesch–Kincaid grade, or 0.0 for a text without words.

    Parameters
    ----------
    text : str
        One sentence or many. Placeholders should be filled in first.

    Returns
    -------
    float
        School grade in the United States at which the text reads with ease; below 0 for very short
        words.

    Examples
    --------
    >>> reading_grade("What took up most of your hours last week?") < 5
    True
    >>> reading_grade("")
    0.0
    """
    words = words_in(text)
    if not words:
        return 0.0
    sentences = max(1, sum(1 for part in _SENTENCE_END.split(text) if words_in(part)))
    spoken = sum(syllables(word) for word in words)
    return round(0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59, 1)
