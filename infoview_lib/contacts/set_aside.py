"""Put what is due off to a chosen day, or let it go for good, as dated records."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.casebook import Casebook, day_of, days_after
from infoview_lib.contacts.due_item import Draft, DueItem
from infoview_lib.contacts.settling import Changes
from infoview_lib.errors import EntryError

MOST_DAYS = 366
CANNOT_WAIT = frozenset({"get_ready"})
"""Actions that no later day can take: a talk does not wait for the one who prepares it."""


def put_off(item: DueItem, until: str, on: date) -> Changes:
    """Return the record that puts an item off; it is due again on the chosen day.

    Parameters
    ----------
    item : DueItem
        What is put off. One that was put off before can be put off again, or fetched back to the day `on`.
    until : str
        The chosen day, ISO 8601.
    on : date
        The present day.

    Raises
    ------
    EntryError
        When there is no day, it is not ahead, or it is more than a year away.
    """
    if item.action in CANNOT_WAIT:
        raise EntryError("This one cannot wait.", "Change the time of the talk, or do it now.")
    day = day_of(until)
    if not day:
        raise EntryError("The day is empty.", "Choose the day on which it should come back.")
    is_back = bool(item.put_off_from) and day == on.isoformat()
    if day <= on.isoformat() and not is_back:
        raise EntryError(f"{day} is not ahead.", "Choose a day from tomorrow on.")
    if day > days_after(on, MOST_DAYS).isoformat():
        raise EntryError(
            f"{day} is more than a year away.", "Choose an earlier day, or let it go with a reason."
        )
    values = {
        "contact": item.contact,
        "action": item.action,
        "record": item.record,
        "was_due_on": item.put_off_from or item.due_on,
        "until": day,
    }
    return Changes([("set_aside", values)], [])


def put_aside(action: str, record: str, contact: str, reason: str) -> tuple[str, dict[str, Any]]:
    """Return the record that lets an item go for good."""
    return "set_aside", {
        "contact": contact,
        "action": action,
        "record": record,
        "dropped_reason": reason,
    }


def days_ahead(on: date) -> tuple[tuple[str, str], ...]:
    """Return a few days to put something off to: the day, the words for it.

    Examples
    --------
    >>> days_ahead(date(2026, 3, 9))
    (('2026-03-10', 'Tomorrow'), ('2026-03-12', 'In 3 days'), ('2026-03-16', 'In a week'))
    """
    found = ((1, "Tomorrow"), (3, "In 3 days"), (7, "In a week"))
    return tuple((days_after(on, days).isoformat(), words) for days, words in found)


def day_put_off_to(cases: Casebook, draft: Draft) -> str:
    """Return the day to which something due was put off; empty when it was not.

    It holds for the debt that was put off alone: when a new one falls due on another day, that day counts.
    """
    found = cases.asides.get((draft.action, draft.contact, draft.record))
    raw = day_of(draft.due)
    return found.until if found is not None and raw in ("", found.was_due_on) else ""
