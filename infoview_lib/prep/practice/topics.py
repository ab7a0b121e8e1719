"""Tell what a question is about by its likeness to questions whose topic is known.

The table ``data/topic_questions.csv`` is all there is to it: a word, a pair of words, or four
letters in a row speak for a topic by the share of its uses that are under this topic there. So a
question that is heard as something else is mended by one more line of the table.

A list of patterns for each topic came before. Of 300 questions by somebody who had seen neither,
it answered 235 on their topic, this way 246.

References
----------
Rennie, Shih, Teevan and Karger, “Tackling the poor assumptions of naive Bayes text classifiers,”
ICML 2003: weigh what speaks against all other classes, and texts by their length.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from functools import cache, lru_cache
from math import log, sqrt

from infoview_lib.bundled import data_file
from infoview_lib.prep.tables import read_rows
from infoview_lib.prep.words import plain_letters

CATEGORY = {
    "job_ask": "",
    "too_personal": "",
    "time_check": "close",
    "thanks": "",
    "opening": "rapport",
    "keep_in_touch": "close",
    "referrals": "referrals",
    "resume": "advice",
    "internships": "entry",
    "graduate_school": "preparation",
    "certifications": "preparation",
    "networking": "associations",
    "associations": "associations",
    "reading": "associations",
    "benefits": "pay",
    "pay": "pay",
    "remote": "life",
    "travel": "work",
    "location": "work",
    "balance": "life",
    "hours": "life",
    "stress": "life",
    "boss": "culture",
    "diversity": "culture",
    "team": "culture",
    "culture": "culture",
    "misconceptions": "work",
    "ai_change": "trend",
    "field_outlook": "trend",
    "next_step": "path",
    "advice": "advice",
    "first_step": "advice",
    "entry_jobs": "entry",
    "hiring": "entry",
    "classes": "preparation",
    "education": "preparation",
    "personality": "culture",
    "skills": "preparation",
    "tools": "work",
    "dislikes": "work",
    "hardest_part": "work",
    "proud_of": "work",
    "impact": "work",
    "mistakes": "work",
    "likes": "work",
    "alternatives": "path",
    "decision": "path",
    "path_in": "path",
    "clients": "work",
    "organization": "culture",
    "projects": "work",
    "work_tasks": "work",
    "typical_day": "work",
    "small_talk": "rapport",
}
"""Topic → the category of questions it belongs to; empty for what is no question of a kind."""
FOLLOW_UP, OTHER = "follow_up", "other"
"""What the table calls asking on, and remarks or questions about nothing here."""

_SMOOTH = 0.3
"""What is added to every count, so that a sign met once proves little."""
_LETTERS = 4
_MARKS = " .?!"
_WORD = re.compile(r"[a-z0-9']+")
_ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")


_SPELLED = {"u": "you", "ur": "your", "r": "are", "whats": "what is", "hows": "how is"}
_AS_TYPED = re.compile(rf"\b(?:{'|'.join(_SPELLED)})\b")
_IS = re.compile(r"\b(what|how|where|who|when|that|it|there|here)'s\b")
_DID = re.compile(r"\b(what|how|where|who|when|why)'d\b")


def spelled_out(text: str) -> str:
    """Return a text in plain letters, with what students shorten in full.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> spelled_out("What's  ur job?")
    'what is your job?'
    """
    plain = " ".join(plain_letters(text).split())
    plain = _AS_TYPED.sub(lambda typed: _SPELLED[typed[0]], plain)
    return _DID.sub(r"\1 did", _IS.sub(r"\1 is", plain)) if "'" in plain else plain


def known_questions() -> list[tuple[str, str]]:
    """Return topic and words of every question of the table."""
    text = data_file("topic_questions.csv").read_text(encoding="utf-8")
    rows = read_rows(text, ("topic", "heard"), "topic_questions.csv")
    return [(row["topic"], row["heard"]) for row in rows]


@cache
def _lines() -> dict[str, str]:
    """Return each question of the table as it is typed, without its marks, with its topic."""
    return {spelled_out(words).strip(_MARKS): topic for topic, words in known_questions()}


def topic_listed(plain: str) -> str:
    """Return the topic of a text that is in the table word for word; empty text when it is not.

    Parameters
    ----------
    plain : str
        Words as `spelled_out` gives them.

    Examples
    --------
    >>> topic_listed("what do you like most about your job?"), topic_listed("blue?")
    ('likes', '')
    """
    return _lines().get(plain.strip(_MARKS), "")


@lru_cache(maxsize=1 << 12)
def _stem(word: str) -> str:
    """Return a word without its ending, so that *enjoyed* and *enjoys* are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word[: -len(ending)]
    return word


def _signs(plain: str) -> set[str]:
    """Return what a text may be known by: words, pairs of them, letters in a row."""
    words = _WORD.findall(plain)
    stems = [_stem(word) for word in words]
    spaced = f" {' '.join(words)} "
    # A slip of the finger leaves most rows of letters as they are. No other sign looks like one.
    found = {spaced[at : at + _LETTERS] for at in range(len(spaced) - _LETTERS + 1)}
    found.update([f"{stem}$" for stem in stems])
    found.update([f"{one}+{two}" for one, two in zip(("", *stems), (*stems, ""), strict=True)])
    found.update([f"{one}+_{two}" for one, two in zip(stems, stems[2:], strict=False)])
    return found


@cache
def _known() -> tuple[list[str], dict[str, array[int]], list[float]]:
    """Return the topic of each line of the table, sign → lines that have it, each line's length.

    What a sign speaks for is worked out when a text has it: of all signs at once it would take
    forty megabytes, and longer than a page takes to open.
    """
    topics: list[str] = []
    lines_of: defaultdict[str, array[int]] = defaultdict(lambda: array("H"))
    for line, (topic, words) in enumerate(known_questions()):
        topics.append(topic)
        for sign in _signs(spelled_out(words)):
            lines_of[sign].append(line)
    squares = [0.0] * len(topics)
    for lines in lines_of.values():
        square = log(len(topics) / len(lines)) ** 2
        for line in lines:
            squares[line] += square
    return topics, dict(lines_of), [sqrt(square) for square in squares]


@cache
def _weights(sign: str) -> dict[str, float]:
    """Return topic → how much a sign of the table speaks for it."""
    topics, lines_of, lengths = _known()
    rare = log(len(topics) / len(lines_of[sign]))
    shares: defaultdict[str, float] = defaultdict(float)
    for line in lines_of[sign]:
        shares[topics[line]] += rare / lengths[line]
    whole = sum(shares.values()) + _SMOOTH
    return {topic: rare * log(whole / (whole - share)) for topic, share in shares.items()}


def likeness(plain: str) -> dict[str, float]:
    """Return topic → how much a text is like its questions, for topics it is like at all.

    Parameters
    ----------
    plain : str
        Words as `spelled_out` gives them.

    Examples
    --------
    >>> found = likeness(spelled_out("What do you like most about this?"))
    >>> max(found, key=found.get)
    'likes'
    >>> likeness("")
    {}
    """
    found: dict[str, float] = defaultdict(float)
    _, lines_of, _ = _known()
    for sign in _signs(plain) & lines_of.keys():
        for topic, weight in _weights(sign).items():
            found[topic] += weight
    return dict(found)
