"""Draw the gallery: `python -m tests.gallery FOLDER [SHAPE …]`; prints what was counted."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from playwright.sync_api import sync_playwright

from infoview_lib.records.book import Book
from tests.browser.conftest import open_window
from tests.browser.stage import Stage
from tests.gallery.shapes import PARENTS, SIZES, network_of
from tests.needs import start_browser

LOOKS = {
    "light": {"width": 1280, "height": 720},
    "dark": {"width": 1280, "height": 720, "dark": True},
    "390": {"width": 390, "height": 844},
    "grey": {"width": 1280, "height": 720},
    "rings": {"width": 1280, "height": 720},
    "print": {"width": 816, "height": 1056},
}
"""Look → the window it is drawn in; a letter sheet has 816 by 1056 pixels of a page's."""
COUNT = Path(__file__).with_name("count.js")


def main() -> None:
    """Draw what was asked for, and print one line for each picture."""
    asked = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("shapes", nargs="*", default=[*PARENTS])
    asked.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    asked.add_argument("--looks", nargs="+", choices=LOOKS, default=["light"])
    given = asked.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    print("shape     people look   seen overlaps crossings smallest  area  pixels")
    with sync_playwright() as playwright:
        chromium = start_browser(playwright)
        for shape in given.shapes:
            for people in given.sizes:
                for look in given.looks:
                    page = open_window(chromium, **LOOKS[look])
                    found = draw(
                        page, network_of(shape, people), dark=look == "dark", rings=look == "rings"
                    )
                    if look == "print":
                        page.emulate_media(media="print")
                    if look == "grey":
                        page.add_style_tag(content="body { filter: grayscale(1); }")
                    page.locator(".iv-map-pane").screenshot(
                        path=given.folder / f"{shape}-{people}-{look}.png"
                    )
                    page.context.close()
                    print(
                        f"{shape:9} {people:6} {look:5} {found['seen']:6} {found['overlaps']:8}"
                        f" {found['crossings']:9} {found['smallest']:8.1f} {found['area']:4.0%}"
                        f"  {found['wide']}x{found['high']}",
                        flush=True,
                    )
        chromium.close()


def draw(page: Any, book: Book, *, dark: bool = False, rings: bool = False) -> dict[str, Any]:
    """Draw the map of a book on a bare page; return what was counted on it.

    Returns
    -------
    dict
        ``seen``: people in the pane before anything is scrolled; ``overlaps``: pairs of names that
        touch; ``crossings``: names that a strand of others runs through; ``smallest``: pixels of
        the smallest name; ``area``: the share of the map that names, marks and cords take.
    """
    Stage(page, light=not dark).show("referral_map", folder_of(book))
    page.locator("svg[data-ready]").wait_for()
    if rings:
        page.locator("[data-key=iv-map-part] > summary").click()
        page.locator("[data-key=rings]").click()
        page.locator("svg[data-ready]").wait_for()
    page.wait_for_timeout(200)
    return page.evaluate(COUNT.read_text("utf-8"))


def folder_of(book: Book) -> Any:
    """Return a folder that holds a book and nothing else."""
    return SimpleNamespace(
        book=book,
        revision=0,
        folder_id="gallery",
        is_demo=False,
        on_change=lambda heard: lambda: None,
        used_in=lambda window: nullcontext(),
    )


if __name__ == "__main__":
    main()
