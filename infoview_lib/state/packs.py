"""Read a pack of questions from a file, keep it among the student's records."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.records import SPECS
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.decoding import decode
from infoview_lib.exchange.tables import read_table
from infoview_lib.prep.packs import Pack, column_names, list_rows, pack_name, pack_rows, read_pack
from infoview_lib.prep.questions import COLUMNS, Question, cell_of
from infoview_lib.state.bank import bank

_KEPT = tuple(name for name in COLUMNS if name in SPECS["pack_question"] and name != "id")


def read_pack_file(data: bytes, file_name: str) -> Pack:
    """Return the questions in the bytes of a file, in any encoding and with any separator.

    Raises
    ------
    ReadingError
        When it is no table, or no column holds questions.
    """
    rows = list_rows(decode(data))
    if rows is not None:
        rows = [(row, {"text": clean(cells["text"])}) for row, cells in rows]
    else:
        table = read_table(
            data, {*COLUMNS, "question"}, lambda cell: column_names([cell])[0] or cell
        )
        rows = pack_rows(table.header, table.rows)
    return read_pack(rows, pack_name(file_name), bank().values())


def keep_pack(folder: Any, pack: Pack) -> dict[str, int]:
    """Write a pack into the folder with one step of undo; an earlier one of the same name gives way to it.

    A question that is still in the pack keeps its id, so that agendas go on knowing it.

    Returns
    -------
    dict of str to int
        How many questions were ``added``, ``changed``, ``removed``.
    """
    before = {_key(one.given_id, one.text): one for one in in_pack(folder.book, pack.name)}
    adds, changes = [], []
    for place, question in enumerate(pack.questions, 1):
        values = _values(question, pack.name, place)
        there = before.pop(_key(question.id, question.text), None)
        if there is None:
            adds.append(("pack_question", values))
        elif any(getattr(there, name) != value for name, value in values.items()):
            changes.append((there.id, values))
    gone = [one.id for one in before.values()]
    folder.apply(adds=adds, changes=changes, deletes=gone, label=f"the pack “{pack.name}”")
    return {"added": len(adds), "changed": len(changes), "removed": len(gone)}


def drop_pack(folder: Any, name: str) -> int:
    """Move a pack to the trash; return how many questions it had. Agendas keep the words they took from it."""
    gone = [one.id for one in in_pack(folder.book, name)]
    folder.apply(deletes=gone, label=f"the pack “{name}” taken away")
    return len(gone)


def in_pack(book: Book, name: str) -> list[Any]:
    """Return the questions kept under the name of a pack."""
    return [one for one in book.of("pack_question") if one.pack == name]


def _key(given_id: str, text: str) -> str:
    return f"id {given_id}" if given_id else f"text {text.casefold()}"


def _values(question: Question, pack: str, place: int) -> dict[str, Any]:
    values: dict[str, Any] = {name: cell_of(getattr(question, name)) for name in _KEPT}
    for name in ("minutes", "depth", "sensitivity", "starter"):
        values[name] = getattr(question, name)
    return {**values, "pack": pack, "place": place, "given_id": question.id}
