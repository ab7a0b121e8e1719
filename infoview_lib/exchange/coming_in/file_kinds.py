"""Recognize what kind of file was brought in by its content, never by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.cells import guard
from infoview_lib.exchange.coming_in import archives as zipped
from infoview_lib.exchange.coming_in.columns import linkedin
from infoview_lib.exchange.coming_in.columns.guessing import guess
from infoview_lib.exchange.coming_in.columns.mapping import is_column_name
from infoview_lib.exchange.coming_in.columns.programs import program_of
from infoview_lib.exchange.coming_in.history.columns import SOURCE_STAYS, guess_history
from infoview_lib.exchange.coming_in.limits import MOST_BYTES, MOST_FILES, MOST_UNPACKED, too_large
from infoview_lib.exchange.coming_in.our_files import OurFiles, kind_of_table
from infoview_lib.exchange.coming_in.people.several import PeopleTables
from infoview_lib.exchange.coming_in.people.table import PeopleTable
from infoview_lib.exchange.coming_in.rows import RowProblem, row_problem
from infoview_lib.exchange.coming_in.tables import Table, read_table
from infoview_lib.exchange.coming_in.vcard_reader import is_vcard, read_vcard
from infoview_lib.exchange.coming_in.xlsx_reader import read_workbook
from infoview_lib.exchange.export_columns import DERIVED
from infoview_lib.records.catalog import KINDS, SPECS

Content = bytes | dict[str, bytes]
_OURS = frozenset(name for kind in KINDS for name in SPECS[kind])
_SUFFIXES = (".csv", ".tsv", ".txt", ".vcf", ".xlsx")
_ADDRESSES = frozenset(["email", "profile_url"])
_NAMING = _ADDRESSES | {"name", "first_name", "last_name"}

_REFUSED = (
    (b"%PDF", "This is a PDF."),
    (b"\xd0\xcf\x11\xe0", "This is an old spreadsheet or Word file."),
    (b"\x89PNG", "This is a picture."),
    (b"\xff\xd8\xff", "This is a picture."),
    (b"GIF8", "This is a picture."),
    (b"{\\rtf", "This is a text document."),
    (b"<!doctype html", "This is a web page."),
    (b"<html", "This is a web page."),
    (b"<?xml", "This is a program’s data file."),
    (b'{"', "This is a program’s data file."),
    (b"[{", "This is a program’s data file."),
    (b"BEGIN:VCALENDAR", "This is a calendar."),
    (b"dn: ", "This is an address book as LDIF."),
    (b"SQLite format", "This is a database."),
    (b"\x1f\x8b", "This is a compressed file."),
    (b"7z\xbc\xaf", "This is a compressed file."),
    (b"Rar!", "This is a compressed file."),
)


def content_of(source: str | Path | bytes) -> Content:
    """Return the bytes of a file, or name → bytes of the CSV files of a folder.

    Parameters
    ----------
    source : path or bytes
        A file, a folder, or the content of a file.

    Returns
    -------
    bytes or dict of str to bytes
        Files of other kinds in a folder are passed over.

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
            return _files_of(path)
        return _bytes_of(path)
    except FileNotFoundError:
        raise ReadingError(
            f"There's no file called “{path.name}.”", "Check its name and folder."
        ) from None
    except ReadingError:
        raise
    except (OSError, ValueError):
        raise ReadingError(
            f"“{path.name[:60]}” can't be opened.", "Close it in other programs, then try again."
        ) from None


