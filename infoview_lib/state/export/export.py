"""Take the records out: log files, backups, a move to another computer, one person erased."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypedDict

from infoview_lib.contacts.mentions.judging.everyday_words import is_everyday
from infoview_lib.contacts.mentions.name_finder import PART
from infoview_lib.contacts.shown_names import PRACTICE
from infoview_lib.errors import EntryError, ReadingError
from infoview_lib.exchange.export_columns import ORDER
from infoview_lib.exchange.going_out.handing_over import write_files
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from infoview_lib.exchange.redaction.levels import LEVELS
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.host.here import host
from infoview_lib.prep.counts_and_lists import counted
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.export.log_files import (
    LogFile,
    card_files,
    log_files,
    logs_to_turn_in,
    told_files,
)
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.own_file import own_file
from infoview_lib.state.page_files import Download, TakesFile, download_of
from infoview_lib.state.shapes import Choice, Said

if TYPE_CHECKING:
    from infoview_lib.contacts.mentions.in_records import MentionFound
    from infoview_lib.files.erasing.erase_person import EraseReport
    from infoview_lib.files.keeping.backups import Backup
    from infoview_lib.files.keeping.handed_out import HandedOut
    from infoview_lib.records.fields import Values
    from infoview_lib.records.kinds import Contact

SHOWN_BACKUPS = 10
SHOWN_FILES = 8
_LEAST_PART = 3
PIECE = 20_000
"""Letters of a file that are shown at once."""


class LogWritten(TypedDict):
    """Say where the log was last written, and what its files hold; ``empty`` others hold nothing.

    ``is_old`` when an entry changed since; ``revision`` is the change after which it was written.
    """

    place: str
    files: list[LogFile]
    empty: int
    is_old: bool
    revision: int


class LastDone(TypedDict):
    """Say what was just done, in the part of the page where it was; ``more`` are further lines."""

    part: Literal["", "backups", "move", "erase"]
    words: str
    more: list[str]


class BackupShown(TypedDict):
    """Show one backup by its number."""

    number: int
    words: str
    size: str


class ExportView(TypedDict):
    """Show how much there is to take out, what was written, what can be restored or erased.

    ``people`` counts them without practice, ``carded`` are those, ``erasable`` practice too;
    ``in_browser`` where it keeps everything, and no folder can be found beside the pages.
    """

    people: int
    entries: int
    practice: int
    written: LogWritten | None
    told: LastDone
    undo_label: str
    revision: int
    backups: list[BackupShown]
    levels: list[Choice]
    carded: list[Choice]
    erasable: list[Choice]
    in_browser: bool


class SizedLogFile(LogFile):
    """Say what one file of the log holds, and how large it is."""

    size: str


class LogFiles(TypedDict):
    """Answer with the files of the log as they would be written; ``empty`` others hold nothing."""

    files: list[SizedLogFile]
    empty: int


class FilePiece(TypedDict):
    """Answer with a piece of a file; ``next`` is where the piece after it begins."""

    text: str
    next: int | None
    size: str


class MentionShown(TypedDict):
    """Show one mention of a person in its sentence: ``before`` and ``after`` are around ``words``.

    ``why`` says what of the person it is and where it stands; ``key`` names it.
    """

    key: str
    before: str
    words: str
    after: str
    why: str
    sure: bool


class ToErase(TypedDict):
    """Answer with what erasing a person takes out of entries that stay."""

    mentions: list[MentionShown]


class Erased(Said):
    """Answer with what was done, and with the words that the browser forgets as well."""

    forget: list[str]


class ExportState(TakesFile, State):
    """Hold what was last written, what can be restored, who can be erased."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._written: LogWritten | None = None
        self._made: tuple[object, dict[str, bytes]] = (None, {})
        self._told: LastDone = {"part": "", "words": "", "more": []}
        super().__init__(folder, today)

    def describe(self) -> ExportView:
        """Return counts, what was written, the backups, the people."""
        book, today = self.folder.book, self.today().isoformat()
        people = sorted(living_contacts(book), key=lambda one: one.name.casefold())
        real = [one for one in people if not one.is_practice]
        entries = sum(len(book.without_practice().of(kind)) for kind in ORDER)
        return {
            "people": len(real),
            "entries": entries,
            "practice": sum(len(book.of(kind)) for kind in ORDER) - entries,
            "written": self._written,
            "told": self._told,
            "undo_label": self.folder.undo_label,
            "revision": self.folder.revision,
            "backups": [_backup(one, today) for one in self.folder.backups()[:SHOWN_BACKUPS]],
            "levels": list(LEVELS),
            "carded": self.choices_of("carded", [_person(one) for one in real]),
            "erasable": self.choices_of("erasable", [_person(one) for one in people]),
            "in_browser": host().is_site,
        }

    def refresh(self) -> None:
        """Show the records as they are now; what was written before a change may be out of date."""
        if self._written and self._written["revision"] != self.folder.revision:
            self._written = {**self._written, "is_old": True}
        super().refresh()

    def _log(self) -> dict[str, bytes]:
        return self._kept("log", lambda: log_files(self.folder, self.today()))

    def _cards(self, who: list[str] | None, notes: bool) -> dict[str, bytes]:
        if who is not None and not who:
            raise EntryError("No one is chosen.", "Choose at least one person.")
        return self._kept(
            f"cards {who} {notes}", lambda: card_files(self.folder, self.today(), who, notes)
        )

    def _kept(self, what: str, make: Callable[[], dict[str, bytes]]) -> dict[str, bytes]:
        """Return the very files that were shown, unless an entry or the day changed since."""
        self.folder.refresh()
        # Written is what was looked at: a student read these very bytes before they leave the
        # folder.
        key = (what, self.today(), self.folder.revision, self.folder.course_bytes())
        if self._made[0] != key:
            self._made = (key, make())
        return self._made[1]

    @action
    def do_files(self) -> LogFiles:
        """Return the files of the log as they would be written: names, what they hold, sizes."""
        files = self._log()
        told: list[SizedLogFile] = [
            {**one, "size": _size(len(files[one["name"]]))} for one in told_files(files)
        ]
        return {"files": told, "empty": len(files) - len(told)}

    @action
    def do_text(self, name: str, start: int = 0) -> FilePiece:
        """Return what stands in one file of the log, letter by letter, a piece at a time."""
        return _piece(self._log().get(name, b""), start)

    @action
    def do_cards_text(self, who: list[str] | None, notes: bool, start: int = 0) -> FilePiece:
        """Return what stands in the file of contact cards, a piece at a time."""
        (content,) = self._cards(who, notes).values()
        return _piece(content, start)

    @action
    def do_cards(self, who: list[str] | None, notes: bool) -> Download:
        """Return people as contact cards for the browser to keep: those chosen, or all for None."""
        ((name, content),) = self._cards(who, notes).items()
        return download_of(name, content)

    @action
    def do_export(self) -> Said:
        """Write the log files into the folder of the day."""
        files = self._log()
        place = self.folder.export_folder(self.today())
        write_files(files, place)
        told = told_files(files)
        self._written = {
            "place": f"{place.parent.name} / {place.name}",
            "files": told,
            "empty": len(files) - len(told),
            "is_old": False,
            "revision": self.folder.revision,
        }
        self.refresh()
        return {"said": f"{len(files)} files saved."}

    @action
    def do_download(self) -> Download:
        """Return the same files as one ZIP file for the browser to keep."""
        return download_of(f"infoview-log-{self.today().isoformat()}.zip", zip_bytes(self._log()))

    @action
    def do_spreadsheet(self) -> Download:
        """Return the same tables as one spreadsheet file for the browser to keep."""
        files = self._log()
        return download_of(
            f"infoview-log-{self.today().isoformat()}.xlsx", xlsx_bytes(files, _about(files))
        )

    @action
    def do_log(self, level: str) -> Download:
        """Return the two logs that people read as one spreadsheet file, names as chosen."""
        if level not in dict(LEVELS):
            raise EntryError("Names can't be shown that way.", "Choose one of the three ways.")
        day = self.today()
        files = logs_to_turn_in(self.folder, day, level)
        return download_of(
            f"interview-log-{day.isoformat()}.xlsx", xlsx_bytes(files, _about(files))
        )

    @action
    def do_backup(self) -> Said:
        """Keep everything in one dated file in the folder."""
        self.folder.backup()
        return self._tell("backups", "Backup made. It has everything in your workbook as of now.")

    def _tell(
        self, part: Literal["backups", "move", "erase"], words: str, more: Sequence[str] = ()
    ) -> Said:
        """Show a sentence in the part where something was done."""
        self._told = {"part": part, "words": words, "more": list(more)}
        self.refresh()
        return {"said": words}

    @action
    def do_move(self) -> Download:
        """Return everything as one file, to be opened on another computer."""
        made = own_file(self.folder, self.today())
        self.refresh()
        return made

    @action
    def do_restore(self, number: int) -> Said:
        """Bring everything back to one of the backups."""
        found = [one for one in self.folder.backups() if one.number == number]
        if not found:
            raise ReadingError("This backup is gone.", "Choose another one.")
        return self._restored(found[0].path, f"the backup of {found[0].made_on}", "backups")

    @action
    def do_restore_file(self) -> Said:
        """Bring everything back to the backup file that arrived."""
        upload = self.arrived()
        # Never beside the student's own files, where a broken-off restore would leave it.
        with tempfile.TemporaryDirectory() as made:
            path = Path(made) / "backup.zip"
            path.write_bytes(upload.content())
            return self._restored(path, f"“{upload.name}”", "move")

    def _restored(self, path: Path, what: str, part: Literal["backups", "move"]) -> Said:
        self.folder.restore(path)
        return self._tell(
            part, f"You've restored {what}. What you had before is now your newest backup."
        )

    @action
    def do_find(self, id: str) -> ToErase:
        """Return every mention of a person that erasing takes out, each in its sentence."""
        self.folder.refresh()
        if not self.folder.book.name_of(id):
            raise EntryError("No one is chosen.", "Choose a person first.")
        found = self.folder.mentions(id)
        return {"mentions": [_mention(one) for one in found if not one["goes"]]}

    @action
    def do_erase(self, id: str, typed: str, left: list[str] | None = None) -> Erased:
        """Remove a person from every file of the folder, once their name was typed.

        ``left`` are keys of mentions that mean somebody else.
        """
        name = self.folder.book.name_of(id)
        if not name:
            raise EntryError("No one is chosen.", "Choose a person first.")
        if " ".join(typed.split()).casefold() != " ".join(name.split()).casefold():
            raise EntryError(
                f"“{typed.strip()[:40]}” isn't the name of the person you chose.",
                "Type the name as it appears in the list.",
            )
        # Gathered now; afterwards nothing here knows them any more.
        words = _words_about(self.folder.history(id))
        since = min((str(one["at"]) for one in self.folder.history(id)), default="")[:10]
        kept = set(left or ())
        ticked = [one for one in self.folder.mentions(id) if _key(one) not in kept]
        report = self.folder.erase(id, ticked if kept else "all")
        # Files held ready to be downloaded would still have the name.
        self._written, self._made = None, (None, {})
        out = [one for one in self.folder.handed_out() if one.day >= since]
        lines = _erased_lines(report, bool(kept), out)
        told = self._tell("erase", lines[0], lines[1:])
        return {"said": told["said"], "forget": words}


