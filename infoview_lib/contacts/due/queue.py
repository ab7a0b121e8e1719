"""Derive the queue of kind things to do from the records.

Nothing here is stored: whoever writes down that it is done makes the item go away. Everything a
student owes stays until it is done, told or let go with a reason; what was put off stays in the
list too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import day_of
from infoview_lib.contacts.due.closing_the_loop import news_due, thanks_due
from infoview_lib.contacts.due.interviews import interviews_due
from infoview_lib.contacts.due.item import ACTIONS, STATUSES, Draft, DueItem, item_from, order
from infoview_lib.contacts.due.requests import requests_due
from infoview_lib.contacts.due.snooze_and_dismiss import snoozed_until
from infoview_lib.contacts.due.thank_you import USUAL_HOURS
from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.kinds import FollowUp

__all__ = ["ACTIONS", "STATUSES", "DueItem", "due_items"]

STORED_KINDS = {"referrer_thanks": "thank_referrer"}
UNDATED_AFTER_DAYS = 7


def due_items(book: Book, on: date, thank_you_hours: int = USUAL_HOURS) -> list[DueItem]:
    """Return what is due, soonest first.

    Parameters
    ----------
    book : Book
        All records. Practice records are left out.
    on : date
        The day asked about; it decides what is late.
    thank_you_hours : int
        Hours after the end of a talk in which the thank-you is due.

    Returns
    -------
    list of DueItem
        Late ones first, then by day. Nothing is listed for people marked do not contact. Empty for
        an empty book.

    References
    ----------
    Thanks within 24 hours is a convention of career offices (Yale, NC State); others say two days.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done",
    ...                    "starts_at": "2026-03-09T10:00+00:00", "actual_minutes": 30}],
    ...     "reflection": [{"id": "rl-00000001", "interview": "iv-00000001"}]})
    >>> [(item.due_at, item.name, item.action) for item in due_items(book, date(2026, 3, 9))]
    [('2026-03-10T10:30:00+00:00', 'Ana Lopes', 'thank_you')]
    """
    return list(_all_due(book, on, thank_you_hours))


@once_for_each_book
def _all_due(book: Book, on: date, thank_you_hours: int) -> tuple[DueItem, ...]:
    cases = records_by_person(book)
    drafts = [
        *interviews_due(cases, on, thank_you_hours),
        *thanks_due(cases, thank_you_hours),
        *requests_due(cases),
        *news_due(cases),
    ]
    # In this order: what was promised, and keeping in touch, hold their peace where the rules
    # before them ask for the same.
    drafts += _promised(cases, drafts)
    drafts += _touches(cases, drafts)
    return tuple(sorted(_items(cases, drafts, on), key=order))


def _items(cases: RecordsByPerson, drafts: list[Draft], on: date) -> Iterator[DueItem]:
    """Yield the items that may be shown, as they stand on a day."""
    for draft in drafts:
        contact = cases.contacts.get(draft.contact)
        if (
            contact is None
            or contact.do_not_contact
            or cases.is_let_go(draft.action, draft.contact, draft.record)
        ):
            continue
        yield item_from(draft, contact.name, on, snoozed_until(cases, draft))


def _promised(cases: RecordsByPerson, derived: list[Draft]) -> Iterator[Draft]:
    """Yield follow-ups the student wrote down, unless the records already ask for the same one."""
    asked_for = {(draft.contact, draft.action) for draft in derived}
    for one in cases.book.of(FollowUp):
        if one.done_at or one.dropped_reason:
            continue
        action = STORED_KINDS.get(one.kind, one.kind or "check_in")
        if (one.contact, action) in asked_for and _says_nothing_new(one, action, derived):
            continue
        due = one.due_at or day_of(one.created_at, plus=UNDATED_AFTER_DAYS)
        yield Draft(action, one.contact, due, one.about, one.id)


def _says_nothing_new(follow_up: FollowUp, action: str, derived: list[Draft]) -> bool:
    """Say whether the records ask for the same as a follow-up that was written down."""
    # One talk, one thank-you: a draft of it is the same debt. A report back may be about several
    # things.
    if action != "report_back" or not follow_up.about:
        return True
    return any((action, follow_up.record) == (draft.action, draft.record) for draft in derived)


def _touches(cases: RecordsByPerson, others: list[Draft]) -> Iterator[Draft]:
    """Yield people to get in touch with again, by the interval the student chose for them."""
    written = {draft.contact for draft in others if draft.action == "check_in"}
    for contact in cases.contacts.values():
        if not contact.touch_every_days or contact.id in written:
            continue
        last = cases.last_touch(contact.id)
        if any(_is_let_go(one, last) for one in cases.follow_ups.get(contact.id, ())):
            continue
        due = day_of(last or contact.created_at, plus=contact.touch_every_days)
        yield Draft(
            "check_in",
            contact.id,
            due,
            f"You chose to be in touch every {contact.touch_every_days} days.",
            contact.id,
        )


def _is_let_go(follow_up: FollowUp, last_touch: str) -> bool:
    """Say whether keeping in touch was let go since a person last heard from the student."""
    if follow_up.kind != "check_in" or not follow_up.dropped_reason or follow_up.done_at:
        return False
    return (follow_up.due_at or follow_up.updated_at)[:10] >= last_touch
