"""Keep every piece of advice and every referral open until its giver has heard what came of it."""

from __future__ import annotations

from infoview_lib.contacts.due.item import DueItem
from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.records.kinds import Recommendation
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import choice_label
from infoview_lib.state.record_list import RecordListState
from infoview_lib.state.shapes import Mark, Typed
from infoview_lib.state.today.due_list import DueCard, TodayState

LOOP = ("thank_referrer", "tell_outcome", "report_back")


class ReportBackState(TodayState):
    """List only what somebody who helped should hear."""

    due_actions = LOOP

    def _card(self, item: DueItem) -> DueCard:
        card = super()._card(item)
        card["page"] = None  # it would lead to the page it stands on
        return card

    def _nothing_due(self, is_later: bool) -> str:
        if is_later:
            return "Nobody is waiting to hear from you this week. See below for what comes later."
        return (
            "Everyone who helped you knows what came of it. "
            "When you act on advice, it shows up here."
        )

    def _next_ask(self) -> None:
        return None


class AdviceState(RecordListState[Recommendation]):
    """List the advice received, with what came of it."""

    kind = "recommendation"
    empty = "No advice yet. Add it on “Interview day”, and it shows up here."
    fields = ("status", "outcome", "done_on", "told_on")
    more_fields = ("kind", "text")

    def item_detail(self, record: Recommendation) -> str:
        """Say who gave it."""
        talk = self.folder.book.get(record.interview)
        if talk is None:
            return ""
        return f"From {shown_name(self.folder.book, talk.contact, record.is_practice)}"

    def item_marks(self, record: Recommendation) -> list[Mark]:
        """Say where it stands."""
        if record.told_on:
            return [{"shape": "●", "text": "Done, and they know", "tone": "good"}]
        if record.status == "done":
            return [{"shape": "▲", "text": "Done, but they don't know yet", "tone": "warn"}]
        shape = {"doing": "◐", "not_for_me": "✕"}.get(record.status, "○")
        return [
            {
                "shape": shape,
                "text": choice_label("recommendation", "status", record.status),
                "tone": "",
            }
        ]

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field; done today when it is set to done without a day."""
        values = {name: value}
        record = self.folder.book.get(id)
        # From this day the giver should hear of it within a week; a day typed in before stands.
        if name == "status" and value == "done" and record and not record.done_on:
            values["done_on"] = self.today().isoformat()
        self.folder.change(id, **values)
