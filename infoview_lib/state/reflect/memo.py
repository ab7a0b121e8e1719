"""Write a decision memo or a portfolio page from own records, and save it as one file."""

from __future__ import annotations

import hashlib
from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.memo import PAPERS, own_texts, texts
from infoview_lib.contacts.mentions.in_records import plain_words
from infoview_lib.errors import EntryError, FolderError
from infoview_lib.exchange.going_out.portfolio_page import Block, blocks_of, page_html
from infoview_lib.exchange.redaction.levels import LEVELS
from infoview_lib.exchange.redaction.redacted_texts import RedactedText, Redactor, as_rows
from infoview_lib.host.here import host
from infoview_lib.prep.blanks import blanks_in
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.export.leak_search import everybody, leak_search, own_words
from infoview_lib.state.page_files import Download, download_of, saved_as
from infoview_lib.state.profile import profile_of
from infoview_lib.state.shapes import Choice

FOOT = {
    "full": "",
    "initials": (
        "Names are shortened to initials. Someone who knows these people may recognize them. "
        "A job, a date, or a story may still identify someone."
    ),
    "none": (
        "Names of people and organizations are left out. A job, a date, or a story may still "
        "identify someone. So may several notes from the same person, read together."
    ),
}
ADVICE = {
    "full": "It shows names. Ask everyone you name, and share it only with people you trust.",
    "initials": (
        "Someone who knows these people may still guess who you mean, even from a job or a date. "
        "Read it once as they would."
    ),
    "none": (
        "A job, a place, a date, or a story may still give someone away. "
        "Read it once as someone who knows them would."
    ),
}


class PaperPart(TypedDict):
    """Show one part of a paper; its text comes from the records unless it ``is_own``."""

    key: str
    label: str
    help: str
    text: str
    is_own: bool


class MemoView(TypedDict):
    """Show the parts of a paper, and the ways in which names can stand in it.

    ``in_browser`` where it keeps everything, and no folder can be found beside the pages.
    """

    title: str
    levels: list[Choice]
    usual: str
    parts: list[PaperPart]
    undo_label: str
    in_browser: bool


class MaybeNamed(TypedDict):
    """Show words that were covered although they may name nobody, in their sentence.

    ``place`` stands for them when the student says so.
    """

    words: str
    sentence: str
    place: str


class PaperShown(TypedDict):
    """Answer with a paper as it would be written, which ``mark`` stands for when it is saved.

    ``blocks`` are a kind and a text each; ``covered`` is what was covered, what stands there
    instead, how often; ``doubtful`` is what may name nobody; ``open`` are the blanks that are
    still to fill in.
    """

    blocks: list[tuple[str, str]]
    mark: str
    advice: str
    level: str
    covered: list[tuple[str, str, int]]
    doubtful: list[MaybeNamed]
    open: list[str]


class PaperSaved(Download):
    """Answer with a paper for the browser to keep, and where else it lies."""

    said: str


