"""Snooze a due item to a chosen day, or dismiss it with a reason, as dated records."""

from __future__ import annotations

from datetime import date, datetime

from infoview_lib.contacts.asking.attempts import interviews_with
from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import day_of, days_after
from infoview_lib.contacts.due.item import Draft, DueItem
from infoview_lib.contacts.due.settling import unanswered
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.changes import Changes
from infoview_lib.records.fields import YOU, Fields
from infoview_lib.records.kinds import Attempt, FollowUp, Interview, Record, Referral
from infoview_lib.records.people import resolve

MOST_DAYS = 366
CANNOT_WAIT = frozenset({"get_ready"})
"""Actions that no later day can take: a talk does not wait for the one who prepares it."""


def snooze(item: DueItem, until: str, on: date) -> Changes:
    """Return the record that puts an item off; it is due again on the chosen day.

    Parameters
    ----------
    item : DueItem
        What is put off. One that was put off before can be put off again, or fetched back to the
        day `on`.
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
        raise EntryError("This one can't wait.", "Change the time of the interview, or do it now.")
    day = day_of(until)
    if not day:
        raise EntryError("No day is chosen.", "Choose the day it should come back.")
    # What was put off may come back today, which is no putting off.
    is_back = bool(item.put_off_from) and day == on.isoformat()
    if day <= on.isoformat() and not is_back:
        raise EntryError(f"{day} isn't in the future.", "Choose tomorrow or a later day.")
    if day > days_after(on, MOST_DAYS).isoformat():
        raise EntryError(
            f"{day} is more than a year away.",
            "Choose an earlier day, or dismiss it with a reason.",
        )
    values = {
        "contact": item.contact,
        "action": item.action,
        "record": item.record,
        "was_due_on": item.put_off_from or item.due_on,
        "until": day,
    }
    return Changes([("set_aside", values)], [])


def set_aside(action: str, record: str, contact: str, reason: str) -> tuple[str, Fields]:
    """Return the record that lets an item go for good.

    Parameters
    ----------
    action : str
        A key of `infoview_lib.contacts.due.item.ACTIONS`.
    record : str
        Id of the record the item comes from.
    contact : str
        Id of the person.
    reason : str
        Why it is let go, in the student’s words.

    Returns
    -------
    (str, dict)
        Kind of record, fields.
    """
    return "set_aside", {
        "contact": contact,
        "action": action,
        "record": record,
        "dropped_reason": reason,
    }


def days_ahead(on: date) -> tuple[tuple[str, str], ...]:
    """Return a few days to put something off to: the day, the words for it.

    Parameters
    ----------
    on : date
        The present day.

    Examples
    --------
    >>> days_ahead(date(2026, 3, 9))
    (('2026-03-10', 'Tomorrow'), ('2026-03-12', 'In 3 days'), ('2026-03-16', 'In a week'))
    """
    found = ((1, "Tomorrow"), (3, "In 3 days"), (7, "In a week"))
    return tuple((days_after(on, days).isoformat(), words) for days, words in found)


def snoozed_until(cases: RecordsByPerson, draft: Draft) -> str:
    """Return the day to which something due was put off; empty when it was not.

    It holds for the debt that was put off alone: when a new one falls due on another day, that day
    counts.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    draft : Draft
        What a rule found.

    Returns
    -------
    str
        ISO 8601.
    """
    found = cases.asides.get((draft.action, draft.contact, draft.record))
    raw = day_of(draft.due)
    return found.until if found is not None and raw in ("", found.was_due_on) else ""


_FOLLOW_UPS = frozenset({"thank_you", "check_in", "decision_news"})
_ASIDE = frozenset(
    {"debrief", "next_step", "set_time", "thank_referrer", "tell_outcome", "report_back"}
)
_NOT_USED = frozenset({"ask", "other_way"})
CAN_DISMISS = frozenset({*_FOLLOW_UPS, *_ASIDE, *_NOT_USED, "try_advice", "article", "remind"})
"""Actions that may be let go with a reason."""


# What is due is named by action, record and person, as a page knows it.
def dismiss(  # noqa: PLR0913
    book: Book, action: str, record_id: str, contact: str, now: datetime, reason: str
) -> Changes:
    """Return what to write when a due item is let go, which needs a reason.

    Parameters
    ----------
    book : Book
        All records.
    action : str
        A key of `infoview_lib.contacts.due.item.ACTIONS`.
    record_id : str
        Id of the record the item comes from.
    contact : str
        Id of the person.
    now : datetime
        The present moment, with zone.
    reason : str
        Why it is let go, in the student’s words.

    Returns
    -------
    Changes
        Records to add, records to change.

    Raises
    ------
    EntryError
        When no reason is given, or the item is settled in another way.
    """
    if not reason.strip():
        raise EntryError("The reason is empty.", "Write a few words on why you're dismissing it.")
    record = book.get(record_id)
    if record is None:
        raise EntryError("This is no longer on the list.", "Check the list again.")
    if action not in CAN_DISMISS:
        raise EntryError(
            "This one can't be dismissed.", "Do it, or remove the entry it comes from."
        )
    if action == "try_advice":
        return Changes([], [(record_id, {"status": "not_for_me", "outcome": reason})])
    if isinstance(record, FollowUp):
        return Changes([], [(record_id, {"dropped_reason": reason})])
    if action in _NOT_USED:
        # What is asked for by a name alone is settled there; the rest is put aside as well.
        is_name = isinstance(record, Referral)
        adds = [] if is_name else [set_aside(action, record_id, contact, reason)]
        return Changes(adds, _not_used(book, contact, now.date(), reason))
    if action in _FOLLOW_UPS:
        interview = record_id if isinstance(record, Interview) else ""
        told = {
            "contact": contact,
            "kind": action,
            "due_at": now,
            "interview": interview,
            "dropped_reason": reason,
        }
        return Changes([("follow_up", told)], [])
    return Changes([set_aside(action, record_id, contact, reason)], _ended(book, action, record))


def _ended(book: Book, action: str, record: Record) -> list[tuple[str, Fields]]:
    """Return what else ends: a wait for an answer, or a talk that will have no time."""
    if action == "remind" and isinstance(record, Attempt):
        return [(record.id, unanswered(record))]
    if action == "set_time" and isinstance(record, Interview):
        # One that turned into a job interview took place as far as it went: its thanks stay due.
        took_place = record.status == "rebooked" and record.drifted
        return [(record.id, {"status": "done" if took_place else "cancelled"})]
    if action == "set_time" and isinstance(record, Attempt):
        # A yes that led to no time: the interview planned for it is off.
        planned = (
            one
            for one in interviews_with(book, record.contact)
            if one.status == "planned" and not one.starts_at
        )
        return [(one.id, {"status": "cancelled"}) for one in planned]
    return []


def _not_used(book: Book, contact: str, on: date, reason: str) -> list[tuple[str, Fields]]:
    """Say on every introduction to a person that it is not used; who gave it is still to hear."""
    person = resolve(book, contact)
    values = {"not_used_on": on.isoformat(), "not_used_reason": reason}
    return [
        (one.id, values)
        for one in records_by_person(book).given_for.get(person, ())
        if one.from_ != YOU and not one.not_used_on
    ]
