"""Remove a person from every file of the folder.

What goes: the contact with all values they ever had; contacts that were merged into it; each
attempt, talk, follow-up, text, referral or tie that is about them; what was planned, answered,
advised or written down about a talk with them. Their name, e-mail, phone and profile page in the
words of other entries become "(erased)". Links to them elsewhere become empty. What stays is a
bare mark under each random id that something was erased, so that a copy that turns up later
cannot bring it back. Another contact of the same name keeps it.

How: the mark is saved first, then backups, exports and drafts are cleaned, the logs last. So
whatever breaks this off, the logs still show that it is unfinished, and the next opening of the
folder finishes it.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TypedDict

from infoview_lib.errors import InfoviewError, NotSavedError
from infoview_lib.files.erasing.files_naming import files_naming, removable_exports
from infoview_lib.files.keeping import backups, drafts
from infoview_lib.files.keeping.format_versions import FORMAT
from infoview_lib.files.keeping.journal import rewrite_log
from infoview_lib.files.keeping.log_reading import is_log, is_second_copy
from infoview_lib.files.keeping.places import BACKUPS, DRAFTS, EXPORTS, RECORDS
from infoview_lib.files.keeping.safe_writing import remove_for_good, replace_file
from infoview_lib.files.keeping.snapshot import TAIL, read_snapshot, snapshot_bytes
from infoview_lib.files.keeping.stored_lines import is_whole, line_of, parse
from infoview_lib.records import catalog as r
from infoview_lib.records.former_kinds import with_former_ids
from infoview_lib.records.log import Edit, Log

ERASED = "(erased)"
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
_SHORT_WORDS = {
    kind: {name for name, spec in specs.items() if spec.type not in ("text", "long_text")} | {"id"}
    for kind, specs in r.SPECS.items()
}
"""Kind of record → fields that never hold words about a person: choices, days, numbers, ids."""


class SweepReport(TypedDict):
    """Hold what came of cleaning the files.

    Attributes
    ----------
    removed_files : list of str
        Paths of exports and backups that held the name; exports can be made again.
    still_named_in : list of str
        Paths of the student's own files that hold it.
    """

    removed_files: list[str]
    still_named_in: list[str]


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


def words_about(log: Log, record: str) -> set[str]:
    """Return the words that tell who a contact is.

    Parameters
    ----------
    log : Log
        The records, with every edit.
    record : str
        Id of the contact.

    Returns
    -------
    set of str
        Every name they had here, e-mail, phone, profile page; empty for a record of another kind.
    """
    edits = log.edits_of(record)
    last = log.peek(record)["name"] if record in log and r.kind_of(record) == "contact" else ""
    return {last} | _words_in(edits) - {""}


def _words_in(edits: Iterable[Edit]) -> set[str]:
    """Return telling words in edits of contacts; half-typed names of one word tell nothing."""
    found = set()
    for edit in edits:
        if r.kind_of(edit.record) == "contact":
            found |= {
                edit.values[name] for name, tells in _TELLING.items() if tells(_text(edit, name))
            }
    return found


def _text(edit: Edit, field: str) -> str:
    return str(edit.values.get(field) or "")


_TELLING: dict[str, Callable[[str], bool]] = {
    "name": lambda text: len(text.split()) > 1,
    "email": lambda text: "@" in text,
    "phone": lambda text: sum(map(str.isdigit, text)) >= 7,
    # Shorter ones, as typing begins or as “linkedin.com”, are anybody's.
    "profile_url": lambda text: len(text) > 12,
}
"""Field of a contact → whether what stands in it tells who it is."""


def pattern_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern that finds any of the words; None for no words.

    Words of several parts, e-mails and numbers are found in any case, a single name only as it
    was written.

    Parameters
    ----------
    words : iterable of str
        Names, e-mails, phones, addresses; those under two letters are passed over.

    Returns
    -------
    re.Pattern or None
        None when nothing is left to look for.

    Examples
    --------
    >>> pattern_of(["Ana Lopes", "Ro"]).sub("…", "ana  lopes, Ro, Rome")
    '…, …, Rome'
    """
    forms = {unicodedata.normalize(form, word) for word in words for form in ("NFC", "NFD")}
    parts = []
    # The longest first: within “Ana Lopes”, “Ana” alone must not be taken and the rest left.
    for word in sorted(forms, key=lambda one: (-len(one), one)):
        if len(word.strip()) < 2:
            continue
        core = r"\s+".join(re.escape(part) for part in word.split())
        # Without its capital a single name may be a word: “rose”, “will”.
        core = core if word.isalpha() else f"(?i:{core})"
        parts.append(rf"(?<!\w){core}(?!\w)")
    return re.compile("|".join(parts)) if parts else None


