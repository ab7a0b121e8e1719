"""Lay out the sheet of an observer, with parts to play, for a group of three."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from infoview_lib.prep.practice.observer_rounds import GROUP_MINUTES, Round, rotation
from infoview_lib.prep.practice.personas import personas
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import watches
from infoview_lib.state.shapes import Choice

CHOICES = (GROUP_MINUTES, 30, 45)
"""Minutes a group may have."""


class GroupRound(TypedDict):
    """Say who sits where in one round, and its minutes on the clock of the group."""

    asks: str
    answers: str
    observes: str
    begins: int
    talk_until: int
    ends: int


class RoleCard(TypedDict):
    """Give one part to play."""

    id: str
    part: str
    who: str
    biography: str
    play: list[str]


class ObserverSheetAbout(TypedDict):
    """Give what to watch for and where to look, the rounds by minutes in all, the cards."""

    watches: list[Choice]
    minutes: list[int]
    rounds: dict[str, list[GroupRound]]
    cards: list[RoleCard]


class ObserverSheetState(State):
    """Show the sheet and the cards; there is nothing to keep."""

    def lasting(self) -> ObserverSheetAbout:
        """Return the sheet."""
        return observer_sheet()

    def describe(self) -> Mapping[str, object]:
        """Return nothing that changes."""
        return {}


def observer_sheet() -> ObserverSheetAbout:
    """Return what to watch for, who sits where for how long, the cards to play from."""
    return {
        "watches": [(one.watch, one.look_for) for one in watches()],
        "minutes": list(CHOICES),
        # Numbers as text, since that is what keys become on their way to the page.
        "rounds": {str(n): [_round(one) for one in rotation(n)] for n in CHOICES},
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


def _round(one: Round) -> GroupRound:
    return {
        "asks": one.asks,
        "answers": one.answers,
        "observes": one.observes,
        "begins": one.begins,
        "talk_until": one.talk_until,
        "ends": one.ends,
    }
