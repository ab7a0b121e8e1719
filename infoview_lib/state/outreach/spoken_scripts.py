"""Show what to say on the phone, to a machine, at the door, on the spot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypedDict

from infoview_lib.contacts.asking.attempts import after_attempt, check_may_be_asked, silence
from infoview_lib.contacts.asking.ranking import whom_first
from infoview_lib.contacts.asking.schedule_messages import both_clocks, how_words
from infoview_lib.contacts.asking.scheduling import sides_of
from infoview_lib.contacts.days.dates import moment_of, spoken_day, weekday_name
from infoview_lib.errors import UnknownRecordError
from infoview_lib.prep.messages.request_draft import RequestNotes, referral_sentence
from infoview_lib.prep.messages.request_length import VOICEMAIL_SECONDS
from infoview_lib.prep.messages.scripts import Script, script, speak_script
from infoview_lib.prep.messages.sentences_from_notes import study_phrase, why_sentence
from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.records.kinds import Contact, Interview
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.outreach.request import request_notes
from infoview_lib.state.plan.contact_lists import work_in_one_line
from infoview_lib.state.plan.ranking import weights_of
from infoview_lib.state.profile import minutes_to_ask, profile_of, write_profile
from infoview_lib.state.shapes import Choice, FilledField

SHOWN = (
    ("request", "phone"),
    ("request", "voicemail"),
    ("request", "gatekeeper"),
    ("request", "on_the_spot"),
    ("schedule", "remind"),
    ("schedule", "confirm"),
)
_OF_PERSON, _OF_STUDENT = ("source", "why_them"), ("display_name", "major", "phone")
_LATER = {
    "remind": "Once a request waits for its answer, the words for one reminder stand here.",
    "confirm": "Once a talk has its day and time, the words to send the day before stand here.",
}


class ScriptCard(TypedDict):
    """Show the words for one occasion; ``later`` says when they come, as long as there are none.

    ``open`` names what was left out since it is not noted yet; ``time`` is the spoken length.
    """

    key: str
    title: str
    tip: str
    text: str
    time: str
    open: list[str]
    later: str


class SpokenScriptsView(TypedDict):
    """Show whom the words are for, what they are made of, the words themselves."""

    people: list[Choice]
    contact: str
    who: str
    fields: list[FilledField]
    cards: list[ScriptCard]


class SpokenScriptsState(State):
    """Fill the scripts with what is known; a sentence that cannot be filled is left out, named."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self.contact: str | None = None
        super().__init__(folder, today)

    def describe(self) -> SpokenScriptsView:
        """Return the people to choose from, what the words are made of, one card per script."""
        book = self.folder.book
        people = [one for one in living_contacts(book, practice=False) if not one.do_not_contact]
        if self.contact is None or (
            self.contact and self.contact not in {one.id for one in people}
        ):
            self.contact = whom_first(book, weights_of(book), self.today())[0] if people else None
        contact = book.get(self.contact) if self.contact else None
        found = [one for kind, id in SHOWN if (one := script(scripts_of(kind), kind, id))]
        return {
            "people": [(one.id, one.name) for one in people],
            "contact": contact.id if contact else "",
            "who": work_in_one_line(contact) if contact else "",
            "fields": self._fields(contact),
            "cards": [self._card(one, contact) for one in found],
        }

    @action
    def do_choose(self, contact: str = "") -> None:
        """Fill the scripts for one person; nothing is written."""
        check_may_be_asked(self.folder.book, contact)
        self.contact = contact
        self.refresh()

    @action
    def do_note(self, contact: str, name: str, value: str) -> None:
        """Keep one thing the words are made of, with the person or with the student."""
        if name in _OF_STUDENT:
            write_profile(self.folder, **{name: value})
        elif name in _OF_PERSON and self.folder.book.get(contact):
            self.folder.change(contact, **{name: value})
        else:
            raise UnknownRecordError(
                "This person is no longer on your list.", "Choose somebody else."
            )

    def _fields(self, contact: Contact | None) -> list[FilledField]:
        """Return what the words are made of, to be filled in here or on its own page."""
        book = self.folder.book
        profile = profile_of(book)
        filled: list[FilledField] = []
        if contact:
            for one in form_fields("contact", _OF_PERSON, book):
                filled.append({**one, "value": getattr(contact, one["name"])})
        for one in form_fields("profile", _OF_STUDENT, book):
            filled.append({**one, "value": getattr(profile, one["name"])})
        return filled

    def _card(self, one: Script, contact: Contact | None) -> ScriptCard:
        values = self._values(one.id, contact)
        card: ScriptCard = {
            "key": one.id,
            "title": one.title,
            "tip": one.tip,
            "text": "",
            "time": "",
            "open": [],
            "later": "",
        }
        if one.id in _LATER and values is None:
            return {**card, "later": _LATER[one.id]}
        said = speak_script(one.text, values or {})
        target = VOICEMAIL_SECONDS if one.id == "voicemail" else 0
        time = spoken_time(said.text).sentence(target) if one.kind == "request" else ""
        return {**card, "text": said.text, "time": time, "open": list(said.open)}

    def _values(self, id: str, contact: Contact | None) -> dict[str, object] | None:
        """Return what fills one script; None when its day has not come."""
        book, on = self.folder.book, self.today()
        values = _common(request_notes(book, contact, on) if contact else self._student())
        if contact is None:
            return None if id in _LATER else values
        if id == "remind":
            before = silence(book, contact.id)
            # After two there are no words, since there is no third message.
            return values | {"asked_on": spoken_day(before.on)} if before.asked == 1 else None
        if id == "confirm":
            return self._agreed(contact, values)
        if id == "voicemail":
            values["day"] = weekday_name(after_attempt(book, contact.id, "voicemail", on)["due_on"])
        return values

    def _student(self) -> RequestNotes:
        profile = profile_of(self.folder.book)
        return RequestNotes(
            my_name=profile.display_name,
            major=profile.major,
            school=profile.school,
            phone=profile.phone,
            minutes=minutes_to_ask(profile),
        )

    def _agreed(self, contact: Contact, values: dict[str, object]) -> dict[str, object] | None:
        """Return the values for the next talk that has its time."""
        book, now = self.folder.book, self.now()
        talks = [
            (_moment(one), one)
            for one in book.about(Interview, contact=contact.id)
            if one.status == "scheduled"
        ]
        ahead = sorted(
            # Of the two days the earlier one: a demo lives on another day than the clock.
            ((at, one) for at, one in talks if at and at.date() >= min(now.date(), self.today())),
            key=lambda pair: pair[0],
        )
        if not ahead:
            return None
        at, talk = ahead[0]
        sides, how = sides_of(book, talk), how_words(talk)
        day = both_clocks(at, sides)[0]
        return values | {
            "day": day,
            # With a gap in it the sentence is left out and named, as every other one.
            "how": "" if "[" in how else _sentence(how),
            "minutes": talk.agreed_minutes or values["minutes"],
        }


def _common(known: RequestNotes) -> dict[str, object]:
    came = referral_sentence(known)
    return {
        "my_name": known.my_name,
        "my_phone": known.phone,
        "minutes": known.minutes,
        "their_name": known.their_name,
        "hello": f"Hello {known.their_name}".rstrip(),
        "referrer": known.referrer,
        "study": study_phrase(known.major, known.school) if known.major else "",
        "came": "" if "[" in came else came,
        "reason": why_sentence(known.why),
    }


def _sentence(words: str) -> str:
    return words if not words or words.endswith((".", "!", "?")) else f"{words}."


def _moment(talk: Interview) -> datetime | None:
    found = moment_of(talk.starts_at)
    return found if found is not None and found.tzinfo is not None else None
