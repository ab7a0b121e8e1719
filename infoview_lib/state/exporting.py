"""Take the records out: log files, backups, a move to another computer, one person erased."""

from __future__ import annotations

import base64
import tempfile
from pathlib import Path
from typing import Any

from infoview_lib.contacts.people import living_contacts
from infoview_lib.errors import EntryError, ReadingError
from infoview_lib.exchange.csvlog import export_files, write_log, zip_bytes
from infoview_lib.exchange.names import CONTACT_LOG, DICTIONARY, FILE_OF, ORDER
from infoview_lib.exchange.spreadsheet import xlsx_bytes
from infoview_lib.state.base import State
from infoview_lib.state.uploads import Upload

SHOWN_BACKUPS = 10
_KIND_WORDS = {
    "profile": "about you", "objective": "your goals", "option": "options you weigh",
    "criterion": "what matters to you", "option_rating": "how options fit", "contact": "your contacts",
    "referral": "who named whom", "tie": "who knows whom", "attempt": "how you asked, what came of it",
    "interview": "your talks", "plan_item": "questions you planned", "answer": "what people said",
    "recommendation": "advice you were given", "association": "professional groups",
    "follow_up": "thank-yous and other follow-ups", "reflection": "your debriefs",
    "prediction": "your predictions",
    "confidence": "how sure you felt", "checklist_state": "checklists", "document": "your letters and notes",
    "pack_question": "questions you were handed", "set_aside": "what you put off or let go",
}  # fmt: skip


class ExportingState(State):
    """Hold what was last written, what can be restored, who can be erased."""

    def __init__(self, folder: Any, **options: Any) -> None:
        self._written: dict[str, Any] | None = None
        self._told = {"part": "", "words": ""}
        self._upload: Upload | None = None
        super().__init__(folder, **options)

    def describe(self) -> dict[str, Any]:
        """Return counts, what was written, the backups, the people."""
        people, today = living_contacts(self.folder.book), self.today().isoformat()
        return {
            "people": len([one for one in people if not one.is_practice]),
            "entries": sum(len(self.folder.book.without_practice().of(kind)) for kind in ORDER),
            "written": self._written, "told": self._told, "undo_label": self.folder.undo_label,
            "backups": [_backup(one, today) for one in self.folder.backups()[:SHOWN_BACKUPS]],
            "erasable": [[one.id, _who(one)] for one in sorted(people, key=lambda one: one.name.casefold())],
        }  # fmt: skip

    def refresh(self, *news: Any) -> None:
        """Show the records as they are now; what was written before a change may be out of date."""
        if self._written and self._written["revision"] != self.folder.revision:
            self._written = {**self._written, "is_old": True}
        super().refresh(*news)

    def do_export(self) -> dict[str, Any]:
        """Write the log files into the folder of the day."""
        self.folder.refresh()
        on = self.today()
        place = self.folder.export_folder(on)
        entries = self.folder.entries()
        paths = write_log(entries, place, on)
        people = len([one for one in living_contacts(self.folder.book, practice=False)])
        counts = {kind: len(found) for kind, found in entries.items()}
        self._written = {
            "place": f"{place.parent.name} / {place.name}",
            "files": _told_files([p.name for p in paths], people, counts),
            "empty": sum(not counts[kind] for kind in ORDER), "is_old": False,
            "revision": self.folder.revision,
        }  # fmt: skip
        self.refresh()
        return {"said": f"{len(paths)} files written."}

    def do_download(self) -> dict[str, Any]:
        """Return the same files as one ZIP file for the browser to keep."""
        self.folder.refresh()
        files = export_files(self.folder.entries(), self.today())
        return _handed(f"infoview-log-{self.today().isoformat()}.zip", zip_bytes(files))

    def do_spreadsheet(self) -> dict[str, Any]:
        """Return the same tables as one spreadsheet file for the browser to keep."""
        self.folder.refresh()
        files = export_files(self.folder.entries(), self.today())
        return _handed(f"infoview-log-{self.today().isoformat()}.xlsx", xlsx_bytes(files))

    def do_backup(self) -> dict[str, Any]:
        """Keep everything in one dated file in the folder."""
        self.folder.backup()
        return self._tell("backups", "Backup made. It holds everything in your workbook as it is now.")

    def _tell(self, part: str, words: str) -> dict[str, Any]:
        """Show a sentence in the part where something was done."""
        self._told = {"part": part, "words": words}
        self.refresh()
        return {"said": words}

    def do_move(self) -> dict[str, Any]:
        """Return everything as one file for the browser to keep, to be opened on another computer."""
        path = self.folder.backup()
        self.refresh()
        return _handed(f"infoview-backup-{self.today().isoformat()}.zip", path.read_bytes())

    def do_restore(self, number: int) -> dict[str, Any]:
        """Bring everything back to one of the backups."""
        found = [one for one in self.folder.backups() if one.number == number]
        if not found:
            raise ReadingError("This backup is no longer there.", "Choose another one.")
        return self._restored(found[0].path, f"the backup of {found[0].made_on}", "backups")

    def do_start(self, name: str, size: int) -> None:
        """Make ready for a backup file from another computer."""
        self._upload = Upload(name, size)

    def do_piece(self, place: int, data: str) -> None:
        """Take one piece of it."""
        self._arriving().take(place, data)

    def do_restore_file(self) -> dict[str, Any]:
        """Bring everything back to the backup file that arrived."""
        upload, self._upload = self._arriving(), None
        with tempfile.TemporaryDirectory() as made:
            path = Path(made) / "backup.zip"
            path.write_bytes(upload.content())
            return self._restored(path, f"“{upload.name}”", "move")

    def _arriving(self) -> Upload:
        if self._upload is None:
            raise ReadingError("The file did not arrive whole.", "Choose it once more.")
        return self._upload

    def _restored(self, path: Path, what: str, part: str) -> dict[str, Any]:
        self.folder.restore(path)
        return self._tell(
            part, f"Your workbook is as in {what}. How it was before is kept as the newest backup."
        )

    def do_erase(self, id: str, typed: str) -> dict[str, Any]:
        """Remove a person from every file of the folder, once their name was typed."""
        name = self.folder.book.name_of(id)
        if not name:
            raise EntryError("Nobody is chosen.", "Choose the person first.")
        if " ".join(typed.split()).casefold() != " ".join(name.split()).casefold():
            raise EntryError(
                f"“{typed.strip()[:40]}” is not the name of the person you chose.",
                "Type the name as it stands in the list.",
            )
        report = self.folder.erase(id)
        self._written = None
        return self._tell("erase", " ".join(["Erased.", *_erased_lines(report)]))


