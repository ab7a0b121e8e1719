"""Draft a request from the student's notes, and put a sentence for a missing part in its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from infoview_lib.prep.blanks import blanks_in, space_over_blanks
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.prep.messages.sentences_from_notes import (
    found_sentence,
    reason,
    study_phrase,
    why_sentence,
)
from infoview_lib.prep.words import NO_TITLE_BEFORE

NOTE_LIMITS = (200, 300)
"""Characters that a LinkedIn note may hold; sources disagree, so it is a setting."""


@dataclass(frozen=True, slots=True)
class RequestNotes:
    """Hold what is known about who asks and whom; empty text where nothing is.

    Parameters
    ----------
    their_name, source, why, field : str
        Whom to ask; how the student found them; why this person; their kind of work.
    referrer, unasked : str
        Who may be named; who gave the name and was not asked yet whether it may be used.
    refused : tuple of str
        Who gave the name and does not want to be named.
    my_name, major, school, intro, phone : str
        Who asks, with the 30-second introduction and a number to call back.
    minutes : int
        Minutes to ask for.
    asked_on, asked_by : str
        Day of a first request that got no answer, in words, with its channel; empty when there was
        none.
    note_limit : int
        Characters that a LinkedIn note may hold.
    """

    their_name: str = ""
    source: str = ""
    why: str = ""
    field: str = ""
    referrer: str = ""
    unasked: str = ""
    my_name: str = ""
    major: str = ""
    school: str = ""
    intro: str = ""
    phone: str = ""
    minutes: int = 25
    asked_on: str = ""
    asked_by: str = ""
    note_limit: int = NOTE_LIMITS[0]
    refused: tuple[str, ...] = ()


def draft_request(channel: str, known: RequestNotes) -> str:
    """Return a first text for a channel; what only the student can say stands in [brackets].

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    known : RequestNotes
        Whom to ask, who asks, who may be named. With a day in ``asked_on`` the text is a reminder.

    Returns
    -------
    str
        An e-mail for a channel without words of its own.

    Examples
    --------
    >>> known = RequestNotes("Ana Lopes", why="Runs a group", referrer="Bo Chen", my_name="Jo Ito")
    >>> draft_request("linkedin", known)[:66]
    'Hello Ana Lopes, Bo Chen suggested I write to you. I am asking you'
    """
    if known.asked_on and channel != "via_introducer":
        return _reminder(channel, known)
    return _DRAFTS.get(channel, _email)(known)


def request_subject(known: RequestNotes) -> str:
    """Return the subject line of an e-mail.

    Parameters
    ----------
    known : RequestNotes
        The minutes and their kind of work are used.

    Examples
    --------
    >>> request_subject(RequestNotes(field="Map making", minutes=20))
    '20 minutes about your work in map making?'
    """
    about = f" in {known.field[:1].lower()}{known.field[1:]}" if known.field else ""
    return f"{known.minutes} minutes about your work{about}?"


def sentence_for(part: str, channel: str, known: RequestNotes) -> str:
    """Return a sentence that would make one part of a request stand, from the student's own notes.

    Parameters
    ----------
    part : str
        Key of a part of `infoview_lib.prep.messages.request_parts.request_parts`.
    channel : str
        One of the channels of an attempt.
    known : RequestNotes
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
    >>> sentence_for("minutes", "email", RequestNotes(minutes=20))
    'Could we talk for 20 minutes?'
    """
    return {
        "referrer": referral_sentence(known),
        "why_them": _why(known),
        "minutes": f"Could we talk for {known.minutes} minutes?",
        "who_you_are": who_i_am(known),
        "not_a_job": "I would like to learn from you, and I am not asking for a job.",
        "follow_up": NEXT_WORDS.get(channel, NEXT_WORDS["email"]),
        "thanks": "Thank you for thinking about it.",
    }[part]


NEXT_WORDS = {
    "email": "I will write once more in a week.",
    "letter": "I will call you next week to ask if a time would suit you.",
    "linkedin": "I will send you two times to choose from.",
    "phone": "Which day would suit you?",
    "voicemail": "I will try again next week.",
    "in_person": "May I write to you to find a time?",
    "via_introducer": "I will write to find a time.",
}
"""Channel → the sentence that says who does what next."""


def referral_sentence(known: RequestNotes) -> str:
    """Return the sentence that says who sent the student, or how they found this person.

    Parameters
    ----------
    known : RequestNotes
        The referrer and the source are used.

    Examples
    --------
    >>> referral_sentence(RequestNotes(referrer="Bo Chen"))
    'Bo Chen suggested that I get in touch with you.'
    >>> referral_sentence(RequestNotes())
    '[Say how you found them.]'
    """
    if known.referrer:
        return f"{known.referrer} suggested that I get in touch with you."
    return found_sentence(known.source) or "[Say how you found them.]"


def who_i_am(known: RequestNotes) -> str:
    """Return who asks in one sentence: the first of the introduction when that is short.

    Parameters
    ----------
    known : RequestNotes
        The introduction is used, else name, major and school.

    Examples
    --------
    >>> who_i_am(RequestNotes(my_name="Jo Ito", major="Law"))
    'My name is Jo Ito, and I study law.'
    """
    spoken = re.split(r"(?<=[.!?])\s", known.intro.strip())[0]
    # A longer one would take a third of the hundred words that a request should have.
    if spoken and len(spoken.split()) <= 30:
        return spoken
    return f"My name is {known.my_name or '[your name]'}, and I {_study(known)}."


def _study(known: RequestNotes) -> str:
    """Return what follows *I* about one's studies, with a blank where nothing is known."""
    if known.major:
        return study_phrase(known.major, known.school)
    return "am [what you study or do]" + (f" at {known.school}" if known.school else "")