def _words_about(history: Sequence[Values]) -> list[str]:
    """Return what told who somebody was, for the browser to forget as well; long ones first."""
    values = [
        str(one["set"].get(name, "")).strip()
        for one in history
        for name in ("name", "email", "phone", "profile_url", "address_as")
    ]
    names = [part for one in history for part in PART.findall(str(one["set"].get("name", "")))]
    # The browser cannot read a sentence: “May” alone would go from every date.
    parts = [part for part in names if len(part) >= _LEAST_PART and not is_everyday(part.lower())]
    found = {one for one in (*values, *parts) if len(one) > 1}
    return sorted(found, key=lambda one: (-len(one), one))


def _piece(content: bytes, start: int) -> FilePiece:
    # In letters, not bytes: a piece must not end within one.
    text = content.decode("utf-8")
    end = start + PIECE
    return {
        "text": text[start:end],
        "next": end if end < len(text) else None,
        "size": _size(len(content)),
    }


def _person(contact: Contact) -> Choice:
    words = ", ".join(one for one in (contact.name, contact.organization) if one)
    return contact.id, f"{words} ({PRACTICE})" if contact.is_practice else words


def _about(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return name of a file → what it holds."""
    return {one["name"]: one["what"] for one in told_files(files)}


def _backup(one: Backup, today: str) -> BackupShown:
    return {
        "number": one.number,
        "words": f"{'Today' if one.made_on == today else one.made_on}, number {one.number}",
        "size": _size(one.size),
    }


def _size(octets: int) -> str:
    return (
        f"{octets / 1_000_000:.1f} MB"
        if octets >= 100_000
        else f"{max(1, round(octets / 1000))} KB"
    )


def _key(one: MentionFound) -> str:
    return f"{one['record']} {one['field']} {one['start']}"


def _mention(one: MentionFound) -> MentionShown:
    sentence, at = one["sentence"], one["at"]
    until = at + one["end"] - one["start"]
    return {
        "key": _key(one),
        "before": sentence[:at],
        "words": sentence[at:until],
        "after": sentence[until:],
        "why": one["why"][:1].upper() + one["why"][1:],
        "sure": one["sure"],
    }


def _erased_lines(report: EraseReport, has_left: bool, out: Sequence[HandedOut]) -> list[str]:
    """Return what was done, what a search of every file found, what is out of reach."""
    lines = [f"Erased. {counted(report['erased'], 'entry', 'entries')} deleted, in backups too."]
    removed = report["removed_files"]
    if removed:
        files = counted(len(removed), "exported file", "exported files")
        lines.append(f"Also deleted: {files} with that name. Export again when you need to.")
    words = [one for one in report["found"] if one["words"]]
    closed = [one["file"] for one in report["found"] if not one["words"]]
    if not words:
        lines.append("Infoview searched every file in your folder. The name isn't in any of them.")
    else:
        places = dict.fromkeys(f"“{one['words']}” in {Path(one['file']).name}" for one in words)
        shown = ", ".join([*places][:SHOWN_FILES])
        why = " You chose to keep some mentions, so this may be fine." if has_left else ""
        lines.append(f"A search of every file still finds {shown}. Check them yourself.{why}")
    if closed:
        shown = ", ".join(Path(one).name for one in closed[:SHOWN_FILES])
        lines.append(f"These can't be searched, so look at them yourself: {shown}.")
    if out:
        shown = ", ".join(f"{one.name} ({one.day})" for one in out[-SHOWN_FILES:])
        more = counted(len(out), "file", "files")
        lines.append(
            f"Since you added this person, you saved {more} outside the folder, where Infoview "
            f"can't reach. Delete any copies yourself: {shown}."
        )
    if not host().is_site:
        lines.append(
            "Another browser may still hold words about this person that you didn't save. "
            "It forgets those with their name when you next open your workbook there."
        )
    return lines
