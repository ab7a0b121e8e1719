"""Tell what an introduction still lacks: who you are, what you do, what draws you."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.words import words_in

_WORDS = {
    "name": ("Who you are", "Start with your name, so they can use it."),
    "study": ("What you study or do", "Add what you study or the work you've done."),
    "interest": (
        "What draws you",
        "Add what made you curious, so they know what to tell you.",
    ),
}
"""Part → its words on a screen, what to add while it is missing."""


@dataclass(frozen=True, slots=True)
class IntroPart:
    """Hold one part of an introduction: whether it is there, with a gentle hint if not."""

    key: str
    label: str
    found: bool
    hint: str


# “I'm studying” and “I am a senior” say no name.
_NAME = re.compile(
    r"\b(?:my name is|i'm|i am|this is|call me|name's)\s+"
    r"(?!a\b|an\b|the\b|in\b|at\b|studying|interested|curious|trying|looking|new\b|not\b|very\b"
    r"|just\b|so\b|now\b|from\b)\w+"
)
_STUDY = re.compile(
    r"\b(?:stud(?:y|ies|ying|ent)|major(?:ing)?|minor(?:ing)?|degree|freshman|sophomore|junior"
    r"|senior|first-year|second-year|third-year|"
    r"graduat\w+|college|university|school|class(?:es)?|course|program|training|apprentice\w*"
    r"|work(?:ed|ing)? (?:as|at|in|for)|job as|years? (?:as|in|of))\b"
)
_INTEREST = re.compile(
    r"\b(?:interest\w*|curious|curiosity|drawn|wonder\w*|explor\w+|love|enjoy\w*"
    r"|like to (?:learn|know|understand|see|hear)|want to (?:learn|know|understand|see|hear|find)|"
    r"hope to (?:learn|understand|find)|fascinat\w+|passion\w*|care about|thinking (?:about|of)"
    r"|considering|find out|figur\w+ out|deciding|"
    r"learn(?:ing)? (?:about|more|how|what))\b"
)


def intro_parts(text: str, name: str = "", study: str = "") -> tuple[IntroPart, ...]:
    """Return the three parts of an introduction: who you are, what you study or do, what draws you.

    Parameters
    ----------
    text : str
        The introduction so far.
    name, study : str
        What the profile says, so that it is found in any wording; empty when it says nothing.

    Returns
    -------
    tuple of IntroPart
        Always three; none is found in an empty text.

    Examples
    --------
    >>> [part.key for part in intro_parts("I'm Ana Lopes and I study biology.") if not part.found]
    ['interest']
    """
    plain = " ".join(text.replace("’", "'").lower().split())
    # An initial is found in any text.
    has_name = any(word.lower() in plain for word in words_in(name) if len(word) > 1)
    has_study = bool(study.strip()) and study.strip().lower() in plain
    found = {
        "name": has_name or bool(_NAME.search(plain)),
        "study": has_study or bool(_STUDY.search(plain)),
        "interest": bool(_INTEREST.search(plain)),
    }
    return tuple(
        IntroPart(key, label, found[key], "" if found[key] else hint)
        for key, (label, hint) in _WORDS.items()
    )
