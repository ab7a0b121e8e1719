"""Lay out the sheet of an observer, with parts to play, for a group of three."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from infoview_lib.prep.practice.observer_rounds import GROUP_MINUTES, rotation
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import personas, watches

CHOICES = (GROUP_MINUTES, 30, 45)
"""Minutes a group may have."""


class ObserverSheetState(State):
    """Show the sheet and the cards; there is nothing to keep."""

    def lasting(self) -> dict[str, Any]:
        """Return the sheet."""
        return observer_sheet()

    def describe(self) -> dict[str, Any]:
        """Return nothing that changes."""
        return {}


def observer_sheet() -> dict[str, Any]:
    """Return what to watch for, who sits where for how long, the cards to play from."""
    return {
        "watches": [[one.watch, one.look_for] for one in watches()],
        "minutes": list(CHOICES),
        "rounds": {str(n): [asdict(one) for one in rotation(n)] for n in CHOICES},
        "cards": [
            {
                "id": one.id,
                "part": one.part,
                "who": f"{one.name}, {one.title}, {one.organization}",
                "biography": one.biography,
                "play": list(one.role_card),
            }
            for one in personas().values()
        ],
    }
