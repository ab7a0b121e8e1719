"""Show what a class may see of itself: on the instructor's screen, and on the projector."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.classroom.class_view.class_words import (
    LIMITS,
    TOO_FEW,
    divided,
    finding,
    not_divided,
    sums_in_order,
    sums_left_out,
)
from infoview_lib.classroom.class_view.shown_before import STAYS
from infoview_lib.prep.counts_and_lists import capital
from infoview_lib.state.base import State
from infoview_lib.state.instructor.class_folder import shown_in


class ClassGroups(TypedDict):
    """Show how many students are in each group of one measure."""

    title: str
    groups: list[tuple[str, int]]


class ClassNote(TypedDict):
    """Say some sentences of a class under a heading."""

    heading: str
    sentences: list[str]


class ClassPictureView(TypedDict):
    """Show a class in groups of five or more; ``finding`` is empty before a file was chosen.

    ``stays`` says why an earlier picture is shown; ``students`` is 0 where too few handed in.
    """

    finding: str
    students: int
    stays: str
    sums: list[tuple[str, int]]
    tables: list[ClassGroups]
    notes: list[ClassNote]
    hidden: list[str]
    limits: list[str]


class ClassPictureState(State):
    """Show only what tells no student apart."""

    def describe(self) -> ClassPictureView:
        """Return groups, sums, and what is said of the class."""
        shown = shown_in(self.folder)
        picture = shown.picture if shown else None
        too_few: list[ClassNote] = [{"heading": "Not enough students yet", "sentences": [TOO_FEW]}]
        if not shown or not picture or not picture.students:
            return {
                "finding": finding(picture) if picture else "",
                "students": 0,
                "stays": "",
                "sums": [],
                "tables": [],
                "notes": too_few if picture else [],
                "hidden": [],
                "limits": [],
            }
        return {
            "finding": finding(picture),
            "students": picture.students,
            "stays": STAYS if shown.stays else "",
            "sums": [(capital(words), number) for words, number in sums_in_order(picture)],
            "tables": [
                {
                    "title": table.title,
                    "groups": [(capital(one.words), one.students or 0) for one in table.cells],
                }
                for table in divided(picture)
            ],
            "notes": [{"heading": head, "sentences": said} for head, said in shown.notes if said],
            "hidden": [one for one in (not_divided(picture), sums_left_out(picture)) if one],
            "limits": [*LIMITS],
        }
