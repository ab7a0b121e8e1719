"""Say what a step needs of a student's folder; `infoview_lib.files.folder` has one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from infoview_lib.contacts.mentions.in_records import MentionFound
    from infoview_lib.files.erasing.erase_person import EraseReport
    from infoview_lib.files.keeping.backups import Backup
    from infoview_lib.files.keeping.handed_out import HandedOut
    from infoview_lib.records.book import Book
    from infoview_lib.records.fields import Values


class OpenFolder(Protocol):
    """Keep the records of one student, and the files that lie beside them."""

    @property
    def book(self) -> Book:
        """All records of now."""
        ...

    @property
    def path(self) -> Path:
        """Where the folder lies."""
        ...

    @property
    def is_demo(self) -> bool:
        """True when its people are invented."""
        ...

    @property
    def folder_id(self) -> str:
        """Short text that tells this folder from others on this computer."""
        ...

    @property
    def former_id(self) -> str:
        """What browsers called this folder before; empty where that tells nothing."""
        ...

    @property
    def problems(self) -> Sequence[dict[str, str]]:
        """``found`` and ``next_step`` of each damage met while reading."""
        ...

    @property
    def revision(self) -> int:
        """Grows with every change that is seen."""
        ...

    @property
    def edit_count(self) -> int:
        """Grows with every edit that is saved."""
        ...

    @property
    def undo_label(self) -> str:
        """What undo would take back now; empty when there is nothing."""
        ...

    def on_change(self, callback: Callable[[], object], /) -> Callable[[], None]:
        """Call back after every change that is seen; return a function that ends this."""
        ...

    def refresh(self) -> bool:
        """Take in what other windows saved; say whether there was any."""
        ...

    def undo(self) -> str:
        """Undo this window's latest action; return what it is called, or empty text."""
        ...

    def used_in(self, window: str, /) -> AbstractContextManager[None]:
        """Within this, undo knows what was done in one window, or all of it for empty text."""
        ...

    def records(self, kind: str, deleted: bool = False) -> list[Values]:
        """Return the records of a kind as stored values; those in the trash instead if asked."""
        ...

    def entries(self) -> dict[str, list[Values]]:
        """Return all records as stored values, by kind."""
        ...

    def history(self, record: str, /) -> list[Values]:
        """Return what was set when: ``at`` and ``set`` of each edit, oldest first."""
        ...

    def fate_of(self, record: str, /) -> str:
        """Return ``here``, ``trash`` or ``erased`` for an id; empty when it was never here."""
        ...

    def add(self, kind: str, /, **values: object) -> str:
        """Add a record; return its id."""
        ...

    def change(self, record: str, /, **values: object) -> None:
        """Change fields of a record."""
        ...

    def apply(
        self,
        adds: Iterable[tuple[str, Mapping[str, object]]] = (),
        changes: Iterable[tuple[str, Mapping[str, object]]] = (),
        label: str = "",
        deletes: Iterable[str] = (),
        restores: Iterable[str] = (),
    ) -> list[str]:
        """Add, change and delete as one step of undo; return the ids of what was added."""
        ...

    def delete(self, record: str, /) -> None:
        """Move a record to the trash."""
        ...

    def restore_deleted(self, record: str, /) -> None:
        """Take a record out of the trash."""
        ...

    def mentions(self, record: str, /) -> list[MentionFound]:
        """Return where the folder tells of a person."""
        ...

    def erase(
        self, record: str, /, mentions: Literal["all", "sure"] | Sequence[MentionFound] = "all"
    ) -> EraseReport:
        """Remove a person from every file, for good; return what went and what still names them."""
        ...

    def means_nobody(self, places: Collection[str], /) -> None:
        """Remember places in texts of which the student said that they name nobody."""
        ...

    def backup(self) -> Path:
        """Put all records into one file among the backups."""
        ...

    def backups(self) -> list[Backup]:
        """Return the backups, newest first."""
        ...

    def restore(self, path: Path, /) -> Path:
        """Bring the records back to a backup; return that of how things were before."""
        ...

    def course_bytes(self) -> bytes:
        """Return the course file; nothing when there is none."""
        ...

    def keep_course(self, content: bytes, /) -> None:
        """Keep a course file in the place of the one before."""
        ...

    def class_bytes(self) -> bytes:
        """Return what a class handed in to an instructor; nothing when there is none."""
        ...

    def keep_class(self, content: bytes, /) -> None:
        """Keep what a class handed in."""
        ...

    def tables_beside(self) -> list[tuple[str, str]]:
        """Return name and stamp of the tables that lie in the folder itself."""
        ...

    def table_beside(self, name: str, /) -> bytes:
        """Return one of those tables."""
        ...

    def export_folder(self, on: date, /) -> Path:
        """Return where the exports of one day go."""
        ...

    def note_handed_out(self, name: str, on: date, /) -> None:
        """Remember that a file left the folder."""
        ...

    def handed_out(self) -> Sequence[HandedOut]:
        """Return the files that left the folder, the oldest first."""
        ...

    def earned(self) -> Collection[str]:
        """Return the keys of the firsts that the student was told of."""
        ...

    def note_earned(self, keys: Iterable[str], /) -> None:
        """Remember that the student was told of a first."""
        ...

    def check_is_there(self) -> None:
        """Raise NotSavedError when the folder was moved away."""
        ...

    def remember_place(self, page: str, /) -> None:
        """Remember the page where the student is."""
        ...
