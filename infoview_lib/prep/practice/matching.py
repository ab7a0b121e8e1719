"""Tell what a student's words are about: a topic, a follow-up question, permission, a goodbye.

The likeness of `topics` decides; where there is none, the nearest question of the bank does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from infoview_lib.prep.practice.topics import (
    CATEGORY,
    FOLLOW_UP,
    OTHER,
    likeness,
    spelled_out,
    topic_listed,
)
from infoview_lib.prep.questions.bank import Question, fill
from infoview_lib.prep.questions.review import Problem, review_question
from infoview_lib.prep.words import plain_letters, word_set, words_in

KEPT = 1 << 13
"""So many texts are remembered with their topic: a page asks again after each change of one."""

_NEAR, _SAME = 0.5, 0.6
"""Share of words in common from which a question of the bank counts as near, as the same."""
_SMALL = word_set(
    "a an and are at be by did do does for from has have how i if in is it me my of on one or "
    "s so that the their there they this to was we were what when where which who whom why "
    "will with would you your yours"
)
"""Words that nearly every question has."""

_MOST_ASKED_ON = 14
"""Words of a question that asks on about what was said; a longer one asks something of its own."""
_ABOUT_THEM = re.compile(r"\b(?:you|your|yours|people here)\b")
_MAY_I_USE_NAME = re.compile(
    r"\b(?:may|can|could|might|would it be (?:ok|okay|all ?right|fine) if) i "
    r"(?:use|mention|give|drop) your name\b|"
    r"\b(?:sa(?:y|id|ying)|tell (?:him|her|them)|mention(?:ed)?) (?:that )?you"
    r" (?:sent|referred|pointed) me\b"
    r"|\buse your name\b"
)

_LEAVES = re.compile(
    r"\bi(?: really| now)?(?:'ll|'d| will| must| should| have to| need to| have got to|'ve got to"
    r"| gotta| had better|'d better)"
    r"(?: really| better)? (?:go|leave|run|be going|be off|head out|hang up|get going|stop here"
    r"|let you go)\b"
    r"(?! (?:in)?to\b| through| over| for | after| with| on | back| a | an | the | my )|"
    r"^(?:(?:ok|okay|well|so|then)\W+)?(?:good ?bye|bye|see you|farewell|take care)\b"
    r"|\b(?:good ?)?bye(?: now)?[.!]*$"
    r"|\b(?:let you (?:go|get back)|my time is up|our time is up)\b"
)


def asks_follow_up(text: str) -> bool:
    """Tell whether words ask on about what was just said.

    Parameters
    ----------
    text : str
        The student's words; many of them ask something of their own.

    Examples
    --------
    >>> asks_follow_up("What happened then?"), asks_follow_up("What happened to pay here?")
    (True, False)
    """
    is_short = len(words_in(text)) <= _MOST_ASKED_ON
    return is_short and next(iter(_heard(text)), "") == FOLLOW_UP and not topic_named(text)


def asks_to_use_name(text: str) -> bool:
    """Tell whether words ask for leave to use the other person's name.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> asks_to_use_name("May I say that you sent me?"), asks_to_use_name("What is your name?")
    (True, False)
    """
    return bool(_MAY_I_USE_NAME.search(_one_line(text)))


def says_goodbye(text: str) -> bool:
    """Tell whether words end the interview, and ask nothing more.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> says_goodbye("I must go now, thank you!"), says_goodbye("I have to go. Who else is there?")
    (True, False)
    >>> says_goodbye("Thanks, goodbye!"), says_goodbye("I should go into teaching, they say.")
    (True, False)
    """
    return "?" not in text and bool(_LEAVES.search(_one_line(text)))


def _one_line(text: str) -> str:
    """Return a text in plain letters with single spaces."""
    return " ".join(plain_letters(text).split())


_LEAST = 6.0
"""Likeness from which a text is about a topic at all."""
_SURE = 100.0
"""Likeness of a text that is in the table word for word."""
_OF_ITS_OWN = 0.4
"""Share of the likeness to asking on from which a topic counts beside it."""
_ASKS_TOO = 0.3
"""Share of the best likeness from which a text may be a request for a job."""
_LAST_CLAUSE = re.compile(
    r".*[,;:-] (?:so |and |but |or |then )*"
    r"((?:what|how|who|where|when|why|which|whom|do|does|did|is|are|was|were|can|could|would|will"
    r"|should|may|have|has|any)\b.*)"
)
"""What is asked at the end of a longer sentence, behind what was told first."""
_POINTS_BACK = re.compile(r"\b(?:it|that|this|them|those|him|her|there)\b")
"""Words that speak of what was said before them."""
_ASKED = re.compile(r"[^.!?]*\?")
"""Sentences that end with a question mark."""


def _asked_in(sentence: str) -> str:
    """Return the clause that asks, where it can be told from what came before it.

    “And what did you learn from it?” is about that, so the whole sentence is.
    """
    clause = _LAST_CLAUSE.search(sentence)
    return sentence if clause is None or _POINTS_BACK.search(clause[1]) else clause[1]


@lru_cache(maxsize=KEPT)
def _heard(text: str) -> dict[str, float]:
    """Return topic → likeness of a text, the last question in it counting twice, best first."""
    plain = spelled_out(text)
    if listed := topic_listed(plain):
        return {listed: _SURE}
    found = likeness(plain)
    for sentence in _ASKED.findall(plain)[-1:]:
        for topic, points in likeness(_asked_in(sentence)).items():
            found[topic] = found.get(topic, 0.0) + points
    return dict(sorted(found.items(), key=lambda one: -one[1]))


@lru_cache(maxsize=KEPT)
def topic_named(text: str) -> str:
    """Return the topic that the words are about; empty text when they are about none.

    Parameters
    ----------
    text : str
        The student's words. Where there is a question among them, the last one counts twice.

    Examples
    --------
    >>> topic_named("Who else should I talk to?"), topic_named("How much do people earn?")
    ('referrals', 'pay')
    >>> topic_named("I like biology. Which classes should I take?"), topic_named("Blue, or green?")
    ('classes', '')
    """
    best, *others = [*_heard(text).items(), ("", 0.0)][:3]
    # “Why is the pay so low?” begins like asking on, and has a topic of its own.
    if best[0] == FOLLOW_UP and others and others[0][1] > _OF_ITS_OWN * best[1]:
        best = others[0]
    return "" if best[0] in (FOLLOW_UP, OTHER) or best[1] < _LEAST else best[0]


def job_ask_in(text: str) -> Problem | None:
    """Return the remark on a request for a job; None where the words ask about something else.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> job_ask_in("Are you hiring this summer?").kind
    'job_ask'
    >>> job_ask_in("Are there any groups I could join?")
    """
    heard = _heard(text)
    # The guard is made for messages: of short questions on work it takes some for a request.
    if heard.get("job_ask", 0.0) < _ASKS_TOO * max(heard.values(), default=1.0):
        return None
    return next((one for one in review_question(text) if one.kind == "job_ask"), None)


def topic_of(text: str) -> str:
    """Return the category that the words stand for; empty text when none does.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> topic_of("Who else should I talk to?"), topic_of("How much do people earn?")
    ('referrals', 'pay')
    """
    return CATEGORY.get(topic_named(text), "")


def _own_words(text: str) -> frozenset[str]:
    """Return the words of a question that not every question has."""
    return frozenset(words_in(_one_line(text))) - _SMALL


def category_of(text: str, bank: Iterable[Question]) -> str:
    """Return the category of a question; empty text when it cannot be told.

    Parameters
    ----------
    text : str
        The question in the student's words.
    bank : iterable of Question
        Questions whose category is known.

    Returns
    -------
    str
        That of a question of the bank with the same words; else that of the topic they name; else
        that of the nearest question of the bank, when half of the words are the same; else a
        question about them counts as one about their work.
    """
    mine = _own_words(text)
    near = (
        (len(mine & (theirs := _own_words(fill(q.text)))) / len(mine | theirs), q.category)
        for q in bank
    )
    share, category = max(near, default=(0.0, "")) if mine else (0.0, "")
    named = topic_of(text)
    if share >= _SAME or (share >= _NEAR and not named):
        return category
    # What else is asked about them is most likely about their work.
    return named or ("work" if _ABOUT_THEM.search(_one_line(text)) else "")
