"""A page shows one section at a time, with named steps beside it and the way on at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.workbook import Workbook
from tests.browser.acts import SAVED, SHOWN, box, focused, saved, tab_to, type_into
from tests.browser.conftest import Served, open_window

GOALS, PLAN, OUTREACH = "01_objectives", "02_contact_plan", "03_outreach"
READY = """() => document.querySelector(".iv-page:not(.lm-mod-hidden) .iv-bar [role=status]")
  ?.textContent === "" && !!document.querySelector(
  ".iv-page:not(.lm-mod-hidden) nav[aria-label='Back and next'] a")"""
RUN = """shown => [...document.querySelectorAll(`${shown} .jp-CodeCell`)].map((one) => {
  const [turn] = one.querySelector(".jp-InputPrompt").textContent.match(/\\d+/);
  return [one.checkVisibility(), Number(turn)];
})"""
"""Which cells of code can be seen, and when each ran."""
ON_HEADING = """name => { const at = document.activeElement;
  return at?.matches("h2") && at.textContent.replace("¶", "").trim() === name; }"""


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[Served]:
    """Serve a folder in which nothing was written yet."""
    one = Served(tmp_path_factory.mktemp("guided") / "My Infoview")
    yield one
    one.stop()


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One page, 1280 by 800, as a student has it: what was loaded once stays loaded."""
    one = open_window(chromium, guided=True)
    yield one
    one.context.close()
    assert one.outside == []


def open_guided(page: Page, served: Served, name: str) -> None:
    """Open a page by its address, where a student left it."""
    page.goto(served.address(name))
    page.wait_for_function(READY, timeout=60_000)


def turn(page: Page, name: str) -> None:
    """Follow the link of a page in the row of all pages."""
    page.locator(f"{SHOWN} .iv-nav a[data-iv-page='{name}.ipynb']").click()
    expect(page.locator(f"{SHOWN}[data-iv-path='{name}.ipynb']")).to_be_visible()
    page.wait_for_function(READY, timeout=60_000)


def turn_to(page: Page, served: Served, name: str) -> None:
    """Show a page from its first section on, in a window that may show another of its folder."""
    if page.url.startswith(served.address(GOALS).partition(GOALS)[0]):
        turn(page, name)
    else:
        open_guided(page, served, name)
    if steps(page).first.get_attribute("aria-current") != "step":
        steps(page).first.click()
        arrived(page, step(page))


def steps(page: Page) -> Locator:
    return page.locator(f"{SHOWN} .iv-rail a")


def step(page: Page) -> str:
    return page.locator(f"{SHOWN} .iv-rail [aria-current=step]").inner_text()


def shown_headings(page: Page) -> list[str]:
    found = page.locator(f"{SHOWN} .jp-Cell:visible h2").all_text_contents()
    return [one.replace("¶", "").strip() for one in found]


def arrived(page: Page, heading: str) -> None:
    """Wait until the focus is on the heading of a section, so that a screen reader reads it."""
    page.wait_for_function(ON_HEADING, arg=heading, timeout=10_000)


def press_next(page: Page) -> None:
    page.locator(f"{SHOWN} .iv-foot-next").click()


def test_one_section_is_shown_and_next_goes_through_all_of_them(page, served):
    turn_to(page, served, GOALS)
    names = steps(page).all_inner_texts()
    assert len(names) > 4
    for number, name in enumerate(names):
        assert (step(page), shown_headings(page)) == (name, [name])
        assert page.locator(f"{SHOWN} .iv-foot-back").is_visible()
        if number + 1 < len(names):
            expect(page.locator(f"{SHOWN} .iv-foot-next")).to_contain_text(names[number + 1])
            press_next(page)
            arrived(page, names[number + 1])
    press_next(page)
    expect(page).to_have_url(re.compile(PLAN))
    page.wait_for_function(READY, timeout=60_000)
    assert shown_headings(page) == [step(page)] == [steps(page).first.inner_text()]


