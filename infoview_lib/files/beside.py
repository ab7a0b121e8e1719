"""Know what lies in a student's folder beside the records."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from infoview_lib.files.places import COURSE_FILE, EXPORTS, PLACE_FILE, RECORDS
from infoview_lib.files.snapshot import replace_file


class BesideRecords:
    """Find the course file, the exports, the page where the student left off."""

    path: Path

    @property
    def folder_id(self) -> str:
        """Short text that tells this folder from others on this computer; says nothing about it."""
        return hashlib.sha256(os.fsencode(self.path.absolute())).hexdigest()[:12]

    def course_text(self) -> str:
        """Return the course file the instructor handed out; empty text when there is none."""
        try:
            return (self.path / COURSE_FILE).read_text(encoding="utf-8-sig")
        except (OSError, ValueError):
            return ""

    def export_folder(self, on: date) -> Path:
        """Return where the exports of one day go."""
        return self.path / EXPORTS / on.isoformat()

    @property
    def place(self) -> str:
        """The page where the student left off; empty when unknown."""
        try:
            return str(json.loads((self.path / RECORDS / PLACE_FILE).read_bytes())["page"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return ""

    def remember_place(self, page: str) -> None:
        """Remember the page; a failure is of no matter."""
        with suppress(OSError):
            replace_file(self.path / RECORDS / PLACE_FILE, json.dumps({"page": page}).encode())
