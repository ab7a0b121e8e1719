"""Check a request while it grows: its parts, open places, job asks, tone, length."""

from __future__ import annotations

import re
from typing import NamedTuple, TypedDict

from infoview_lib.contacts.asking.who_referred import WhoReferred
from infoview_lib.prep.blanks import blanks_in, space_over_blanks
from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.prep.drafts.facts import MessageFacts
from infoview_lib.prep.drafts.name_forms import first_name
from infoview_lib.prep.job_asks.guard import JobAsk, find_job_asks
from infoview_lib.prep.messages.job_ask_rewording import reword
from infoview_lib.prep.messages.missing_parts import sentence_for
from infoview_lib.prep.messages.request_length import request_length
from infoview_lib.prep.messages.request_parts import (
    RequestCheck,
    RequestPart,
    named,
    request_parts,
)
from infoview_lib.prep.messages.request_tone import tone_notes
from infoview_lib.prep.words import plain_letters

_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")


class PartShown(TypedDict):
    """Say whether one part of a request is there; ``offer`` is a sentence for a missing one."""

    key: str
    label: str
    found: bool
    words: str
    hint: str
    required: bool
    offer: str


class WordsInstead(TypedDict):
    """Offer other words for a place in a text, which is counted in whole characters."""

    start: int
    end: int
    words: str
    instead: str


class JobAskShown(TypedDict):
    """Show words that may sound like asking for a job, and where they stand in the text."""

    start: int
    end: int
    words: str
    reason: str
    suggestion: str


class JobAskToReword(JobAskShown):
    """Show such words with others to use instead, where there are some."""

    rewording: WordsInstead | None


class ToneRemark(TypedDict):
    """Say how some words may sound."""

    kind: str
    words: str
    reason: str
    suggestion: str


class LengthRemark(TypedDict):
    """Say how long a text is."""

    text: str
    is_long: bool


class TextCheck(TypedDict):
    """Say all about a text while it grows; ``gaps`` are its places still in brackets."""

    text: str
    gaps: list[str]
    ready: bool
    summary: str
    parts: list[PartShown]
    job_asks: list[JobAskToReword]
    tone: list[ToneRemark]
    length: LengthRemark


class Known(NamedTuple):
    """Hold what a request is checked against: what may be stated, and who may be named."""

    facts: MessageFacts
    came: WhoReferred


def checked(channel: str, text: str, known: Known, is_offered: bool = True) -> TextCheck:
    """Return everything that is said about a text while it grows.

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    text : str
        The request so far.
    known : Known
        What the student has noted; sentences to add are made from it.
    is_offered : bool
        False offers no sentence for a missing part.

    Returns
    -------
    TextCheck
        The text itself, parts (each with a sentence to offer where it is missing), open places, job
        asks with their rewording, remarks on tone, length, whether it is ready, one sentence on it.
    """
    facts, came = known
    # Blanks become spaces, so that no pattern is satisfied by what is still to be filled in.
    check, open_places = (
        request_parts(space_over_blanks(text), named_in(channel, came), int(facts.minutes.text)),
        blanks_in(text),
    )
    asks = find_job_asks(text)
    unsaid = _to_leave_out(text, known, channel)
    ready = check.ready and not open_places and not asks and not unsaid
    length = request_length(channel, text, facts.note_limit)
    return {
        "text": text,
        "gaps": open_places,
        "ready": ready,
        "summary": _summary(check, open_places, len(asks), unsaid),
        "parts": [
            _part(one, text, _offer(one.key, channel, text, known) if is_offered else "")
            for one in check.parts
        ],
        "job_asks": [{**job_ask(one), "rewording": _rewording(text, one)} for one in asks],
        "tone": [
            {
                "kind": one.kind,
                "words": one.words,
                "reason": one.reason,
                "suggestion": one.suggestion,
            }
            for one in tone_notes(text)
        ],
        "length": {"text": length.text, "is_long": length.is_long},
    }