def _studies(known: RequestNotes, me: str) -> str:
    """Return who somebody is, as another one says it."""
    verb, rest = (study_phrase(known.major, known.school) or "am a student").split(" ", 1)
    return f"{me} {'is' if verb == 'am' else 'studies'} {rest}"


def _why(known: RequestNotes) -> str:
    """Return why this person is asked, with a blank where nothing is known."""
    return why_sentence(known.why) or "[Say why you ask this person and no one else.]"


def _letter(known: RequestNotes, channel: str) -> str:
    """Return an e-mail or a letter on paper; they differ in who does what next."""
    return "\n\n".join(
        (
            f"Dear {known.their_name},",
            f"{referral_sentence(known)} {who_i_am(known)}",
            (
                f"{_why(known)} I would like to learn what your work is like before I decide, and "
                "I am not asking for a job."
            ),
            (
                f"Could we talk for {known.minutes} minutes, in person, by phone or by video? "
                f"{NEXT_WORDS[channel]} Thank you for reading this, whatever you answer."
            ),
            known.my_name or "[your name]",
        )
    )


def _email(known: RequestNotes) -> str:
    return _letter(known, "email")


def _paper(known: RequestNotes) -> str:
    return _letter(known, "letter")


def _note(known: RequestNotes) -> str:
    """Return a short note; when it is too long, what is only nice to have goes out of it first."""
    came = (
        f"{known.referrer} suggested I write to you."
        if known.referrer
        else referral_sentence(known)
    )
    ask = f"May I ask you about your work for {known.minutes} minutes?"
    name, short = known.my_name or "[your name]", f"Could we talk for {known.minutes} minutes?"
    thanks = (
        "I want to learn, not ask for a job. Thank you!",
        "Not a job request. Thank you!",
        "Thank you!",
    )
    endings = [*(f"{ask} {words}" for words in thanks), f"{short} {thanks[-1]}"]
    texts = [
        f"Hello {known.their_name}, {came} {_why(known)} {ending} {name}" for ending in endings
    ]
    return next((text for text in texts if len(text) <= known.note_limit), texts[-1])


def _call(known: RequestNotes) -> str:
    """Return what to say when they pick up."""
    return (
        f"Hello {known.their_name}. {who_i_am(known)} {referral_sentence(known)} {_why(known)} "
        f"I am not asking for a job, I only want to learn. Could we talk for {known.minutes} "
        "minutes? "
        f"{NEXT_WORDS['phone']} Thank you."
    )


def _in_person(known: RequestNotes) -> str:
    """Return what to say face to face."""
    return (
        f"Hello {known.their_name}. {who_i_am(known)} {referral_sentence(known)} {_why(known)} "
        f"I am not asking for a job. Could I have {known.minutes} minutes of your time on another "
        "day? "
        f"{NEXT_WORDS['in_person']} Thank you."
    )


