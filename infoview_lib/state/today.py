"""Show what is due, soonest first, each with the one next action."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.choices import FOLLOW_UP_FORMS
from infoview_lib.contacts.due import STATUSES, due_items
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.letting_go import CAN_LET_GO, let_go
from infoview_lib.contacts.settling import settle
from infoview_lib.prep.path import page
from infoview_lib.state.base import State
from infoview_lib.state.page import course_of

DONE_WORDS = {
    "thank_you": "I sent it", "thank_referrer": "I thanked them", "report_back": "I told them",
    "tell_outcome": "I told them", "say_how_it_went": "It took place", "set_time": "Save the time",
    "remind": "I sent a reminder", "let_rest": "Let it rest", "next_step": "I did it",
    "other_way": "I found one", "try_advice": "I did it", "article": "I shared it",
    "decision_news": "I told them", "ask": "I asked them", "debrief": "Keep this", "check_in": "I got in touch",
}  # fmt: skip
"""What the button says that settles an action; actions without a word lead to a page."""

PAGE_OF = {
    "thank_you": "follow_up", "thank_referrer": "follow_up", "report_back": "follow_up",
    "tell_outcome": "follow_up", "say_how_it_went": "interview_day", "get_ready": "interview_day",
    "debrief": "reflect_decide", "set_time": "interview_day", "ask": "outreach", "remind": "outreach",
    "let_rest": "outreach", "other_way": "outreach", "next_step": "outreach",
    "try_advice": "follow_up", "article": "follow_up", "decision_news": "follow_up",
    "check_in": "follow_up",
}  # fmt: skip
"""The page on which an action is done at length."""

ASKS_WITH = {
    "thank_you": {
        "name": "form", "type": "choice", "label": "How you sent it",
        "choices": [list(one) for one in FOLLOW_UP_FORMS[:3]],
    },
    "set_time": {"name": "starts_at", "type": "time", "label": "The new time"},
    "say_how_it_went": {"name": "actual_minutes", "type": "whole", "label": "Minutes it took"},
    "try_advice": {"name": "outcome", "type": "text", "label": "What came of it"},
}  # fmt: skip
"""What a button asks for besides a click."""


class TodayState(State):
    """List due items in groups; settle or let go each one in place."""

    actions: tuple[str, ...] = ()
    """Show only these actions; all when empty."""

    def describe(self) -> dict[str, Any]:
        """Return groups in order, or a kind word with a good next ask when nothing is due."""
        on = self.today()
        items = due_items(self.folder.book, on, course_of(self.folder).thank_you_hours)
        if self.actions:
            items = [one for one in items if one.action in self.actions]
        groups = []
        for status, label in STATUSES:
            found = [self._item(one) for one in items if one.status == status]
            if found:
                groups.append({"status": status, "label": label, "items": found})
        return {
            "groups": groups, "on": on.isoformat(), "undo_label": self.folder.undo_label,
            "nothing": "" if items else self._nothing_due(),
        }  # fmt: skip

    def _item(self, item: Any) -> dict[str, Any]:
        to = page(PAGE_OF[item.action])
        return {
            **item.as_dict(), "due_words": _due_words(item, self.today()), "done_label": DONE_WORDS.get(item.action, ""),
            "asks": ASKS_WITH.get(item.action), "can_let_go": item.action in CAN_LET_GO,
            "page": {"file": to.file, "label": to.label},
        }  # fmt: skip

    def _nothing_due(self) -> str:
        if not self.folder.book.of("contact"):
            return "Nothing is due. A good start: think of one person whose work makes you curious."
        return "Nothing is due; everyone has heard from you. A good next step: ask one more person for a talk."

    def do_done(self, action: str, record: str, contact: str, **given: Any) -> None:
        """Write down that an item was done."""
        self._write(settle(self.folder.book, action, record, contact, self.now(), **given), "what you did")

    def do_let_go(self, action: str, record: str, contact: str, reason: str) -> None:
        """Write down that an item is let go, with the reason."""
        self._write(let_go(self.folder.book, action, record, contact, self.now(), reason), "letting it go")

    def _write(self, found: Any, label: str) -> None:
        self.folder.apply(adds=found.adds, changes=found.changes, label=label)


def _due_words(item: Any, on: date) -> str:
    days = (date.fromisoformat(item.due_on) - on).days
    if days == 0:
        clock = item.due_at[11:16]
        return f"today by {clock}" if clock else "today"
    if days in (1, -1):
        return "tomorrow" if days == 1 else "since yesterday"
    return f"in {days} days" if days > 0 else f"since {spoken_day(item.due_on)}"
