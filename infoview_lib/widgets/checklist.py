"""Tick off a list, in a page or in any notebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import traitlets

from infoview_lib.prep.checklists import ChecklistItem
from infoview_lib.state.day.checklist import ChecklistLine, ChecklistState, line_of
from infoview_lib.widgets.one_interview import OneInterview

MARKS = {"done": "done", "skipped": "skip"}
"""Trait → the mark of a line for which it stands."""


class Checklist(OneInterview):
    """Show a list to tick off, in which a line may also be “not for me”.

    Parameters
    ----------
    items : iterable of str or ChecklistItem
        The lines, each once. The id of a text is the text itself.
    title : str
        What stands above the list.
    done, skipped : list of str
        Lines that are ticked, and lines that are “not for me”, by their ids.
    state : ChecklistState, optional
        The step of a page: all else follows it then.

    Attributes
    ----------
    items : list of dict
        One for each line: ``id``, ``text``, ``reason`` and ``alternative`` (empty where nothing is
        to be said), ``list`` and ``modes`` (of lines that are shipped).
    title : str
        What stands above the list.
    done : list of str
        Ids of the lines that are ticked.
    skipped : list of str
        Ids of the lines that are “not for me”; a line that is ticked is not among them.
    interview : str or None
        Id of the interview whose lines a page shows, empty for one that is not set yet; None
        without a page.

    Examples
    --------
    >>> from infoview_lib.widgets import Checklist
    >>> bag = Checklist(["Charge my phone", "Print my questions"], title="Pack your bag")
    >>> bag.observe(lambda change: print(change.new), "done")
    >>> bag.done = ["Charge my phone"]
    ['Charge my phone']
    """

    step = "checklist"
    given = ("items", "title")

    items: traitlets.List[ChecklistLine] = traitlets.List().tag(sync=True)
    title = traitlets.Unicode("Checklist").tag(sync=True)
    done: traitlets.List[str] = traitlets.List().tag(sync=True)
    skipped: traitlets.List[str] = traitlets.List().tag(sync=True)

    def __init__(
        self,
        items: Iterable[str | ChecklistItem] = (),
        *,
        state: ChecklistState | None = None,
        **traits: object,
    ) -> None:
        super().__init__(state, items=[_line(one) for one in items], **traits)

    @traitlets.validate("items")
    def _lines(self, proposal: Any) -> list[ChecklistLine]:
        lines = [_line(one) for one in proposal.value]
        twice = [one for one, count in Counter(line["id"] for line in lines).items() if count > 1]
        if twice:
            raise traitlets.TraitError(f"“{twice[0]}” is on the list twice. Keep one of the two.")
        return lines

    @traitlets.validate("done", "skipped")
    def _on_the_list(self, proposal: Any) -> list[str]:
        ids = {line["id"] for line in self.items}
        for one in proposal.value:
            if one not in ids:
                raise traitlets.TraitError(f"“{one}” isn't on the list. Choose an id of its items.")
        return list(dict.fromkeys(proposal.value))

    @traitlets.observe("items")
    def _forget_marks(self, change: Any) -> None:
        ids = {line["id"] for line in change.new}
        self.done = [one for one in self.done if one in ids]
        self.skipped = [one for one in self.skipped if one in ids]

    @traitlets.observe("done", "skipped")
    def _one_mark_each(self, change: Any) -> None:
        other = "skipped" if change.name == "done" else "done"
        setattr(self, other, [one for one in getattr(self, other) if one not in change.new])

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return the marks of the interview that is shown.

        Parameters
        ----------
        view : ChecklistView
            What the state shows.
        """
        lines, marks = self.about["lines"], view["marks"]
        marked = {
            name: [one["id"] for one in lines if marks.get(one["id"]) == mark]
            for name, mark in MARKS.items()
        }
        return {"interview": view["talk"], "items": lines, **marked}

    def asked(self, name: str, old: Any, new: Any) -> Iterator[tuple[str, dict[str, object]]]:
        """Return one mark for each line that is now another one; see also `OneInterview`.

        Parameters
        ----------
        name : str
            Of the trait.
        old, new : list of str, or str
            Ids.
        """
        yield from super().asked(name, old, new)
        if name not in MARKS:
            return
        for line in [*new, *(one for one in old if one not in new)]:
            if (line in old) != (line in new):
                mark = MARKS[name] if line in new else ""
                yield "mark", {"talk": self.interview, "line": line, "mark": mark}


def _line(item: str | ChecklistItem | ChecklistLine) -> ChecklistLine:
    if isinstance(item, ChecklistItem):
        return line_of(item)
    if isinstance(item, str):
        return line_of(ChecklistItem(item, "", (), item, "", ""))
    return {**line_of(ChecklistItem("", "", (), "", "", "")), **item}
