"""Take down a person, a try, a touch, a note or an on-the-spot talk in seconds."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.choices import CHANNELS, OUTCOMES
from infoview_lib.contacts.people import contact_called
from infoview_lib.errors import EntryError
from infoview_lib.state.base import State
from infoview_lib.state.specs import link_options
from infoview_lib.state.talks import fresh_id


def _text(name: str, label: str, help: str = "") -> dict[str, str]:
    return {"name": name, "type": "text", "label": label, "help": help}


class QuickAddState(State):
    """Offer five short forms; each writes all it knows as one step."""

    def describe(self) -> dict[str, Any]:
        """Return the five forms with their fields."""
        people = {
            "name": "contact", "type": "link", "label": "Who", "options": link_options(self.folder.book, "contact")
        }
        forms = [
            ("talk", "A talk just now", [
                _text("name", "With whom", "A name is enough; a new one is added to your people."),
                {"name": "minutes", "type": "whole", "label": "Minutes it took"},
                _text("said", "One thing they said"),
                _text("named", "A name they gave you", "Leave it empty if there was none."),
            ]),
            ("person", "A person", [_text("name", "Name"), _text("source", "How you found them")]),
            ("attempt", "A try", [
                people,
                {"name": "channel", "type": "choice", "label": "How", "choices": [list(c) for c in CHANNELS]},
                {"name": "outcome", "type": "choice", "label": "What came of it",
                 "choices": [list(c) for c in OUTCOMES]},
            ]),
            ("touch", "I was in touch", [people, _text("about", "About what")]),
            ("note", "A note", [people, _text("note", "Note")]),
        ]  # fmt: skip
        return {"forms": [{"do": do, "label": label, "fields": fields} for do, label, fields in forms]}

    def do_person(self, name: str = "", source: str = "") -> None:
        """Add a person."""
        self.folder.add("contact", name=name, source=source)

    def do_attempt(self, contact: str = "", channel: str = "", outcome: str = "") -> None:
        """Log a try made now."""
        values = {"channel": channel or "email", "outcome": outcome or "pending", "sent_at": self.now()}
        if values["outcome"] != "pending":
            values["answered_on"] = self.today()
        self.folder.add("attempt", contact=contact, **values)

    def do_touch(self, contact: str = "", about: str = "") -> None:
        """Log that the student was in touch."""
        self.folder.add("follow_up", contact=contact, kind="check_in", done_at=self.now(), about=about)

    def do_note(self, contact: str = "", note: str = "") -> None:
        """Add a dated line to a person's notes."""
        person = self.folder.book.get(contact)
        if person is None or not note.strip():
            raise EntryError("Who it is about, or the note, is empty.", "Choose a person and write a few words.")
        line = f"{self.today().isoformat()}: {note.strip()}"
        self.folder.change(contact, notes=f"{person.notes}\n{line}".strip())

    def do_talk(self, name: str = "", minutes: Any = "", said: str = "", named: str = "") -> None:
        """Log a talk that just happened: the person, the talk, what was said, who was named."""
        if not name.strip():
            raise EntryError("The name is empty.", "Type with whom you talked.")
        adds, contact, interview = [], contact_called(self.folder.book, name), fresh_id("interview")
        if not contact:
            contact = fresh_id("contact")
            adds.append(("contact", {"id": contact, "name": name, "source": "Met on the spot"}))
        adds.append(("interview", {
            "id": interview, "contact": contact, "mode": "on_the_spot", "status": "done",
            "starts_at": self.now(), "actual_minutes": minutes, "referrals_asked": bool(named.strip()) or None,
        }))  # fmt: skip
        if said.strip():
            adds.append(("answer", {"interview": interview, "text": said}))
        if named.strip():
            adds += self._naming(contact, interview, named)
        self.folder.apply(adds=adds, label="a talk on the spot")

    def _naming(self, giver: str, interview: str, named: str) -> list[tuple[str, dict[str, Any]]]:
        adds, to = [], contact_called(self.folder.book, named)
        if not to:
            to = fresh_id("contact")
            adds.append(("contact", {"id": to, "name": named, "circle": "referred"}))
        adds.append(("referral", {"from": giver, "to": to, "interview": interview, "date": self.today()}))
        return adds
