"""Bring people in from a file: choose, look, change, then bring in."""

from __future__ import annotations

from typing import Any

from infoview_lib.errors import ReadingError
from infoview_lib.exchange import mapping
from infoview_lib.exchange.people import People
from infoview_lib.exchange.plan import ADD, CHANGE, MERGE
from infoview_lib.exchange.preview import Preview, read
from infoview_lib.state import import_words as words
from infoview_lib.state.base import State
from infoview_lib.state.uploads import MOST_BYTES, TakesFile

SHOWN_ROWS = 8
LONG_FILE = 1_000
"""Rows from which on the page shows how far the work is."""
_PARTS_TOLD = 20
TITLE = "Bring people in from a file"


class ImportingState(TakesFile, State):
    """Hold one file between choosing it and bringing it in."""

    def __init__(self, folder: Any, **options: Any) -> None:
        self._preview: Preview | None = None
        self._done: dict[str, Any] | None = None
        self._rows, self._which = SHOWN_ROWS, "all"
        self._told, self._is_writing = 0, False
        super().__init__(folder, **options)

    def describe(self) -> dict[str, Any]:
        """Return the stage, with the preview or what was brought in."""
        if self._is_writing:
            return _work(f"Writing {self._current().counts['rows']:,} rows", 50)
        stage = "done" if self._done else "preview" if self._preview else "choose"
        return {
            "stage": stage,
            "title": TITLE,
            "most_bytes": MOST_BYTES,
            "preview": self._shown_preview() if stage == "preview" else None,
            "done": self._shown_done() if stage == "done" else None,
        }

    def do_read(self) -> dict[str, Any]:
        """Read the file that arrived, and show what it would bring in."""
        upload = self.arrived()
        self.folder.refresh()
        self._told = 0
        try:
            self._preview = read(
                upload.content(), self.folder.book, upload.name, self.folder, self._tell
            )
            self._done, self._rows, self._which = None, SHOWN_ROWS, "all"
            self.refresh()
        except Exception:
            self._preview = None  # else the page would say for ever how far the work is
            self.refresh()
            raise
        return {"said": self._said()}

    def _tell(self, done: int, of: int) -> None:
        """Show how far the work is, some twenty times at most."""
        if of < 2 * LONG_FILE:
            return
        part = done * _PARTS_TOLD // of
        if part != self._told:
            self._told = part
            self.view = _work(f"Reading {of // 2:,} rows", part * 100 // _PARTS_TOLD)

    def do_map(self, column: str, field: str, file: str = "") -> None:
        """Take a column of a file for another field."""
        self._preview = self._current().remap({column: field}, file=file)
        self.refresh()

    def do_turn_names(self, turn: bool) -> None:
        """Turn names written "Last, First" round, or leave them as typed."""
        self._preview = self._current().remap({}, turn_names=bool(turn))
        self.refresh()

    def do_decide(self, row: int | str, action: str) -> None:
        """Leave a row out, bring it in, take it for somebody who is here, or take that choice back."""
        self._preview = self._current().decide(row, action)
        self.refresh()

    def do_show(self, which: str = "all", more: int = 0) -> None:
        """Show the rows with one action only, or more rows."""
        self._rows = self._rows + min(int(more), 200) if which == self._which else SHOWN_ROWS
        self._which = which
        self.refresh()

    def do_bring_in(self) -> dict[str, Any]:
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

    def do_take_back(self) -> dict[str, Any]:
        """Undo the whole import, while it is still the last thing done here."""
        if not self._done or not self._can_take_back():
            raise ReadingError(
                "Something else was done since.", "Undo that first, where you did it."
            )
        self.folder.undo()
        self._done["undone"] = True
        self.refresh()
        return {"said": "Taken back. Nothing from this file is in your workbook."}

    def do_another(self) -> None:
        """Put the file away."""
        self._preview = self._done = self._upload = None
        self.refresh()

    def _current(self) -> Preview:
        if self._preview is None:
            raise ReadingError("No file is open here.", "Choose a file first.")
        return self._preview

    def _up_to_date(self) -> Preview:
        """Return the preview against the records of now; people are compared with people only."""
        preview, book = self._current(), self.folder.book
        if preview.kind == "infoview" or preview.book.of("contact") != book.of("contact"):
            self._preview = preview.against(book)
        return self._current()

    def _said(self) -> str:
        count = self._current().counts["rows"]
        return f"{count:,} {_rows(count)} read. Nothing is in your workbook yet."

    def _shown_preview(self) -> dict[str, Any]:
        preview = self._up_to_date()
        counts = preview.counts
        own = preview.kind == "infoview"
        parts = () if own else preview.source.parts
        plans = [plan for plan in preview.plans if words.is_shown(plan, self._which)]
        if not plans:
            plans, self._which = preview.plans, "all"
        return {
            "can_decide": not own,
            "kind_words": words.KINDS[preview.kind],
            "file": preview.filename,
            "said": self._said(),
            "options": [] if own else mapping.choices(),
            "tables": [_table(part, len(parts) > 1) for part in parts],
            "turned": any(part.turn_names for part in parts),
            "names_turned_round": preview.names_turned_round,
            "filters": words.filters(preview.plans),
            "which": self._which,
            "found": len(plans),
            "rows": [words.row(plan) for plan in plans[: self._rows]],
            "more": max(0, len(plans) - self._rows),
            "problems": words.heaps(preview.problems),
            "main": words.main_words(counts, own),
            "unit": parts[0].unit if len(parts) == 1 else "Row",
            "nothing": not any(counts[action] for action in (ADD, MERGE, CHANGE)),
        }

    def _can_take_back(self) -> bool:
        done = self._done or {}
        return (
            bool(done.get("label"))
            and not done["undone"]
            and self.folder.undo_label == done["label"]
        )

    def _shown_done(self) -> dict[str, Any]:
        done = self._done or {}
        summary = done["summary"]
        said = (
            "Taken back. Nothing from this file is in your workbook."
            if done["undone"]
            else summary["said"]
        )
        left = [
            f"{summary['skipped']:,} already here or left out." if summary["skipped"] else "",
            f"{summary['nobody']} {_rows(summary['nobody'])} held nobody."
            if summary["nobody"]
            else "",
        ]
        lines = [] if done["undone"] else [line for line in left if line]
        return {
            "said": said,
            "lines": lines,
            "file": done["file"],
            "can_take_back": self._can_take_back(),
        }


def _rows(count: int) -> str:
    return "row" if count == 1 else "rows"


def _work(said: str, percent: int) -> dict[str, Any]:
    return {"stage": "working", "title": TITLE, "said": said, "percent": percent}


def _table(part: People, several: bool) -> dict[str, Any]:
    """Return one of the tables brought in: where it is from, its columns, whether one holds names."""
    named = bool({"name", "first_name", "last_name"} & set(part.mapping.values()))
    return {
        "file": part.file,
        "kind_words": words.KINDS[part.kind] if several else "",
        "columns": words.columns(part),
        "has_name": named,
    }
