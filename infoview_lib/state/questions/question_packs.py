"""Bring in a pack of questions that an instructor handed out: choose, look, then keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import TypedDict

from infoview_lib.errors import InfoviewError, ReadingError
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in.decoding import decode
from infoview_lib.exchange.coming_in.tables import read_table
from infoview_lib.prep.questions.bank import COLUMNS, Question, cell_of
from infoview_lib.prep.questions.packs import (
    Pack,
    Remark,
    column_names,
    list_rows,
    pack_name,
    pack_rows,
    read_pack,
)
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import PackQuestion
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.questions.question_bank import bank
from infoview_lib.state.shapes import Mark, Said

_KEPT = tuple(name for name in COLUMNS if name in SPECS["pack_question"] and name != "id")


def read_pack_file(data: bytes, file_name: str) -> Pack:
    """Return the questions in the bytes of a file, in any encoding and with any separator.

    Parameters
    ----------
    data : bytes
        A table, or a list of questions.
    file_name : str
        Its name, which becomes that of the pack.

    Raises
    ------
    ReadingError
        When it is no table, or no column holds questions.
    """
    rows = list_rows(decode(data))
    if rows is not None:
        rows = [(row, {"text": clean(cells["text"])}) for row, cells in rows]
    else:
        table = read_table(data, _is_column)
        rows = pack_rows(table.header, table.rows)
    return read_pack(rows, pack_name(file_name), bank().values())


def _is_column(cell: str) -> bool:
    return (column_names([cell])[0] or cell) in {*COLUMNS, "question"}


def keep_pack(folder: OpenFolder, pack: Pack) -> dict[str, int]:
    """Write a pack into the folder with one step of undo; an earlier one of its name gives way.

    A question that is still in the pack keeps its id, so that agendas go on knowing it.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    pack : Pack
        The questions.

    Returns
    -------
    dict of str to int
        How many questions were ``added``, ``changed``, ``removed``.
    """
    before = {_key(one.given_id, one.text): one for one in in_pack(folder.book, pack.name)}
    adds: list[tuple[str, dict[str, Value]]] = []
    changes: list[tuple[str, dict[str, Value]]] = []
    for place, question in enumerate(pack.questions, 1):
        values = _values(question, pack.name, place)
        there = before.pop(_key(question.id, question.text), None)
        if there is None:
            adds.append(("pack_question", values))
        elif any(getattr(there, name) != value for name, value in values.items()):
            changes.append((there.id, values))
    # What the new file no longer has.
    gone = [one.id for one in before.values()]
    folder.apply(adds=adds, changes=changes, deletes=gone, label=f"the pack “{pack.name}”")
    return {"added": len(adds), "changed": len(changes), "removed": len(gone)}


def drop_pack(folder: OpenFolder, name: str) -> int:
    """Move a pack to the trash; agendas keep the words they took from it.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    name : str
        Name of the pack.

    Returns
    -------
    int
        How many questions it had.
    """
    gone = [one.id for one in in_pack(folder.book, name)]
    folder.apply(deletes=gone, label=f"the removed pack “{name}”")
    return len(gone)


def in_pack(book: Book, name: str) -> list[PackQuestion]:
    """Return the questions kept under the name of a pack.

    Parameters
    ----------
    book : Book
        All records.
    name : str
        Name of the pack.

    Returns
    -------
    list of PackQuestion
        Empty when no pack of that name is kept.
    """
    return [one for one in book.of(PackQuestion) if one.pack == name]


def _key(given_id: str, text: str) -> str:
    return f"id {given_id}" if given_id else f"text {text.casefold()}"


def _values(question: Question, pack: str, place: int) -> dict[str, Value]:
    values: dict[str, Value] = {name: cell_of(getattr(question, name)) for name in _KEPT}
    for name in ("minutes", "depth", "sensitivity", "starter"):
        values[name] = getattr(question, name)
    return {**values, "pack": pack, "place": place, "given_id": question.id}


SHOWN_REMARKS = 60
SHOWN_QUESTIONS = 8


class KeptPack(TypedDict):
    """Show one pack that is kept, with how many questions it has in words."""

    name: str
    words: str
    key: str


class PackRemark(TypedDict):
    """Say what was found in one row of a file, and what can be done about it."""

    key: str
    row: int
    found: str
    next_step: str
    mark: Mark


class PackPreview(TypedDict):
    """Show what a file holds before it is kept; ``main`` is the button, empty without questions.

    ``more`` and ``more_remarks`` count what is not shown.
    """

    name: str
    said: str
    replaces: str
    main: str
    questions: list[str]
    more: int
    remarks: list[PackRemark]
    more_remarks: int


class QuestionPacksView(TypedDict):
    """Show the packs kept, the files ``offered`` in the folder, the one being looked at."""

    packs: list[KeptPack]
    offered: list[str]
    preview: PackPreview | None
    undo_label: str


class QuestionPacksState(TakesFile, State):
    """Hold one file between choosing it and keeping its questions; list the packs kept."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._pack: Pack | None = None
        self._read: dict[tuple[str, str], Pack | None] = {}
        super().__init__(folder, today)

    def describe(self) -> QuestionPacksView:
        """Return the packs kept, the files that lie in the folder, the one being looked at."""
        counts = Counter(one.pack for one in self.folder.book.of(PackQuestion))
        return {
            "packs": [
                {"name": name, "words": _of(counts[name], "question"), "key": f"pack-{place}"}
                for place, name in enumerate(sorted(counts, key=str.casefold))
            ],
            "offered": [] if self._pack else self._offered(),
            "preview": self._preview(self._pack) if self._pack else None,
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_read(self) -> Said:
        """Read the file that arrived, and show what is in it."""
        upload = self.arrived()
        return self._look_at(upload.content(), upload.name)

    @action
    def do_read_beside(self, name: str) -> Said:
        """Read a file that lies in the folder."""
        return self._look_at(self._table(name), name)

    @action
    def do_keep(self) -> Said:
        """Keep the questions of the file; they appear in the picker."""
        if self._pack is None:
            raise ReadingError("No file has been chosen.", "Choose one first.")
        pack = self._pack
        keep_pack(self.folder, pack)
        self._pack = None
        self.refresh()
        count = _of(len(pack.questions), "question")
        return {"said": f"{count} from “{pack.name}” added to the list."}

    @action
    def do_put_away(self) -> None:
        """Close the file without keeping anything."""
        self._pack = None
        self.refresh()

    @action
    def do_drop(self, name: str) -> Said:
        """Take a pack away; what agendas took from it stays there."""
        count = _of(drop_pack(self.folder, name), "question")
        return {"said": f"Pack “{name}” removed ({count}). Your agendas keep what they use."}

    def _look_at(self, data: bytes, name: str) -> Said:
        pack = read_pack_file(data, name)
        if not pack.questions and not pack.remarks and not pack.already:
            raise ReadingError("This file holds no questions.", "Choose another file.")
        self._pack = pack
        self.refresh()
        return {"said": self._said(pack)}

    def _offered(self) -> list[str]:
        """Return the files in the folder that hold questions which are not kept yet."""
        found = []
        course = course_of(self.folder)
        packs = [(name, f"{course.course_id} {course.edition}") for name, _ in course.packs]
        for name, stamp in [*packs, *self.folder.tables_beside()]:
            # Looked at once: other tables in the folder may be long, and pages are drawn often.
            if (name, stamp) not in self._read:
                self._read[name, stamp] = self._pack_in(name)
            pack = self._read[name, stamp]
            kept = {one.text for one in in_pack(self.folder.book, pack.name)} if pack else set()
            # Once kept it is offered no more, unless the file has something new.
            if pack and not {one.text for one in pack.questions} <= kept:
                found.append(name)
        return found

    def _table(self, name: str) -> bytes:
        """Return a table of the course, or one that lies in the folder."""
        of_course = dict(course_of(self.folder).packs)
        return of_course[name] if name in of_course else self.folder.table_beside(name)

    def _pack_in(self, name: str) -> Pack | None:
        try:
            return read_pack_file(self._table(name), name)
        except InfoviewError:
            return None  # another kind of table; it is brought in elsewhere

    def _preview(self, pack: Pack) -> PackPreview:
        there = in_pack(self.folder.book, pack.name)
        count = len(pack.questions)
        return {
            "name": pack.name,
            "said": self._said(pack),
            "replaces": "You already have a pack with this name. Adding this one replaces it."
            if there
            else "",
            "main": f"Add {_of(count, 'question')}" if count else "",
            "questions": [one.text for one in pack.questions[:SHOWN_QUESTIONS]],
            "more": max(0, count - SHOWN_QUESTIONS),
            "remarks": [_remark(one, n) for n, one in enumerate(pack.remarks[:SHOWN_REMARKS])],
            "more_remarks": max(0, len(pack.remarks) - SHOWN_REMARKS),
        }

    @staticmethod
    def _said(pack: Pack) -> str:
        parts = [f"{_of(len(pack.questions), 'question')} to add."]
        if pack.already:
            are = "is" if pack.already == 1 else "are"
            parts.append(f"{_of(pack.already, 'row')} {are} already in the question bank.")
        if pack.remarks:
            parts.append(f"{_of(len(pack.remarks), 'note')} below.")
        return " ".join(parts)


def _remark(one: Remark, place: int) -> PackRemark:
    left_out: Mark = {"shape": "–", "text": "Left out", "tone": ""}
    comes_in: Mark = {"shape": "✎", "text": "Could be better", "tone": ""}
    return {
        "key": f"remark-{place}",
        "row": one.row,
        "found": one.found,
        "next_step": one.next_step,
        "mark": left_out if one.left_out else comes_in,
    }


def _of(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