def test_back_and_forward_of_the_browser_follow_sections_and_pages(page, served):
    turn_to(page, served, GOALS)
    names = steps(page).all_inner_texts()
    steps(page).nth(0).click()
    steps(page).nth(2).click()
    turn(page, PLAN)
    page.go_back()
    expect(page.locator(f"{SHOWN}[data-iv-path='{GOALS}.ipynb']")).to_be_visible()
    assert shown_headings(page) == [names[2]]
    page.go_back()
    expect(page.get_by_role("heading", name=names[0])).to_be_visible()
    assert shown_headings(page) == [names[0]]
    page.go_forward()
    expect(page.get_by_role("heading", name=names[2])).to_be_visible()
    page.go_forward()
    expect(page.locator(f"{SHOWN}[data-iv-path='{PLAN}.ipynb']")).to_be_visible()


def test_a_page_opens_where_one_left_it_and_its_address_leads_there(page, served, new_page):
    turn_to(page, served, GOALS)
    name = steps(page).nth(3).inner_text()
    steps(page).nth(3).click()
    address = page.url
    open_guided(page, served, GOALS)
    assert shown_headings(page) == [name]
    another = new_page(guided=True)
    assert another.request.get(served.address(GOALS)).ok  # asks for the secret of this start first
    another.goto(address)
    another.wait_for_function(READY, timeout=60_000)
    assert shown_headings(another) == [name]
    # What is looked at was made before the rest; only what all need came first.
    (_, first), *others = another.evaluate(RUN, SHOWN)
    seen, unseen = ([turn for is_seen, turn in others if is_seen is of] for of in (True, False))
    assert seen and first < min(seen) and max(seen) < min(unseen)


def test_next_and_back_follow_the_route_across_pages(page, serve, tmp_path):
    folder = tmp_path / "Infoview"
    Workbook(folder)
    open_folder(folder).add("profile", route="class_75")
    own = serve(folder)
    open_guided(page, own, OUTREACH)
    about = page.locator(f"{SHOWN} .iv-rail-about")
    # Of this page the class writes one request; that is where it begins.
    assert step(page) == "Write your request"
    expect(about).to_contain_text("Class, 75 minutes")
    assert int(re.search(r"About (\d+) minutes? left", about.inner_text()).group(1)) > 1
    press_next(page)
    arrived(page, "What you have now")
    expect(about).to_contain_text("About 1 minute left for this part")
    press_next(page)
    expect(page).to_have_url(re.compile("04_questions"), timeout=30_000)
    arrived(page, "Know a good question")
    page.locator(f"{SHOWN} .iv-foot-back").click()
    arrived(page, "What you have now")
    steps(page).get_by_text("Track your outreach").click()
    aside = page.locator(f"{SHOWN} .iv-rail .iv-aside a")
    assert "Track your outreach" in aside.all_inner_texts()
    press_next(page)
    arrived(page, "What you have now")
    turn(page, "06_follow_up")
    expect(about).to_contain_text("isn't on your route")
    turn(page, "05_interview_day")
    press_next(page)
    expect(page).to_have_url(re.compile("see-a-finished-map"), timeout=30_000)
    finished = page.locator(f"{SHOWN} .iv-map").locator("visible=true")
    expect(finished.get_by_role("heading", name="The sample student's network")).to_be_visible()


def test_the_whole_page_is_one_press_away_and_stays_chosen(page, served):
    turn_to(page, served, GOALS)
    names = steps(page).all_inner_texts()
    whole = page.locator(f"{SHOWN} .iv-bar").get_by_role("button", name="Whole page")
    expect(whole).to_have_attribute("aria-pressed", "false")
    whole.click()
    expect(whole).to_have_attribute("aria-pressed", "true")
    headings = page.locator(f"{SHOWN} .jp-Cell:visible h2")
    expect(headings).to_have_text([re.compile(re.escape(one)) for one in names])
    open_guided(page, served, PLAN)
    expect(page.locator(f"{SHOWN} .iv-rail")).to_be_hidden()
    page.locator(f"{SHOWN} .iv-bar").get_by_role("button", name="Whole page").click()
    assert len(shown_headings(page)) == 1


