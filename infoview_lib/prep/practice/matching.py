"""Tell what a student's words are about: a topic, a follow-up question, permission, a goodbye.

The words of `topics` decide; where none is there, the nearest question of the bank does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from infoview_lib.prep.practice.topics import CATEGORY, NAMED, points
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

_FOLLOW_UP = re.compile(
    r"^(?:and |so |but |oh,? |interesting[.,!] )?"
    r"(?:why|how so|how come|what then|and then|such as|like what|go on|tell me more|say more|"
    r"(?:can|could|would) you (?:tell me|say) (?:a bit |a little )?more"
    r"|(?:can|could) you give (?:me )?an example|for example|"
    r"what happened(?: then| next| after that)?|what do you mean|what makes you say"
    r"|what was the last time|when was (?:that|the last time)"
    r"|how did (?:that|it) (?:feel|go|end|happen)|"
    r"what (?:was|is) (?:that|it|this) like|how did you (?:handle|deal with|do|learn) (?:that|it)|"
    r"what (?:made|makes) (?:that|it)|how did you (?:notice|solve that|manage that)"
    r"|what came of it|who (?:helped|else had a hand)|what did (?:you|they|he|she) say)\b"
)
_ABOUT_THEM = re.compile(r"\b(?:you|your|yours|people here)\b")
_MAY_I_USE_NAME = re.compile(
    r"\b(?:may|can|could|might|would it be (?:ok|okay|all right|fine) if) i "
    r"(?:use|mention|give|drop) your name\b|"
    r"\b(?:say|tell (?:him|her|them)|mention) (?:that )?you (?:sent|referred) me\b"
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
        The student's words; more than twelve ask something of their own.

    Examples
    --------
    >>> asks_follow_up("What happened then?"), asks_follow_up("What happened to pay here?")
    (True, False)
    """
    plain = _one_line(text)
    # A longer sentence asks something of its own, as does one with a topic in it: “Why is the pay
    # so low?” begins like asking on.
    short = len(words_in(plain)) <= 12 and bool(_FOLLOW_UP.search(plain))
    return short and topic_named(_FOLLOW_UP.sub("", plain)) == ""


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


_SPELLED = {"u": "you", "ur": "your", "r": "are", "whats": "what is", "hows": "how is"}
_AS_TYPED = re.compile(rf"\b(?:{'|'.join(_SPELLED)})\b")
_IS = re.compile(r"\b(what|how|where|who|when|that|it|there|here)'s\b")
_DID = re.compile(r"\b(what|how|where|who|when|why)'d\b")
_LAST_CLAUSE = re.compile(
    r".*[,;:-] (?:so |and |but |or |then )*"
    r"((?:what|how|who|where|when|why|which|whom|do|does|did|is|are|was|were|can|could|would|will"
    r"|should|may|have|has|any)\b.*)"
)
"""What is asked at the end of a longer sentence, behind what was told first."""
_POINTS_BACK = re.compile(r"\b(?:it|that|this|them|those|him|her|there)\b")
"""Words that speak of what was said before them."""
_SETTING = re.compile(
    r" (?:at|in|with|for|on) (?:your|this|the|a|that) (?:\w+ )?(?:company|organization|employer"
    r"|industry|field|profession|career|line of work|job|business|firm)(?: like (?:this|yours))?\b"
    r"| (?:where you work|around here|over there)\b"
)
"""Words that say where something is asked about, and not what."""
_ASKED = re.compile(r"[^.!?]*\?")
"""Sentences that end with a question mark."""


def _spelled_out(text: str) -> str:
    """Return a text in plain letters, with what students shorten in full."""
    plain = _AS_TYPED.sub(lambda typed: _SPELLED[typed[0]], _one_line(text))
    return _DID.sub(r"\1 did", _IS.sub(r"\1 is", plain))


def _topic_in(words: str, least: int = 1) -> str:
    """Return the topic with the most points in some words; empty text when none has enough."""
    found = points(words.strip())
    # The first of those with as many points wins, as `TOPICS` orders them.
    best = max(found, key=lambda name: found[name], default="")
    return best if found.get(best, 0) >= least else ""


def _asked_in(sentence: str) -> str:
    """Return the clause that asks, where it can be told from what came before it.

    “And what did you learn from it?” is about that, so the whole sentence is.
    """
    clause = _LAST_CLAUSE.search(sentence)
    return sentence if clause is None or _POINTS_BACK.search(clause[1]) else clause[1]


@lru_cache(maxsize=KEPT)
def topic_named(text: str) -> str:
    """Return the topic that the words name; empty text when none is named.

    Parameters
    ----------
    text : str
        The student's words. Where there is a question among them, it decides, the last one first.

    Examples
    --------
    >>> topic_named("Who else should I talk to?"), topic_named("How much do people earn?")
    ('referrals', 'pay')
    >>> topic_named("I like biology. Which classes should I take?"), topic_named("Blue, or green?")
    ('classes', '')
    """
    plain = _spelled_out(text)
    for sentence in reversed(_ASKED.findall(plain)):
        asked = _asked_in(sentence)
        # “What are they like?” is about what was said before it: a sign alone does not decide.
        for words, least in ((asked, NAMED), (sentence, 2)):
            topic = _topic_in(_SETTING.sub("", words), least) or _topic_in(words, least)
            if topic:
                return topic
    return _topic_in(plain)


_ABOUT_A_JOB = word_set(
    "job_ask entry_jobs hiring hours internships keep_in_touch resume organization referrals "
    "first_step work_tasks culture team boss field_outlook"
)
"""Topics whose questions may ask for a job; a question on any other topic asks about that."""
_IN_GENERAL = re.compile(r"(?:how|what|which|where|when|why)\b|should (?:i|a|my)\b")
_OF_YOURS = re.compile(r"\b(?:you|your|here|me)\b")
_YOUR_WAY = re.compile(r"how (?:do|did) you\b")


def _asks_in_general(plain: str) -> bool:
    """Tell whether an open question asks how things are done, and for nothing."""
    asked = _asked_in(plain)
    in_general = _IN_GENERAL.match(asked) and not _OF_YOURS.search(plain)
    return bool(_YOUR_WAY.match(asked) or in_general)


_PEOPLE_AT_WORK = ("team", "culture", "boss", "entry_jobs")
_JOB_WORDS = re.compile(
    r"\b(?:jobs?|work (?:here|for)|hir\w+|intern\w*|openings?|positions?|appl\w+|join|spots?"
    r"|offer|recommend|refer\w*|need|looking|resumes?)\b"
)
"""Words of which a request has one, where it speaks of a team or its boss."""


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
    topic = topic_named(text)
    plain = _one_line(text)
    if (topic and topic not in _ABOUT_A_JOB) or _asks_in_general(plain):
        return None
    if topic in _PEOPLE_AT_WORK and not _JOB_WORDS.search(plain):
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
