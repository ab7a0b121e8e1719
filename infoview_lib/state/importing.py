"""Bring people in from a file: choose, look, change, then bring in."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from infoview_lib.errors import ReadingError
from infoview_lib.exchange import mapping
from infoview_lib.exchange.plan import ADD, CHANGE, LEFT_OUT, MERGE, SKIP, Plan
from infoview_lib.exchange.preview import Preview, read
from infoview_lib.state.base import State
from infoview_lib.state.uploads import MOST_BYTES, Upload

SHOWN_ROWS = 8
SHOWN_PROBLEMS = 60
_KINDS = {
    "infoview": "Your own Infoview log", "linkedin": "Your connections from LinkedIn",
    "spreadsheet": "A table of people",
}  # fmt: skip
_ACTIONS = {
    ADD: {"shape": "+", "text": "Bring in", "tone": "good"},
    MERGE: {"shape": "↻", "text": "Fill in", "tone": "good"},
    CHANGE: {"shape": "↻", "text": "Change", "tone": "good"},
    SKIP: {"shape": "–", "text": "Leave out", "tone": ""},
}  # fmt: skip
# What a heap of like problems is called: one, several, then what happens.
_HEAPS = {
    "nobody": (
        "row has no name, e-mail or profile page",
        "rows have no name, e-mail or profile page",
        "left out",
    ),
    "cell": (
        "value does not fit its field",
        "values do not fit their fields",
        "the rest of the row comes in",
    ),
    "extra": (
        "row has a second value for one field",
        "rows have a second value for one field",
        "the first is taken",
    ),
    "name": ("row has no name", "rows have no name", "an address stands in for it"),
    "width": (
        "row has more cells than the header",
        "rows have more cells than the header",
        "the extra cells are left out",
    ),
    "quotes": (
        "row has an open quotation mark",
        "rows have an open quotation mark",
        "read without the marks",
    ),
    "id": ("row has a wrong id", "rows have a wrong id", "left out"),
    "needed": ("row lacks what it needs", "rows lack what they need", "left out"),
    "repeated": ("row repeats another", "rows repeat another", "left out"),
    "column": ("column is not one of ours", "columns are not ones of ours", "left out"),
}


class ImportingState(State):
    """Hold one file between choosing it and bringing it in."""

    def __init__(self, folder: Any, **options: Any) -> None:
        self._upload: Upload | None = None
        self._preview: Preview | None = None
        self._done: dict[str, Any] | None = None
        self._rows, self._which = SHOWN_ROWS, "all"
        super().__init__(folder, **options)

    def describe(self) -> dict[str, Any]:
        """Return the stage, with the preview or what was brought in."""
        stage = "done" if self._done else "preview" if self._preview else "choose"
        return {
            "stage": stage, "title": "Bring people in from a file", "most_bytes": MOST_BYTES,
            "preview": self._shown_preview() if stage == "preview" else None,
            "done": self._shown_done() if stage == "done" else None,
        }  # fmt: skip

    def do_start(self, name: str, size: int) -> None:
        """Make ready for a file."""
        self._upload = Upload(name, size)

    def do_piece(self, place: int, data: str) -> None:
        """Take one piece of it."""
        if self._upload is None:
            raise ReadingError("The file did not arrive whole.", "Choose it once more.")
        self._upload.take(place, data)

    def do_read(self) -> dict[str, Any]:
        """Read the file that arrived, and show what it would bring in."""
        upload, self._upload = self._upload, None
        if upload is None:
            raise ReadingError("The file did not arrive whole.", "Choose it once more.")
        self.folder.refresh()
        self._preview = read(upload.content(), self.folder.book, upload.name, self.folder)
        self._done, self._rows, self._which = None, SHOWN_ROWS, "all"
        self.refresh()
        return {"said": self._said()}

    def do_map(self, column: str, field: str) -> None:
        """Take a column for another field."""
        self._preview = self._current().remap({column: field})
        self.refresh()

    def do_turn_names(self, turn: bool) -> None:
        """Turn names written "Last, First" round, or leave them as typed."""
        self._preview = self._current().remap({}, turn_names=bool(turn))
        self.refresh()

    def do_decide(self, row: int, action: str) -> None:
        """Leave a row out, bring it in, or take that choice back."""
        self._preview = self._current().decide(int(row), action)
        self.refresh()

    def do_show(self, which: str = "all", more: int = 0) -> None:
        """Show the rows with one action only, or more rows."""
        self._rows = self._rows + min(int(more), 200) if which == self._which else SHOWN_ROWS
        self._which = which
        self.refresh()

    def do_bring_in(self) -> dict[str, Any]:
        """Write what the preview shows, as one step."""
        preview = self._current()
        summary = preview.apply(self.folder)
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
            raise ReadingError("Something else was done since.", "Undo that first, where you did it.")
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
        counts = self._current().counts
        return f"{counts['rows']} {_rows(counts['rows'])} read. Nothing is in your workbook yet."

    def _shown_preview(self) -> dict[str, Any]:
        preview = self._up_to_date()
        counts = preview.counts
        own = preview.kind == "infoview"
        plans = [plan for plan in preview.plans if _is_shown(plan, self._which)]
        if not plans:
            plans, self._which = preview.plans, "all"
        return {
            "can_decide": not own, "kind_words": _KINDS[preview.kind], "file": preview.filename,
            "said": self._said(),
            "columns": [] if own else _columns(preview), "options": [] if own else mapping.choices(),
            "turned": not own and preview.source.turn_names, "names_turned_round": preview.names_turned_round,
            "has_name": own or bool({"name", "first_name", "last_name"} & set(preview.mapping.values())),
            "filters": _filters(preview.plans), "which": self._which, "found": len(plans),
            "rows": [_row(plan) for plan in plans[: self._rows]], "more": max(0, len(plans) - self._rows),
            "problems": _heaps(preview.problems), "main": _main_words(counts, own),
            "nothing": not any(counts[action] for action in (ADD, MERGE, CHANGE)),
        }  # fmt: skip

    def _can_take_back(self) -> bool:
        done = self._done or {}
        return bool(done.get("label")) and not done["undone"] and self.folder.undo_label == done["label"]

    def _shown_done(self) -> dict[str, Any]:
        done = self._done or {}
        summary = done["summary"]
        said = (
            "Taken back. Nothing from this file is in your workbook." if done["undone"] else summary["said"]
        )
        left = [f"{summary['skipped']} already here or left out." if summary["skipped"] else "",
                f"{summary['nobody']} {_rows(summary['nobody'])} held nobody."
                if summary["nobody"] else ""]  # fmt: skip
        lines = [] if done["undone"] else [line for line in left if line]
        return {"said": said, "lines": lines, "file": done["file"], "can_take_back": self._can_take_back()}  # fmt: skip


def _rows(count: int) -> str:
    return "row" if count == 1 else "rows"


def _is_shown(plan: Plan, which: str) -> bool:
    if which == "look":
        return plan.action == ADD and bool(plan.reason)
    return which == "all" or plan.action == which or (which == MERGE and plan.action == CHANGE)


def _filters(plans: list[Plan]) -> list[dict[str, Any]]:
    words = {
        "all": "All",
        ADD: "Bring in",
        MERGE: "Fill in or change",
        SKIP: "Leave out",
        "look": "Worth a look",
    }
    counted = [
        {"value": key, "label": label, "count": sum(_is_shown(plan, key) for plan in plans)}
        for key, label in words.items()
    ]
    return [one for one in counted if one["count"]]


def _columns(preview: Preview) -> list[dict[str, Any]]:
    """Return each column with the field it is taken for and up to three of its values."""
    table = preview.source.table
    found = []
    for at, name in enumerate(table.header):
        seen = dict.fromkeys(text for _, cells in table.rows[:200] if (text := cells[at].strip()))
        samples = [text if len(text) <= 40 else text[:39] + "…" for text in list(seen)[:3]]
        found.append({"name": name, "field": preview.mapping[name], "samples": samples})
    return found


def _row(plan: Plan) -> dict[str, Any]:
    values = plan.draft.values
    title = (
        values.get("name") or values.get("text") or values.get("topic") or plan.draft.kind.replace("_", " ")
    )
    detail = [values.get(name) for name in ("title", "organization", "city", "email", "phone", "source")]
    return {
        "row": plan.draft.row, "key": f"{plan.draft.file}-{plan.draft.row}", "title": str(title)[:120],
        "detail": " · ".join(str(text) for text in detail if text)[:200], "reason": plan.reason,
        "mark": _ACTIONS[plan.action], "action": plan.action, "decided": plan.reason == LEFT_OUT,
    }  # fmt: skip


def _heaps(problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return like problems together: how many, what happens to them, then each with its row."""
    heaps: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in problems:
        heaps[one["about"]].append(one)
    shown = []
    for about, found in heaps.items():
        one, several, then = _HEAPS[about]
        shown_of_each = 0 if about == "nobody" else SHOWN_PROBLEMS  # those all say the same
        shown.append({
            "about": about, "words": f"{len(found)} {one if len(found) == 1 else several}: {then}.",
            "rows": ", ".join(str(p["row"]) for p in found[:500]),
            "items": [f"{p['found']} {p['next_step']}" for p in found[:shown_of_each]],
            "more": max(0, len(found) - shown_of_each) if shown_of_each else 0,
        })  # fmt: skip
    return shown


def _main_words(counts: dict[str, int], own: bool) -> str:
    new, filled = counts[ADD], counts[MERGE] + counts[CHANGE]
    noun = ("entry" if new == 1 else "entries") if own else ("person" if new == 1 else "people")
    if new and filled:
        return f"Bring in {new} {noun}, {'change' if own else 'fill in'} {filled}"
    return f"Bring in {new} {noun}" if new else f"{'Change' if own else 'Fill in'} {filled}"
