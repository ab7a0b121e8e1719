"""Read the CSV files that this program wrote, also after a spreadsheet program saved them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from infoview_lib.contacts.fields import FieldSpec, check_value
from infoview_lib.contacts.records import (
    ID_LETTERS,
    KEPT_BY_US,
    KINDS,
    SPECS,
    check_together,
    kind_of,
    new_values,
)
from infoview_lib.errors import EntryError
from infoview_lib.exchange.cells import unguard
from infoview_lib.exchange.names import columns_of
from infoview_lib.exchange.plan import Draft, problem
from infoview_lib.exchange.tables import Table

_KEPT = ("created_at", "updated_at")


def kind_of_table(table: Table) -> str:
    """Return the kind of record whose file this is, or empty text when it is none of ours.

    A file of ours has an ``id`` column. Which kind it is follows from the ids; a file without any
    id, as when only new rows were typed, must have all columns of one kind.
    """
    columns = {name.strip().lower() for name in table.header}
    if "id" not in columns:
        return ""
    at = [name.strip().lower() for name in table.header].index("id")
    ids = [text for _, cells in table.rows if (text := unguard(cells[at].strip()))]
    kind = next((kind for one in ids if (kind := kind_of(one))), "")
    if kind or ids:
        return kind if kind and len(columns & SPECS[kind].keys()) >= 2 else ""
    whole = [kind for kind in KINDS if set(columns_of(kind)) <= columns]
    return whole[0] if len(whole) == 1 else ""


@dataclass(frozen=True)
class Own:
    """Hold one or more files of ours.

    Parameters
    ----------
    parts : tuple of (str, str, Table)
        File name (empty for a single file), kind of record, table.
    """

    parts: tuple[tuple[str, str, Table], ...]

    def drafts(self) -> tuple[list[Draft], list[dict]]:
        """Return every entry, and the problems of all rows."""
        found: list[Draft] = []
        problems: list[dict] = []
        seen: set[str] = set()
        for file, kind, table in self.parts:
            wrong = list(table.problems) + _foreign_columns(kind, table)
            for number, cells in table.rows:
                draft = _draft(
                    file, kind, number, dict(zip(table.header, cells, strict=True)), wrong
                )
                if draft and draft.id in seen:
                    wrong.append(_repeated(number, draft.id))
                elif draft:
                    found.append(draft)
                    seen.update({draft.id} - {""})
            problems += [one | ({"file": file} if file else {}) for one in wrong]
        return found, problems


def _foreign_columns(kind: str, table: Table) -> list[dict]:
    extra = [name for name in table.header if name.strip().lower() not in SPECS[kind]]
    return [
        problem(
            table.header_row,
            "column",
            f"The column “{name[:40]}” is not one of ours; it is left out.",
            "Copy what you need from it into the notes.",
        )
        for name in extra
    ]


def _repeated(number: int, record_id: str) -> dict:
    return problem(
        number,
        "repeated",
        f"Row {number} repeats the entry {record_id}.",
        "Keep one of the rows; this one is left out.",
    )


def _draft(
    file: str, kind: str, number: int, cells: Mapping[str, str], wrong: list[dict]
) -> Draft | None:
    specs = SPECS[kind]
    texts = {name.strip().lower(): unguard(cell) for name, cell in cells.items()}
    if not any(text.strip() for text in texts.values()):
        wrong.append(
            problem(
                number, "nobody", f"Row {number} is empty.", "Delete it in the file if you like."
            )
        )
        return None
    record_id = texts.get("id", "").strip()
    if record_id and not (kind_of(record_id) == kind and set(record_id[3:]) <= set(ID_LETTERS)):
        wrong.append(
            problem(
                number,
                "id",
                f"Row {number} has “{record_id[:40]}” where its id should be.",
                "Empty that cell to add the row as a new entry.",
            )
        )
        return None
    values = {
        name: value
        for name, text in texts.items()
        if name in specs and name not in KEPT_BY_US
        for value in _stored(number, specs[name], text, wrong)
    }
    kept = {
        name: texts[name].strip() for name in _KEPT if _is_time(specs[name], texts.get(name, ""))
    }
    try:
        check_together(kind, new_values(kind, values))
    except EntryError as error:
        wrong.append(problem(number, "needed", f"Row {number}: {error.found}", error.next_step))
        return None
    return Draft(number, kind, values, record_id, kept if record_id else {}, file)


def _stored(number: int, spec: FieldSpec, text: str, wrong: list[dict]) -> Iterable[Any]:
    """Yield the value of one cell in stored form, or nothing when it does not fit."""
    try:
        yield check_value(spec, text)
    except EntryError as error:
        wrong.append(problem(number, "cell", f"Row {number}: {error.found}", error.next_step))


def _is_time(spec: FieldSpec, text: str) -> bool:
    try:
        return bool(check_value(spec, text))
    except EntryError:
        return False
