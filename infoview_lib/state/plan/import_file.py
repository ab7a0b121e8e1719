"""Bring people in from a file: choose, look, change, then bring in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.address_books import PeopleTable
from infoview_lib.exchange.coming_in.columns import mapping
from infoview_lib.exchange.coming_in.columns.contents import LOOKED_AT
from infoview_lib.exchange.coming_in.history.columns import ROLES
from infoview_lib.exchange.coming_in.history.planning import WHOLE_HISTORY
from infoview_lib.exchange.coming_in.limits import MOST_BYTES
from infoview_lib.exchange.coming_in.our_files import OurFiles
from infoview_lib.exchange.coming_in.preview import EncodingShown, Preview, read
from infoview_lib.exchange.coming_in.rows import ADD, ASK, CHANGE, MERGE, SKIP, RowPlan
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.plan.import_history import HistoryView, history_of
from infoview_lib.state.shapes import Choice, Mark, Said

if TYPE_CHECKING:
    from infoview_lib.exchange.coming_in.preview import Applied
    from infoview_lib.exchange.coming_in.rows import RowProblem

SHOWN_PROBLEMS = 60
KINDS = {
    "infoview": "Your own Infoview log",
    "linkedin": "Your connections from LinkedIn",
    "google": "Your contacts from Google",
    "outlook": "Your contacts from Outlook",
    "thunderbird": "Your address book from Thunderbird",
    "vcard": "Contact cards",
    "spreadsheet": "A table of people",
    "several": "Several lists of people",
}
_ACTIONS: dict[str, Mark] = {
    ADD: {"shape": "+", "text": "Bring in", "tone": "good"},
    ASK: {"shape": "?", "text": "Check, then bring in", "tone": ""},
    MERGE: {"shape": "↻", "text": "Fill in", "tone": "good"},
    CHANGE: {"shape": "↻", "text": "Change", "tone": "good"},
    SKIP: {"shape": "–", "text": "Leave out", "tone": ""},
}
# What a heap of like problems is called: one, several, then what happens.
_HEAPS = {
    "nobody": (
        "row has no name, email, or profile link",
        "rows have no name, email, or profile link",
        "left out",
    ),
    "cell": (
        "value doesn't fit its field",
        "values don't fit their fields",
        "the rest of the row comes in",
    ),
    "extra": (
        "row has a second value for one field",
        "rows have a second value for one field",
        "the first one is used",
    ),
    "kept": ("second email or phone", "second emails or phones", "kept in the notes"),
    "name": ("row has no name", "rows have no name", "the address is used instead"),
    "width": (
        "row has more cells than the header",
        "rows have more cells than the header",
        "the extra ones are left out",
    ),
    "organization": ("card is an organization", "cards are organizations", "left out"),
    "many": (
        "card has more numbers or addresses than fit",
        "cards have more numbers or addresses than fit",
        "the rest is left out",
    ),
    "cut": ("card ends too early", "cards end too early", "read as far as possible"),
    "quotes": (
        "row has an open quotation mark",
        "rows have an open quotation mark",
        "read without the marks",
    ),
    "id": ("row has an ID that isn't ours", "rows have an ID that isn't ours", "left out"),
    "needed": (
        "row is missing something it needs",
        "rows are missing something they need",
        "left out",
    ),
    "repeated": ("row repeats another", "rows repeat another", "left out"),
    "column": ("column isn't one of ours", "columns aren't ours", "left out"),
    "letters": (
        "thing to know about the letters",
        "things to know about the letters",
        "check that the names look right",
    ),
    "lost": ("file has lost letters", "files have lost letters", "nothing can bring them back"),
    "file": (
        "file inside has no list of contacts",
        "files inside have no list of contacts",
        "left out",
    ),
}


class RowFilter(TypedDict):
    """Offer to show some of the rows."""

    value: str
    label: str
    count: int


class FileColumn(TypedDict):
    """Show one column of the file, the field it is taken for, and a few of its values."""

    name: str
    field: str
    samples: list[str]


class FileTable(TypedDict):
    """Show one table of the file; ``kind_words`` say where it is from when there are several."""

    file: str
    kind_words: str
    columns: list[FileColumn]
    has_name: bool


class PreviewRow(TypedDict):
    """Show one row, what will become of it, and what may be decided instead.

    A decision about the row goes by its ``place``; ``decided`` says that the student took one.
    """

    row: int
    place: int | str
    file: str
    key: str
    title: str
    detail: str
    reason: str
    mark: Mark
    action: str
    decided: bool
    choices: list[Choice]


class ProblemHeap(TypedDict):
    """Show like problems together; ``rows`` are their numbers, ``more`` are not spelled out."""

    about: str
    words: str
    rows: str
    items: list[str]
    more: int


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


def is_shown(plan: RowPlan, which: str) -> bool:
    """Return whether a row belongs to a filter.

    Parameters
    ----------
    plan : RowPlan
        The row.
    which : str
        ``all``, or an action.

    Returns
    -------
    bool
        What changes an entry belongs to what fills one in, who is asked about to who comes in.
    """
    wider = {MERGE: (MERGE, CHANGE), ADD: (ADD, ASK)}
    return which == "all" or plan.action in wider.get(which, (which,))


def filters(plans: Sequence[RowPlan]) -> list[RowFilter]:
    """Return the filters that show anything, with how many rows each shows.

    Parameters
    ----------
    plans : sequence of RowPlan
        All rows.

    Returns
    -------
    list of RowFilter
        Empty without rows.
    """
    words = {
        "all": "All",
        ADD: "Bring in",
        MERGE: "Fill in or change",
        SKIP: "Leave out",
        ASK: "Check these",
    }
    counted: list[RowFilter] = [
        {"value": key, "label": label, "count": sum(is_shown(plan, key) for plan in plans)}
        for key, label in words.items()
    ]
    return [one for one in counted if one["count"]]


def columns(part: PeopleTable) -> list[FileColumn]:
    """Return each column with the field it is taken for and up to three of its values.

    Parameters
    ----------
    part : PeopleTable
        One table of the file.

    Returns
    -------
    list of FileColumn
        In the order of the file.
    """
    table = part.table
    found: list[FileColumn] = []
    for at, name in enumerate(table.header):
        seen = dict.fromkeys(text for _, cells in table.rows[:200] if (text := cells[at].strip()))
        samples = [text if len(text) <= 40 else text[:39] + "…" for text in list(seen)[:3]]
        field = part.history.get(name) or part.mapping[name]
        found.append({"name": name, "field": field, "samples": samples})
    return found


def row(plan: RowPlan) -> PreviewRow:
    """Return one row with what will become of it and what the student may choose instead.

    Parameters
    ----------
    plan : RowPlan
        What will become of the row.

    Returns
    -------
    PreviewRow
        Long texts are cut.
    """
    values, draft = plan.draft.values, plan.draft
    title = (
        values.get("name")
        or values.get("text")
        or values.get("topic")
        or draft.kind.replace("_", " ")
    )
    detail = [
        values.get(name) for name in ("title", "organization", "city", "email", "phone", "source")
    ]
    sure = f" {round(plan.score * 100)}% sure." if plan.score else ""
    return {
        "row": draft.row,
        "place": draft.place,
        "file": draft.file,
        "key": f"{draft.file}-{draft.row}{f'-{draft.person}' if draft.person > 1 else ''}",
        "title": str(title)[:120],
        "detail": " · ".join(str(text) for text in detail if text)[:200],
        "reason": plan.reason + sure,
        "mark": _ACTIONS[plan.action],
        "action": plan.action,
        "decided": plan.by_choice,
        "choices": _choices(plan),
    }


def _choices(plan: RowPlan) -> list[Choice]:
    """Return action and label of what the student may decide for a row."""
    if plan.by_choice:
        return [("", "Include it after all")]
    if plan.action == SKIP:
        return [("add", "Bring in as another person")]
    if plan.action in (ADD, ASK):
        same = [("merge", f"Same person as {plan.perhaps}")] if plan.perhaps else []
        return [*same, ("skip", "Leave out")]
    return [("add", "Bring in as another person"), ("skip", "Leave out")]


def heaps(problems: Sequence[RowProblem]) -> list[ProblemHeap]:
    """Return like problems together: how many, what happens to them, then each with its row.

    Parameters
    ----------
    problems : sequence of RowProblem
        All of a file.

    Returns
    -------
    list of ProblemHeap
        One for each kind of problem; empty without problems.
    """
    found: dict[str, list[RowProblem]] = defaultdict(list)
    for one in problems:
        found[one["about"]].append(one)
    return [_heap(about, alike) for about, alike in found.items()]


def _heap(about: str, found: Sequence[RowProblem]) -> ProblemHeap:
    one, several, then = _HEAPS[about]
    shown = 0 if about == "nobody" else SHOWN_PROBLEMS  # those all say the same
    files = {p.get("file", "") for p in found}
    of = {name: f" of {name}" if len(files) > 1 else "" for name in files}
    # Five hundred numbers are more than anybody looks up.
    places = [f"{p['row']}{of[p.get('file', '')]}" for p in found[:500] if p["row"]]
    return {
        "about": about,
        "words": f"{len(found):,} {one if len(found) == 1 else several}: {then}.",
        "rows": ", ".join(places),
        "items": [f"{p['found']} {p['next_step']}" for p in found[:shown]],
        "more": max(0, len(found) - shown) if shown else 0,
    }


def main_words(counts: Mapping[str, int], own: bool) -> str:
    """Return what the button says that brings everything in.

    Parameters
    ----------
    counts : mapping of str to int
        Action → how many rows.
    own : bool
        True for the student's own log, which holds more than people.

    Returns
    -------
    str
        A few words with the numbers.
    """
    new, filled, told = counts[ADD] + counts[ASK], counts[MERGE] + counts[CHANGE], counts["history"]
    noun = ("entry" if new == 1 else "entries") if own else ("person" if new == 1 else "people")
    parts = [
        f"bring in {new:,} {noun}" if new else "",
        f"{'change' if own else 'fill in'} {filled:,}" if filled else "",
        f"add {told:,} {'entry' if told == 1 else 'entries'}" if told else "",
    ]
    said = ", ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


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
            "tables": [_table(part, len(parts) > 1) for part in parts],
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


def _table(part: PeopleTable, several: bool) -> FileTable:
    """Return one of the tables: where it is from, its columns, whether one holds names."""
    named = bool({"name", "first_name", "last_name"} & set(part.mapping.values()))
    return {
        "file": part.file,
        "kind_words": KINDS[part.kind] if several else "",
        "columns": columns(part),
        "has_name": named,
    }
