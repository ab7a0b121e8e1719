"""Measure how soon another page stands there and answers, in Chromium, with the real command.

What a page asks first is whether it sees the records as they are; a page that has the answer
answers a press just so. A bare page has no such question: it is the peer of what is in sight.

``python -m tests.bench.turn 500`` turns so often in a row, at once, and names each turn that took
longer than two seconds or led to a page that could not be used.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import psutil
from playwright.sync_api import Error, Page, sync_playwright

from infoview_lib.app.server import ADDRESSES
from infoview_lib.prep.path import PATH
from tests.bench.open_page import RUN_ALL, beside_bare
from tests.browser.acts import SHOWN, go, whole
from tests.browser.conftest import Served, open_window
from tests.needs import start_browser

LAST = PATH[-1].file.removesuffix(".ipynb")
RESTS = (0, 1, 5)
"""Seconds on a page before it is turned."""
_NOTE = """(() => {
  // What pages ask is text among binary parts: `look-…` names a question and its answer.
  const asked = new Map();
  window.answered = [];
  const read = (data) => new TextDecoder().decode(data instanceof ArrayBuffer ? data : data.buffer);
  const named = (data) => typeof data === "string" ? [] : read(data).match(/look-0\\.\\d+/g) || [];
  class Noted extends WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        for (const one of named(data)) if (asked.has(one)) {
          window.answered.push([asked.get(one), performance.now()]);
          asked.delete(one);
        }
      });
    }
    send(data) {
      for (const one of named(data)) asked.set(one, performance.now());
      super.send(data);
    }
  }
  window.WebSocket = Noted;
})()"""
_TURN = """async ([link, path]) => {
  const began = performance.now();
  link.click();
  const shown = `.iv-page:not(.lm-mod-hidden)[data-iv-path="${path}"] .iv`;
  const isThere = (one) => one.checkVisibility() && one.closest(".iv-page").checkVisibility();
  const control = () => [...document.querySelectorAll(
    `${shown} :is(button, input, select, textarea):not([disabled])`)].find(isThere);
  // What stands there while one waits: a page, with words on it, and no button that goes again.
  const flaw = () => {
    const page = [...document.querySelectorAll(".jp-NotebookPanel")].find((one) =>
      one.checkVisibility());
    const words = [...page?.querySelectorAll(".jp-Cell") ?? []].some((one) =>
      one.checkVisibility() && one.textContent.trim());
    const flashes = [...document.querySelectorAll(".iv-bar-go")].some((one) =>
      one.checkVisibility());
    return !page?.classList.contains("iv-page") || !words || flashes;
  };
  let painted = 0, flawed = 0;
  for (const until = began + 30000; performance.now() < until; ) {
    await new Promise(requestAnimationFrame);
    flawed += flaw();
    if (!painted && control()) painted = performance.now();
    const answer = window.answered.find(([asked]) => asked > began);
    if (painted && answer) return [painted - began, answer[1] - began, flawed];
  }
  throw new Error(`${path} does not answer`);
}"""


class Turn(NamedTuple):
    """Tell of one move.

    Attributes
    ----------
    painted, answered : float
        Milliseconds from the click to the first control in sight, and to the first answer.
    flawed : int
        Frames meanwhile without a page, without words on it, or with a button to start it again.
    """

    painted: float
    answered: float
    flawed: int


def turns(rest: float, rounds: int = 1) -> tuple[list[Turn], float]:
    """Go through all pages by Next, and back by Back, resting on each; return also the memory.

    Parameters
    ----------
    rest : float
        Seconds on a page.
    rounds : int
        How often there and back.

    Returns
    -------
    list of Turn, float
        One per move; megabytes (PSS) of all Pythons behind the pages in the end.
    """
    with _sample_student() as (page, served):
        found = []
        for _ in range(rounds):
            found += _walk(page, "next", rest)
            go(page, LAST)  # the page after it does not lead back to it
            found += _walk(page, "prev", rest)
        return found, _memory(served)


@contextmanager
def _sample_student() -> Iterator[tuple[Page, Served]]:
    """Open the first page of the sample student in a window that notes what is answered."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        served = Served(Path(place) / "Infoview-demo", "--demo")
        browser = start_browser(playwright)
        try:
            page = open_window(browser, ahead=True)
            page.add_init_script(_NOTE)
            page.goto(served.address("00_start_here"))
            whole(page)
            yield page, served
        finally:
            browser.close()
            served.stop()


def _walk(page: Page, way: str, rest: float) -> list[Turn]:
    found = []
    while page.locator(f"{SHOWN} a[rel={way}]").count():
        page.wait_for_timeout(1000 * rest)
        found.append(_turn(page, way))
        whole(page)
    return found


