"""Turn "I let it go" on a due item, with its reason, into the records that say so."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.fields import YOU
from infoview_lib.contacts.people import resolve
from infoview_lib.contacts.set_aside import put_aside
from infoview_lib.contacts.settling import Changes, unanswered
from infoview_lib.errors import EntryError

_FOLLOW_UP_OF = {
    "thank_you": "thank_you", "thank_referrer": "referrer_thanks", "report_back": "report_back",
    "tell_outcome": "report_back", "check_in": "check_in", "decision_news": "decision_news",
}  # fmt: skip
_ASIDE = frozenset({"debrief", "set_time", "other_way", "next_step"})
CAN_LET_GO = frozenset({*_FOLLOW_UP_OF, *_ASIDE, "try_advice", "article", "ask", "remind"})
"""Actions that may be let go with a reason."""


def let_go(book: Book, action: str, record_id: str, contact: str, now: datetime, reason: str) -> Changes:
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
    if action == "ask":
        return _not_used(book, record_id, contact, now, reason)
    if action in _ASIDE or action == "remind":
        changes = [(record_id, unanswered(record))] if action == "remind" else []
        return Changes([put_aside(action, record_id, contact, reason)], changes)
    return Changes([("follow_up", _told(book, action, record, contact, now) | {"dropped_reason": reason})], [])


def _told(book: Book, action: str, record: Any, contact: str, now: datetime) -> dict[str, Any]:
    about = book.name_of(record.to) if record.id.startswith("rf-") else getattr(record, "text", "")
    interview = getattr(record, "interview", record.id if record.id.startswith("iv-") else "")
    return {"contact": contact, "kind": _FOLLOW_UP_OF[action], "due_at": now, "interview": interview, "about": about}


def _not_used(book: Book, record_id: str, contact: str, now: datetime, reason: str) -> Changes:
    """Say on every introduction to a person that it will not be used; who gave it is still to hear."""
    person = resolve(book, contact)
    given = (one for one in Casebook(book).given_for.get(person, ()) if one.from_ != YOU and not one.not_used_on)
    values = {"not_used_on": now.date().isoformat(), "not_used_reason": reason}
    adds = [] if record_id.startswith("rf-") else [put_aside("ask", record_id, contact, reason)]
    return Changes(adds, [(one.id, dict(values)) for one in given])
