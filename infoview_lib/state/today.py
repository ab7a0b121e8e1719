"""Show what is due, soonest first, each with the one next action."""

from __future__ import annotations

import base64
import io
import zipfile
from typing import Any

from infoview_lib.contacts.due import STATUSES, due_items
from infoview_lib.contacts.letting_go import let_go
from infoview_lib.contacts.set_aside import days_ahead, put_off
from infoview_lib.contacts.settling import settle
from infoview_lib.errors import EntryError
from infoview_lib.state.base import State
from infoview_lib.state.due_cards import card_of
from infoview_lib.state.next_step import good_next_ask
from infoview_lib.state.thanks import FIELDS, hours_of, keep_thanks

NOW = ("late", "today", "this_week")
"""Groups that ask for something by the end of the week."""
BUNDLE_FROM = 4
"""So many people who are to hear the decision stand under one line."""
PAGE = 12
"""Cards of a group sent at once; more by a button, for somebody with a thousand people on the list."""
NEWS = "news"
_YES_NO = {"yes": True, "no": False}


class TodayState(State):
    """List due items in groups; do, put off or let go each one in place."""

    actions: tuple[str, ...] = ()
    """Show only these actions; all when empty."""

    def __init__(self, folder: Any, **rest: Any) -> None:
        self._shown: dict[str, int] = {}
        super().__init__(folder, **rest)

    def describe(self) -> dict[str, Any]:
        """Return groups in order; when nothing is due this week, a kind word with a good next ask."""
        items = self.items()
        by_status = {
            status: [one for one in items if one.status == status] for status, _ in STATUSES
        }
        groups = [
            self._group(status, label, by_status[status])
            for status, label in STATUSES
            if by_status[status]
        ]
        quiet = not any(one.status in NOW for one in items)
        return {
            "groups": groups,
            "on": self.today().isoformat(),
            "undo_label": self.folder.undo_label,
            "nothing": self._nothing_due(bool(items)) if quiet else "",
            "next_ask": self._next_ask() if quiet else None,
            "days": [list(one) for one in days_ahead(self.today())],
            "count": len(items),
            "calendar": not self.actions,
        }

    def items(self) -> list[Any]:
        """Return the due items that are shown."""
        found = due_items(self.folder.book, self.today(), hours_of(self.folder))
        return [one for one in found if one.action in self.actions] if self.actions else found

    def _group(self, status: str, label: str, found: list[Any]) -> dict[str, Any]:
        """Return one group: how many there are, the first of them as cards, how many the button brings."""
        rows, shown = _bundled(found), self._shown.get(status, PAGE)
        cards = [
            self._bundle(one, status) if isinstance(one, list) else self._card(one)
            for one in rows[:shown]
        ]
        return {
            "status": status,
            "label": label,
            "count": len(found),
            "items": cards,
            "more": min(PAGE, max(0, len(rows) - shown)),
        }

    def _bundle(self, news: list[Any], status: str) -> dict[str, Any]:
        place = f"{NEWS}-{status}"
        shown = self._shown.get(place, PAGE)
        return {
            "bundle": [self._card(one) for one in news[:shown]],
            "action": "decision_news",
            "place": place,
            "label": f"Tell {len(news)} people what you decided",
            "more": min(PAGE, max(0, len(news) - shown)),
        }

    def do_more(self, place: str) -> None:
        """Show more of one group; no record changes."""
        self._shown[place] = self._shown.get(place, PAGE) + PAGE
        self.refresh()

    def _card(self, item: Any) -> dict[str, Any]:
        return card_of(self.folder, item, self.today(), self.now())

    def _nothing_due(self, is_later: bool) -> str:
        if not self.folder.book.of("contact"):
            return "Nothing is due."
        if is_later:
            return "Nothing is due this week. What comes later stands below."
        return "Nothing is due; everyone has heard from you."

    def _next_ask(self) -> dict[str, Any] | None:
        return good_next_ask(self.folder.book, self.today())

    def do_done(self, action: str, record: str, contact: str, **given: Any) -> None:
        """Write down that an item was done."""
        if "public_source_ok" in given:
            given["public_source_ok"] = _YES_NO.get(
                given["public_source_ok"], given["public_source_ok"]
            )
        self._write(
            settle(self.folder.book, action, record, contact, self.now(), **given), "what you did"
        )

    def do_let_go(self, action: str, record: str, contact: str, reason: str) -> None:
        """Write down that an item is let go, with the reason."""
        self._write(
            let_go(self.folder.book, action, record, contact, self.now(), reason), "letting it go"
        )

    def do_put_off(self, action: str, record: str, contact: str, until: str = "") -> None:
        """Write down that an item is put off to a day."""
        self._write(
            put_off(self._item(action, record, contact), until, self.today()), "putting it off"
        )

    def do_write(self, record: str, name: str, value: Any) -> None:
        """Keep one field of a thank-you that is written here."""
        if name not in FIELDS:
            raise EntryError("This belongs to another page.", "Write it there.")
        keep_thanks(self.folder, record, {name: value})

    def do_calendar(
        self, action: str = "", record: str = "", contact: str = "", named: bool = False
    ) -> dict[str, str]:
        """Return one item as a calendar file; without an action everything due with all talks ahead, as one ZIP."""
        from infoview_lib.exchange import calendar
        from infoview_lib.state.calendars import calendar_files
        from infoview_lib.state.profile import profile_of

        if action:
            item, own = self._item(action, record, contact), profile_of(self.folder.book).timezone
            event = calendar.due(item, self.today(), own, self.folder.edit_count, bool(named))
            return _file(event.file_name, calendar.event_ics(event, self.now()))
        files = calendar_files(self.folder, self.today(), self.now(), bool(named))
        if not files:
            raise EntryError(
                "There is nothing to put in a calendar yet.",
                "Come back when a talk is set or something is due.",
            )
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as box:
            for name, data in files.items():
                box.writestr(name, data)
        return _file(f"calendar-{self.today().isoformat()}.zip", packed.getvalue())

    def _item(self, action: str, record: str, contact: str) -> Any:
        wanted = (action, record, contact)
        found = (one for one in self.items() if (one.action, one.record, one.contact) == wanted)
        item = next(found, None)
        if item is None:
            raise EntryError("This is not on the list any more.", "Look at the list again.")
        return item

    def _write(self, found: Any, label: str) -> None:
        self.folder.apply(adds=found.adds, changes=found.changes, label=label)


def _file(name: str, data: bytes) -> dict[str, str]:
    return {"name": name, "data": base64.b64encode(data).decode("ascii")}


def _bundled(items: list[Any]) -> list[Any]:
    """Return the items with the news of the decision as one list among them where many are to hear it."""
    news = [one for one in items if one.action == "decision_news"]
    if len(news) < BUNDLE_FROM:
        return items
    return [
        news if one is news[0] else one
        for one in items
        if one.action != "decision_news" or one is news[0]
    ]
