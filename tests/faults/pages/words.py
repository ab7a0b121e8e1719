"""Words that no one else types, so that each can be looked for wherever words may be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

from infoview_lib.files.folder.folder import open_folder

STATES = ("saved", "saving", "refused", "waiting", "asleep")
NOT_KEPT = re.compile(r"\bnot (be )?kept\b|n[’']t be kept", re.IGNORECASE)

_GLANCE = """() => {
  const bar = document.getElementById('iv-savebar');
  const kept = [];
  try {
    for (let n = 0; n < localStorage.length; n++)
      kept.push(localStorage.getItem(localStorage.key(n)));
  } catch { /* this page may keep nothing */ }
  return {
    state: bar?.dataset.state ?? '',
    says: bar?.textContent ?? '',
    boxes: [...document.querySelectorAll('.iv-page :is(input, textarea)')].map((one) => one.value),
    text: document.body?.innerText ?? '',
    kept,
  };
}"""


@dataclass
class Typed:
    """One word that was typed, and where.

    Attributes
    ----------
    word : str
        No other text holds it.
    page, box : str
        The page, and the step and key of the box.
    life : int
        Which opening of a page it was typed into.
    is_excused : bool
        The page said that what is typed cannot be kept.
    """

    word: str
    page: str
    box: str
    life: int
    is_excused: bool = False


@dataclass
class Glance:
    """What a window shows at one moment: the bar, the boxes, the text, what the browser keeps."""

    state: str
    says: str
    boxes: list[str]
    text: str
    kept: list[str] = field(repr=False)

    def holds(self, word: str) -> bool:
        """Tell whether a word stands in a box or in a sentence."""
        return is_in(word, [*self.boxes, self.text])

    def keeps(self, word: str) -> bool:
        """Tell whether a word is at least in what the browser keeps of this address."""
        return self.holds(word) or is_in(word, self.kept)


def glance(page: Page) -> Glance:
    """Return what a window shows now."""
    return Glance(**page.evaluate(_GLANCE))


def is_in(word: str, texts: Iterable[str]) -> bool:
    """Tell whether a text holds a word; a field may change its capitals."""
    return any(word.casefold() in text.casefold() for text in texts)


def made_word(seed: int, number: int) -> str:
    """Return the word of this number: letters alone, as a name has them."""
    left, letters = seed * 10_000 + number, ""
    while left:
        left, digit = divmod(left, 20)
        letters += "bcdfghjklmnpqrstvwxz"[digit]
    return f"Zy{letters}y"


class Records:
    """What is on disk, read as the program reads it.

    Parameters
    ----------
    path : Path
        The student's folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read: tuple[object, str] = (None, "")

    def saved(self) -> str:
        """Return every value that was ever saved, also where it was changed or undone since."""
        state = {}
        for file in (self.path / "records").iterdir():
            with suppress(FileNotFoundError):  # one that is being written
                state[file.name] = (file.stat().st_size, file.stat().st_mtime_ns)
        if self._read[0] != state:
            folder = open_folder(self.path)
            assert folder.problems == [], folder.problems
            edits = folder._log.edits.values()
            values = [str(value) for edit in edits for value in edit.values.values()]
            self._read = state, "\n".join(values)
        return self._read[1]

    def kept(self) -> str:
        """Return the text of every file of the folder that is no record, a page or a backup."""
        found = []
        for file in self.path.rglob("*"):
            if file.is_file() and file.suffix not in (".ipynb", ".jsonl", ".zip"):
                found.append(file.read_text("utf-8", errors="replace"))
        return "\n".join(found)