class Scrubber:
    """Rewrite lines so that erased records and telling words are gone from them.

    Parameters
    ----------
    erased : set of str
        Ids of erased records.
    words : set of str
        Names, e-mails, phones and pages of those people.
    """

    def __init__(self, erased: set[str], words: set[str]) -> None:
        self.erased = erased
        self.words = words
        self.pattern = pattern_of(words)
        self._raw = [word.encode() for word in words | erased if len(word) > 1]

    def line(self, line: bytes) -> bytes:
        """Return a whole line as it may stay.

        Parameters
        ----------
        line : bytes
            One undamaged line of a log, without its line break.

        Returns
        -------
        bytes
            The same line when nothing in it tells of them.
        """
        stored = json.loads(line[9:])
        if stored.get("r") in self.erased:
            if "x" in stored:
                return line
            kept = {key: stored[key] for key in ("l", "w", "s", "r") if key in stored}
            return line_of(_json({"v": FORMAT} | kept | {"x": 1}))
        kept = _SHORT_WORDS.get(r.kind_of(str(stored.get("r", ""))), frozenset())
        changed = self._reworded(stored.get("set"), kept)
        if "x" in stored and stored.get("f") not in kept:
            changed |= self._reworded(stored, stored.keys() - {"x"})
        return line_of(_json(stored)) if changed else line

    def _reworded(self, values: object, kept: Collection[str]) -> bool:
        """Reword in place what the student wrote.

        Choices stay: somebody may be called like one, such as “alumni”.
        """
        if self.pattern is None or not isinstance(values, dict):
            return False
        changed = False
        for name, text in values.items():
            if name not in kept and isinstance(text, str) and self.pattern.search(text):
                values[name] = self.pattern.sub(ERASED, text)
                changed = True
        return changed

    def words_without(self, text: str) -> str:
        """Return words as they may stay, in whatever box they stand.

        Parameters
        ----------
        text : str
            What somebody typed.
        """
        return self.pattern.sub(ERASED, text) if self.pattern else text

    def lines(self, data: bytes) -> bytes:
        """Return the bytes of a log as they may stay.

        A half-written end goes; a damaged line goes when it may hold something of the person.

        Parameters
        ----------
        data : bytes
            Content of a log or a tail; may be empty.

        Returns
        -------
        bytes
            Whole lines, each with its line break.
        """
        kept = []
        for line in data.split(b"\n")[:-1]:
            line = line.rstrip(b"\r")
            if is_whole(line):
                kept.append(self.line(line) + b"\n")
            elif not any(raw in line for raw in self._raw):
                kept.append(line + b"\n")
        return b"".join(kept)


def _json(stored: Mapping[str, object]) -> bytes:
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":")).encode()


def sweep(folder: Path, log: Log, words: Iterable[str]) -> SweepReport:
    """Clean every file of the folder of all that was ever erased.

    Parameters
    ----------
    folder : Path
        The student's folder.
    log : Log
        The records, erased ones marked.
    words : iterable of str
        Telling words that are known from memory; more are taken from the files.

    Returns
    -------
    SweepReport
        What was removed and what still names them.

    Raises
    ------
    NotSavedError
        When a file could not be cleaned.
    """
    telling = set(words) | _words_left(folder, log.erased)
    others = {log.peek(one)["name"].casefold() for one in log.ids("contact")}
    erased = with_former_ids(log.erased)
    scrubber = Scrubber(
        erased, {word for word in telling if word and word.casefold() not in others}
    )
    failed: list[str] = []
    removed: list[str] = []
    for backup in backups.found_in(folder / BACKUPS):
        _try(lambda path=backup.path: _clean_backup(path, scrubber, removed), backup.path, failed)
    for path in _strays(folder / BACKUPS):
        _try(partial(remove_for_good, path), path, failed)
    for path in removable_exports(folder / EXPORTS, scrubber.pattern, erased):
        _try(partial(remove_for_good, path), path, failed)
        removed.append(f"{EXPORTS}/{path.relative_to(folder / EXPORTS).as_posix()}")
    _try(lambda: _clean_drafts(folder, scrubber), folder / DRAFTS, failed)
    for path in sorted(_files(folder / RECORDS), key=lambda path: is_log(path.name)):
        if not failed or not is_log(path.name):
            _try(lambda path=path: _clean_record_file(path, scrubber), path, failed)
    if failed:
        raise still_there(failed[0])
    return {"removed_files": removed, "still_named_in": files_naming(folder, scrubber.pattern)}


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


def _words_left(folder: Path, erased: set[str]) -> set[str]:
    """Return telling words that files still hold about erased people."""
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
    return _words_in(edit for edit in edits if edit.record in erased)


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
