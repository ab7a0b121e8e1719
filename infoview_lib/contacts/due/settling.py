"""Turn "I did it" on a due item into the changes of records that settle it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from infoview_lib.contacts.asking.attempts import (
    after_attempt,
    check_may_be_asked,
    check_may_be_reminded,
    has_usual_step,
    interviews_with,
)
from infoview_lib.contacts.asking.scheduling import own_moment
from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.due.thank_you import check_names_something, note_for
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book, R
from infoview_lib.records.changes import Changes
from infoview_lib.records.fields import Fields
from infoview_lib.records.kinds import Attempt, FollowUp, Interview, Record, Referral


def settle(
    book: Book, action: str, record_id: str, contact: str, now: datetime, **given: object
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
        What the student chose with it: ``form`` and ``about`` of a thank-you, ``actual_minutes`` of
        a talk, ``outcome`` of advice, ``starts_at`` of a new time, ``channel`` of a request.

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
        raise _not_there()
    if action == "remind":
        # Another window may have sent the one reminder since this list was drawn.
        check_may_be_reminded(book, contact)
    known = {name: value for name, value in given.items() if value not in ("", None)}
    if "starts_at" in known:
        known["starts_at"] = own_moment(book, known["starts_at"])
    return rule(_Doing(book, record, contact, now, known))


def held(
    interview: Interview,
    now: datetime,
    minutes: int | None = None,
    starts_at: datetime | None = None,
    agreed: int | None = None,
) -> Changes:
    """Return what to write when a talk has taken place.

    Parameters
    ----------
    interview : Interview
        The talk.
    now : datetime
        The present moment, with zone; when no start is given, the talk ended just now.
    minutes : int, optional
        How long it took.
    starts_at : datetime, optional
        When it began, where that is known better than by the record.
    agreed : int, optional
        The minutes agreed at the start, where they are not those of the record.

    Examples
    --------
    >>> from datetime import timezone
    >>> from infoview_lib.records.catalog import as_record
    >>> interview = as_record("interview", {"id": "iv-00000001", "contact": "ct-00000001"})
    >>> found = held(interview, datetime(2026, 3, 9, 15, 30, tzinfo=timezone.utc), minutes=30)
    >>> found.changes[0][1]["starts_at"].isoformat()
    '2026-03-09T15:00:00+00:00'
    """
    values: dict[str, object] = {"status": "done"}
    if minutes is not None:
        values["actual_minutes"] = minutes
    if agreed is not None:
        values["agreed_minutes"] = agreed
    if starts_at is not None:
        values["starts_at"] = starts_at
    elif not _began_about(interview, now):
        # The start on record is ahead or missing, so the talk has just ended.
        values["starts_at"] = now - timedelta(minutes=minutes or 0)
    return Changes([], [(interview.id, values)])


def _began_about(interview: Interview, now: datetime) -> bool:
    """Say whether the start in the record can be that of a talk that is over."""
    start = moment_of(interview.starts_at)
    return start is not None and start <= now


def unanswered(attempt: Attempt) -> dict[str, object]:
    """Return what to change on a request that is no longer waited for.

    Parameters
    ----------
    attempt : Attempt
        The request.

    Returns
    -------
    dict
        Field of the attempt → value.
    """
    ended: dict[str, object] = {"next_step": ""} if has_usual_step(attempt) else {}
    return {"outcome": "no_reply", "due_on": ""} | ended


class _Doing(NamedTuple):
    """Hold what was done: with which record, about whom, when, what was chosen with it."""

    book: Book
    record: Record
    contact: str
    now: datetime
    given: Fields

    def of_kind(self, kind: type[R]) -> R:
        """Return the record as one of a kind, or raise EntryError when an action does not fit it.

        Parameters
        ----------
        kind : type
            The class it has to be of.
        """
        if not isinstance(self.record, kind):
            raise _not_there()
        return self.record


def _not_there() -> EntryError:
    """Return the error for what is not due any more."""
    return EntryError("This is no longer on the list.", "Check the list again.")


def _follow_up(kind: str) -> Callable[[_Doing], Changes]:
    """Return the rule that notes a follow-up of a kind, or completes the one written before."""

    def _rule(it: _Doing) -> Changes:
        if isinstance(it.record, FollowUp):
            return Changes([], [(it.record.id, {"done_at": it.now, **it.given})])
        values: Fields = {
            "contact": it.contact,
            "interview": it.record.id if isinstance(it.record, Interview) else "",
            "kind": kind,
            "done_at": it.now,
            **it.given,
        }
        return Changes([("follow_up", values)], [])

    return _rule


def _dated(field: str, kind: str) -> Callable[[_Doing], Changes]:
    """Return the rule that dates one field of a record; a follow-up for it is noted as its kind."""
    written = _follow_up(kind)

    def _rule(it: _Doing) -> Changes:
        if isinstance(it.record, FollowUp):
            return written(it)
        return Changes([], [(it.record.id, {field: it.now.date().isoformat()})])

    return _rule


def _thanked(it: _Doing) -> Changes:
    """Send the thank-you: what was written for this interview so far is what is sent."""
    if not isinstance(it.record, Interview):
        note = it.of_kind(FollowUp)
        check_names_something(_with_words_of(note, it.given))
        return Changes([], [(note.id, {"done_at": it.now, **it.given})])
    note = note_for(it.book, it.record)
    if note is None or note.done_at:
        check_names_something(it.given)
        return _follow_up("thank_you")(it)
    check_names_something(_with_words_of(note, it.given))
    tied = {"done_at": it.now, "interview": it.record.id, **it.given}
    return Changes([], [(note.id, tied)])


def _with_words_of(note: FollowUp, given: Fields) -> dict[str, object]:
    """Return what is said in a note: as it is sent now, else as it was written before."""
    return {"about": given.get("about") or note.about, "words": given.get("words") or note.words}


def _asked(it: _Doing) -> Changes:
    """Note a request with its usual next step."""
    check_may_be_asked(it.book, it.contact)
    channel = str(it.given.get("channel") or "email")
    giver = it.record if isinstance(it.record, Referral) else None
    values: Fields = {
        "contact": it.contact,
        "channel": channel,
        "sent_at": it.now,
        **({"referrer_named": giver.from_} if giver and giver.may_use_name == "yes" else {}),
        **after_attempt(it.book, it.contact, channel, it.now.date()),
    }
    return Changes([("attempt", values)], [])


def _looked_back(it: _Doing) -> Changes:
    """Note the look back."""
    if "learned" not in it.given:
        raise EntryError(
            "You haven't written anything yet.",
            "Write one thing you learned. A few words are enough.",
        )
    return Changes([("reflection", {"interview": it.record.id, **it.given})], [])


def _went(it: _Doing) -> Changes:
    """Note that the interview took place."""
    return Changes([], [(it.record.id, {"status": "done", **it.given})])


def _new_time(it: _Doing) -> Changes:
    """Set the time of an interview: its own, one planned without a time, or else a new one."""
    record, given = it.record, it.given
    if "starts_at" not in given:
        raise EntryError("The new time is empty.", "Choose a day and a time first.")
    scheduled = {"status": "scheduled", **given}
    if isinstance(record, Interview) and record.status != "rebooked":
        return Changes([], [(record.id, scheduled)])
    waiting = (
        one
        for one in interviews_with(it.book, it.contact)
        if one.status == "planned" and not one.starts_at
    )
    if (planned := next(waiting, None)) is not None:
        return Changes([], [(planned.id, scheduled)])
    values: Fields = {"contact": it.contact, **scheduled}
    if isinstance(record, Interview):
        same = {"type": record.type, "mode": record.mode, "agreed_minutes": record.agreed_minutes}
        values = {**values, **same}
    elif minutes := it.of_kind(Attempt).asked_minutes:
        values = {**values, "agreed_minutes": minutes}
    return Changes([("interview", values)], [])


def _reminded(it: _Doing) -> Changes:
    """Note the reminder; the request before it is no longer waited for."""
    record = it.of_kind(Attempt)
    again: Fields = {
        "contact": it.contact,
        "channel": record.channel,
        "sent_at": it.now,
        "asked_minutes": record.asked_minutes,
        "referrer_named": record.referrer_named,
        **it.given,
    }
    return Changes([("attempt", again)], [(record.id, unanswered(record))])


def _rested(it: _Doing) -> Changes:
    """Note that no answer is waited for any more."""
    return Changes([], [(it.record.id, unanswered(it.of_kind(Attempt)))])


def _stepped(it: _Doing) -> Changes:
    """Note that the next step was taken."""
    known = it.of_kind(Attempt).next_step
    step = it.given.get("next_step") or known or f"Done on {it.now.date().isoformat()}"
    return Changes([], [(it.record.id, {"due_on": "", "next_step": step})])


def _tried(it: _Doing) -> Changes:
    """Note that advice was followed."""
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
    "article": _follow_up("article"),
    "decision_news": _follow_up("decision_news"),
    "check_in": _follow_up("check_in"),
}
