"""Keep second copies of merged records."""

from __future__ import annotations

import os
from pathlib import Path

from infoview_lib.errors import FolderError
from infoview_lib.files import backups
from infoview_lib.files.merged import MergedRecords
from infoview_lib.files.places import BACKUPS, check_is_there


class BackedUpRecords(MergedRecords):
    """Offer the dated backups, the one file for another computer, the copy made in idle moments."""

    def tidy(self) -> None:
        """Bring the second copy up to date; for idle moments."""
        self.refresh()
        if self._care.pending:
            self._care.snapshot(self._log)

    def backup(self, to: str | os.PathLike[str] | None = None) -> Path:
        """Put all records into one file: among the dated backups, or at `to` for another computer."""
        self.refresh()
        if to is None:
            check_is_there(self.path)
        return self._care.backup(self._log, self.now()[:10], to)

    def backups(self) -> list[backups.Backup]:
        """Return the backups, newest first."""
        try:
            return backups.found_in(self.path / BACKUPS)
        except OSError as problem:
            raise FolderError(
                "The backups cannot be read.",
                "Close other programs that use the folder, then try again.",
            ) from problem
