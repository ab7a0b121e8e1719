"""Find plain or hidden requests for a job in what a student wants to say.

The rules look for the student as the one who gains (*hire me*, *I am looking for a position*,
*are you hiring*), so that talk about somebody's job stays free. What is denied (*I am not asking for a
job*) is no request. The rules are measured on labelled sentences in the tests.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from functools import cache

from infoview_lib.prep.job_ask_rules import KINDS, RULES, SOFT_RULES
from infoview_lib.prep.reading import plain_letters

_LEARNING = re.compile(
    r"^\W*(?:what|how|which|why|where|when|who)\b|\b(?:learn|hear|understand|curious|read|describe|explain|tell me|people|students|"
    r"beginners|newcomers|others|your (?:first|own|current|last))\b"
)

_DENIED = re.compile(
    r"(?:\b(?:not|never|nothing|nobody|without|rather than|instead of|no need to|no plans? to|before i|until i|unless you|far from|cannot expect)\b"
    r"|n't\b|\bno\b)[^.;!?]{0,70}$"
)
_NOT_A_DENIAL = re.compile(
    r"\b(?:not (?:only|just|simply|merely|sure|know)|why not|if not|no doubt|(?:why )?(?:don't|won't|can't|couldn't|wouldn't) you|"
    r"(?:can't|cannot|could not|couldn't|can not) (?:find|wait|help|get)|haven't found|(?:do not|don't) (?:suppose|mind|have (?:a|any) (?:job|work))|"
    r"isn't there|aren't there|no job|without pay)\b"
)  # fmt: skip
_TURN = re.compile(r"\b(?:but|however|though|still|yet|also)\b|;")
_INVITED = re.compile(
    r"\b(?:you (?:asked|offered|requested|wanted|suggested|kindly offered)|as (?:asked|requested|you asked)|at your request|"
    r"feedback|critique|unclear|comments?|improve|if you ask|unless you ask|in case you ask|when asked|only if)\b"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class JobAsk:
    """Hold one place in a text that asks for a job.

    ``start`` and ``end`` are places in the text as given, so that ``text[start:end] == words``.
    """

    start: int
    end: int
    words: str
    reason: str
    suggestion: str

    def __getitem__(self, name: str) -> int | str:
        return getattr(self, name)

    def as_dict(self) -> dict[str, int | str]:
        """Return the finding for a screen or a file."""
        return asdict(self)


@cache
def _rules() -> tuple[tuple[tuple[str, re.Pattern[str]], ...], ...]:
    """Return the hard, then the soft rules; made ready at first use, so that the import stays quick."""
    return tuple(
        tuple((kind, re.compile(pattern)) for kind, pattern in rules) for rules in (RULES, SOFT_RULES)
    )


def find_job_asks(text: str) -> list[JobAsk]:
    """Return the places where a text asks for a job, first one first.

    Parameters
    ----------
    text : str
        A request, a question or a thank-you.

    Returns
    -------
    list of JobAsk
        Empty when the text is fine.

    Examples
    --------
    >>> find_job_asks("What does your job involve?")
    []
    >>> find_job_asks("I enjoyed our talk. Are you hiring?")[0].words
    'Are you hiring'
    """
    plain = plain_letters(text)
    found: list[JobAsk] = []
    for sentence in re.finditer(r"[^.!?\n]+(?:[.!?]+|\n|$)", plain):
        for start, end, kind in _asks_in(sentence[0]):
            start, end = start + sentence.start(), end + sentence.start()
            found.append(JobAsk(start, end, text[start:end], *KINDS[kind]))
    return found


def _asks_in(sentence: str) -> list[tuple[int, int, str]]:
    """Return the asks of one sentence that are neither denied nor invited, without overlaps."""
    hard, soft = _rules()
    rules = hard if _LEARNING.search(sentence) else hard + soft
    hits = sorted(
        (match.start(rule.groups), -match.end(rule.groups), kind)  # a rule with a group points at it
        for kind, rule in rules
        for match in rule.finditer(sentence)
    )
    kept: list[tuple[int, int, str]] = []
    for start, minus_end, kind in hits:
        words = sentence[start:-minus_end].rstrip()
        if kept and start < kept[-1][1] or _is_denied(sentence[:start], words):
            continue
        if kind == "resume" and _INVITED.search(sentence):
            continue
        kept.append((start, start + len(words), kind))
    return kept


def _is_denied(before: str, words: str) -> bool:
    """Tell whether the words before an ask, since the last turn of the sentence, deny it."""
    tail = _TURN.split(before)[-1]
    denied = _DENIED.search(_NOT_A_DENIAL.sub("", tail) + " ")
    return bool(denied) or bool(re.search(r"\b(?:not|never)\b (?!only|just|simply)", words))
