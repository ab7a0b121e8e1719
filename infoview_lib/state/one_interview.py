"""Be about one interview at a time, the one that the whole page is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.shapes import Choice


class TurnedTo(TypedDict):
    """Answer with the interview that is shown now: another one, when the one asked for is gone."""

    talk: str


class OneInterviewState(State):
    """Show what belongs to one interview, and turn to another when asked.

    What belongs to all of them grows with every interview; a page shows one.
    """

    _wanted: str | None = None
    _shown = ""

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
