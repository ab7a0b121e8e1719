"""Show what stands in a request and what could be better, as a screen needs it."""

from __future__ import annotations

from typing import Any

from infoview_lib.prep.gaps import blank_gaps, gaps
from infoview_lib.prep.job_asks import find_job_asks
from infoview_lib.prep.reading import plain_letters
from infoview_lib.prep.request_length import request_length
from infoview_lib.prep.request_start import RequestNotes, sentence_for
from infoview_lib.prep.requests import RequestCheck, named, request_parts
from infoview_lib.prep.rewording import reword
from infoview_lib.prep.tone import tone_notes


def checked(channel: str, text: str, known: RequestNotes) -> dict[str, Any]:
    """Return everything that is said about a text while it grows.

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    text : str
        The request so far.
    known : RequestNotes
        What the student has noted; sentences to add are made from it.

    Returns
    -------
    dict
        The text itself, parts (each with a sentence to offer where it is missing), open places, job asks with
        their rewording, remarks on tone, length, whether it is ready, one sentence that says so.
    """
    # Who forwards the lines is who refers, asked already or by this very letter.
    referrer = known.referrer or (known.unasked if channel == "via_introducer" else "")
    check, open_places = request_parts(blank_gaps(text), referrer, known.minutes), gaps(text)
    asks = find_job_asks(text)
    unsaid = _to_leave_out(text, known, channel)
    ready = check.ready and not open_places and not asks and not unsaid
    return {
        "text": text,
        "gaps": open_places,
        "ready": ready,
        "summary": _summary(check, open_places, len(asks), unsaid),
        "parts": [
            part.as_dict() | {"offer": "" if part.found else _offer(part.key, channel, text, known)}
            for part in check.parts
        ],
        "job_asks": [
            ask.as_dict() | {"rewording": one.as_dict() if (one := reword(text, ask)) else None}
            for ask in asks
        ],
        "tone": [note.as_dict() for note in tone_notes(text)],
        "length": request_length(channel, text, known.note_limit).as_dict(),
    }


def _offer(part: str, channel: str, text: str, known: RequestNotes) -> str:
    """Return a sentence for a missing part; none when nothing is noted for it, or its place stands open already."""
    sentence = sentence_for(part, channel, known)
    is_empty = gaps(sentence) == [sentence]
    return (
        ""
        if is_empty or (gaps(sentence) and all(gap in text for gap in gaps(sentence)))
        else sentence
    )


def refused_in(text: str, known: RequestNotes) -> str:
    """Return who is named in a text without wanting to be; empty when nobody is."""
    besides = f"{known.their_name} {known.my_name} {known.referrer} {known.unasked}"
    plain = plain_letters(blank_gaps(text))
    return next((name for name in known.refused if named(plain, name, besides)), "")


def _to_leave_out(text: str, known: RequestNotes, channel: str) -> str:
    """Return what to mind about a name in the text that may not stand there yet; empty when there is none."""
    if refused := refused_in(text, known):
        return f"{refused} does not want to be named."
    besides = f"{known.their_name} {known.my_name} {known.referrer}"
    is_early = (
        known.unasked
        and channel != "via_introducer"
        and named(plain_letters(blank_gaps(text)), known.unasked, besides)
    )
    return f"ask {known.unasked} first if you may give that name." if is_early else ""


def _summary(check: RequestCheck, open_places: list[str], asks: int, unsaid: str) -> str:
    if asks:
        return f"Not yet: {'one place' if asks == 1 else f'{asks} places'} may sound like asking for a job."
    if unsaid:
        return f"Not yet: {unsaid}"
    missing = [part.label.lower() for part in check.parts if part.required and not part.found]
    if missing:
        listed = " and ".join([", ".join(missing[:-1]), missing[-1]] if missing[1:] else missing)
        return f"Not yet: {listed} {'are' if missing[1:] else 'is'} still missing."
    if open_places:
        return "Not yet: a place in brackets is still open."
    nice = sum(not part.found for part in check.parts)
    return (
        "Ready to go."
        if not nice
        else f"Ready to go. {nice} more {'part' if nice == 1 else 'parts'} would be nice to have."
    )
