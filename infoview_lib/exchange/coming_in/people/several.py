"""Hold tables of people that were brought in at once, as the sheets of one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from infoview_lib.exchange.coming_in.columns.mapping import checked_mapping
from infoview_lib.exchange.coming_in.history.columns import ROLES, SOURCE_STAYS
from infoview_lib.exchange.coming_in.people.table import PeopleTable
from infoview_lib.exchange.coming_in.rows import FileRow, RowProblem


@dataclass(frozen=True)
class PeopleTables:
    """Hold one or more tables of people that were brought in at once.

    Parameters
    ----------
    parts : tuple of PeopleTable
        The tables; each has a file name when there are several.
    problems : tuple of RowProblem
        What is to be known about the files themselves.
    """

    parts: tuple[PeopleTable, ...]
    problems: tuple[RowProblem, ...] = ()

    @property
    def kind(self) -> str:
        """Where the only table comes from, or ``several``."""
        return self.parts[0].kind if len(self.parts) == 1 else "several"

    @property
    def rows(self) -> int:
        """Rows of all tables, with those that hold nobody."""
        return sum(len(part.table.rows) for part in self.parts)

    def drafts(
        self, tell: Callable[[int], None] = lambda done: None
    ) -> tuple[list[FileRow], list[RowProblem]]:
        """Return the rows of all tables that hold somebody, and the problems of all rows.

        Parameters
        ----------
        tell : callable
            Hears how many rows are done, over all tables.

        Returns
        -------
        list of FileRow
            Table by table.
        list of RowProblem
            Of the files, then table by table.
        """
        found: list[FileRow] = []
        problems = list(self.problems)
        before = 0
        for part in self.parts:
            drafts, wrong = part.drafts(lambda done, before=before: tell(before + done))
            found += drafts
            problems += wrong
            before += len(part.table.rows)
        return found, problems

    def remap(
        self,
        mapping: Mapping[str, str],
        turn_names: bool | None,
        file: str | None,
        keep_rest: bool | None = None,
    ) -> PeopleTables:
        """Return the tables under another mapping; `file` names the one table it is for.

        Parameters
        ----------
        mapping : mapping of str to str
            Column → field of a contact, what it tells of a history, or empty text; others stay as
            they are.
        turn_names : bool, optional
            Whether to turn "Last, First" round; None leaves that as it is.
        file : str, optional
            The one table it is for; None for all of them.
        keep_rest : bool, optional
            Whether to keep what is left out in the notes; None leaves that as it is.

        Returns
        -------
        PeopleTables
            The same tables with another meaning.
        """
        return replace(
            self,
            parts=tuple(
                part
                if file is not None and part.file != file
                else replace(
                    part,
                    mapping=checked_mapping(
                        {**part.mapping, **_beside_history(mapping)}, part.table.header
                    ),
                    history={
                        column: role
                        for column, role in {**part.history, **mapping}.items()
                        if role in ROLES and column in part.table.header
                    },
                    turn_names=part.turn_names if turn_names is None else turn_names,
                    keep_rest=part.keep_rest if keep_rest is None else keep_rest,
                )
                for part in self.parts
            ),
        )


def _beside_history(mapping: Mapping[str, str]) -> dict[str, str]:
    """Return the mapping with what remains of a contact in columns that tell a history."""
    return {
        column: ("source" if of == SOURCE_STAYS else "" if of in ROLES else of)
        for column, of in mapping.items()
    }
