"""Turn "I let it go" on a due item, with its reason, into the records that say so."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from infoview_lib.contacts.asking import talks_with
from infoview_lib.contacts.book import Book
from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.fields import YOU
from infoview_lib.contacts.people import resolve
from infoview_lib.contacts.set_aside import put_aside
from infoview_lib.contacts.settling import Changes, unanswered
from infoview_lib.errors import EntryError

_FOLLOW_UPS = frozenset({"thank_you", "check_in", "decision_news"})
_ASIDE = frozenset(
    {"debrief", "next_step", "set_time", "thank_referrer", "tell_outcome", "report_back"}
)
_NOT_USED = frozenset({"ask", "other_way"})
CAN_LET_GO = frozenset({*_FOLLOW_UPS, *_ASIDE, *_NOT_USED, "try_advice", "article", "remind"})
"""Actions that may be let go with a reason."""


def let_go(
    book: Book, action: str, record_id: str, contact: str, now: datetime, reason: str
) -> Changes:
    """Return what to write when a due item is let go, which needs a reason.

    Raises
    ------
    EntryError
        When no reason is given, or the item is settled in another way.
    """
    if not reason.strip():
        raise EntryError("The reason is empty.", "Write a few words on why you let it go.")
    record = book.get(record_id)
    if record is None:
        raise EntryError("This is not on the list any more.", "Look at the list again.")
    if action not in CAN_LET_GO:
        raise EntryError("This one cannot be let go.", "Do it, or remove the entry it comes from.")
    if action == "try_advice":
        return Changes([], [(record_id, {"status": "not_for_me", "outcome": reason})])
    if record_id.startswith("fu-"):
        return Changes([], [(record_id, {"dropped_reason": reason})])
    if action in _NOT_USED:
        return _not_used(
            book,
            action,
            record,
            contact,
            {"not_used_on": now.date().isoformat(), "not_used_reason": reason},
        )
    if action in _FOLLOW_UPS:
        interview = record_id if record_id.startswith("iv-") else ""
        told = {
            "contact": contact,
            "kind": action,
            "due_at": now,
            "interview": interview,
            "dropped_reason": reason,
        }
        return Changes([("follow_up", told)], [])
    return Changes([put_aside(action, record_id, contact, reason)], _ended(book, action, record))


def _ended(book: Book, action: str, record: Any) -> list[tuple[str, dict[str, Any]]]:
    """Return what else ends: a wait for an answer, or a talk that will have no time."""
    if action == "remind":
        return [(record.id, unanswered(record))]
    if action == "set_time" and record.id.startswith("iv-"):
        # One that turned into a job interview took place as far as it went: its thanks stay due.
        took_place = record.status == "rebooked" and record.drifted
        return [(record.id, {"status": "done" if took_place else "cancelled"})]
    if action == "set_time":  # a yes that led to no time: the talk planned for it is off
        planned = (
            one
            for one in talks_with(book, record.contact)
            if one.status == "planned" and not one.starts_at
        )
        return [(one.id, {"status": "cancelled"}) for one in planned]
    return []


def _not_used(
    book: Book, action: str, record: Any, contact: str, values: dict[str, Any]
) -> Changes:
    """Say on every introduction to a person that it will not be used; who gave it is still to hear."""
    person = resolve(book, contact)
    given = (
        one
        for one in Casebook(book).given_for.get(person, ())
        if one.from_ != YOU and not one.not_used_on
    )
    is_name = record.id.startswith("rf-")
    adds = [] if is_name else [put_aside(action, record.id, contact, values["not_used_reason"])]
    return Changes(adds, [(one.id, dict(values)) for one in given])
