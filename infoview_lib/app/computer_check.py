"""Find out whether this computer is ready for the workbook."""

from __future__ import annotations

import contextlib
import importlib.util
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from infoview_lib.errors import InfoviewError
from infoview_lib.files.keeping.places import BACKUPS, RECORDS

ROOM_NEEDED = 100  # megabytes
_PARTS = {
    "jupyterlab": "the pages in the browser",
    "ipywidgets": "the pages in the browser",
    "anywidget": "the pages in the browser",
    "pandas": "tables",
    "networkx": "the referral network",
    "matplotlib": "pictures to keep",
    "openpyxl": "spreadsheet files",
}


@dataclass(frozen=True)
class Finding:
    """Say one thing about this computer.

    Parameters
    ----------
    good : bool
        Whether it is in order.
    text : str
        What was found.
    next_step : str
        What to do; empty when it is in order.
    """

    good: bool
    text: str
    next_step: str = ""


def findings(folder: Path) -> list[Finding]:
    """Look at this computer with one student's folder; change nothing.

    Parameters
    ----------
    folder : Path
        The student's folder; it need not exist yet.

    Returns
    -------
    list of Finding
        What is in order too.
    """
    return [_python(), *_parts(), _extension(), *_folder(folder), *_records(folder), _port()]


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding(True, f"Python {version}.")


def _parts() -> list[Finding]:
    missing = [name for name in _PARTS if importlib.util.find_spec(name) is None]
    if not missing:
        return [Finding(True, f"All {len(_PARTS)} parts that Infoview needs are installed.")]
    return [
        Finding(
            False,
            f"The part “{name}” is missing. It's for {_PARTS[name]}.",
            "Install Infoview again.",
        )
        for name in missing
    ]


def extension_folder() -> Path | None:
    """Return where the part of JupyterLab is installed that keeps code out of sight, if it is."""
    from jupyter_core.paths import jupyter_path

    places = (Path(path) / "infoview" for path in jupyter_path("labextensions"))
    return next((one for one in places if (one / "static" / "remoteEntry.js").is_file()), None)


def _extension() -> Finding:
    if extension_folder():
        return Finding(True, "Pages open without code.")
    return Finding(
        False,
        "The part that hides code is missing. Pages still work.",
        "Install Infoview again.",
    )


def _folder(folder: Path) -> list[Finding]:
    there = next((one for one in (folder, *folder.parents) if one.exists()), Path.home())
    if there != folder and _can_write(there):
        found = [Finding(True, f"Your folder “{folder}” will be created when you open Infoview.")]
    elif there != folder:
        found = [
            Finding(
                False, f"Your folder “{folder}” can't be created.", "Choose another with --folder."
            )
        ]
    elif _can_write(folder):
        found = [Finding(True, f"You can save in your folder “{folder}.”")]
    else:
        found = [
            Finding(
                False, f"You can't save in your folder “{folder}.”", "Choose another with --folder."
            )
        ]
    room = shutil.disk_usage(there).free // 1_000_000
    if room < ROOM_NEEDED:
        return [
            *found,
            Finding(False, f"Only {room} MB are free on the disk.", f"Free up {ROOM_NEEDED} MB."),
        ]
    return [*found, Finding(True, f"{room:,} MB are free on the disk.")]


def _can_write(folder: Path) -> bool:
    with contextlib.suppress(OSError), tempfile.TemporaryFile(dir=folder):
        return True
    return False


def _records(folder: Path) -> list[Finding]:
    """Read the records, which reports any damage; a folder that is not there yet is left so."""
    if not (folder / RECORDS).exists():
        return _records_gone(folder)
    from infoview_lib.files.folder.folder import open_folder

    try:
        opened = open_folder(folder)
        count = sum(len(found) for found in opened.entries().values())
        problems = [Finding(False, one["found"], one["next_step"]) for one in opened.problems]
    except InfoviewError as error:
        return [Finding(False, error.found, error.next_step)]
    return problems or [Finding(True, f"Your records are OK: {count} in all.")]


def _records_gone(folder: Path) -> list[Finding]:
    """Say so when backups lie in a folder whose records are not there any more."""
    kept = list((folder / BACKUPS).glob("*.zip"))
    if not kept:
        return []
    backups = f"{len(kept)} {'backup' if len(kept) == 1 else 'backups'}"
    found = f"Your folder has {backups}, but its records are gone."
    return [
        Finding(False, found, "Open Infoview, and restore a backup on the “Export and share” page.")
    ]


def _port() -> Finding:
    from infoview_lib.app.folder_address import is_free

    if not is_free(0):  # any port
        found = "The browser can't reach Infoview on this computer."
        return Finding(False, found, "Restart the computer.")
    return Finding(True, "The browser can reach Infoview on this computer.")
