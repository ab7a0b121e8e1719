"""Write a request for a talk, checked while it grows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.choices import CHANNELS
from infoview_lib.contacts.due_asks import ANSWER_AFTER_DAYS, MOST_UNANSWERED, unanswered_in_a_row
from infoview_lib.contacts.opening import Opening, opening
from infoview_lib.contacts.people import living_contacts
from infoview_lib.contacts.ranking import rank
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.prep.gaps import gaps, without_gaps
from infoview_lib.prep.request_start import start
from infoview_lib.prep.requests import request_parts
from infoview_lib.prep.speaking import spoken_time
from infoview_lib.state.attempts import check_may_be_asked
from infoview_lib.state.base import State
from infoview_lib.state.contacts import who
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.ranking import NOT_ASKED, weights_of
from infoview_lib.state.request_start import request_notes

HABIT_WORDS = 100
NOTE_CHARACTERS = (200, 300)
SPOKEN = ("phone", "voicemail", "in_person")


class RequestState(State):
    """Hold one request at a time: for one person, through one channel."""

    def __init__(self, folder: Any, **rest: Any) -> None:
        self.contact, self.channel = "", "email"
        super().__init__(folder, **rest)

    def describe(self) -> dict[str, Any]:
        """Return whom, how, the text, what stands in it, what is missing."""
        book = self.folder.book
        people = [one for one in living_contacts(book) if not one.do_not_contact]
        if self.contact not in {one.id for one in people}:
            self.contact = self._first(people)
        base = {
            "people": [[one.id, one.name] for one in people], "channels": [list(one) for one in CHANNELS],
            "contact": self.contact, "channel": self.channel, "undo_label": self.folder.undo_label,
        }  # fmt: skip
        if not self.contact:
            return base
        contact, came = book.get(self.contact), opening(book, self.contact)
        document = self._document(self.contact, self.channel)
        text = document.text if document else self._start()
        return base | {
            "who": who(contact), "text": text, "is_start": document is None,
            "notes": self._notes(contact, came), **self._checked(text, came),
        }  # fmt: skip

    def _checked(self, text: str, came: Opening) -> dict[str, Any]:
        wanted = minutes_to_ask(profile_of(self.folder.book))
        check = request_parts(without_gaps(text), came.name, wanted)
        open_places = gaps(text)
        return {
            "parts": [part.as_dict() for part in check.parts], "gaps": open_places,
            "job_asks": [ask.as_dict() for ask in request_parts(text, came.name).job_asks],
            "ready": check.ready and not open_places, "length": _length(self.channel, text, check.words),
        }  # fmt: skip

    def _notes(self, contact: Any, came: Opening) -> list[str]:
        notes = []
        if came.unasked:
            notes.append(f"{came.unasked} gave you this name. Ask them first if you may say so.")
        count = unanswered_in_a_row(Casebook(self.folder.book), contact.id)
        if count >= MOST_UNANSWERED:
            notes.append(
                f"You have asked {contact.name} {count} times with no answer. Let it rest, and ask someone else."
            )
        return notes

    def do_choose(self, contact: str = "", channel: str = "") -> None:
        """Turn to another person or channel; nothing is written."""
        check_may_be_asked(self.folder.book, contact)
        if channel in dict(CHANNELS):
            self.channel = channel
        self.contact = contact or self.contact
        self.refresh()

    def do_write(self, contact: str, channel: str, text: str) -> None:
        """Keep the text of one request."""
        document = self._document(contact, channel)
        if document:
            self.folder.change(document.id, text=text)
        else:
            self.folder.add("document", kind="request", contact=contact, channel=channel, text=text)

    def do_start_again(self, contact: str, channel: str) -> None:
        """Put a new start in place of the text; undo brings the text back."""
        if self._document(contact, channel):
            self.contact, self.channel = contact, channel
            self.do_write(contact, channel, self._start())

    def do_sent(self, contact: str, channel: str, text: str) -> dict[str, Any]:
        """Log the request as a try, with a look again a week later."""
        book = self.folder.book
        check_may_be_asked(book, contact)
        if book.get(contact) is None:
            raise UnknownRecordError("This person is no longer on your list.", "Choose somebody else.")
        today = self.today()
        if any(one.words == text and one.channel == channel and one.sent_at[:10] == today.isoformat()
               for one in book.about("attempt", contact=contact)):  # fmt: skip
            raise EntryError("This request is in your log already.", "Look at your tries further down.")
        came = opening(book, contact)
        check = request_parts(without_gaps(text), came.name)
        values = {
            "contact": contact, "channel": channel, "words": text, "sent_at": self._moment(),
            "due_on": today + timedelta(days=ANSWER_AFTER_DAYS),
            "asked_minutes": check.minutes or minutes_to_ask(profile_of(book)),
            "referrer_named": came.id if came.name and check.part("referrer").found else "",
        }  # fmt: skip
        return {"made": self.folder.add("attempt", **values)}

    def _start(self) -> str:
        book = self.folder.book
        return start(self.channel, request_notes(book, book.get(self.contact)))

    def _document(self, contact: str, channel: str) -> Any:
        found = self.folder.book.about("document", kind="request", contact=contact, channel=channel)
        return found[-1] if found else None

    def _moment(self) -> datetime | date:
        """Return the present moment; on another day than the clock's, that day alone."""
        now, today = self.now(), self.today()
        return now if now.date() == today else today

    def _first(self, people: list[Any]) -> str:
        """Return whom the student wrote to last and did not ask yet, else the best person to ask."""
        book = self.folder.book
        ids = {one.id for one in people}
        asked = {one.contact for one in book.of("attempt")}
        written = [one for one in book.of("document") if one.kind == "request" and one.contact in ids - asked]
        if written:
            newest = max(written, key=lambda one: one.updated_at)
            self.channel = newest.channel or self.channel
            return newest.contact
        rows = rank(book, weights_of(book), self.today())
        free = [row.contact for row in rows if row.stage in NOT_ASKED]
        return next(iter([*free, *(one.id for one in people)]), "")


def _length(channel: str, text: str, words: int) -> dict[str, Any]:
    if channel == "linkedin":
        low, high = NOTE_CHARACTERS
        count = len(text)
        return {
            "text": f"{count} characters. A note holds {low} or {high}, depending on the account.",
            "is_long": count > high,
        }  # fmt: skip
    if channel in SPOKEN:
        return {"text": spoken_time(text).sentence(), "is_long": False}
    habit = f"A habit taught at Simon Fraser University: stay under {HABIT_WORDS}."
    return {"text": f"{words} words. {habit}", "is_long": words >= HABIT_WORDS}
