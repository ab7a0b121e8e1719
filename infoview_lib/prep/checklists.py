"""Give the checklist that fits an interview: before, during or after, by the way you meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from infoview_lib.prep.questions.bank import MODES
from infoview_lib.prep.tables import one_of, parts_of, read_rows

LIST_TITLES = {
    "before": "Before the interview",
    "during": "During the interview",
    "after": "After the interview",
}
"""List → its words on a screen, in the order of the day."""


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

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of ChecklistItem
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty, or a list or a way to meet is not known.
    """
    columns = ("id", "list", "modes", "text", "reason", "alternative")
    return tuple(
        ChecklistItem(
            row["id"],
            one_of(row["list"], tuple(LIST_TITLES), name),
            tuple(one_of(mode, MODES, name) for mode in parts_of(row["modes"])),
            row["text"],
            row["reason"],
            row["alternative"],
        )
        for row in read_rows(text, columns, name)
    )


def checklist(
    items: Iterable[ChecklistItem], list: str = "", mode: str = ""
) -> tuple[ChecklistItem, ...]:
    """Return the lines of one list for one way to meet.

    Parameters
    ----------
    items : iterable of ChecklistItem
        Lines of all lists.
    list : str
        One of `LIST_TITLES`; empty means all.
    mode : str
        One of `infoview_lib.prep.questions.bank.MODES`; empty means all.

    Returns
    -------
    tuple of ChecklistItem
        In the order of the table; empty when nothing fits.

    Examples
    --------
    >>> dress = ChecklistItem("dress", "before", ("in_person",), "Dress well.", "It helps.", "")
    >>> [line.id for line in checklist([dress], "before", "in_person")]
    ['dress']
    >>> checklist([dress], "before", "phone")
    ()
    """
    return tuple(
        item
        for item in items
        if (not list or item.list == list) and (not mode or mode in item.modes)
    )
