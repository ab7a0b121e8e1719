"""Show what is due, soonest first, each as a card with the one next action."""

from __future__ import annotations

import base64
import io
import zipfile
from datetime import date
from typing import Any

from infoview_lib.contacts.asking.ranking import rank
from infoview_lib.contacts.days.dates import moment_of, spoken_day
from infoview_lib.contacts.days.zones import clock
from infoview_lib.contacts.due.item import STATUSES, DueItem
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.settling import settle
from infoview_lib.contacts.due.snooze_and_dismiss import (
    CAN_DISMISS,
    CANNOT_WAIT,
    days_ahead,
    dismiss,
    snooze,
)
from infoview_lib.contacts.due.thank_you import note_for
from infoview_lib.errors import EntryError
from infoview_lib.prep.messages.scripts import fill_script, script
from infoview_lib.prep.path import page
from infoview_lib.records.book import Book
from infoview_lib.records.choices import CHANNELS, FOLLOW_UP_FORMS
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import thank_you_hours
from infoview_lib.state.follow_up.thanks import FIELDS, clock_mark, keep_thanks, writing
from infoview_lib.state.profile import profile_of

DONE_WORDS = {
    "thank_you": "I sent it",
    "thank_referrer": "I thanked them",
    "report_back": "I told them",
    "tell_outcome": "I told them",
    "say_how_it_went": "It took place",
    "set_time": "Save the time",
    "remind": "I sent a reminder",
    "let_rest": "Let it rest",
    "next_step": "I did it",
    "other_way": "I found one",
    "try_advice": "I did it",
    "article": "I shared it",
    "decision_news": "I told them",
    "ask": "I asked them",
    "debrief": "Keep this",
    "check_in": "I got in touch",
}
"""What the button says that settles an action; actions without a word lead to a page."""

PAGE_OF = {
    "thank_you": "follow_up",
    "thank_referrer": "follow_up",
    "report_back": "follow_up",
    "tell_outcome": "follow_up",
    "say_how_it_went": "interview_day",
    "get_ready": "interview_day",
    "debrief": "reflect_decide",
    "set_time": "interview_day",
    "ask": "outreach",
    "remind": "outreach",
    "let_rest": "outreach",
    "other_way": "outreach",
    "next_step": "outreach",
    "try_advice": "follow_up",
    "article": "follow_up",
    "decision_news": "follow_up",
    "check_in": "follow_up",
}
"""The page on which an action is done at length."""

_FORMS = [list(one) for one in FOLLOW_UP_FORMS]
ASKS_WITH: dict[str, tuple[dict[str, Any], ...]] = {
    "set_time": ({"name": "starts_at", "type": "time", "label": "The new time"},),
    "say_how_it_went": ({"name": "actual_minutes", "type": "whole", "label": "Minutes it took"},),
    "debrief": ({"name": "learned", "type": "text", "label": "One thing you learned"},),
    "ask": (
        {
            "name": "channel",
            "type": "choice",
            "label": "How you asked",
            "choices": [list(one) for one in CHANNELS],
        },
    ),
    "other_way": ({"name": "next_step", "type": "text", "label": "The other way"},),
    "try_advice": ({"name": "outcome", "type": "text", "label": "What came of it"},),
    "article": (
        {
            "name": "public_source_ok",
            "type": "choice",
            "label": "May anybody read it?",
            "choices": [["yes", "Yes, it is public"], ["no", "No, it belongs to an employer"]],
        },
    ),
    "check_in": ({"name": "about", "type": "text", "label": "About what"},),
    "decision_news": (
        {"name": "form", "type": "choice", "label": "How you told them", "choices": _FORMS},
    ),
}
"""What a button asks for besides a click."""

SCRIPT_OF = {
    "thank_referrer": "referrer_thanks",
    "report_back": "report_back",
    "tell_outcome": "referrer_thanks",
    "article": "article",
    "check_in": "check_in",
    "decision_news": "decision_news",
}


def card_of(folder: Any, item: DueItem, on: date, now: Any) -> dict[str, Any]:
    """Return one due item with all that its card shows."""
    to = page(PAGE_OF[item.action])
    is_thanks = item.action == "thank_you"
    return {
        **item.as_dict(),
        "due_words": due_words(item, on),
        "done_label": DONE_WORDS.get(item.action, ""),
        "asks": [dict(one) for one in ASKS_WITH.get(item.action, ())],
        "can_let_go": item.action in CAN_DISMISS,
        "can_put_off": item.action not in CANNOT_WAIT,
        "page": {"file": to.file, "label": to.label},
        "mark": clock_mark(item.due_at, now) if is_thanks and item.due_at else None,
        "writing": _writing(folder, item) if is_thanks else None,
        "start": _start(folder, item),
    }