def _files_of(folder: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = MOST_UNPACKED
    files = sorted(
        one for one in folder.iterdir() if one.suffix.lower() in _SUFFIXES and one.is_file()
    )
    for one in files[:MOST_FILES]:
        found[one.name] = _bytes_of(one)
        left -= len(found[one.name])
        if left < 0:
            raise too_large()
    return found


def _bytes_of(path: Path) -> bytes:
    if path.exists() and not path.is_file():  # a line to another program never ends
        raise ReadingError(f"“{path.name[:60]}” isn't a file.", "Choose a file.")
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise too_large()
    return data


def source_of(content: Content, encoding: str = "") -> OurFiles | PeopleTables:
    """Return what the content holds, read by the first reader that recognises it.

    Parameters
    ----------
    content : bytes or dict of str to bytes
        As `content_of` returns it.
    encoding : str
        How to read the letters of a text file; recognised when left out.

    Returns
    -------
    OurFiles or PeopleTables
        Tables without people among others are left out and told about.

    Raises
    ------
    ReadingError
        When no reader can read it.
    """
    if isinstance(content, dict):
        return _chosen(_tables_of_files(content, encoding))
    if zipped.is_zip(content) and not zipped.is_workbook(content):
        return _chosen(_tables_of_files(zipped.files_in(content), encoding))
    return _chosen(_tables(content, encoding), many=False)


def _tables_of_files(files: Mapping[str, bytes], encoding: str) -> dict[str, tuple[str, Table]]:
    """Return the tables of all files; one that cannot be read is no reason to refuse the others."""
    found: dict[str, tuple[str, Table]] = {}
    told: list[ReadingError] = []
    for name, data in files.items():
        if name in DERIVED:
            continue
        try:
            tables = _tables(data, encoding)
        except ReadingError as error:
            told.append(error)
            continue
        found |= {
            f"{name}, {sheet}" if len(tables) > 1 else name: one for sheet, one in tables.items()
        }
    # With one file its own reason says more than that no list was found.
    if not found and len(told) == 1:
        raise told[0]
    return found


def _tables(content: bytes, encoding: str) -> dict[str, tuple[str, Table]]:
    """Return the tables of one file: name of the sheet → who wrote it, if known, and table."""
    for recognises, reader in READERS:
        if recognises(content):
            return reader(content, encoding)
    raise ReadingError(
        "Infoview can't read this kind of file.", "Save it as CSV, then bring it in."
    )


def _is_header(cell: str) -> bool:
    """Return whether a cell is a column name of a list of people, or of a file of ours."""
    return cell.strip().casefold() in _OURS or is_column_name(cell)


def _is_refused(content: bytes) -> bool:
    return any(_starts(content, mark) for mark, _ in _REFUSED)


def _starts(content: bytes, mark: bytes) -> bool:
    return content[:40].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(mark.lower())


def _refuse(content: bytes, encoding: str) -> dict[str, tuple[str, Table]]:
    what = next(words for mark, words in _REFUSED if _starts(content, mark))
    raise ReadingError(what, "Save or export the list as CSV, then bring in that file.")


def _chosen(tables: Mapping[str, tuple[str, Table]], many: bool = True) -> OurFiles | PeopleTables:
    """Return the files we wrote, else the tables that hold people."""
    own = [
        (name, kind, _guarded(one) if by == "xlsx" else one)
        for name, (by, one) in tables.items()
        if (kind := kind_of_table(one))
    ]
    if own:
        order = {kind: at for at, kind in enumerate(KINDS)}
        parts = sorted(own, key=lambda part: (order[part[1]], part[0]))
        return OurFiles(tuple(parts) if len(tables) > 1 else (("", *parts[0][1:]),))
    lists = {name: _people(by, table) for name, (by, table) in tables.items()}
    if len(lists) == 1 and (not many or _holds_people(*lists.values())):
        return PeopleTables(tuple(lists.values()))
    kept = {name: one for name, one in lists.items() if _holds_people(one)}
    if any(one.kind == "linkedin" for one in kept.values()):
        # An archive of LinkedIn holds some thirty more tables, also of the student's own life.
        kept = {name: one for name, one in kept.items() if one.kind != "spreadsheet"}
    if not kept:
        found = (
            "There are several files in there, and Infoview doesn't know any of them."
            if len(lists) > 1
            else "No contact list was found there."
        )
        raise ReadingError(found, "Bring in the one you need on its own.")
    alone = len(kept) == 1
    parts = tuple(one if alone else replace(one, file=name) for name, one in kept.items())
    left = tuple(_left_out(name) for name in lists if name not in kept)
    return PeopleTables(parts, left)


def _holds_people(one: PeopleTable) -> bool:
    """Return whether a table among others is a list of contacts.

    A page of notes looks like a list of bare names, so without a header an address is needed.
    """
    fields = _NAMING if one.table.header_row else _ADDRESSES
    return bool(one.table.rows and fields & set(one.mapping.values()))


def _guarded(table: Table) -> Table:
    """Return a table of ours as its CSV file would hold it; text cells of a sheet need no guard."""
    return replace(table, rows=tuple((row, tuple(map(guard, cells))) for row, cells in table.rows))


def _left_out(name: str) -> RowProblem:
    return row_problem(
        0,
        "file",
        f"“{name[:60]}” has no contact list.",
        "Bring it in on its own if you need it.",
    )


def _people(by: str, table: Table) -> PeopleTable:
    kind = by.replace("xlsx", "") or (
        "linkedin" if linkedin.is_linkedin(table.header) else program_of(table.header)
    )
    rows = [cells for _, cells in table.rows[:200]]
    found = guess(table.header, rows)
    # The address book of a program holds people alone.
    told = {} if kind else guess_history(table.header, rows, found)
    told_only = {column for column, role in told.items() if role != SOURCE_STAYS}
    found |= dict.fromkeys(told_only, "")
    return PeopleTable(kind or "spreadsheet", table, found, history=told)


Reader = Callable[[bytes, str], dict[str, tuple[str, Table]]]
"""Takes a file, and the encoding that was chosen for it; only text files need one."""
READERS: tuple[tuple[Callable[[bytes], bool], Reader], ...] = (
    (is_vcard, lambda content, encoding: {"": ("vcard", read_vcard(content))}),
    (_is_refused, _refuse),
    (
        zipped.is_zip,
        lambda content, encoding: {
            name: ("xlsx", one) for name, one in read_workbook(content, _is_header).items()
        },
    ),
    (
        lambda content: True,
        lambda content, encoding: {"": ("", read_table(content, _is_header, encoding))},
    ),
)
"""How a kind of file is recognised, and who reads it; the first that fits is taken."""
