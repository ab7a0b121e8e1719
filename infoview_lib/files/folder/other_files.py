"""Find what lies in a folder beside the records: course file, hand-ins, tables, exports."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from infoview_lib.errors import NewerFolderError, ReadingError
from infoview_lib.files.keeping.earned import earned, note_earned
from infoview_lib.files.keeping.format_versions import read_folder_file
from infoview_lib.files.keeping.handed_out import HandedOut, handed_out, note_handed_out
from infoview_lib.files.keeping.places import (
    CLASS_FILE,
    COURSE_FILE,
    EXPORTS,
    PLACE_FILE,
    RECORDS,
    check_is_there,
)
from infoview_lib.files.keeping.safe_writing import not_saved, replace_file
from infoview_lib.host.here import host
from infoview_lib.host.user_places import user_name

TABLES = (".csv", ".tsv", ".txt")
LARGEST_COURSE = 2_000_000  # bytes
LARGEST_CLASS = 60_000_000  # bytes
LARGEST_TABLE = 1_000_000  # bytes; the whole bank questions is a ninth of it
MOST_TABLES = 20


def folder_id(folder: Path) -> str:
    """Return a short text that tells a folder of this user from all others; says nothing about it.

    It stays when the folder moves. Two people may have folders at the same path, and see them
    through one browser under one address, so it is made of the user and of the folder's own key.

    Parameters
    ----------
    folder : Path
        A student's folder.
    """
    try:
        key = read_folder_file(folder / RECORDS).facts.get("key", "")
    except NewerFolderError:
        key = ""
    of_folder = key or os.path.abspath(folder)
    told = f"{user_name()}\n{of_folder}".encode(errors="surrogateescape")
    return hashlib.sha256(told).hexdigest()[:12]


class OtherFiles:
    """Find the course file, a class's hand-ins, the exports, the page where one left off."""

    path: Path

    @property
    def folder_id(self) -> str:
        """Short text that tells this folder of this user from all others; says nothing about it."""
        return folder_id(self.path)

    @property
    def former_id(self) -> str:
        """What browsers called this folder before; empty where several users had the same name."""
        if host().is_shared:
            return ""
        return hashlib.sha256(os.fsencode(self.path.absolute())).hexdigest()[:12]

    def course_bytes(self) -> bytes:
        """Return the course file the instructor handed out; nothing when there is none."""
        return self._beside(COURSE_FILE, LARGEST_COURSE)

    def class_bytes(self) -> bytes:
        """Return what a class handed in to an instructor; nothing when there is none."""
        return self._beside(CLASS_FILE, LARGEST_CLASS)

    def _beside(self, name: str, largest: int) -> bytes:
        try:
            with (self.path / name).open("rb") as file:
                return file.read(largest + 1)
        except OSError:
            return b""

    def keep_course(self, content: bytes) -> None:
        """Keep a course file in the place of the one before; no record changes.

        Parameters
        ----------
        content : bytes
            The whole file, read and found in order.

        Raises
        ------
        NotSavedError
            When it could not be written.
        """
        self._put_beside(COURSE_FILE, content)

    def keep_class(self, content: bytes) -> None:
        """Keep what a class handed in, in the place of what was there before.

        Parameters
        ----------
        content : bytes
            A ZIP file.

        Raises
        ------
        NotSavedError
            When it could not be written.
        """
        self._put_beside(CLASS_FILE, content)

    def _put_beside(self, name: str, content: bytes) -> None:
        self.check_is_there()
        try:
            replace_file(self.path / name, content)
        except OSError as problem:
            raise not_saved(problem) from problem

    def tables_beside(self) -> list[tuple[str, str]]:
        """Return the tables that lie in the folder itself.

        Returns
        -------
        list of (str, str)
            Name, and a stamp that changes with the file; at most 20, in alphabetical order.
        """
        try:
            entries = sorted(os.scandir(self.path), key=lambda one: one.name)
        except OSError:
            return []
        found = []
        for one in entries:
            with suppress(OSError):
                if one.name.lower().endswith(TABLES) and one.is_file(follow_symlinks=False):
                    seen = one.stat(follow_symlinks=False)
                    if seen.st_size <= LARGEST_TABLE:
                        found.append((one.name, f"{seen.st_size} {seen.st_mtime_ns}"))
        return found[:MOST_TABLES]

    def table_beside(self, name: str) -> bytes:
        """Return the bytes of one of those tables.

        Parameters
        ----------
        name : str
            As `tables_beside` gives it.

        Returns
        -------
        bytes
            The content as it lies there.

        Raises
        ------
        ReadingError
            When there is none of that name, or it cannot be read.
        """
        gone = ReadingError(
            "This file is no longer in your folder.", "Choose it from where it is now."
        )
        if name not in (one for one, _ in self.tables_beside()):
            raise gone
        try:
            return (self.path / name).read_bytes()
        except OSError as problem:
            raise gone from problem

    def export_folder(self, on: date) -> Path:
        """Return where the exports of one day go.

        Parameters
        ----------
        on : date
            The day of the export.

        Returns
        -------
        Path
            It need not exist yet.

        Raises
        ------
        NotSavedError
            When the folder was moved away; names would be left in one that nobody knows of.
        """
        self.check_is_there()
        return self.path / EXPORTS / on.isoformat()

    def note_handed_out(self, name: str, on: date) -> None:
        """Remember that a file left the folder, since nothing can be taken out of it any more.

        Parameters
        ----------
        name : str
            Name of the file.
        on : date
            The present day.
        """
        note_handed_out(self.path, name, on.isoformat())

    def handed_out(self) -> list[HandedOut]:
        """Return the files that left the folder, the oldest first."""
        return handed_out(self.path)

    def earned(self) -> list[str]:
        """Return the keys of the firsts that the student was told of."""
        return earned(self.path)

    def note_earned(self, keys: Iterable[str]) -> None:
        """Remember that the student was told of a first.

        Parameters
        ----------
        keys : iterable of str
            Short words, such as ``yes``.
        """
        note_earned(self.path, keys)

    def check_is_there(self) -> None:
        """Raise NotSavedError when the folder is not where it was opened.

        Its disk may have been taken out, or somebody moved it.

        Raises
        ------
        NotSavedError
            When it is not there.
        """
        check_is_there(self.path)

    @property
    def place(self) -> str:
        """The page where the student left off; empty when unknown."""
        try:
            return str(json.loads((self.path / RECORDS / PLACE_FILE).read_bytes())["page"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return ""

    def remember_place(self, page: str) -> None:
        """Remember the page; a failure is of no matter.

        Parameters
        ----------
        page : str
            Name of the page's file.
        """
        with suppress(OSError):
            replace_file(self.path / RECORDS / PLACE_FILE, json.dumps({"page": page}).encode())
