"""Take down a person, an attempt, a touch, a note or an on-the-spot interview in seconds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypedDict

from infoview_lib.contacts.asking.attempts import check_may_be_reminded
from infoview_lib.contacts.heard_in_interview import interview_on_the_spot
from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import CHANNELS, OUTCOMES
from infoview_lib.records.fields import check_number
from infoview_lib.state.base import State, fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import link_options
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.plan.typed_names import question_about
from infoview_lib.state.shapes import Choice, FormField, Told, ToldOrAsks, Typed


class QuickForm(TypedDict):
    """Show one short form; ``do`` is the action that takes what was typed into it."""

    do: Literal["talk", "person", "attempt", "touch", "note"]
    label: str
    fields: list[FormField]


class QuickAddView(TypedDict):
    """Show the short forms, of which one at most is open."""

    forms: list[QuickForm]
    undo_label: str


def add_note(folder: OpenFolder, contact: str, note: str, on: date) -> str:
    """Add a dated line to a person's notes.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    contact, note : str
        Id of the person, and the line.
    on : date
        The present day.

    Returns
    -------
    str
        The person's name.

    Raises
    ------
    EntryError
        When there is no such person, or the line is empty.
    """
    person = folder.book.get(contact)
    if person is None or not note.strip():
        raise EntryError(
            "The person or the note is missing.", "Choose a person and write a few words."
        )
    line = f"{on.isoformat()}: {note.strip()}"
    # At the end and dated: the story of a person reads it back (`timeline`).
    folder.change(contact, notes=f"{person.notes}\n{line}".strip())
    return person.name


def _chosen(name: str, label: str, choices: Sequence[Choice]) -> FormField:
    return {"name": name, "type": "choice", "label": label, "help": "", "choices": list(choices)}


def _text(name: str, label: str, help: str = "") -> FormField:
    return {"name": name, "type": "text", "label": label, "help": help}


_TALK: list[FormField] = [
    _text("name", "Who you met", "A name is enough. New people are added to your contacts."),
    {"name": "minutes", "type": "whole", "label": "How many minutes it lasted", "help": ""},
    _text("said", "One thing they said"),
    _text("topic", "Topic", "A word or two, such as hours or pay. You can leave this blank."),
    _text("named", "Who they referred you to", "Leave this blank if there was no referral."),
]


class QuickAddState(State):
    """Offer five short forms; each writes all it knows as one step."""

    def describe(self) -> QuickAddView:
        """Return the five forms with their fields."""
        people: FormField = {
            "name": "contact",
            "type": "link",
            "label": "Who",
            "help": "",
            "options": link_options(self.folder.book, "contact"),
        }
        who = self.short_field(people)
        asked = [
            who,
            _chosen("channel", "How", CHANNELS),
            _chosen("outcome", "Answer so far", OUTCOMES),
        ]
        person = [_text("name", "Name"), _text("source", "How you found them")]
        return {
            "forms": [
                {"do": "talk", "label": "Log interview", "fields": _TALK},
                {"do": "person", "label": "Add contact", "fields": person},
                {"do": "attempt", "label": "Log outreach", "fields": asked},
                {
                    "do": "touch",
                    "label": "Log check-in",
                    "fields": [who, _text("about", "What it was about")],
                },
                {"do": "note", "label": "Add note", "fields": [who, _text("note", "Note")]},
            ],
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_person(
        self,
        name: str = "",
        source: str = "",
        title: str = "",
        organization: str = "",
        is_sure: bool = False,
    ) -> ToldOrAsks:
        """Add a person; work typed behind the name is asked about once."""
        if not is_sure and (asks := question_about(name)):
            return {"asks": asks}
        works = {"title": title, "organization": organization}
        self.folder.add("contact", name=name, source=source, **works)
        return {"told": f"{name.strip()} is in your contacts."}

    @action
    def do_attempt(self, contact: str = "", channel: str = "", outcome: str = "") -> Told:
        """Log a try made now."""
        values: dict[str, object] = {
            "channel": channel or "email",
            "outcome": outcome or "pending",
            "sent_at": self.now(),
        }
        if values["outcome"] != "pending":
            # Typed in seconds, between two other things: today is when they know of it.
            values["answered_on"] = self.today()
        # A yes or a no is no reminder, however often it was asked for.
        if values["outcome"] in ("pending", "no_reply"):
            check_may_be_reminded(self.folder.book, contact)
        self.folder.add("attempt", contact=contact, **values)
        return {"told": f"Your outreach to {self.folder.book.name_of(contact)} is in the log."}

    @action
    def do_touch(self, contact: str = "", about: str = "") -> Told:
        """Log that the student was in touch."""
        self.folder.add(
            "follow_up", contact=contact, kind="check_in", done_at=self.now(), about=about
        )
        return {"told": f"Your check-in with {self.folder.book.name_of(contact)} is in the log."}

    @action
    def do_note(self, contact: str = "", note: str = "") -> Told:
        """Add a dated line to a person's notes."""
        name = add_note(self.folder, contact, note, self.today())
        return {"told": f"The note is on {name}'s page."}

    @action
    def do_talk(
        self, minutes: Typed = "", name: str = "", said: str = "", topic: str = "", named: str = ""
    ) -> Told:
        """Log a talk that just happened, with what was said on what, and who was named."""
        took = check_number(SPECS["interview"]["actual_minutes"], minutes)
        heard = {"name": name, "said": said, "topic": topic, "named": named}
        found = interview_on_the_spot(self.folder.book, heard, took, self.now(), fresh_id)
        self.folder.apply(found.adds, found.changes, "the interview on the spot")
        also = f", and {named.strip()} is in your contacts" if named.strip() else ""
        told = f"Your interview with {name.strip()} is in the log{also}."
        return {"told": f"{told} Next, send a thank-you note."}


class OnTheSpotState(QuickAddState):
    """Offer the one short form for a talk that nobody had planned."""

    def describe(self) -> QuickAddView:
        """Return that form alone."""
        found = super().describe()
        found["forms"] = [form for form in found["forms"] if form["do"] == "talk"]
        return found
