"""One student at work on real pages, to whom everything happens that can happen to a page."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
from playwright.sync_api import Browser, BrowserContext, Error, Locator, Page

from infoview_lib import Workbook
from infoview_lib.bundled import notebook_names
from tests.browser.acts import LOOK_EVERY, SHOWN
from tests.browser.conftest import QUIET, Served
from tests.faults.pages.disk import disk_at
from tests.faults.pages.words import Records, Typed, is_in, made_word

READY = 30_000  # milliseconds
TURNED = 10_000
STOPPED = 20  # seconds
SHORT = 2_000
RESTS = {100: 4, 400: 4, 900: 2, 2500: 1}
"""Milliseconds without a key, and how often; a page gives up on an answer after 2,000."""
GRACE = 60  # milliseconds for the page to hear a key
PAGES = tuple(
    name.removesuffix(".ipynb")
    for name in notebook_names()
    if "/" not in name and name != "09_export_share.ipynb"  # it has no box for words
)
ADDING = re.compile(r"(Add|Keep|Log|Note|Save|Write down)\b")
ANY = re.compile("")
WAKING = re.compile(r"(Start this page again|Use it here|Start this page)$")

_IS_READY = """() => {
  const page = document.querySelector('.iv-page:not(.lm-mod-hidden)');
  const ends = [...(page?.querySelectorAll('[aria-label="Back and next"]') ?? [])];
  return page?.querySelector('.iv-bar [role=status]')?.textContent === ''
    && ends.some((one) => one.checkVisibility());
}"""
_HAS_COME_TO_REST = f"""() => ({_IS_READY})()
  || [...document.querySelectorAll('.iv-page:not(.lm-mod-hidden) .iv-bar-go')]
    .some((one) => one.checkVisibility())"""
_PATH = "(shown) => document.querySelector(shown)?.dataset.ivPath"
_BOXES = """(shown) => [...document.querySelectorAll(
  `${shown} .iv :is(input[type=text], textarea)[id^=iv-]`)]
  .filter((one) => one.checkVisibility() && !one.disabled && !one.readOnly)
  .map((one) => [one.id, one.value])"""


@dataclass
class Window:
    """One window of the browser; its life ends with its page."""

    page: Page
    name: str
    life: int


def longest(milliseconds: int) -> float:
    """Return how long something may take on a machine that does as much else as this one."""
    return milliseconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def box_of(id: str) -> str:
    """Return the step and key of a box; every drawing of a step has letters of its own between."""
    return re.sub(r"^iv-(\w+?)-[a-z0-9]{1,5}-", r"\1 ", id)


class Student:
    """Hold one student's folder, server and browser.

    Parameters
    ----------
    browser : Browser
        Gives the student a profile of their own.
    top : Path
        An empty folder.
    seed : int
        Decides what is done.
    script : str
        Runs in every page before its own scripts do.
    """

    def __init__(self, browser: Browser, top: Path, seed: int, script: str = "") -> None:
        self.chance = random.Random(seed)
        self.seed = seed
        self.disk = disk_at(top)
        self.folder = top / "My Infoview"
        self.records = Records(self.folder)
        self.windows: list[Window] = []
        self.lives = self.count = 0
        self.live: list[Typed] = []
        self.trail: list[str] = []
        self.began = time.perf_counter()
        self.orphans: list[psutil.Process] = []
        self.broken: list[str] = []
        self.has_killed = False
        self.page = self.chance.choice(PAGES)
        _begin(self.folder)
        self.served: Served | None = Served(self.folder)
        self.context: BrowserContext = browser.new_context(viewport={"width": 1280, "height": 900})
        self.context.set_default_timeout(SHORT)
        self.context.add_init_script(QUIET["guided"])
        if script:
            self.context.add_init_script(script)

    def leave(self) -> None:
        """End everything that was started."""
        self.context.close()
        self.kill_server()
        for one in self.orphans:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        psutil.wait_procs(self.orphans, timeout=5)
        self.disk.remove()

    def note(self, words: str) -> None:
        """Remember what was done, so that it can be told."""
        self.trail.append(f"{time.perf_counter() - self.began:6.1f} s  {words}")

    @property
    def window(self) -> Window | None:
        """The window that is looked at."""
        return self.windows[-1] if self.windows else None

    def programs(self) -> list[psutil.Process]:
        """Return the server and every Python behind its pages."""
        if not self.served:
            return []
        server = psutil.Process(self.served.process.pid)
        return [server, *server.children(recursive=True)]

    # What a student does.

    def open(self, name: str = "") -> None:
        """Open a page in a new window, as far as it opens."""
        self.page = name or self.page
        if not self.served:
            return
        page = self.context.new_page()
        page.on("dialog", lambda one: one.accept())  # the student leaves all the same
        self._begin_life(page)
        with _as_far_as_it_goes():
            page.goto(self.served.address(self.page), timeout=longest(READY))
        self.settle_down()

    def _begin_life(self, page: Page) -> None:
        self.lives += 1
        self.windows = [one for one in self.windows if one.page is not page]
        self.windows.append(Window(page, self.page, self.lives))

    def settle_down(self) -> bool:
        """Wait until the page has started; on a failing disk it may say why not."""
        if not self.window:
            return False
        # Nobody knows yet of a Python that has just ended: a page turned to then may say so.
        may_sleep, self.has_killed = self.has_killed or not self._is_well(), False
        wanted = _HAS_COME_TO_REST if may_sleep else _IS_READY
        with _as_far_as_it_goes():
            self.window.page.wait_for_function(wanted, timeout=self._patience(), polling=LOOK_EVERY)
            if not self._is_well() or "didn't start" not in self._says():
                return True
        if self._is_well():
            self.broken.append(f"{self.window.name} is not ready: {self._says()}")
        return False

    def _is_well(self) -> bool:
        return bool(self.served) and not self.disk.is_failing

    def _patience(self) -> float:
        return longest(READY) if self._is_well() else SHORT

    def _says(self) -> str:
        with _as_far_as_it_goes():
            text = self.window.page.evaluate("document.body.innerText") if self.window else ""
            return re.sub(r"\s+", " ", text)[:300]
        return ""

    def _see_which_page(self) -> None:
        """Notice what the window shows: a turn may take its time, or be forgotten."""
        with _as_far_as_it_goes():
            path = self.window.page.evaluate(_PATH, SHOWN) if self.window else ""
            if self.window and path:
                self.page = self.window.name = path.removesuffix(".ipynb")

    def boxes(self) -> list[tuple[str, str]]:
        """Return the boxes for words on the page that is shown: id and what stands there."""
        with _as_far_as_it_goes():
            return self.window.page.evaluate(_BOXES, SHOWN) if self.window else []
        return []

    def type(self) -> None:
        """Type a new word into a box."""
        self._see_which_page()
        boxes = self.boxes()
        if not boxes or not self.window:
            return
        id, before = self.chance.choice(boxes)
        word = made_word(self.seed, self.count)
        self.count += 1
        box = self.window.page.locator(f"#{id}")
        is_slow = self.chance.random() < 0.2
        with _as_far_as_it_goes():  # the page may be drawn anew before the first key
            self._type_into(box, word, is_slow)
            # What stood there was written over by the student, who does not miss it.
            self.live = [one for one in self.live if not is_in(one.word, [before])]
            if is_slow and box_of(id) not in {box_of(one) for one, _ in self.boxes()}:
                self.note(f"see {box_of(id)!r} go while typing {word}")
                return
            self.live.append(Typed(word, self.window.name, box_of(id), self.window.life))
            self.note(f"type {word} into {box_of(id)!r}")
            self.window.page.wait_for_timeout(GRACE)

    def _type_into(self, box: Locator, word: str, is_slow: bool) -> None:
        if is_slow:
            box.click()
            box.press("ControlOrMeta+A")
            box.press_sequentially(word, delay=15)
        else:
            box.fill(word)

    def press(self, which: re.Pattern[str], place: str = SHOWN, kind: str = "button") -> bool:
        """Press a button of those whose words begin so."""
        if not self.window:
            return False
        buttons = self.window.page.locator(f"{place} {kind}:visible")
        with _as_far_as_it_goes():
            labels = buttons.evaluate_all("(all) => all.map((one) => one.textContent)")
            found = [place for place, label in enumerate(labels) if which.match(label)]
            if not found:
                return False
            chosen = self.chance.choice(found)
            buttons.nth(chosen).click()
            self.note(f"press “{labels[chosen]}”")
            return True
        return False

    def add(self) -> None:
        """Press what adds the words of a box, mostly of the last one typed into."""
        near = "[class*=iv-]:has(> * :focus)" if self.chance.random() < 0.7 else SHOWN
        self.press(ADDING, near) or self.press(ADDING)

    def look_around(self) -> None:
        """Open or close something."""
        self.press(ANY, kind="button[aria-expanded]")

    def undo(self) -> None:
        """Take back what was done last."""
        self.press(re.compile("Undo: "))

    def wake(self) -> None:
        """Press what the page offers to go on with."""
        for place in (f"{SHOWN} .iv-bar", "#iv-savebar"):
            if self.press(WAKING, place):
                self.settle_down()
                return

    def keys(self) -> None:
        """Press a few keys; letters only where no box takes them."""
        if not self.window:
            return
        page = self.window.page
        with _as_far_as_it_goes():
            is_typing = page.evaluate("document.activeElement?.matches('input, textarea')")
            moves = ["Tab", "Shift+Tab", "Escape", "Enter", "End", "PageDown"]
            letters = ["d", "0", "x", "a", "b", "m", "z", "Enter", "ArrowDown", "Backspace"]
            pressed = self.chance.choices(moves if is_typing else letters, k=3)
            for key in ["End", *pressed] if is_typing else [pressed[0], *pressed]:
                page.keyboard.press(key)
            self.note(f"press {' '.join(pressed)}")

    def rest(self) -> None:
        """Do nothing for a while."""
        if self.window:
            (pause,) = self.chance.choices(list(RESTS), list(RESTS.values()))
            self.window.page.wait_for_timeout(pause)

    # What happens to a page.

    def reload(self) -> None:
        """Load the page again; without a server it is gone."""
        if not self.window:
            return
        page = self.window.page
        self.note("reload")
        self._begin_life(page)
        try:
            page.reload(timeout=longest(READY))
        except Error:  # nobody answers at this address
            self.close()
        else:
            if self.served and "/login" in page.url:
                self.note("open the address shown where the program was started again")
                with _as_far_as_it_goes():
                    page.goto(self.served.address(self.page), timeout=longest(READY))
            self.settle_down()

    def turn(self) -> None:
        """Follow the link to the next page, or to the one before."""
        if not self.window:
            return
        links = self.window.page.locator(f"{SHOWN} [aria-label='Back and next'] a:visible")
        with _as_far_as_it_goes():
            count = links.count()
            if not count:
                return
            link = links.nth(self.chance.randrange(count))
            to = link.get_attribute("data-iv-page") or ""
            self.note(f"turn to {to}")
            self.lives += 1
            link.click()
            there = f"{SHOWN}[data-iv-path='{to}']"
            # A page that comes back at this moment loads anew, and the turn is forgotten.
            patience = min(self._patience(), longest(TURNED))
            self.window.page.wait_for_selector(there, timeout=patience)
        self._see_which_page()
        self.settle_down()

    def second_window(self) -> None:
        """Open the same page once more."""
        self.note(f"open {self.page} in one more window")
        self.open()
        if len(self.windows) > 3:
            self._close(self.windows[0])

    def other_window(self) -> None:
        """Look at another window."""
        if len(self.windows) > 1:
            self.windows.insert(0, self.windows.pop())
            self.page = self.windows[-1].name
            self.note(f"look at the other window, {self.page}")
            with _as_far_as_it_goes():
                self.windows[-1].page.bring_to_front()

    def close(self) -> None:
        """Close the window that is looked at."""
        if self.window:
            self.note("close the window")
            self._close(self.window)

    def _close(self, window: Window) -> None:
        self.windows.remove(window)
        window.page.close()

    def close_and_open(self) -> None:
        """Close the window and open a new one."""
        self.close()
        self.note(f"open {self.page}")
        self.open()

    def kill_python(self) -> None:
        """End every Python behind the pages at once."""
        self.note("kill the Python behind the pages")
        self.has_killed = True
        for one in self.programs()[1:]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()

    def kill_server(self) -> None:
        """End the server at once; what it started ends by itself, or with the student."""
        if self.served:
            self.note("kill -9 the server")
            self.orphans += self.programs()[1:]
            self.served.process.kill()
            self.served.process.wait()
            self._forget_server()

    def stop_server(self) -> None:
        """Press Ctrl+C where the server runs."""
        if self.served:
            self.note("press Ctrl+C")
            self.orphans += self.programs()[1:]
            self.served.process.send_signal(signal.SIGINT)
            try:
                self.served.process.wait(longest(STOPPED))
            except subprocess.TimeoutExpired:
                self.broken.append(f"still running {STOPPED} seconds after Ctrl+C")
                self.kill_server()
            else:
                self._forget_server()

    def _forget_server(self) -> None:
        self.served.process.stdout.close()
        self.served.words.close()
        self.served = None

    def start_server(self) -> None:
        """Start it again, in the same folder, on a good disk."""
        if self.disk.is_failing:
            self.mend()
        self.note("start the server again")
        self.served = Served(self.folder)

    def fill(self) -> None:
        """Fill the disk; one that fails already is made good."""
        if self.disk.is_failing:
            self.mend()
            return
        self.note("fill the disk")
        self.disk.fill(self.programs())

    def lock(self) -> None:
        """Make the folder read-only; a disk that fails already is made good."""
        if self.disk.is_failing:
            self.mend()
            return
        self.note("make the folder read-only")
        self.disk.lock(self.programs())

    def mend(self) -> None:
        """Make the disk good again."""
        self.note("make the disk good again")
        self.disk.mend(self.programs())


@contextlib.contextmanager
def _as_far_as_it_goes() -> Iterator[None]:
    """Let go of what cannot be done on a page that has just lost its server."""
    with contextlib.suppress(Error):
        yield


def _begin(folder: Path) -> None:
    """Fill a folder so that each page has boxes."""
    workbook = Workbook(folder)
    workbook.add("profile", display_name="Noor Haddad")
    ana = workbook.add("contact", name="Ana Lopes")
    workbook.add("contact", name="Ben Okoro")
    workbook.add("option", name="School nurse")
    held = {"status": "done", "actual_minutes": 20}
    workbook.add("interview", contact=ana, starts_at="2026-03-02T10:00+00:00", **held)
