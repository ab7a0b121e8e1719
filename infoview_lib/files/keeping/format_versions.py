"""Tell which format a folder has, so that old ones are read as new ones.

Lines keep the format in which they were written: they are brought up to date each time they are
read, so that no file has to be rewritten for it. A folder or a line of a later format is left as
it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypedDict, TypeGuard, cast

from infoview_lib.errors import NewerFolderError
from infoview_lib.records.catalog import kind_of
from infoview_lib.records.former_kinds import FORMER_KIND, id_in_own_kind, in_own_kind

FORMAT = 2
FOLDER_FILE = "folder.json"

Stored = dict[str, Any]
"""An edit as it stands on a line, of any format; `infoview_lib.records.log.edit_from` checks it."""


class FolderFacts(TypedDict, total=False):
    """Hold what ``folder.json`` says.

    Attributes
    ----------
    format : int
        In which format the folder is.
    demo : bool
        True when its people are invented.
    made_at : str
        Time with zone.
    key : str
        What tells this folder from one that is put in its place.
    """

    format: int
    demo: bool
    made_at: str
    key: str


def _from_0(stored: Stored) -> Stored:
    """Trial folders held one field a line: ``f`` field, ``x`` value, ``ts`` time; no ``v``."""
    values = stored.get("values", {stored["f"]: stored["x"]} if "f" in stored else {})
    kept = {key: stored[key] for key in ("l", "w", "s", "r", "new") if key in stored}
    return kept | {"at": stored.get("ts", ""), "set": values}


def _from_1(stored: Stored, list_name: str) -> Stored:
    """One kind of record held the lines of several lists; most have a kind of their own now."""
    moved = stored | {"r": id_in_own_kind(list_name, stored["r"])}
    return moved | {"set": in_own_kind(list_name, stored["set"])} if "set" in stored else moved


def is_former_mark(stored: object) -> TypeGuard[Stored]:
    """Tell whether a stored edit is of a line of some list, from before lists had their own kinds.

    What kind of record it belongs to now is said only by the edit that made the record
    (`lists_told`).

    Parameters
    ----------
    stored : object
        A decoded line, sound or not.

    Returns
    -------
    bool
        False for what is no edit.
    """
    return (
        isinstance(stored, dict)
        and stored.get("v", 0) in (0, 1)
        and isinstance(stored.get("r"), str)
        and kind_of(stored["r"]) == FORMER_KIND
    )


def lists_told(stored: Iterable[object]) -> dict[str, str]:
    """Return which list each former mark is on, as the edits that made them say.

    Parameters
    ----------
    stored : iterable of object
        Decoded lines, sound or not.

    Returns
    -------
    dict of str to str
        Id of the record → name of its list; ids whose making is not here are left out.
    """
    found: dict[str, str] = {}
    for one in filter(is_former_mark, stored):
        try:
            name = (one if one.get("v") else _from_0(one)).get("set", {}).get("list")
        except (AttributeError, KeyError, TypeError):
            continue  # no sound edit; reading it will say so
        if isinstance(name, str):
            found.setdefault(one["r"], name)
    return found


def newer() -> NewerFolderError:
    """Return the error for a folder of a later format."""
    return NewerFolderError(
        "This folder was last used by a newer Infoview.",
        "Update Infoview on this computer; the folder was left as it is.",
    )


def brought_up_to_date(stored: Stored, lists: Mapping[str, str]) -> Stored:
    """Return a stored edit in today's format.

    Parameters
    ----------
    stored : dict
        The edit as it was written.
    lists : mapping of str to str
        What `lists_told` found in this and all other edits.

    Returns
    -------
    dict
        The same edit when nothing has changed since.

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
    if version == 0:
        stored = _from_0(stored)
    if version <= 1 and stored["r"] in lists:
        stored = _from_1(stored, lists[stored["r"]])
    return stored


def read_folder_file(records: Path) -> FolderFacts | None:
    """Return what ``folder.json`` says: empty when there is none, None when it is damaged.

    Parameters
    ----------
    records : Path
        Folder of the logs.

    Returns
    -------
    FolderFacts or None
        Empty when there is no such file, None when it is damaged.

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
    return cast(FolderFacts, cast(object, said))
