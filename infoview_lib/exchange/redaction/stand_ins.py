"""Put what stands for a name into a sentence so that the sentence stays whole."""

from __future__ import annotations

import re

from infoview_lib.prep.words import word_set

SOMEBODY = "someone"
FIELD = "someone in this field"
"""What stands for a job title by which a person could be told."""
_DETERMINER = re.compile(r"(?i)\b(?:the|our|their|his|her|your|my)\s+$")
_THE = re.compile(r"(?i)\bthe\s+$")
_A = re.compile(r"\b([Aa])(n?)(\s+)$")
_OPENS = re.compile(r"(?:^|[.!?…:]\s|\n)\s*(?:[-*•]\s+)?[\"“'(]*$")
_HAND_ON = word_set(
    "team office people campus staff lab building website crew job internship floor logo app form "
    "page site party program project offer intern recruiter booth table parking lot lobby branch "
    "store badge interview visit tour file family booth desk phone number list note letter "
    "account system group way style answer advice story example chapter card"
)
"""Words before which *the* belongs to them, not to the name: “the Riverbend team”."""
_VOWELS = frozenset("AEFHILMNORSX")
"""Letters whose name begins with a vowel: “an R. C.”."""


def put_in(text: str, start: int, end: int, instead: str) -> tuple[int, int, str]:
    """Return what is to be replaced, and by what, so that article, capital and dot fit.

    Parameters
    ----------
    text : str
        The whole text.
    start, end : int
        Where the name stands.
    instead : str
        What stands for it.

    Returns
    -------
    int, int, str
        Start and end of what goes, which may take in an article; what comes in its place.

    Examples
    --------
    >>> def shown(text, name, instead):
    ...     at = text.index(name)
    ...     start, end, words = put_in(text, at, at + len(name), instead)
    ...     return text[:start] + words + text[end:]
    >>> shown("At the Riverbend Clinic.", "Riverbend Clinic", "Organization 1")
    'At Organization 1.'
    >>> shown("Said by Ana.", "Ana", "A."), shown("A Target store", "Target", "Organization 2")
    ('Said by A.', 'An Organization 2 store')
    >>> shown("Meet the Quenbys.", "Quenbys", "Person 1")
    "Meet Person 1's family."
    """
    before, after = text[:start], text[end:]
    is_plural = bool(_THE.search(before)) and text[start:end].endswith("s")
    takes_article = _DETERMINER if instead == FIELD else _THE
    article = takes_article.search(before)
    follows = re.match(r"\s+([a-z]+)", after)
    is_handed_on = bool(follows) and follows[1] in _HAND_ON
    if article and is_plural and instead.startswith("Person ") and not is_handed_on:
        return article.start(), end, f"{instead}'s family"
    if article and (instead == FIELD or not is_handed_on):
        start = article.start()
    elif one := _A.search(before):
        first = instead.lstrip("[")[0]
        is_vowel = first in _VOWELS if instead[1:2] == "." else first in "AEIOUaeiou"
        start = one.start()
        instead = f"{one[1]}{'n' if is_vowel else ''}{one[3]}{instead}"
    if instead[0].islower() and not _A.search(before) and _OPENS.search(text[:start]):
        instead = instead[0].upper() + instead[1:]
    if instead.endswith(".") and after.startswith("."):
        end += 1
    return start, end, instead