class MemoState(State):
    """Hold the parts of one paper, show it as it would be written, write only what was shown."""

    paper = "memo"
    usual_level = "initials"

    def describe(self) -> MemoView:
        """Return the parts with their words, the ways names can be shown."""
        book = self.folder.book
        own, words = own_texts(book, self.paper), texts(book, self.paper)
        return {
            "title": PAPERS[self.paper].title,
            "levels": list(LEVELS),
            "usual": self.usual_level,
            "parts": [
                {
                    "key": part.key,
                    "label": part.heading,
                    "help": part.help,
                    "text": words[part.key],
                    "is_own": part.key in own,
                }
                for part in PAPERS[self.paper].parts
            ],
            "undo_label": self.folder.undo_label,
            "in_browser": host().is_site,
        }

    @action
    def do_write(self, part: str, value: str) -> None:
        """Keep the student's own words for a part."""
        if part not in {one.key for one in PAPERS[self.paper].parts}:
            raise EntryError("This part isn't on the page.", "Choose another one.")
        own = own_texts(self.folder.book, self.paper).get(part)
        if own:
            self.folder.change(own.id, text=value)
        else:
            self.folder.add("document", kind=self.paper, part=part, text=value)

    @action
    def do_begin_again(self, part: str) -> None:
        """Let go of own words for a part; it begins from the records once more."""
        own = own_texts(self.folder.book, self.paper).get(part)
        if own:
            self.folder.apply(deletes=[own.id], label="your words for a part")

    @action
    def do_show(self, level: str) -> PaperShown:
        """Return the page as it would be written at a level, what was covered, what is open."""
        self.folder.refresh()
        blocks, covered = self._blocks(level)
        return {
            "blocks": blocks,
            "mark": _mark(page_html(blocks)),
            "advice": ADVICE[level],
            "level": level,
            "covered": as_rows(one.changes for one in covered),
            "doubtful": [
                {"words": one.words, "sentence": one.sentence, "place": one.place}
                for part in covered
                for one in part.doubtful
            ],
            "open": blanks_in("\n".join(texts(self.folder.book, self.paper).values())),
        }

    @action
    def do_leave(self, place: str) -> None:
        """Leave words that name nobody as they are, here and wherever they stand again."""
        self.folder.means_nobody([place])

    def page(self, level: str) -> bytes:
        """Return the page as it would be written.

        Parameters
        ----------
        level : str
            A key of `infoview_lib.exchange.redaction.levels.LEVELS`.

        Returns
        -------
        bytes
            HTML in UTF-8.

        Raises
        ------
        EntryError
            For another level, or when a name is left.
        """
        return page_html(self._blocks(level)[0])

    @action
    def do_save(self, level: str, mark: str) -> PaperSaved:
        """Write the page into the exports of the day, if it is what was shown; return it too."""
        self.folder.refresh()
        page = self.page(level)
        # A record may have changed in another window since the page was looked at.
        if _mark(page) != mark:
            raise EntryError(
                "The page changed since you looked at it.",
                "Look at it once more, and then save it.",
            )
        if still := blanks_in("\n".join(texts(self.folder.book, self.paper).values())):
            raise EntryError(f"“{still[0][:60]}” is still blank.", "Fill it in, or delete it.")
        name = f"{self.paper}-{self.today().isoformat()}-{level}.html"
        place = self.folder.export_folder(self.today())
        try:
            place.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(page)
        except OSError:
            raise FolderError(
                f"The page “{name}” couldn't be saved.",
                "Free some space, or close the file elsewhere.",
            ) from None
        return {**download_of(name, page), "said": saved_as(name, place)}

    def _blocks(self, level: str) -> tuple[list[Block], list[RedactedText]]:
        if level not in dict(LEVELS):
            raise EntryError(
                "You haven't chosen how to show names.", "Choose one of the three options."
            )
        book, paper = self.folder.book, PAPERS[self.paper]
        profile = profile_of(book)
        cover = Redactor(everybody(self.folder), level, own_words(book), plain_words(book))
        covered = {key: cover.text(words) for key, words in texts(book, self.paper).items()}
        day = f"{spoken_day(self.today().isoformat())}, {self.today().year}"
        by = " · ".join(part for part in (profile.display_name, profile.school, day) if part)
        parts = [(part.heading, covered[part.key].text) for part in paper.parts]
        blocks = blocks_of(paper.title, by, parts, FOOT[level])
        stand_ins = [instead for one in covered.values() for _, instead, _ in one.changes]
        # What stands on a page without any words of theirs is ours, and tells nothing.
        bare = page_html(
            blocks_of(paper.title, by, [(heading, "…") for heading, _ in parts], FOOT[level])
        )
        # Without notes: sentences of them are what a memo is begun from.
        search = leak_search(self.folder, level, stand_ins, notes=False)
        if left := search.found(page_html(blocks), bare) if level != "full" else []:
            raise EntryError(
                f"“{left[0].value[:40]}” is still in your words.",
                "Say it another way, without that name.",
            )
        return blocks, list(covered.values())


class PortfolioState(MemoState):
    """Hold the parts of a page to show to others: counts and lessons, no names unless chosen."""

    paper = "portfolio"
    usual_level = "none"


def _mark(page: bytes) -> str:
    """Return what stands for exactly these bytes."""
    return hashlib.sha256(page).hexdigest()