def _voicemail(known: RequestNotes) -> str:
    """Return what to say after the tone, with the number twice."""
    number = known.phone or "[your number]"
    return (
        f"Hello {known.their_name}, this is {known.my_name or '[your name]'}. "
        f"{referral_sentence(known)} {_why(known)} "
        f"I would like to ask you about your work for {known.minutes} minutes. It is not about a "
        "job. "
        f"My number is {number}. {NEXT_WORDS['voicemail']} Once more: {number}. Thank you."
    )


def _through_someone(known: RequestNotes) -> str:
    """Return a letter with lines that the introducer can forward as they are."""
    me, because = known.my_name or "[your name]", reason(known.why)
    short = me if me[0] == "[" else me.split()[0]
    why = f"{short} asks you because {because}." if because else _why(known)
    return "\n\n".join(
        (
            f"Dear {known.referrer or known.unasked or '[who knows you both]'},",
            (
                f"Could you put me in touch with {known.their_name}? You can forward these lines "
                "as they are:"
            ),
            (
                f"“May I introduce {me} to you? {_studies(known, short)} and would like to hear "
                f"about your work. {why} "
                f"The talk takes {known.minutes} minutes, in person, by phone or by video. It is "
                "not about a job. "
                f"If that is fine with you, {short} will write to you to find a time.”"
            ),
            f"Thank you for your help!\n{me}",
        )
    )


def _reminder(channel: str, known: RequestNotes) -> str:
    """Return the one reminder: when and what was asked, with an easy way to say no."""
    did = {
        "phone": "called you",
        "voicemail": "left you a message",
        "in_person": "spoke to you",
    }.get(known.asked_by, "wrote to you")
    hello = "Dear" if channel in ("email", "letter") else "Hello"
    came = (
        f" {known.referrer} had suggested it." if known.referrer else f" {referral_sentence(known)}"
    )
    body = (
        f"on {known.asked_on} I {did} to ask if we could talk for {known.minutes} minutes.{came} "
        f"{_why(known)} "
        "It is not about a job. If it does not suit you, I understand, and I will not ask again. "
        "If it does, just reply with a day. Thank you either way."
    )
    me = known.my_name or "[your name]"
    if channel == "linkedin":
        return (
            f"Hello {known.their_name}, on {known.asked_on} I {did} about a talk of "
            f"{known.minutes} minutes.{came} {_why(known)} If it does not suit you, I understand. "
            f"Thank you! {me}"
        )
    if channel in ("email", "letter"):
        return f"{hello} {known.their_name},\n\n{body}\n\n{me}"
    return f"{hello} {known.their_name}, this is {me}; {body}"


_DRAFTS: dict[str, Callable[[RequestNotes], str]] = {
    "linkedin": _note,
    "phone": _call,
    "in_person": _in_person,
    "voicemail": _voicemail,
    "letter": _paper,
    "via_introducer": _through_someone,
}


PART_ORDER = ("referrer", "who_you_are", "why_them", "not_a_job", "minutes", "follow_up", "thanks")
"""Parts in the order in which a request says them."""
_GREETING = re.compile(
    (
        r"\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b"
        r"(?:\b(?:mr|mrs|ms|dr|prof|st)\.|[^,\n!.]){0,60}[,!.]?"
    ),
    re.IGNORECASE,
)
_END = re.compile(
    NO_TITLE_BEFORE + r"[.!?]+[”\"’)]*(?=\s|$)",
    re.IGNORECASE,
)
_BLANK_OF = {"referrer": "found them", "why_them": "why "}
"""Part → words by which the blank for it is known in a draft."""


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
    blank = next((one for one in blanks_in(text) if _BLANK_OF.get(part, "\n") in one), "")
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
        greeting = _GREETING.match(text)
        rest = text[greeting.end() :] if greeting else text
        return len(text) - len(rest.lstrip())
    found = _END.search(text, max(ends))
    line = text.find("\n", max(ends))
    stops = [stop for stop in (found.end() if found else -1, line) if stop >= 0]
    return min(stops, default=len(text))
