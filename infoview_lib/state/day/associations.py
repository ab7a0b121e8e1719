"""List the professional groups heard of, with what it takes to join."""

from __future__ import annotations

from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.records.kinds import Association, Interview
from infoview_lib.state.record_list import RecordListState
from infoview_lib.state.shapes import Mark


class AssociationsState(RecordListState[Association]):
    """Note each group; say where it was heard of, whether it was joined."""

    kind = "association"
    empty = "No associations yet. Ask: “Which associations do people in your field join?”"
    add_label = "Add association"
    add_fields = ("name", "field")
    fields = ("name", "field", "url", "interview", "membership_cost", "next_event", "joined")

    def item_detail(self, record: Association) -> str:
        """Say the field, the cost, the next event."""
        cost = f"students pay {record.membership_cost}" if record.membership_cost else ""
        event = f"next: {record.next_event}" if record.next_event else ""
        return " · ".join(part for part in (record.field, cost, event) if part)

    def item_marks(self, record: Association) -> list[Mark]:
        """Say whether it was joined."""
        return [{"shape": "●", "text": "Joined", "tone": "good"}] if record.joined else []

    def item_lines(self, record: Association) -> list[str]:
        """Say who told of it."""
        book = self.folder.book
        talk = book.find(Interview, record.interview)
        # Somebody removed cannot be told about it, so nothing asks for that.
        if talk is None or book.get(talk.contact) is None:
            return []
        name = shown_name(book, talk.contact, record.is_practice)
        return [f"{name} told you about it. Let them know if you go to an event."]
