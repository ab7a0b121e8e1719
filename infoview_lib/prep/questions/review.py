"""Say gently what could be better in the wording of a question.

Six things are looked at: a question that can be answered with yes or no, two questions in one, an
answer put into their mouth, a question too long to say in one breath, a fact that can be looked up,
and a request for a job. An empty list means: ask it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.questions.review_leading import leading_words
from infoview_lib.prep.questions.review_lookups import look_up_for
from infoview_lib.prep.questions.review_openness import (
    AUXILIARIES,
    OPENERS,
    begins_asking,
    heads_of,
    is_yes_no,
    plain_question,
)
from infoview_lib.prep.words import shortened, words_in

MAX_WORDS = 25
"""Words that can be followed by ear; a rule of thumb, no finding."""
_LOOKED_AT = 500
"""Letters that are looked at; a question is over long before."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Hold one gentle remark: what kind, what was noticed, what to try."""

    kind: str
    message: str
    suggestion: str

    def __str__(self) -> str:
        return f"{self.message} {self.suggestion}"


_SECOND = re.compile(
    r"(?:,|;| [-–—])? (?P<join>and|or|but)(?: also| then)?(?: if (?:so|not),?)? "
    rf"(?P<second>(?P<opener>{OPENERS})(?P<inverted> {AUXILIARIES}\b|'s\b)?"
    # “… and how to …”, “… and who else …” go on with the first question.
    r"(?! to\b| not\b|[?.,]| (?:else|ever)\b).*"
    rf"|{AUXILIARIES} (?:you|it|they|there|your|the|i|people|he|she|we|this|that|anyone)\b.*"
    rf"|(?<=, and ){AUXILIARIES} (?!of\b|to\b|be\b|been\b|have\b|do\b|not\b)\w.*)"
    rf"|(?:,? as well as|;| [–—-]|,(?= (?:what|how) about\b)) (?P<other>{OPENERS}\b.*)"
)
_LISTED = re.compile(
    rf"^{OPENERS}\b[^,?]*, (?P<second>{OPENERS} {AUXILIARIES} "
    r"(?:you|it|they|your|the|people|that|this)\b.*)"
)
# “What do you like and dislike?” asks two things with one verb.
_OPPOSITES = re.compile(
    r"\b(?:(?:like|love|enjoy)(?: \w+)? (?:and|or) (?:dislike|hate)"
    r"|(?:most|best) and (?:the )?(?:least|worst))\b"
)
_ASKED = re.compile(rf"(?:^|[.!?] +)(?=(?:{OPENERS}|tell me|describe|explain)\b)")


def review_question(text: str) -> list[Problem]:
    """Return what could be better in a question, worst first; an empty list when nothing is.

    Parameters
    ----------
    text : str
        One question as the student wants to say it.

    Returns
    -------
    list of Problem
        Kinds: job_ask, empty, closed, double, leading, too_long, look_up.

    Examples
    --------
    >>> [problem.kind for problem in review_question("Do you like your job and do you travel?")]
    ['closed', 'double']
    >>> review_question("Which task do you put off longest?")
    []
    """
    if not words_in(text):
        return [Problem("empty", "There's no question yet.", "Start with what, how, or which.")]
    plain = plain_question(text[:_LOOKED_AT])
    looks = (_closed(plain), _double(plain), _leading(plain), _too_long(text), _look_up(plain))
    return [*_job_asks(text), *(one for one in looks if one is not None)]


def _job_asks(text: str) -> list[Problem]:
    """Return a remark on the first words that ask for a job."""
    return [
        Problem("job_ask", f"“{ask.words}”: {ask.reason}", ask.suggestion)
        # One is enough to have the question worded anew.
        for ask in find_job_asks(text)[:1]
    ]


def _closed(plain: str) -> Problem | None:
    if not is_yes_no(plain):
        return None
    return Problem(
        "closed", "This can be answered with just yes or no.", _opened(heads_of(plain)[-1])
    )


def _opened(head: str) -> str:
    """Return a way to open a question that yes or no would answer."""
    liked = re.match(
        (
            r"(?:do|did) you (?:really )?(?:like|love|enjoy) "
            r"((?:your|the|this|that|\w+ing)\b[\w' -]{0,40})\?"
        ),
        head,
    )
    if liked:
        return (
            f"Try “What do you look forward to in {liked[1]}?” or “How do you feel about "
            f"{liked[1]}?”."
        )
    if re.match(r"(?:have|has|had|did|was|were|ever)\b", head):
        return (
            "Ask for one time it happened: “Tell me about a time when…” or “What happened when…”."
        )
    if re.match(r"(?:is|are|isn't|aren't)\b", head):
        return "Ask them to describe it: “What is … like?” or “Where do you notice…”."
    if re.match(r"(?:would|will|should|can|could|may|might)\b", head):
        return "Ask what it depends on: “What would make…” or “How do you see…”."
    return "Start with what, how, or which: “What do you…” or “How does…”."


def _double(plain: str) -> Problem | None:
    second = _second_question(plain)
    if second is None:
        return None
    other = f"“{second}”" if second else "the other"
    step = f"Ask the one you need more, and keep {other} as a follow-up question."
    return Problem("double", "These are two questions in one.", step)


def _second_question(plain: str) -> str | None:
    """Return the words of a second question: None without one, empty where it shares words."""
    if len(re.findall(r"\?+", plain)) > 1:
        return _short(re.findall(r"[^.!?]+\?", plain)[-1])
    later = _SECOND.finditer(plain)
    if not begins_asking(heads_of(plain)[0]):
        # “I know that …, but what would you …”: the first one is the question itself
        next(later, None)
    for found in later:
        opener, before = found["opener"], plain[: found.start()]
        told_apart = opener and not found["inverted"] and re.search(rf"\w .*\b{opener}\b", before)
        either_or = found["join"] == "or" and not opener and is_yes_no(plain)
        # “when and how do people…”
        one_word = re.fullmatch(rf"(?:.* )?{OPENERS}", before)
        # “which to run and which to drop” asks no more
        if not (told_apart or either_or or one_word):
            return _short(found["second"] or found["other"])
    listed = _LISTED.search(heads_of(plain)[0])
    if listed:
        return _short(listed["second"])
    if _OPPOSITES.search(plain) or len(_ASKED.findall(plain)) > 1:
        return ""
    return None


def _short(words: str) -> str:
    """Return words without what ends them, cut so that they can be quoted in a remark."""
    return shortened(words.strip(" ?.!,;–—-"), 50)


def _leading(plain: str) -> Problem | None:
    words = leading_words(plain)
    if not words:
        return None
    said = f"“{_short(words)}” hints at the answer you expect."
    return Problem("leading", said, "Leave out your own view, and ask for theirs.")


def _too_long(text: str) -> Problem | None:
    count = len(words_in(text))
    if count <= MAX_WORDS:
        return None
    said = f"At {count} words, this is hard to follow out loud."
    return Problem("too_long", said, f"Cut it to {MAX_WORDS} words or fewer.")


def _look_up(plain: str) -> Problem | None:
    place = look_up_for(plain)
    if place is None:
        return None
    return Problem("look_up", f"You can look this up first: see {place.where}.", place.then_ask)
