"""Open a student's folder, then read and change its records.

On disk: ``records/`` with one log for each running program, ``backups/``, ``exports/``, and
``drafts/`` for words that are typed and not saved. Whatever a method returns is a copy; whatever
changes is safe on disk before the method returns.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from infoview_lib.contacts.mentions.in_records import MentionFound, plain_words
from infoview_lib.errors import FolderError, NotSavedError
from infoview_lib.files.erasing import erase_person as erasing
from infoview_lib.files.erasing.mentions_found import mentions_of
from infoview_lib.files.erasing.who_it_was import people_in
from infoview_lib.files.folder import entry_checks as entries
from infoview_lib.files.folder.merged_records import BackedUpRecords
from infoview_lib.files.folder.other_files import OtherFiles
from infoview_lib.files.keeping import backups
from infoview_lib.files.keeping.format_versions import read_folder_file
from infoview_lib.files.keeping.places import (
    RECORDS,
    close_places,
    expanded,
    make_places,
    write_folder_file,
)
from infoview_lib.files.keeping.stored_lines import with_line
from infoview_lib.records import catalog as r
from infoview_lib.records.fields import Values
from infoview_lib.records.log import MAX_COUNT, Edit, Log, Name


def _now() -> datetime:
    return datetime.now().astimezone()


def open_folder(
    path: str | os.PathLike[str], clock: Callable[[], datetime] | None = None, demo: bool = False
) -> Folder:
    """Open the student's folder, or make it when there is none.

    Parameters
    ----------
    path : path
        Where the folder lies or shall lie.
    clock : callable, optional
        Gives the present moment with its zone; the computer's clock by default.
    demo : bool
        Mark a folder that is made now as one with invented people.

    Raises
    ------
    NewerFolderError
        When a newer Infoview wrote it; it is left as it is.
    FolderError
        When it can be neither opened nor made.
    """
    folder = expanded(path)
    records = folder / RECORDS
    said = read_folder_file(records)
    try:
        if not records.is_dir():
            make_places(folder)
        close_places(folder)
        opened = Folder(
            folder,
            clock or _now,
            bool(said.facts.get("demo", demo and not said.is_damaged)),
        )
    except OSError as problem:
        raise _not_opened(folder, problem) from problem
    if said.is_damaged:
        opened.problems.append(
            {
                "found": "The file folder.json was damaged. Your entries aren't in it.",
                "next_step": "Keep working. Infoview makes a new one.",
            }
        )
    if not said.facts:
        with suppress(OSError):
            write_folder_file(records, said.facts, opened.is_demo, opened.now())
            opened.remember_key()
    return opened


def _not_opened(folder: Path, problem: OSError) -> FolderError:
    """Return why a folder could be neither opened nor made."""
    if not isinstance(problem, (FileExistsError, NotADirectoryError)):
        found = f"The folder “{folder.name}” can't be opened or made here."
        return FolderError(found, "Choose a folder you can save to.")
    if folder.is_file():
        return FolderError(f"“{folder.name}” is a file, not a folder.", "Choose another name.")
    return FolderError(
        f"A file is in the way of the folder “{folder.name}”.", "Choose another name."
    )


class Step(NamedTuple):
    """One action that undo takes back, with what it is called and where it was done."""

    label: str
    edits: list[Name]
    window: str


class Folder(BackedUpRecords, OtherFiles):
    """Hold the records of one student's folder; made by :func:`open_folder`.

    Attributes
    ----------
    path : Path
        Where the folder lies.
    is_demo : bool
        True when its people are invented.
    revision : int
        Grows with every change that is seen.
    problems : list of dict
        ``found`` and ``next_step`` of each damage met while reading.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime], is_demo: bool) -> None:
        self._steps: list[Step] = []
        self._window = ""
        super().__init__(path, clock, is_demo)

    def add(self, kind: str, /, **values: object) -> str:
        """Add a record; return its id once it is safe on disk.

        Parameters
        ----------
        kind : str
            Kind of record, such as ``contact``.
        **values : object
            Field → value as it was typed; ``from_`` stands for ``from``.

        Returns
        -------
        str
            Id of the new record.

        Raises
        ------
        EntryError
            When a value does not fit.
        NotSavedError
            When the disk did not take it.
        """
        return self.apply(adds=[(kind, values)])[0]

    def change(self, record: str, /, **values: object) -> None:
        """Change fields of a record. What is the same already is not written.

        Parameters
        ----------
        record : str
            Id of the record.
        **values : object
            Field → value as it was typed; the other fields stay as they are.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        EntryError
            When a value does not fit.
        NotSavedError
            When the disk did not take it.
        """
        self.apply(changes=[(record, values)])

    def apply(
        self,
        adds: Iterable[tuple[str, Mapping[str, object]]] = (),
        changes: Iterable[tuple[str, Mapping[str, object]]] = (),
        label: str = "",
        deletes: Iterable[str] = (),
        restores: Iterable[str] = (),
    ) -> list[str]:
        """Add, change and delete with one write and one step of undo.

        Parameters
        ----------
        adds : iterable of (str, dict)
            Kind and values; ``id`` may be given.
        changes : iterable of (str, dict)
            Id and values.
        label : str
            What undo calls this action.
        deletes : iterable of str
            Ids that go to the trash.
        restores : iterable of str
            Ids that come back from it.

        Returns
        -------
        list of str
            Ids of the added records.

        Raises
        ------
        EntryError
            When a value does not fit.
        UnknownRecordError
            When a record to be changed is not there.
        NotSavedError
            When the disk did not take it; then nothing of it was written.
        """
        # First what others saved, so that the checks see it and the counter goes beyond theirs.
        self.refresh()
        added = entries.checked_adds(adds, self._log)
        changed = entries.checked_changes(changes, self._log, {record for record, _ in added})
        changed += self._trash_changes(deletes, True) + self._trash_changes(restores, False)
        if added or changed:
            self._save(added, changed, label or entries.label_for(added, changed))
        return [record for record, _ in added]

    def _trash_changes(self, ids: Iterable[str], is_deleted: bool) -> list[tuple[str, Values]]:
        found = []
        for record in ids:
            if bool(self.get(record)["deleted_at"]) != is_deleted:
                found.append((record, {"deleted_at": self.now() if is_deleted else ""}))
        return found

    def delete(self, record: str) -> None:
        """Move a record to the trash.

        Parameters
        ----------
        record : str
            Id of the record; one that lies in the trash already stays there.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        NotSavedError
            When the disk did not take it.
        """
        self.apply(
            deletes=[record], label=f"removing {entries.words_of_kind(r.kind_of(str(record)))}"
        )

    def restore_deleted(self, record: str) -> None:
        """Take a record out of the trash.

        Parameters
        ----------
        record : str
            Id of the record; one that is not in the trash stays as it is.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        NotSavedError
            When the disk did not take it.
        """
        self.refresh()
        changes = self._trash_changes([record], False)
        if changes:
            self._save([], changes, f"restoring {entries.words_of_kind(r.kind_of(record))}")

    def _save(
        self,
        added: list[tuple[str, Values]],
        changed: list[tuple[str, Values]],
        label: str,
        undoes: Iterable[Name] = (),
        erased: Iterable[str] = (),
    ) -> None:
        """Write one action; it is a step of undo unless it undoes or erases."""
        # All edits of one action share a counter, so that no other window's falls between them.
        at, lamport, writer = self.now(), self._log.top + 1, self._journal.writer
        if lamport >= MAX_COUNT:
            raise NotSavedError(
                "This folder can't take more changes.", "Restore a backup into a new folder."
            )
        plain = [
            Edit(
                lamport,
                writer,
                0,
                record,
                at,
                entries.stored_values(r.kind_of(record), values),
                True,
            )
            for record, values in added
        ]
        undone = self._by_record(undoes)
        plain += [
            Edit(lamport, writer, 0, record, at, values, undoes=undone.get(record, ()))
            for record, values in changed
        ]
        plain += [Edit(lamport, writer, 0, record, is_erased=True) for record in erased]
        first = self._journal.next_number
        edits = [with_line(edit._replace(number=first + place)) for place, edit in enumerate(plain)]
        self._write_lines(edits, len(edits))
        if not undone and not any(edit.is_erased for edit in edits):
            self._steps.append(Step(label, [edit.name for edit in edits], self._window))
        self._saw(self._log.merge(edits), 0)
        self._care.after(self._log, edits, at[:10], bool(self.problems))

    def _by_record(self, names: Iterable[Name]) -> dict[str, tuple[Name, ...]]:
        found: dict[str, tuple[Name, ...]] = {}
        for name in names:
            if name not in self._log.edits:
                continue
            record = self._log.edits[name].record
            found[record] = (*found.get(record, ()), name)
        return found

    def _write_lines(self, edits: list[Edit], count: int) -> None:
        self._check_format()
        data = b"".join([edit.line + b"\n" for edit in edits])
        state = self._journal.append(data, count)
        self._reader.note_own(self._journal.path, state, len(data))

    def undo(self) -> str:
        """Undo this window's latest action that still stands.

        Returns
        -------
        str
            What the action is called; empty text when there is nothing to undo.

        Raises
        ------
        NotSavedError
            When the disk did not take it.
        """
        self.refresh()
        step, back = self._next_undo()
        if step:
            self._steps.remove(step)
            self._save([], list(back.items()), step.label, undoes=step.edits)
        return step.label if step else ""

    @contextmanager
    def used_in(self, window: str) -> Iterator[None]:
        """Within this, undo knows what was done in one window; all windows share this program.

        Parameters
        ----------
        window : str
            Its name; empty text for all that was done.
        """
        before, self._window = self._window, window
        try:
            yield
        finally:
            self._window = before

    @property
    def undo_label(self) -> str:
        """What undo would take back now; empty when there is nothing."""
        step, _ = self._next_undo()
        return step.label if step else ""

    def _next_undo(self) -> tuple[Step | None, dict[str, Values]]:
        """Find the last step of which something can be taken back; let go of steps without any."""
        for step in self._steps[::-1]:
            if self._window not in ("", step.window):
                continue
            back = self._log.taking_back(step.edits, self.now())
            if back:
                return step, back
            self._steps.remove(step)
        return None, {}

    def note_handed_out(self, name: str, on: date) -> None:
        """Remember that a file left the folder; who shows which did is told.

        Parameters
        ----------
        name : str
            Name of the file.
        on : date
            The present day.
        """
        super().note_handed_out(name, on)
        self._tell()

    def mentions(self, record: str) -> list[MentionFound]:
        """Return where the folder tells of a person, in records, in the trash, in unsaved words.

        Parameters
        ----------
        record : str
            Id of the contact.

        Returns
        -------
        list of MentionFound
            Those in records that go with the person first; none for a record of another kind.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        """
        self.refresh()
        gone, _ = erasing.what_goes(self._log, record)
        if not gone:
            raise entries.unknown_record(record)
        return mentions_of(self.path, self._log, record, gone, entries.words_of_kind)

    def erase(
        self,
        record: str,
        mentions: Literal["all", "sure"] | Sequence[MentionFound] = "all",
    ) -> erasing.EraseReport:
        """Remove a person from every file of the folder, with all that is linked to them.

        See :mod:`infoview_lib.files.erasing.erase_person` for what goes. It cannot be undone.

        Parameters
        ----------
        record : str
            Id of the person; one erased before is looked for in the files once more.
        mentions : str or sequence of MentionFound
            ``all`` takes out whatever may mean them, ``sure`` leaves what may mean something else.
            A part of what `mentions` returned leaves the rest, and remembers that the rest means
            somebody else.

        Returns
        -------
        EraseReport
            How many entries went, which files were removed, what a search of every byte still
            found.

        Raises
        ------
        UnknownRecordError
            When there never was such a record here.
        NewerFolderError
            When a newer program has taken the folder over.
        NotSavedError
            When a file could not be cleaned. Call it again then.
        """
        self.refresh()
        gone, cleared = erasing.what_goes(self._log, record)
        if not gone and record not in self._log.erased:
            raise entries.unknown_record(record)
        self._check_format()
        people = [one for each in gone for one in people_in(self._log.edits_of(each))]
        how: erasing.Forgetting = {"plain": plain_words(self.book), "only_sure": mentions == "sure"}
        if gone and not isinstance(mentions, str):
            ticked = {(one["record"], one["field"], one["start"]) for one in mentions}
            found = mentions_of(self.path, self._log, record, gone, entries.words_of_kind)
            rest = {
                one["place"]
                for one in found
                if not one["goes"] and (one["record"], one["field"], one["start"]) not in ticked
            }
            how["plain"] = {*how["plain"], *rest}
            self.means_nobody(rest)
        if gone:
            self._save([], cleared, "", erased=gone)
        report = self._sweep(people, how)
        return {"erased": len(gone), **report}

    def means_nobody(self, places: Collection[str]) -> None:
        """Remember places in texts of which the student said that they name nobody, or another.

        Parameters
        ----------
        places : collection of str
            See `infoview_lib.contacts.mentions.mention.around`.

        Raises
        ------
        NotSavedError
            When the disk did not take it.
        """
        known = plain_words(self.book)
        new = sorted(set(places) - known)
        if not new:
            return
        words = "\n".join([*sorted(known), *new])
        profile = self.book.profile
        if profile:
            self.change(profile.id, plain_words=words)
        else:
            self.add("profile", plain_words=words)

    def restore(self, path: str | os.PathLike[str]) -> Path:
        """Bring the records back to a backup, after a backup of the present; undo takes it back.

        Parameters
        ----------
        path : path
            A backup file made by Infoview.

        Returns
        -------
        Path
            The backup of how things were before.

        Raises
        ------
        ReadingError
            When it is no backup of ours, or damaged.
        NewerFolderError
            When a newer Infoview made it.
        NotSavedError
            When the disk did not take it.
        """
        then = backups.read_backup(Path(path))
        kept = self.backup()
        new = backups.missing_here(self._log, then)
        if new:
            self._write_lines(new, 0)
            self._saw(self._log.merge(new), len(new))
        changes = backups.way_back(self._log, Log(then), self.now())
        label = "restoring a backup"
        if changes:
            self._save([], changes, label)
        if new:  # what came from another folder goes back too
            own = self._steps.pop().edits if changes else []
            came = [edit.name for edit in new]
            self._steps.append(Step(label, [*came, *own], self._window))
        return kept