def due_words(item: DueItem, on: date) -> str:
    """Return when an item is due as people say it, with the day it was put off from."""
    was = f", put off from {spoken_day(item.put_off_from)}" if item.put_off_from else ""
    days = (date.fromisoformat(item.due_on) - on).days
    if days == 0:
        moment = moment_of(item.due_at)
        return (f"today by {clock(moment)}" if moment else "today") + was
    if days in (1, -1):
        return ("tomorrow" if days == 1 else "since yesterday") + was
    return (f"in {days} days" if days > 0 else f"since {spoken_day(item.due_on)}") + was


def _writing(folder: Any, item: DueItem) -> dict[str, Any]:
    record = folder.book.get(item.record)
    if item.record.startswith("iv-"):
        return writing(folder, record, note_for(folder.book, record))
    return writing(folder, folder.book.get(record.interview), record)


def _start(folder: Any, item: DueItem) -> str:
    """Return words to start a message from; what is not known stays in brackets."""
    found = script(scripts_of("follow_up"), "follow_up", SCRIPT_OF.get(item.action, ""))
    if found is None:
        return ""
    record, book = folder.book.get(item.record), folder.book
    values = {
        "their_name": item.name,
        "my_name": profile_of(book).display_name,
        "decision": profile_of(book).decided,
    }
    if item.action in ("thank_referrer", "tell_outcome"):
        values |= {"referrer": item.name, "their_name": book.name_of(getattr(record, "to", ""))}
    if item.action == "report_back":
        values |= {"advice": getattr(record, "text", ""), "outcome": getattr(record, "outcome", "")}
    return fill_script(found.text, {name: value for name, value in values.items() if value})


def good_next_ask(book: Book, on: date) -> dict[str, Any]:
    """Return whom to ask next and why: who waits in the network first, then the best of the list.

    Returns
    -------
    dict
        ``title``, ``why``, ``contact`` (an id, empty when it is nobody yet) and ``page`` with ``file`` and ``label``.
    """
    people = living_contacts(book, practice=False)
    if not people:
        why = "Anyone you know may know somebody. One name is a start."
        return _ask("Think of one person whose work makes you curious", why, "", "contact_plan")
    if book.of("referral") or book.of("interview"):
        from infoview_lib.network.graph.referral_graph import referral_graph
        from infoview_lib.network.words.next_contacts import next_contacts

        graph = referral_graph(book)
        for ask in next_contacts(graph, 1):
            name = graph.nodes[ask.person].get("name", "")
            if ask.what == "names":
                return _ask(
                    f"Ask {name} whom else you should talk to", ask.why, ask.person, "outreach"
                )
            return _ask(f"Ask {name} for a talk", ask.why, ask.person, "outreach")
    best = next(iter(rank(book, on=on, not_asked=True)), None)
    if best is not None:
        return _ask(f"Ask {best.name} for a talk", best.reason, best.contact, "outreach")
    return _ask(
        "Look for one more person", "Everyone on your list was asked already.", "", "contact_plan"
    )


def _ask(title: str, why: str, contact: str, key: str) -> dict[str, Any]:
    to = page(key)
    return {
        "title": title,
        "why": why,
        "contact": contact,
        "page": {"file": to.file, "label": to.label},
    }


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

    due_actions: tuple[str, ...] = ()
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
            "calendar": not self.due_actions,
        }

    def items(self) -> list[Any]:
        """Return the due items that are shown."""
        found = due_items(self.folder.book, self.today(), thank_you_hours(self.folder))
        return (
            [one for one in found if one.action in self.due_actions] if self.due_actions else found
        )

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

    @action
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

    @action
    def do_done(self, action: str, record: str, contact: str, **given: Any) -> None:
        """Write down that an item was done."""
        if "public_source_ok" in given:
            given["public_source_ok"] = _YES_NO.get(
                given["public_source_ok"], given["public_source_ok"]
            )
        self._write(
            settle(self.folder.book, action, record, contact, self.now(), **given), "what you did"
        )

    @action
    def do_let_go(self, action: str, record: str, contact: str, reason: str) -> None:
        """Write down that an item is let go, with the reason."""
        self._write(
            dismiss(self.folder.book, action, record, contact, self.now(), reason), "letting it go"
        )

    @action
    def do_put_off(self, action: str, record: str, contact: str, until: str = "") -> None:
        """Write down that an item is put off to a day."""
        self._write(
            snooze(self._item(action, record, contact), until, self.today()), "putting it off"
        )

    @action
    def do_write(self, record: str, name: str, value: Any) -> None:
        """Keep one field of a thank-you that is written here."""
        if name not in FIELDS:
            raise EntryError("This belongs to another page.", "Write it there.")
        keep_thanks(self.folder, record, {name: value})

    @action
    def do_calendar(
        self, action: str = "", record: str = "", contact: str = "", named: bool = False
    ) -> dict[str, str]:
        """Return one item as a calendar file; without an action everything due with all talks ahead, as one ZIP."""
        from infoview_lib.exchange.going_out import calendar_files as calendar
        from infoview_lib.state.export.calendar_files import calendar_files
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
