"""Write the counts that a student hands in for a picture of the class."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypedDict

from infoview_lib.classroom.handing_in.counts import COUNTS, FILE_NAME, counts_file, own_counts
from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.handing_over import write_files
from infoview_lib.prep.counts_and_lists import capital
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import Download, download_of
from infoview_lib.state.shapes import Said

WHY = (
    "Why only counts? A map can give you away even without names. Of 30 maps in one class, 27 "
    "had a shape like no other. Numbers added up for the whole class don't."
)
INSIDE = (
    "The file has these numbers and nothing else: no names, no dates, no map. "
    "Practice doesn't count."
)


class CountsWritten(TypedDict):
    """Say where the file was last written, with which text, and whether the numbers changed."""

    place: str
    text: str
    is_old: bool


class ClassCountsView(TypedDict):
    """Show each number with its words, and the text of the file that is handed in."""

    counts: list[tuple[str, int]]
    is_empty: bool
    name: str
    text: str
    why: str
    inside: str
    written: CountsWritten | None


class ClassCountsState(State):
    """Show the numbers with the very letters of the file; write it once they were seen."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._written: CountsWritten | None = None
        super().__init__(folder, today)

    def describe(self) -> ClassCountsView:
        """Return each number with its words, the text of the file, where it was last written."""
        counts = self._counts()
        text = counts_file(counts).decode()
        written: CountsWritten | None = None
        if self._written is not None:
            # By its text, not by the revision: most changes of records change no count.
            written = {**self._written, "is_old": self._written["text"] != text}
        return {
            "counts": [(capital(words), counts[name]) for name, words in COUNTS.items()],
            "is_empty": not any(counts.values()),
            "name": FILE_NAME,
            "text": text,
            "why": WHY,
            "inside": INSIDE,
            "written": written,
        }

    def _counts(self) -> dict[str, int]:
        from infoview_lib.network.graph.referral_graph import referral_graph

        return own_counts(referral_graph(self.folder.book))

    @action
    def do_write(self, shown: str) -> Said:
        """Write the file that was shown into the folder of the day."""
        content = self._seen(shown)
        place = self.folder.export_folder(self.today())
        write_files({FILE_NAME: content}, place)
        self._written = {
            "place": f"{place.parent.name} / {place.name}",
            "text": shown,
            "is_old": False,
        }
        self.refresh()
        return {"said": f"{FILE_NAME} is saved."}

    @action
    def do_download(self, shown: str) -> Download:
        """Return the file that was shown for the browser to keep."""
        return download_of(FILE_NAME, self._seen(shown))

    def _seen(self, shown: str) -> bytes:
        """Return the file, if it is the one that was shown.

        Raises
        ------
        EntryError
            When the records changed since.
        """
        self.folder.refresh()
        content = counts_file(self._counts())
        # What is handed in was seen by the student, letter by letter.
        if content != shown.encode("utf-8", "replace"):
            self.refresh()
            raise EntryError(
                "Your numbers changed since you saw them.",
                "Check them again, then save them.",
            )
        return content
