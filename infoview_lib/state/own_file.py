"""Hand out everything as one file; where a student has no other copy, say when they took one."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.host.here import host
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import Download, download_of

_NAME = "infoview-backup-"


class CopyLine(TypedDict):
    """Say whether the student has a copy of what only this browser keeps; ``is_due`` where not."""

    said: str
    is_due: bool


def own_file(folder: OpenFolder, today: date) -> Download:
    """Return everything as one file for the browser to keep; it is among the backups, too.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    today : date
        The present date.

    Returns
    -------
    Download
        Named after the day.

    Raises
    ------
    NotSavedError
        When the disk did not take the backup.
    """
    path = folder.backup()
    return download_of(f"{_NAME}{today.isoformat()}.zip", path.read_bytes())


def copy_line(folder: OpenFolder) -> CopyLine | None:
    """Return whether the student took such a file.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.

    Returns
    -------
    CopyLine or None
        None where the records lie in a folder that can be found without Infoview, and for the
        sample student.
    """
    if not host().is_site or folder.is_demo:
        return None
    taken = [one.day for one in folder.handed_out() if one.name.startswith(_NAME)]
    if not taken:
        said = "Only this browser has your work. Download your file, so you always have a copy."
        return {"said": said, "is_due": True}
    return {"said": f"You last downloaded your file on {spoken_day(taken[-1])}.", "is_due": False}
