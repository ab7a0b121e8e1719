"""Write a file so that it is there whole or not at all; say plainly why it failed."""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from infoview_lib.errors import NotSavedError
from infoview_lib.host.here import host
from infoview_lib.records.catalog import ID_LETTERS

_WORDS = {
    errno.ENOSPC: ("The disk is full, so this wasn't saved.", "Free some space, then save again."),
    getattr(errno, "EDQUOT", -1): (
        "Your disk space is used up, so this wasn't saved.",
        "Free some space, then save again.",
    ),
    errno.ENOENT: (
        "The folder is no longer where it was.",
        "Put it back, or open it from its new place.",
    ),
}
_NO_FOLDER_SYNC = {
    getattr(errno, name, None)
    for name in ("EINVAL", "ENOTSUP", "EOPNOTSUPP", "EBADF", "EPERM", "EACCES", "ENOSYS")
}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def not_saved(problem: OSError, what: str = "This") -> NotSavedError:
    """Return the error in plain words for a failed write.

    Parameters
    ----------
    problem : OSError
        What the system said.
    what : str
        What was to be saved, as the first words of a sentence.

    Returns
    -------
    NotSavedError
        To be raised by the caller.
    """
    if host().is_site:  # a browser gives no reason; what it lacks is room
        return NotSavedError(
            f"{what} wasn't saved because your browser didn't accept it.",
            "Free up space on this device, then save again.",
        )
    if problem.errno in _READ_ONLY:
        return NotSavedError(
            f"{what} wasn't saved because this folder is read-only.",
            "Move the folder to a place where you can save, then open it there.",
        )
    if problem.errno in _WORDS:
        return NotSavedError(*_WORDS[problem.errno])
    return NotSavedError(
        f"{what} wasn't saved because the disk didn't accept it.",
        "Check the disk, then save again.",
    )


def random_name(length: int) -> str:
    """Return random letters and digits that are safe in file names.

    Parameters
    ----------
    length : int
        How many letters and digits.

    Returns
    -------
    str
        None of them looks like another one.
    """
    return "".join(secrets.choice(ID_LETTERS) for _ in range(length))


_TRIES, _PAUSE = 5, 0.02  # a scanner or sync program holds a file for some milliseconds


def replace_file(path: Path, data: bytes, is_private: bool = True) -> None:
    """Put bytes in place of a file at once; they are there also after a power cut.

    While another program holds the file, this tries again for a moment.

    Parameters
    ----------
    path : Path
        The file; its folder exists.
    data : bytes
        The whole content.
    is_private : bool
        True lets nobody but the owner look in; False leaves that to the system's own rule.

    Raises
    ------
    OSError
        When it could not be done. Then the file is as it was.
    """
    # Beside it, as only within one disk a rename is all or nothing.
    beside = path.with_name(f"{path.stem}-{random_name(6)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(beside, flags, 0o600 if is_private else 0o666)
    try:
        try:
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        rename(beside, path)
        sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            os.unlink(beside)
        raise


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        written = os.write(handle, view)
        if not written:
            raise OSError(errno.ENOSPC, "short write")
        view = view[written:]


def rename(old: Path, new: Path) -> None:
    """Rename a file, trying again for a moment when a program holds it.

    Parameters
    ----------
    old : Path
        The file.
    new : Path
        Its new name; a file there is replaced.

    Raises
    ------
    OSError
        When it could not be done.
    """
    for left in range(_TRIES - 1, -1, -1):
        try:
            os.replace(old, new)
            return
        except PermissionError:
            # Elsewhere a refusal is no matter of waiting.
            if not left or os.name != "nt":
                raise
            time.sleep(_PAUSE)


def sync_folder(folder: Path) -> None:
    """Make the names of the files in a folder safe on disk, where the system can.

    Parameters
    ----------
    folder : Path
        In which a file was made, renamed or removed.

    Raises
    ------
    OSError
        When the disk did not take it.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def remove_for_good(path: Path) -> None:
    """Remove a file so that no power cut brings it back.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    OSError
        When it could not be done, or the disk did not take it.
    """
    os.unlink(path)
    sync_folder(path.parent)


def remove(paths: Iterable[Path]) -> None:
    """Remove files that are no longer needed, where that can be done.

    Parameters
    ----------
    paths : iterable of Path
        Files that may be missing.
    """
    for path in paths:
        with suppress(OSError):
            os.unlink(path)
