"""Name the interviews a step can be about, and be about one of them at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day, weekday_name
from infoview_lib.contacts.days.zones import clock
from infoview_lib.contacts.shown_names import PRACTICE, concerns_practice, opening_name
from infoview_lib.records.book import Book, once_for
from infoview_lib.records.choices import DECISIONS, MODES, UPCOMING
from infoview_lib.records.kinds import Contact, Interview
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.shapes import Choice

NOT_SET = "An interview I haven't set up yet"


@once_for(Interview, Contact)
def interview_options(book: Book, on: date, with_unset: bool = False) -> list[Choice]:
    """Return id and label of every talk that was not called off, the likeliest first.

    Real talks of the day come first, ahead before held, so that one stays on top when it ends; then
    talks ahead, the nearest at the top; then those without a time; then past ones, newest first.

    Parameters
    ----------
    book : Book
        All records.
    on : date
        The present day.
    with_unset : bool
        True adds a talk that is not set yet: after those ahead, before those held.

    Returns
    -------
    list of (str, str)
        Empty when there is no talk.

    Examples
    --------
    >>> interview_options(Book({}), date(2026, 3, 1), with_unset=True)
    [('', "An interview I haven't set up yet")]
    """
    talks = [one for one in book.of(Interview) if one.status not in ("cancelled", "rebooked")]
    ahead = [one for one in talks if one.status in UPCOMING]
    # One whose day has passed is rarely what a step is about.
    ahead.sort(key=lambda one: (one.starts_at[:10] < on.isoformat(), one.starts_at))
    unset = [("", NOT_SET)] if with_unset else []
    held = held_interviews(book)
    now = [
        one
        for one in (*ahead, *held)
        if one.starts_at[:10] == on.isoformat() and not one.is_practice
    ]
    ahead, held = ([one for one in found if one not in now] for found in (ahead, held))
    options = [[_option(book, one) for one in found] for found in (now, ahead, held)]
    return options[0] + options[1] + unset + options[2]


def held_interviews(book: Book) -> list[Interview]:
    """Return the talks that took place.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    list of Interview
        The newest first; empty when none took place.
    """
    held = (one for one in book.of(Interview) if one.status == "done")
    return sorted(held, key=lambda one: one.starts_at, reverse=True)


def _option(book: Book, talk: Interview) -> Choice:
    return (talk.id, interview_label(book, talk))


def interview_label(book: Book, talk: Interview | None) -> str:
    """Return the words by which a student knows a talk.

    Parameters
    ----------
    book : Book
        All records; the person's name is looked up there.
    talk : Interview or None
        The talk; None is one that is not set yet.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...              "interview": [{"id": "iv-00000001", "contact": "ct-00000001",
    ...                             "starts_at": "2026-03-04T14:00+00:00"}]})
    >>> interview_label(book, book.get("iv-00000001"))
    'Ana Lopes · Wed, March 4, 2:00 pm'
    """
    if talk is None:
        return NOT_SET
    parts = [
        opening_name(book, talk.contact, is_marked=True) or "Someone",
        spoken_moment(talk.starts_at)
        or ("no date noted" if talk.status == "done" else "no time yet"),
    ]
    if talk.status == "done":
        parts.append("done")
    if talk.is_practice or concerns_practice(book, talk.contact):
        parts.append(PRACTICE)
    return " · ".join(parts)


@lru_cache(maxsize=1 << 13)  # a list of interviews is named anew with each change of one
def spoken_moment(moment: str) -> str:
    """Return a day with its clock time in words.

    Parameters
    ----------
    moment : str
        Day, time and zone in ISO 8601.

    Returns
    -------
    str
        Empty when it is no moment.

    Examples
    --------
    >>> spoken_moment("2026-03-04T14:00+00:00")
    'Wed, March 4, 2:00 pm'
    """
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return ""
    # Three letters of the weekday, as labels in a list have little room.
    return f"{weekday_name(when)[:3]}, {spoken_day(moment)}, {clock(when)}"


def interview_facts(book: Book, talk: Interview) -> str:
    """Return how, about what, how long and where a talk is, in one line.

    Parameters
    ----------
    book : Book
        All records.
    talk : Interview
        The talk.

    Returns
    -------
    str
        What is not known is left out; empty when nothing is.
    """
    parts = [dict(MODES).get(talk.mode, ""), dict(DECISIONS).get(talk.type, "")]
    parts += [f"{talk.agreed_minutes} minutes agreed" if talk.agreed_minutes else "", talk.place]
    return " · ".join(part for part in parts if part)


class TurnedTo(TypedDict):
    """Answer with the interview that is shown now: another one, when the one asked for is gone."""

    talk: str


class OneInterviewState(State):
    """Show what belongs to one interview, and turn to another when asked.

    What belongs to all of them grows with every interview; a page shows one.
    """

    _wanted: str | None = None
    _shown = ""

    def interviews(self, with_unset: bool = False) -> list[Choice]:
        """Return the interviews to choose from, the likeliest first.

        Parameters
        ----------
        with_unset : bool
            True adds one that is not set yet.
        """
        return interview_options(self.folder.book, self.today(), with_unset)

    def turned_to(self, talks: Sequence[Choice]) -> str:
        """Return the interview to show: the one asked for last, else the likeliest.

        Parameters
        ----------
        talks : sequence of (str, str)
            Those there are, the likeliest first.

        Returns
        -------
        str
            Its id; empty when there is none.
        """
        ids = [one for one, _ in talks]
        likeliest = ids[0] if ids else ""
        # What was asked for is kept: an interview taken back by undo is the one shown again.
        self._shown = self._wanted if self._wanted in ids else likeliest
        return self._shown

    @action
    def do_turn_to(self, talk: str) -> TurnedTo:
        """Show what belongs to another interview; no record changes."""
        self._wanted = talk
        self.refresh()
        return {"talk": self._shown}
