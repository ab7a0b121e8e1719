"""Write a request for a talk, checked while it grows."""

from __future__ import annotations

import base64
from datetime import date, datetime
from typing import Any

from infoview_lib.contacts.after_asking import after_asking, silence, silence_words
from infoview_lib.contacts.asking import check_may_be_asked, check_may_be_reminded
from infoview_lib.contacts.choices import CHANNELS
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.opening import Opening, opening
from infoview_lib.contacts.people import living_contacts, resolve
from infoview_lib.contacts.settling import unanswered
from infoview_lib.contacts.whom_first import whom_first
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.exchange.mail import draft_file, draft_name, mailto_link
from infoview_lib.prep.gaps import blank_gaps, gaps
from infoview_lib.prep.job_asks import find_job_asks
from infoview_lib.prep.request_insert import with_sentence
from infoview_lib.prep.request_start import RequestNotes, sentence_for, start, subject
from infoview_lib.prep.requests import request_parts
from infoview_lib.prep.rewording import reword
from infoview_lib.state.base import State
from infoview_lib.state.contacts import who
from infoview_lib.state.profile import minutes_to_ask, profile_of, write_profile
from infoview_lib.state.ranking import weights_of
from infoview_lib.state.request_check import checked, refused_in
from infoview_lib.state.request_start import request_notes
from infoview_lib.state.specs import form_fields

