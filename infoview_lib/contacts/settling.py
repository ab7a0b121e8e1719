"""Turn "I did it" on a due item into the changes of records that settle it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from infoview_lib.contacts.asking import check_may_be_reminded
from infoview_lib.contacts.book import Book
from infoview_lib.contacts.casebook import moment_of
from infoview_lib.contacts.scheduling import own_moment
from infoview_lib.contacts.usual_steps import is_usual_step
from infoview_lib.errors import EntryError


class Changes(NamedTuple):
    """Hold records to add and records to change, to be written as one step."""

    adds: list[tuple[str, dict[str, Any]]]
    changes: list[tuple[str, dict[str, Any]]]


def settle(book: Book, action: str, record_id: str, contact: str, now: datetime, **given: Any) -> Changes:
    """Return what to write when a due item was done.

    Parameters
    ----------
    book : Book
        All records.
    action : str
        A key of `infoview_lib.contacts.due.ACTIONS`.
    record_id, contact : str
        Where the item comes from, whom it is about.
    now : datetime
        The moment it was done, with zone.
    **given : object
        What the student chose with it: ``form`` of a thank-you, ``actual_minutes`` of a talk,
        ``outcome`` of advice, ``starts_at`` of a new time.

    Returns
    -------
    Changes
        Records to add, records to change.

    Raises
    ------
    EntryError
        When the item cannot be settled by a word alone, or is no longer there.

    Examples
    --------
    >>> from datetime import timezone
    >>> book = Book({"recommendation": [{"id": "rc-00000001", "interview": "iv-00000001"}]})
    >>> settle(book, "report_back", "rc-00000001", "ct-00000001",
    ...        datetime(2026, 3, 9, tzinfo=timezone.utc)).changes
    [('rc-00000001', {'told_on': '2026-03-09'})]
    """
    rule = _RULES.get(action)
    record = book.get(record_id)
    if rule is None or record is None:
        raise EntryError("This is not on the list any more.", "Look at the list again.")
    if action == "remind":
        check_may_be_reminded(book, contact)
    known = {name: value for name, value in given.items() if value not in ("", None)}
    if "starts_at" in known:
        known["starts_at"] = own_moment(book, known["starts_at"])
    return rule(record, contact, now, known)


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
    if action == "try_advice":
        return Changes([], [(record_id, {"status": "not_for_me", "outcome": reason})])
    if record_id.startswith("fu-"):
        return Changes([], [(record_id, {"dropped_reason": reason})])
    kind = _FOLLOW_UP_OF.get(action)
    if kind is None:
        raise EntryError("This one cannot be let go.", "Do it, or remove the entry it comes from.")
    told = {"contact": contact, "kind": kind, "dropped_reason": reason, "due_at": now}
    told["interview"] = getattr(record, "interview", record.id if record_id.startswith("iv-") else "")
    told["about"] = book.name_of(record.to) if record_id.startswith("rf-") else getattr(record, "text", "")
    return Changes([("follow_up", told)], [])


def held(talk: Any, now: datetime, minutes: int | None = None, starts_at: datetime | None = None,
         agreed: int | None = None) -> Changes:  # fmt: skip
    """Return what to write when a talk has taken place.

    Parameters
    ----------
    talk : Interview
        The talk.
    now : datetime
        The present moment, with zone; when no start is given, the talk ended just now.
    minutes : int, optional
        How long it took.
    starts_at : datetime, optional
        When it began, where that is known better than by the record.
    agreed : int, optional
        The minutes agreed at the start, where they are not those of the record.

    Raises
    ------
    EntryError
        When the talk would have begun after `now`.

    Examples
    --------
    >>> from datetime import timezone
    >>> from infoview_lib.contacts.records import as_record
    >>> talk = as_record("interview", {"id": "iv-00000001", "contact": "ct-00000001"})
    >>> held(talk, datetime(2026, 3, 9, 15, 30, tzinfo=timezone.utc), minutes=30).changes[0][1]["starts_at"].hour
    15
    """
    if starts_at is not None and starts_at > now:
        raise EntryError("That time is still ahead.", "Choose the day and the time at which the talk took place.")
    values: dict[str, Any] = {"status": "done"}
    if minutes is not None:
        values["actual_minutes"] = minutes
    if agreed is not None:
        values["agreed_minutes"] = agreed
    if starts_at is not None:
        values["starts_at"] = starts_at
    elif not _began_about(talk, now):
        values["starts_at"] = now - timedelta(minutes=minutes or 0)
    return Changes([], [(talk.id, values)])


def _began_about(talk: Any, now: datetime) -> bool:
    """Say whether the start in the record can be that of a talk that is over."""
    start = moment_of(talk.starts_at)
    return start is not None and start <= now


_FOLLOW_UP_OF = {
    "thank_you": "thank_you", "thank_referrer": "referrer_thanks", "report_back": "report_back",
    "tell_outcome": "report_back", "check_in": "check_in",
}  # fmt: skip
CAN_LET_GO = frozenset({*_FOLLOW_UP_OF, "try_advice", "article", "decision_news"})
"""Actions that may be let go with a reason."""


def _follow_up(kind: str) -> Callable[..., Changes]:
    def rule(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
        if record.id.startswith("fu-"):
            return Changes([], [(record.id, {"done_at": now, **given})])
        interview = record.id if record.id.startswith("iv-") else ""
        values = {"contact": contact, "interview": interview, "kind": kind, "done_at": now, **given}
        return Changes([("follow_up", values)], [])

    return rule


def _dated(field: str, kind: str) -> Callable[..., Changes]:
    written = _follow_up(kind)

    def rule(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
        if record.id.startswith("fu-"):
            return written(record, contact, now, given)
        return Changes([], [(record.id, {field: now.date().isoformat()})])

    return rule


def _went(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
    return Changes([], [(record.id, {"status": "done", **given})])


def _new_time(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
    if "starts_at" not in given:
        raise EntryError("The new time is empty.", "Choose a day and a time first.")
    if record.id.startswith("iv-") and record.status != "rebooked":
        return Changes([], [(record.id, {"status": "scheduled", **given})])
    values = {"contact": contact, "status": "scheduled", **given}
    if record.id.startswith("iv-"):
        values |= {"type": record.type, "mode": record.mode, "agreed_minutes": record.agreed_minutes}
    elif record.asked_minutes:
        values |= {"agreed_minutes": record.asked_minutes}
    return Changes([("interview", values)], [])


def unanswered(attempt: Any) -> dict[str, Any]:
    """Return what to change on a request that is no longer waited for."""
    ended = {"next_step": ""} if is_usual_step(attempt.next_step) else {}
    return {"outcome": "no_reply", "due_on": ""} | ended


def _reminded(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
    again = {"contact": contact, "channel": record.channel, "sent_at": now}
    again |= {"asked_minutes": record.asked_minutes, "referrer_named": record.referrer_named}
    return Changes([("attempt", again | given)], [(record.id, unanswered(record))])


def _rested(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
    return Changes([], [(record.id, unanswered(record))])


def _stepped(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
    step = record.next_step or f"Taken on {now.date().isoformat()}"
    return Changes([], [(record.id, {"due_on": "", "next_step": step})])


def _tried(record: Any, contact: str, now: datetime, given: dict[str, Any]) -> Changes:
    return Changes([], [(record.id, {"status": "done", "done_on": now.date(), **given})])


_RULES: dict[str, Callable[..., Changes]] = {
    "thank_you": _follow_up("thank_you"),
    "thank_referrer": _dated("thanked_on", "referrer_thanks"),
    "report_back": _dated("told_on", "report_back"),
    "tell_outcome": _dated("told_outcome_on", "report_back"),
    "say_how_it_went": _went,
    "set_time": _new_time,
    "remind": _reminded,
    "let_rest": _rested,
    "next_step": _stepped,
    "other_way": _stepped,
    "try_advice": _tried,
    "article": _follow_up("article"),
    "decision_news": _follow_up("decision_news"),
    "check_in": _follow_up("check_in"),
}
