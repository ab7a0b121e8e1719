"""Begin a request from what the student has written down already."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RequestNotes:
    """Hold what is known about who asks and whom; empty text where nothing is.

    Parameters
    ----------
    their_name, source, why : str
        Whom to ask; how the student found them; why this person.
    referrer, unasked : str
        Who may be named; who gave the name and was not asked yet whether it may be used.
    my_name, major, school, intro : str
        Who asks, with the 30-second introduction.
    minutes : int
        Minutes to ask for.
    """

    their_name: str = ""
    source: str = ""
    why: str = ""
    referrer: str = ""
    unasked: str = ""
    my_name: str = ""
    major: str = ""
    school: str = ""
    intro: str = ""
    minutes: int = 25


def start(channel: str, known: RequestNotes) -> str:
    """Return a first text for a channel; what only the student can say stands in [brackets].

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    known : RequestNotes
        Whom to ask, who asks, who may be named.
    """
    return _STARTS.get(channel, _letter)(known)


def _letter(known: RequestNotes) -> str:
    return "\n\n".join((
        f"Dear {known.their_name},",
        f"{_sent_me(known)} {_who_i_am(known)}",
        f"{_why(known)} I would like to learn from you before I decide, and I am not asking for a job.",
        (
            f"Could we talk for {known.minutes} minutes, in person, by phone or by video? "
            "I will write once more in a week. Thank you for reading this, whatever you answer."
        ),
        known.my_name or "[your name]",
    ))  # fmt: skip


def _note(known: RequestNotes) -> str:
    return (
        f"Hello {known.their_name}, {_sent_me(known)} {_why(known)} "
        f"Could I ask you about your work for {known.minutes} minutes? "
        f"Only to learn, not about a job. Thank you! {known.my_name or '[your name]'}"
    )


def _call(known: RequestNotes) -> str:
    return (
        f"Hello {known.their_name}, {_who_i_am(known)} {_sent_me(known)} {_why(known)} "
        f"I am not asking for a job, I only want to learn. Could we talk for {known.minutes} minutes? "
        "Which day suits you? Thank you."
    )


def _voicemail(known: RequestNotes) -> str:
    return (
        f"Hello {known.their_name}, {_who_i_am(known)} {_sent_me(known)} {_why(known)} "
        f"I would like to ask you about your work for {known.minutes} minutes. It is not about a job. "
        "My number is [your number, slowly, twice]. I will try again next week. Thank you."
    )


def _through_someone(known: RequestNotes) -> str:
    asked = known.referrer or known.unasked or "[who knows you both]"
    return "\n\n".join((
        f"Dear {asked},",
        f"Thank you for telling me about {known.their_name}. Would you pass these lines on?",
        _letter(known),
    ))  # fmt: skip


_STARTS = {
    "linkedin": _note, "phone": _call, "in_person": _call, "voicemail": _voicemail,
    "via_introducer": _through_someone,
}  # fmt: skip


def _sent_me(known: RequestNotes) -> str:
    if known.referrer:
        return f"{known.referrer} suggested that I get in touch with you."
    noted = f" You noted: {known.source}" if known.source else ""
    return f"[Say how you found them.{noted}]"


def _who_i_am(known: RequestNotes) -> str:
    spoken = re.split(r"(?<=[.!?])\s", known.intro.strip())[0]
    if spoken and len(spoken.split()) <= 30:
        return spoken
    name = known.my_name or "[your name]"
    study = f"study {known.major}" if known.major else "am [what you study or do]"
    return f"My name is {name}, and I {study}" + (f" at {known.school}." if known.school else ".")


def _why(known: RequestNotes) -> str:
    noted = f" You noted: {known.why}" if known.why else ""
    return f"[Say why you write to them and to no one else.{noted}]"
