"""Offer a sentence for a part that a request lacks, and put it where it usually stands."""

from __future__ import annotations

from infoview_lib.prep.blanks import blanks_in, space_over_blanks
from infoview_lib.prep.drafts.compose import asked_by, sentence_of
from infoview_lib.prep.drafts.facts import MessageFacts
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.prep.words import GREETING, SENTENCE_END

_SAID_AS = {
    "referrer": "found",
    "why_them": "why",
    "minutes": "ask",
    "who_you_are": "who",
    "not_a_job": "purpose",
    "follow_up": "next",
    "thanks": "thanks",
}
"""Part of a request → the part of the draft that says it."""
_FORM_FOR = {
    ("follow_up", "voicemail"): "letter",
    ("follow_up", "phone"): "phone",
    ("follow_up", "in_person"): "in_person",
    ("follow_up", "letter"): "letter",
}
"""Part and channel → the form whose sentence fits; else that of an email does."""


def sentence_for(part: str, channel: str, known: MessageFacts) -> str:
    """Return a sentence that would make one part of a request stand, from the student's own notes.

    Parameters
    ----------
    part : str
        Key of a part of `infoview_lib.prep.messages.request_parts.request_parts`.
    channel : str
        One of the channels of an attempt.
    known : MessageFacts
        What is known; what is not stands in [brackets].

    Returns
    -------
    str
        One sentence.

    Raises
    ------
    KeyError
        When there is no such part.

    Examples
    --------
    >>> from infoview_lib.prep.drafts.facts import Fact
    >>> sentence_for("minutes", "email", MessageFacts(minutes=Fact("20")))
    'Could we talk for 20 minutes, in person, by phone, or on video?'
    """
    return sentence_of("request", _FORM_FOR.get((part, channel), "email"), _SAID_AS[part], known)


PART_ORDER = ("referrer", "who_you_are", "why_them", "not_a_job", "minutes", "follow_up", "thanks")
"""Parts in the order in which a request says them."""
_FACT_OF = {"referrer": "source", "why_them": "why", "minutes": "minutes"}
"""Part → the fact that a blank for it asks for."""


def with_sentence(text: str, part: str, sentence: str) -> str:
    """Return a request with a sentence for one part.

    It takes the place of the open place in brackets for that part; else it follows the parts that
    come before it, or the greeting.

    Parameters
    ----------
    text : str
        The request so far.
    part : str
        Key of the part.
    sentence : str
        What to add.

    Examples
    --------
    >>> with_sentence("Could we talk for 25 minutes? Thank you.", "follow_up", "I will call.")
    'Could we talk for 25 minutes? I will call. Thank you.'
    """
    fact = _FACT_OF.get(part)
    blank = next((one for one in blanks_in(text) if fact in asked_by(one)), "")
    if blank:
        return text.replace(blank, sentence, 1)
    place = _place(text, part)
    before, after = text[:place], text[place:]
    left = "" if not before or before[-1].isspace() else " "
    right = "" if not after or after[0].isspace() else " "
    return f"{before}{left}{sentence}{right}{after}"


def _place(text: str, part: str) -> int:
    """Return the place in the text behind which a sentence for a part stands best."""
    check = request_parts(space_over_blanks(text))
    earlier = [check.part(key) for key in PART_ORDER[: PART_ORDER.index(part)]]
    ends = [one.end for one in earlier if one.found]
    if not ends:
        greeting = GREETING.match(text)
        rest = text[greeting.end() :] if greeting else text
        return len(text) - len(rest.lstrip())
    found = SENTENCE_END.search(text, max(ends))
    return found.end() if found else len(text)
