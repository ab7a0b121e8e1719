"""Hold what one row of a file says, and what will become of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NotRequired, TypedDict

from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import Values

ADD, CHANGE, MERGE, SKIP, ASK = "add", "change", "merge", "skip", "ask"
ACTIONS = (ADD, CHANGE, MERGE, SKIP, ASK)
LEFT_OUT = "You chose to leave this row out."


class RowProblem(TypedDict):
    """Hold what the student should know about one row, in two sentences.

    Attributes
    ----------
    row : int
        Row number in the file; 0 for the file itself.
    about : str
        What kind of problem it is, such as ``cell`` or ``nobody``; for scripts.
    found, next_step : str
        What was found, then what to do.
    file : str
        Name of the file, where there are several.
    """

    row: int
    about: str
    found: str
    next_step: str
    file: NotRequired[str]


class ShownPlan(TypedDict):
    """Hold a plan as plain values, as `RowPlan` explains them; `record` is the kind of record."""

    row: int
    action: str
    reason: str
    into: str
    score: NotRequired[float]
    file: NotRequired[str]
    record: NotRequired[str]


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
    class_year : str
        Year of graduation; it tells two people of one name apart.
    person : int
        Which of several people of one row it is, from 1.
    history : tuple of (str, str)
        What columns tell of a history of contacts, and what their cells hold.
    named_by : str
        Who referred the student to them, where nothing else is said of them.
    """

    row: int
    kind: str
    values: Values
    id: str = ""
    kept: dict[str, str] = field(default_factory=dict)
    file: str = ""
    unit: str = "Row"
    class_year: str = ""
    person: int = 1
    history: tuple[tuple[str, str], ...] = ()
    named_by: str = ""

    @property
    def place(self) -> int | str:
        """Row number, with file and person where there are several; decisions are kept by it."""
        further = f".{self.person}" if self.person > 1 else ""
        return f"{self.file}#{self.row}{further}" if self.file or further else self.row

    @property
    def where(self) -> str:
        """The row in words."""
        return f"{self.unit.lower()} {self.row}{f' of {self.file}' if self.file else ''}"

    def shown(self) -> Values:
        """Return the row with our field names, for the screen and for scripts."""
        return {"row": self.row, **({"id": self.id} if self.id else {}), **self.values}


@dataclass(frozen=True)
class RowPlan:
    """Hold what will become of one row.

    Parameters
    ----------
    draft : FileRow
        The row.
    action : {'add', 'change', 'merge', 'skip', 'ask'}
        ``merge`` fills gaps of somebody who is here; ``change`` writes what differs for the same
        id; ``ask`` adds somebody who may be here already, until the student says who it is.
    reason : str
        One sentence for the student.
    into : str
        Id of the record that is changed, filled, already here, or perhaps the same person.
    writes : dict of str to Value
        Field → value to write.
    score : float, optional
        How sure it is that the row is somebody who is here, 0 to 1.
    perhaps : str
        Name of somebody who may be the same person, where the student should look.
    names_nobody : bool
        True when it is left out because it names an entry that is not here.
    by_choice : bool
        True when it is left out because the student chose so.
    first : int, optional
        Place among the plans of the earlier row that is the same person.
    """

    draft: FileRow
    action: str
    reason: str = ""
    into: str = ""
    writes: Values = field(default_factory=dict)
    score: float | None = None
    perhaps: str = ""
    names_nobody: bool = False
    by_choice: bool = False
    first: int | None = None

    def shown(self) -> ShownPlan:
        """Return the plan as plain values."""
        found: ShownPlan = {
            "row": self.draft.row,
            "action": self.action,
            "reason": self.reason,
            "into": self.into,
        }
        if self.score is not None:
            found["score"] = self.score
        if self.draft.file:
            found["file"], found["record"] = self.draft.file, self.draft.kind
        return found


def field_labels(kind: str, names: Iterable[str]) -> str:
    """Return field names as the words of the form, parted by commas.

    Parameters
    ----------
    kind : str
        Kind of record.
    names : iterable of str
        Its fields.

    Returns
    -------
    str
        Empty for no fields.
    """
    return ", ".join(SPECS[kind][name].label for name in names)


def row_problem(row: int, about: str, found: str, next_step: str) -> RowProblem:
    """Return one problem of one row, in two sentences.

    Parameters
    ----------
    row : int
        Row number in the file; 0 for the file itself.
    about : str
        What kind of problem it is, such as ``cell`` or ``nobody``; for scripts.
    found, next_step : str
        Two sentences for the student.

    Returns
    -------
    RowProblem
        Without the name of a file.
    """
    return {"row": row, "about": about, "found": found, "next_step": next_step}


def in_file(problem: RowProblem, file: str) -> RowProblem:
    """Return a problem with the name of the file it is in.

    Parameters
    ----------
    problem : RowProblem
        A problem of one row.
    file : str
        Name of the file; empty where there is only one.

    Returns
    -------
    RowProblem
        The same problem where there is only one file.
    """
    return {**problem, "file": file} if file else problem
