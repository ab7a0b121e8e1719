"""Judge what the pages of one student say and hold, after each round and at the end."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass

from playwright.sync_api import Error

from tests.browser.acts import LOOK_EVERY, SHOWN
from tests.faults.pages.student import Student, Window, longest
from tests.faults.pages.words import NOT_KEPT, STATES, Glance, Typed, glance, is_in

MOST_OPENED = 40  # things to open in search of one word
CALM = 12_000  # milliseconds until a page without unsaved words says so
_IS_SAVING_NO_MORE = """() =>
  document.getElementById('iv-savebar')?.dataset.state !== 'saving'"""
_IS_OPEN = "(one) => one.ariaExpanded === 'true' || !!one.closest('details[open]')"


@dataclass
class Finding:
    """One promise that a page broke."""

    what: str
    word: str
    page: str
    box: str
    says: str


class Judge:
    """Look at one student's pages and records after each round."""

    def __init__(self, student: Student) -> None:
        self.student = student
        self.findings: list[Finding] = []
        self.safe: set[str] = set()

    def look(self) -> None:
        """Check every open window: what it says is true, what was typed there is somewhere."""
        while self.student.broken:
            self._find(self.student.broken.pop())
        for window in self.student.windows:
            try:
                shown = glance(window.page)
            except Error:
                continue  # it shows that there is no server
            self.sort()
            self._check_bar(window, shown)
            self._check_kept(window, shown)

    def sort(self) -> str:
        """Let go of the words that are on disk; return what is there."""
        saved = self.student.records.saved()
        found = {one.word for one in self.student.live if is_in(one.word, [saved])}
        self.safe |= found
        self.student.live = [one for one in self.student.live if one.word not in found]
        return saved

    def _check_bar(self, window: Window, shown: Glance) -> None:
        if shown.state and shown.state not in STATES:
            self._find("unknown state", shown=shown, page=window.name)
        if shown.state != "saved":
            return
        others = {one.life for one in self.student.windows if one is not window}
        for one in self.student.live:
            is_here = one.life == window.life or is_in(one.word, shown.boxes)
            is_left_here = one.page == window.name and one.life not in others
            if is_here or is_left_here:
                self._find("false saved", one, shown)

    def _check_kept(self, window: Window, shown: Glance) -> None:
        here = [one for one in self.student.live if one.life == window.life]
        if NOT_KEPT.search(shown.text):
            for one in here:
                one.is_excused = True
            return
        gone = [one for one in here if not shown.keeps(one.word)]
        kept = self.student.records.kept() if gone else ""
        for one in gone:
            if not is_in(one.word, [kept]):
                self._find("lost", one, shown)

    def settle(self) -> None:
        """Make everything good again, then look for each word where it was typed."""
        student = self.student
        student.note("all is made good again")
        student.mend()
        if not student.served:
            student.start_server()
        if student.chance.random() < 0.5:
            student.wake()
            student.rest()
            self.look()
        while student.windows:
            student.close()
        self.sort()
        for page in sorted({one.page for one in student.live}) or [student.page]:
            self._search(page)
        saved = self.sort()
        for word in sorted(self.safe):
            if not is_in(word, [saved]):
                self._find("gone from the records", Typed(word, "", "", 0))

    def _search(self, page: str) -> None:
        student = self.student
        student.open(page)
        window = student.window
        if not window or student.broken:
            self.look()
            return
        # What the page began with is saved now, or waits for the student.
        with contextlib.suppress(Error):
            window.page.wait_for_function(
                _IS_SAVING_NO_MORE, timeout=longest(CALM), polling=LOOK_EVERY
            )
        self.look()
        for one in [one for one in student.live if one.page == page and not one.is_excused]:
            if not self._is_offered(window, one):
                self.sort()
                if one in student.live:
                    self._find("not offered again", one, glance(window.page))
        if not student.live:
            self._check_calm(window)
        student.close()

    def _check_calm(self, window: Window) -> None:
        try:
            window.page.wait_for_function(
                "document.getElementById('iv-savebar')?.dataset.state === 'saved'",
                timeout=longest(CALM),
                polling=LOOK_EVERY,
            )
        except Error:
            self._find("never calm", page=window.name, shown=glance(window.page))

    def _is_offered(self, window: Window, one: Typed) -> bool:
        """Tell whether a word stands on the page, or behind what can be opened there."""
        openers = window.page.locator(
            f"{SHOWN} .iv :is(button[aria-expanded], details > summary):visible"
        )
        for place in range(MOST_OPENED):
            if glance(window.page).holds(one.word):
                return True
            if place >= openers.count():
                return False
            with contextlib.suppress(Error):  # it may be drawn anew at this moment
                opener = openers.nth(place)
                if not opener.evaluate(_IS_OPEN):
                    opener.click()
                    window.page.wait_for_timeout(150)
        return False

    def _find(
        self, what: str, one: Typed | None = None, shown: Glance | None = None, page: str = ""
    ) -> None:
        says = re.sub(r"\s+", " ", shown.says if shown else "")
        about = one or Typed("", page, "", 0)
        found = Finding(what, about.word, about.page, about.box, says)
        if found not in self.findings:
            self.student.note(f"FOUND {what}: {about.word} {about.box} “{says}”")
            if one and shown:  # where the word should be
                kept = [words for words in shown.kept if one.box.rpartition(" ")[2] in words]
                self.student.note(f"boxes: {shown.boxes}; in the browser: {kept}")
            self.findings.append(found)
