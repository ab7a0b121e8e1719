"""Keep the minutes of an interview."""

from __future__ import annotations

from datetime import timedelta
from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.settling import held
from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.fields import check_number
from infoview_lib.records.kinds import Interview
from infoview_lib.state.contract import action
from infoview_lib.state.day.interview_list import minutes_in_words
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.shapes import Choice, Told, Typed

WARN_MINUTES = 5
LONGEST_MINUTES = 180
"""The most that can be promised. A choice of ours."""
FORGOTTEN_MINUTES = 45
"""Minutes over time after which the clock was likely forgotten, and the student is asked.

A choice of ours.
"""
LABEL = "the minutes of an interview"
CLOSING = (
    "I asked for {minutes} minutes, and we're almost there.",
    "Before I let you go: who else should I talk to, and may I say you sent me?",
    "Thank you. What you said about … will help me decide.",
)


class TimerAbout(TypedDict):
    """Give the minutes before the end at which to warn, the closing words, the most minutes."""

    warn_minutes: int
    longest_minutes: int
    closing: list[str]
    forgotten_minutes: int


class TimerView(TypedDict):
    """Show one interview: minutes agreed, what was ``taken`` in words, a day still ahead.

    ``is_stop_last`` says whether an undo would take back that the clock was stopped.
    """

    talks: list[Choice]
    talk: str
    minutes: int
    taken: str
    ahead: str
    is_stop_last: bool


class TimerState(OneInterviewState):
    """Know the agreed minutes of each talk; save the minutes it took.

    The clock itself runs in the page, so that nothing here can make it stand still.
    """

    def lasting(self) -> TimerAbout:
        """Return the warning, the closing words."""
        return {
            "warn_minutes": WARN_MINUTES,
            "longest_minutes": LONGEST_MINUTES,
            "closing": list(CLOSING),
            "forgotten_minutes": FORGOTTEN_MINUTES,
        }

    def describe(self) -> TimerView:
        """Return the talk with its minutes, agreed and taken."""
        book = self.folder.book
        talks = self.interviews()
        talk = self.turned_to(talks)
        record = book.find(Interview, talk)
        agreed = record.agreed_minutes if record else None
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "minutes": agreed or minutes_to_ask(profile_of(book)),
            "taken": _taken(record) if record else "",
            "ahead": self._day_ahead(record) if record else "",
            "is_stop_last": self.folder.undo_label == LABEL,
        }

    def _day_ahead(self, talk: Interview) -> str:
        """Return the day of a talk that is not for today yet; saving minutes now would move it."""
        is_ahead = talk.status in UPCOMING and talk.starts_at[:10] > self.today().isoformat()
        return spoken_day(talk.starts_at) if is_ahead else ""

    @action
    def do_stop(
        self, talk: str, seconds: float = 0, minutes: Typed = "", agreed: int | None = None
    ) -> Told:
        """Save how long the talk took; it is done then.

        Parameters
        ----------
        talk : str
            Id of the talk.
        seconds : float
            What the clock shows.
        minutes : int or text
            What the student says instead, when the clock ran on after the talk.
        agreed : int, optional
            The minutes promised at the start, where they are not those of the record.
        """
        record = self.folder.book.get(talk)
        if record is None:
            raise EntryError(
                "No interview is chosen.",
                "Choose the interview you just had, and then save the minutes.",
            )
        took = check_number(SPECS["interview"]["actual_minutes"], minutes)
        now = self.now()
        # A clock set back in the meantime gives less than nothing.
        begun = now - timedelta(seconds=max(0, seconds))
        # Agreed for that day, it took place as agreed; the button may have been clicked late.
        keeps_its_time = record.starts_at[:10] == begun.date().isoformat()
        found = held(
            record,
            now,
            whole_minutes(seconds) if took is None else took,
            None if keeps_its_time else begun,
            # Minutes agreed upon during the talk go with those it took, or the promise would look
            # broken.
            agreed or record.agreed_minutes,
        )
        self.folder.apply(found.adds, found.changes, LABEL)
        return {"told": _taken(self.folder.book.get(talk))}


def whole_minutes(seconds: float) -> int:
    """Return the nearest whole minute, and never less than one: half a minute over counts as over.

    Parameters
    ----------
    seconds : float
        What the clock shows.

    Examples
    --------
    >>> [whole_minutes(seconds) for seconds in (4, 25 * 60 + 29, 25 * 60 + 30)]
    [1, 25, 26]
    """
    # Not `round`, which takes a half to the even side: 24.5 minutes would be 24.
    return max(1, int(seconds / 60 + 0.5))


def _taken(talk: Interview) -> str:
    return (
        minutes_in_words(talk.agreed_minutes, talk.actual_minutes)
        if talk.actual_minutes is not None
        else ""
    )
