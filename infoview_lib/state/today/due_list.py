"""Show what is due, soonest first, each as a card with the one next action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Literal, TypedDict

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
from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.errors import EntryError
from infoview_lib.prep.path import page
from infoview_lib.records.book import Book
from infoview_lib.records.changes import Changes
from infoview_lib.records.choices import CHANNELS, FOLLOW_UP_FORMS
from infoview_lib.records.kinds import Contact, Interview, Referral
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import thank_you_hours
from infoview_lib.state.follow_up.thanks import FIELDS, Writing, clock_mark, keep_thanks, writing
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import Download, download_of
from infoview_lib.state.profile import profile_of
from infoview_lib.state.shapes import Choice, FormField, Mark, PageLink, Typed

DONE_WORDS = {
    "thank_you": "Mark as sent",
    "thank_referrer": "Mark as thanked",
    "report_back": "Mark as told",
    "tell_outcome": "Mark as told",
    "say_how_it_went": "Log interview",
    "set_time": "Save time",
    "remind": "Mark as sent",
    "let_rest": "Move on",
    "next_step": "Mark as done",
    "other_way": "Save new way",
    "try_advice": "Mark as done",
    "article": "Mark as shared",
    "decision_news": "Mark as told",
    "ask": "Mark as sent",
    "debrief": "Save reflection",
    "check_in": "Mark as done",
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


def _asked(name: str, type: str, label: str) -> FormField:
    return {"name": name, "type": type, "label": label, "help": ""}


def _chosen(name: str, label: str, choices: Sequence[Choice]) -> FormField:
    return {**_asked(name, "choice", label), "choices": list(choices)}


ASKS_WITH: dict[str, FormField] = {
    "set_time": _asked("starts_at", "time", "New date and time"),
    "say_how_it_went": _asked("actual_minutes", "whole", "How many minutes it lasted"),
    "debrief": _asked("learned", "text", "One thing you learned"),
    "ask": _chosen("channel", "How you reached out", CHANNELS),
    "other_way": _asked("next_step", "text", "The new way to reach them"),
    "try_advice": _asked("outcome", "text", "What came of it"),
    "article": _chosen(
        "public_source_ok",
        "Is it public?",
        (("yes", "Yes, anyone can read it"), ("no", "No, it belongs to an employer")),
    ),
    "check_in": _asked("about", "text", "What it was about"),
    "decision_news": _chosen("form", "How you told them", FOLLOW_UP_FORMS),
}
"""What a button asks for besides a click."""

DRAFT_OF = {
    "thank_referrer": ("referrer_thanks", "referral"),
    "report_back": ("close_the_loop", "recommendation"),
    "tell_outcome": ("close_the_loop", "referral"),
    "article": ("article", "follow_up"),
    "check_in": ("check_in", ""),
    "decision_news": ("decision_news", ""),
}
"""Action → the message that does it, with what that is about."""


class DueCard(TypedDict):
    """Show one thing that is due, with what is needed to do it, put it off or let it go.

    ``done_label`` is empty where no word settles it, but the page; ``asks`` are what else must be
    said then. ``start`` are words to start a message from.
    """

    due_on: str
    contact: str
    name: str
    action: str
    label: str
    about: str
    record: str
    status: str
    due_at: str
    put_off_from: str
    due_words: str
    done_label: str
    asks: list[FormField]
    can_let_go: bool
    can_put_off: bool
    page: PageLink | None
    mark: Mark | None
    writing: Writing | None
    start: str


class DueBundle(TypedDict):
    """Show many people who are to hear the same news under one line; ``more`` can be shown."""

    bundle: list[DueCard]
    action: Literal["decision_news"]
    place: str
    label: str
    more: int


class DueGroup(TypedDict):
    """Show the first cards of those ``count`` that stand alike; ``more`` can be shown."""

    status: str
    label: str
    count: int
    items: list[DueCard | DueBundle]
    more: int


class NextAsk(TypedDict):
    """Say whom to ask next, and why; ``contact`` is empty when it is nobody yet."""

    title: str
    why: str
    contact: str
    page: PageLink


class TodayView(TypedDict):
    """Show what is due in groups; when nothing is due this week, a kind word instead.

    ``days`` are those to put something off to; ``calendar`` offers all as calendar files.
    """

    groups: list[DueGroup]
    on: str
    undo_label: str
    nothing: str
    next_ask: NextAsk | None
    days: list[Choice]
    count: int
    calendar: bool


def card_of(folder: OpenFolder, item: DueItem, on: date, now: datetime) -> DueCard:
    """Return one due item with all that its card shows.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    item : DueItem
        What is due.
    on, now : date, datetime
        The present day; the present moment, with zone.

    Returns
    -------
    DueCard
        With the thank-you itself when that is what is due.
    """
    is_thanks = item.action == "thank_you"
    return {
        "due_on": item.due_on,
        "contact": item.contact,
        "name": item.name,
        "action": item.action,
        "label": item.label,
        "about": item.about,
        "record": item.record,
        "status": item.status,
        "due_at": item.due_at,
        "put_off_from": item.put_off_from,
        "due_words": due_words(item, on),
        "done_label": DONE_WORDS.get(item.action, ""),
        "asks": [ASKS_WITH[item.action]] if item.action in ASKS_WITH else [],
        "can_let_go": item.action in CAN_DISMISS,
        "can_put_off": item.action not in CANNOT_WAIT,
        "page": _link_to(PAGE_OF[item.action]),
        # Thanks alone run against a clock; the day is enough for all else.
        "mark": clock_mark(item.due_at, now) if is_thanks and item.due_at else None,
        "writing": _writing(folder, item, now) if is_thanks else None,
        "start": _start(folder, item, on),
    }


def _link_to(key: str) -> PageLink:
    to = page(key)
    return {"file": to.file, "label": to.label}


def due_words(item: DueItem, on: date) -> str:
    """Return when an item is due as people say it, with the day it was put off from.

    Parameters
    ----------
    item : DueItem
        What is due.
    on : date
        The present day.

    Returns
    -------
    str
        Such as ``today by 2:00 pm`` or ``in 3 days``.
    """
    was = f", snoozed from {spoken_day(item.put_off_from)}" if item.put_off_from else ""
    days = (date.fromisoformat(item.due_on) - on).days
    if days == 0:
        moment = moment_of(item.due_at)
        return (f"today by {clock(moment)}" if moment else "today") + was
    if days in (1, -1):
        return ("tomorrow" if days == 1 else "since yesterday") + was
    return (f"in {days} days" if days > 0 else f"since {spoken_day(item.due_on)}") + was


def _writing(folder: OpenFolder, item: DueItem, now: datetime) -> Writing:
    record = folder.book.get(item.record)
    if isinstance(record, Interview):
        return writing(folder, record, note_for(folder.book, record), now)
    return writing(folder, folder.book.get(record.interview), record, now)


def _start(folder: OpenFolder, item: DueItem, on: date) -> str:
    """Return the message that settles an item, to start from; empty where none does."""
    kind, name = DRAFT_OF.get(item.action, ("", ""))
    if not kind:
        return ""
    about = {name: item.record} if name else {}
    return draft_for(folder.book, kind, item.contact, on, **about).text


def good_next_ask(book: Book, on: date) -> NextAsk:
    """Return whom to ask next and why: who waits in the network first, then the best of the list.

    Parameters
    ----------
    book : Book
        All records.
    on : date
        The present day.

    Returns
    -------
    NextAsk
        When nobody is left to ask, it is to look for one more person.
    """
    people = living_contacts(book, practice=False)
    if not people:
        why = "Anyone you know may know someone. One name is a good start."
        return _ask("Add one person whose work interests you", why, "", "contact_plan")
    # Without either there is no network, and networkx need not be loaded.
    if book.of(Referral) or book.of(Interview):
        from infoview_lib.network.graph.referral_graph import referral_graph
        from infoview_lib.network.words.next_contacts import next_contacts

        graph = referral_graph(book)
        for ask in next_contacts(graph, 1):
            name = graph.nodes[ask.person].get("name", "")
            if ask.what == "names":
                title = f"Ask {name} who else you should meet"
                return _ask(title, ask.why, ask.person, "outreach")
            return _ask(f"Reach out to {name}", ask.why, ask.person, "outreach")
    best = next(iter(rank(book, on=on, not_asked=True)), None)
    if best is not None:
        return _ask(f"Reach out to {best.name}", best.reason, best.contact, "outreach")
    why = "You've reached out to everyone on your list."
    return _ask("Add one more person", why, "", "contact_plan")


def _ask(title: str, why: str, contact: str, key: str) -> NextAsk:
    return {"title": title, "why": why, "contact": contact, "page": _link_to(key)}


NOW = ("late", "today", "this_week")
"""Groups that ask for something by the end of the week."""
BUNDLE_FROM = 4
"""So many people who are to hear the decision stand under one line."""
PAGE = 12
"""Cards of a group sent at once; more by a button, for a list of a thousand people."""
_YES_NO = {"yes": True, "no": False}


class DueState(State):
    """Do, put off or let go what is due, each in place."""

    due_actions: tuple[str, ...] = ()
    """Show only these actions; all when empty."""

    def items(self) -> list[DueItem]:
        """Return the due items that are shown."""
        found = due_items(self.folder.book, self.today(), thank_you_hours(self.folder))
        return (
            [one for one in found if one.action in self.due_actions] if self.due_actions else found
        )

    def _card(self, item: DueItem) -> DueCard:
        return card_of(self.folder, item, self.today(), self.now())

    @action
    def do_done(self, action: str, record: str, contact: str, **given: Typed) -> None:
        """Write down that an item was done."""
        answer = given.get("public_source_ok")
        if isinstance(answer, str):
            # A choice sends words; the field's own check says what else does not fit.
            given["public_source_ok"] = _YES_NO.get(answer, answer)
        self._write(
            settle(self.folder.book, action, record, contact, self.now(), **given), "what you did"
        )

    @action
    def do_let_go(self, action: str, record: str, contact: str, reason: str) -> None:
        """Write down that an item is let go, with the reason."""
        self._write(
            dismiss(self.folder.book, action, record, contact, self.now(), reason),
            "the dismissed item",
        )

    @action
    def do_put_off(self, action: str, record: str, contact: str, until: str = "") -> None:
        """Write down that an item is put off to a day."""
        self._write(
            snooze(self._item(action, record, contact), until, self.today()), "the snoozed item"
        )

    @action
    def do_write(self, record: str, name: str, value: Typed) -> None:
        """Keep one field of a thank-you that is written here."""
        if name not in FIELDS:
            raise EntryError("This can't be changed here.", "Change it on its own page.")
        keep_thanks(self.folder, record, {name: value})

    @action
    def do_calendar(
        self, action: str = "", record: str = "", contact: str = "", named: bool = False
    ) -> Download:
        """Return one item as a calendar file; without an action all that is due, as one ZIP."""
        from infoview_lib.exchange.going_out import calendar_files as calendar
        from infoview_lib.files.zip_files import zip_bytes
        from infoview_lib.state.export.calendar_files import calendar_files

        if action:
            item, own = self._item(action, record, contact), profile_of(self.folder.book).timezone
            event = calendar.due(item, self.today(), own, self.folder.edit_count, named)
            return download_of(event.file_name, calendar.event_ics(event, self.now()))
        files = calendar_files(self.folder, self.today(), self.now(), named)
        if not files:
            raise EntryError(
                "There's nothing to add to your calendar yet.",
                "Come back when an interview is set or something is due.",
            )
        return download_of(f"calendar-{self.today().isoformat()}.zip", zip_bytes(files))

    def _item(self, action: str, record: str, contact: str) -> DueItem:
        wanted = (action, record, contact)
        found = (one for one in self.items() if (one.action, one.record, one.contact) == wanted)
        item = next(found, None)
        if item is None:
            raise EntryError("This is no longer on the list.", "Check the list again.")
        return item

    def _write(self, found: Changes, label: str) -> None:
        self.folder.apply(adds=found.adds, changes=found.changes, label=label)


class TodayState(DueState):
    """List due items in groups, soonest first."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._shown: dict[str, int] = {}
        super().__init__(folder, today)

    def describe(self) -> TodayView:
        """Return groups in order; when nothing is due this week, a kind word."""
        items = self.items()
        by_status = {
            status: [one for one in items if one.status == status] for status, _ in STATUSES
        }
        groups = [
            self._group(status, label, by_status[status])
            for status, label in STATUSES
            if by_status[status]
        ]
        # What waits for an answer, or comes later, asks for nothing now.
        quiet = not any(one.status in NOW for one in items)
        return {
            "groups": groups,
            "on": self.today().isoformat(),
            "undo_label": self.folder.undo_label,
            "nothing": self._nothing_due(bool(items)) if quiet else "",
            "next_ask": self._next_ask() if quiet else None,
            "days": list(days_ahead(self.today())),
            "count": len(items),
            "calendar": not self.due_actions,
        }

    def _group(self, status: str, label: str, found: list[DueItem]) -> DueGroup:
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

    def _bundle(self, news: list[DueItem], status: str) -> DueBundle:
        place = f"news-{status}"
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

    def _nothing_due(self, is_later: bool) -> str:
        if not self.folder.book.of(Contact):
            return "Nothing is due."
        if is_later:
            return "Nothing is due this week. See what's coming up below."
        return "Nothing is due. Everyone has heard from you."

    def _next_ask(self) -> NextAsk | None:
        return good_next_ask(self.folder.book, self.today())


def _bundled(items: list[DueItem]) -> list[DueItem | list[DueItem]]:
    """Return the items; where many are to hear of the decision, they are one list among them."""
    news = [one for one in items if one.action == "decision_news"]
    # Thirty cards of one kind would bury the two that are urgent; below four they read better.
    if len(news) < BUNDLE_FROM:
        return list(items)
    return [
        # At the place of the first, which is the most urgent of them.
        news if one is news[0] else one
        for one in items
        if one.action != "decision_news" or one is news[0]
    ]
