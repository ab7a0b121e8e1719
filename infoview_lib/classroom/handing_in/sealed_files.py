"""Seal files into one ZIP file with what they are and a checksum, and open it within limits."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import NamedTuple

from infoview_lib.classroom.preparing.course_file import checksum
from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.archives import Budget, is_zip, opened, unpacked
from infoview_lib.files.zip_files import zip_bytes

MANIFEST = "manifest.json"
MOST_BYTES = 1_000_000


class Seal(NamedTuple):
    """Say what a sealed file is, and what is said of one that is not.

    Attributes
    ----------
    kind : str
        What stands in it.
    format : int
        The newest one that is read.
    numbers : str
        Name of the file that always lies in it.
    other, changed, newer : str
        What was found when it is another file, was changed, or a newer program made it.
    again : str
        What to do about the first two.
    """

    kind: str
    format: int
    numbers: str
    other: str
    changed: str
    newer: str
    again: str


def sealed(seal: Seal, files: Mapping[str, bytes]) -> bytes:
    """Return files as one; the same files give the same bytes.

    Parameters
    ----------
    seal : Seal
        What they are.
    files : mapping of str to bytes
        Name → content.

    Returns
    -------
    bytes
        A ZIP file.
    """
    manifest = {"kind": seal.kind, "format": seal.format, "checksum": checksum(files)}
    return zip_bytes({MANIFEST: json.dumps(manifest, indent=1).encode(), **files})


def is_sealed(seal: Seal, content: bytes) -> bool:
    """Return whether a file is of a kind, by the names of what lies in it.

    Parameters
    ----------
    seal : Seal
        What it should be.
    content : bytes
        The whole file.

    Returns
    -------
    bool
        False for what cannot be opened.
    """
    if not is_zip(content) or len(content) > MOST_BYTES:
        return False
    try:
        with opened(content) as archive:
            return {MANIFEST, seal.numbers} <= set(archive.namelist())
    except ReadingError:
        return False


def unsealed(seal: Seal, content: bytes, known: Collection[str]) -> dict[str, bytes]:
    """Return the files in a sealed one; others that lie there are not taken.

    Parameters
    ----------
    seal : Seal
        What it should be.
    content : bytes
        The whole file.
    known : collection of str
        Names that are taken.

    Returns
    -------
    dict of str to bytes
        Name → content.

    Raises
    ------
    ReadingError
        For another kind of file, one of a newer program, and one that was changed.
    """
    if len(content) > MOST_BYTES:
        raise ReadingError(seal.other, seal.again)
    budget = Budget(4 * MOST_BYTES)
    try:
        with opened(content) as archive:
            files = {
                one.filename: unpacked(archive, one, budget)
                for one in archive.infolist()
                if one.filename in {MANIFEST, *known}
            }
    except ReadingError:
        raise ReadingError(seal.other, seal.again) from None
    try:
        manifest = json.loads(files.pop(MANIFEST, b""))
        kind, version, held = manifest["kind"], manifest["format"], manifest["checksum"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ReadingError(seal.other, seal.again) from None
    if kind != seal.kind:
        raise ReadingError(seal.other, seal.again)
    if type(version) is not int or version > seal.format:
        raise ReadingError(seal.newer, "Update Infoview.")
    if held != checksum(files):
        raise ReadingError(seal.changed, seal.again)
    return files
