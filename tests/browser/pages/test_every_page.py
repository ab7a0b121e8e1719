"""Every page of the workbook, full of the demo student's records, as a student meets it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from infoview_lib.prep.path import PAGES
from tests.browser.acts import SHOWN, come_to, open_page

NOISE = ("Failed to load resource",)
CODE_WORDS = re.compile(
    r"\b(kernel|notebook|traceback|exception|undefined|null|NaN|JSON|boolean|widget|dict|stdout"
    r"|DOM)\b"
    r"|\[object|\b[a-z]{2}-[0-9a-hjkmnp-tv-z]{8}\b|\w+_\w+(?!\.(csv|xlsx|ipynb))|<[a-z]+>"
)
WIDE = """(shown) => {
  const width = document.documentElement.clientWidth;
  const clips = (node) =>
    ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(node).overflowX);
  const scrolls = (node) => {
    for (let up = node.parentElement; up && !up.matches('.jp-Notebook'); up = up.parentElement)
      if (clips(up)) return true;
    return false;
  };
  const scrolled = document.querySelectorAll(`${shown} .jp-WindowedPanel-outer`);
  const panes = [document.scrollingElement, ...scrolled];
  const out = [...document.querySelectorAll(`${shown} .jp-Cell *`)].filter((node) => {
    const box = node.getBoundingClientRect();
    return box.width > 1 && box.right > width + 1 && node.checkVisibility() && !scrolls(node); });
  const told = (node) => `${node.tagName} ${node.className} ${node.textContent.slice(0, 60)}`;
  const wide = panes.filter((pane) => pane.scrollWidth > pane.clientWidth + 1);
  return [...wide.map((pane) => pane.className || 'page'), ...out.slice(0, 3).map(told)];
}"""
HEIGHT = """(shown) => { const cells = [...document.querySelectorAll(`${shown} .jp-Cell`)];
  return Math.ceil(Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom)) + 80); }"""
FOCUS = """() => { const at = document.activeElement, look = getComputedStyle(at);
  const ring = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
  return { ours: Boolean(at.closest('.iv')), ring }; }"""


FULLEST = "02_contact_plan.ipynb"
TELLING = (FULLEST, "05_interview_day.ipynb", "08_referral_network.ipynb", "today.ipynb")
"""Pages with a list, a form, a picture, a table of what is due; the others are long tests."""


def only(*quick: str) -> list[Any]:
    """Return all pages, those that are not named here for the long tests."""
    files = [page.file for page in PAGES]
    return [one if one in quick else pytest.param(one, marks=pytest.mark.long) for one in files]


@pytest.fixture(scope="module")
def demo(tmp_path_factory, serve):
    """Serve the demo folder."""
    return serve(tmp_path_factory.mktemp("every page") / "Infoview-demo", "--demo")


@pytest.fixture(scope="module", params=only(*TELLING))
def opened(request, window, demo) -> Page:
    """Open one page, no click."""
    window.errors.clear()
    window.set_viewport_size({"width": 1280, "height": 800})
    window.emulate_media(color_scheme="light")
    window.name = request.param.removesuffix(".ipynb")
    if window.name == "person":  # no page leads there but a name
        open_page(window, demo, window.name)
    else:
        come_to(window, demo, window.name)
    return window


def test_opens_whole_with_no_click(opened):
    assert opened.locator(f"{SHOWN} [data-mime-type='application/vnd.jupyter.error']").count() == 0
    assert opened.locator(f"{SHOWN} .cm-editor:visible").count() == 0
    assert opened.get_by_role("button", name="Start this page").locator("visible=true").count() == 0
    assert [text for text in opened.errors if not text.startswith(NOISE)] == []
    assert opened.outside == []


def test_says_demo_and_has_one_title(opened):
    expect(opened.locator(f"{SHOWN} .iv-demo")).to_be_visible()
    assert opened.locator("h1:visible").count() == 1


def test_says_no_programmers_word(opened):
    shown = (
        opened.locator(f"{SHOWN} .jp-Notebook").inner_text()
        + opened.locator("#iv-savebar").inner_text()
    )
    assert sorted({found.group() for found in CODE_WORDS.finditer(shown)}) == []


def test_no_heading_is_said_twice(opened):
    heads = opened.locator(f"{SHOWN} :is(h1, h2, h3):not(.iv-hidden):visible").all_inner_texts()
    assert (
        sorted({head for head in heads if head and heads.count(head) > 1}) == []
    )  # folded ones read as empty


def test_first_control_shows_its_focus(opened):
    for _ in range(40):
        opened.keyboard.press("Tab")
        found = opened.evaluate(FOCUS)
        if found["ours"]:
            break
    assert found == {"ours": True, "ring": True}


@pytest.mark.parametrize("width", [1280, 800, 640])
def test_nothing_is_wider_than_the_window(opened, width):
    opened.set_viewport_size({"width": width, "height": 800})
    opened.wait_for_timeout(150)
    assert opened.evaluate(WIDE, SHOWN) == []


def test_has_no_serious_barrier(opened, axe):
    finds_no_barrier(opened, axe, "light")


@pytest.mark.parametrize("opened", only(FULLEST), indirect=True)
def test_has_no_serious_barrier_in_the_dark(opened, axe):  # its colors are those of all pages
    finds_no_barrier(opened, axe, "dark")


def finds_no_barrier(page: Page, axe, scheme: str) -> None:
    """Ask axe about a page in a theme, and take its pictures where they are wanted."""
    look(page, scheme, 1280)
    assert axe(page, include=SHOWN) == []
    if folder := os.environ.get("INFOVIEW_SHOTS"):
        for width in (1280, 800):
            photograph(page, Path(folder), scheme, width)


def look(page: Page, scheme: str, width: int) -> None:
    """Turn the page to a theme and a width."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    light = str(scheme == "light").lower()
    expect(page.locator(f"body[data-jp-theme-light='{light}']")).to_be_attached(timeout=10_000)


def photograph(page: Any, folder: Path, scheme: str, width: int) -> None:
    """Write the whole page as pictures of at most 1,800 pixels in height."""
    look(page, scheme, width)
    page.wait_for_timeout(300)
    page.evaluate(
        "(shown) => document.querySelector(`${shown} .jp-WindowedPanel-outer`).scrollTo(0, 0)",
        SHOWN,
    )
    for _ in range(2):  # once more, for what is measured only when it is drawn
        tall = page.evaluate(HEIGHT, SHOWN)
        page.set_viewport_size({"width": width, "height": tall})
        page.wait_for_timeout(400)
    folder.mkdir(parents=True, exist_ok=True)
    for number, top in enumerate(range(0, tall, 1800)):
        clip = {"x": 0, "y": top, "width": width, "height": min(1800, tall - top)}
        page.screenshot(path=folder / f"{page.name}-{width}-{scheme}-{number}.png", clip=clip)
