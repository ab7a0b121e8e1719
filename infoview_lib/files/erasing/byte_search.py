"""Search every byte of a folder for a person, in whatever form a format writes the name.

Nothing is said to be clean that this did not search: what cannot be read, such as a picture, is
named.
"""

from __future__ import annotations

import os
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypedDict

from infoview_lib.bundled import notebook_file, page_names
from infoview_lib.contacts.mentions.escapes import texts_of
from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.errors import MissingPartError
from infoview_lib.files.zip_files import DAMAGE

_UNSEARCHABLE = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".heic"}
_LARGEST = 20 * 1024 * 1024
_MOST_FILES = 2_000
_NOT_OURS = (".git", ".venv", "node_modules")


class LeftInFile(TypedDict):
    """Say what a search still found in one file.

    Attributes
    ----------
    file : str
        Path in the folder.
    words : str
        What tells of the person; empty where the file cannot be searched.
    times : int
        How often it stands there; 0 where the file cannot be searched.
    """

    file: str
    words: str
    times: int


def left_in(folder: Path, forgetter: Forgetter) -> list[LeftInFile]:
    """Return what every file of a folder still holds of somebody.

    Parameters
    ----------
    folder : Path
        The student's folder: records, backups, drafts, exports, pages, whatever else lies there.
    forgetter : Forgetter
        Knows whom to look for.

    Returns
    -------
    list of LeftInFile
        By path, one for each way of writing; empty when nothing was found anywhere.
    """
    if not forgetter.is_needed:
        return []
    found: list[LeftInFile] = []
    for path in _walk(folder):
        name = path.relative_to(folder).as_posix()
        try:
            counts = _names_in(path, forgetter)
        except (OSError, *DAMAGE):
            found.append(LeftInFile(file=name, words="", times=0))
            continue
        # Our own pages hold names in their examples: those were there before anybody was.
        counts.subtract(_names_in_our_own(path, forgetter))
        found += [
            LeftInFile(file=name, words=words, times=times)
            for words, times in sorted(counts.items())
            if times > 0
        ]
        if path.suffix.lower() in _UNSEARCHABLE:
            found.append(LeftInFile(file=name, words="", times=0))
    return sorted(found, key=lambda one: (one["file"], one["words"]))


def removable_exports(exports: Path, forgetter: Forgetter, erased: set[str]) -> list[Path]:
    """Return the exported files that hold a name or an erased id, with all pictures.

    A picture cannot be searched, so it may hold the name.

    Parameters
    ----------
    exports : Path
        Folder of the exports; it may be missing.
    forgetter : Forgetter
        Knows who was erased.
    erased : set of str
        Ids of erased records.

    Returns
    -------
    list of Path
        In the order in which they were found; none when there are no exports.
    """

    def tells(text: str) -> bool:
        return any(one in text for one in erased) or bool(forgetter.named_in(text))

    return [
        path
        for path in _walk(exports)
        if path.suffix.lower() in _UNSEARCHABLE or _holds(path, tells)
    ]


def _holds(path: Path, tells: Callable[[str], bool]) -> bool:
    try:
        return any(tells(text) for text in _texts(path))
    except DAMAGE:
        return True  # what cannot be searched may hold the name


def _names_in(path: Path, forgetter: Forgetter) -> Counter[str]:
    """Return how often each way of naming stands in a file, in the reading that shows most."""
    most: Counter[str] = Counter()
    for text in _texts(path):
        most |= Counter(one.words for one in forgetter.named_in(text))
    return most


def _names_in_our_own(path: Path, forgetter: Forgetter) -> Counter[str]:
    if path.suffix != ".ipynb":
        return Counter()
    try:
        names = (name for name in page_names() if Path(name).name == path.name)
        own = next((notebook_file(name) for name in names), None)
        return _names_in(own, forgetter) if own else Counter()
    except (OSError, MissingPartError):
        return Counter()


def _texts(path: Path) -> Iterator[str]:
    """Yield every reading of a file, and of what an archive holds.

    Raises
    ------
    zipfile.BadZipFile
        For an archive that cannot be read; see `DAMAGE` for what else may be raised.
    """
    data = path.read_bytes()
    if data[:2] != b"PK":
        yield from texts_of(data)
        return
    with zipfile.ZipFile(path) as archive:
        inner = [one for one in archive.infolist() if one.file_size <= _LARGEST][:_MOST_FILES]
        for one in inner:
            yield one.filename
            yield from texts_of(archive.read(one))


def _raise(problem: OSError) -> None:
    """What cannot be searched may hold the name, so it must not be passed over."""
    if not isinstance(problem, FileNotFoundError):
        raise problem


def _walk(folder: Path) -> Iterator[Path]:
    count = 0
    for where, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = [name for name in folders if name not in _NOT_OURS]
        for name in files:
            path = Path(where, name)
            count += 1
            if count > _MOST_FILES:
                return
            # A link may lead anywhere on the disk, and what lies there is not ours to search.
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= _LARGEST:
                yield path
