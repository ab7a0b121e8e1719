"""The next page is opened out of sight: it turns at once, and counts as seen only when it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from infoview_lib import Workbook
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.prep.path import PATH, TODAY
from tests.browser.acts import (
    READY,
    SHOWN,
    WHOLE,
    adder,
    box,
    come_to,
    fill,
    open_page,
    part,
    press,
    whole,
)
from tests.browser.conftest import Served, open_window

INTRO = "Your 30-second introduction"
GOALS, PLAN, OUTREACH = "01_objectives", "02_contact_plan", "03_outreach"
HIDDEN = ".iv-page.lm-mod-hidden"
IS_READY = """path => {
  const page = document.querySelector(`.iv-page.lm-mod-hidden[data-iv-path='${path}.ipynb']`);
  return page?.querySelector(".iv-bar [role=status]").textContent === ""
    && !!page.querySelector("nav[aria-label='Back and next']");
}"""
RESTS = """path => {
  const page = document.querySelector(`.iv-page.lm-mod-hidden[data-iv-path='${path}.ipynb']`);
  return page?.querySelector(".iv-bar [role=status]").textContent === ""
    && !page.querySelector("nav[aria-label='Back and next']");
}"""
DIALOGS = """() => {
  window.dialogs = 0;
  const look = () => {
    window.dialogs += document.querySelectorAll(".jp-Dialog").length;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
FRAMES = """() => {
  window.frames_without = [];
  const look = () => {
    const shown = [...document.querySelectorAll(".iv-page")].filter((one) => one.checkVisibility());
    const controls = shown.flatMap((one) =>
      [...one.querySelectorAll(".iv :is(a, button, input, select, textarea)")]);
    if (shown.length !== 1 || !controls.some((one) => one.checkVisibility()))
      window.frames_without.push(shown.map((one) => one.dataset.ivPath));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """One page of a browser that need not save data."""
    return new_page(ahead=True)


@pytest.fixture
def kept(tmp_path, serve) -> Served:
    """Serve a folder of one person."""
    return serve(of_one_person(tmp_path / "My Infoview"))


@pytest.fixture(scope="module")
def shared(tmp_path_factory, serve) -> Served:
    """Serve such a folder to all tests that do no more than turn pages."""
    return serve(of_one_person(tmp_path_factory.mktemp("ahead") / "My Infoview"))


def of_one_person(folder: Path) -> Path:
    Workbook(folder).add("contact", name="Oona Reilly")
    return folder


@pytest.fixture(scope="module")
def typing(chromium: Browser, shared: Served) -> Iterator[Page]:
    """A window in which somebody begins to type before the next page stands ready out of sight."""
    page = open_window(chromium, ahead=True)
    open_page(page, shared, GOALS)
    box(page.locator(SHOWN), INTRO).focus()
    page.before = page.title(), page.url
    ready(page, PLAN)
    yield page
    page.context.close()
    assert page.outside == []


def ready(page: Page, name: str) -> None:
    """Wait until a page stands ready out of sight."""
    page.wait_for_function(IS_READY, arg=name, timeout=2 * READY)


def turn(page: Page, name: str) -> None:
    """Press Next and wait until the page is shown."""
    page.locator(f"{SHOWN} a[rel=next]").click()
    page.wait_for_function(WHOLE, arg=f"{SHOWN}[data-iv-path='{name}.ipynb']", timeout=2 * READY)


def test_a_page_opened_ahead_does_not_count_as_seen(typing, shared):
    page = typing
    page.keyboard.type("I am Noor")  # what was opened took no key
    expect(box(page.locator(SHOWN), INTRO)).to_have_value("I am Noor")
    assert (page.title(), page.url) == page.before
    assert open_folder(shared.folder).place == f"{GOALS}.ipynb"
    heard = page.locator("body").aria_snapshot()
    assert "Build your contact list" not in heard  # a heading of that page
    assert len(page.get_by_role("navigation", name="All pages").all()) == 1


def test_it_is_the_page_that_is_turned_to_and_no_frame_is_blank(typing, shared):
    page = typing
    come_to(page, shared, GOALS)
    ready(page, PLAN)
    page.locator(HIDDEN).evaluate("page => page.dataset.mark = 'ahead'")
    Workbook(shared.folder).add("contact", name="Ana Lopes")
    page.evaluate(FRAMES)
    turn(page, PLAN)
    expect(page).to_have_url(re.compile(PLAN))
    expect(page).to_have_title("Contact plan · Infoview")
    expect(page.locator(f"{SHOWN} article[aria-label^='Ana Lopes']").first).to_be_visible()
    at = page.evaluate("document.activeElement.closest('.iv-page').dataset.mark")
    assert at == "ahead"
    assert page.evaluate("window.frames_without") == []
    ready(page, OUTREACH)
    assert open_folder(shared.folder).place == f"{PLAN}.ipynb"


@pytest.mark.long
@pytest.mark.parametrize("lost", ["api/contents", "api/sessions"])
def test_what_fails_out_of_sight_is_told_to_nobody_and_opens_when_asked_for(page, kept, lost):
    failed = []

    def fail(route: Route) -> None:
        if PLAN in route.request.url + (route.request.post_data or ""):
            failed.append(route.request.url)
            route.abort()
        else:
            route.continue_()

    page.route(re.compile(lost), fail)
    open_page(page, kept, GOALS)
    page.evaluate(DIALOGS)
    while not failed:
        page.wait_for_timeout(50)
    page.wait_for_timeout(2000)
    assert page.evaluate("window.dialogs") == 0
    expect(page.locator(f"{SHOWN} .iv-bar [role=status]")).to_have_text("")
    page.unroute(re.compile(lost))
    turn(page, PLAN)


@pytest.mark.long
def test_a_page_that_another_window_shows_is_left_to_it(new_page, kept):
    first, second = new_page(ahead=True), new_page(ahead=True)
    open_page(first, kept, PLAN)
    open_page(second, kept, GOALS)
    second.wait_for_function(RESTS, arg=PLAN, timeout=2 * READY)
    second.wait_for_timeout(1000)
    expect(first.get_by_text("in another window")).to_have_count(0)
    expect(first.locator(SHOWN).get_by_role("status").first).to_have_text("")
    turn(second, PLAN)
    expect(first.locator(f"{SHOWN} .iv-bar")).to_contain_text("in another window")


@pytest.mark.long
def test_a_window_that_is_loaded_again_opens_the_next_page_again(page, kept):
    open_page(page, kept, GOALS)
    ready(page, PLAN)
    page.reload()
    whole(page)
    ready(page, PLAN)
    turn(page, PLAN)
    fill(adder(part(page, "Build your contact list")), "Name", "Priya Raman")
    press(adder(part(page, "Build your contact list")), "Add contact")
    expect(page.locator(f"{SHOWN} article[aria-label^='Priya Raman']").first).to_be_visible()


def test_where_a_browser_saves_data_no_page_opens_ahead(new_page, shared):
    page = new_page()
    open_page(page, shared, GOALS)
    page.wait_for_timeout(2000)
    assert page.locator(".jp-NotebookPanel").count() == 1


@pytest.mark.long
def test_every_one_of_twenty_turns_shows_a_page_that_can_be_used(page, kept):
    first, *others = [one.removesuffix(".ipynb") for one in (*(one.file for one in PATH), TODAY)]
    for _ in range(2):
        open_page(page, kept, first)  # loaded anew, so that nothing else is open
        page.evaluate(FRAMES)
        for name in others:
            ready(page, name)
            turn(page, name)
        assert page.evaluate("window.frames_without") == []
        assert page.locator(".jp-Dialog").count() == 0
