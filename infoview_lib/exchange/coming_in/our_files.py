"""Read the CSV files that this program wrote, and decide what becomes of each entry."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from infoview_lib.errors import EntryError
from infoview_lib.exchange.cells import unguard
from infoview_lib.exchange.coming_in.rows import (
    ADD,
    CHANGE,
    LEFT_OUT,
    SKIP,
    FileRow,
    RowPlan,
    RowProblem,
    field_labels,
    in_file,
    row_problem,
)
from infoview_lib.exchange.coming_in.tables import Table
from infoview_lib.exchange.export_columns import columns_of
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import (
    ID_LETTERS,
    KEPT_BY_US,
    KINDS,
    SPECS,
    check_together,
    kind_of,
    new_values,
)
from infoview_lib.records.fields import YOU, FieldSpec, Value, Values, check_value
from infoview_lib.records.former_kinds import (
    FORMER_COLUMNS,
    FORMER_KIND,
    id_in_own_kind,
    in_own_kind,
    kind_of_list,
)
from infoview_lib.records.kinds import Record

_KEPT = ("created_at", "updated_at")
Fate = Callable[[str], str]
"""Id → ``here``, ``trash``, ``erased``, or empty text for an id never seen here."""
Print = tuple[object, ...]
"""Kind of record with all its values: what tells it from others where there is no id."""


def kind_of_table(table: Table) -> str:
    """Return the kind of record whose file this is, or empty text when it is none of ours.

    A file of ours has an ``id`` column. Which kind it is follows from the ids; a file without any
    id, as when only new rows were typed, must have all columns of one kind.

    Parameters
    ----------
    table : Table
        A table as read.

    Returns
    -------
    str
        A key of `infoview_lib.records.catalog.RECORDS`.
    """
    columns = {name.strip().lower() for name in table.header}
    if "id" not in columns:
        return ""
    at = [name.strip().lower() for name in table.header].index("id")
    ids = [text for _, cells in table.rows if (text := unguard(cells[at].strip()))]
    kind = next((kind for one in ids if (kind := kind_of(one))), "")
    if kind or ids:
        # A foreign table may have an id column of its own.
        return kind if kind and len(columns & SPECS[kind].keys()) >= 2 else ""
    whole = [kind for kind in KINDS if set(columns_of(kind)) <= columns]
    return whole[0] if len(whole) == 1 else ""


@dataclass(frozen=True)
class OurFiles:
    """Hold one or more files of ours.

    Parameters
    ----------
    parts : tuple of (str, str, Table)
        File name (empty for a single file), kind of record, table.
    """

    parts: tuple[tuple[str, str, Table], ...]

    def drafts(self) -> tuple[list[FileRow], list[RowProblem]]:
        """Return every entry, and the problems of all rows.

        Returns
        -------
        list of FileRow
            File by file; a repeated id counts once.
        list of RowProblem
            File by file.
        """
        found: list[FileRow] = []
        problems: list[RowProblem] = []
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
            problems += [in_file(one, file) for one in wrong]
        return found, problems


def _foreign_columns(kind: str, table: Table) -> list[RowProblem]:
    known = SPECS[kind].keys() | FORMER_COLUMNS.get(kind, frozenset())
    extra = [name for name in table.header if name.strip().lower() not in known]
    return [
        row_problem(
            table.header_row,
            "column",
            f"The column “{name[:40]}” isn't one Infoview knows, so it's left out.",
            "Copy what you need from it into the notes.",
        )
        for name in extra
    ]


def _repeated(number: int, record_id: str) -> RowProblem:
    return row_problem(
        number,
        "repeated",
        f"Row {number} repeats the entry {record_id}.",
        "Keep one of the rows. This one is left out.",
    )


def _draft(
    file: str, kind: str, number: int, cells: Mapping[str, str], wrong: list[RowProblem]
) -> FileRow | None:
    specs = SPECS[kind]
    texts = {name.strip().lower(): unguard(cell) for name, cell in cells.items()}
    if not any(text.strip() for text in texts.values()):
        wrong.append(
            row_problem(
                number, "nobody", f"Row {number} is empty.", "You can delete it in the file."
            )
        )
        return None
    record_id = texts.get("id", "").strip()
    if record_id and not (kind_of(record_id) == kind and set(record_id[3:]) <= set(ID_LETTERS)):
        wrong.append(
            row_problem(
                number,
                "id",
                f"Row {number} has “{record_id[:40]}” where its id should be.",
                "Empty that cell to add the row as a new entry.",
            )
        )
        return None
    if kind == FORMER_KIND:  # an export of an older version holds what has its own file today
        name = texts.get("list", "").strip()
        kind, record_id = kind_of_list(name), id_in_own_kind(name, record_id)
        texts = {field: str(value) for field, value in in_own_kind(name, texts).items()}
        specs = SPECS[kind]
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
        wrong.append(row_problem(number, "needed", f"Row {number}: {error.found}", error.next_step))
        return None
    return FileRow(number, kind, values, record_id, kept if record_id else {}, file)


def _stored(number: int, spec: FieldSpec, text: str, wrong: list[RowProblem]) -> Iterator[Value]:
    """Yield the value of one cell in stored form, or nothing when it does not fit."""
    try:
        yield check_value(spec, text)
    except EntryError as error:
        wrong.append(row_problem(number, "cell", f"Row {number}: {error.found}", error.next_step))


def _is_time(spec: FieldSpec, text: str) -> bool:
    try:
        return bool(check_value(spec, text))
    except EntryError:
        return False


def plan_entries(
    drafts: list[FileRow], book: Book, decisions: Mapping[int | str, str], fate: Fate
) -> list[RowPlan]:
    """Return what will become of each entry: added with its id, changed where it differs, or left.

    Parameters
    ----------
    drafts : list of FileRow
        Entries of the file.
    book : Book
        Entries here.
    decisions : mapping
        `FileRow.place` → ``skip`` or ``change`` where the student decided.
    fate : callable
        Id → ``here``, ``trash``, ``erased`` or empty text for an id never seen here.

    Returns
    -------
    list of RowPlan
        One per row, in order. What names an entry that is neither here nor in the file is left
        out.
    """
    alike = _without_id(drafts, book)
    out = _left_out(drafts, decisions, fate)
    coming = {draft.id for draft in drafts if draft.id} - out.keys()
    plans = []
    for draft in drafts:
        kept_out = out.get(_key(draft))
        if kept_out:
            reason, names_nobody, by_choice = kept_out
            plan = RowPlan(draft, SKIP, reason, draft.id)
            plans.append(replace(plan, names_nobody=names_nobody, by_choice=by_choice))
        else:
            linked, said = _linked(draft, coming, fate)
            plan = _plan(linked, book, decisions.get(draft.place, ""), fate, alike)
            plans.append(replace(plan, reason=" ".join(filter(None, (plan.reason, said)))))
    return plans


class _KeptOut(NamedTuple):
    """Say why an entry stays out: for naming what is not here, by choice, or for another reason."""

    reason: str
    names_nobody: bool = False
    by_choice: bool = False


def _left_out(
    drafts: list[FileRow], decisions: Mapping[int | str, str], fate: Fate
) -> dict[str, _KeptOut]:
    """Return the id (or ``row n``) of each entry that stays out, with the reason."""
    out: dict[str, _KeptOut] = {}
    for draft in drafts:
        if decisions.get(draft.place) == SKIP:
            out[_key(draft)] = _KeptOut(LEFT_OUT, by_choice=True)
        elif draft.id and fate(draft.id) == "erased":
            out[draft.id] = _KeptOut("It was erased here, so it stays out.")
    # What names an entry that stays out stays out too, and so on.
    while True:
        coming = {draft.id for draft in drafts if draft.id} - out.keys()
        more = {
            _key(draft): _KeptOut(f"It points to an entry that isn't here ({missing[0]}).", True)
            for draft in drafts
            if _key(draft) not in out and (missing := _missing(draft, coming, fate, needed=True))
        }
        if not more:
            return out
        out |= more


def _key(draft: FileRow) -> str:
    return draft.id or f"row {draft.place}"


def _missing(draft: FileRow, coming: Collection[str], fate: Fate, needed: bool) -> list[str]:
    """Return the links of a draft that name nothing, either those it needs or the others."""
    links = [
        spec
        for spec in SPECS[draft.kind].values()
        if spec.type == "link" and spec.required == needed
    ]
    found = []
    for spec in links:
        link = draft.values.get(spec.name, "")
        known = link in coming or fate(link) in ("here", "trash")
        fits = kind_of(link) == spec.links_to or (link == YOU and spec.or_you)
        if link and not (fits and (known or link == YOU)):
            found.append(link if needed else spec.name)
    return found


def _linked(draft: FileRow, coming: Collection[str], fate: Fate) -> tuple[FileRow, str]:
    """Return the draft without links that name nothing, and a sentence about them."""
    gone = _missing(draft, coming, fate, needed=False)
    if not gone:
        return draft, ""
    kept = {name: value for name, value in draft.values.items() if name not in gone}
    words = field_labels(draft.kind, gone)
    return replace(
        draft, values=kept
    ), f"Left empty because the entry it points to isn't here: {words}."


def _without_id(drafts: list[FileRow], book: Book) -> set[Print]:
    """Return what is here, value by value, so that no row without an id comes in twice."""
    kinds = {draft.kind for draft in drafts if not draft.id}
    return {_print(kind, _as_dict(one)) for kind in kinds for one in book.of(kind)}


def _print(kind: str, values: Values) -> Print:
    full = new_values(
        kind, {n: v for n, v in values.items() if n in SPECS[kind] and n not in KEPT_BY_US}
    )
    return (kind, *sorted((name, repr(value)) for name, value in full.items()))


def _plan(draft: FileRow, book: Book, decided: str, fate: Fate, alike: set[Print]) -> RowPlan:
    here = book.get(draft.id) if draft.id else None
    if here is None:
        if draft.id and fate(draft.id) == "trash":
            return RowPlan(
                draft, ADD, "It's in your trash. This brings it back.", draft.id, draft.values
            )
        if not draft.id and _print(draft.kind, draft.values) in alike:
            return RowPlan(draft, SKIP, "Already here.")
        return RowPlan(
            draft, ADD, "", "", draft.values | ({"id": draft.id} if draft.id else {}) | draft.kept
        )
    old = _as_dict(here)
    changed = {
        name: value for name, value in draft.values.items() if not _equal(old.get(name), value)
    }
    if not changed:
        return RowPlan(draft, SKIP, "Already here, with nothing changed.", draft.id)
    words = field_labels(draft.kind, changed)
    if _later(old["updated_at"], draft.kept.get("updated_at", "")) and decided != CHANGE:
        return RowPlan(
            draft,
            SKIP,
            f"You changed this here after the file was saved ({words}), so it stays as it is.",
            draft.id,
        )
    return RowPlan(draft, CHANGE, f"Changes: {words}.", draft.id, changed)


def _as_dict(record: Record) -> Values:
    return {name.rstrip("_"): value for name, value in vars(record).items()}


def _later(here: str, there: str) -> bool:
    """Return whether the entry here was changed after the file was written."""
    try:
        return bool(there) and datetime.fromisoformat(here) > datetime.fromisoformat(there)
    except (ValueError, TypeError):
        return False


def _equal(here: Value, there: Value) -> bool:
    """Return whether a value is unchanged, also where a program could not write some letters."""
    if here == there:
        return True
    if not isinstance(here, str) or not isinstance(there, str):
        return False
    # A spreadsheet that was saved in an old encoding has “?” where it had no letter; taking that
    # for a change would ruin the name.
    return "?" in there and here.encode("cp1252", "replace").decode("cp1252") == there
