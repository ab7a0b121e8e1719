"""Say what follows a request by the way it was made: the next step, the day to look again, the reminder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from infoview_lib.contacts.asking import look_again
from infoview_lib.contacts.book import Book
from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.due_asks import MOST_UNANSWERED, unanswered_in_a_row
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.people import resolve
from infoview_lib.contacts.usual_steps import AFTER_REMINDER, USUAL_STEPS


@dataclass(frozen=True)
class Silence:
    """Hold where a person's silence stands.

    Parameters
    ----------
    asked : int
        Requests in a row that have no answer so far.
    on, channel : str
        Day and channel of the last of them; empty when there is none.
    look_again_on : str
        Day that was set for looking again; empty when none was.
    """

    asked: int = 0
    on: str = ""
    channel: str = ""
    look_again_on: str = ""

    @property
    def is_over(self) -> bool:
        """Say whether one request and one reminder have gone out: no more then."""
        return self.asked >= MOST_UNANSWERED

    def calls_for_reminder(self, on: date) -> bool:
        """Say whether the day has come for the one reminder."""
        return 0 < self.asked < MOST_UNANSWERED and self.look_again_on <= on.isoformat()


def silence(book: Book, contact: str) -> Silence:
    """Return the requests to a person that have no answer so far.

    Examples
    --------
    >>> silence(Book({}), "ct-00000001")
    Silence(asked=0, on='', channel='', look_again_on='')
    """
    cases, person = Casebook(book), resolve(book, contact)
    count = unanswered_in_a_row(cases, person)
    if not count:
        return Silence()
    last = next(
        one for one in reversed(cases.attempts[person]) if one.outcome in ("pending", "no_reply")
    )
    return Silence(count, (last.sent_at or last.created_at)[:10], last.channel, last.due_on)


def silence_words(found: Silence, name: str, on: date) -> str:
    """Return where the silence stands in a kind sentence or two; empty when nobody was asked."""
    if found.is_over:
        return (
            f"You have asked {name} {found.asked} times with no answer yet. Let it rest, and ask someone else. "
            "Silence is seldom about you."
        )
    if not found.asked:
        return ""
    when = spoken_day(found.on)
    if not found.calls_for_reminder(on):
        return f"You asked {name} on {when}. Give them until {spoken_day(found.look_again_on)}; a short reminder begins here then."
    return f"You asked {name} on {when}. This is the one reminder; after it, let it rest."


def after_asking(book: Book, contact: str, channel: str, on: date) -> dict[str, Any]:
    """Return the next step of a new request with the day it is due.

    Parameters
    ----------
    book : Book
        All records, before the request is added.
    contact : str
        Who is asked.
    channel : str
        How.
    on : date
        The day of the request.

    Returns
    -------
    dict
        ``next_step`` and ``due_on``.
    """
    words, preset = USUAL_STEPS.get(channel, USUAL_STEPS["email"])
    if silence(book, contact).asked:
        words = AFTER_REMINDER
    return {"next_step": words, "due_on": look_again(book, contact, on, preset)}
