"""Write the counts that a student hands in for a picture of the class."""

from __future__ import annotations

import base64
from typing import Any

from infoview_lib.classroom.hand_ins import COUNTS, FILE_NAME, counts_file, own_counts
from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.handing_over import write_files
from infoview_lib.network.words.number_words import capital
from infoview_lib.state.base import State
from infoview_lib.state.contract import action

WHY = (
    "Only counts, because a map tells whose it is even without names: of 30 maps of a class, 27 had a shape like "
    "no other. Numbers added up over a class do not."
)
INSIDE = "The file holds these numbers and nothing else: no name, no date, no map. Practice is not counted."


class ClassCountsState(State):
    """Show the numbers with the very letters of the file; write it once they were seen."""

    def __init__(self, folder: Any, **options: Any) -> None:
        self._written: dict[str, Any] | None = None
        super().__init__(folder, **options)

    def describe(self) -> dict[str, Any]:
        """Return each number with its words, the text of the file, where it was last written."""
        counts = self._counts()
        text = counts_file(counts).decode()
        written = self._written and self._written | {"is_old": self._written["text"] != text}
        return {
            "counts": [[capital(words), counts[name]] for name, words in COUNTS.items()],
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
    def do_write(self, shown: str) -> dict[str, Any]:
        """Write the file that was shown into the folder of the day."""
        content = self._seen(shown)
        place = self.folder.export_folder(self.today())
        write_files({FILE_NAME: content}, place)
        self._written = {"place": f"{place.parent.name} / {place.name}", "text": shown}
        self.refresh()
        return {"said": f"{FILE_NAME} is written."}

    @action
    def do_download(self, shown: str) -> dict[str, Any]:
        """Return the file that was shown for the browser to keep."""
        return {"name": FILE_NAME, "data": base64.b64encode(self._seen(shown)).decode("ascii")}

    def _seen(self, shown: str) -> bytes:
        """Return the file, if it is the one that was shown.

        Raises
        ------
        EntryError
            When the records changed since.
        """
        self.folder.refresh()
        content = counts_file(self._counts())
        if content != str(shown).encode("utf-8", "replace"):
            self.refresh()
            raise EntryError(
                "Your numbers changed since you saw them.",
                "Look at them once more, then write them.",
            )
        return content
