"""Show what to say on the phone, to a machine, at the door, on the spot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple, TypedDict

from infoview_lib.contacts.asking.attempts import check_may_be_asked, silence
from infoview_lib.contacts.asking.ranking import whom_first
from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.writing.message_facts import of_interview, of_request, of_student
from infoview_lib.errors import EntryError
from infoview_lib.prep.drafts.compose import compose
from infoview_lib.prep.drafts.facts import MessageFacts
from infoview_lib.prep.messages.request_length import VOICEMAIL_SECONDS
from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.records.kinds import Contact, Interview
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.plan.contact_lists import work_in_one_line
from infoview_lib.state.plan.ranking import weights_of
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.shapes import Choice, FilledField


class Occasion(NamedTuple):
    """Hold one occasion to speak: its key, the message with its form, a title, a tip."""

    key: str
    kind: str
    form: str
    title: str
    tip: str


OCCASIONS = (
    Occasion(
        "phone",
        "request",
        "phone",
        "Phone",
        "Keep your calendar and your first three questions handy. They may have time right now.",
    ),
    Occasion(
        "voicemail",
        "request",
        "voicemail",
        "Voicemail",
        "Say your number slowly, twice. Stay under 30 seconds.",
    ),
    Occasion(
        "gatekeeper",
        "request",
        "gatekeeper",
        "Someone else picks up",
        "Be as kind to this person as to the one you want to reach. Write down their name, and "
        "thank them next time.",
    ),
    Occasion(
        "on_the_spot",
        "request",
        "on_the_spot",
        "On the spot",
        "Ask only if they aren't busy. Ask two questions, then thank them.",
    ),
    Occasion(
        "remind",
        "reminder",
        "phone",
        "One reminder",
        "One reminder is enough. After that, move on to the next person.",
    ),
    Occasion("confirm", "day_before", "email", "The day before", "Send it the day before."),
)
_OF_PERSON, _OF_STUDENT = ("source", "why_them"), ("display_name", "major", "phone")
_LATER = {
    "remind": "Once you've sent a request and are waiting, your one reminder shows up here.",
    "confirm": "Once an interview has a date and time, the note for the day before shows up here.",
}
_ASKED_FOR = {
    "my_name": "your name",
    "their_name": "their name",
    "phone": "your phone number",
    "source": "how you found them",
    "why": "why this person",
    "asked_on": "the day you first reached out",
    "how": "where or how you'll meet",
    "when": "the day and time",
}
"""Fact → what it is called where it is missing."""


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
            # None, not empty text: nobody was chosen yet, while empty text is the choice of nobody.
            self.contact = whom_first(book, weights_of(book), self.today())[0] if people else None
        contact = book.get(self.contact) if self.contact else None
        return {
            "people": self.choices_of(
                "people", [(one.id, one.name) for one in people], self.contact or ""
            ),
            "contact": contact.id if contact else "",
            "who": work_in_one_line(contact) if contact else "",
            "fields": self._fields(contact),
            "cards": [self._card(one, contact) for one in OCCASIONS],
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
        elif name in _OF_PERSON:
            self.folder.change(self.there(contact, Contact).id, **{name: value})
        else:
            raise EntryError("This can't be changed here.", "Change it on its own page.")

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

    def _card(self, one: Occasion, contact: Contact | None) -> ScriptCard:
        known = self._known(one.key, contact)
        card: ScriptCard = {
            "key": one.key,
            "title": one.title,
            "tip": one.tip,
            "text": "",
            "time": "",
            "open": [],
            "later": "",
        }
        if known is None:
            return {**card, "later": _LATER[one.key]}
        said = compose(one.kind, one.form, known, is_spoken=True)
        target = VOICEMAIL_SECONDS if one.key == "voicemail" else 0
        time = spoken_time(said.text).sentence(target) if one.kind == "request" else ""
        # Once each, in the order in which they are missed.
        asked_for = dict.fromkeys(_ASKED_FOR[fact] for blank in said.blanks for fact in blank.asks)
        return {**card, "text": said.text, "time": time, "open": list(asked_for)}

    def _known(self, key: str, contact: Contact | None) -> MessageFacts | None:
        """Return what one script may state; None when its day has not come."""
        book, on = self.folder.book, self.today()
        if contact is None:
            return None if key in _LATER else of_student(profile_of(book))
        # After a second try there is no more reminder to give words to.
        if key == "remind" and silence(book, contact.id).asked != 1:
            return None
        if key == "confirm":
            talk = self._next_talk(contact)
            return of_interview(book, contact, talk, on) if talk else None
        return of_request(book, contact, on)

    def _next_talk(self, contact: Contact) -> Interview | None:
        """Return the next talk that has its time."""
        now = self.now()
        ahead = [
            (at, one)
            for one in self.folder.book.about(Interview, contact=contact.id)
            if one.status == "scheduled"
            and (at := _moment(one))
            # Of the two days the earlier one: a demo lives on another day than the clock.
            and at.date() >= min(now.date(), self.today())
        ]
        return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def _moment(talk: Interview) -> datetime | None:
    found = moment_of(talk.starts_at)
    return found if found is not None and found.tzinfo is not None else None
