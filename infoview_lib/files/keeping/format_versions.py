"""Tell which format a folder has, so that old ones are read as new ones.

Lines keep the format in which they were written: they are brought up to date each time they are
read, so that no file has to be rewritten for it. A folder or a line of a later format is left as
it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypedDict, TypeGuard, cast
from zlib import crc32

from infoview_lib.errors import NewerFolderError
from infoview_lib.records.catalog import RECORDS, kind_of
from infoview_lib.records.former_kinds import FORMER_KIND, id_in_own_kind, in_own_kind, kind_of_list

FORMAT = 2
FOLDER_FILE = "folder.json"
SECOND_FOLDER_FILE = "folder-copy.json"
_CHECK = "check"
_FORMER_START = f"{RECORDS[FORMER_KIND][0]}-"

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
    if not isinstance(stored, dict):
        return False
    # An old folder is read line by line, so most of them are told apart by their first letters.
    record = stored.get("r")
    return (
        isinstance(record, str)
        and record.startswith(_FORMER_START)
        and kind_of(record) == FORMER_KIND
        and stored.get("v", 0) in (0, 1)
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
        "Update Infoview on this computer. The folder hasn't changed.",
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
    name = lists.get(stored["r"]) if version <= 1 else None
    if name is None or kind_of_list(name) == FORMER_KIND:
        return stored
    return _from_1(stored, name)


def folder_file_bytes(said: FolderFacts) -> bytes:
    """Return the content of ``folder.json``, with a check that shows its own damage.

    Parameters
    ----------
    said : dict
        What it shall say.

    Returns
    -------
    bytes
        JSON.
    """
    return json.dumps({**said, _CHECK: _check_of(said)}, indent=1).encode()


def _check_of(said: Mapping[str, object]) -> str:
    facts = {name: value for name, value in said.items() if name != _CHECK}
    return f"{crc32(json.dumps(facts, sort_keys=True).encode()):08x}"


class FolderFile(NamedTuple):
    """Hold what ``folder.json`` gave.

    Attributes
    ----------
    facts : FolderFacts
        What it says, or else its second copy; empty when neither can be read.
    is_whole : bool
        False when a copy is missing, damaged, or of a program that made neither check nor copy.
    is_damaged : bool
        True when there was one, but no copy of it can be read.
    """

    facts: FolderFacts
    is_whole: bool
    is_damaged: bool


def read_folder_file(records: Path) -> FolderFile:
    """Return what ``folder.json`` says.

    It has a check and a second copy: no file that was damaged may close a folder to its owner.

    Parameters
    ----------
    records : Path
        Folder of the logs.

    Raises
    ------
    NewerFolderError
        When the folder has a later format, and the check says that this is no damage.
    """
    copies = [_facts_in(records / name) for name in (FOLDER_FILE, SECOND_FOLDER_FILE)]
    sound = [one for one in copies if one]
    checked = [one for one in sound if _CHECK in one]
    facts = (checked or sound or [{}])[0]
    if facts.get("format", FORMAT) > FORMAT:
        raise newer()
    return FolderFile(
        cast(FolderFacts, {name: value for name, value in facts.items() if name != _CHECK}),
        len(checked) == len(copies),
        None in copies and not sound,
    )


def _facts_in(path: Path) -> dict[str, Any] | None:
    """Return what one copy says; empty when there is none, None when it is damaged."""
    try:
        said = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or type(said.get("format")) is not int:
        return None
    if said.get(_CHECK, "") != (_check_of(said) if _CHECK in said else ""):
        return None
    if _CHECK not in said and not 0 <= said["format"] <= FORMAT:
        return None  # every program that writes a later format writes a check
    return said