def named_in(channel: str, came: WhoReferred) -> str:
    """Return the name by which a request says who referred the student.

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    came : WhoReferred
        Who did.
    """
    # Who forwards the lines is who refers, asked already or by this very letter.
    return first_name(came.name or came.unasked) if channel == "via_introducer" else came.name


def _part(one: RequestPart, text: str, offer: str) -> PartShown:
    # What stands beside a blank is begun, and not there yet.
    gap = _blank_beside(one.words, text) if one.found else ""
    return {
        "key": one.key,
        "label": one.label,
        "found": one.found and not gap,
        "words": one.words,
        "hint": f"Fill in {gap}." if gap else one.hint,
        "required": one.required,
        "offer": "" if one.found else offer,
    }


def _blank_beside(words: str, text: str) -> str:
    """Return the first open place in the sentence that holds some words; empty without one."""
    at = space_over_blanks(text).find(words) if words else -1
    if at < 0:
        return ""
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    first = max((end for end in ends if end <= at), default=0)
    last = min((end for end in ends if end >= at + len(words)), default=len(text))
    return next(iter(blanks_in(text[first:last])), "")


def job_ask(one: JobAsk) -> JobAskShown:
    """Return words that ask for a job as a page shows them.

    Parameters
    ----------
    one : JobAsk
        As `infoview_lib.prep.job_asks.guard.find_job_asks` finds them.
    """
    return {
        "start": one.start,
        "end": one.end,
        "words": one.words,
        "reason": one.reason,
        "suggestion": one.suggestion,
    }


def _rewording(text: str, ask: JobAsk) -> WordsInstead | None:
    one = reword(text, ask)
    if one is None:
        return None
    return {"start": one.start, "end": one.end, "words": one.words, "instead": one.instead}


def _offer(part: str, channel: str, text: str, known: Known) -> str:
    """Return a sentence for a missing part.

    There is none when nothing is noted for it, or when its place stands open already.
    """
    sentence = sentence_for(part, channel, known.facts)
    is_empty = blanks_in(sentence) == [sentence]
    return (
        ""
        if is_empty or (blanks_in(sentence) and all(gap in text for gap in blanks_in(sentence)))
        else sentence
    )


def refused_in(text: str, known: Known) -> str:
    """Return who is named in a text without wanting to be.

    Parameters
    ----------
    text : str
        The request.
    known : Known
        Whom it is for, and who does not want to be named.

    Returns
    -------
    str
        The first of them; empty when nobody is.
    """
    facts, came = known
    # Words of these may stand in the text; sharing a first name with one is no naming.
    besides = f"{facts.their_name.text} {facts.my_name.text} {came.name} {came.unasked}"
    plain = plain_letters(space_over_blanks(text))
    return next((name for name in came.refused if named(plain, name, besides)), "")


def _to_leave_out(text: str, known: Known, channel: str) -> str:
    """Return what to mind about a name that may not stand in the text yet; empty without one."""
    if refused := refused_in(text, known):
        return f"{refused} doesn't want to be named."
    facts, came = known
    besides = f"{facts.their_name.text} {facts.my_name.text} {came.name}"
    is_early = (
        came.unasked
        and channel != "via_introducer"
        and named(plain_letters(space_over_blanks(text)), came.unasked, besides)
    )
    return f"ask {came.unasked} before you say who referred you." if is_early else ""


def _summary(check: RequestCheck, open_places: list[str], asks: int, unsaid: str) -> str:
    if asks:
        places = "one place" if asks == 1 else f"{asks} places"
        return f"Not yet: {places} may sound like asking for a job."
    if unsaid:
        return f"Not yet: {unsaid}"
    missing = [part.label.lower() for part in check.parts if part.required and not part.found]
    if missing:
        return f"Not yet: {listed(missing)} {'are' if missing[1:] else 'is'} still missing."
    if open_places:
        return "Not yet: fill in what's in brackets."
    nice = sum(not part.found for part in check.parts)
    return (
        "Ready to go."
        if not nice
        else f"Ready to go. You could add {nice} more {'part' if nice == 1 else 'parts'}."
    )
