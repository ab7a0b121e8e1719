"""Write the records as CSV files that a spreadsheet program opens without changing them.

The dialect: UTF-8 with a mark, comma, CRLF, every cell quoted, every cell guarded (see `cells`).
`csv.writer` is used because pandas leaves a lone CR unquoted, which splits a row.
"""

from __future__ import annotations

import csv
import io
import os
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.fields import YOU
from infoview_lib.contacts.records import SPECS
from infoview_lib.contacts.thanking import USUAL_HOURS
from infoview_lib.errors import NotSavedError
from infoview_lib.exchange.cells import to_cell
from infoview_lib.exchange.contact_log import contact_log
from infoview_lib.exchange.dictionary import data_dictionary
from infoview_lib.exchange.names import CONTACT_LOG, DICTIONARY, FILE_OF, ORDER, columns_of

MARK = b"\xef\xbb\xbf"


def csv_bytes(rows: Iterable[Iterable[Any]]) -> bytes:
    """Return rows of stored values as the bytes of one CSV file.

    Examples
    --------
    >>> csv_bytes([["name", "phone"], ["Ana Lopes", "+1 555 0100"]])
    b'\\xef\\xbb\\xbf"name","phone"\\r\\n"Ana Lopes","\\'+1 555 0100"\\r\\n'
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows([to_cell(value) for value in row] for row in rows)
    return MARK + text.getvalue().encode("utf-8", "replace")


def export_files(
    entries: Mapping[str, Iterable[dict[str, Any]]], on: date, course_hours: int = USUAL_HOURS
) -> dict[str, bytes]:
    """Return every file of an export: name → bytes.

    Parameters
    ----------
    entries : mapping of str to iterable of dict
        Kind of record → plain dicts in the order they were made. Deleted ones are left out.
    on : date
        The day from which next steps in the contact log are seen.
    course_hours : int
        Hours to a thank-you that the course sets.

    Returns
    -------
    dict of str to bytes
        The contact log first, then one file per kind of record (with its column names alone when
        there is none), then the data dictionary.
    """
    living = whole(
        {
            kind: [one for one in entries.get(kind, ()) if not one.get("deleted_at")]
            for kind in ORDER
        }
    )
    files = {CONTACT_LOG: csv_bytes(contact_log(Book(living), on, course_hours))}
    for kind in ORDER:
        names = columns_of(kind)
        files[FILE_OF[kind]] = csv_bytes(
            [names, *([one.get(name, "") for name in names] for one in living[kind])]
        )
    files[DICTIONARY] = csv_bytes(data_dictionary())
    return files


def whole(entries: Mapping[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """Return entries that name nothing but each other, so that they can be taken into an empty folder.

    What needs a record that lies in the trash stays out with it; any other link to it is left empty.

    Examples
    --------
    >>> whole({"contact": [], "tie": [{"id": "ti-00000001", "a": "ct-00000001", "b": "ct-00000002"}]})
    {'contact': [], 'tie': []}
    """
    while True:
        ids = {one["id"] for found in entries.values() for one in found} | {"", YOU}
        kept = {
            kind: [
                one for one in found if all(one.get(link, "") in ids for link in _LINKS[kind][True])
            ]
            for kind, found in entries.items()
        }
        if all(len(kept[kind]) == len(found) for kind, found in entries.items()):
            break
        entries = kept
    return {
        kind: [_unlinked(one, _LINKS[kind][False], ids) for one in found]
        for kind, found in kept.items()
    }


def _unlinked(one: dict[str, Any], links: list[str], ids: set[str]) -> dict[str, Any]:
    gone = {link: "" for link in links if one.get(link, "") not in ids}
    return one | gone if gone else one


_LINKS = {
    kind: {
        needed: [
            name for name, spec in specs.items() if spec.type == "link" and spec.required == needed
        ]
        for needed in (True, False)
    }
    for kind, specs in SPECS.items()
}


def write_files(files: Mapping[str, bytes], target: str | Path) -> list[Path]:
    """Write files into a folder, made when missing, each one whole or not at all; return their paths.

    Parameters
    ----------
    files : mapping of str to bytes
        Name → content; names come from kinds of records and days, never from what was typed.
    target : path
        The folder.

    Raises
    ------
    NotSavedError
        When the folder cannot be written.
    """
    target = Path(target)
    try:
        target.mkdir(parents=True, exist_ok=True)
        return [_write(target / name, content) for name, content in files.items()]
    except (FileExistsError, NotADirectoryError):
        raise NotSavedError(
            f"“{target.name[:60]}” is a file, not a folder.", "Choose another name."
        ) from None
    except OSError:
        raise NotSavedError(
            "The export could not be written.",
            "Choose a place where you may save, with room on the disk.",
        ) from None


def _write(path: Path, content: bytes) -> Path:
    waiting = path.with_name(path.name + ".part")
    try:
        with waiting.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(waiting, path)
    except OSError:
        waiting.unlink(missing_ok=True)
        raise
    return path


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Return files as one ZIP file; the same files give the same bytes."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
