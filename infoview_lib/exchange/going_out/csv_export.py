"""Write the records as CSV files that a spreadsheet program opens unchanged.

The dialect: UTF-8 with a mark, comma, CRLF, every cell quoted, every cell guarded (see `cells`).
Written here, as pandas leaves a lone CR unquoted, which splits a row, and `csv.writer` quotes each
of two million cells anew, although most say the same as another: of 50,000 contacts that takes
three times as long.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import cast

from infoview_lib.contacts.due.thank_you import USUAL_HOURS
from infoview_lib.exchange.cells import QuotedCells, to_cell, to_read_cell, to_text
from infoview_lib.exchange.export_columns import (
    CONTACT_LOG,
    DICTIONARY,
    FILE_OF,
    INTERVIEW_LOG,
    ORDER,
    columns_of,
)
from infoview_lib.exchange.going_out import contact_log, interview_log
from infoview_lib.exchange.going_out.log_columns import LogColumn, Shown
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS, attribute_of
from infoview_lib.records.fields import YOU, FieldSpec, Value
from infoview_lib.records.kinds import Record

HEADER = ["file", "column", "label", "kind_of_value", "allowed_values", "needed", "meaning"]

_KIND_WORDS = {
    "text": "text",
    "long_text": "text, possibly several lines",
    "date": "date, as in 2026-03-31",
    "time": "date and time with zone, as in 2026-03-31T14:30+00:00",
    "whole": "whole number",
    "scale": "whole number from 1 to 5",
    "yes_no": "yes or no",
    "choice": "one of the allowed values",
    "choices": "any of the allowed values, separated by spaces",
    "link": "id of another entry",
}


def data_dictionary() -> list[list[str]]:
    """Return one row per column of each exported file, the column names first."""
    rows = [HEADER]
    for kind in ORDER:
        rows += [_row(FILE_OF[kind], SPECS[kind][name]) for name in columns_of(kind)]
    for file, columns in LOGS.items():
        rows += [
            [
                file,
                one.name,
                one.name,
                _KIND_WORDS[one.type],
                "; ".join(one.choices),
                "no",
                one.help,
            ]
            for one in columns
        ]
    return rows


def _row(file: str, spec: FieldSpec) -> list[str]:
    allowed = "; ".join(f"{value} = {label}" for value, label in spec.choices)
    meaning = spec.help
    if spec.links_to:
        meaning = " ".join(
            filter(None, (meaning, f"Points to the id column of {FILE_OF[spec.links_to]}."))
        )
    needed = "yes" if spec.required or spec.name == "id" else "no"
    return [file, spec.name, spec.label, _KIND_WORDS[spec.type], allowed, needed, meaning]


LOGS: Mapping[str, Sequence[LogColumn]] = {
    CONTACT_LOG: contact_log.COLUMNS,
    INTERVIEW_LOG: interview_log.COLUMNS,
}
"""Name of a log that is only read → its columns."""
MARK = b"\xef\xbb\xbf"
_TEXTS = {str, type(None)}


def csv_bytes(rows: Iterable[Sequence[Value]]) -> bytes:
    """Return rows of stored values as the bytes of one CSV file.

    Parameters
    ----------
    rows : iterable of sequence of Value
        Values in stored form, row by row, as many in each.

    Returns
    -------
    bytes
        The mark alone for no rows.

    Examples
    --------
    >>> csv_bytes([["name", "phone"], ["Ana Lopes", "+1 555 0100"]])
    b'\\xef\\xbb\\xbf"name","phone"\\r\\n"Ana Lopes","\\'+1 555 0100"\\r\\n'
    """
    cells = QuotedCells(to_cell)
    return _file_of(rows, cells, lambda value: cells[to_text(value)])


def _file_of(
    rows: Iterable[Sequence[Value]], cells: QuotedCells, quoted: Callable[[Value], str]
) -> bytes:
    """Return rows as the bytes of a file: cells of texts, and what `quoted` makes of the others."""

    def column_of(column: Sequence[Value]) -> Iterator[str]:
        # By texts alone: to a dict True is 1, and a cell says “yes” for one of them.
        if set(map(type, column)) <= _TEXTS:
            return map(cells.__getitem__, cast("Sequence[str | None]", column))
        return (
            cells[one] if one is None or isinstance(one, str) else quoted(one) for one in column
        )

    columns = [column_of(column) for column in zip(*rows, strict=True)]
    lines = [*map(",".join, zip(*columns, strict=True)), ""]
    return MARK + "\r\n".join(lines).encode("utf-8", "replace")


def read_bytes(rows: Iterable[Sequence[Value]]) -> bytes:
    """Return rows as the bytes of a CSV file that is only read: numbers and days stand bare.

    Parameters
    ----------
    rows : iterable of sequence of Value
        Values in stored form, row by row, as many in each, the column names first.

    Returns
    -------
    bytes
        The mark alone for no rows.

    Examples
    --------
    >>> read_bytes([["Name", "Minutes"], ["=Ana", 25]])
    b'\\xef\\xbb\\xbf"Name","Minutes"\\r\\n"\\'=Ana","25"\\r\\n'
    """
    return _file_of(rows, QuotedCells(to_read_cell), lambda value: f'"{to_text(value)}"')


def read_only_logs(
    book: Book, on: date, course_hours: int = USUAL_HOURS, shown: Shown | None = None
) -> dict[str, bytes]:
    """Return the logs that people read: name → bytes.

    Parameters
    ----------
    book, on, course_hours
        As `export_files` takes them.
    shown : Shown, optional
        How people and texts stand there; in full when left out.

    Returns
    -------
    dict of str to bytes
        One row per contact; one row per interview.
    """
    contacts = contact_log.contact_log(book, on, course_hours, shown)
    interviews = interview_log.interview_log(book, on, course_hours, shown)
    return {CONTACT_LOG: read_bytes(contacts), INTERVIEW_LOG: read_bytes(interviews)}


def export_files(book: Book, on: date, course_hours: int = USUAL_HOURS) -> dict[str, bytes]:
    """Return every file of an export: name → bytes.

    Parameters
    ----------
    book : Book
        All records. Deleted ones are no part of it.
    on : date
        The day from which next steps in the contact log are seen.
    course_hours : int
        Hours to a thank-you that the course sets.

    Returns
    -------
    dict of str to bytes
        The two logs first, then one file per kind of record (with its column names alone when
        there is none), then the data dictionary.
    """
    living = whole(book)
    files = read_only_logs(living, on, course_hours)
    for kind in ORDER:
        names = columns_of(kind)
        row = attrgetter(*map(attribute_of, names))
        files[FILE_OF[kind]] = csv_bytes([names, *map(row, living.of(kind))])
    files[DICTIONARY] = csv_bytes(data_dictionary())
    return files


def whole(book: Book) -> Book:
    """Return the records that name nothing but each other, so that an empty folder can take them.

    What needs a record that lies in the trash stays out with it; any other link to it is left
    empty.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    Book
        The very same one where nothing names what is in the trash.

    Examples
    --------
    >>> gone = {"id": "ti-00000001", "a": "ct-00000001", "b": "ct-00000002"}
    >>> whole(Book({"contact": [], "tie": [gone]})).of("tie")
    ()
    """
    found = {kind: book.of(kind) for kind in ORDER}
    # What goes may be what another entry needs, so this is done until nothing goes any more.
    while True:
        ids = {one.id for records in found.values() for one in records} | {"", YOU}
        kept = {
            kind: tuple(one for one in records if not _lost(one, needed, ids))
            for kind, records in found.items()
            if (needed := _LINKS[kind][True])
        }
        if all(len(kept[kind]) == len(found[kind]) for kind in kept):
            break
        found |= kept
    made = {
        kind: tuple(_unlinked(one, _lost(one, _LINKS[kind][False], ids)) for one in records)
        for kind, records in found.items()
    }
    # What rules made of the book stands beside it, and serves here as well.
    is_whole = all(made[kind] == book.of(kind) for kind in ORDER)
    return book if is_whole else Book.of_records(made)


def _lost(one: Record, links: Iterable[str], ids: Container[str]) -> list[str]:
    """Return the links of a record that name nothing that is there."""
    return [link for link in links if getattr(one, link) not in ids]


def _unlinked(one: Record, lost: list[str]) -> Record:
    return dataclasses.replace(one, **dict.fromkeys(lost, "")) if lost else one


_LINKS = {
    kind: {
        needed: [
            attribute_of(name)
            for name, spec in specs.items()
            if spec.type == "link" and spec.required == needed
        ]
        for needed in (True, False)
    }
    for kind, specs in SPECS.items()
}
"""Kind of record → whether a record needs them → its links."""
