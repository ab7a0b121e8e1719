"""Recognise what kind of file was brought in by its content, never by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from infoview_lib.contacts.records import KINDS, SPECS
from infoview_lib.errors import ReadingError
from infoview_lib.exchange import archive, linkedin, mapping
from infoview_lib.exchange.decoding import MOST_BYTES, too_large
from infoview_lib.exchange.names import DERIVED
from infoview_lib.exchange.own import Own, kind_of_table
from infoview_lib.exchange.people import People
from infoview_lib.exchange.tables import Table, read_table

Content = bytes | dict[str, bytes]
_KNOWN = mapping.KNOWN_NAMES | {mapping.normal(name) for kind in KINDS for name in SPECS[kind]}

_REFUSED = (
    (b"%PDF", "This is a PDF."), (b"\xd0\xcf\x11\xe0", "This is an old spreadsheet or Word file."),
    (b"\x89PNG", "This is a picture."), (b"\xff\xd8\xff", "This is a picture."),
    (b"GIF8", "This is a picture."),
    (b"<!doctype html", "This is a web page."), (b"<html", "This is a web page."),
    (b"BEGIN:VCARD", "This is a contact card (vCard)."), (b"SQLite format", "This is a database."),
)  # fmt: skip


def content_of(source: str | Path | bytes) -> Content:
    """Return the bytes of a file, or name → bytes of the CSV files of a folder.

    Raises
    ------
    ReadingError
        When it is not there, cannot be opened, or is too large.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    path = Path(source)
    try:
        if path.is_dir():
            return {one.name: _bytes_of(one) for one in sorted(path.glob("*.csv"))[: archive.MOST_FILES]}
        return _bytes_of(path)
    except FileNotFoundError:
        raise ReadingError(
            f"There is no file called “{path.name}”.", "Check its name and its place."
        ) from None
    except ReadingError:
        raise
    except (OSError, ValueError):
        raise ReadingError(
            f"“{path.name[:60]}” cannot be opened.", "Close it in other programs, then try again."
        ) from None


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise too_large()
    return data


def source_of(content: Content) -> Own | People:
    """Return what the content holds, read by the first reader that recognises it.

    Raises
    ------
    ReadingError
        When no reader can read it.
    """
    for recognises, reader in READERS:
        if recognises(content):
            return reader(content)
    raise ReadingError("This file is of a kind that cannot be read.", "Save it as CSV, then bring it in.")


def _is_refused(content: Content) -> bool:
    return isinstance(content, bytes) and any(_starts(content, mark) for mark, _ in _REFUSED)


def _starts(content: bytes, mark: bytes) -> bool:
    return content[:40].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(mark.lower())


def _refuse(content: bytes) -> Own:
    what = next(words for mark, words in _REFUSED if _starts(content, mark))
    raise ReadingError(what, "Save or export it as CSV, then bring in that file.")


def _read_zip(content: bytes) -> Own | People:
    return _read_many(archive.csv_files(content))


def _read_many(files: Mapping[str, bytes]) -> Own | People:
    """Read a set of files: those we wrote, else a LinkedIn archive's connections, else a lone file."""
    tables = {
        name: table for name, data in files.items() if name not in DERIVED and (table := _readable(data))
    }
    parts = [(name, kind, table) for name, table in tables.items() if (kind := kind_of_table(table))]
    if parts:
        order = {kind: at for at, kind in enumerate(KINDS)}
        return Own(tuple(sorted(parts, key=lambda part: (order[part[1]], part[0]))))
    others = [_people(table) for table in tables.values()]
    chosen = [one for one in others if one.kind == "linkedin"] or (others if len(others) == 1 else [])
    if chosen:
        return chosen[0]
    if not files:
        raise ReadingError("No CSV file was found there.", "Choose a CSV file, or an Infoview export.")
    raise ReadingError(
        "Several files are in there, and none is known.", "Bring in the one you need on its own."
    )


def _readable(data: bytes) -> Table | None:
    try:
        return _table(data)
    except ReadingError:  # one empty file among many is no reason to refuse the others
        return None


def _read_one(content: bytes) -> Own | People:
    table = _table(content)
    kind = kind_of_table(table)
    return Own((("", kind, table),)) if kind else _people(table)


def _table(content: bytes) -> Table:
    return read_table(content, _KNOWN, mapping.normal)


def _people(table: Table) -> People:
    kind = "linkedin" if linkedin.is_linkedin(table.header) else "spreadsheet"
    return People(kind, table, mapping.guess(table.header))


READERS: tuple[tuple[Callable[[Content], bool], Callable[..., Own | People]], ...] = (
    (lambda content: isinstance(content, dict), _read_many),
    (_is_refused, _refuse),
    (lambda content: content.startswith(archive.MARK), _read_zip),
    (lambda content: True, _read_one),
)
"""How a kind of file is recognised, and who reads it; the first that fits is taken."""
