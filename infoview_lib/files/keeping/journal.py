"""Append edits to this program's log, safely on disk; rewrite a log while others append to it.

Each running program has a log of its own, so no locks are needed; nothing on this path needs
rename, links, threads or the number of a process, which some places where Infoview runs do not
have.

The log is first moved aside, still as a log, so that a program that is just appending notices
that its path names another file and appends to a new log instead. At every moment each edit
stands in some log.
"""

from __future__ import annotations

import errno
import os
import secrets
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from infoview_lib.errors import NewerFolderError, NotSavedError
from infoview_lib.files.keeping.safe_writing import (
    not_saved,
    random_name,
    remove_for_good,
    rename,
    replace_file,
    sync_folder,
)
from infoview_lib.files.keeping.stored_lines import lines_in
from infoview_lib.host.here import host

_FLAGS = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_journals: weakref.WeakSet[Journal] = weakref.WeakSet()


class Journal:
    """Append lines to a log file that only this running program writes.

    Parameters
    ----------
    records : Path
        Folder of the logs. Nothing is made before the first append.
    check : callable
        Raises NewerFolderError when a newer program has taken the folder over meanwhile.
    """

    def __init__(self, records: Path, check: Callable[[], None]) -> None:
        self.records = records
        self._check = check
        self.renew()
        _journals.add(self)

    def renew(self) -> None:
        """Begin a new log under a new writer with the next append; the old log is left as it is."""
        self.writer = secrets.token_hex(8)
        self.next_number = 0
        self._begin_file()

    def _begin_file(self) -> None:
        self.path = self.records / f"log-{random_name(10)}.jsonl"
        self._is_made = False

    def append(self, data: bytes, count: int) -> os.stat_result:
        """Append `data`; return the state of the file once the bytes are safe on disk.

        Parameters
        ----------
        data : bytes
            Whole lines, each with its line break.
        count : int
            How many numbers of this writer they use up.

        Returns
        -------
        os.stat_result
            State of the log behind the new bytes.

        Raises
        ------
        NotSavedError
            When they are not safe on disk. Then the file ends where it ended before.
        NewerFolderError
            When a newer program has taken the folder over. Then, too.
        """
        try:
            state = self._append_once(data)
            if state is None:  # our file was moved, replaced or removed meanwhile
                self._begin_file()
                state = self._append_once(data)
        except OSError as problem:
            # Somebody may have read some of these bytes, so their numbers are never used again.
            self.renew()
            raise not_saved(problem) from problem
        except NewerFolderError:
            self.renew()
            raise
        if state is None:
            self.renew()
            raise NotSavedError("The folder is being moved.", "Wait a moment, then save again.")
        self.next_number += count
        return state

    def _append_once(self, data: bytes) -> os.stat_result | None:
        """Write and sync; return None when the path no longer names the file written."""
        is_first = not self._is_made
        try:
            # Later without O_CREAT: a log that was moved aside is to be missed, not made anew.
            handle = os.open(self.path, _FLAGS | (os.O_CREAT | os.O_EXCL if is_first else 0), 0o600)
        except FileNotFoundError:
            if is_first:
                raise
            return None
        try:
            self._write(handle, data, is_first)
            written = os.fstat(handle)
        finally:
            os.close(handle)
        self._is_made = True
        if not self._is_still_at_path(written):
            return None
        if host().saves_on_close and not self.path.read_bytes().endswith(data):
            raise OSError(errno.EIO, "not there after closing")
        return written

    def _write(self, handle: int, data: bytes, is_first: bool) -> None:
        start = os.fstat(handle).st_size
        try:
            # A full disk may take a part without an error.
            if os.write(handle, data) < len(data):
                raise OSError(errno.ENOSPC, "short write")
            os.fsync(handle)
            if is_first:
                sync_folder(self.records)
            self._check()
        except (OSError, NewerFolderError):
            with suppress(OSError):
                # Bytes of an edit that was refused must not be read as saved after the next one.
                os.ftruncate(handle, start)
                if is_first:
                    os.unlink(self.path)
            raise

    def _is_still_at_path(self, written: os.stat_result) -> bool:
        try:
            named = os.stat(self.path)
        except OSError:
            return False
        return (named.st_ino, named.st_dev) == (written.st_ino, written.st_dev)


def _renew_all() -> None:
    """A forked program gets logs of its own."""
    for journal in list(_journals):
        journal.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)


def rewrite_log(path: Path, cleaned: Callable[[bytes], bytes]) -> None:
    """Replace the bytes of a log by what `cleaned` makes of them.

    Parameters
    ----------
    path : Path
        A log of the folder.
    cleaned : callable
        Takes the bytes of a log, returns those that stay.

    Raises
    ------
    OSError
        When it could not be done. Then all edits are still there.
    """
    before = path.read_bytes()
    if cleaned(before) == before:
        return
    aside = path.with_name(f"log-{random_name(10)} aside.jsonl")
    rename(path, aside)
    replace_file(path, cleaned(aside.read_bytes()))
    remove_for_good(aside)


def without_damage(data: bytes) -> bytes:
    """Return the bytes of a log without damaged lines.

    Parameters
    ----------
    data : bytes
        Content of a log.

    Returns
    -------
    bytes
        Its whole lines alone.
    """
    return b"".join([line + b"\n" for line in lines_in(data).whole])
