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
from typing import Any
from zlib import error as ZlibError

from infoview_lib.errors import ReadingError
from infoview_lib.files.keeping.format_versions import FORMAT, newer
from infoview_lib.files.keeping.places import expanded
from infoview_lib.files.keeping.safe_writing import not_saved, replace_file
from infoview_lib.files.keeping.stored_lines import lines_in, parse
from infoview_lib.records.log import Edit, Log

ABOUT, LINES = "infoview-backup.json", "log.jsonl"
LARGEST = 200 * 1024 * 1024
KEPT_TODAY, KEPT_DAYS, KEPT_WEEKS = 3, 7, 4
_NAME = re.compile(r"backup-(\d{4,9})-(\d{4}-\d\d-\d\d)\.zip")


@dataclass(frozen=True)
class Backup:
    """Hold where one backup lies, its number, its day, its size in bytes."""

    path: Path
    number: int
    made_on: str
    size: int


def found_in(folder: Path) -> list[Backup]:
    """Return the backups of a folder, newest first.

    Raises
    ------
    OSError
        When the folder is there but cannot be read; silence would let an erased name stand in a backup.
    """
    found = []
    for entry in os.scandir(folder) if folder.is_dir() else ():
        named = _NAME.fullmatch(entry.name)
        if named and entry.is_file(follow_symlinks=False):
            found.append(Backup(Path(entry.path), int(named[1]), named[2], entry.stat().st_size))
    return sorted(found, key=lambda one: one.number, reverse=True)


def place_for(folder: Path, day: str, to: str | os.PathLike[str] | None) -> Path:
    """Return a path for a new backup that is not taken: the next number, or one at `to`."""
    if to is None:
        number = max((one.number for one in found_in(folder)), default=0) + 1
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


def zip_bytes(files: dict[str, bytes]) -> bytes:
    """Return a ZIP of these files; the same files give the same bytes."""
    from io import BytesIO

    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def read_backup(path: Path) -> list[Edit]:
    """Return the edits of a backup.

    Nothing is unpacked: only our two files are read, up to a set size.

    Raises
    ------
    ReadingError
        When it is no backup of ours, or damaged.
    NewerFolderError
        When a newer Infoview made it.
    """
    about, data = contents(path)
    if about["format"] > FORMAT:
        raise newer()
    lines = lines_in(data)
    parsed = parse(lines.whole)
    if parsed.is_newer:
        raise newer()
    if about.get("sha256") != sha256(data).hexdigest() or lines.damaged or parsed.unreadable:
        raise _damaged(path)
    return parsed.edits


def _damaged(path: Path) -> ReadingError:
    return ReadingError(
        f"The backup “{path.name}” is damaged; nothing was changed.", "Choose another backup."
    )


def contents(path: Path) -> tuple[dict[str, Any], bytes]:
    """Return what a backup says about itself with the bytes of its edits, not yet checked."""
    try:
        about, data = _unpacked(path)
    except ReadingError:
        raise
    except FileNotFoundError as problem:
        raise ReadingError(
            f"There is no file “{path.name}” there.", "Choose a backup from the list."
        ) from problem
    except (
        zipfile.BadZipFile,
        ZlibError,
        EOFError,
        ValueError,
        RecursionError,
        NotImplementedError,
    ) as problem:
        raise (_damaged if _looks_like_zip(path) else _foreign)(path) from problem
    except (OSError, RuntimeError) as problem:
        raise ReadingError(
            f"“{path.name}” cannot be opened.", "Copy the file to this computer first."
        ) from problem
    if not isinstance(about, dict) or type(about.get("format")) is not int:
        raise _foreign(path)
    return about, data


def _unpacked(path: Path) -> tuple[Any, bytes]:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if sorted(member.filename for member in members) != sorted((ABOUT, LINES)):
            raise _foreign(path)
        return json.loads(_read(archive, ABOUT, path)), _read(archive, LINES, path)


def _foreign(path: Path) -> ReadingError:
    return ReadingError(
        f"“{path.name}” is not a backup made by Infoview.", "Choose a file made by Back up."
    )


def _looks_like_zip(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(2) == b"PK"
    except OSError:
        return False


def _read(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """Read one file of an archive, however large it says it is, up to the limit."""
    too_large = ReadingError(
        f"“{path.name}” is too large to be a backup.", "Choose a file made by Back up."
    )
    if archive.getinfo(name).file_size > LARGEST:
        raise too_large
    with archive.open(name) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise too_large
    return data


def thin(folder: Path, today: str) -> list[Path]:
    """Remove backups that are no longer needed; return their paths.

    Kept are the newest three of today, the newest of each of seven days, the newest of each of four weeks.
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
    """Return the edits of a backup that the log does not hold; of erased people none."""
    return [edit for edit in then if edit.name not in log.edits and edit.record not in log.erased]


def way_back(present: Log, then: Log, moment: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the changes that bring the records to how they were in a backup.

    Records made since go to the trash; erased ones stay erased.
    """
    changes = []
    for kind in present.kinds():
        for record in present.ids(kind):
            now = present.peek(record)
            if record in then:
                was = then.peek(record)
                values = {name: value for name, value in was.items() if now[name] != value}
                values.pop("updated_at", None)
            else:
                values = {} if now["deleted_at"] else {"deleted_at": moment}
            if values:
                changes.append((record, values))
    return changes
