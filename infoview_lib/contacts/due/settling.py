"""Turn "I did it" on a due item into the changes of records that settle it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from infoview_lib.contacts.asking.attempts import (
    after_attempt,
    check_may_be_asked,
    check_may_be_reminded,
    interviews_with,
    is_usual_step,
)
from infoview_lib.contacts.asking.scheduling import own_moment
from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.due.thank_you import check_names_something, note_for
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.changes import Changes


def settle(
    book: Book, action: str, record_id: str, contact: str, now: datetime, **given: Any
) -> Changes:
    """Return what to write when a due item was done.

    Parameters
    ----------
    book : Book
        All records.
    action : str
        A key of `infoview_lib.contacts.due.queue.ACTIONS`.
    record_id, contact : str
        Where the item comes from, whom it is about.
    now : datetime
        The moment it was done, with zone.
    **given : object
        What the student chose with it: ``form`` and ``about`` of a thank-you, ``actual_minutes`` of a talk,
        ``outcome`` of advice, ``starts_at`` of a new time, ``channel`` of a request.

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
    return rule(_Doing(book, record, contact, now, known))


def held(
    talk: Any,
    now: datetime,
    minutes: int | None = None,
    starts_at: datetime | None = None,
    agreed: int | None = None,
) -> Changes:
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
    >>> from infoview_lib.records.catalog import as_record
    >>> talk = as_record("interview", {"id": "iv-00000001", "contact": "ct-00000001"})
    >>> held(talk, datetime(2026, 3, 9, 15, 30, tzinfo=timezone.utc), minutes=30).changes[0][1]["starts_at"].hour
    15
    """
    if starts_at is not None and starts_at > now:
        raise EntryError(
            "That time is still ahead.", "Choose the day and the time at which the talk took place."
        )
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


def unanswered(attempt: Any) -> dict[str, Any]:
    """Return what to change on a request that is no longer waited for."""
    ended = {"next_step": ""} if is_usual_step(attempt.next_step) else {}
    return {"outcome": "no_reply", "due_on": ""} | ended


class _Doing(NamedTuple):
    """Hold what was done: with which record, about whom, when, what was chosen with it."""

    book: Book
    record: Any
    contact: str
    now: datetime
    given: dict[str, Any]


def _follow_up(kind: str) -> Callable[[_Doing], Changes]:
    def rule(it: _Doing) -> Changes:
        if it.record.id.startswith("fu-"):
            return Changes([], [(it.record.id, {"done_at": it.now, **it.given})])
        interview = it.record.id if it.record.id.startswith("iv-") else ""
        values = {
            "contact": it.contact,
            "interview": interview,
            "kind": kind,
            "done_at": it.now,
            **it.given,
        }
        return Changes([("follow_up", values)], [])

    return rule


def _dated(field: str, kind: str) -> Callable[[_Doing], Changes]:
    written = _follow_up(kind)

    def rule(it: _Doing) -> Changes:
        if it.record.id.startswith("fu-"):
            return written(it)
        return Changes([], [(it.record.id, {field: it.now.date().isoformat()})])

    return rule


def _thanked(it: _Doing) -> Changes:
    # What was written for this talk so far is what is sent: one talk, one thank-you.
    is_talk = it.record.id.startswith("iv-")
    note = note_for(it.book, it.record) if is_talk else it.record
    if is_talk and note is not None and note.done_at:
        note = None
    check_names_something(
        {name: it.given.get(name) or getattr(note, name, "") for name in ("about", "words")}
    )
    if note is not None:
        tied = {"interview": it.record.id} if is_talk else {}
        return Changes([], [(note.id, {"done_at": it.now, **tied, **it.given})])
    return _follow_up("thank_you")(it)


def _shared(it: _Doing) -> Changes:
    is_public = it.given.get("public_source_ok", getattr(it.record, "public_source_ok", None))
    check_may_be_shared(is_public)
    return _follow_up("article")(it)


def check_may_be_shared(is_public: bool | None) -> None:
    """Raise EntryError unless it was said that everybody may read what is to be shared."""
    if is_public is None:
        raise EntryError(
            "It is not said yet whether anybody may read it.",
            "Answer “It is public” first, then share it.",
        )
    if not is_public:
        raise EntryError(
            "What belongs to an employer stays there.",
            "Share something that anybody may read, or let it go.",
        )


def _asked(it: _Doing) -> Changes:
    check_may_be_asked(it.book, it.contact)
    channel = it.given.get("channel") or "email"
    values = {"contact": it.contact, "channel": channel, "sent_at": it.now}
    if it.record.id.startswith("rf-") and it.record.may_use_name == "yes":
        values["referrer_named"] = it.record.from_
    return Changes(
        [("attempt", values | after_attempt(it.book, it.contact, channel, it.now.date()))], []
    )


def _looked_back(it: _Doing) -> Changes:
    if "learned" not in it.given:
        raise EntryError(
            "Your look back is empty.", "Write one thing you learned; a few words are enough."
        )
    return Changes([("reflection", {"interview": it.record.id, **it.given})], [])


def _went(it: _Doing) -> Changes:
    return Changes([], [(it.record.id, {"status": "done", **it.given})])


def _new_time(it: _Doing) -> Changes:
    record, given = it.record, it.given
    if "starts_at" not in given:
        raise EntryError("The new time is empty.", "Choose a day and a time first.")
    if record.id.startswith("iv-") and record.status != "rebooked":
        return Changes([], [(record.id, {"status": "scheduled", **given})])
    waiting = (
        one
        for one in interviews_with(it.book, it.contact)
        if one.status == "planned" and not one.starts_at
    )
    if (planned := next(waiting, None)) is not None:
        return Changes([], [(planned.id, {"status": "scheduled", **given})])
    values = {"contact": it.contact, "status": "scheduled", **given}
    if record.id.startswith("iv-"):
        values |= {
            "type": record.type,
            "mode": record.mode,
            "agreed_minutes": record.agreed_minutes,
        }
    elif record.asked_minutes:
        values |= {"agreed_minutes": record.asked_minutes}
    return Changes([("interview", values)], [])


def _reminded(it: _Doing) -> Changes:
    record = it.record
    again = {"contact": it.contact, "channel": record.channel, "sent_at": it.now}
    again |= {"asked_minutes": record.asked_minutes, "referrer_named": record.referrer_named}
    return Changes([("attempt", again | it.given)], [(record.id, unanswered(record))])


def _rested(it: _Doing) -> Changes:
    return Changes([], [(it.record.id, unanswered(it.record))])


def _stepped(it: _Doing) -> Changes:
    step = (
        it.given.get("next_step") or it.record.next_step or f"Taken on {it.now.date().isoformat()}"
    )
    return Changes([], [(it.record.id, {"due_on": "", "next_step": step})])


def _tried(it: _Doing) -> Changes:
    return Changes([], [(it.record.id, {"status": "done", "done_on": it.now.date(), **it.given})])


_RULES: dict[str, Callable[[_Doing], Changes]] = {
    "thank_you": _thanked,
    "thank_referrer": _dated("thanked_on", "referrer_thanks"),
    "report_back": _dated("told_on", "report_back"),
    "tell_outcome": _dated("told_outcome_on", "report_back"),
    "say_how_it_went": _went,
    "debrief": _looked_back,
    "set_time": _new_time,
    "ask": _asked,
    "remind": _reminded,
    "let_rest": _rested,
    "next_step": _stepped,
    "other_way": _stepped,
    "try_advice": _tried,
    "article": _shared,
    "decision_news": _follow_up("decision_news"),
    "check_in": _follow_up("check_in"),
}
