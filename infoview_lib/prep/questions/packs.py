"""Check a counselor's own questions, row by row, before they join the bank.

A pack is a table with the columns of the bank. Only the text is needed: what is left empty, or does
not fit, is filled in with what suits most interviews. Nothing here refuses a whole table for one
weak row; each remark names its row. Only a question that asks for a job stays out, because the
workbook promises the people who are asked that no question does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from infoview_lib.errors import ReadingError
from infoview_lib.prep.blanks import placeholders_in
from infoview_lib.prep.questions.bank import (
    CATEGORY_LABELS,
    COLUMNS,
    MODES,
    PLACEHOLDERS,
    Cell,
    Question,
    fill,
    question_from,
    read_cell,
)
from infoview_lib.prep.questions.review import Problem, review_question

MOST_QUESTIONS = 500
"""More than the bank holds; beyond that nobody chooses any more."""
MOST_LETTERS = 300
"""Letters of one question; what is longer is a text, not something to ask."""
NAME_LETTERS = 60
"""Letters of the name of a pack."""
_TEXT_NAMES = ("text", "question", "questions", "wording", "question text")
_USUAL = {
    "types": "core",
    "objectives": "information",
    "audience": "any",
    "modes": "; ".join(MODES[:3]),
    "minutes": "2",
    "depth": "2",
    "sensitivity": "0",
    "lang": "en",
}
_BLOCK_OF_CATEGORY = {"rapport": "rapport", "referrals": "names", "close": "close"}
_CATEGORY_OF_BLOCK = {block: category for category, block in _BLOCK_OF_CATEGORY.items()}
_KEY_OF_LABEL = {label.casefold(): key for key, label in CATEGORY_LABELS}


@dataclass(frozen=True, slots=True)
class Remark:
    """Hold one gentle remark on one row of a pack; `left_out` when the row does not come in."""

    row: int
    kind: str
    found: str
    next_step: str
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """Hold the questions of a pack in its order, and what was noticed.

    ``already`` counts the rows that the bank has.
    """

    name: str
    questions: tuple[Question, ...]
    remarks: tuple[Remark, ...] = ()
    already: int = 0


def pack_name(file_name: str) -> str:
    """Return what a pack is called: its file's name in plain words.

    Parameters
    ----------
    file_name : str
        With or without an ending.

    Examples
    --------
    >>> pack_name("nursing_talks-2026.csv")
    'nursing talks 2026'
    """
    stem = re.sub(r"\.(csv|tsv|txt)$", "", file_name.strip(), flags=re.IGNORECASE)
    words = (
        "".join(c if c.isprintable() else " " for c in stem)
        .replace("_", " ")
        .replace("-", " ")
        .split()
    )
    return " ".join(words)[:NAME_LETTERS].strip() or "Questions"


def column_names(header: Iterable[str]) -> tuple[str, ...]:
    """Return the column of the bank that each column of a table stands for.

    Parameters
    ----------
    header : iterable of str
        The first row of the table.

    Returns
    -------
    tuple of str
        As long as the header; empty text for a column that stands for none, or for one that was
        there already.

    Examples
    --------
    >>> column_names(["Question", "Listen for", "Room"])
    ('text', 'listen_for', '')
    """
    found: list[str] = []
    for name in header:
        plain = " ".join(name.replace("_", " ").split()).casefold()
        key = "text" if plain in _TEXT_NAMES else plain.replace(" ", "_")
        found.append(key if key in COLUMNS and key not in found else "")
    return tuple(found)


def pack_rows(
    header: tuple[str, ...], rows: Iterable[tuple[int, tuple[str, ...]]]
) -> list[tuple[int, dict[str, str]]]:
    """Return row number and cells by column of the bank.

    Parameters
    ----------
    header : tuple of str
        The first row of the table.
    rows : iterable of (int, tuple of str)
        Row number and cells.

    Returns
    -------
    list of (int, dict of str to str)
        Cells that are empty, or in a column the bank does not have, are left out.

    Raises
    ------
    ReadingError
        When no column holds the questions.
    """
    names = column_names(header)
    if "text" not in names:
        raise ReadingError(
            "This file has no column “text”.", "Write “text” above the column with the questions."
        )
    return [
        (
            row,
            {
                name: cell.strip()
                # Spreadsheets leave out the empty cells at the end of a row.
                for name, cell in zip(names, cells, strict=False)
                if name and cell.strip()
            },
        )
        for row, cells in rows
    ]


def list_rows(text: str) -> list[tuple[int, dict[str, str]]] | None:
    """Return the lines of a plain list of questions; None when the text is a table.

    Parameters
    ----------
    text : str
        A file; it is a list when its first line with words ends in a question mark.

    Returns
    -------
    list of (int, dict of str to str) or None
        Line number, and the line under ``text``.

    Examples
    --------
    >>> list_rows("What first, and why?\\n\\nWhat then?\\n")
    [(1, {'text': 'What first, and why?'}), (3, {'text': 'What then?'})]
    >>> list_rows("text,minutes\\nWhat first?,2\\n") is None
    True
    """
    # A list saved by a spreadsheet program comes with quotes and the marks of its empty columns.
    lines = [line.strip().strip('\ufeff"').strip(" ;,\t") for line in text.splitlines()]
    first = next((line for line in lines if line), "")
    if not first.endswith("?"):
        return None
    return [(row, {"text": line}) for row, line in enumerate(lines, 1) if line]


def read_pack(
    rows: Iterable[tuple[int, Mapping[str, str]]], name: str, bank: Iterable[Question] = ()
) -> Pack:
    """Return the questions of a pack with a remark on whatever could be better.

    Parameters
    ----------
    rows : iterable of (int, mapping)
        Row number as a spreadsheet program counts it, cells by column of the bank.
    name : str
        What the pack is called.
    bank : iterable of Question
        Questions that are there already; the same words do not come in twice.

    Returns
    -------
    Pack
        The ids of its questions are those of the file, or empty.
    """
    bank = tuple(bank)
    known = {_same_words(one.text) for one in bank}
    seen: dict[str, int] = {}
    questions: list[tuple[int, Question]] = []
    remarks: list[Remark] = []
    already = 0
    for row, cells in rows:
        plain = _same_words(cells.get("text", ""))
        if not cells:
            continue
        if len(questions) >= MOST_QUESTIONS:
            said = (
                f"A pack holds {MOST_QUESTIONS} questions. Row {row} and later rows are left out."
            )
            remarks.append(Remark(row, "too_many", said, "Put the rest in a second pack.", True))
            break
        if plain and plain in known:
            already += 1
        elif (reason := _left_out(row, plain, cells, seen)) is not None:
            remarks.append(reason)
        else:
            seen[plain] = row
            question, noticed = question_of(cells, row)
            out = [one for one in noticed if one.left_out]
            remarks += out or noticed
            if not out:
                questions.append((row, question))
    kept, softer = _softened(questions, {one.id: one for one in bank})
    return Pack(name, kept, tuple(sorted((*remarks, *softer), key=lambda one: one.row)), already)


def _left_out(
    row: int, plain: str, cells: Mapping[str, str], seen: Mapping[str, int]
) -> Remark | None:
    """Return why a row stays out before its wording is looked at."""
    if not plain:
        return Remark(
            row, "empty", f"Row {row} has no question.", "Add it in the “text” column.", True
        )
    if plain in seen:
        return Remark(
            row,
            "repeated",
            f"Row {row} repeats row {seen[plain]}.",
            "Keep one of them.",
            True,
        )
    if len(cells["text"]) > MOST_LETTERS:
        return Remark(
            row,
            "too_long",
            f"Row {row} is too long to be a question.",
            "Ask one thing you can say in one breath.",
            True,
        )
    return None


def question_of(cells: Mapping[str, str], row: int = 0) -> tuple[Question, list[Remark]]:
    """Return one row as a question, whatever its cells hold, with what was noticed in it.

    Parameters
    ----------
    cells : mapping of str to str
        Column of the bank → cell; only ``text`` is needed.
    row : int
        Where it stands in its table.

    Returns
    -------
    Question
        With what suits most interviews in the cells that are empty or do not fit.
    list of Remark
        Empty when there is nothing to say.
    """
    text = " ".join(cells["text"].split())
    values, remarks = _values_of(cells, row)
    remarks = [_remark_on(problem, row, text) for problem in review_question(fill(text))] + remarks
    strange = [one for one in placeholders_in(text) if one not in PLACEHOLDERS]
    if strange:
        said = f"Row {row} has “{{{strange[0]}}}”, which isn't a blank this workbook can fill."
        known = ", ".join("{" + one + "}" for one in PLACEHOLDERS)
        remarks.append(Remark(row, "placeholder", said, f"Use one of: {known}."))
    values |= {"text": text, "placeholders": placeholders_in(text)}
    return question_from(values), remarks


def _values_of(cells: Mapping[str, str], row: int) -> tuple[dict[str, Cell], list[Remark]]:
    """Return a value for every column, with a remark on each cell that does not fit."""
    usual = _usual_cells(cells)
    values: dict[str, Cell] = {}
    remarks: list[Remark] = []
    for name in COLUMNS:
        cell = cells.get(name, "").strip() or usual.get(name, "")
        if name == "category":
            cell = _KEY_OF_LABEL.get(cell.casefold(), cell)
        try:
            values[name] = read_cell(name, cell, f"row {row}, column {name}")
        except ReadingError as problem:
            instead = usual.get(name, "")
            if name != "placeholders":  # those are read from the text
                step = f"{problem.next_step} Until then, it counts as “{instead}”."
                remarks.append(Remark(row, "value", problem.found, step))
            values[name] = read_cell(name, instead, "")
    return values, remarks


def _usual_cells(cells: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in for empty cells; part and category follow from each other."""
    category = cells.get("category", "").strip().casefold()
    category = _KEY_OF_LABEL.get(category, category)
    block = cells.get("block", "").strip().casefold()
    category = (
        category if category in dict(CATEGORY_LABELS) else _CATEGORY_OF_BLOCK.get(block, "work")
    )
    return {**_USUAL, "category": category, "block": _BLOCK_OF_CATEGORY.get(category, "main")}


