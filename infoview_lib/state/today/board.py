"""Show everybody by stage at one glance, with how long it has been quiet."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.stages import MARKS, label_of
from infoview_lib.contacts.standing import Standing, standings
from infoview_lib.state.base import State

FIRST = 6
"""People of a stage who are shown; more would be no glance."""


class BoardPerson(TypedDict):
    """Show one person at a stage, with the day ahead or the days since something happened."""

    contact: str
    name: str
    when: str


class BoardStage(TypedDict):
    """Show one stage: its mark, how many people are at it, and the first of them."""

    stage: str
    sign: str
    word: str
    count: int
    people: list[BoardPerson]


class BoardView(TypedDict):
    """Show the stages at which somebody is, in their order."""

    stages: list[BoardStage]


class BoardState(State):
    """Show how far everybody is; nothing is written."""

    def describe(self) -> BoardView:
        """Return the stages with those who wait there longest."""
        found = standings(self.folder.book, self.today())
        return {
            "stages": [
                {
                    "stage": stage,
                    "sign": MARKS[stage].sign,
                    "word": label_of(stage),
                    "count": len(people),
                    "people": [
                        {"contact": one.contact, "name": one.name, "when": _when(one)}
                        for one in people[:FIRST]
                    ],
                }
                for stage, people in found.items()
            ]
        }


def _when(one: Standing) -> str:
    if one.next_day:
        return spoken_day(one.next_day)
    if one.quiet is None:
        return ""
    return {0: "today", 1: "1 day"}.get(one.quiet, f"{one.quiet} days")
