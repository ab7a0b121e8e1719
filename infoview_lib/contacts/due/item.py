"""Hold one thing that is due, in the words of the today page."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from infoview_lib.contacts.days.dates import day_of, days_after

ACTIONS = (
    ("thank_you", "Send a thank-you note"),
    ("thank_referrer", "Thank them for the referral"),
    ("report_back", "Tell them what came of their advice"),
    ("tell_outcome", "Tell them how the referral turned out"),
    ("say_how_it_went", "Write down how it went"),
    ("get_ready", "Get ready for your interview"),
    ("debrief", "Look back on the interview"),
    ("set_time", "Set a time"),
    ("ask", "Ask for an interview"),
    ("remind", "Send one reminder"),
    ("let_rest", "Move on to someone else"),
    ("other_way", "Find another way to reach them"),
    ("next_step", "Take the next step after a no"),
    ("try_advice", "Act on their advice"),
    ("article", "Share an article"),
    ("decision_news", "Share your decision"),
    ("check_in", "Get in touch again"),
)
"""Actions with their words; on one day the first in this list comes first."""

STATUSES = (
    ("late", "Late"),
    ("today", "Today"),
    ("this_week", "This week"),
    ("waiting", "Waiting for them"),
    ("later", "Later"),
    ("put_off", "Snoozed"),
)
"""How an item stands on the day asked about, with the words for it."""

_RANK = {action: place for place, (action, _) in enumerate(ACTIONS)}
_LABEL = dict(ACTIONS)


class Draft(NamedTuple):
    """Hold what a rule found: who, what, when, why, from which record."""

    action: str
    contact: str
    due: str
    about: str
    record: str


@dataclass(frozen=True)
class DueItem:
    """Hold one kind thing to do.

    Parameters
    ----------
    due_on : str
        Day, ISO 8601.
    contact, name : str
        Whom it is about: id, name.
    action, label : str
        A key of `ACTIONS`; its words.
    about : str
        One sentence or phrase that says why.
    record : str
        Id of the record it comes from.
    status : str
        A key of `STATUSES`.
    due_at : str
        Moment with zone, where there is one.
    put_off_from : str
        Day on which it was due before the student put it off to `due_on`; empty when it was not put
        off.
    """

    due_on: str
    contact: str
    name: str
    action: str
    label: str
    about: str
    record: str
    status: str
    due_at: str = ""
    put_off_from: str = ""

    def as_dict(self) -> dict[str, str]:
        """Return the item as a plain dict."""
        return dataclasses.asdict(self)


def item_from(draft: Draft, name: str, on: date, until: str = "") -> DueItem:
    """Return what a rule found as an item, as it stands on a day; no due day means that day.

    Parameters
    ----------
    draft : Draft
        What a rule found.
    name : str
        Name of the person it is about.
    on : date
        The day asked about.
    until : str
        Day to which the student put it off, ISO 8601; it moves the item only to a later day.
    """
    due_on = day_of(draft.due) or on.isoformat()
    is_moved = until > due_on
    return DueItem(
        due_on=until if is_moved else due_on,
        contact=draft.contact,
        name=name,
        action=draft.action,
        label=_LABEL[draft.action],
        about=draft.about,
        record=draft.record,
        status="put_off"
        if is_moved and until > on.isoformat()
        else _status(draft.action, until if is_moved else due_on, on),
        # A chosen day has no hour, and the old one would count down to nothing.
        due_at=draft.due if "T" in draft.due and not is_moved else "",
        put_off_from=due_on if is_moved else "",
    )


def order(item: DueItem) -> tuple[str, int, str, str, str]:
    """Return the key that sorts items soonest first, always in the same way.

    Parameters
    ----------
    item : DueItem
        One item.
    """
    # The id last: two runs over the same records never disagree on the order.
    return (item.due_on, _RANK[item.action], item.due_at, item.name, item.record)


def _status(action: str, due_on: str, on: date) -> str:
    """Return how an item stands on a day."""
    today = on.isoformat()
    if due_on < today:
        return "late"
    if due_on == today:
        return "today"
    # Until a reminder is due, it is the other side's turn.
    if action in ("remind", "let_rest"):
        return "waiting"
    return "this_week" if due_on <= days_after(on, 7).isoformat() else "later"
