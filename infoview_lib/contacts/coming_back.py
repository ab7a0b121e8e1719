"""Decide when the workshop is behind a student, so that the page of the day opens first."""

from __future__ import annotations

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.progress import milestones

WORKSHOP = ("start_here", "objectives", "contact_plan", "questions", "export_share")
"""Pages of the 75-minute workshop; the talk that is rehearsed in it leaves no lasting record."""


def is_workshop_over(book: Book) -> bool:
    """Say whether the first real talk was held, or everything that the pages of the workshop leave behind is there.

    Practice does not count.

    Examples
    --------
    >>> is_workshop_over(Book({})), is_workshop_over(Book({"interview": [{"id": "iv-00000001", "status": "done"}]}))
    (False, True)
    """
    real = book.without_practice()
    if any(one.status == "done" for one in real.of("interview")):
        return True
    return all(one.is_done for key in WORKSHOP for one in milestones(real, key))
