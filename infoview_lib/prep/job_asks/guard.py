"""Find plain or hidden requests for a job in what a student wants to say.

`sentences` finds the clauses, `ideas` what their words stand for, `evidence` and `score` weigh how
they stand together, `kinds` says what to say instead. So talk about somebody's job stays free, what
is denied (*I am not asking for a job*) is no request, and what nobody has put that way before can
be found. The tests measure it on sentences by several writers.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from infoview_lib.prep.job_asks.kinds import kind_of
from infoview_lib.prep.job_asks.score import Ask, asks_in
from infoview_lib.prep.job_asks.sentences import Sentence, sentences
from infoview_lib.prep.words import plain_letters


@dataclass(frozen=True, slots=True)
class JobAsk:
    """Hold one place in a text that asks for a job.

    ``start`` and ``end`` are places in the text as given, so that ``text[start:end] == words``;
    ``kind`` is the name of one of `kinds.KINDS`.
    """

    start: int
    end: int
    words: str
    kind: str
    reason: str
    suggestion: str


def find_job_asks(text: str, is_thank_you: bool = False) -> list[JobAsk]:
    """Return the places where a text asks for a job, first one first.

    Parameters
    ----------
    text : str
        A request, a question or a thank-you.
    is_thank_you : bool
        True when the whole text is known to be a thank-you, with or without the word.

    Returns
    -------
    list of JobAsk
        Empty when the text is fine. In a thank-you, and in what is said after a thanks, the
        suggestion suits a thank-you; a question in any other text keeps a question to ask instead.

    Examples
    --------
    >>> find_job_asks("What does your job involve?")
    []
    >>> find_job_asks("I enjoyed our talk. Are you hiring?")[0].words
    'Are you hiring'
    """
    found: list[JobAsk] = []
    thanked = False
    for sentence in sentences(plain_letters(text)):
        thanked = thanked or _thanks(sentence)
        asks = sorted(asks_in(sentence), key=lambda ask: ask.first)
        # A question behind the thanks is not part of them.
        in_thanks = is_thank_you or (thanked and not sentence.is_question)
        found += [_job_ask(text, sentence, ask, in_thanks) for ask in asks]
    return found


def _thanks(sentence: Sentence) -> bool:
    """Tell whether a sentence thanks; *I would be grateful* asks."""
    words = sentence.words
    return not {"thank", "thanks"}.isdisjoint(words) or any(
        second == "grateful" and first != "be" for first, second in itertools.pairwise(words)
    )


def _job_ask(text: str, sentence: Sentence, ask: Ask, in_thanks: bool) -> JobAsk:
    """Return a finding with its place in the text, a reason and a suggestion."""
    start, end = sentence.places[ask.first][0], sentence.places[ask.end - 1][1]
    ideas = {idea for word in sentence.ideas[ask.first : ask.end] for idea in word}
    kind = kind_of(ideas, sentence.is_question)
    better = (
        f"Leave it out, or say what helped: “{kind.in_thanks}”"
        if in_thanks
        else f"Try: “{kind.instead}”"
    )
    return JobAsk(start, end, text[start:end], kind.name, kind.reason, better)
