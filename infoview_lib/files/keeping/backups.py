"""Keep all records of one moment in one file.

A backup is a ZIP with two files: ``infoview-backup.json``, which says what it is, and
``log.jsonl``, all edits. Backups are numbered by a counter, as a clock may jump.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TypedDict, cast

from infoview_lib.errors import ReadingError
from infoview_lib.files.keeping.format_versions import FORMAT, newer
from infoview_lib.files.keeping.places import expanded
from infoview_lib.files.keeping.safe_writing import not_saved, replace_file
from infoview_lib.files.keeping.stored_lines import lines_in, parse
from infoview_lib.files.zip_files import DAMAGE, zip_bytes
from infoview_lib.records.fields import Values
from infoview_lib.records.log import Edit, Log, implausible

ABOUT, LINES = "infoview-backup.json", "log.jsonl"
LARGEST = 200 * 1024 * 1024
KEPT_TODAY, KEPT_DAYS, KEPT_WEEKS = 3, 7, 4
_FAR = 10**8
_NAME = re.compile(r"backup-(\d{4,9})-(\d{4}-\d\d-\d\d)\.zip")


@dataclass(frozen=True)
class Backup:
    """Hold where one backup lies, its number, its day, its size in bytes."""

    path: Path
    number: int
    made_on: str
    size: int


class About(TypedDict, total=False):
    """Hold what a backup says about itself; old ones may lack all but the format."""

    format: int
    made_on: str
    edits: int
    demo: bool
    sha256: str


def found_in(folder: Path) -> list[Backup]:
    """Return the backups of a folder, newest first.

    Parameters
    ----------
    folder : Path
        Folder of the backups; one that is missing has none.

    Returns
    -------
    list of Backup
        By their number, which grows even when a clock jumps back.

    Raises
    ------
    OSError
        When the folder is there but cannot be read; silence would let an erased name stand in a
        backup.
    """
    found = []
    for entry in os.scandir(folder) if folder.is_dir() else ():
        named = _NAME.fullmatch(entry.name)
        if named and entry.is_file(follow_symlinks=False):
            found.append(Backup(Path(entry.path), int(named[1]), named[2], entry.stat().st_size))
    return sorted(found, key=lambda one: one.number, reverse=True)


def place_for(folder: Path, day: str, to: str | os.PathLike[str] | None) -> Path:
    """Return a path for a new backup that is not taken: the next number, or one at `to`.

    Parameters
    ----------
    folder : Path
        Folder of the backups.
    day : str
        ISO date that stands in the name.
    to : path or None
        File or folder to write to instead.

    Returns
    -------
    Path
        Nothing lies there yet.
    """
    if to is None:
        taken = {one.number for one in found_in(folder)}
        # A file that was put there may have the largest number that a name can hold.
        number = max((one for one in taken if one < _FAR), default=0) + 1
        while number in taken:
            number += 1
        return folder / f"backup-{number:04}-{day}.zip"
    wanted = expanded(to)
    if wanted.is_dir():
        wanted = wanted / f"infoview-{day}.zip"
    free, count = wanted, 1
    while free.exists():
        count += 1
        free = wanted.with_name(f"{wanted.stem} {count}{wanted.suffix}")
    return free


def write_backup(path: Path, lines: list[bytes], day: str, is_demo: bool) -> Path:
    """Write a backup file; return its path.

    Parameters
    ----------
    path : Path
        Where to; its folder is made when it is missing.
    lines : list of bytes
        Edits as they stand in a log, without line breaks.
    day : str
        ISO date on which it is made.
    is_demo : bool
        True when its people are invented.

    Returns
    -------
    Path
        The path given.

    Raises
    ------
    NotSavedError
        When it could not be written.
    """
    data = b"".join([line + b"\n" for line in lines])
    about = {
        "format": FORMAT,
        "made_on": day,
        "edits": len(lines),
        "demo": is_demo,
        "sha256": sha256(data).hexdigest(),
    }
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, zip_bytes({ABOUT: json.dumps(about).encode(), LINES: data}))
    except OSError as problem:
        raise not_saved(problem, "The backup") from problem
    return path


def read_backup(path: Path) -> list[Edit]:
    """Return the edits of a backup.

    Nothing is unpacked: only our two files are read, up to a set size.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    list of Edit
        In the order in which they stand in it; none for a backup of an empty folder.

    Raises
    ------
    ReadingError
        When it is no backup of ours, or damaged.
    NewerFolderError
        When a newer Infoview made it.
    """
    about, data = contents(path)
    if about.get("format", 0) > FORMAT:
        raise newer()
    lines = lines_in(data)
    parsed = parse(lines.whole)
    if parsed.is_newer:
        raise newer()
    is_damaged = about.get("sha256") != sha256(data).hexdigest() or lines.damaged
    if is_damaged or parsed.unreadable or implausible(parsed.edits):
        raise _damaged(path)
    return parsed.edits


def _damaged(path: Path) -> ReadingError:
    return ReadingError(
        f"The backup “{path.name}” is damaged. Nothing was changed.", "Choose another backup."
    )


def contents(path: Path) -> tuple[About, bytes]:
    """Return what a backup says about itself with the bytes of its edits, not yet checked.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    About
        What stands in ``infoview-backup.json``; its ``format`` is a whole number.
    bytes
        Content of ``log.jsonl``.

    Raises
    ------
    ReadingError
        When it is not there, cannot be opened, or is no backup of ours.
    """
    try:
        about, data = _unpacked(path)
    except ReadingError:
        raise
    except FileNotFoundError as problem:
        raise ReadingError(
            f"There's no file “{path.name}” there.", "Choose a backup from the list."
        ) from problem
    except (RecursionError, NotImplementedError) as problem:
        raise _unreadable(path) from problem
    except (OSError, RuntimeError) as problem:  # locked, or out of reach
        raise ReadingError(
            f"“{path.name}” can't be opened.", "Copy the file to this computer first."
        ) from problem
    except DAMAGE as problem:
        raise _unreadable(path) from problem
    if not isinstance(about, dict) or type(about.get("format")) is not int:
        raise _foreign(path)
    return cast(About, cast(object, about)), data


def _unpacked(path: Path) -> tuple[object, bytes]:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if sorted(member.filename for member in members) != sorted((ABOUT, LINES)):
            raise _foreign(path)
        return json.loads(_read(archive, ABOUT, path)), _read(archive, LINES, path)


def _foreign(path: Path) -> ReadingError:
    return ReadingError(f"“{path.name}” isn't an Infoview backup.", "Choose a backup file.")


def _unreadable(path: Path) -> ReadingError:
    """Return the error for a file that is no archive, or an archive that is damaged."""
    try:
        with open(path, "rb") as file:
            is_archive = file.read(2) == b"PK"
    except OSError:
        is_archive = False
    return _damaged(path) if is_archive else _foreign(path)


def _read(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """Read one file of an archive, however large it says it is, up to the limit."""
    too_large = ReadingError(f"“{path.name}” is too large to be a backup.", "Choose a backup file.")
    if archive.getinfo(name).file_size > LARGEST:
        raise too_large
    with archive.open(name) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise too_large
    return data


def thin(folder: Path, today: str) -> list[Path]:
    """Remove backups that are no longer needed; return their paths.

    Kept are the newest three of today, the newest of each of seven days, the newest of each of
    four weeks.

    Parameters
    ----------
    folder : Path
        Folder of the backups.
    today : str
        The present day as an ISO date.

    Returns
    -------
    list of Path
        Files that are gone now.
    """
    kept, days, weeks, of_today = set(), set(), set(), 0
    found = found_in(folder)
    for one in found:
        if one.made_on == today and of_today < KEPT_TODAY:
            of_today += 1
            kept.add(one.path)
        if one.made_on not in days and len(days) < KEPT_DAYS:
            days.add(one.made_on)
            kept.add(one.path)
        week = _week(one.made_on)
        if week not in weeks and len(weeks) < KEPT_WEEKS:
            weeks.add(week)
            kept.add(one.path)
    removed = [one.path for one in found if one.path not in kept]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def _week(day: str) -> tuple[int, int] | str:
    try:
        return date.fromisoformat(day).isocalendar()[:2]
    except ValueError:
        return day


def missing_here(log: Log, then: list[Edit]) -> list[Edit]:
    """Return the edits of a backup that the log does not hold; of erased people none.

    Parameters
    ----------
    log : Log
        The records here.
    then : list of Edit
        Edits of a backup.

    Returns
    -------
    list of Edit
        None when all are known.
    """
    return [edit for edit in then if edit.name not in log.edits and edit.record not in log.erased]


def way_back(present: Log, then: Log, moment: str) -> list[tuple[str, Values]]:
    """Return the changes that bring the records to how they were in a backup.

    Records made since go to the trash; erased ones stay erased.

    Parameters
    ----------
    present : Log
        The records as they are.
    then : Log
        The records as they were.
    moment : str
        Time with zone at which newer records went to the trash.

    Returns
    -------
    list of (str, dict)
        Id and values, as `Folder.apply` takes changes; none when nothing differs.
    """
    changes = []
    for kind in present.kinds():
        for record in present.ids(kind):
            now = present.peek(record)
            if record in then:
                was = then.peek(record)
                values = {name: value for name, value in was.items() if now[name] != value}
                # It follows from the change itself, and alone it would be none.
                values.pop("updated_at", None)
            else:
                values = {} if now["deleted_at"] else {"deleted_at": moment}
            if values:
                changes.append((record, values))
    return changes
