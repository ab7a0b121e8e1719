"""Keep the minutes of a talk."""

from __future__ import annotations

from typing import Any

from infoview_lib.errors import EntryError
from infoview_lib.state.base import State
from infoview_lib.state.interviews import minutes_in_words
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.talks import talk_options

WARN_MINUTES = 5
CLOSING = (
    "I promised you {minutes} minutes, and we are nearly there.",
    "Before I let you go: who else should I talk to, and may I say that you sent me?",
    "Thank you. What you said about … will help me decide.",
)


class TimerState(State):
    """Know the agreed minutes of each talk; save the minutes it took.

    The clock itself runs in the page, so that nothing here can make it stand still.
    """

    def describe(self) -> dict[str, Any]:
        """Return the talks with their minutes, the warning, the closing words."""
        book = self.folder.book
        talks = talk_options(book, self.today())
        return {
            "talks": talks,
            "minutes": {one: book.get(one).agreed_minutes for one, _ in talks},
            "taken": {one: _taken(book.get(one)) for one, _ in talks},
            "default_minutes": minutes_to_ask(profile_of(book)),
            "warn_minutes": WARN_MINUTES, "closing": list(CLOSING), "undo_label": self.folder.undo_label,
        }  # fmt: skip

    def do_stop(self, talk: str, minutes: int) -> dict[str, Any]:
        """Save how long the talk took; it is done then."""
        record = self.folder.book.get(talk)
        if record is None:
            raise EntryError("No talk is chosen.", "Choose the talk you have just had, then save the minutes.")
        changes = {"actual_minutes": max(1, int(minutes)), "status": "done"}
        self.folder.apply(changes=[(talk, changes)], label="the minutes of a talk")
        return {"told": minutes_in_words(record.agreed_minutes, changes["actual_minutes"])}


def _taken(talk: Any) -> str:
    return minutes_in_words(talk.agreed_minutes, talk.actual_minutes) if talk.actual_minutes is not None else ""