def _handed(name: str, content: bytes) -> dict[str, Any]:
    return {"name": name, "data": base64.b64encode(content).decode("ascii")}


def _who(contact: Any) -> str:
    return f"{contact.name}, {contact.organization}" if contact.organization else contact.name


def _backup(one: Any, today: str) -> dict[str, Any]:
    size = f"{one.size / 1_000_000:.1f} MB" if one.size >= 100_000 else f"{max(1, round(one.size / 1000))} KB"
    return {
        "number": one.number,
        "words": f"{'Today' if one.made_on == today else one.made_on}, number {one.number}",
        "size": size,
    }


def _told_files(names: list[str], people: int, counts: dict[str, int]) -> list[dict[str, Any]]:
    """Return each file with what it holds in words; files without entries are counted apart."""
    kinds = {file: kind for kind, file in FILE_OF.items()}
    told = []
    for name in names:
        if name == CONTACT_LOG:
            told.append(
                {"name": name, "what": f"The log to read or hand in: one row per person, {people} in all."}
            )
        elif name == DICTIONARY:
            told.append({"name": name, "what": "What each column means."})
        elif counts[kinds[name]]:
            count = counts[kinds[name]]
            told.append(
                {
                    "name": name,
                    "what": f"{_KIND_WORDS[kinds[name]].capitalize()}: {_counted(count, 'entry', 'entries')}.",
                }
            )
    return told


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _erased_lines(report: dict[str, Any]) -> list[str]:
    lines = [f"{_counted(report['erased'], 'entry', 'entries')} went from every file, backups too."]
    removed, left = report.get("removed_files") or [], report.get("still_named_in") or []
    if removed:
        lines.append(
            f"{_counted(len(removed), 'exported file', 'exported files')} with the name went too. "
            "Export again when you need them."
        )
    if left:
        lines.append(
            f"The name still stands in files of your own: {', '.join(Path(str(one)).name for one in left[:5])}. "
            "Look at them yourself."
        )
    return lines
