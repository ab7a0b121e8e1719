"""Tell what an introduction still lacks: who you are, what you do, what draws you.

References
----------
The pace is a convention, not a law. Lucas, S. E. (2004), The Art of Public Speaking (8th ed., p.
300) gives 125 to 150 words a minute for the United States; the National Center for Voice and Speech
is widely quoted for about 150 in conversation. Time yourself once and trust that more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.words import words_in


@dataclass(frozen=True, slots=True)
class IntroPart:
    """Hold one part of an introduction: whether it is there, with a gentle hint if not."""

    key: str
    label: str
    found: bool
    hint: str


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
        What the profile says, so that it is found in any wording.

    Examples
    --------
    >>> [part.key for part in intro_parts("I'm Ana Lopes and I study biology.") if not part.found]
    ['interest']
    """
    plain = " ".join(text.replace("’", "'").lower().split())
    has_name = any(word.lower() in plain for word in words_in(name) if len(word) > 1) or bool(
        _NAME.search(plain)
    )
    has_study = bool(study.strip()) and study.strip().lower() in plain or bool(_STUDY.search(plain))
    return (
        IntroPart(
            "name",
            "Who you are",
            has_name,
            "" if has_name else "Start with your name, so they can use it.",
        ),
        IntroPart(
            "study",
            "What you study or do",
            has_study,
            "" if has_study else "Add what you study, or the work you have done.",
        ),
        IntroPart(
            "interest",
            "What draws you",
            bool(_INTEREST.search(plain)),
            ""
            if _INTEREST.search(plain)
            else "Add what made you curious, so they know what to tell you.",
        ),
    )
