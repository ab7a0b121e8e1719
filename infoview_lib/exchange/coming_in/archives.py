"""Unpack a ZIP file in memory, within limits.

Nothing is ever written to disk, so a name with `../` in it leads nowhere. What a file claims
about its size is not believed: unpacking stops when the budget of the whole archive is spent.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in.limits import (
    MOST_BYTES,
    MOST_DEPTH,
    MOST_FILES,
    MOST_UNPACKED,
    too_large,
)
from infoview_lib.files.zip_files import DAMAGE

MARK = b"PK\x03\x04"
EMPTY_MARK = b"PK\x05\x06"
BACKUP = "infoview-backup.json"
_ENTRY = b"PK\x01\x02"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PIECE = 1 << 16


@dataclass
class Budget:
    """Hold how many bytes an archive may still unpack to, with the archives inside it."""

    left: int = MOST_UNPACKED


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """Give the archive in these bytes; whatever is wrong with it is told in two sentences.

    Parameters
    ----------
    data : bytes
        The whole file.

    Yields
    ------
    zipfile.ZipFile
        Open until the block ends.

    Raises
    ------
    ReadingError
        When it is damaged, locked or holds too many files.
    """
    # Counted in the bytes: the list of a made-up archive would fill the memory first.
    if data.count(_ENTRY) > 10 * MOST_FILES:
        raise _too_many()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except ReadingError:
        raise
    except DAMAGE:
        if b"xl/work" in data:
            raise ReadingError(
                "This spreadsheet file is damaged.", "Save it again, or save it as CSV."
            ) from None
        raise ReadingError(
            "This ZIP file can't be opened.", "Unpack it, then bring in the file inside."
        ) from None


def is_zip(data: bytes) -> bool:
    """Return whether the bytes begin as an archive.

    Parameters
    ----------
    data : bytes
        A file, or its first bytes.

    Returns
    -------
    bool
        True for a spreadsheet too, which is an archive.
    """
    return data.startswith((MARK, EMPTY_MARK))


def is_workbook(data: bytes) -> bool:
    """Return whether the archive is a spreadsheet (.xlsx); one that cannot be opened is none.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    bool
        False for an archive that is damaged.
    """
    try:
        with opened(data) as archive:
            return any(_plain(name).lower() == "xl/workbook.xml" for name in archive.namelist())
    except ReadingError:
        return False


def files_in(data: bytes, budget: Budget | None = None, depth: int = 1) -> dict[str, bytes]:
    """Return the files of an archive, those of archives inside it too: shown name → bytes.

    Pictures and other files that hold no text are passed over after their first bytes.

    Parameters
    ----------
    data : bytes
        The whole file.
    budget : Budget, optional
        What may still be unpacked; that of a whole archive by default.
    depth : int
        How many archives this one lies in, itself included.

    Returns
    -------
    dict of str to bytes
        In the order of the archive; none when it holds no text.

    Raises
    ------
    ReadingError
        When it is damaged or locked, or unpacks to more than the limits.
    """
    budget = budget or Budget()
    found: dict[str, bytes] = {}
    with opened(data) as archive:
        infos = [one for one in archive.infolist() if not one.is_dir()]
        if len(infos) > MOST_FILES:
            raise _too_many()
        _refuse_other_kinds({_plain(one.filename) for one in infos})
        for info in infos:
            content = unpacked(archive, info, budget, worth_reading)
            if content.startswith(MARK) and not is_workbook(content):
                if depth == MOST_DEPTH:
                    raise ReadingError(
                        "This ZIP file has ZIP files inside ZIP files.",
                        "Unpack it, then bring in the file inside.",
                    )
                inner = files_in(content, budget, depth + 1)
            else:
                inner = {info.filename: content} if content else {}
            for name, held in inner.items():
                found[_shown(name, found)] = held
    return found


def unpacked(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    budget: Budget,
    wanted: Callable[[bytes], bool] | None = None,
) -> bytes:
    """Return one file of an archive, or nothing when its first bytes are not `wanted`.

    Parameters
    ----------
    archive : zipfile.ZipFile
        The archive, open.
    info : zipfile.ZipInfo
        Which file of it.
    budget : Budget
        What may still be unpacked; it shrinks.
    wanted : callable, optional
        Takes the first bytes, tells whether to go on; all is wanted by default.

    Returns
    -------
    bytes
        The content.

    Raises
    ------
    ReadingError
        When the file is locked or unpacks to more than the limits.
    """
    if info.compress_type not in _METHODS or info.flag_bits & 1:
        raise ReadingError(
            "This ZIP file is locked or packed in an unusual way.",
            "Unpack it, then bring in the file inside.",
        )
    pieces, got = [], 0
    with archive.open(info) as source:
        while piece := source.read(_PIECE):
            if not pieces and wanted and not wanted(piece):
                return b""
            pieces.append(piece)
            got += len(piece)
            budget.left -= len(piece)
            if got > MOST_BYTES:
                raise too_large()
            if budget.left < 0:
                raise ReadingError(
                    "This ZIP file is far larger than any contact list.",
                    "Choose another file.",
                )
    return b"".join(pieces)


def worth_reading(head: bytes) -> bool:
    """Return whether a file may hold contacts, by its first bytes; pictures and films do not.

    Parameters
    ----------
    head : bytes
        The first bytes of a file.

    Returns
    -------
    bool
        True for an empty file.
    """
    if head.startswith(MARK) or head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    if head.startswith(
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"RIFF", b"\x00\x05\x16\x07", b"ID3")
    ):
        return False
    # Zero bytes are left out of it: text in two-byte letters is full of them.
    odd = sum(head[:400].count(code) for code in range(1, 9))
    return odd <= max(3, len(head[:400]) * 0.05)


_OTHER_KINDS: tuple[tuple[Callable[[set[str]], bool], str, str], ...] = (
    (
        lambda names: BACKUP in names,
        "This is a backup of a whole workbook.",
        "Restore it on the page “Export and share.”",
    ),
    (
        lambda names: {"content.xml", "mimetype"} <= names,
        "This is a LibreOffice file.",
        "Save it there as .xlsx or CSV, then bring in that file.",
    ),
    (
        lambda names: any(name.endswith(".iwa") for name in names) or "Index.zip" in names,
        "This is an Apple Numbers or Pages file.",
        "Export it there as CSV, then bring in that file.",
    ),
    (
        lambda names: "word/document.xml" in names,
        "This is a Word file.",
        "Copy the list into a spreadsheet, then bring in that file.",
    ),
)


def _refuse_other_kinds(names: set[str]) -> None:
    for fits, found, next_step in _OTHER_KINDS:
        if fits(names):
            raise ReadingError(found, next_step)


def _plain(name: str) -> str:
    return name.replace("\\", "/").removeprefix("./")


def _shown(name: str, taken: dict[str, bytes]) -> str:
    """Return the last part of a name, with a number when it is taken."""
    last = clean(_plain(name).rsplit("/", 1)[-1]).replace("\n", " ")[:100] or "file"
    shown, count = last, 2
    while shown in taken:
        shown, count = f"{last} ({count})", count + 1
    return shown


def _too_many() -> ReadingError:
    return ReadingError("This ZIP file has too many files.", "Bring in only the one you need.")
