"""Bring people in from a file: choose, look, change, then bring in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.columns import mapping
from infoview_lib.exchange.coming_in.columns.contents import LOOKED_AT
from infoview_lib.exchange.coming_in.history.columns import ROLES
from infoview_lib.exchange.coming_in.history.planning import WHOLE_HISTORY
from infoview_lib.exchange.coming_in.limits import MOST_BYTES
from infoview_lib.exchange.coming_in.our_files import OurFiles
from infoview_lib.exchange.coming_in.preview import Preview, read
from infoview_lib.exchange.coming_in.rows import ADD, ASK, CHANGE, MERGE, SKIP
from infoview_lib.exchange.coming_in.shown import EncodingShown
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.plan.import_columns import KINDS, FileTable, table
from infoview_lib.state.plan.import_history import HistoryView, history_of
from infoview_lib.state.plan.import_problems import ProblemHeap, heaps
from infoview_lib.state.plan.import_rows import (
    PreviewRow,
    RowFilter,
    filters,
    is_shown,
    main_words,
    row,
)
from infoview_lib.state.shapes import Choice, Said

if TYPE_CHECKING:
    from infoview_lib.exchange.coming_in.applying import Applied


class ImportPreview(TypedDict):
    """Show what the file would bring in; ``main`` is what the button says.

    ``history_options`` are what a column may tell of a history beside the fields of a contact.
    ``rest`` columns are left out and hold something. ``encodings`` are the ways to read the letters
    of the file, the one it was read in first; none where there is no doubt.
    """

    can_decide: bool
    kind_words: str
    file: str
    said: str
    options: list[Choice]
    history_options: list[Choice]
    tables: list[FileTable]
    turned: bool
    names_turned_round: int
    rest: int
    keep_rest: bool
    encodings: list[EncodingShown]
    encoding_is_sure: bool
    filters: list[RowFilter]
    which: str
    found: int
    rows: list[PreviewRow]
    more: int
    history: HistoryView | None
    problems: list[ProblemHeap]
    main: str
    unit: str
    nothing: bool


class ImportDone(TypedDict):
    """Say what was brought in."""

    said: str
    lines: list[str]
    file: str
    can_take_back: bool


class ImportAtWork(TypedDict):
    """Say how far the work is, in percent; ``first`` are rows to look at meanwhile."""

    stage: Literal["working"]
    title: str
    said: str
    percent: int
    first: list[PreviewRow]


class ImportAtRest(TypedDict):
    """Ask for a file, show what it would bring in, or say what it brought in."""

    stage: Literal["choose", "preview", "done"]
    title: str
    most_bytes: int
    preview: ImportPreview | None
    done: ImportDone | None


ImportFileView: TypeAlias = ImportAtWork | ImportAtRest


class _Done(TypedDict):
    """Remember an import: what undo calls it, and whether it was undone."""

    summary: Applied
    label: str
    undone: bool
    file: str


SHOWN_ROWS = 8
LONG_FILE = 1_000
"""Rows from which on the page shows how far the work is."""
_PARTS_TOLD = 20
TITLE = "Bring in contacts"


class ImportFileState(TakesFile, State):
    """Hold one file between choosing it and bringing it in."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._preview: Preview | None = None
        self._done: _Done | None = None
        self._rows, self._which, self._history_rows = SHOWN_ROWS, "all", SHOWN_ROWS
        self._told, self._is_writing = 0, False
        self._first: list[PreviewRow] = []
        self._content = b""  # held only while another way to read its letters is on offer
        super().__init__(folder, today)

    def describe(self) -> ImportFileView:
        """Return the stage, with the preview or what was brought in."""
        if self._is_writing:
            # Half: nothing tells how far the disk is.
            return _work(f"Writing {self._current().counts['rows']:,} rows", 50, [])
        return {
            "stage": "done" if self._done else "preview" if self._preview else "choose",
            "title": TITLE,
            "most_bytes": MOST_BYTES,
            "preview": self._shown_preview() if self._preview and not self._done else None,
            "done": self._shown_done(self._done) if self._done else None,
        }

    @action
    def do_read(self) -> Said:
        """Read the file that arrived, and show what it would bring in."""
        upload = self.arrived()
        return self._read(upload.content(), upload.name)

    @action
    def do_read_as(self, encoding: str) -> Said:
        """Read the letters of the file in another way."""
        return self._read(self._content, self._current().filename, encoding)

    def _read(self, content: bytes, name: str, encoding: str = "") -> Said:
        self.folder.refresh()
        self._told = 0
        try:
            self._preview = read(
                content,
                self.folder.book,
                name,
                self.folder,
                self._tell,
                encoding,
                today=self.today(),
            )
            self._show_first(self._preview)
            self._content = content if self._preview.encodings else b""
            self._done, self._rows, self._which = None, SHOWN_ROWS, "all"
            self._history_rows = SHOWN_ROWS
            self.refresh()
        except Exception:
            self._preview = None  # else the page would say for ever how far the work is
            self.refresh()
            raise
        return {"said": self._said()}

    def _show_first(self, preview: Preview) -> None:
        """Show the first rows of a long file at once; all of it takes seconds."""
        rows = 0 if isinstance(preview.source, OurFiles) else preview.source.rows
        self._first = []
        if rows >= LONG_FILE:
            self._first = [row(plan) for plan in preview.beginning(LOOKED_AT).plans[:SHOWN_ROWS]]
            self.view = _work(f"Reading {rows:,} rows", 0, self._first)

    def _tell(self, done: int, of: int) -> None:
        """Show how far the work is, some twenty times at most."""
        # Twice, as each row is read and then weighed; a short file is done before words of it
        # appear.
        if of < 2 * LONG_FILE:
            return
        part = done * _PARTS_TOLD // of
        if part != self._told:
            self._told = part
            percent = part * 100 // _PARTS_TOLD
            self.view = _work(f"Reading {of // 2:,} rows", percent, self._first)

    @action
    def do_map(self, column: str, field: str, file: str = "") -> None:
        """Take a column of a file for another field."""
        self._preview = self._current().remap({column: field}, file=file)
        self.refresh()

    @action
    def do_turn_names(self, turn: bool) -> None:
        """Turn names written "Last, First" round, or leave them as typed."""
        self._preview = self._current().remap({}, turn_names=bool(turn))
        self.refresh()

    @action
    def do_keep_rest(self, keep: bool) -> None:
        """Keep what stands in columns that are left out in the notes, or leave it out."""
        self._preview = self._current().remap({}, keep_rest=bool(keep))
        self.refresh()

    @action
    def do_decide(self, row: int | str, action: str) -> None:
        """Leave a row out, bring it in, take it for somebody here, or take that choice back."""
        self._preview = self._current().decide(row, action)
        self.refresh()

    @action
    def do_show(self, which: str = "all", more: int = 0) -> None:
        """Show the rows with one action only, or more rows."""
        # At most 200 more, whatever a page asks for: thousands of rows would stall the window.
        self._rows = self._rows + min(int(more), 200) if which == self._which else SHOWN_ROWS
        self._which = which
        self.refresh()

    @action
    def do_show_history(self, more: int = 0) -> None:
        """Show more of the history that the file tells."""
        self._history_rows += min(int(more), 200)
        self.refresh()

    @action
    def do_take_history(self, take: bool) -> None:
        """Bring in the history that the file tells, or the people alone."""
        self._preview = self._current().decide(WHOLE_HISTORY, "" if take else SKIP)
        self.refresh()

    @action
    def do_bring_in(self) -> Said:
        """Write what the preview shows, as one step."""
        preview = self._current()
        self._is_writing = True  # what is written is not compared with the file once more
        try:
            self.refresh()
            summary = preview.apply(self.folder)
        except Exception:
            self._is_writing = False
            self.refresh()
            raise
        self._is_writing = False
        self._done = {
            "summary": summary,
            "label": self.folder.undo_label,
            "undone": False,
            "file": preview.filename,
        }
        self.refresh()
        return {"said": summary["said"]}

    @action
    def do_take_back(self) -> Said:
        """Undo the whole import, while it is still the last thing done here."""
        if not self._done or not self._can_take_back(self._done):
            raise ReadingError(
                "You've changed something else since then.",
                "Undo that first, where you changed it.",
            )
        self.folder.undo()
        self._done["undone"] = True
        self.refresh()
        return {"said": "Undone. Nothing from this file is in your workbook."}

    @action
    def do_another(self) -> None:
        """Put the file away."""
        self._preview = self._done = self._upload = None
        self._content = b""
        self.refresh()

    def _current(self) -> Preview:
        if self._preview is None:
            raise ReadingError("No file is open here.", "Choose a file first.")
        return self._preview

    def _up_to_date(self) -> Preview:
        """Return the preview against the records of now."""
        preview, book = self._current(), self.folder.book
        if not preview.holds_for(book):
            self._preview = preview.against(book)
        return self._current()

    def _said(self) -> str:
        count = self._current().counts["rows"]
        return f"{count:,} {_rows(count)} read. Nothing is in your workbook yet."

    def _shown_preview(self) -> ImportPreview:
        preview = self._up_to_date()
        counts = preview.counts
        own = isinstance(preview.source, OurFiles)
        parts = () if isinstance(preview.source, OurFiles) else preview.source.parts
        plans = [plan for plan in preview.plans if is_shown(plan, self._which)]
        if not plans:
            plans, self._which = preview.plans, "all"
        return {
            "can_decide": not own,
            "kind_words": _kind_words(preview),
            "file": preview.filename,
            "said": self._said(),
            "options": [] if own else [(field, label) for field, label in mapping.choices()],
            "history_options": [] if own else list(ROLES.items()),
            "tables": [table(part, len(parts) > 1) for part in parts],
            "turned": any(part.turn_names for part in parts),
            "names_turned_round": preview.names_turned_round,
            "rest": sum(len(part.rest) for part in parts),
            "keep_rest": any(part.keep_rest for part in parts),
            "encodings": preview.encodings,
            "encoding_is_sure": preview.letters is None or preview.letters.is_sure,
            "filters": filters(preview.plans),
            "which": self._which,
            "found": len(plans),
            "rows": [row(plan) for plan in plans[: self._rows]],
            "more": max(0, len(plans) - self._rows),
            "history": history_of(preview, self._history_rows),
            "problems": heaps(preview.problems),
            "main": main_words(counts, own),
            "unit": parts[0].unit if len(parts) == 1 else "Row",
            "nothing": not any(counts[action] for action in (ADD, ASK, MERGE, CHANGE, "history")),
        }

    def _can_take_back(self, done: _Done) -> bool:
        # Undo takes back what was done last; with something newer it would take back that.
        is_last = self.folder.undo_label == done["label"]
        return bool(done["label"]) and not done["undone"] and is_last

    def _shown_done(self, done: _Done) -> ImportDone:
        summary = done["summary"]
        said = (
            "Undone. Nothing from this file is in your workbook."
            if done["undone"]
            else summary["said"]
        )
        left = [
            f"{summary['skipped']:,} already here or left out." if summary["skipped"] else "",
            f"{summary['nobody']} {_rows(summary['nobody'])} had no person."
            if summary["nobody"]
            else "",
        ]
        lines = [] if done["undone"] else [line for line in left if line]
        return {
            "said": said,
            "lines": lines,
            "file": done["file"],
            "can_take_back": self._can_take_back(done),
        }


def _kind_words(preview: Preview) -> str:
    is_tracker = preview.kind == "spreadsheet" and preview.history
    return "Your networking tracker" if is_tracker else KINDS[preview.kind]


def _rows(count: int) -> str:
    return "row" if count == 1 else "rows"


def _work(said: str, percent: int, first: list[PreviewRow]) -> ImportAtWork:
    return {
        "stage": "working",
        "title": TITLE,
        "said": said,
        "percent": percent,
        "first": first,
    }
