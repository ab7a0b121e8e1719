"""Say where things lie in a student's folder, and make those places."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from infoview_lib.files.keeping.format_versions import (
    FOLDER_FILE,
    FORMAT,
    SECOND_FOLDER_FILE,
    FolderFacts,
    folder_file_bytes,
)
from infoview_lib.files.keeping.safe_writing import not_saved, random_name, replace_file
from infoview_lib.host.user_places import make_private

RECORDS = "records"
BACKUPS = "backups"
EXPORTS = "exports"
DRAFTS = "drafts"
PLACE_FILE = "place.json"
COURSE_FILE = "course.zip"
CLASS_FILE = "class.zip"
_OURS = (RECORDS, BACKUPS, EXPORTS)
_IGNORE = b"# Infoview: people's names stay out of version control.\n*\n"


def expanded(path: str | os.PathLike[str]) -> Path:
    """Return a path with the home folder in place of ``~``.

    A name that only begins like that stays as it is.

    Parameters
    ----------
    path : path
        As it was typed.

    Returns
    -------
    Path
        It need not exist.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError:  # no such user, no home
        return Path(path)


def has_records(folder: Path) -> bool:
    """Tell whether a folder is a student's.

    Parameters
    ----------
    folder : Path
        Any place.

    Returns
    -------
    bool
        False when it is not there.
    """
    return (folder / RECORDS / FOLDER_FILE).is_file()


def folders_in(folder: Path) -> Iterator[Path]:
    """Yield the students' folders that lie in a folder, as the demo does.

    Parameters
    ----------
    folder : Path
        Any place.
    """
    yield from (path.parent.parent for path in folder.glob(f"*/{RECORDS}/{FOLDER_FILE}"))


def make_places(folder: Path) -> None:
    """Make the folder with what every folder has.

    Parameters
    ----------
    folder : Path
        Where it shall lie.

    Raises
    ------
    OSError
        When it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in _OURS:
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    for place in (folder, folder / RECORDS, folder / BACKUPS):
        ignored = place / ".gitignore"
        if not ignored.exists():
            with suppress(OSError):
                ignored.write_bytes(_IGNORE)


def close_places(folder: Path) -> None:
    """Let nobody but its owner look into a folder, whatever was there before; for every start.

    Where the system does not know owners, or the folder is somebody else's, this does nothing.

    Parameters
    ----------
    folder : Path
        The student's folder. A home folder, or one that holds it, keeps its own permissions: other
        things of other people's may lie there, too. What is ours in it is closed all the same.
    """
    home = Path(os.path.expanduser("~")).resolve()
    there = folder.resolve()  # it may be a link to where there is more room
    whole = () if there in (home, *home.parents) else (there,)
    for place in (*whole, *(folder / name for name in (*_OURS, DRAFTS))):
        if place.is_dir():
            with suppress(OSError):
                make_private(place)


def check_is_there(folder: Path) -> None:
    """Raise NotSavedError when a folder that was opened is not there any more.

    Otherwise a new and empty one would be made in its place.

    Parameters
    ----------
    folder : Path
        The student's folder.

    Raises
    ------
    NotSavedError
        When it is not there.
    """
    if not os.path.isdir(folder / RECORDS):  # a Path would raise where the disk fails
        raise not_saved(FileNotFoundError(errno.ENOENT, "moved"))


def write_folder_file(records: Path, known: FolderFacts, is_demo: bool, made_at: str) -> None:
    """Write the file that tells format and kind of folder, and its second copy.

    Parameters
    ----------
    records : Path
        Folder of the logs.
    known : FolderFacts
        What it said before, which stays: the day it was made, its key.
    is_demo : bool
        True when its people are invented.
    made_at : str
        Time with zone, for a folder that is made now.

    Raises
    ------
    OSError
        When it could not be written.
    """
    said: FolderFacts = {
        "format": known.get("format", FORMAT),
        "demo": is_demo,
        "made_at": str(known.get("made_at", made_at)),
        "key": str(known.get("key", random_name(10))),
    }
    for name in (SECOND_FOLDER_FILE, FOLDER_FILE):
        replace_file(records / name, folder_file_bytes(said))
