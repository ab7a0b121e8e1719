"""Show what to say on the phone, to a machine, at the door, on the spot."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.opening import opening
from infoview_lib.contacts.people import living_contacts
from infoview_lib.prep.speaking import spoken_time
from infoview_lib.prep.texts import fill_script, script
from infoview_lib.state.base import State
from infoview_lib.state.contacts import who
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.scripts import scripts_of

SHOWN = (
    ("request", "phone"), ("request", "voicemail"), ("request", "gatekeeper"), ("request", "on_the_spot"),
    ("schedule", "remind"), ("schedule", "confirm"),
)  # fmt: skip


class ScriptsState(State):
    """Fill the scripts with what is known; the rest stays as words in brackets."""

    def __init__(self, folder: Any, **rest: Any) -> None:
        self.contact = ""
        super().__init__(folder, **rest)

    def describe(self) -> dict[str, Any]:
        """Return the people to choose from, one card per script."""
        book = self.folder.book
        people = [one for one in living_contacts(book) if not one.do_not_contact]
        contact = book.get(self.contact) if self.contact in {one.id for one in people} else None
        values = self._values(contact)
        found = [one for kind, id in SHOWN if (one := script(scripts_of(kind), kind, id))]
        return {
            "people": [[one.id, one.name] for one in people], "contact": contact.id if contact else "",
            "who": who(contact) if contact else "", "cards": [_card(one, values) for one in found],
        }  # fmt: skip

    def do_choose(self, contact: str = "") -> None:
        """Fill the scripts for one person; nothing is written."""
        self.contact = str(contact)
        self.refresh()

    def _values(self, contact: Any) -> dict[str, object]:
        profile = profile_of(self.folder.book)
        values = {
            "my_name": profile.display_name, "school": profile.school, "major": profile.major,
            "minutes": minutes_to_ask(profile),
        }  # fmt: skip
        if contact:
            came = opening(self.folder.book, contact.id)
            field = contact.occupation or contact.industry
            values |= {"their_name": contact.name, "referrer": came.name, "field": field}
        return values


def _card(one: Any, values: dict[str, object]) -> dict[str, Any]:
    text = fill_script(one.text, values)
    time = spoken_time(text).sentence() if one.kind == "request" else ""
    return {"key": one.id, "title": one.title, "text": text, "tip": one.tip, "time": time}
