"""Take what a class turned in, and say what came: to the instructor alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import TypedDict

from infoview_lib.bundled import data_file
from infoview_lib.classroom.class_view.class_words import left_out
from infoview_lib.classroom.class_view.gathering import HandIns
from infoview_lib.classroom.handing_in.hand_in import is_hand_in
from infoview_lib.errors import EntryError, ReadingError
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in.archives import is_zip
from infoview_lib.exchange.coming_in.limits import MOST_BYTES, MOST_FILES, too_large
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.prep.counts_and_lists import capital, listed, number_of
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.instructor.class_folder import (
    class_in,
    close_class,
    is_sample,
    read_class,
    take_class,
)
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.shapes import Said

MOST_NAMED = 30
_MORE = "and more"


class SetAside(TypedDict):
    """Say why some files were left out, with their names."""

    words: str
    files: list[str]


class ClassFilesView(TypedDict):
    """Say what came in; ``said`` is empty before a file was chosen."""

    said: str
    sample: bool
    lines: list[str]
    aside: list[SetAside]


class ClassFilesState(TakesFile, State):
    """Take the files of a class, one or several, and keep them in the instructor's folder."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._files: dict[str, bytes] = {}
        super().__init__(folder, today)

    def describe(self) -> ClassFilesView:
        """Return how many came, which are late or share a code, what was set aside."""
        found = class_in(self.folder)
        number = len(found.whole)
        verb = "has" if number == 1 else "have"
        came = f"{capital(number_of(number, 'hand-in'))} {verb} come in." if number else ""
        sample = is_sample(self.folder)
        return {"said": came, "sample": sample, "lines": _lines(found), "aside": _aside(found)}

    @action
    def do_add(self, place: str) -> None:
        """Put the file that arrived among those to be read, under the path it has in a folder."""
        content = self.arrived().content()
        if sum(map(len, self._files.values())) + len(content) > MOST_BYTES:
            self._files = {}
            raise too_large()
        if len(self._files) < MOST_FILES:
            self._files[place.replace("\\", "/")[-300:] or "file"] = content

    @action
    def do_read(self) -> Said:
        """Keep the files that were added in the place of those from before; scores stay."""
        files, self._files = self._files, {}
        held = list(files.values())
        # A platform's file stays as it is; others become one.
        is_whole = len(held) == 1 and is_zip(held[0]) and not is_hand_in(held[0])
        content = held[0] if is_whole else zip_bytes(files)
        if not read_class(content).whole:
            raise ReadingError(
                "There's no hand-in in it.",
                "Choose the ZIP file you downloaded from your course site.",
            )
        take_class(self.folder, content)
        self.refresh()
        return {"said": str(self.view["said"])}

    @action
    def do_sample(self) -> Said:
        """Open the sample class, unless a class is there."""
        if class_in(self.folder).whole and not is_sample(self.folder):
            raise EntryError("You have a class open.", "Close it first, then open the sample.")
        take_class(self.folder, data_file("sample_class.zip").read_bytes(), sample=True)
        self.refresh()
        return {"said": str(self.view["said"])}

    @action
    def do_close(self) -> None:
        """Take the class out of the folder, to make room for the next one."""
        close_class(self.folder)
        self.refresh()


def _lines(found: HandIns) -> list[str]:
    late = [one.key for one in found.whole if one.submission.is_late]
    twins = sorted({one.hand_in.code for one in found.whole if one.again})
    return [
        words
        for words in (
            f"Late: {listed(late)}." if late else "",
            f"Chosen by two students: {listed(twins)}. They're kept apart." if twins else "",
        )
        if words
    ]


def _aside(found: HandIns) -> list[SetAside]:
    shown: list[SetAside] = []
    for why, number in found.reasons.items():
        (words,) = left_out(Counter({why: number}))
        names = [_named(place) for reason, place in found.skipped if reason == why]
        more = [_MORE] if len(names) > MOST_NAMED else []
        shown.append({"words": words, "files": [*names[:MOST_NAMED], *more]})
    return shown


def _named(place: str) -> str:
    return clean(place.partition(", ")[2] or place).replace("\n", " ")[:100]
