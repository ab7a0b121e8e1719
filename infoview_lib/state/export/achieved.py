"""Show what was achieved, from the records."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.learned.achieved import achieved
from infoview_lib.state.base import State


class AchievedView(TypedDict):
    """Show one line for each thing that was done."""

    lines: list[str]


class AchievedState(State):
    """List what the records show as done; nothing is written."""

    def describe(self) -> AchievedView:
        """Return the lines, none before anything was done."""
        return {"lines": achieved(self.folder.book)}
