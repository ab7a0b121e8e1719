"""Tick what gets an interview ready, carries it, rounds it off."""

from __future__ import annotations

from functools import cache
from typing import TypedDict

from infoview_lib.bundled import data_file
from infoview_lib.errors import EntryError
from infoview_lib.prep.checklists import LIST_TITLES, ChecklistItem, read_checklists
from infoview_lib.records.choices import MODES
from infoview_lib.records.kinds import ChecklistMark, Interview
from infoview_lib.state.contract import action
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.shapes import Choice


@cache
def all_lines() -> tuple[ChecklistItem, ...]:
    """Return every line of every list."""
    return read_checklists(data_file("checklists.csv").read_text(encoding="utf-8"))


class ChecklistLine(TypedDict):
    """Show one line to tick: why it helps, and another way that is just as good.

    ``modes`` are the ways of meeting it belongs to; none means all of them.
    """

    id: str
    list: str
    modes: list[str]
    text: str
    reason: str
    alternative: str


def line_of(item: ChecklistItem) -> ChecklistLine:
    """Return a line of a list as a screen is given it.

    Parameters
    ----------
    item : ChecklistItem
        As the table of checklists has it.
    """
    return {
        "id": item.id,
        "list": item.list,
        "modes": list(item.modes),
        "text": item.text,
        "reason": item.reason,
        "alternative": item.alternative,
    }


class ChecklistAbout(TypedDict):
    """Give all lines, the lists they stand in, the ways of meeting."""

    lines: list[ChecklistLine]
    lists: list[Choice]
    modes: list[Choice]


class ChecklistView(TypedDict):
    """Show the mark of each line for one interview: ``done``, ``skip`` or empty."""

    talks: list[Choice]
    talk: str
    marks: dict[str, str]
    mode: str
    is_held: bool
    undo_label: str


class ChecklistState(OneInterviewState):
    """Show three lists for a talk by the way of meeting; remember each line."""

    def lasting(self) -> ChecklistAbout:
        """Return all lines with the ways of meeting they belong to."""
        return {
            "lines": [line_of(one) for one in all_lines()],
            "lists": list(LIST_TITLES.items()),
            "modes": list(MODES),
        }

    def describe(self) -> ChecklistView:
        """Return the way of meeting and the state of each line."""
        book = self.folder.book
        talks = self.interviews(with_unset=True)
        talk = self.turned_to(talks)
        record = book.find(Interview, talk)
        # What was brought in from another version may be of lists that this one has not.
        marks = [
            one for one in book.about(ChecklistMark, interview=talk) if one.list in LIST_TITLES
        ]
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "marks": {one.item: _mark(one) for one in marks},
            "mode": record.mode if record else "",
            "is_held": bool(record and record.status == "done"),
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_mark(self, talk: str, line: str, mark: str) -> None:
        """Mark a line as done, as not for me, or as open again."""
        item = next((one for one in all_lines() if one.id == line), None)
        if item is None:
            raise EntryError("This line is no longer on the list.", "Choose another one.")
        values = {"done": mark == "done", "not_applicable": mark == "skip"}
        found = [
            one
            for one in self.folder.book.about(ChecklistMark, item=line, interview=talk)
            if one.list == item.list
        ]
        if found:
            self.folder.apply(changes=[(found[0].id, values)], label="a checklist line")
            return
        record = self.folder.book.get(talk)
        # Marks for the talk not set yet belong to no record, and are real.
        practice = bool(record and record.is_practice)
        new = {
            "list": item.list,
            "item": line,
            "interview": talk,
            "is_practice": practice,
            **values,
        }
        self.folder.apply(adds=[("checklist_state", new)], label="a checklist line")

    @action
    def do_mode(self, talk: str, value: str) -> None:
        """Write down how the talk will be held."""
        if talk:
            self.folder.change(talk, mode=value)


def _mark(line: ChecklistMark) -> str:
    return "done" if line.done else "skip" if line.not_applicable else ""
