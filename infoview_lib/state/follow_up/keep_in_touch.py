"""List the people met, with how often to be in touch and what to share with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.records.kinds import Contact, FollowUp, Interview, Record
from infoview_lib.records.people import living_contacts
from infoview_lib.state.contract import action
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import ActionButton, Mark, Typed


class KeepInTouchState(RecordListState[Contact]):
    """List the people met, with how often to be in touch."""

    kind = "contact"
    empty = "Nobody here yet. People show up once you've met them."
    fields = ("touch_every_days",)

    def item_marks(self, record: Contact) -> list[Mark]:
        """Say when the next touch is due."""
        item = self._due.get(record.id)
        if item is None:
            return []
        if item.due_on <= self.today().isoformat():
            return [{"shape": "●", "text": "Get in touch now", "tone": ""}]
        return [{"shape": "○", "text": f"Next by {spoken_day(item.due_on)}", "tone": ""}]

    def describe(self) -> RecordListView:
        """Return the people with the day of the next touch."""
        book = self.folder.book
        due = [one for one in due_items(book, self.today()) if one.action == "check_in"]
        # Reversed, so that of several the soonest is what stays.
        self._due = {one.contact: one for one in reversed(due)}
        self._cases = records_by_person(book)
        return super().describe()

    def shown_records(self) -> Sequence[Contact]:
        """Return the people met."""
        done = {t.contact for t in self.folder.book.of(Interview) if t.status == "done"}
        return [
            c
            for c in living_contacts(self.folder.book, practice=False)
            if c.id in done and not c.do_not_contact
        ]

    def item_detail(self, record: Contact) -> str:
        """Say when they last heard from you."""
        last = self._cases.last_touch(record.id)
        return f"Last in touch on {spoken_day(last)}" if last else "Not in touch yet"

    def item_actions(self, record: Contact) -> list[ActionButton]:
        """Offer to write down a touch."""
        return [{"do": "touched", "label": "Log contact today"}]

    @action
    def do_touched(self, id: str) -> None:
        """Write down a touch made now; the interval starts again."""
        self.folder.apply(
            adds=[("follow_up", {"contact": id, "kind": "check_in", "done_at": self.now()})],
            label="contact with a person",
        )


class ArticlesState(RecordListState[FollowUp]):
    """List articles to share, with the check that they are public."""

    kind = "follow_up"
    empty = "Nothing to share yet. When you come across a good article, add it here."
    add_label = "Add article"
    add_fields = ("contact", "about")
    fields = ("contact", "about", "public_source_ok", "done_at")

    def item_actions(self, record: FollowUp) -> list[ActionButton]:
        """Offer to write down that it was shared."""
        return (
            [] if record.done_at else [{"do": "shared", "label": "Mark as shared", "when": "open"}]
        )

    @action
    def do_shared(self, id: str) -> None:
        """Write down that an article was shared."""
        self.do_change(self.there(id, FollowUp).id, "done_at", self.now().isoformat())

    def shown_records(self) -> Sequence[FollowUp]:
        """Return the articles noted."""
        return self.folder.book.about(FollowUp, kind="article")

    def item_title(self, record: FollowUp) -> str:
        """Say what it is about and for whom."""
        name = shown_name(self.folder.book, record.contact, record.is_practice)
        what = record.about or "An article"
        return f"{what}, for {name}" if name else what

    def is_listed(self, record: Record) -> bool:
        """Say whether it is an article; other follow-ups come back on their own lists."""
        return isinstance(record, FollowUp) and record.kind == "article"

    def removed_title(self, record: Record) -> str:
        """Say what it is about and for whom."""
        return self.item_title(record) if isinstance(record, FollowUp) else ""

    def item_marks(self, record: FollowUp) -> list[Mark]:
        """Say whether it was shared, or may not be."""
        if record.done_at:
            return [{"shape": "●", "text": "Shared", "tone": "good"}]
        if record.public_source_ok is None:
            return [{"shape": "▲", "text": "Is it public?", "tone": "warn"}]
        if record.public_source_ok is False:
            return [{"shape": "✕", "text": "Not public: don't share", "tone": "warn"}]
        return [{"shape": "○", "text": "Ready to share", "tone": ""}]

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Return the values of a new article."""
        return values | {"kind": "article"}
