"""Remove a person from every file of the folder.

What goes: the contact with all values they ever had; contacts that were merged into it; each
attempt, talk, follow-up, text, referral or tie that is about them; what was planned, answered,
advised or written down about a talk with them. Their name, e-mail, phone and profile page in the
words of other entries become "(erased)", with parts of the name, nicknames, slips of a letter and
whatever else `infoview_lib.contacts.mentions` finds, but for what the student says is somebody
else. Links to them elsewhere become empty. What stays is a bare mark under each random id that
something was erased, so that a copy that turns up later cannot bring it back. Another contact of
the same name keeps it.

How: the mark is saved first, with what lets a closed browser forget them at its next opening; then
backups, exports and drafts are cleaned, the logs last. So whatever breaks this off, the logs still
show that it is unfinished, and the next opening of the folder finishes it. At the end every byte of
the folder is searched, and what is still there is told.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TypedDict

from infoview_lib.contacts.mentions.forgetting import Forgetter, people_linked
from infoview_lib.errors import InfoviewError, NotSavedError
from infoview_lib.files.erasing.byte_search import LeftInFile, left_in, removable_exports
from infoview_lib.files.erasing.scrubber import Scrubber
from infoview_lib.files.erasing.who_it_was import people_in
from infoview_lib.files.keeping import backups, drafts
from infoview_lib.files.keeping.forgotten import note_forgotten, words_of
from infoview_lib.files.keeping.handed_out import clean_handed_out
from infoview_lib.files.keeping.journal import rewrite_log
from infoview_lib.files.keeping.log_reading import is_log, is_second_copy
from infoview_lib.files.keeping.places import BACKUPS, DRAFTS, EXPORTS, RECORDS
from infoview_lib.files.keeping.safe_writing import remove_for_good, replace_file
from infoview_lib.files.keeping.snapshot import TAIL, read_snapshot, snapshot_bytes
from infoview_lib.files.keeping.stored_lines import is_whole, parse
from infoview_lib.records import catalog as r
from infoview_lib.records.catalog import as_record
from infoview_lib.records.former_kinds import with_former_ids
from infoview_lib.records.kinds import Contact
from infoview_lib.records.log import Edit, Log

_ABOUT = {
    "attempt": {"contact"},
    "interview": {"contact"},
    "follow_up": {"contact", "interview"},
    "document": {"contact", "interview"},
    "referral": {"from", "to"},
    "tie": {"a", "b"},
    "plan_item": {"interview"},
    "answer": {"interview"},
    "recommendation": {"interview"},
    "contact": {"merged_into"},
    "reflection": {"interview"},
    "checklist_state": {"interview"},
    "different_people": {"contact", "other"},
    "option_rating": {"option", "criterion"},
    "set_aside": {"contact"},
}
"""Kind of record → links that make it part of what they name; other links only mention it."""

_LINKS = {
    kind: [name for name, spec in specs.items() if spec.type == "link"]
    for kind, specs in r.SPECS.items()
}


class SweepReport(TypedDict):
    """Hold what came of cleaning the files.

    Attributes
    ----------
    removed_files : list of str
        Paths of exports and backups that held the name; exports can be made again.
    still_named_in : list of str
        Paths of the student's own files that hold it, or cannot be searched.
    found : list of LeftInFile
        What a search of every byte of the folder still found, records and backups too.
    """

    removed_files: list[str]
    still_named_in: list[str]
    found: list[LeftInFile]


class EraseReport(SweepReport):
    """Hold what came of erasing a person.

    Attributes
    ----------
    erased : int
        How many entries went.
    """

    erased: int


def what_goes(log: Log, record: str) -> tuple[list[str], list[tuple[str, dict[str, str]]]]:
    """Return the ids that go with a record, with the links to clear in those that stay.

    Parameters
    ----------
    log : Log
        The records.
    record : str
        Id of whoever is to be erased.

    Returns
    -------
    list of str
        The id itself first, then of what is about it; empty when the log has no such record.
    list of (str, dict)
        Id of each record that stays and links to one of them, with the links as empty text.
    """
    if record not in log:
        return [], []
    gone = {record: None}
    before = 0
    while len(gone) > before:
        before = len(gone)
        for kind, links in _ABOUT.items():
            for one in log.ids(kind):
                if any(log.peek(one)[link] in gone for link in links):
                    gone[one] = None
    cleared = []
    for kind, links in _LINKS.items():
        for one in log.ids(kind):
            values = {link: "" for link in links if log.peek(one)[link] in gone}
            if values and one not in gone:
                cleared.append((one, values))
    return list(gone), cleared


class Forgetting(TypedDict, total=False):
    """Say how mentions of the erased are told from others.

    Attributes
    ----------
    plain : collection of str
        Places that mean somebody else, see `infoview_lib.contacts.mentions.mention.around`.
    only_sure : bool
        True leaves what may mean something else.
    """

    plain: Collection[str]
    only_sure: bool


def sweep(
    folder: Path, log: Log, people: Iterable[Contact] = (), how: Forgetting | None = None
) -> SweepReport:
    """Clean every file of the folder of all that was ever erased.

    Parameters
    ----------
    folder : Path
        The student's folder.
    log : Log
        The records, erased ones marked.
    people : iterable of Contact
        What is known from memory of those erased; more is taken from the files.
    how : Forgetting, optional
        Left out, whatever may mean them goes.

    Returns
    -------
    SweepReport
        What was removed and what still names them.

    Raises
    ------
    NotSavedError
        When a file could not be cleaned.
    """
    erased = with_former_ids(log.erased)
    gone = [*people, *_people_left(folder, log.erased)]
    here = [as_record("contact", log.values(one)) for one in log.ids("contact")]
    others = [one for one in here if isinstance(one, Contact)]
    forgetter = Forgetter(gone, others, **(how or {}))
    scrubber = Scrubber(erased, forgetter, gone, partial(about_of, log))
    failed: list[str] = []
    removed: list[str] = []
    _try(lambda: _leave_marks(folder, gone, others), folder / RECORDS / "forgotten.txt", failed)
    for backup in backups.found_in(folder / BACKUPS):
        _try(lambda path=backup.path: _clean_backup(path, scrubber, removed), backup.path, failed)
    for path in _strays(folder / BACKUPS):
        _try(partial(remove_for_good, path), path, failed)
    for path in removable_exports(folder / EXPORTS, forgetter, erased):
        _try(partial(remove_for_good, path), path, failed)
        removed.append(f"{EXPORTS}/{path.relative_to(folder / EXPORTS).as_posix()}")
    _try(lambda: _clean_drafts(folder, scrubber), folder / DRAFTS, failed)
    for path in sorted(_files(folder / RECORDS), key=lambda path: is_log(path.name)):
        if not failed or not is_log(path.name):
            _try(lambda path=path: _clean_record_file(path, scrubber), path, failed)
    if failed:
        raise still_there(failed[0])
    found = left_in(folder, Forgetter(gone, others))
    still = {one["file"] for one in found if not one["file"].startswith((RECORDS, BACKUPS))}
    return {"removed_files": removed, "still_named_in": sorted(still), "found": found}


def _leave_marks(folder: Path, gone: Iterable[Contact], others: Iterable[Contact]) -> None:
    """Leave what a browser that is closed needs to forget them at its next opening."""
    versions: dict[str, list[Contact]] = {}
    for one in gone:
        versions.setdefault(one.id, []).append(one)
    for contact, known in versions.items():
        rest = [one for one in others if one.id not in versions]
        note_forgotten(folder, contact, words_of(known, rest), int(time.time() * 1000))


def about_of(log: Log, record: str) -> frozenset[str]:
    """Return ids of the contacts a record is about.

    Parameters
    ----------
    log : Log
        The records.
    record : str
        Id of one of them; one that is not there is about nobody.
    """
    return people_linked(lambda one: log.peek(one) if one in log else {}, _LINKS, record)


def still_there(where: str) -> NotSavedError:
    """Return the error for a file that could not be cleaned.

    Parameters
    ----------
    where : str
        The file, by its name alone or in words.

    Returns
    -------
    NotSavedError
        To be raised by the caller.
    """
    return NotSavedError(
        f"The person may still be in {where}.",
        "Close other programs that use the folder, then erase again.",
    )


def _try(clean: Callable[[], object], path: Path, failed: list[str]) -> None:
    try:
        clean()
    except FileNotFoundError:
        pass
    except OSError:
        failed.append(path.name)


def _files(records: Path) -> list[Path]:
    return [
        Path(entry.path) for entry in os.scandir(records) if entry.is_file(follow_symlinks=False)
    ]


def _strays(folder: Path) -> list[Path]:
    """Return what a backup that was broken off left behind."""
    return [path for path in _files(folder) if path.suffix == ".tmp"] if folder.is_dir() else []


def _people_left(folder: Path, erased: set[str]) -> list[Contact]:
    """Return what files still hold about erased people."""
    edits: list[Edit] = []
    for path in _files(folder / RECORDS):
        if is_log(path.name) or is_second_copy(path.name):
            try:
                data = path.read_bytes()
            except FileNotFoundError:  # a tail that another program no longer needs
                continue
            lines = read_snapshot(data).lines if path.suffix == ".json" else data.split(b"\n")
            edits += parse(line for line in lines if is_whole(line)).edits
    for backup in backups.found_in(folder / BACKUPS):
        try:
            edits += backups.read_backup(backup.path)
        except InfoviewError:
            continue  # it will be removed
    return people_in(edit for edit in edits if edit.record in erased)


def _clean_record_file(path: Path, scrubber: Scrubber) -> None:
    if path.suffix == ".tmp":
        remove_for_good(path)
    elif path.name.startswith(TAIL):
        replace_file(path, scrubber.lines(path.read_bytes()))
    elif is_second_copy(path.name):
        copy = read_snapshot(path.read_bytes())
        replace_file(path, snapshot_bytes([scrubber.line(line) for line in copy.lines], copy.heads))
    elif is_log(path.name):
        rewrite_log(path, scrubber.lines)


def _clean_drafts(folder: Path, scrubber: Scrubber) -> None:
    clean_handed_out(folder, scrubber.words_without)
    drafts.clean_drafts(folder, scrubber.erased, scrubber.words_without)


def _clean_backup(path: Path, scrubber: Scrubber, removed: list[str]) -> None:
    """Rewrite a backup; one that cannot be read may hold the name, so it goes."""
    try:
        about, data = backups.contents(path)
    except InfoviewError:
        remove_for_good(path)
        removed.append(f"{BACKUPS}/{path.name}")
        return
    cleaned = scrubber.lines(data)
    if cleaned != data:
        lines = cleaned.split(b"\n")[:-1]
        backups.write_backup(path, lines, str(about.get("made_on", "")), bool(about.get("demo")))
