"""Show what a file would bring in, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from infoview_lib.exchange.coming_in.already_here import plan_people
from infoview_lib.exchange.coming_in.applying import Applied, KeepsRecords, bring_in
from infoview_lib.exchange.coming_in.code_pages import LABELS
from infoview_lib.exchange.coming_in.decoding import Decoded
from infoview_lib.exchange.coming_in.file_kinds import content_of, source_of
from infoview_lib.exchange.coming_in.history.columns import is_american
from infoview_lib.exchange.coming_in.history.only_named import with_only_named
from infoview_lib.exchange.coming_in.history.planning import (
    KINDS,
    WHOLE_HISTORY,
    HistoryPlan,
    plan_history,
)
from infoview_lib.exchange.coming_in.our_files import OurFiles, plan_entries
from infoview_lib.exchange.coming_in.people.several import PeopleTables
from infoview_lib.exchange.coming_in.people.written_names import is_turned
from infoview_lib.exchange.coming_in.rows import (
    ACTIONS,
    ADD,
    MERGE,
    SKIP,
    FileRow,
    RowPlan,
    RowProblem,
    ShownPlan,
)
from infoview_lib.exchange.coming_in.shown import EncodingShown, FileShown, Shown
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import RECORDS, SPECS
from infoview_lib.records.fields import Values
from infoview_lib.records.kinds import Contact

Tell = Callable[[int, int], None]
"""Hears how many of how many steps of the work are done."""


_NOBODY = ("nobody", "organization")
"""What is said about rows in which no person was found."""


def _quietly(done: int, of: int) -> None:
    """Hear how far the work is, and say nothing."""


@dataclass(frozen=True, repr=False)
class Preview:
    """Hold what a file says and what will become of it; nothing is written until `apply`.

    Parameters
    ----------
    source : OurFiles or PeopleTables
        What was read.
    book : Book
        Records here.
    filename : str
        Name of the file, for words on the screen.
    folder : KeepsRecords, optional
        Where `apply` writes when it is given no folder.
    decisions : dict
        Row number, with several files ``"file#row"`` → action the student chose.
    tell : callable
        Hears how many of how many steps of the work are done.
    today : date
        What lies after it has not happened.
    """

    source: OurFiles | PeopleTables
    book: Book
    filename: str = ""
    folder: KeepsRecords | None = None
    decisions: Mapping[int | str, str] = field(default_factory=dict)
    tell: Tell = field(default=_quietly, compare=False)
    today: date = field(default_factory=date.today)

    @property
    def kind(self) -> str:
        """``infoview``, or where the people come from: ``linkedin`` and others, ``several``."""
        return "infoview" if isinstance(self.source, OurFiles) else self.source.kind

    @property
    def columns(self) -> list[str]:
        """Column names of the file, in order."""
        if isinstance(self.source, OurFiles):
            tables = [table for _, _, table in self.source.parts]
        else:
            tables = [one.table for one in self.source.parts]
        return list(dict.fromkeys(name for table in tables for name in table.header))

    @property
    def mapping(self) -> dict[str, str]:
        """Column → our field, or empty text where it is left out."""
        if isinstance(self.source, PeopleTables):
            return {
                column: field
                for part in reversed(self.source.parts)
                for column, field in part.mapping.items()
            }
        known = {name for _, kind, _ in self.source.parts for name in SPECS[kind]}
        return {
            name: name.strip().lower() if name.strip().lower() in known else ""
            for name in self.columns
        }

    @property
    def letters(self) -> Decoded | None:
        """How the letters of the file were read; None for formats that leave no doubt."""
        if isinstance(self.source, OurFiles):
            tables = [table for _, _, table in self.source.parts]
        else:
            tables = [one.table for one in self.source.parts]
        read = [table.letters for table in tables if table.letters]
        # Of several files the one that is not sure is worth a look.
        return min(read, key=lambda one: (one.is_sure, not one.others), default=None)

    @property
    def encodings(self) -> list[EncodingShown]:
        """The way the letters were read, then others that may be right; none without doubt."""
        letters = self.letters
        if letters is None or not letters.others:
            return []
        return [
            {"encoding": name, "label": LABELS.get(name, name), "sample": sample}
            for name, sample in ((letters.encoding, letters.sample), *letters.others)
        ]

    @cached_property
    def _read(self) -> tuple[list[FileRow], list[RowProblem]]:
        source = self.source
        if isinstance(source, OurFiles):
            return source.drafts()
        return source.drafts(lambda done: self.tell(done, 2 * source.rows))

    @property
    def plans(self) -> list[RowPlan]:
        """What will become of each row, in order."""
        return self._planned[0]

    @property
    def history(self) -> list[HistoryPlan]:
        """What will become of each record of the history that the rows tell of."""
        return self._planned[1]

    @cached_property
    def _planned(self) -> tuple[list[RowPlan], list[HistoryPlan]]:
        plans = self._people()
        if isinstance(self.source, OurFiles):
            return plans, []
        orders = {part.file: is_american(part.history) for part in self.source.parts}
        return plan_history(plans, self.book, self.decisions, self.today, orders)

    def _people(self) -> list[RowPlan]:
        if isinstance(self.source, OurFiles):
            return plan_entries(self._read[0], self.book, self.decisions, self._fate)
        drafts, rows = self._read[0], self.source.rows
        if not self.leaves_history_out:
            drafts = with_only_named(drafts, self.book)
        return plan_people(
            drafts, self.book, self.decisions, lambda done: self.tell(rows + done, 2 * rows)
        )

    def _fate(self, record_id: str) -> str:
        if self.folder is not None:
            return self.folder.fate_of(record_id)
        return "here" if self.book.get(record_id) else ""

    @property
    def rows(self) -> list[Values]:
        """Rows that hold somebody or something: ``row`` and our field names."""
        return [plan.draft.shown() for plan in self.plans]

    @property
    def problems(self) -> list[RowProblem]:
        """``row``, ``found``, ``next_step`` of everything the student should know."""
        return list(self._read[1])

    @property
    def actions(self) -> list[ShownPlan]:
        """``row``, ``action``, ``reason``, ``into`` for each row of `rows`."""
        return [plan.shown() for plan in self.plans]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many rows come to each action or hold nobody; how many problems there are."""
        found = Counter(plan.action for plan in self.plans)
        nobody = sum(one["about"] in _NOBODY for one in self._read[1])
        return {
            "rows": len(self.plans) + nobody,
            **{action: found[action] for action in ACTIONS},
            "history": sum(one.action in (ADD, MERGE) for one in self.history),
            "nobody": nobody,
            "problems": len(self._read[1]),
        }

    @property
    def leaves_history_out(self) -> bool:
        """Whether the student wants the people alone."""
        return self.decisions.get(WHOLE_HISTORY) == SKIP

    @property
    def names_turned_round(self) -> int:
        """How many names are written "Last, First"; 0 once they are turned round."""
        if isinstance(self.source, OurFiles):
            return 0
        open_parts = {part.file for part in self.source.parts if not part.turn_names}
        return sum(is_turned(one.values["name"]) for one in self._read[0] if one.file in open_parts)

    def remap(
        self,
        mapping: Mapping[str, str],
        turn_names: bool | None = None,
        file: str | None = None,
        keep_rest: bool | None = None,
    ) -> Preview:
        """Return the preview under another mapping; columns left out of it keep their field.

        With several files it holds for the one named `file`, or for each that has the columns.

        Parameters
        ----------
        mapping : mapping of str to str
            Column → field of a contact, or empty text to leave it out.
        turn_names : bool, optional
            Whether to turn "Last, First" round; None leaves that as it is.
        file : str, optional
            Name of the one file it is for.
        keep_rest : bool, optional
            Whether to keep what stands in columns that are left out in the notes; None leaves that
            as it is.

        Returns
        -------
        Preview
            The same one for files of ours, whose columns mean what they say.
        """
        if isinstance(self.source, OurFiles):
            return self
        return replace(self, source=self.source.remap(mapping, turn_names, file, keep_rest))

    def decide(self, row: int | str, action: str) -> Preview:
        """Return the preview with the student's own choice for one row.

        Parameters
        ----------
        row : int or str
            `FileRow.place` of the row.
        action : str
            One of `ACTIONS`; empty text takes the choice back.

        Returns
        -------
        Preview
            Planned anew when it is next asked.
        """
        chosen = (
            {**self.decisions, row: action}
            if action in ACTIONS
            else {key: value for key, value in self.decisions.items() if key != row}
        )
        return replace(self, decisions=chosen)

    def beginning(self, rows: int) -> Preview:
        """Return the preview of the first rows alone, which takes a moment also for a long file.

        Parameters
        ----------
        rows : int
            How many rows of each table.

        Returns
        -------
        Preview
            To be looked at; to bring it in would leave the other rows out.
        """
        source = self.source
        if isinstance(source, OurFiles):
            cut = OurFiles(tuple((f, k, table.beginning(rows)) for f, k, table in source.parts))
            return replace(self, source=cut)
        parts = tuple(replace(one, table=one.table.beginning(rows)) for one in source.parts)
        return replace(self, source=replace(source, parts=parts), tell=_quietly)

    def against(self, book: Book) -> Preview:
        """Return the preview against the records as they are now.

        Parameters
        ----------
        book : Book
            The records of this moment.

        Returns
        -------
        Preview
            The same one when nothing changed.
        """
        return self if book is self.book else replace(self, book=book)

    def as_dict(self) -> Shown:
        """Return everything as plain values, for ``infoview import FILE --dry-run --json``."""
        return {
            "kind": self.kind,
            "file": self.filename,
            "columns": self.columns,
            "mapping": self.mapping,
            "history": self._history_columns(),
            "counts": self.counts,
            "rows": self.rows,
            "records": self._records(),
            "actions": self.actions,
            "problems": self.problems,
            "encoding": self.letters.encoding if self.letters else "",
            "encoding_is_sure": self.letters.is_sure if self.letters else True,
            "encoding_alternatives": self.encodings[1:],
            "names_turned_round": self.names_turned_round,
            "files": self._files(),
        }

    def _history_columns(self) -> dict[str, str]:
        parts = () if isinstance(self.source, OurFiles) else self.source.parts
        return {column: role for part in reversed(parts) for column, role in part.history.items()}

    def _records(self) -> dict[str, list[Values]]:
        """Return the records of the history by kind; a kind without any is left out."""
        by_kind = {
            kind: [one.shown() for one in self.history if one.kind == kind] for kind in KINDS
        }
        return {kind: found for kind, found in by_kind.items() if found}

    def _files(self) -> list[FileShown]:
        """Return the files brought in at once; none for a single one."""
        if isinstance(self.source, OurFiles) or len(self.source.parts) == 1:
            return []
        return [
            {
                "file": one.file,
                "kind": one.kind,
                "rows": len(one.table.rows),
                "mapping": dict(one.mapping),
            }
            for one in self.source.parts
        ]

    def apply(self, folder: KeepsRecords | None = None) -> Applied:
        """Bring the file in: one write, one undo step.

        Planned once more against the records of this moment, so that a second call adds nothing.

        Parameters
        ----------
        folder : KeepsRecords, optional
            Where to write; the folder of the preview when left out.

        Returns
        -------
        Applied
            What was done, with one sentence about it.

        Raises
        ------
        NotSavedError
            When the disk did not take it.
        ValueError
            When neither the preview nor the call names a folder.
        """
        folder = folder if folder is not None else self.folder
        if folder is None:
            raise ValueError("no folder to write to")
        folder.refresh()
        now = (
            self
            if self._holds_for(folder)
            else replace(self, book=folder.book, folder=folder, tell=_quietly)
        )
        plans, is_ours = now.plans, self.kind == "infoview"
        return bring_in(plans, now.history, now.counts, folder, (self.filename, is_ours))

    def _holds_for(self, folder: KeepsRecords) -> bool:
        """Return whether the folder still holds what this was planned against."""
        return folder is self.folder and self.holds_for(folder.book)

    def holds_for(self, book: Book) -> bool:
        """Return whether other records would make no difference to what is planned.

        Parameters
        ----------
        book : Book
            The records of this moment.

        Returns
        -------
        bool
            Lists of people are weighed against people alone, and that takes seconds for a long one.
        """
        if isinstance(self.source, OurFiles):
            return self.book is book
        kinds = (Contact, *(RECORDS[kind][1] for kind in KINDS if self.history))
        return all(self.book.of(kind) == book.of(kind) for kind in kinds)

    def __repr__(self) -> str:
        # A page may print its last value; what students bring in must not get into its file.
        return f"<Preview of a file: {self.counts['rows']} rows>"