def _remark_on(problem: Problem, row: int, text: str) -> Remark:
    """Return what is to be said of a question's wording; a request for a job keeps it out."""
    shown = text if len(text) <= 60 else f"{text[:59]}…"
    # A request for a job quotes its words, and so does the row.
    said = problem.message.split("”: ", 1)[-1]
    found = f"Row {row}, “{shown}”: {said}"
    left_out = problem.kind == "job_ask"
    step = (
        f"{problem.suggestion} Until then, it won't be added." if left_out else problem.suggestion
    )
    return Remark(row, problem.kind, found, step, left_out)


def _softened(
    questions: list[tuple[int, Question]], bank: Mapping[str, Question]
) -> tuple[tuple[Question, ...], list[Remark]]:
    """Return the questions with gentler siblings that exist, and a remark where one is missing."""
    here = {one.id: one for _, one in questions if one.id}
    kept: list[Question] = []
    remarks: list[Remark] = []
    for row, one in questions:
        softer = here.get(one.softer_id) or bank.get(one.softer_id)
        if one.softer_id and (softer is None or softer.sensitivity >= one.sensitivity):
            softer, one = None, replace(one, softer_id="")
        if one.sensitivity == 2 and softer is None:
            said = f"Row {row} is marked very personal and has no gentler version."
            remarks.append(
                Remark(row, "softer", said, "Put the id of a gentler question in “softer_id”.")
            )
        kept.append(one)
    return tuple(kept), remarks


def _same_words(text: str) -> str:
    """Return a text in one form, to tell questions that are worded alike."""
    return " ".join(text.casefold().replace("’", "'").split()).rstrip("?.! ")