MAILED = ("email", "via_introducer")
DONE_LABELS = {"phone": "I called", "voicemail": "I left it", "in_person": "I asked"}


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
            self.contact, channel = whom_first(book, weights_of(book), self.today())
            self.channel = channel or self.channel
        base = {
            "people": [[one.id, one.name] for one in people],
            "channels": [list(one) for one in CHANNELS],
            "contact": self.contact,
            "channel": self.channel,
            "undo_label": self.folder.undo_label,
        }
        if not self.contact:
            return base
        contact, came, before = (
            book.get(self.contact),
            opening(book, self.contact),
            silence(book, self.contact),
        )
        document = self._document(self.contact, self.channel)
        known = self._known(contact.id)
        text = document.text if document else start(self.channel, known)
        note = silence_words(before, contact.name, self.today())
        return base | {
            "who": who(contact),
            "text": text,
            "is_start": document is None,
            "version": self._version(self.contact),
            "rest": note if before.is_over else "",
            "notes": self._notes(came, "" if before.is_over else note),
            "subject": subject(known) if self.channel in MAILED else "",
            "to": self._address(came),
            "done_label": DONE_LABELS.get(self.channel, "I sent it"),
            "note_limit": form_fields("profile", ("note_limit",), book)[0]
            | {"value": profile_of(book).note_limit},
            "check": checked(self.channel, text, known),
        }

    def _notes(self, came: Opening, silent: str) -> list[str]:
        notes = [silent] if silent else []
        notes += [
            f"{name} gave you this name and does not want to be named. Leave {name} out."
            for name in came.refused
        ]
        if came.unasked and self.channel != "via_introducer":
            notes.append(
                f"{came.unasked} gave you this name. Ask {came.unasked} first if you may say so, and note the answer on page 02."
            )
        if self.channel == "via_introducer":
            name = came.name or came.unasked
            notes.append(
                f"This goes to {name}, who can forward the lines in quotes as they are."
                if name
                else "Nobody on your list could introduce you yet. Fill in who knows you both, or choose another way."
            )
        return notes

    def do_choose(self, contact: str = "", channel: str = "") -> None:
        """Turn to another person or channel; nothing is written."""
        check_may_be_asked(self.folder.book, contact)
        if channel in dict(CHANNELS):
            self.channel = channel
        self.contact = contact or self.contact
        self.refresh()

    def do_check(self, contact: str, channel: str, text: str) -> dict[str, Any]:
        """Return what stands in a text that is still being typed; nothing is written."""
        return {"check": checked(channel, text, self._known(contact))}

    def do_write(self, contact: str, channel: str, text: str) -> None:
        """Keep the text of one request."""
        document = self._document(contact, channel)
        if document:
            self.folder.change(document.id, text=text)
        else:
            version = self._version(contact)
            self.folder.add(
                "document",
                kind="request",
                contact=contact,
                channel=channel,
                text=text,
                version=version,
            )

    def do_add_part(self, contact: str, channel: str, text: str, part: str) -> None:
        """Put the sentence for a missing part where it usually stands."""
        sentence = sentence_for(part, channel, self._known(contact))
        self.do_write(contact, channel, with_sentence(text, part, sentence))

    def do_reword(self, contact: str, channel: str, text: str, start: int) -> None:
        """Replace the words that ask for a job by the rewording shown, and no others."""
        self._person(contact)
        found = [reword(text, ask) for ask in find_job_asks(text)]
        one = next((each for each in found if each and each.start == start), None)
        if one is None:
            raise EntryError("These words have changed meanwhile.", "Look at the text again.")
        self.do_write(contact, channel, one.applied_to(text))

    def do_limit(self, value: str) -> None:
        """Keep how long a LinkedIn note may be."""
        write_profile(self.folder, note_limit=value)

    def do_start_again(self, contact: str, channel: str) -> None:
        """Put a new start in place of the text; undo brings the text back."""
        if self._document(contact, channel):
            self.contact, self.channel = contact, channel
            self.do_write(contact, channel, start(channel, self._known(contact)))

    def do_mail(self, contact: str, channel: str, text: str) -> dict[str, Any]:
        """Return the link that opens the student's mail program with this text; nothing is sent."""
        return {"link": mailto_link(*self._letter(contact, channel, text))}

    def do_draft(self, contact: str, channel: str, text: str) -> dict[str, Any]:
        """Return this text as a draft file for the student's mail program."""
        content = draft_file(*self._letter(contact, channel, text))
        return {
            "name": draft_name(contact, self.today()),
            "data": base64.b64encode(content).decode("ascii"),
        }

    def do_sent(self, contact: str, channel: str, text: str, sure: bool = False) -> dict[str, Any]:
        """Log the request as a try, with the next step and its day; a text with something amiss only when sure."""
        book = self.folder.book
        self._person(contact)
        today = self.today()
        if any(
            one.words == text and one.channel == channel and one.sent_at[:10] == today.isoformat()
            for one in book.about("attempt", contact=contact)
        ):
            raise EntryError(
                "This request is in your log already.", "Look at your tries further down."
            )
        check_may_be_reminded(book, contact)
        if sure is not True and (doubt := _doubt(text)):
            return {"doubt": doubt}
        came = opening(book, contact)
        if channel == "via_introducer" and not came.id:
            came = Opening(came.unasked_id, came.unasked)
        check = request_parts(blank_gaps(text), came.name)
        made = {
            "contact": contact,
            "channel": channel,
            "words": text,
            "sent_at": self._moment(),
            "asked_minutes": check.minutes or minutes_to_ask(profile_of(book)),
            "referrer_named": came.id if came.name and check.part("referrer").found else "",
            **after_asking(book, contact, channel, today),
        }
        waiting = [
            one
            for one in book.of("attempt")
            if resolve(book, one.contact) == contact and one.outcome == "pending"
        ]
        self.folder.apply(
            [("attempt", made)], [(one.id, unanswered(one)) for one in waiting], "log this try"
        )
        return {
            "said": f"Logged. Next: {_lower(made['next_step'])}, on {spoken_day(made['due_on'].isoformat())}."
        }

    def _letter(self, contact: str, channel: str, text: str) -> tuple[str, str, str]:
        """Return address, subject, body; a text that asks for a job or has open places stays here."""
        book, known = self.folder.book, self._known(contact)
        check_may_be_reminded(book, contact)
        asks = find_job_asks(text)
        if asks:
            raise EntryError(
                f"“{asks[0].words[:60]}” may sound like asking for a job.",
                "Put it right first, or copy the text as it is.",
            )
        if gaps(text):
            raise EntryError(
                "A place in brackets is still open.", "Fill it in or take it out first."
            )
        if refused := refused_in(text, known):
            raise EntryError(
                f"{refused} does not want to be named.",
                "Take the name out first, or copy the text as it is.",
            )
        came = opening(book, contact)
        self.contact, self.channel = contact, channel
        return self._address(came), subject(known), text

    def _address(self, came: Opening) -> str:
        """Return where a mail goes: to the person, or to who introduces."""
        book = self.folder.book
        to = book.get(
            (came.id or came.unasked_id) if self.channel == "via_introducer" else self.contact
        )
        return to.email.strip() if to is not None else ""

    def _known(self, contact: str) -> RequestNotes:
        """Return what is noted about a person and about the student."""
        return request_notes(self.folder.book, self._person(contact), self.today())

    def _person(self, contact: str) -> Any:
        """Return whom a request is for."""
        check_may_be_asked(self.folder.book, contact)
        one = self.folder.book.get(contact)
        if one is None:
            raise UnknownRecordError(
                "This person is no longer on your list.", "Choose somebody else."
            )
        return one

    def _version(self, contact: str) -> int:
        """Return which text this is: 1 for the request, 2 for its reminder."""
        return 2 if silence(self.folder.book, contact).calls_for_reminder(self.today()) else 1

    def _document(self, contact: str, channel: str) -> Any:
        found = self.folder.book.about("document", kind="request", contact=contact, channel=channel)
        wanted = self._version(contact)
        return next((one for one in reversed(found) if (one.version or 1) == wanted), None)

    def _moment(self) -> datetime | date:
        """Return the present moment; on another day than the clock's, that day alone."""
        now, today = self.now(), self.today()
        return now if now.date() == today else today


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _doubt(text: str) -> str:
    """Return what to ask before a text is logged as sent; empty when nothing is amiss."""
    if asks := find_job_asks(text):
        return (
            f"“{asks[0].words[:60]}” may sound like asking for a job. Did it go out just like this?"
        )
    if found := gaps(text):
        return f"“{found[0][:60]}” is still open. Did it go out just like this?"
    return ""
