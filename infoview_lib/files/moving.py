"""Bring a backup file to life on another computer."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from infoview_lib.files.backups import contents, read_backup
from infoview_lib.files.folder import open_folder


def restore_backup(
    file: str | os.PathLike[str],
    into: str | os.PathLike[str],
    clock: Callable[[], datetime] | None = None,
) -> Path:
    """Restore a backup into a folder, which is made when it is missing; return the folder's path.

    A folder that holds records already keeps them in a backup of its own first.

    Raises
    ------
    ReadingError
        When the file is no backup, or damaged. Then nothing was changed.
    FolderError
        When the folder cannot be made or written.
    """
    read_backup(Path(file))
    is_demo = bool(contents(Path(file))[0].get("demo"))
    folder = open_folder(into, clock=clock, demo=is_demo)
    folder.restore(file)
    return folder.path
