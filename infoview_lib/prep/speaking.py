"""Tell how long a text takes to say, with what an introduction still lacks.

References
----------
The pace is a convention, not a law. Lucas, S. E. (2004), The Art of Public Speaking (8th ed., p. 300) gives
125 to 150 words a minute for the United States; the National Center for Voice and Speech is widely quoted
for about 150 in conversation. Time yourself once and trust that more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.reading import words_in

SLOW, TYPICAL, QUICK = 130, 140, 150
"""Words a minute."""


@dataclass(frozen=True, slots=True)
class SpokenTime:
    """Hold the spoken time of a text in seconds: typical, at a quick pace, at a slow one."""

    words: int
    seconds: int
    quick_seconds: int
    slow_seconds: int

    def sentence(self, target_seconds: int = 0) -> str:
        """Return the time in plain words, set against a target when there is one.

        Examples
        --------
        >>> spoken_time("word " * 70).sentence(30)
        'About 30 seconds to say. That fits.'
        >>> spoken_time("I am Noor.").sentence()
        'About 1 second to say.'
        >>> spoken_time("word " * 140).sentence(30)
        'About 60 seconds to say. Cut about 70 words to fit 30 seconds.'
        """
        if not self.words:
            return "Nothing to say yet."
        said = f"About {self.seconds} {'second' if self.seconds == 1 else 'seconds'} to say."
        if not target_seconds:
            return said
        if self.seconds > target_seconds * 1.1:
            return f"{said} Cut about {self.words - target_seconds * TYPICAL // 60} words to fit {target_seconds} seconds."
        if self.seconds < target_seconds * 0.5:
            return f"{said} There is room for a little more."
        return f"{said} That fits."


_PHONE = re.compile(r"(?<![\w.])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){1,4}(?![\w-])")


def spoken_time(text: str, words_per_minute: int = TYPICAL) -> SpokenTime:
    """Return how long a text takes to say.

    Parameters
    ----------
    text : str
        What will be said; a number counts as one word, a phone number as one word a digit.
    words_per_minute : int
        The speaker's own pace.

    Returns
    -------
    SpokenTime
        All zero for an empty text.

    Examples
    --------
    >>> spoken_time("word " * 140).seconds
    60
    """
    numbers = [found for found in _PHONE.findall(text) if len(re.sub(r"\D", "", found)) >= 7]
    spelled = sum(
        len(re.sub(r"\D", "", found)) - len(re.findall(r"\d+", found)) for found in numbers
    )
    words = len(words_in(text)) + len(re.findall(r"\b\d[\d.,]*\b", text)) + spelled
    times = (round(words * 60 / max(pace, 1)) for pace in (words_per_minute, QUICK, SLOW))
    return SpokenTime(words, *times)


@dataclass(frozen=True, slots=True)
class IntroPart:
    """Hold one part of an introduction: whether it is there, with a gentle hint if not."""

    key: str
    label: str
    found: bool
    hint: str


_NAME = re.compile(
    r"\b(?:my name is|i'm|i am|this is|call me|name's)\s+(?!a\b|an\b|the\b|in\b|at\b|studying|interested|curious|trying|looking|new\b|not\b|very\b|just\b|so\b|now\b|from\b)\w+"
)
_STUDY = re.compile(
    r"\b(?:stud(?:y|ies|ying|ent)|major(?:ing)?|minor(?:ing)?|degree|freshman|sophomore|junior|senior|first-year|second-year|third-year|"
    r"graduat\w+|college|university|school|class(?:es)?|course|program|training|apprentice\w*|work(?:ed|ing)? (?:as|at|in|for)|job as|years? (?:as|in|of))\b"
)
_INTEREST = re.compile(
    r"\b(?:interest\w*|curious|curiosity|drawn|wonder\w*|explor\w+|love|enjoy\w*|like to (?:learn|know|understand|see|hear)|want to (?:learn|know|understand|see|hear|find)|"
    r"hope to (?:learn|understand|find)|fascinat\w+|passion\w*|care about|thinking (?:about|of)|considering|find out|figur\w+ out|deciding|"
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
