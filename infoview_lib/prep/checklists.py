"""Give the checklist that fits an interview: before, during or after, by the way you meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from infoview_lib.prep.questions.bank import MODES
from infoview_lib.prep.tables import one_of, read_rows

LISTS = ("before", "during", "after")
LIST_TITLES = {"before": "Before the talk", "during": "During the talk", "after": "After the talk"}


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """Hold one line: the words to tick, why it helps, and another way that is just as good."""

    id: str
    list: str
    modes: tuple[str, ...]
    text: str
    reason: str
    alternative: str


def read_checklists(text: str, name: str = "checklists.csv") -> tuple[ChecklistItem, ...]:
    """Return all lines of all lists, in the order of the table.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty, or a list or a way to meet is not known.
    """
    items = []
    for row in read_rows(text, ("id", "list", "modes", "text", "reason", "alternative"), name):
        modes = tuple(
            one_of(mode.strip(), MODES, name) for mode in row["modes"].split(";") if mode.strip()
        )
        items.append(
            ChecklistItem(**row | {"list": one_of(row["list"], LISTS, name), "modes": modes})
        )
    return tuple(items)


def checklist(
    items: Iterable[ChecklistItem], list: str = "", mode: str = ""
) -> tuple[ChecklistItem, ...]:
    """Return the lines of one list for one way to meet; empty text means all.

    Examples
    --------
    >>> item = ChecklistItem("before-dress", "before", ("in_person",), "Dress well.", "It helps.", "Neat will do.")
    >>> [line.id for line in checklist([item], "before", "in_person")], checklist([item], "before", "phone")
    (['before-dress'], ())
    """
    return tuple(
        item
        for item in items
        if (not list or item.list == list) and (not mode or mode in item.modes)
    )
