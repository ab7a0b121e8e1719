"""Find plain or hidden requests for a job in what a student wants to say.

`job_ask_sentences` finds the clauses, `job_ask_words` the ideas in them, `job_ask_score` weighs how they
stand together, `job_ask_kinds` says what to say instead. So talk about somebody's job stays free, what is
denied (*I am not asking for a job*) is no request, and what nobody has put that way before can be found.
The tests measure it on sentences by several writers.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from infoview_lib.prep.job_ask_kinds import kind_of
from infoview_lib.prep.job_ask_score import Ask, asks_in
from infoview_lib.prep.job_ask_sentences import Sentence, sentences
from infoview_lib.prep.reading import plain_letters


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


def find_job_asks(text: str) -> list[JobAsk]:
    """Return the places where a text asks for a job, first one first.

    Parameters
    ----------
    text : str
        A request, a question or a thank-you.

    Returns
    -------
    list of JobAsk
        Empty when the text is fine. In a text that thanks, the sentence to say instead suits a thank-you.

    Examples
    --------
    >>> find_job_asks("What does your job involve?")
    []
    >>> find_job_asks("I enjoyed our talk. Are you hiring?")[0].words
    'Are you hiring'
    """
    found: list[JobAsk] = []
    thanks = False
    for sentence in sentences(plain_letters(text)):
        thanks = thanks or not {"thank", "thanks", "grateful"}.isdisjoint(sentence.words)
        asks = sorted(asks_in(sentence), key=lambda ask: ask.first)
        found += [_job_ask(text, sentence, ask, thanks) for ask in asks]
    return found


def _job_ask(text: str, sentence: Sentence, ask: Ask, thanks: bool) -> JobAsk:
    start, end = sentence.places[ask.first][0], sentence.places[ask.end - 1][1]
    ideas = {idea for word in sentence.ideas[ask.first : ask.end] for idea in word}
    kind = kind_of(ideas, sentence.is_question)
    better = kind.in_thanks if thanks and not sentence.is_question else kind.instead
    return JobAsk(start, end, text[start:end], kind.reason, f"Try: “{better}”")