def _turn(page: Page, way: str) -> Turn:
    link = page.locator(f"{SHOWN} a[rel={way}]")
    path = re.sub(r".*/", "", str(link.get_attribute("data-iv-page")))
    return Turn(*page.evaluate(_TURN, [link.element_handle(), path]))


MOST = 2_000
"""Milliseconds that no turn in a row of many may take."""


def turns_in_a_row(count: int) -> Iterator[tuple[str, Turn | None]]:
    """Turn pages at once, there and back again and again.

    Parameters
    ----------
    count : int
        How often.

    Yields
    ------
    str, Turn or None
        The page that was left; None where the next one could not be used. Then the window is
        loaded anew.
    """
    with _sample_student() as (page, _):
        way = "next"
        for _ in range(count):
            if not page.locator(f"{SHOWN} a[rel={way}]").count():
                way = "prev" if way == "next" else "next"
                if way == "prev":
                    go(page, LAST)
            left = str(page.locator(SHOWN).get_attribute("data-iv-path"))
            try:
                move = _turn(page, way)
                whole(page)
            except (AssertionError, Error):
                move = None
                page.reload()
                whole(page)
            yield left, move


def _memory(served: Served) -> float:
    children = psutil.Process(served.process.pid).children(recursive=True)
    pythons = [one for one in children if any("ipykernel" in word for word in one.cmdline())]
    return sum(one.memory_full_info().pss for one in pythons) / 1e6


PAIRS = 5
"""Moves of a bare page, and of ours beside it."""
_CONTROL = ":is(button, input, select, textarea):not([disabled])"
_SEEN = "css => [...document.querySelectorAll(css)].some((one) => one.checkVisibility())"
_OPEN = """path => window.jupyterapp.commands.execute(
  "docmanager:open", { path, factory: "Notebook" })"""


def turn_ratio(mode: str, rest: float) -> float:
    """Return the median of (our page by Next) / (a bare page, opened and run at once).

    Parameters
    ----------
    mode : str
        ``doc`` or ``notebook``, which loads a page for each document.
    rest : float
        Seconds on a page.
    """
    first, *files = [one.file for one in PATH[: PAIRS + 1]]
    bare = [f"bare_{number}" for number in range(PAIRS + 1)]
    with beside_bare(first, bare) as told, sync_playwright() as playwright:
        browser = start_browser(playwright)
        address = told.replace(ADDRESSES["doc"], ADDRESSES[mode])
        ours, other = open_window(browser, ahead=True), open_window(browser)
        ours.goto(address)
        whole(ours)
        _turn_bare(other, address, first, bare[0], by_address=True)
        found = []
        for file, name in zip(files, bare[1:], strict=True):
            ours.wait_for_timeout(1000 * rest)
            began = time.perf_counter()
            ours.locator(f"{SHOWN} a[rel=next]").click()
            _wait_to_see(ours, f"{SHOWN}[data-iv-path='{file}'] .iv {_CONTROL}")
            taken = time.perf_counter() - began
            whole(ours)
            by_address = mode == "notebook"
            bare_taken = _turn_bare(other, address, first, name, by_address)
            found.append(taken / bare_taken)
        browser.close()
        return statistics.median(found)


def _turn_bare(page: Page, address: str, first: str, name: str, by_address: bool) -> float:
    """Open a bare page, by its address or within the window; return the seconds it took."""
    file = f"{name}.ipynb"
    began = time.perf_counter()
    if by_address:
        page.goto(address.replace(first, file), wait_until="commit")
    else:
        page.evaluate(_OPEN, file)
    page.evaluate(RUN_ALL, file)
    _wait_to_see(page, ".jupyter-button")
    return time.perf_counter() - began


def _wait_to_see(page: Page, css: str) -> None:
    """Look at each frame, in the page: Playwright's own search costs more the more stands there."""
    page.wait_for_function(_SEEN, arg=css, timeout=60_000)


if __name__ == "__main__":
    moves: list[Turn | None] = []
    for left, move in turns_in_a_row(int(sys.argv[1])):
        moves.append(move)
        if move is None or move.painted > MOST:
            print(f"turn {len(moves)}, from {left}: {move or 'no usable control'}", flush=True)
    took = [one.painted for one in moves if one]
    slow = sum(one > MOST for one in took)
    print(f"{len(moves)} turns, the slowest {max(took):.0f} ms, {slow} slower than {MOST} ms")
    print(f"without a usable control: {len(moves) - len(took)}")
