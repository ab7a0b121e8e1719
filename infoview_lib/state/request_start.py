"""Begin a request from what the student has written down already."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.fields import YOU
from infoview_lib.contacts.people import resolve
from infoview_lib.contacts.plan_records import Profile
from infoview_lib.state.profile import minutes_to_ask

_GAP = re.compile(r"\[[^\][]*\]")


@dataclass(frozen=True)
class Opening:
    """Say how the student came to this person.

    Parameters
    ----------
    id, name : str
        Who gave the name and may be named; empty when nobody.
    unasked : str
        Name of a person who gave the name and was not asked yet whether it may be used.
    """

    id: str = ""
    name: str = ""
    unasked: str = ""


def opening(book: Book, contact_id: str) -> Opening:
    """Return who may be named to this person; the one who agreed comes before one who was not asked."""
    found = [one for one in book.of("referral") if resolve(book, one.to) == contact_id and one.from_ != YOU]
    named = [(one, book.name_of(resolve(book, one.from_))) for one in found]
    for one, name in named:
        if name and one.may_use_name == "yes":
            return Opening(resolve(book, one.from_), name)
    unasked = next((name for one, name in named if name and one.may_use_name != "no"), "")
    return Opening(unasked=unasked)


def start(channel: str, contact: Any, profile: Profile, came: Opening) -> str:
    """Return a first text for a channel; what only the student can say stands in [brackets].

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    contact, profile : record
        Whom to ask; who asks.
    came : Opening
        Who may be named.
    """
    return _STARTS.get(channel, _letter)(contact, profile, came)


def gaps(text: str) -> list[str]:
    """Return the places in [brackets] that are still open.

    Examples
    --------
    >>> gaps("Dear Ana, [how you found them] Thank you.")
    ['[how you found them]']
    """
    return _GAP.findall(text)


def without_gaps(text: str) -> str:
    """Return the text without what stands in brackets."""
    return _GAP.sub("", text)


def _letter(contact: Any, profile: Profile, came: Opening) -> str:
    return "\n\n".join((
        f"Dear {contact.name},",
        f"{_sent_me(contact, came)} {_who_i_am(profile)}",
        f"{_why(contact)} I would like to learn from you before I decide, and I am not asking for a job.",
        (
            f"Could we talk for {minutes_to_ask(profile)} minutes, in person, by phone or by video? "
            "I will write once more in a week. Thank you for reading this, whatever you answer."
        ),
        profile.display_name or "[your name]",
    ))  # fmt: skip


def _note(contact: Any, profile: Profile, came: Opening) -> str:
    return (
        f"Hello {contact.name}, {_sent_me(contact, came)} {_why(contact)} "
        f"Could I ask you about your work for {minutes_to_ask(profile)} minutes? "
        f"Only to learn, not about a job. Thank you! {profile.display_name or '[your name]'}"
    )


def _call(contact: Any, profile: Profile, came: Opening) -> str:
    return (
        f"Hello {contact.name}, {_who_i_am(profile)} {_sent_me(contact, came)} {_why(contact)} "
        f"I am not asking for a job, I only want to learn. Could we talk for {minutes_to_ask(profile)} minutes? "
        "Which day suits you? Thank you."
    )


def _voicemail(contact: Any, profile: Profile, came: Opening) -> str:
    return (
        f"Hello {contact.name}, {_who_i_am(profile)} {_sent_me(contact, came)} {_why(contact)} "
        f"I would like to ask you about your work for {minutes_to_ask(profile)} minutes. It is not about a job. "
        "My number is [your number, slowly, twice]. I will try again next week. Thank you."
    )


def _through_someone(contact: Any, profile: Profile, came: Opening) -> str:
    asked = came.name or came.unasked or "[who knows you both]"
    return "\n\n".join((
        f"Dear {asked},",
        f"Thank you for telling me about {contact.name}. Would you pass these lines on?",
        _letter(contact, profile, came),
    ))  # fmt: skip


_STARTS = {
    "linkedin": _note, "phone": _call, "in_person": _call, "voicemail": _voicemail,
    "via_introducer": _through_someone,
}  # fmt: skip


def _sent_me(contact: Any, came: Opening) -> str:
    if came.name:
        return f"{came.name} suggested that I get in touch with you."
    noted = f" You noted: {contact.source}" if contact.source else ""
    return f"[Say how you found them.{noted}]"


def _who_i_am(profile: Profile) -> str:
    spoken = re.split(r"(?<=[.!?])\s", profile.intro_30.strip())[0]
    if spoken and len(spoken.split()) <= 30:
        return spoken
    name = profile.display_name or "[your name]"
    study = f"study {profile.major}" if profile.major else "am [what you study or do]"
    return f"My name is {name}, and I {study}" + (f" at {profile.school}." if profile.school else ".")


def _why(contact: Any) -> str:
    noted = f" You noted: {contact.why_them}" if contact.why_them else ""
    return f"[Say why you write to them and to no one else.{noted}]"
