"""Do after a save what makes it last: second copy, mended logs, the backup of the day.

The edit is safe before any of this begins, so a failure here never reaches the student.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from infoview_lib.files.keeping import backups
from infoview_lib.files.keeping.format_versions import read_folder_file
from infoview_lib.files.keeping.journal import Journal, rewrite_log, without_damage
from infoview_lib.files.keeping.log_reading import Found
from infoview_lib.files.keeping.places import BACKUPS, RECORDS, write_folder_file
from infoview_lib.files.keeping.safe_writing import not_saved, remove, replace_file
from infoview_lib.files.keeping.snapshot import SNAPSHOT, TAIL, append_tail, snapshot_bytes
from infoview_lib.files.keeping.stored_lines import lines_in, with_line
from infoview_lib.records.log import Edit, Log

# A snapshot costs more than an edit, so it is written every 40 edits, in a large log when a 25th of
# it is new. Until then the tail holds the second copy of each edit.
_LEAST, _SHARE = 40, 25
_DUE = 10**9


def bare(edit: Edit, erased: set[str]) -> Edit:
    """Return the edit; of an erased record only that it was there.

    Parameters
    ----------
    edit : Edit
        An edit with its line.
    erased : set of str
        Ids of erased records.

    Returns
    -------
    Edit
        The same edit when its record was not erased.
    """
    if edit.record not in erased or edit.is_erased:
        return edit
    return with_line(Edit(edit.lamport, edit.writer, edit.number, edit.record, is_erased=True))


class Upkeep:
    """Keep second copy and backups of one folder.

    Parameters
    ----------
    folder : Path
        The student's folder.
    journal : Journal
        Where edits known only from a second copy are written again.
    is_demo : bool
        True when its people are invented; backups say so.
    """

    def __init__(self, folder: Path, journal: Journal, is_demo: bool) -> None:
        self._records = folder / RECORDS
        self._backups = folder / BACKUPS
        self._journal = journal
        self._is_demo = is_demo
        self._spare: list[Edit] = []
        self._healed: list[str] = []
        self._day = ""
        self.pending = 0

    def note_read(self, log: Log, spare: list[Edit], found: Found) -> None:
        """Remember what a full reading found wanting.

        Parameters
        ----------
        log : Log
            All edits that are known.
        spare : list of Edit
            Those that no log holds.
        found : Found
            What the reading gave.
        """
        self._spare = spare
        self._healed = [] if log.missing(found.heads) else list(found.damaged)
        self.pending = len(log.edits) - found.copied
        if found.damaged_copies or found.has_leftovers:
            self.pending = _DUE

    def after(self, log: Log, edits: list[Edit], day: str, is_damaged: bool) -> None:
        """Take care of the folder after `edits` were saved.

        Parameters
        ----------
        log : Log
            All edits, the new ones too.
        edits : list of Edit
            What was saved.
        day : str
            The present day as an ISO date.
        is_damaged : bool
            True keeps old backups, as what went missing may stand in one.
        """
        with suppress(Exception):
            self.mend(log)
        with suppress(Exception):
            tail = self._records / self._journal.path.name.replace("log-", TAIL, 1)
            append_tail(tail, b"".join([edit.line + b"\n" for edit in edits]))
            self.pending += len(edits)
            if self.pending >= max(_LEAST, len(log.edits) // _SHARE):
                self.snapshot(log)
        if not self._day:
            with suppress(Exception):
                self._mend_folder_file(day)
        if day != self._day:
            self._day = day
            with suppress(Exception):
                self._daily_backup(log, day, is_damaged)

    def mend(self, log: Log) -> None:
        """Write into our log what only a second copy, or only this program, still holds.

        Once nothing is missing any more, damaged lines are dropped from the logs.

        Parameters
        ----------
        log : Log
            All edits that are known.

        Raises
        ------
        NotSavedError
            When the disk did not take it.
        """
        if self._spare:
            lines = [bare(edit, log.erased).line + b"\n" for edit in self._spare]
            self._journal.append(b"".join(lines), 0)
            self._spare = []
        while self._healed:
            path = self._records / self._healed.pop()
            if path.exists():
                rewrite_log(path, without_damage)

    def _mend_folder_file(self, day: str) -> None:
        """Give ``folder.json`` the check and the copy that older programs did not make."""
        said = read_folder_file(self._records)
        if not said.is_whole:
            write_folder_file(self._records, said.facts, self._is_demo, day)

    def snapshot(self, log: Log) -> None:
        """Write the second copy anew, then drop the tails that it covers; failing is of no matter.

        Parameters
        ----------
        log : Log
            All edits that are known.
        """
        lines = [bare(edit, log.erased).line for edit in log.edits.values()]
        with suppress(OSError):
            replace_file(self._records / SNAPSHOT, snapshot_bytes(lines, log.heads))
            self.pending = 0
            self._drop_tails(lines)

    def _drop_tails(self, lines: Iterable[bytes]) -> None:
        tails = [entry.path for entry in os.scandir(self._records) if entry.name.startswith(TAIL)]
        if tails:
            covered = set(lines)
            remove(
                tail
                for tail in map(Path, tails)
                if covered.issuperset(lines_in(tail.read_bytes()).whole)
            )

    def _daily_backup(self, log: Log, day: str, is_damaged: bool) -> None:
        if all(one.made_on != day for one in backups.found_in(self._backups)):
            self.backup(log, day, None)
            if not is_damaged:  # what went missing may stand in an old backup
                backups.thin(self._backups, day)

    def backup(self, log: Log, day: str, to: str | os.PathLike[str] | None) -> Path:
        """Write all records into one file.

        Parameters
        ----------
        log : Log
            All edits that are known.
        day : str
            The present day as an ISO date.
        to : path or None
            Where to; None for the folder's backups.

        Returns
        -------
        Path
            Where it was written.

        Raises
        ------
        NotSavedError
            When it could not be written.
        """
        lines = [
            bare(edit, log.erased).line for edit in sorted(log.edits.values(), key=lambda e: e[:3])
        ]
        try:
            path = backups.place_for(self._backups, day, to)
        except OSError as problem:
            raise not_saved(problem, "The backup") from problem
        return backups.write_backup(path, lines, day, self._is_demo)
