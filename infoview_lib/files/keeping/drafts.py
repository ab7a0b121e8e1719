"""Keep words that were typed and not saved yet, one file for each box and window.

A page's Python may be gone when somebody types, so the server keeps them, in ``drafts/`` of the
folder: they come back whatever address the folder is served at next. A file of its own for each box
lets the server write while a person is being erased, and neither takes the other's work back; nor
do two windows in which one box is typed into.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NotRequired, TypedDict, cast

from infoview_lib.errors import NotSavedError
from infoview_lib.files.keeping.places import DRAFTS, check_is_there
from infoview_lib.files.keeping.safe_writing import not_saved, remove_for_good, replace_file
from infoview_lib.host.user_places import make_private

MOST_DRAFTS = 200
LARGEST_DRAFT = 64 * 1024
"""Bytes of one draft with what is known of it; the longest entry holds a sixth of it."""

_NAME = re.compile(r"[0-9a-f]{24}\.json")
_OURS = re.compile(rf"{_NAME.pattern}|[0-9a-f]{{24}}-\w+\.tmp")
_WORDS = ("place", "by", "label", "part", "page", "chosen")


class Draft(TypedDict):
    """Hold what stands in one box.

    Attributes
    ----------
    place : str
        Step and key of the box.
    by : str
        The window it was typed in; missing in what older versions kept.
    at : int
        When it was typed, in milliseconds; the newer one of two wins.
    typed : str, number or bool
        What stands there.
    base : str, number or bool
        What was saved when it was typed; missing for a box that waits for a button.
    label, part, page : str
        What stands above the box, the heading of its part, the file of its page.
    is_choice : bool
        True for what was chosen from a list.
    chosen : str
        The words for what was chosen.
    """

    place: str
    at: int
    typed: str | int | float | bool | None
    base: NotRequired[str | int | float | bool | None]
    by: NotRequired[str]
    label: NotRequired[str]
    part: NotRequired[str]
    page: NotRequired[str]
    is_choice: NotRequired[bool]
    chosen: NotRequired[str]


def draft_of(found: object) -> Draft | None:
    """Return a draft as it may be kept and shown; None for what is none.

    Parameters
    ----------
    found : object
        What a page sent or a file held; both may come from anybody.
    """
    if not isinstance(found, dict):
        return None
    place, at, typed = found.get("place"), found.get("at"), found.get("typed")
    is_known = isinstance(place, str) and 0 < len(place) <= 500
    if not is_known or not isinstance(at, int) or not _is_value(typed):
        return None
    if not all(isinstance(found.get(name, ""), str) for name in _WORDS):
        return None
    kept = {name: found[name] for name in _WORDS if name in found}
    kept |= {"at": at, "typed": typed}
    if "base" in found and _is_value(found["base"]):
        kept["base"] = found["base"]
    if found.get("is_choice"):
        kept["is_choice"] = True
    return cast(Draft, kept)


def _is_value(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float))


def read_drafts(folder: Path) -> list[Draft]:
    """Return what stands in boxes and is not saved, the oldest first.

    Parameters
    ----------
    folder : Path
        The student's folder.

    Returns
    -------
    list of dict
        Without those that cannot be read; empty when there are none.
    """
    found = []
    try:
        files = _files(folder)
    except OSError:
        return []
    for path in files:
        with suppress(OSError, ValueError, RecursionError):
            if path.stat().st_size <= LARGEST_DRAFT:
                draft = draft_of(json.loads(path.read_bytes()))
                if draft and _path_of(folder, draft) == path:
                    found.append(draft)
    return sorted(found, key=lambda one: one["at"])[:MOST_DRAFTS]


def keep_draft(folder: Path, draft: Draft) -> None:
    """Keep what stands in a box; it is safe on disk when this returns.

    Parameters
    ----------
    folder : Path
        The student's folder.
    draft : dict
        A sound one, from `draft_of`. A newer one that lies there already stays.

    Raises
    ------
    NotSavedError
        When the disk did not take it, or there are too many already.
    """
    check_is_there(folder)
    path, data = _path_of(folder, draft), _bytes(draft)
    too_many = NotSavedError(
        "Too much text is waiting to be saved.", "Save what's on the page first."
    )
    if len(data) > LARGEST_DRAFT:
        raise too_many
    before = _read(path)
    if before and before["at"] > draft["at"]:
        return
    try:
        make_private(path.parent)
        if not before and len(_files(folder)) >= MOST_DRAFTS:
            raise too_many
        replace_file(path, data)
    except OSError as problem:
        raise not_saved(problem) from problem


def forget_draft(folder: Path, draft: Draft) -> None:
    """Let go of what stood in a box: it was saved, or taken out.

    Parameters
    ----------
    folder : Path
        The student's folder.
    draft : dict
        Its box, its window, and when that was: what was typed later stays.

    Raises
    ------
    NotSavedError
        When the file could not be removed.
    """
    path = _path_of(folder, draft)
    before = _read(path)
    if before and before["at"] > draft["at"]:
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as problem:
        raise not_saved(problem) from problem


def change_drafts(folder: Path, changes: Sequence[object]) -> list[int]:
    """Keep and forget what a page asks for; older words go only when newer ones are kept.

    Parameters
    ----------
    folder : Path
        The student's folder.
    changes : sequence
        Drafts, those with ``is_gone`` to be forgotten; what is none is passed over, and so is what
        comes after the first 200.

    Returns
    -------
    list of int
        Numbers of those that were kept or forgotten; the others may be asked for again.
    """
    known = [(number, draft_of(one), _is_gone(one)) for number, one in enumerate(changes)]
    taken, refused = [], set[str]()
    for number, draft, is_gone in sorted(known[:MOST_DRAFTS], key=lambda one: one[2]):
        if draft is None or (is_gone and draft["place"] in refused):
            continue
        try:
            forget_draft(folder, draft) if is_gone else keep_draft(folder, draft)
        except NotSavedError:
            refused.add(draft["place"])
        else:
            taken.append(number)
    return taken


def _is_gone(change: object) -> bool:
    return isinstance(change, dict) and bool(change.get("is_gone"))


def clean_drafts(folder: Path, ids: set[str], reworded: Callable[[str], str]) -> None:
    """Take whatever names an erased person out of every draft.

    Parameters
    ----------
    folder : Path
        The student's folder.
    ids : set of str
        Ids of erased records; a draft in one of their boxes goes.
    reworded : callable
        Takes words, returns them as they may stay.

    Raises
    ------
    OSError
        When a file could not be cleaned.
    """
    for path in _files(folder, _OURS):
        draft = _read(path) if _NAME.fullmatch(path.name) else None
        if draft is None or any(one in draft["place"] for one in ids):
            remove_for_good(path)  # what cannot be read may hold the name
        else:
            clean = {k: reworded(v) if isinstance(v, str) else v for k, v in draft.items()}
            clean |= {name: value for name, value in draft.items() if name in ("place", "by")}
            if clean != draft:
                replace_file(path, _bytes(cast(Draft, clean)))


def _files(folder: Path, names: re.Pattern[str] = _NAME) -> list[Path]:
    """Return the files of drafts; what else lies there is the student's own."""
    place = folder / DRAFTS
    # A folder may come from somebody else: no link leads to files that are none of ours.
    if place.is_symlink() or not place.is_dir():
        return []
    found = [one for one in os.scandir(place) if one.is_file(follow_symlinks=False)]
    return [Path(one.path) for one in found if names.fullmatch(one.name)]


def _path_of(folder: Path, draft: Draft) -> Path:
    # A place holds ids of records and is typed by nobody: no name of a file is made of it.
    name = "@".join(filter(None, (draft["place"], draft.get("by"))))
    return folder / DRAFTS / f"{hashlib.sha256(name.encode()).hexdigest()[:24]}.json"


def _read(path: Path) -> Draft | None:
    try:
        return draft_of(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError):
        return None


def _bytes(draft: Draft) -> bytes:
    return json.dumps(draft, ensure_ascii=False).encode(errors="replace")
