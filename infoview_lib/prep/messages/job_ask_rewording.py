"""Put a request for a job into other words, so that one button can take them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.job_asks.guard import JobAsk, find_job_asks
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.prep.words import GREETING, SENTENCE_END, plain_letters


@dataclass(frozen=True, slots=True)
class Rewording:
    """Hold the words to replace with what to say instead; ``text[start:end] == words``."""

    start: int
    end: int
    words: str
    instead: str

    def applied_to(self, text: str) -> str:
        """Return the text with exactly these words replaced.

        Parameters
        ----------
        text : str
            The text in which the words were found.
        """
        return text[: self.start] + self.instead + text[self.end :]


INSTEAD = {
    "hire": (
        "How do people usually get started in this work",
        "I'd like to hear how people usually get started in this work",
    ),
    "openings": (
        "How do newcomers usually get into this work",
        "I'd like to hear how newcomers usually get into this work",
    ),
    "seeking": (
        "What should I know about this work before I decide",
        "I want to learn what this work is like before I decide",
    ),
    "join": (
        "What does a typical day look like for you",
        "I'd like to hear what a typical day looks like for you",
    ),
    "resume": (
        "Which skills does this work call for",
        "I'd like to hear which skills this work calls for",
    ),
    "favor": (
        "Who else could tell me about this work",
        "I'd be glad to hear who else could tell me about this work",
    ),
    "pitch": (
        "Which strengths matter most in this work",
        "I'd like to hear which strengths matter most in this work",
    ),
}
"""Kind of job ask → what to ask instead, what to say instead."""
_TURNS = re.compile(
    r"(?:[,;:]|\s[-–—])\s+(?:(?:and|but|so|since|because|as|or|though|while|also|plus)\s+)?"
    r"|\s+(?:and|but|since|because)\s+"
)


def reword(text: str, ask: JobAsk) -> Rewording | None:
    """Return what to put in place of a job ask, or None when no wording would make the text better.

    The smallest stretch is taken that leaves a whole sentence: the sentence, else the part of it
    since the last turn, else the words alone. A part of the request that stands is never lost.

    Parameters
    ----------
    text : str
        The whole request.
    ask : JobAsk
        One finding of `find_job_asks` in this text.

    Examples
    --------
    >>> text = "Could we talk for 25 minutes, and are you hiring? Thank you."
    >>> reword(text, find_job_asks(text)[0]).applied_to(text)
    'Could we talk for 25 minutes, and how do newcomers usually get into this work? Thank you.'
    """
    before = {part.key for part in request_parts(text).parts if part.found}
    count = len(find_job_asks(text))
    for one in _rewordings(text, ask):
        new = one.applied_to(text)
        kept = {part.key for part in request_parts(new).parts if part.found}
        if before <= kept and len(find_job_asks(new)) < count:
            return one
    return None


def _rewordings(text: str, ask: JobAsk) -> list[Rewording]:
    """Return what could be put in place of an ask, from the whole sentence to its words alone."""
    start, end = _sentence(text, ask)
    question, statement = INSTEAD[ask.kind]
    says = question if text[end : end + 1] == "?" else statement
    turns = [
        one.end() for one in _TURNS.finditer(text, start, ask.start + 1) if one.end() <= ask.start
    ]
    after = next((one.start() for one in _TURNS.finditer(text, ask.end, end)), end)
    follows_greeting = text[:start].rstrip(" ").endswith(",")
    stretches = [(start, end, _small(says) if follows_greeting else says)]
    for turn in reversed(turns):
        stretches += [(turn, end, _small(says)), (turn, after, _small(says))]
    stretches += [(start, after, says), (ask.start, ask.end, _in_place(text, ask, says))]
    return [Rewording(a, b, text[a:b], instead) for a, b, instead in stretches]


def _sentence(text: str, ask: JobAsk) -> tuple[int, int]:
    """Return where the sentence of an ask begins, after a greeting, and ends, before its mark."""
    plain = plain_letters(text)
    ends = [one.end() for one in SENTENCE_END.finditer(plain) if one.end() <= ask.start]
    start = ends[-1] if ends else 0
    start += len(text[start : ask.start]) - len(text[start : ask.start].lstrip(" \n\"“”'"))
    if (greeting := GREETING.match(text, start)) and greeting.end() <= ask.start:
        start = greeting.end()
    found = SENTENCE_END.search(plain, ask.end)
    return start, found.start() if found else len(text.rstrip())


def _small(says: str) -> str:
    """Return words as they go on in a sentence."""
    return says if says.startswith(("I ", "I'")) else says[0].lower() + says[1:]


def _in_place(text: str, ask: JobAsk, says: str) -> str:
    """Return words that fit where the ask stood, judged by the word before it."""
    last = (text[: ask.start].split() or [""])[-1].lower().strip(",;:")
    if last == "to":
        return "hear how people get started in this work"
    if last in ("about", "for", "of", "with", "regarding", "on", "discuss"):
        return "your work"
    before = text[: ask.start].rstrip()
    return says if not before or before[-1] in ".!?" else _small(says)
