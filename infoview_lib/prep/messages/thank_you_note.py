"""Look at the words of a thank-you note: one thing they said, no request, no résumé."""

from __future__ import annotations

import re
from typing import NamedTuple

from infoview_lib.prep.words import plain_letters, shortened, word_set, words_in

_RESUME = re.compile(
    r"\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|includ(?:e|ed|ing)|sending|send you|here is|here's"
    r"|find|please see|link to)\b"
    r"[^.!?\n]{0,60}\b(?:resume|cv|curriculum vitae)\b"
    r"|\b(?:resume|cv|curriculum vitae)\b[^.!?\n]{0,40}\b(?:is )?"
    r"(?:attached|enclosed|below|included)\b"
)
_NAMES_RESUME = re.compile(r"\b(?:resume|cv|curriculum)\b")
_INVITED = re.compile(
    r"\b(?:you asked|as you (?:asked|wished)|at your request|you (?:offered|wanted) to)\b"
)
_STOCK = word_set(
    "thank thanks thankful grateful appreciate appreciated your time talk talked talking "
    "talks meeting meet met call chat conversation very much really such great nice lovely "
    "good kind kindly kindness help helped helpful helping advice with from about have having "
    "were been this that today yesterday morning afternoon week last lot all everything again "
    "dear hello best regards sincerely wishes warm warmly yours truly enjoyed pleasure learn "
    "learned insight insights speak speaking spoke taking sharing share shared for you and "
    "the was our enjoy give giving gave resume attached enclosed please find"
)
"""Words that any thank-you may have."""
_LEAST_OWN_WORDS = 2


class Flaw(NamedTuple):
    """Hold one remark: its kind, what was found, what to do.

    Kinds are ``job_ask``, ``resume`` and ``nothing_named``.
    """

    kind: str
    found: str
    advice: str

    def __str__(self) -> str:
        return f"{self.found} {self.advice}"


def thank_you_flaws(words: str, about: str = "") -> list[Flaw]:
    """Return what could be better in a thank-you, worst first.

    Parameters
    ----------
    words : str
        The thank-you as written so far.
    about : str
        The one thing they said that it should speak of; empty when none was chosen.

    Returns
    -------
    list of Flaw
        Empty when all is well, and when nothing is written yet.

    Examples
    --------
    >>> [one.kind for one in thank_you_flaws("Thank you for your time. My résumé is attached.")]
    ['resume', 'nothing_named']
    >>> thank_you_flaws("What you said about listening changed how I read.", "listening first")
    []
    """
    # Loaded with the first note: a list of what is due shows none.
    from infoview_lib.prep.job_asks.guard import find_job_asks

    if not words.strip():
        return []
    plain = plain_letters(words)
    # Whoever was asked for a résumé should send it.
    has_resume = bool(_RESUME.search(plain)) and not _INVITED.search(plain)
    flaws = [
        Flaw("job_ask", f"“{ask.words}” may sound like asking for a job.", ask.suggestion)
        for ask in find_job_asks(words, is_thank_you=True)[:2]
        # The remark below says it once.
        if not (has_resume and _NAMES_RESUME.search(plain_letters(ask.words)))
    ]
    if has_resume:
        flaws.append(
            Flaw(
                "resume",
                "Your résumé is in this thank-you note.",
                "Leave it out. Send it only if they ask for it.",
            )
        )
    if about and not _speaks_of(words, about):
        flaws.append(
            Flaw(
                "nothing_named",
                f"You chose “{shortened(about, 60)}”. Your note doesn't mention it yet.",
                "Say what it changed for you.",
            )
        )
    elif not about and _is_stock(words):
        flaws.append(
            Flaw(
                "nothing_named",
                "This could be written to anyone.",
                "Name one thing they said and what it changed for you.",
            )
        )
    return flaws


def _own_words(text: str) -> set[str]:
    """Return the words of a text that not every thank-you has."""
    words = words_in(plain_letters(text))
    return {word for word in words if len(word) > 3 and word not in _STOCK}


def _speaks_of(words: str, about: str) -> bool:
    """Tell whether the words come back to one thing that was said."""
    # The same word may stand in another form: listen, listening.
    wanted = {word[:5] for word in _own_words(about)}
    return not wanted or bool(wanted & {word[:5] for word in _own_words(words)})


def _is_stock(words: str) -> bool:
    """Tell whether the words could be written to anyone."""
    return len(_own_words(words)) < _LEAST_OWN_WORDS
