"""Do on a real page what a student does: open it, fill a field, read what stands there."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import psutil
from playwright.sync_api import Locator, Page, TimeoutError, expect

SHOWN = ".iv-page:not(.lm-mod-hidden)"
READY = 30_000  # milliseconds
LOOK_EVERY = 50  # milliseconds
SAVED = re.compile("Everything is saved")


def open_page(page: Page, served: Any, name: str, mode: str = "doc", is_saved: bool = True) -> None:
    """Open a page by its address and wait until all of it has run, without a click."""
    page.goto(served.address(name, mode))
    whole(page, is_saved)


def go(page: Page, name: str) -> None:
    """Follow the link of a page in the row of all pages, as a student does."""
    page.locator(f"{SHOWN} .iv-nav a[data-iv-page='{name}.ipynb']").click()
    whole(page, shown=f"{SHOWN}[data-iv-path='{name}.ipynb']")
    expect(page).to_have_url(re.compile(f"{name}.ipynb"))


def come_to(page: Page, served: Any, name: str) -> None:
    """Show a page: turn to it where the window shows one of its folder, for a hundredth of a load.

    What must stand there when JupyterLab itself begins is opened with `open_page`.
    """
    address = served.address(name).partition("?")[0]
    beside = address.rpartition("/")[0]
    at = page.url.partition("#")[0].partition("?")[0]
    if at == address:
        whole(page)
    elif at.rpartition("/")[0] == beside:
        go(page, name)
    else:
        open_page(page, served, name)


WHOLE = """shown => document.querySelector(`${shown} .iv-bar [role=status]`)?.textContent === ""
  && !!document.querySelector(`${shown} nav[aria-label="Back and next"]`)?.checkVisibility()"""


def whole(page: Page, is_saved: bool = True, shown: str = SHOWN) -> None:
    """Wait until all parts of the shown page stand there and answer; no words may wait there."""
    # `expect` looks once a second while it waits for long, and reads the roles of all that stands
    # there each time; it says better what is missing.
    with suppress(TimeoutError):
        page.wait_for_function(WHOLE, arg=shown, polling=LOOK_EVERY, timeout=2 * READY)
    expect(page.locator(f"{shown} .iv-bar [role=status]")).to_have_text("")
    expect(
        page.get_by_role("navigation", name="Back and next").locator("visible=true")
    ).to_be_visible()
    if is_saved:
        saved(page)


def saved(page: Page) -> None:
    """Wait until the foot of the window says that everything is saved."""
    expect(page.locator("#iv-savebar")).to_have_text(SAVED, timeout=10_000)


def part(page: Page, heading: str) -> Locator:
    """Return the shown part of the page that stands below a heading of the text."""
    cell = page.locator(f"{SHOWN} .jp-MarkdownCell").filter(
        has=page.get_by_role("heading", name=heading)
    )
    return cell.locator("xpath=following-sibling::*[contains(@class,'jp-CodeCell')][1]")


def card(where: Page | Locator, name: str) -> Locator:
    """Return the card of one record by the name it carries."""
    return where.locator(f"article[aria-label^='{name}']")


def box(where: Page | Locator, label: str) -> Locator:
    """Return the field of a label."""
    return where.get_by_label(label, exact=True).and_(where.locator("input, textarea, select"))


def adder(where: Locator) -> Locator:
    """Return the form below a list that adds to it."""
    return where.locator(".iv-add")


def fill(where: Page | Locator, label: str, text: str) -> None:
    """Type a text into the field of a label and leave the field."""
    field = box(where, label)
    field.fill(text)
    field.press("Tab")


def press(where: Page | Locator, name: str, exact: bool = False) -> None:
    """Press a button by what it says."""
    where.get_by_role("button", name=name, exact=exact).first.click()


def choose(where: Page | Locator, label: str, words: str) -> None:
    """Choose from a list by the words shown."""
    box(where, label).select_option(label=words)


def kernel_of(page: Page, served: Any, name: str) -> tuple[str, str, str]:
    """Return the server's address, its token, the id of the running Python behind a page."""
    address, _, token = served.first.partition("?token=")
    origin = address.split("/doc/")[0]
    sessions = page.request.get(f"{origin}/api/sessions?token={token}").json()
    return origin, token, next(one["kernel"]["id"] for one in sessions if one["path"] == name)


def restart(page: Page, served: Any, name: str) -> Any:
    """Restart the Python behind a page from outside the page."""
    origin, token, kernel = kernel_of(page, served, name)
    return page.request.post(
        f"{origin}/api/kernels/{kernel}/restart", headers={"Authorization": f"token {token}"}
    )


def kill(page: Page, served: Any, name: str) -> None:
    """End the Python behind a page without a word."""
    kernel = kernel_of(page, served, name)[2]
    for child in psutil.Process(served.process.pid).children():
        if any(kernel in word for word in child.cmdline()):
            child.kill()


FOCUSED = """() => { const at = document.activeElement; if (!at || at === document.body) return '';
  const told = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent || '';
  const isChoice = at.type === 'radio' || at.type === 'checkbox';
  const group = isChoice ? at.closest('fieldset')?.querySelector('legend')?.textContent : '';
  return [group, told.trim()].filter(Boolean).join(': '); }"""


def tab_to(page: Page, words: str, back: bool = False, most: int = 250) -> str:
    """Press Tab until the focus is on a control whose name begins so; return its name."""
    for _ in range(most):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        name = page.evaluate(FOCUSED)
        if name.startswith(words):
            return name
    raise AssertionError(f"Tab never came to “{words}”; it stopped at “{name}”.")


def from_menu(page: Page, row: str, line: str, back: bool = False) -> None:
    """Go to the menu of a row by Tab, walk to a line of it, and choose that."""
    tab_to(page, f"Change: {row}", back)
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement?.dataset.line === '0'")
    while page.evaluate(FOCUSED) != line:
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.dataset.line") != "0", f"no line “{line}”"
    page.keyboard.press("Enter")


def focused(page: Page, words: str) -> None:
    """Wait until the focus is on the control of exactly this name."""
    page.wait_for_function(f"words => ({FOCUSED})() === words", arg=words, timeout=10_000)


def type_into(page: Page, label: str, text: str) -> None:
    """Go to a field by Tab, then type."""
    tab_to(page, label)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type(text)
