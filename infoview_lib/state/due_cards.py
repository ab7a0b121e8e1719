"""Turn what is due into cards: what to do, how long there is, what a button asks for."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.casebook import moment_of
from infoview_lib.contacts.choices import CHANNELS, FOLLOW_UP_FORMS
from infoview_lib.contacts.due_item import DueItem, spoken_day
from infoview_lib.contacts.letting_go import CAN_LET_GO
from infoview_lib.contacts.set_aside import CANNOT_WAIT
from infoview_lib.contacts.thanking import note_for
from infoview_lib.contacts.zones import clock
from infoview_lib.prep.path import page
from infoview_lib.prep.texts import fill_script, script
from infoview_lib.state.profile import profile_of
from infoview_lib.state.scripts import scripts_of
from infoview_lib.state.thanks import clock_mark, writing

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
        "can_let_go": item.action in CAN_LET_GO,
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