def test_by_keyboard_alone_a_step_is_chosen_something_written_and_saved(page, served):
    turn_to(page, served, "00_start_here")
    tab_to(page, "Add your name")
    page.keyboard.press("Enter")
    arrived(page, "Add your name")
    type_into(page, "Your name", "Noor Haddad")
    page.keyboard.press("Tab")
    expect(page.locator("#iv-savebar")).to_have_text(SAVED)
    assert Workbook(served.folder).records("profile")[0]["display_name"] == "Noor Haddad"
    tab_to(page, "Next: See where your work is kept")
    page.keyboard.press("Enter")
    arrived(page, "See where your work is kept")


HIDDEN_BELOW = """selector => {
  const all = [...document.querySelectorAll(`${selector} .iv button`)]
    .filter((one) => one.checkVisibility() && !one.closest(".iv-foot"));
  const foot = document.querySelector(`${selector} .iv-foot`).getBoundingClientRect();
  document.querySelector(`${selector} .jp-WindowedPanel-outer`).scrollTop = 1e6;
  return Math.max(...all.map((one) => one.getBoundingClientRect().bottom)) - foot.top;
}"""


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_a_first_is_said_where_it_covers_nothing_and_takes_no_focus(
    new_page, serve, tmp_path, axe, width, height
):
    folder = tmp_path / "Infoview"
    Workbook(folder)
    records = open_folder(folder)
    records.add("contact", name="Walter Brandt")
    page = new_page(width, height, guided=True)
    page.emulate_media(reduced_motion="reduce")
    open_guided(page, serve(folder), OUTREACH)
    steps(page).nth(3).click()
    arrived(page, "Track your outreach")
    adder = page.locator(f"{SHOWN} .iv-add:visible")
    box(adder, "Who").select_option(label="Walter Brandt")
    adder.get_by_role("button", name="Log outreach").click()
    said = page.locator(f"{SHOWN} .iv-moment")
    expect(said).to_contain_text("first request")
    expect(said).to_contain_text("Walter Brandt")
    expect(page.locator("#iv-moment-read")).to_contain_text("first request")
    focused(page, "Who")
    page.wait_for_function(
        """selector => document.activeElement.getBoundingClientRect().bottom
          <= document.querySelector(`${selector} .iv-foot`).getBoundingClientRect().top""",
        arg=SHOWN,
    )
    assert page.evaluate(HIDDEN_BELOW, SHOWN) <= 0
    assert page.evaluate("() => document.getAnimations().length") == 0
    assert axe(page, include=f"{SHOWN} .iv-foot") == []
    press_next(page)
    expect(said).to_have_count(0)
    assert page.evaluate(HIDDEN_BELOW, SHOWN) <= 0
    records.refresh()
    (sent,) = records.records("attempt")
    records.delete(sent["id"])
    steps(page).nth(3).click()
    expect(adder.locator("xpath=..").locator("article")).to_have_count(0)
    box(adder, "Who").select_option(label="Walter Brandt")
    adder.get_by_role("button", name="Log outreach").click()
    expect(page.locator(f"{SHOWN} article:visible").first).to_be_visible()
    saved(page)
    expect(said).to_have_count(0)


def test_the_line_at_the_foot_leads_to_a_box_in_another_section(page, served):
    turn_to(page, served, PLAN)
    steps(page).get_by_text("Build your contact list").click()
    box(page.locator(SHOWN), "Name").first.fill("Ada Lund")
    steps(page).get_by_text("Merge duplicates").click()
    page.locator("#iv-savebar").get_by_role("button", name=re.compile("Go to")).click()
    focused(page, "Name")
    assert step(page) == "Build your contact list"


def test_axe_finds_nothing_serious(page, served, axe):
    turn_to(page, served, GOALS)
    for place in (".iv-rail", ".iv-foot", ".iv-bar", ".iv-page-top", ".iv-title", ".iv"):
        assert page.locator(f"{SHOWN} {place}").count(), place
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        light = str(scheme == "light").lower()
        expect(page.locator(f"body[data-jp-theme-light='{light}']")).to_be_attached(timeout=10_000)
        assert axe(page, include=SHOWN) == []
