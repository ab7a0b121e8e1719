"""Open a ZIP file within limits, in memory, by the last part of each name."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.decoding import MOST_BYTES, too_large

MOST_FILES = 500
MARK = b"PK\x03\x04"
BACKUP = "infoview-backup.json"
# `struct`, `zlib` and `lzma` speak up with errors of their own; a locked file is a RuntimeError.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, RuntimeError, OSError,
    EOFError, ValueError, LookupError,
)  # fmt: skip


def csv_files(data: bytes) -> dict[str, bytes]:
    """Return the CSV files in a ZIP file: name without folders → bytes.

    Raises
    ------
    ReadingError
        When it is damaged, locked, or unpacks to more than the limits.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > MOST_FILES:
                raise ReadingError(
                    "This ZIP file holds too many files.", "Bring in the one you need on its own."
                )
            if any(one.filename.endswith(("xl/workbook.xml", "content.xml")) for one in infos):
                raise spreadsheet()
            if any(one.filename == BACKUP for one in infos):
                raise ReadingError(
                    "This is a backup of a whole workbook.", "Restore it on the page about export and backup."
                )
            return _read(archive, [one for one in infos if one.filename.lower().endswith(".csv")])
    except ReadingError:
        raise
    except _DAMAGE:
        raise ReadingError(
            "This ZIP file cannot be opened.", "Unpack it, then bring in the file inside."
        ) from None


def spreadsheet() -> ReadingError:
    """Return the error for a spreadsheet program's own file."""
    return ReadingError(
        "This is a spreadsheet program’s own file.", "Save it there as CSV, then bring in that file."
    )


def _read(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = MOST_BYTES
    for info in infos:
        with archive.open(info) as source:
            # The size a file claims may be wrong, so no more than the limit is ever unpacked.
            content = source.read(left + 1)
        left -= len(content)
        if left < 0:
            raise too_large()
        found.setdefault(info.filename.replace("\\", "/").rsplit("/", 1)[-1], content)
    return found
