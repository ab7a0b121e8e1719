"""Write down the advice a person gave, open until they hear what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_lib.contacts.heard_in_interview import advice_given
from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.records.kinds import Recommendation
from infoview_lib.state.base import fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import choice_label
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import FormField, Mark, NewRecord, Typed

MARKS = {"new": "○", "doing": "◐", "done": "●", "not_for_me": "✕"}


class AdviceGivenState(OneInterviewState, RecordListState[Recommendation]):
    """List advice; a named professional group also becomes a group to look at."""

    kind = "recommendation"
    title = "Advice you got"
    lead = "Add each suggestion on its own. It stays open until you tell them what came of it."
    empty = "No advice yet. Something to read, a club to join, a class to take: add each one here."
    add_label = "Add advice"
    removed_label = "Recently removed advice"
    add_fields = ("text", "kind")
    fields = ("text", "kind", "status", "outcome")

    def describe(self) -> RecordListView:
        """Return the list with a choice of talks in the add form."""
        found = super().describe()
        options = self.interviews()
        talks: FormField = {
            "name": "interview",
            "type": "link",
            "follows": "talk",
            "label": "From which interview?",
            "help": "",
            "options": options,
            "default": self.turned_to(options),
        }
        return {**found, "add_fields": [self.short_field(talks), *found["add_fields"]]}

    def shown_records(self) -> Sequence[Recommendation]:
        """Return the newest first."""
        return list(reversed(self.folder.book.of(Recommendation)))

    def item_title(self, record: Recommendation) -> str:
        """Return the advice."""
        return record.text

    def item_detail(self, record: Recommendation) -> str:
        """Return who gave it, and its kind."""
        book = self.folder.book
        talk = book.get(record.interview)
        giver = opening_name(book, talk.contact, record.is_practice) if talk else ""
        return " · ".join(
            part for part in (giver, choice_label(self.kind, "kind", record.kind)) if part
        )

    def item_marks(self, record: Recommendation) -> list[Mark]:
        """Return where it stands, and whether they were told."""
        status = record.status or "new"
        found: list[Mark] = [
            {
                "shape": MARKS.get(status, MARKS["new"]),
                "text": choice_label(self.kind, "status", status),
            }
        ]
        if record.told_on:
            found.append({"shape": "✓", "text": "They've heard", "tone": "good"})
        return found

    @action
    def do_add(
        self, text: str = "", kind: str = "", interview: str = "", **more: Typed
    ) -> NewRecord:
        """Add the advice; a professional group goes on the list of groups too."""
        book = self.folder.book
        found = advice_given(book, book.get(interview or ""), text, kind, fresh_id, **more)
        return {"id": self.folder.apply(found.adds, found.changes, "a piece of advice")[0]}
