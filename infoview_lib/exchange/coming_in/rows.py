"""Hold what one row of a file says, and what will become of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from infoview_lib.records.catalog import SPECS

ADD, CHANGE, MERGE, SKIP = "add", "change", "merge", "skip"
ACTIONS = (ADD, CHANGE, MERGE, SKIP)
LEFT_OUT = "You chose to leave this row out."


@dataclass(frozen=True)
class FileRow:
    """Hold what one row says, by our field names.

    Parameters
    ----------
    row : int
        Row number in the file.
    kind : str
        Kind of record.
    values : dict
        Field → value in stored form.
    id : str
        Id the file gives, or empty text.
    kept : dict
        ``created_at`` and ``updated_at`` where the file gives them.
    file : str
        Name of the file within a folder of files.
    unit : {'Row', 'Card'}
        What a row is called.
    """

    row: int
    kind: str
    values: dict[str, Any]
    id: str = ""
    kept: dict[str, str] = field(default_factory=dict)
    file: str = ""
    unit: str = "Row"

    @property
    def place(self) -> int | str:
        """Row number, with the file where there are several; a decision about the row is kept by it."""
        return f"{self.file}#{self.row}" if self.file else self.row

    @property
    def where(self) -> str:
        """The row in words."""
        return f"{self.unit.lower()} {self.row}{f' of {self.file}' if self.file else ''}"

    def shown(self) -> dict[str, Any]:
        """Return the row with our field names, for the screen and for scripts."""
        return {"row": self.row, **({"id": self.id} if self.id else {}), **self.values}


@dataclass(frozen=True)
class RowPlan:
    """Hold what will become of one row.

    Parameters
    ----------
    draft : Draft
        The row.
    action : {'add', 'change', 'merge', 'skip'}
        ``merge`` fills gaps of somebody who is here; ``change`` writes what differs for the same id.
    reason : str
        One sentence for the student.
    into : str
        Id of the record that is changed, filled or already here.
    writes : dict
        Field → value to write.
    score : float, optional
        How sure it is that the row is somebody who is here, 0 to 1.
    perhaps : str
        Name of somebody who may be the same person, where the student should look.
    """

    draft: FileRow
    action: str
    reason: str = ""
    into: str = ""
    writes: dict[str, Any] = field(default_factory=dict)
    score: float | None = None
    perhaps: str = ""

    def shown(self) -> dict[str, Any]:
        """Return the plan as plain values."""
        found = {
            "row": self.draft.row,
            "action": self.action,
            "reason": self.reason,
            "into": self.into,
        }
        found |= {} if self.score is None else {"score": self.score}
        return found | (
            {"file": self.draft.file, "record": self.draft.kind} if self.draft.file else {}
        )


def field_labels(kind: str, names: Any) -> str:
    """Return field names as the words of the form, parted by commas."""
    return ", ".join(SPECS[kind][name].label for name in names)


def row_problem(row: int, about: str, found: str, next_step: str, **more: str) -> dict[str, Any]:
    """Return one problem of one row, in two sentences."""
    return {"row": row, "about": about, "found": found, "next_step": next_step, **more}
