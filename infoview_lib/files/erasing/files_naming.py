"""Find files that name a person, in whatever form a format writes the name."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from infoview_lib.contacts.mentions.escapes import texts_of
from infoview_lib.files.keeping.places import BACKUPS, RECORDS
from infoview_lib.files.zip_files import DAMAGE

_UNSEARCHABLE = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf"}
_LARGEST = 20 * 1024 * 1024
_MOST_FILES = 2_000


def names(path: Path, pattern: re.Pattern[str]) -> bool:
    """Tell whether a file holds what the pattern finds; archives are looked into.

    Parameters
    ----------
    path : Path
        A file that can be read.
    pattern : re.Pattern
        What to look for in every reading of its text.

    Returns
    -------
    bool
        True also for an archive that cannot be searched, since it may hold the name.
    """
    data = path.read_bytes()
    if any(pattern.search(text) for text in texts_of(data)):
        return True
    if data[:2] != b"PK":
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            inner = [one for one in archive.infolist() if one.file_size <= _LARGEST][:_MOST_FILES]
            return any(
                pattern.search(text) for one in inner for text in texts_of(archive.read(one))
            )
    except DAMAGE:
        return True  # what cannot be searched may hold the name


def removable_exports(
    exports: Path, pattern: re.Pattern[str] | None, erased: set[str]
) -> list[Path]:
    """Return the exported files that hold a name or an erased id, with all pictures.

    A picture cannot be searched, so it may hold the name.

    Parameters
    ----------
    exports : Path
        Folder of the exports; it may be missing.
    pattern : re.Pattern or None
        Words that tell who was erased.
    erased : set of str
        Ids of erased records.

    Returns
    -------
    list of Path
        In the order in which they were found; none when there are no exports.
    """
    ids = "|".join(map(re.escape, sorted(erased)))
    wanted = re.compile(
        "|".join(part for part in (pattern.pattern if pattern else "", ids) if part) or r"(?!)"
    )
    return [
        path
        for path in _walk(exports, skip=())
        if path.suffix.lower() in _UNSEARCHABLE or names(path, wanted)
    ]


def files_naming(folder: Path, pattern: re.Pattern[str] | None) -> list[str]:
    """Return the student's own files that hold a name, such as pages they wrote on.

    Parameters
    ----------
    folder : Path
        The student's folder; records and backups are passed over.
    pattern : re.Pattern or None
        Words that tell who was erased; None finds nothing.

    Returns
    -------
    list of str
        Paths in the folder, in alphabetical order; a file that cannot be opened is among them.
    """
    if pattern is None:
        return []
    found = []
    for path in _walk(folder, skip=(RECORDS, BACKUPS)):
        try:
            if names(path, pattern):
                found.append(path.relative_to(folder).as_posix())
        except OSError:
            found.append(path.relative_to(folder).as_posix())
    return sorted(found)


def _raise(problem: OSError) -> None:
    """What cannot be searched may hold the name, so it must not be passed over."""
    if not isinstance(problem, FileNotFoundError):
        raise problem


def _walk(folder: Path, skip: tuple[str, ...]) -> Iterator[Path]:
    count = 0
    for where, folders, files in os.walk(folder, onerror=_raise):
        if Path(where) == folder:
            folders[:] = [name for name in folders if name not in skip]
        folders[:] = [name for name in folders if name not in (".git", ".venv", "node_modules")]
        for name in files:
            path = Path(where, name)
            count += 1
            if count > _MOST_FILES:
                return
            # A link may lead anywhere on the disk, and what lies there is not ours to search.
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= _LARGEST:
                yield path
