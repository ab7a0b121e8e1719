"""Take down a person, an attempt, a touch, a note or an on-the-spot interview in seconds."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.asking.attempts import check_may_be_reminded
from infoview_lib.contacts.heard_in_interview import interview_on_the_spot
from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import CHANNELS, OUTCOMES
from infoview_lib.records.fields import check_number
from infoview_lib.state.base import State, fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import link_options


def _text(name: str, label: str, help: str = "") -> dict[str, str]:
    return {"name": name, "type": "text", "label": label, "help": help}


class QuickAddState(State):
    """Offer five short forms; each writes all it knows as one step."""

    def describe(self) -> dict[str, Any]:
        """Return the five forms with their fields."""
        people = {
            "name": "contact",
            "type": "link",
            "label": "Who",
            "options": link_options(self.folder.book, "contact"),
        }
        forms = [
            (
                "talk",
                "A talk just now",
                [
                    _text(
                        "name", "With whom", "A name is enough; a new one is added to your people."
                    ),
                    {"name": "minutes", "type": "whole", "label": "Minutes it took"},
                    _text("said", "One thing they said"),
                    _text(
                        "topic",
                        "That was about",
                        "A word or two, such as hours or pay. You may leave it empty.",
                    ),
                    _text("named", "A name they gave you", "Leave it empty if there was none."),
                ],
            ),
            ("person", "A person", [_text("name", "Name"), _text("source", "How you found them")]),
            (
                "attempt",
                "A try",
                [
                    people,
                    {
                        "name": "channel",
                        "type": "choice",
                        "label": "How",
                        "choices": [list(c) for c in CHANNELS],
                    },
                    {
                        "name": "outcome",
                        "type": "choice",
                        "label": "What came of it",
                        "choices": [list(c) for c in OUTCOMES],
                    },
                ],
            ),
            ("touch", "I was in touch", [people, _text("about", "About what")]),
            ("note", "A note", [people, _text("note", "Note")]),
        ]
        return {
            "forms": [{"do": do, "label": label, "fields": fields} for do, label, fields in forms],
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_person(self, name: str = "", source: str = "") -> dict[str, str]:
        """Add a person."""
        self.folder.add("contact", name=name, source=source)
        return {"told": f"{name.strip()} is on your list."}

    @action
    def do_attempt(self, contact: str = "", channel: str = "", outcome: str = "") -> dict[str, str]:
        """Log a try made now."""
        values = {
            "channel": channel or "email",
            "outcome": outcome or "pending",
            "sent_at": self.now(),
        }
        if values["outcome"] != "pending":
            values["answered_on"] = self.today()
        if values["outcome"] in ("pending", "no_reply"):
            check_may_be_reminded(self.folder.book, contact)
        self.folder.add("attempt", contact=contact, **values)
        return {"told": f"Your try with {self.folder.book.name_of(contact)} is in the log."}

    @action
    def do_touch(self, contact: str = "", about: str = "") -> dict[str, str]:
        """Log that the student was in touch."""
        self.folder.add(
            "follow_up", contact=contact, kind="check_in", done_at=self.now(), about=about
        )
        return {
            "told": f"It is noted that you were in touch with {self.folder.book.name_of(contact)}."
        }

    @action
    def do_note(self, contact: str = "", note: str = "") -> dict[str, str]:
        """Add a dated line to a person's notes."""
        person = self.folder.book.get(contact)
        if person is None or not note.strip():
            raise EntryError(
                "Who it is about, or the note, is empty.", "Choose a person and write a few words."
            )
        line = f"{self.today().isoformat()}: {note.strip()}"
        self.folder.change(contact, notes=f"{person.notes}\n{line}".strip())
        return {"told": f"The note stands with {person.name}."}

    @action
    def do_talk(self, minutes: Any = "", **heard: str) -> dict[str, str]:
        """Log a talk that just happened: the person, the talk, what was said on what, who was named."""
        took = check_number(SPECS["interview"]["actual_minutes"], minutes)
        name, named = heard.get("name", "").strip(), heard.get("named", "").strip()
        found = interview_on_the_spot(self.folder.book, heard, took, self.now(), fresh_id)
        self.folder.apply(found.adds, found.changes, "a talk on the spot")
        also = f", and {named} is on your list" if named else ""
        return {"told": f"Your talk with {name} is in the log{also}. Next, thank them."}


class OnTheSpotState(QuickAddState):
    """Offer the one short form for a talk that nobody had planned."""

    def describe(self) -> dict[str, Any]:
        """Return that form alone."""
        found = super().describe()
        return found | {"forms": [form for form in found["forms"] if form["do"] == "talk"]}
