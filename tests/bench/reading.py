"""Count what each section of each page asks of a new student: words in view, controls, screens.

Every page is opened as a student has it, one section at a time. ``python -m tests.bench.reading``
writes the words and controls into ``data/sections.csv``, from which routes take their minutes.
"""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Page, sync_playwright

from infoview_lib.bundled import data_file
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.prep.path import PAGES, page
from tests.browser.acts import SHOWN
from tests.browser.conftest import Served, open_window
from tests.needs import start_browser

SCREENS = ((1280, 800), (390, 844))
"""Width and height of a laptop's window and of a phone's, in pixels."""
FOOT = 100
"""Pixels at the foot that Back and Next take at most."""
_MOMENT = 100  # milliseconds
MOST_WORDS = 450
"""Words that a section may show."""
_PAINTED = """(shown) => [...document.querySelectorAll(`${shown} .jp-CodeCell .jp-OutputArea`)]
  .every((one) => one.textContent.trim())"""
_STEPS = f"{SHOWN} .iv-rail a"
_COUNT = """(shown) => {
  const cells = [...document.querySelectorAll(`${shown} .jp-Cell`)].filter(
    (cell) => cell.checkVisibility() && !cell.matches(".iv-page-top"));
  const bodies = cells.map((cell) => cell.querySelector(
    cell.matches(".jp-MarkdownCell") ? ".jp-RenderedMarkdown" : ".jp-OutputArea"));
  const count = (text) => text.split(/\\s+/).filter(Boolean).length;
  let words = 0;
  for (const body of bodies.filter(Boolean)) {
    words += count(body.innerText);
    // Choices that are folded up are in the text, but not in view.
    for (const one of body.querySelectorAll("option"))
      if (one.closest("select").checkVisibility()) words -= count(one.textContent);
  }
  const controls = bodies.flatMap((body) =>
    [...(body?.querySelectorAll("input, textarea, select, button, summary, a[href]") ?? [])])
    .filter((one) => one.checkVisibility() && !one.matches(":disabled, .jp-InternalAnchorLink"));
  const top = controls.length ? controls[0].getBoundingClientRect().top : 0;
  const ends = cells.map((cell) => cell.getBoundingClientRect().bottom);
  return [words, controls.length, top, Math.max(0, ...ends)];
}"""


class Read(NamedTuple):
    """Tell of one section.

    Attributes
    ----------
    page, section : str
        Key of the page; name of the section as the address has it.
    words, controls : int
        Those in view, without the row of all pages, the steps beside and the foot.
    first : tuple of float
        Pixels from the top of the window to the first control, for each of `SCREENS`; 0 for none.
    screens : tuple of float
        Screens from the top of the page to its end, for each of `SCREENS`.
    """

    page: str
    section: str
    words: int
    controls: int
    first: tuple[float, ...]
    screens: tuple[float, ...]


IN_CLASS = (
    ("profile", {"display_name": "Jordan Okafor", "decision": "career", "major": "Biology"}),
    ("objective", {"kind": "information", "text": "What a normal week looks like"}),
    ("objective", {"kind": "names", "text": "Three more people to ask"}),
    *(
        ("contact", {"name": name, "objectives": "information", "relationship": "My neighbor"})
        for name in ("Ana Lopes", "Ben Okoro", "Cy Wu", "Dee Marsh", "Eli Sato")
    ),
)
"""What a student in the middle of a class has written: what waits for people shows itself then."""


def reading() -> Iterator[Read]:
    """Give every section of every page in a folder as it is in the middle of a class, in order."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place) / "Infoview"
        fill_as_in_class(folder)
        served = Served(folder)
        browser = start_browser(playwright)
        try:
            yield from sections_read(open_window(browser, guided=True), served)
        finally:
            browser.close()
            served.stop()


def fill_as_in_class(folder: Path) -> None:
    """Make a folder that holds `IN_CLASS`."""
    open_folder(folder).apply(IN_CLASS)


def sections_read(window: Page, served: Any) -> Iterator[Read]:
    """Give every section of every page of a folder that is served, in order.

    Parameters
    ----------
    window : Page
        A window that shows one section at a time.
    served : Served
        The folder.
    """
    for one in PAGES:
        window.set_viewport_size({"width": 1280, "height": 6000})  # all of a page is painted
        window.goto(served.address(one.file.removesuffix(".ipynb")))
        window.wait_for_selector(
            f'{SHOWN} nav[aria-label="Back and next"] a', state="attached", timeout=60_000
        )
        window.wait_for_function(_PAINTED, arg=SHOWN, timeout=60_000)
        for number in range(window.locator(_STEPS).count()):
            window.locator(_STEPS).nth(number).dispatch_event("click")
            yield _read(window, one.key)


def _read(window: Page, key: str) -> Read:
    section = str(window.locator(f"{_STEPS}[aria-current=step]").get_attribute("href"))
    first, screens, words, controls = [], [], 0, 0
    for width, height in SCREENS:
        window.set_viewport_size({"width": width, "height": height})
        found = _settled(window)
        # What is counted is what a laptop shows; a phone leaves out some words of a label.
        if not words:
            words, controls = int(found[0]), int(found[1])
        first.append(round(found[2]))
        screens.append(round(found[3] / (height - FOOT), 1))
    return Read(key, section.lstrip("#"), words, controls, tuple(first), tuple(screens))


def _settled(window: Page) -> list[float]:
    """Return what is counted once it stays: cells move a moment after the window has changed."""
    found: list[float] = []
    while (now := window.evaluate(_COUNT, SHOWN)) != found:
        found = now
        window.wait_for_timeout(_MOMENT)
    return found


def write_counts() -> None:
    """Write the words and controls of each section into ``data/sections.csv``."""
    counted = {(one.page, one.section): one for one in reading()}
    path = data_file("sections.csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
    for row in rows:
        found = counted[page(row["page"]).key, row["section"]]
        row |= {"words": str(found.words), "controls": str(found.controls)}
    table = io.StringIO()
    writer = csv.DictWriter(table, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(table.getvalue(), "utf-8")


if __name__ == "__main__":
    write_counts()
