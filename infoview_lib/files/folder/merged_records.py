"""Keep the records of a folder in memory, merged as other windows and computers change them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from infoview_lib.errors import FolderError, NewerFolderError, NotSavedError
from infoview_lib.files.erasing import erase_person as erasing
from infoview_lib.files.folder import entry_checks as entries
from infoview_lib.files.keeping import backups
from infoview_lib.files.keeping.format_versions import newer, read_folder_file
from infoview_lib.files.keeping.journal import Journal
from infoview_lib.files.keeping.log_reading import Found, Reader, damage_report
from infoview_lib.files.keeping.places import BACKUPS, RECORDS, check_is_there
from infoview_lib.files.keeping.upkeep import Upkeep
from infoview_lib.records import catalog as r
from infoview_lib.records.book import Book
from infoview_lib.records.fields import Values
from infoview_lib.records.kinds import Contact
from infoview_lib.records.log import MOST_LOST, Edit, Log, Name


class MergedRecords:
    """Read the records of a folder; what it returns is a copy.

    Parameters
    ----------
    path : Path
        Where the folder lies.
    clock : callable
        Gives the present moment.
    is_demo : bool
        True when its people are invented.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime], is_demo: bool) -> None:
        self.path = path
        self.is_demo = is_demo
        self.revision = 0
        self.problems: list[dict[str, str]] = []
        self._clock = clock
        self._records = path / RECORDS
        self._reader = Reader(self._records)
        self._journal = Journal(self._records, self._reader.check_format)
        self._log = Log()
        self._is_newer = False
        self._callbacks: dict[int, Callable[[], object]] = {}
        # Never the same again: a view that is closed ends its callback once more when it is freed.
        self._callback_keys = count()
        self._frozen: dict[str, r.Record | None] = {}  # None for one that was deleted
        self._of_kind: dict[str, tuple[r.Record, ...]] = {}
        self._book: tuple[int, Book] = (-1, Book({}))
        self._care = Upkeep(path, self._journal, is_demo)
        self._key: object = ""  # tells this folder from another one that is put in its place
        self._read_all()
        self._check_format()
        if self._has_leftovers:
            with suppress(OSError, NotSavedError):
                self._sweep()

    def __repr__(self) -> str:
        return "<Folder>"  # names and places would be saved with a page

    def _read_all(self, only_disk: bool = False) -> None:
        found = self._reader.read_all()
        log = Log(found.edits)
        log.merge(found.spare)
        in_logs = {edit.name for edit in found.edits}
        key = self._present_key()
        if not only_disk and (key == self._key or not self._key):
            # Acknowledged here, gone from the disk: the next save writes them again.
            log.merge(edit for edit in self._log.edits.values() if edit.name not in log.edits)
        self._key = key
        self._log = log
        self._is_newer = found.is_newer
        self._note_damage(found)
        self._care.note_read(log, [e for e in log.edits.values() if e.name not in in_logs], found)
        erased = log.erased
        self._has_leftovers = bool(erased) and (
            found.has_leftovers
            or any(e.record in erased and not e.is_erased for e in (*found.edits, *found.spare))
        )
        self._frozen.clear()
        self._of_kind.clear()
        self.revision += 1

    def _present_key(self) -> object:
        try:
            return read_folder_file(self._records).facts.get("key", self._key)
        except NewerFolderError:
            return self._key

    def remember_key(self) -> None:
        """Remember which folder this is; what is in memory goes into no other one."""
        self._key = self._present_key()

    def _note_damage(self, found: Found) -> None:
        self.problems = damage_report(found, self._log)
        if found.is_newer and self.revision:
            self.problems.append(newer().as_dict())

    def now(self) -> str:
        """Return the present moment as it is stored."""
        moment = self._clock()
        if moment.tzinfo is None:
            moment = moment.astimezone()
        return moment.isoformat(timespec="seconds")

    def refresh(self) -> bool:
        """Merge in what other windows and other computers have saved.

        Returns
        -------
        bool
            True when there was any; False also when the folder is out of reach.
        """
        try:
            edits = self._reader.read_new()
            if edits is None or any(self._is_far(edit) for edit in edits):
                before = self._is_newer, self._lines()
                self._read_all()
                changed = before != (self._is_newer, self._lines())
                if changed:
                    self._tell()
                return changed
        except OSError:
            return False  # the folder is out of reach; a save will say so
        touched = self._log.merge(edits)
        if touched:
            self._saw(touched, len(edits))
        return bool(touched)

    def _check_format(self) -> None:
        if self._is_newer:
            raise newer()

    def _lines(self) -> dict[Name, bytes]:
        return {name: edit.line for name, edit in self._log.edits.items()}

    def _is_far(self, edit: Edit) -> bool:
        """Tell whether an edit needs a look at all others to know whether its counters are true."""
        return edit.lamport - self._log.top > MOST_LOST or edit.number > MOST_LOST

    def records(self, kind: str, deleted: bool = False) -> list[Values]:
        """Return the records of a kind as plain dicts, in the order in which they were made.

        Parameters
        ----------
        kind : str
            Kind of record.
        deleted : bool
            True gives what lies in the trash instead.

        Returns
        -------
        list of dict
            Field → value in stored form; none for a kind without records.

        Raises
        ------
        EntryError
            When there is no such kind of record.
        """
        ids = self._log.ids(r.known_kind(kind))
        return [
            self._log.values(one)
            for one in ids
            if bool(self._log.peek(one)["deleted_at"]) == deleted
        ]

    def entries(self) -> dict[str, list[Values]]:
        """Return all records by kind, those in the trash left out."""
        return {kind: self.records(kind) for kind in r.KINDS}

    def get(self, record: str) -> Values:
        """Return one record as a plain dict, also from the trash.

        Parameters
        ----------
        record : str
            Id of the record.

        Returns
        -------
        dict
            Field → value in stored form.

        Raises
        ------
        UnknownRecordError
            When there is none of that id.
        """
        if record not in self._log:
            raise entries.unknown_record(record)
        return self._log.values(record)

    def fate_of(self, record: str) -> str:
        """Return ``here``, ``trash`` or ``erased`` for an id.

        Parameters
        ----------
        record : str
            Id of a record, of this folder or another one.

        Returns
        -------
        str
            Empty text when it was never in this folder.
        """
        if record in self._log.erased:
            return "erased"
        if record not in self._log:
            return ""
        return "trash" if self._log.peek(record)["deleted_at"] else "here"

    def history(self, record: str) -> list[Values]:
        """Return what was set when: one dict an edit, with ``at`` and ``set``, oldest first.

        Parameters
        ----------
        record : str
            Id of the record.

        Returns
        -------
        list of dict
            ``at``, a time with zone, and ``set``, field → value.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        """
        if record not in self._log:
            raise entries.unknown_record(record)
        return [{"at": edit.at, "set": dict(edit.values)} for edit in self._log.edits_of(record)]

    @property
    def edit_count(self) -> int:
        """A number that is larger after every edit, undo too, made here or in another window."""
        return self._log.top

    @property
    def book(self) -> Book:
        """All records as frozen dataclasses, for the rules about them."""
        if self._book[0] != self.revision:
            # A change touches one kind or two; the records of the others are the same as before.
            for kind in r.KINDS - self._of_kind.keys():
                self._of_kind[kind] = self._as_records(kind)
            self._book = (
                self.revision,
                Book.of_records({kind: self._of_kind[kind] for kind in r.KINDS}),
            )
        return self._book[1]

    def _as_records(self, kind: str) -> tuple[r.Record, ...]:
        ids = self._log.ids(kind)
        for record in ids:
            if record not in self._frozen:
                values = self._log.peek(record)
                is_here = not values["deleted_at"]
                self._frozen[record] = r.as_record(kind, dict(values)) if is_here else None
        return tuple(filter(None, map(self._frozen.get, ids)))

    def on_change(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Call `callback` after every change that is seen; return a function that ends this.

        Parameters
        ----------
        callback : callable
            Takes nothing; what it returns or raises is of no matter.

        Returns
        -------
        callable
            Ends the calls; calling it twice does no harm.
        """
        key = next(self._callback_keys)
        self._callbacks[key] = callback
        return lambda: self._callbacks.pop(key, None) and None

    def _saw(self, touched: set[str], read: int) -> None:
        for record in touched:
            self._frozen.pop(record, None)
            self._of_kind.pop(r.kind_of(record), None)
        self._care.pending += read
        self.revision += 1
        self._tell()

    def _tell(self) -> None:
        # A copy: a view may end its own callback while it is told.
        for callback in list(self._callbacks.values()):
            with suppress(Exception):  # a view that fails must not make a saved edit look lost
                callback()

    def _sweep(
        self, people: Iterable[Contact] = (), how: erasing.Forgetting | None = None
    ) -> erasing.SweepReport:
        self._care.mend(self._log)  # from here on the disk alone is believed
        try:
            report = erasing.sweep(self.path, self._log, people, how)
            self._read_all(only_disk=True)  # what was remembered of them goes too
        except OSError as problem:
            raise erasing.still_there("a file of the folder") from problem
        self._care.snapshot(self._log)
        self._tell()
        return report


class BackedUpRecords(MergedRecords):
    """Offer the dated backups, and the one file for another computer."""

    def backup(self, to: str | os.PathLike[str] | None = None) -> Path:
        """Put all records into one file: among the dated backups, or at `to` for another computer.

        Parameters
        ----------
        to : path, optional
            File or folder outside of the backups; a taken name gets a number.

        Returns
        -------
        Path
            Where it was written.

        Raises
        ------
        NotSavedError
            When it could not be written, or the folder was moved away.
        NewerFolderError
            When a newer program has taken the folder over; a file at `to` is made all the same.
        """
        self.refresh()
        if to is None:
            check_is_there(self.path)
            self._check_format()
        return self._care.backup(self._log, self.now()[:10], to)

    def backups(self) -> list[backups.Backup]:
        """Return the backups, newest first.

        Raises
        ------
        FolderError
            When they cannot be read.
        """
        try:
            return backups.found_in(self.path / BACKUPS)
        except OSError as problem:
            raise FolderError(
                "The backups can't be read.",
                "Close other programs that use the folder, then try again.",
            ) from problem
