"""Show which goal is covered by whom, with the gaps in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypedDict

from infoview_lib.contacts.learned.coverage import coverage, coverage_matrix
from infoview_lib.records.choices import OBJECTIVES
from infoview_lib.records.kinds import Contact
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder

SHOWN = 12


class GoalColumn(TypedDict):
    """Head one column of the table."""

    key: str
    label: str


class CoverageRow(TypedDict):
    """Show one person; ``helps`` has one mark for each column."""

    id: str
    name: str
    helps: list[bool]


class GoalLine(TypedDict):
    """Say of one goal who covers it; ``text`` is what the student wrote."""

    key: str
    label: str
    text: str
    reading: str
    is_gap: bool


class CoverageView(TypedDict):
    """Show the first of all ``total`` people against the goals, then each goal in words."""

    columns: list[GoalColumn]
    rows: list[CoverageRow]
    total: int
    goals: list[GoalLine]


class CoverageState(State):
    """Show people × goals as a small table in which each mark can be set."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self.count = SHOWN
        super().__init__(folder, today)

    def describe(self) -> CoverageView:
        """Return the columns, one row per person, one sentence per goal."""
        book = self.folder.book
        kinds, people = coverage_matrix(book)
        # Who helps with something stands first; otherwise the order of the list.
        people = sorted(people, key=lambda row: not any(row[2]))
        labels = dict(OBJECTIVES)
        return {
            "columns": [{"key": kind, "label": labels[kind]} for kind in kinds],
            "rows": [
                {"id": id, "name": name, "helps": list(helps)}
                for id, name, helps in people[: self.count]
            ],
            "total": len(people),
            "goals": [
                {
                    "key": row.objective,
                    "label": row.label or "A goal",
                    "text": row.text,
                    "reading": row.reading,
                    # A goal that somebody can help with is no gap in the plan, however far it is
                    # from met.
                    "is_gap": bool(row.gap and not row.people),
                }
                for row in coverage(book)
            ],
        }

    @action
    def do_mark(self, contact: str, kind: str, helps: bool) -> None:
        """Say that a person can help with a goal, or cannot."""
        known = self.there(contact, Contact).objectives.split()
        kinds = [each for each in known if each != kind]
        self.folder.change(contact, objectives=" ".join([*kinds, kind] if helps else kinds))

    @action
    def do_more(self) -> None:
        """Show more people."""
        self.count += SHOWN
        self.refresh()
