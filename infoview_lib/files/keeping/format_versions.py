"""Tell which format a folder has, so that old ones are read as new ones.

Lines keep the format in which they were written: they are brought up to date each time they are
read, so that no file has to be rewritten for it. A folder or a line of a later format is left as
it is.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from infoview_lib.errors import NewerFolderError

FORMAT = 1
FOLDER_FILE = "folder.json"


def _from_0(stored: dict[str, Any]) -> dict[str, Any]:
    """Trial folders held one field a line: ``f`` field, ``x`` value, ``ts`` time; no ``v``."""
    values = stored.get("values", {stored["f"]: stored["x"]} if "f" in stored else {})
    kept = {key: stored[key] for key in ("l", "w", "s", "r", "new") if key in stored}
    return kept | {"at": stored.get("ts", ""), "set": values}


MIGRATIONS = {0: _from_0}
"""Format → function that makes a stored edit of it into one of the next format."""


def newer() -> NewerFolderError:
    """Return the error for a folder of a later format."""
    return NewerFolderError(
        "This folder was last used by a newer Infoview.",
        "Update Infoview on this computer; the folder was left as it is.",
    )


def brought_up_to_date(stored: dict[str, Any]) -> dict[str, Any]:
    """Return a stored edit in today's format.

    Raises
    ------
    NewerFolderError
        When it was written by a newer program.
    ValueError
        When its format is no format.
    """
    version = stored.get("v", 0)
    if type(version) is not int or version < 0:
        raise ValueError("not a format")
    if version > FORMAT:
        raise newer()
    while version < FORMAT:
        stored = MIGRATIONS[version](stored)
        version += 1
    return stored


def read_folder_file(records: Path) -> dict[str, Any] | None:
    """Return what ``folder.json`` says: empty when there is none, None when it is damaged.

    Raises
    ------
    NewerFolderError
        When the folder has a later format.
    """
    try:
        said = json.loads((records / FOLDER_FILE).read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or type(said.get("format")) is not int:
        return None
    if said["format"] > FORMAT:
        raise newer()
    return said
