"""Let a page open whatever became of its file, and say in two sentences why one cannot start.

Jupyter answers a file that it cannot read with a window of its own, in programmers' words. Our
pages come with the program, so one of them can always be shown; what is wrong is then said on it.
"""

from __future__ import annotations

import datetime
import errno
import hashlib
import tempfile
from pathlib import Path

import nbformat

from infoview_lib.errors import FolderError, InfoviewError
from infoview_lib.files.folder import notebook_pages as pages
from infoview_lib.files.keeping.places import RECORDS
from infoview_lib.host.user_places import user_places

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", -1)}
_PROBE = b"\0" * 8192  # more than a file system keeps in the entry of a file


def stand_in(path: str, is_whole: bool, has_hash: bool = False) -> dict[str, object] | None:
    """Return the page as it came with the program, for one whose file cannot be read, for Jupyter.

    Parameters
    ----------
    path : str
        The place that was asked for.
    is_whole : bool
        Whether its content was asked for, too.
    has_hash : bool
        Whether its hash was asked for.

    Returns
    -------
    dict or None
        An empty folder for the student's own, which may have been moved away; None for what is no
        page of this program.
    """
    if not path.strip("/"):
        return _model("", "directory", [] if is_whole else None, has_hash)
    name = pages.original_of(path)
    if not name:
        return None
    if not is_whole:
        return _model(path, "notebook", None, has_hash)
    page = nbformat.from_dict(pages.original(name))
    page.metadata.infoview.stands_in = True
    for cell in page.cells:
        if cell.cell_type == "code":
            cell.metadata.trusted = True
    return _model(path, "notebook", page, has_hash)


def _model(path: str, kind: str, content: object, has_hash: bool) -> dict[str, object]:
    now = datetime.datetime.now(datetime.UTC)
    return {
        "name": path.rpartition("/")[2],
        "path": path,
        "type": kind,
        "format": None if content is None else "json",
        "content": content,
        "mimetype": None,
        "created": now,
        "last_modified": now,
        "writable": False,
        "size": None,
        # There is no file to be hashed; Jupyter asks for one to see whether a file was changed.
        "hash": hashlib.sha256(path.encode()).hexdigest() if has_hash else None,
        "hash_algorithm": "sha256" if has_hash else None,
    }


def check_is_there(folder: Path) -> None:
    """Raise FolderError when a student's folder is gone: its page would make a new, empty one.

    Parameters
    ----------
    folder : Path
        The folder that a page belongs to.

    Raises
    ------
    FolderError
        When it is not there.
    """
    if not (folder / RECORDS).is_dir():
        raise FolderError(
            f"Your folder “{folder.name}” is no longer where it was.",
            "Put it back, then start this page again.",
        )


def why_not_started(folder: Path) -> InfoviewError:
    """Return why a page of a folder did not start: what was found, and what to do.

    Parameters
    ----------
    folder : Path
        The folder that the page belongs to.
    """
    from infoview_lib.files.folder.folder import open_folder

    try:
        check_is_there(folder)
        _check_room(folder / RECORDS)
        open_folder(folder)
        _check_room(user_places().runtime)
    except InfoviewError as error:
        return error
    return FolderError("This page didn't start.", "Close Infoview, then start it again.")


def _check_room(place: Path) -> None:
    """Raise FolderError where nothing can be written."""
    try:
        with tempfile.TemporaryFile(dir=place, buffering=0) as probe:
            probe.write(_PROBE)
    except OSError as problem:
        if problem.errno in _NO_ROOM:
            raise FolderError(
                "The disk is full, so this page can't start.",
                "Free some space, then start this page again.",
            ) from problem
