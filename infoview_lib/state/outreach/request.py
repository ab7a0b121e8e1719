"""Write a request for an interview, checked while it grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Literal, NotRequired, TypedDict

from infoview_lib.contacts.asking.attempts import (
    after_attempt,
    check_may_be_asked,
    check_may_be_reminded,
    silence,
    silence_words,
)
from infoview_lib.contacts.asking.ranking import whom_first
from infoview_lib.contacts.asking.request_start import RequestStart, request_start
from infoview_lib.contacts.asking.who_referred import WhoReferred, who_referred
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.settling import unanswered
from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.contacts.writing.message_facts import of_request
from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.mail_drafts import draft_file, draft_name, mailto_link
from infoview_lib.prep.blanks import blanks_in, space_over_blanks
from infoview_lib.prep.drafts.compose import Draft, compose
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.job_ask_rewording import reword
from infoview_lib.prep.messages.missing_parts import sentence_for, with_sentence
from infoview_lib.prep.messages.request_parts import (
    request_parts,
)
from infoview_lib.records.choices import CHANNELS
from infoview_lib.records.kinds import Attempt, Contact, Document
from infoview_lib.records.people import living_contacts, resolve
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.outreach.request_check import (
    Known,
    TextCheck,
    checked,
    named_in,
    refused_in,
)
from infoview_lib.state.page_files import Download, download_of
from infoview_lib.state.plan.contact_lists import work_in_one_line
from infoview_lib.state.plan.ranking import weights_of
from infoview_lib.state.profile import minutes_to_ask, profile_of, write_profile
from infoview_lib.state.shapes import Choice, FilledField


class Checked(TypedDict):
    """Answer with what is said about a text."""

    check: TextCheck


class MailLink(TypedDict):
    """Answer with a link that opens a mail program."""

    link: str


class Logged(TypedDict):
    """Answer with what was logged, or with what to ask before it is."""

    said: NotRequired[str]
    doubt: NotRequired[str]


class NobodyToAsk(TypedDict):
    """Show that there is no one to write to yet."""

    people: list[Choice]
    channels: list[Choice]
    contact: Literal[""]
    channel: str
    undo_label: str
    empty: str


class OneRequest(TypedDict):
    """Show the request to one person through one channel.

    ``version`` is 2 for a reminder; ``rest`` says why the person should be left in peace.
    ``start_words`` say what a text that was not changed yet starts from, ``notes_label`` what puts
    a full draft from the student's notes there; ``start_setting`` is there once starts get shorter.
    """

    people: list[Choice]
    channels: list[Choice]
    contact: str
    channel: str
    undo_label: str
    empty: str
    who: str
    text: str
    start_words: str
    notes_label: str
    start_setting: FilledField | None
    version: int
    rest: str
    notes: list[str]
    subject: str
    to: str
    done_label: str
    note_limit: FilledField
    check: TextCheck


MAILED = ("email", "via_introducer")
START_WORDS: dict[RequestStart, str] = {
    "full": "This draft comes from your notes. Make it sound like you.",
    "outline": "This is your second written request, so you get an outline. Put your own words in "
    "place of each bracket.",
    "blank": "You've done this before, so this one is yours to write. As you type, the list below "
    "shows what's in it.",
}
NOTHING_SAVED = "Nothing is saved until you change it."
DONE_LABELS = {
    "phone": "Log this call",
    "voicemail": "Log this voicemail",
    "in_person": "Log outreach",
}


class RequestState(State):
    """Hold one request at a time: for one person, through one channel."""

    empty = (
        "Add a person on “Contact plan” first. Then your draft will start here, from your notes."
    )

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self.contact, self.channel = "", "email"
        super().__init__(folder, today)

    def describe(self) -> NobodyToAsk | OneRequest:
        """Return whom, how, the text, what stands in it, what is missing."""
        book = self.folder.book
        people = self.whom(
            [one for one in living_contacts(book, practice=False) if not one.do_not_contact]
        )
        # Removed, merged or marked meanwhile: the page turns to somebody else.
        if self.contact not in {one.id for one in people}:
            self.contact, channel = self.first_of(people)
            self.channel = channel or self.channel
        base: NobodyToAsk = {
            "people": self.choices_of("who", [(one.id, one.name) for one in people], self.contact),
            "channels": list(CHANNELS),
            "contact": "",
            "channel": self.channel,
            "undo_label": self.folder.undo_label,
            "empty": self.empty,
        }
        if not self.contact:
            return base
        contact, came, before = (
            book.get(self.contact),
            who_referred(book, self.contact),
            silence(book, self.contact),
        )
        document = self._document(self.contact, self.channel)
        known, draft = self._known(contact.id), self._draft(contact.id, self.channel)
        start = self._start(contact.id, self.channel)
        text = document.text if document else self._start_text(start, draft, known)
        note = silence_words(before, contact.name, self.today())
        return {
            **base,
            "contact": self.contact,
            "who": work_in_one_line(contact),
            "text": text,
            "start_words": "" if document else f"{START_WORDS[start]} {NOTHING_SAVED}",
            "notes_label": self._notes_label(start, document),
            "start_setting": self._start_setting(start),
            "version": self._version(self.contact),
            "rest": note if before.is_over else "",
            "notes": self._notes(came, "" if before.is_over else note),
            "subject": draft.subject if self.channel in MAILED else "",
            "to": self._address(came),
            "done_label": DONE_LABELS.get(self.channel, "Mark as sent"),
            "note_limit": self._setting("note_limit"),
            "check": self._checked(contact.id, self.channel, text, known),
        }

    def whom(self, people: Sequence[Contact]) -> Sequence[Contact]:
        """Return whom a request may go to.

        Parameters
        ----------
        people : sequence of Contact
            Everybody who may be asked.
        """
        return people

    def first_of(self, people: Sequence[Contact]) -> tuple[str, str]:
        """Return whom to begin with, and the channel; empty where there is none to say.

        Parameters
        ----------
        people : sequence of Contact
            Whom a request may go to.
        """
        return whom_first(self.folder.book, weights_of(self.folder.book), self.today())

    def _notes_label(self, start: RequestStart, document: Document | None) -> str:
        if document:
            return "Start over from my notes"
        return "" if start == "full" else "Start from my notes instead"

    def _start_setting(self, start: RequestStart) -> FilledField | None:
        """Return the setting where it makes a difference: not before a first request was sent."""
        setting = self._setting("request_start")
        return setting if start != "full" or setting["value"] == "full" else None

    def _setting(self, name: str) -> FilledField:
        book = self.folder.book
        return {
            **form_fields("profile", (name,), book)[0],
            "value": getattr(profile_of(book), name),
        }

    def _notes(self, came: WhoReferred, silent: str) -> list[str]:
        notes = [silent] if silent else []
        notes += [
            f"{name} referred you and doesn't want to be named. Leave {name} out."
            for name in came.refused
        ]
        if came.unasked and self.channel != "via_introducer":
            notes.append(
                f"{came.unasked} referred you here. Ask {came.unasked} if you can say so, "
                "and note the answer on the page “Contact plan.”"
            )
        if self.channel == "via_introducer":
            name = came.name or came.unasked
            notes.append(
                f"This goes to {name}, who can forward the middle part as is."
                if name
                else "No one on your list can introduce you yet. Add who knows you both, or "
                "choose another way."
            )
        return notes

    @action
    def do_choose(self, contact: str = "", channel: str = "") -> None:
        """Turn to another person or channel; nothing is written."""
        check_may_be_asked(self.folder.book, contact)
        # An unknown one, as from an old page, leaves things as they are.
        if channel in dict(CHANNELS):
            self.channel = channel
        self.contact = contact or self.contact
        self.refresh()

    @action
    def do_check(self, contact: str, channel: str, text: str) -> Checked:
        """Return what stands in a text that is still being typed; nothing is written."""
        return {"check": self._checked(contact, channel, text, self._known(contact))}

    @action
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

    @action
    def do_add_part(self, contact: str, channel: str, text: str, part: str) -> None:
        """Put the sentence for a missing part where it usually stands."""
        sentence = sentence_for(part, channel, self._known(contact).facts)
        self.do_write(contact, channel, with_sentence(text, part, sentence))

    @action
    def do_reword(self, contact: str, channel: str, text: str, start: int) -> None:
        """Replace the words that ask for a job by the rewording shown, and no others."""
        self._person(contact)
        found = [reword(text, ask) for ask in find_job_asks(text)]
        # By its place: the same words may stand twice.
        one = next((each for each in found if each and each.start == start), None)
        if one is None:
            raise EntryError("The text has changed since then.", "Check it again.")
        self.do_write(contact, channel, one.applied_to(text))

    @action
    def do_limit(self, value: str) -> None:
        """Keep how long a LinkedIn note may be."""
        write_profile(self.folder, note_limit=value)

    @action
    def do_start_with(self, value: str) -> None:
        """Keep what requests start from; what was written already stays."""
        write_profile(self.folder, request_start=value)

    @action
    def do_start_again(self, contact: str, channel: str) -> None:
        """Put a full draft in place of the text; undo brings the text back."""
        # A draft that is shown anyway need not be kept.
        if self._document(contact, channel) or self._start(contact, channel) != "full":
            self.contact, self.channel = contact, channel
            self.do_write(contact, channel, self._draft(contact, channel).text)

    @action
    def do_mail(self, contact: str, channel: str, text: str) -> MailLink:
        """Return the link that opens the student's mail program with this text; nothing is sent."""
        return {"link": mailto_link(*self._letter(contact, channel, text))}

    @action
    def do_draft(self, contact: str, channel: str, text: str) -> Download:
        """Return this text as a draft file for the student's mail program."""
        content = draft_file(*self._letter(contact, channel, text))
        return download_of(draft_name(contact, self.today()), content)

    @action
    def do_sent(self, contact: str, channel: str, text: str, sure: bool = False) -> Logged:
        """Log the request as a try, with its next step; one with something amiss only when sure."""
        book = self.folder.book
        self._person(contact)
        today = self.today()
        if any(
            # Two clicks are one message, and a second log of it would count as the reminder.
            one.words == text and one.channel == channel and one.sent_at[:10] == today.isoformat()
            for one in book.about(Attempt, contact=contact)
        ):
            raise EntryError(
                "This request is already in your log.", "Check your outreach log further down."
            )
        check_may_be_reminded(book, contact)
        if not sure and (doubt := _doubt(text)):
            return {"doubt": doubt}
        came = who_referred(book, contact)
        # In a letter to the introducer their own name is no secret.
        if channel == "via_introducer" and not came.id:
            came = WhoReferred(came.unasked_id, came.unasked)
        check = request_parts(space_over_blanks(text), named_in(channel, came))
        step = after_attempt(book, contact, channel, today)
        made = {
            "contact": contact,
            "channel": channel,
            "words": text,
            "sent_at": self._moment(),
            "asked_minutes": check.minutes or minutes_to_ask(profile_of(book)),
            # What the text says counts; the student may have taken the name out.
            "referrer_named": came.id if came.name and check.part("referrer").found else "",
            **step,
        }
        waiting = [
            one
            for one in book.of(Attempt)
            if resolve(book, one.contact) == contact and one.outcome == "pending"
        ]
        self.folder.apply(
            # Only the latest is waited for, or each would call for a reminder of its own.
            [("attempt", made)],
            [(one.id, unanswered(one)) for one in waiting],
            "logged outreach",
        )
        next_step, due_on = _lower(step["next_step"]), spoken_day(step["due_on"].isoformat())
        return {"said": f"Logged. Next: {next_step}, on {due_on}."}

    def _letter(self, contact: str, channel: str, text: str) -> tuple[str, str, str]:
        """Return address, subject, body; one that asks for a job or has open places stays here."""
        book, known = self.folder.book, self._known(contact)
        check_may_be_reminded(book, contact)
        asks = find_job_asks(text)
        # A link or a draft is one click from being sent, so here it stops; copying never does.
        if asks:
            raise EntryError(
                f"“{asks[0].words[:60]}” may sound like asking for a job.",
                "Reword it first, or copy it as is.",
            )
        if blanks_in(text):
            raise EntryError(
                "Something in brackets is still open.", "Fill it in or delete it first."
            )
        if refused := refused_in(text, known):
            raise EntryError(
                f"{refused} doesn't want to be named.",
                "Delete the name first, or copy it as is.",
            )
        came = who_referred(book, contact)
        self.contact, self.channel = contact, channel
        return self._address(came), self._draft(contact, channel).subject, text

    def _address(self, came: WhoReferred) -> str:
        """Return where a mail goes: to the person, or to who introduces."""
        book = self.folder.book
        to = book.get(
            (came.id or came.unasked_id) if self.channel == "via_introducer" else self.contact
        )
        return to.email.strip() if to is not None else ""

    def _known(self, contact: str) -> Known:
        """Return what is noted about a person and about the student."""
        book = self.folder.book
        facts = of_request(book, self._person(contact), self.today())
        return Known(facts, who_referred(book, contact))

    def _draft(self, contact: str, channel: str) -> Draft:
        """Return the request to a person, or its one reminder; who introduces is asked once."""
        is_reminder = self._version(contact) > 1 and channel != "via_introducer"
        kind = "reminder" if is_reminder else "request"
        return draft_for(self.folder.book, kind, contact, self.today(), channel)

    def _start(self, contact: str, channel: str) -> RequestStart:
        """Return how much of a text is there before the student writes; a reminder is whole."""
        if self._version(contact) > 1 or not course_of(self.folder).drafts_step_back:
            return "full"
        return request_start(self.folder.book, contact, channel)

    def _start_text(self, start: RequestStart, draft: Draft, known: Known) -> str:
        if start == "outline":
            return compose("outline", self.channel, known.facts).text
        return draft.text if start == "full" else ""

    def _checked(self, contact: str, channel: str, text: str, known: Known) -> TextCheck:
        """Return what is said about a text; whoever writes alone gets no sentences to put in."""
        return checked(channel, text, known, self._start(contact, channel) != "blank")

    def _person(self, contact: str) -> Contact:
        """Return whom a request is for."""
        check_may_be_asked(self.folder.book, contact)
        return self.there(contact, Contact)

    def _version(self, contact: str) -> int:
        """Return which text this is: 1 for the request, 2 for its reminder."""
        return 2 if silence(self.folder.book, contact).calls_for_reminder(self.today()) else 1

    def _document(self, contact: str, channel: str) -> Document | None:
        found = self.folder.book.about(Document, kind="request", contact=contact, channel=channel)
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
        return f"“{asks[0].words[:60]}” may sound like asking for a job. Did you send it this way?"
    if found := blanks_in(text):
        return f"“{found[0][:60]}” is still open. Did you send it this way?"
    return ""
