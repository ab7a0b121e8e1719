"""Search, sort and choose the rows of a table, in a page or in any notebook."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import traitlets

from infoview_lib.state.today.own_table import OwnTable
from infoview_lib.state.today.whole_log import LogSearch, WholeLogState, WholeLogView
from infoview_lib.widgets.standalone import Standalone

if TYPE_CHECKING:
    import pandas as pd

SEARCH = {
    "words": "words",
    "filter_by": "kind",
    "only": "stands",
    "sort_by": "by",
    "descending": "down",
    "first": "start",
}
"""Trait → what the search of the whole log calls it."""


class LogTable(Standalone):
    """Show a table to search, filter and sort, in which rows can be selected.

    Only the rows that are looked at travel to the browser; Python searches them all.

    Parameters
    ----------
    frame : pandas.DataFrame or iterable of mapping
        Any table, such as ``wb.table("contact_log")``. Its index tells rows apart, so each value
        stands there once; levels called ``id`` and a plain count are not shown. Rows given as
        mappings are told apart by their ``id`` where each has one, otherwise by their place from 0.
    selected : list of hashable
        Rows that are selected, by their index values.
    words, filter_by, only, sort_by, descending
        What to look for first.
    state : WholeLogState, optional
        The step of a page: all else follows it then.

    Attributes
    ----------
    selected : list of hashable
        Index values of the rows that are selected, in the order in which they were, also of rows
        that are not found now. In a page the id of the entry that the student is at.
    words : str
        What is looked for: rows are found in which each word stands, in any column.
    filter_by : str
        Name of the column to filter by; empty for none. In a page a kind of record.
    only : str
        The text that is wanted in that column; empty for any.
    sort_by : str
        Name of the column that sorts: numbers by size, days by date, what is empty last. Empty for
        the order of the frame.
    descending : bool
        True puts the last first.
    first : int
        The first of the rows found that is sent to the browser, from 0.
    table : list of dict
        One, with all that is shown; its rows are in ``rows``, how many were found in ``found``. Set
        `frame` to show another table.

    Examples
    --------
    >>> from infoview_lib.widgets import LogTable
    >>> people = LogTable([{"id": "a", "name": "Ana Lopes"}, {"id": "b", "name": "Ben Osei"}])
    >>> people.observe(lambda change: print(change.new), "selected")
    >>> people.selected = ["b"]
    ['b']
    >>> people.words = "ana"
    >>> people.table[0]["found"]
    1
    """

    step = "whole_log"
    given = ("table",)

    table: traitlets.List[WholeLogView] = traitlets.List().tag(sync=True)
    words = traitlets.Unicode().tag(sync=True)
    filter_by = traitlets.Unicode().tag(sync=True)
    only = traitlets.Unicode().tag(sync=True)
    sort_by = traitlets.Unicode().tag(sync=True)
    descending = traitlets.Bool(False).tag(sync=True)
    first = traitlets.Int(0, min=0).tag(sync=True)
    selected: traitlets.List[Hashable] = traitlets.List().tag(
        sync=True,
        sent=list[str],
        to_json=lambda ids, _: [str(one) for one in ids],
        from_json=lambda texts, table: table._of_texts(texts),
    )

    def __init__(
        self,
        frame: pd.DataFrame | Iterable[Mapping[str, object]] = (),
        *,
        state: WholeLogState | None = None,
        **traits: object,
    ) -> None:
        if state is None:
            self._frame, self._own = frame, _laid_out(frame)
        super().__init__(state, **traits)

    @property
    def frame(self) -> pd.DataFrame | Iterable[Mapping[str, object]]:
        """The table as it was given; in a page there is none."""
        return () if self.state is not None else self._frame

    @frame.setter
    def frame(self, frame: pd.DataFrame | Iterable[Mapping[str, object]]) -> None:
        if self.state is not None:
            raise traitlets.TraitError(
                "A page shows your whole log. Make another LogTable for this table."
            )
        own = _laid_out(frame)
        self._frame, self._own = frame, own
        names = dict(own.columns)
        with self.hold_sync(), self.hold_trait_notifications():
            self.selected = [one for one in self.selected if own.ids.get(str(one)) == one]
            if self.filter_by not in names:
                self.filter_by = self.only = ""
            if self.sort_by not in names:
                self.sort_by = ""
            self.first = 0
            self.table = [own.view(self._search())]

    def _search(self) -> LogSearch:
        return {
            "kind": self.filter_by,
            "words": self.words,
            "stands": self.only,
            "practice": False,
            "by": self.sort_by,
            "down": self.descending,
            "start": self.first,
        }

    @traitlets.default("table")
    def _found_at_first(self) -> list[WholeLogView]:
        return [] if self.state is not None else [self._own.view(self._search())]

    @traitlets.observe("words", "filter_by", "only", "sort_by", "descending")
    def _search_anew(self, change: Any) -> None:
        if self.state is None and self.first:
            self.first = 0  # finds anew by itself
        elif self.state is None:
            self._find(change)

    @traitlets.observe("first")
    def _find(self, change: Any) -> None:
        if self.state is None:
            self.table = [self._own.view(self._search())]

    @traitlets.validate("filter_by", "sort_by")
    def _is_column(self, proposal: Any) -> str:
        names = ["", *(dict(self._own.columns) if self.state is None else ())]
        if self.state is None and proposal.value not in names:
            raise traitlets.TraitError(
                f"“{proposal.value}” isn't a column of this table. Choose {', '.join(names[1:])}."
            )
        return proposal.value

    @traitlets.validate("selected")
    def _in_the_table(self, proposal: Any) -> list[Hashable]:
        for one in proposal.value:
            if not self._has(one):
                raise traitlets.TraitError(
                    f"“{one}” isn't in the table. Choose values of its index."
                )
        return list(dict.fromkeys(proposal.value))

    def _has(self, one: object) -> bool:
        """Say whether a row has this id."""
        if self.state is not None:
            return self.state.folder.book.get(str(one)) is not None
        return isinstance(one, Hashable) and self._own.ids.get(str(one)) == one

    def _of_texts(self, texts: list[str]) -> list[Hashable]:
        """Return ids as the table has them; those of another table, linked to it, are left out."""
        if self.state is not None:
            return [one for one in texts if self._has(one)]
        return [self._own.ids[one] for one in texts if one in self._own.ids]

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return what is looked for, and who is selected if they are still there.

        Parameters
        ----------
        view : WholeLogView
            What the state shows.
        """
        searched = {name: view[called] for name, called in SEARCH.items()}
        return {
            "table": [view],
            "selected": [one for one in self.selected if self._has(one)],
            **searched,
        }

    def asked(self, name: str, old: Any, new: Any) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what makes the page look for something else.

        Parameters
        ----------
        name : str
            Of the trait.
        old, new : object
            Its values.
        """
        if name in SEARCH:
            yield "find", {SEARCH[name]: new}


def _laid_out(frame: pd.DataFrame | Iterable[Mapping[str, object]]) -> OwnTable:
    """Return the rows of a table; refuse one in which rows cannot be told apart."""
    try:
        return OwnTable(frame)
    except ValueError as error:
        raise traitlets.TraitError(
            f"“{error}” is the id of two rows. Give each row its own, as frame.reset_index() does."
        ) from error
