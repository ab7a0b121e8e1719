"""Read every log of a folder, whatever state its files are in.

All ``*.jsonl`` files are read, so the conflict copies that folder-sync programs make are simply
merged. ``folder.json`` is watched as the logs are: a newer program may take over a folder that is
open here.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from infoview_lib.errors import NewerFolderError
from infoview_lib.files.keeping.format_versions import FOLDER_FILE, read_folder_file
from infoview_lib.files.keeping.snapshot import TAIL, read_snapshot
from infoview_lib.files.keeping.stored_lines import lines_in, parse
from infoview_lib.records.log import MOST_LOST, Edit, Log, implausible

_TRIES = 5
Signature = tuple[int, int, int]


@dataclass(slots=True)
class Found:
    """Hold what reading a folder gave.

    `edits` come from the logs; `spare` are known only from a second copy. `damaged` counts bad
    lines by file; `copied` counts the edits in the snapshot. `has_leftovers` says that a second
    copy holds other words for an edit than the log does. `left_out` counts the edits whose counters
    cannot be true.
    """

    edits: list[Edit] = field(default_factory=list)
    spare: list[Edit] = field(default_factory=list)
    heads: dict[str, int] = field(default_factory=dict)
    damaged: dict[str, int] = field(default_factory=dict)
    damaged_copies: list[str] = field(default_factory=list)
    copied: int = 0
    unread: list[str] = field(default_factory=list)
    is_newer: bool = False
    has_leftovers: bool = False
    left_out: int = 0


def is_log(name: str) -> bool:
    """Tell whether a file name is a log's, conflict copies included.

    Parameters
    ----------
    name : str
        Name of a file among the records.

    Returns
    -------
    bool
        False for tails and for hidden files.
    """
    return name.endswith(".jsonl") and not name.startswith((TAIL, "."))


def is_second_copy(name: str) -> bool:
    """Tell whether a file name is a snapshot's or a tail's.

    Parameters
    ----------
    name : str
        Name of a file among the records.

    Returns
    -------
    bool
        Conflict copies of a snapshot count too.
    """
    return name.startswith(TAIL) or (name.startswith("snapshot") and name.endswith(".json"))


class Reader:
    """Read a folder of logs, first whole, then what was added.

    Parameters
    ----------
    records : Path
        Folder of the logs.
    """

    def __init__(self, records: Path) -> None:
        self.records = records
        self._folder_file = os.fspath(records / FOLDER_FILE)
        self._known: dict[str, Signature] = {}
        self._ends: dict[str, int] = {}

    def note_own(self, path: Path, state: os.stat_result, length: int) -> None:
        """Remember that our own log has grown by `length` bytes that need no reading.

        Parameters
        ----------
        path : Path
            Our log.
        state : os.stat_result
            Its state after it was written.
        length : int
            Bytes that were appended.
        """
        before = self._ends.get(path.name, 0)
        if state.st_size == before + length:
            self._known[path.name] = _signed(state)
            self._ends[path.name] = state.st_size

    def files(self, only_logs: bool = False) -> dict[str, Signature]:
        """Return name → signature of every regular file there.

        Parameters
        ----------
        only_logs : bool
            True leaves out second copies and all else but ``folder.json``.

        Returns
        -------
        dict of str to Signature
            What changes when the file does: its number, size, time.
        """
        found = {}
        with os.scandir(self.records) as entries:
            for entry in entries:
                if only_logs and not (is_log(entry.name) or entry.name == FOLDER_FILE):
                    continue
                try:
                    # On Windows only a fresh stat tells the truth about a file that is open.
                    state = (
                        os.stat(entry.path)
                        if os.name == "nt"
                        else entry.stat(follow_symlinks=False)
                    )
                except OSError:
                    continue
                if stat.S_ISREG(state.st_mode):
                    found[entry.name] = _signed(state)
        return found

    def check_format(self) -> None:
        """Raise NewerFolderError when a newer program has taken the folder over meanwhile.

        ``folder.json`` is read only when it is another file than the one that was read before.

        Raises
        ------
        NewerFolderError
            When it says so.
        """
        try:
            there = _signed(os.stat(self._folder_file, follow_symlinks=os.name == "nt"))
        except OSError:
            there = None
        if there != self._known.get(FOLDER_FILE):
            read_folder_file(self.records)

    def read_all(self) -> Found:
        """Read every log and second copy anew.

        Returns
        -------
        Found
            Empty when files went away while they were read, five times in a row.
        """
        for _ in range(_TRIES):
            found = self._read_once()
            if found is not None:
                return found
        return Found()

    def _read_once(self) -> Found | None:
        """Read all files that are there; None when one of them went away meanwhile."""
        found, seen, files = Found(), {}, self.files()
        self._known, self._ends = {}, {}
        if FOLDER_FILE in files:
            self._known[FOLDER_FILE] = files[FOLDER_FILE]
        # Second copies first: what a tail holds stands in its log by then, so no edit that is
        # just being saved looks lost.
        copies = {name: self._bytes(name, found) for name in sorted(filter(is_second_copy, files))}
        for name in sorted(filter(is_log, files)):
            data = self._bytes(name, found)
            if data is None:
                return None
            lines = lines_in(data)
            if lines.damaged:
                found.damaged[name] = len(lines.damaged)
            seen.update(dict.fromkeys(lines.whole, name))
            grew = len(data) != files[name][1]
            # Signed with a length no file has, it is read again next time.
            self._known[name] = (files[name][0], -1, 0) if grew else files[name]
            self._ends[name] = lines.end
        spare = _lines_of_copies(found, copies, seen)
        parsed = parse(seen, beside=spare)
        found.edits = parsed.edits
        found.is_newer = parsed.is_newer or self._is_newer()
        if parsed.unreadable:
            found.damaged["the logs"] = parsed.unreadable
        _add_spare(found, spare, seen)
        _leave_out_implausible(found)
        return found

    def _is_newer(self) -> bool:
        try:
            read_folder_file(self.records)
        except NewerFolderError:
            return True
        return False

    def _bytes(self, name: str, found: Found) -> bytes | None:
        try:
            return (self.records / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError:
            found.unread.append(name)
            return b""

    def read_new(self) -> list[Edit] | None:
        """Return the edits added since; None when all logs have to be read anew."""
        files = self.files(only_logs=True)
        changed = [name for name, state in files.items() if self._known.get(name) != state]
        gone = self._known.keys() - files.keys()
        if gone or FOLDER_FILE in changed:
            return None
        edits: list[Edit] = []
        for name in sorted(changed):
            added = self._added(name, files[name])
            if added is None:
                return None
            edits += added
        return edits

    def _added(self, name: str, state: Signature) -> list[Edit] | None:
        before, end = self._known.get(name), self._ends.get(name, 0)
        if before is not None and (before[0] != state[0] or state[1] < end):
            return None
        if before is not None and state[1] == before[1] == end:
            return None  # same length, other time: somebody wrote into it
        try:
            with open(self.records / name, "rb") as file:
                file.seek(end)
                data = file.read()
        except OSError:
            return None
        lines = lines_in(data)
        parsed = parse(lines.whole)
        if lines.damaged or parsed.unreadable or parsed.is_newer or parsed.has_former_marks:
            return None
        self._ends[name] = end + lines.end
        self._known[name] = (
            (state[0], end + len(data), state[2])
            if len(data) + end == state[1]
            else (state[0], -1, 0)
        )
        return parsed.edits


def _signed(state: os.stat_result) -> Signature:
    return state.st_ino, state.st_size, state.st_mtime_ns


def _lines_of_copies(
    found: Found, copies: dict[str, bytes | None], seen: dict[bytes, str]
) -> dict[bytes, None]:
    """Return the lines that only second copies hold; note what the copies say of themselves."""
    lines: dict[bytes, None] = {}
    for name, data in copies.items():
        if name.startswith(TAIL):
            lines.update(
                dict.fromkeys(line for line in lines_in(data or b"").whole if line not in seen)
            )
        elif data is not None:
            copy = read_snapshot(data)
            lines.update(dict.fromkeys(line for line in copy.lines if line not in seen))
            for writer, number in copy.heads.items():
                found.heads[writer] = max(number, found.heads.get(writer, -1))
            found.copied = max(found.copied, len(copy.lines))
            if not copy.is_whole:
                found.damaged_copies.append(name)
    return lines


def _add_spare(found: Found, spare: Iterable[bytes], seen: Iterable[bytes]) -> None:
    """Add the edits that only second copies hold."""
    known = {edit.name for edit in found.edits}
    parsed = parse(spare, beside=seen)
    found.spare = [edit for edit in parsed.edits if edit.name not in known]
    found.has_leftovers = len(found.spare) < len(parsed.edits)
    found.is_newer = found.is_newer or parsed.is_newer


def _leave_out_implausible(found: Found) -> None:
    """Take out edits that would leave no room for another save, and what copies say of such."""
    edits = [*found.edits, *found.spare]
    wrong = implausible(edits)
    if wrong:
        found.left_out = len(wrong)
        found.edits = [edit for edit in found.edits if edit.name not in wrong]
        found.spare = [edit for edit in found.spare if edit.name not in wrong]
    known: dict[str, int] = {}
    for edit in (*found.edits, *found.spare):
        known[edit.writer] = max(edit.number, known.get(edit.writer, 0))
    found.heads = {
        writer: number
        for writer, number in found.heads.items()
        if number - known.get(writer, 0) <= MOST_LOST
    }


def damage_report(found: Found, log: Log) -> list[dict[str, str]]:
    """Say in plain words what is damaged, with what was saved around it.

    Parameters
    ----------
    found : Found
        What reading the folder gave.
    log : Log
        All edits that are known.

    Returns
    -------
    list of dict
        ``found`` and ``next_step`` for each damage; empty when all is well.
    """
    missing = log.missing(found.heads)
    report = [_unread(name) for name in found.unread]
    for name, count in found.damaged.items():
        lines = "1 line" if count == 1 else f"{count} lines"
        report.append(
            _complete(f"{lines} of {name} couldn't be read.")
            if not missing
            else {
                "found": f"{lines} of {name} couldn't be read. All other entries are here.",
                "next_step": "Look through your entries. A backup may have what's missing.",
            }
        )
    if not found.damaged and missing > 0:
        changes = "1 saved change is" if missing == 1 else f"{missing} saved changes are"
        report.append(
            {
                "found": f"{changes} missing from the folder. All others are here.",
                "next_step": "Let your sync program finish, or restore a backup.",
            }
        )
    elif not found.damaged and found.spare and not missing:
        report.append(_complete("Part of the log was missing."))
    for name in found.damaged_copies:
        report.append(_complete(f"The second copy of your entries, {name}, is damaged."))
    if found.left_out:
        changes = "1 change has" if found.left_out == 1 else f"{found.left_out} changes have"
        report.append(
            {
                "found": f"{changes} a number that can't be right, so Infoview left it out.",
                "next_step": "Look through your entries. A backup may have what's missing.",
            }
        )
    return report + [_remains(log, record) for record in log.unfinished()]


def _unread(name: str) -> dict[str, str]:
    return {
        "found": f"The file {name} couldn't be opened. All other entries are here.",
        "next_step": "Close other programs that use the folder, then open it again.",
    }


def _complete(found: str) -> dict[str, str]:
    return {
        "found": f"{found} Nothing is lost. Every entry was saved twice.",
        "next_step": "Keep working, and make a backup today.",
    }


def _remains(log: Log, record: str) -> dict[str, str]:
    values: dict[str, object] = {}
    for edit in log.edits_of(record):
        values.update(edit.values)
    left = "; ".join(
        f"{name} “{value}”" for name, value in values.items() if value not in ("", None)
    )
    return {
        "found": f"The start of one entry is missing. What's left: {left or 'nothing'}.",
        "next_step": "Restore a backup, or type it again.",
    }
