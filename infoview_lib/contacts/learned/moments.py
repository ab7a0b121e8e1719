"""Find what a student did for the first time with a change: a request, a yes, a finished page.

The records decide. Practice never counts, and of many entries that come in at once none is a first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic

from infoview_lib.contacts.learned.progress import milestones
from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.prep.path import PATH, Page
from infoview_lib.records.book import Book, R
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Attempt, Interview, Recommendation, Referral
from infoview_lib.records.people import living_contacts


@dataclass(frozen=True, slots=True)
class Moment:
    """Say what was reached with a change.

    Parameters
    ----------
    kind : str
        ``request``, ``yes``, ``interview``, ``referral``, ``loop`` or ``page``.
    title, text : str
        What was reached; with whom, and what follows.
    done, of : int
        People on the map, this one among them; for a page, pages that are finished, of how many.
    keys : tuple of str
        By what it is remembered, so that it is said once: its kind, or the key of its page.
    """

    kind: str
    title: str
    text: str
    done: int
    of: int
    keys: tuple[str, ...]


def moment_of(before: Book, after: Book) -> Moment | None:
    """Return what a change reached for the first time; None for nearly every change.

    Parameters
    ----------
    before, after : Book
        All records, before the change and behind it.

    Examples
    --------
    >>> ana = {"id": "ct-00000001", "name": "Ana Lopes"}
    >>> sent = {"id": "at-00000001", "contact": "ct-00000001", "sent_at": "2026-03-12T14:00+00:00"}
    >>> before, after = Book({"contact": [ana]}), Book({"contact": [ana], "attempt": [sent]})
    >>> moment_of(before, after).title
    'Your first request is out.'
    >>> moment_of(after, after) is None
    True
    """
    if before is after:
        return None
    real, earlier = after.without_practice(), before.without_practice()
    page = _finished(earlier, real)
    for kind, first in _FIRSTS.items():
        if said := first.said(earlier, real):
            more, keys = (f" That also finishes “{page.title}.”", (page.key,)) if page else ("", ())
            people = len(living_contacts(real))
            return Moment(kind, first.title, said + more, people, people, (kind, *keys))
    if page is None:
        return None
    done = sum(1 for each in PATH if _is_finished(real, each))
    return Moment("page", f"“{page.title}” is done.", page.leaves, done, len(PATH), (page.key,))


def _finished(before: Book, after: Book) -> Page | None:
    """Return the page that a change finished."""
    # What was there before is known already; most pages are not looked at again.
    new = (one for one in PATH if not _is_finished(before, one) and _is_finished(after, one))
    return next(new, None)


def _is_finished(book: Book, page: Page) -> bool:
    found = milestones(book, page.key)
    return bool(found) and all(one.is_done for one in found)


def _requests(book: Book) -> list[Attempt]:
    return [one for one in book.of(Attempt) if one.outcome in ("pending", "yes")]


def _yeses(book: Book) -> list[Attempt]:
    return [one for one in book.of(Attempt) if one.outcome == "yes"]


def _interviews(book: Book) -> list[Interview]:
    return [one for one in book.of(Interview) if one.status == "done"]


def _referrals(book: Book) -> list[Referral]:
    return [one for one in book.of(Referral) if one.from_ != YOU]


def _loops(book: Book) -> list[Recommendation | Referral]:
    return [
        *(one for one in book.of(Recommendation) if one.told_on),
        *(one for one in book.of(Referral) if one.told_outcome_on and one.from_ != YOU),
    ]


def _helper(book: Book, one: Recommendation | Referral) -> str:
    """Return the name of whoever gave advice or a referral."""
    if isinstance(one, Referral):
        return opening_name(book, one.from_)
    found = book.find(Interview, one.interview)
    return opening_name(book, found.contact if found else "")


@dataclass(frozen=True)
class _First(Generic[R]):
    """Find the records of which one would be a first, and say whose it is."""

    title: str
    found: Callable[[Book], list[R]]
    words: Callable[[Book, R], str]

    def said(self, before: Book, after: Book) -> str:
        """Return the words for the only one there is, if it is new; else empty text."""
        found = self.found(after)
        return self.words(after, found[0]) if len(found) == 1 and not self.found(before) else ""


_FIRSTS = {
    "loop": _First[Recommendation | Referral](
        "You closed your first loop.",
        _loops,
        lambda book, one: f"{_helper(book, one)} knows what came of it.",
    ),
    "referral": _First[Referral](
        "That's your first referral.",
        _referrals,
        lambda book, one: (
            f"{opening_name(book, one.from_)} referred you to {shown_name(book, one.to)}."
        ),
    ),
    "interview": _First[Interview](
        "You held your first interview.",
        _interviews,
        lambda book, one: (
            f"Write down what {shown_name(book, one.contact)} told you while it's fresh."
        ),
    ),
    "yes": _First[Attempt](
        "That's your first yes.",
        _yeses,
        lambda book, one: f"{opening_name(book, one.contact)} will make time for you.",
    ),
    "request": _First[Attempt](
        "Your first request is out.",
        _requests,
        lambda book, one: (
            f"You asked {shown_name(book, one.contact)}. "
            "“Today” tells you when it's time to follow up."
        ),
    ),
}
"""Kind → what would be a first of it; of several at once the one that stands first here."""
