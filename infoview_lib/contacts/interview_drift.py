"""Reschedule an interview that turned into a job interview."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.changes import Changes
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.fields import Fields
from infoview_lib.records.kinds import Interview, PlanItem

_KEPT = ("contact", "mode", "place", "agreed_minutes", "is_practice")


def reschedule_drifted(
    book: Book,
    interview: Interview | None,
    now: datetime,
    new_id: Callable[[str], str],
    goes_on: bool = False,
) -> Changes:
    """Return what to write when a talk turned into a job interview, and gets or keeps another date.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview or None
        The talk that changed its course.
    now : datetime
        The present moment, with zone.
    new_id : callable
        Kind of record → an id that is not in use.
    goes_on : bool
        False when the talk stopped there: it counts as moved (unless it is marked as done already),
        and the questions not yet asked go with the new one. True when it came back to the student's
        questions: it stays as it is, and the talk about a job gets a date of its own.

    Returns
    -------
    Changes
        One talk to add, still without a time; the old one is marked as drifted.

    Raises
    ------
    EntryError
        When there is no such talk, it was called off, or it was written down as drifted before.

    Examples
    --------
    >>> from datetime import timezone
    >>> book = Book({"interview": [
    ...     {"id": "iv-00000001", "contact": "ct-00000001", "mode": "phone"}]})
    >>> now = datetime(2026, 3, 9, tzinfo=timezone.utc)
    >>> interview = book.find(Interview, "iv-00000001")
    >>> found = reschedule_drifted(book, interview, now, lambda kind: "iv-00000002")
    >>> found.adds[0][1]["mode"], found.changes[0][1]["status"]
    ('phone', 'rebooked')
    """
    if interview is None:
        raise EntryError("No interview is chosen.", "Choose the interview that changed.")
    if not can_drift(interview):
        raise EntryError(
            "This interview isn't coming up anymore.",
            "Add a new interview with this person instead.",
        )
    new: dict[str, object] = {
        "id": new_id("interview"),
        "type": "job" if goes_on else interview.type,
    }
    new |= {name: getattr(interview, name) for name in _KEPT}
    drifted: dict[str, object] = {"drifted": True}
    if goes_on:
        return Changes([("interview", new | {"status": "scheduled"})], [(interview.id, drifted)])
    moved: list[tuple[str, Fields]] = [
        (one.id, {"interview": new["id"]})
        for one in book.about(PlanItem, interview=interview.id)
        if not one.asked
    ]
    if interview.status == "done":  # it stays done; the new one is agreed on, and asks for its time
        return Changes(
            [("interview", new | {"status": "scheduled"})], [(interview.id, drifted), *moved]
        )
    drifted["status"] = "rebooked"
    start = moment_of(interview.starts_at)
    if start is not None and start > now:
        drifted["starts_at"] = now  # they met earlier than planned
    return Changes([("interview", new)], [(interview.id, drifted), *moved])


def can_drift(interview: Interview) -> bool:
    """Say whether a talk may still be written down as one that turned into a job interview.

    Parameters
    ----------
    interview : Interview
        The interview.
    """
    return interview.status in UPCOMING or (interview.status == "done" and not interview.drifted)