def read(  # noqa: PLR0913 - what is read, against what, and how; all but two are left out mostly
    source: str | Path | bytes,
    book: Book,
    filename: str = "",
    folder: KeepsRecords | None = None,
    tell: Tell | None = None,
    encoding: str = "",
    today: date | None = None,
) -> Preview:
    """Return a preview of a file, or of a folder or ZIP file of several.

    Parameters
    ----------
    source : path or bytes
        The file, the folder, or the content of a file.
    book : Book
        The records here.
    filename : str
        Name to show when `source` is bytes; it decides nothing.
    folder : KeepsRecords, optional
        Where `Preview.apply` will write.
    tell : callable, optional
        Hears how many of how many steps of the work are done.
    encoding : str
        How to read the letters of a text file, such as ``cp932``; recognised when left out.
    today : date, optional
        What lies after it has not happened; the day of now when left out.

    Returns
    -------
    Preview
        Nothing is written yet.

    Raises
    ------
    ReadingError
        In two plain sentences, when the file is not one that can be read.

    Examples
    --------
    >>> found = read(b"Name;City\\nAna Lopes;Lisbon\\n;\\n", Book({}))
    >>> found.rows
    [{'row': 2, 'name': 'Ana Lopes', 'city': 'Lisbon'}]
    >>> found.problems[0]["found"]
    'Row 3 is empty.'
    """
    content = content_of(source)
    name = filename or (Path(source).name if not isinstance(source, bytes) else "")
    found = Preview(source_of(content, encoding), book, name, folder, today=today or date.today())
    return replace(found, tell=tell) if tell else found
