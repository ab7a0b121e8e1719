"""All pages of a folder are answered by one Python: what that gives, and what it may not cost."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from infoview_lib import Workbook
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages
from tests.browser.acts import (
    SHOWN,
    adder,
    box,
    card,
    come_to,
    fill,
    go,
    kill,
    open_page,
    part,
    press,
    restart,
    saved,
    whole,
)
from tests.browser.conftest import Served, open_window

GOALS, PLAN, REFLECT = "01_objectives", "02_contact_plan", "07_reflect_decide"
INTRO = "Your 30-second introduction"
PEOPLE = "Build your contact list"
ON_TWO_PAGES = [
    ("00_start_here", "09_export_share"),
    (GOALS, REFLECT),
    (PLAN, "today"),
    ("03_outreach", "05_interview_day"),
    ("05_interview_day", "08_referral_network"),
]


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """One page of a browser that opens the next page out of sight."""
    return new_page(ahead=True)


@pytest.fixture(scope="module")
def ahead(chromium: Browser) -> Iterator[Page]:
    """One such page for all tests that leave it whole."""
    one = open_window(chromium, ahead=True)
    yield one
    one.context.close()
    assert one.outside == []


@pytest.fixture(scope="module")
def kept(tmp_path_factory, serve) -> Served:
    """Serve a folder of one person, with the sample student's inside it."""
    folder = tmp_path_factory.mktemp("one") / "My Infoview"
    Workbook(folder).add("contact", name="Oona Reilly")
    open_folder(folder / "demo", demo=True)
    lay_pages(folder / "demo", datetime.date(2026, 3, 9))
    return serve(folder)


def pythons(page: Page, served: Served) -> dict[str, str]:
    """Return the Python of each page that has one."""
    address, _, token = served.first.partition("?token=")
    origin = address.split("/doc/")[0]
    found = page.request.get(f"{origin}/api/sessions?token={token}").json()
    return {one["path"]: one["kernel"]["id"] for one in found}


def add_person(page: Page, name: str) -> None:
    people = part(page, PEOPLE)
    fill(adder(people), "Name", name)
    press(adder(people), "Add contact")
    closed = people.get_by_role("button", name=f"Open {name}")
    expect(card(people, name).or_(closed).first).to_be_visible()
    saved(page)


def test_what_is_saved_on_one_page_stands_on_another_that_was_open(ahead, kept):
    come_to(ahead, kept, "03_outreach")
    go(ahead, PLAN)
    add_person(ahead, "Priya Raman")
    go(ahead, "03_outreach")
    who = box(adder(part(ahead, "Track your outreach")), "Who")
    expect(who.locator("option", has_text="Priya Raman")).to_have_count(1)


def test_pages_share_one_python_and_the_sample_student_has_another(ahead, kept):
    come_to(ahead, kept, GOALS)
    for name in (PLAN, "today"):
        go(ahead, name)
    shared = pythons(ahead, kept)
    assert {f"{name}.ipynb" for name in (GOALS, PLAN, "today")} <= set(shared)
    assert len(set(shared.values())) == 1
    open_page(ahead, kept, f"demo/{GOALS}")
    expect(ahead.locator(f"{SHOWN} .iv-demo")).to_be_visible()
    both = pythons(ahead, kept)
    assert both[f"demo/{GOALS}.ipynb"] not in shared.values()
    assert {name: both[name] for name in shared} == shared


@pytest.mark.long
@pytest.mark.parametrize(("first", "second"), ON_TWO_PAGES)
def test_a_part_that_stands_on_two_pages_lives_on_both(window, kept, first, second):
    open_page(window, kept, first)
    before = window.locator(f"{SHOWN} .iv").count()
    go(window, second)
    go(window, first)
    expect(window.locator(f"{SHOWN} .iv")).to_have_count(before)
    assert window.locator(f"{SHOWN} .jupyter-widgets-disconnected").count() == 0


@pytest.mark.long
@pytest.mark.parametrize("end", [kill, restart])
def test_when_the_python_ends_the_shown_page_says_so_and_all_pages_come_back(page, kept, end):
    open_page(page, kept, PLAN)
    go(page, GOALS)
    end(page, kept, f"{GOALS}.ipynb")
    again = page.locator(SHOWN).get_by_role("button", name="Start this page again")
    expect(again).to_be_visible(timeout=45_000)
    expect(page.locator(f"{SHOWN} .iv-bar")).to_contain_text("What you saved is safe.")
    again.click()
    whole(page)
    fill(page, INTRO, f"I am Noor, after a {end.__name__}.")
    saved(page)
    go(page, PLAN)  # it starts by itself: nobody saw it stop
    add_person(page, f"Ada {end.__name__.title()}")
    assert page.locator(".jp-Dialog").count() == 0
    assert Workbook(kept.folder).records("profile")[0]["intro_30"].endswith(f"{end.__name__}.")


@pytest.mark.long
def test_two_windows_work_on_two_pages_and_one_takes_over_the_page_of_the_other(new_page, kept):
    first, second = new_page(ahead=True), new_page(ahead=True)
    open_page(first, kept, PLAN)
    open_page(second, kept, GOALS)
    add_person(first, "Tomas Berg")
    fill(second, INTRO, "I am Noor, in two windows.")
    saved(second)
    expect(first.get_by_text("in another window")).to_have_count(0)
    go(second, PLAN)
    expect(first.locator(f"{SHOWN} .iv-bar")).to_contain_text("in another window")
    press(first.locator(SHOWN), "Use it here")
    whole(first)
    add_person(first, "Ulla Berg")
    expect(second.locator(f"{SHOWN} .iv-bar")).to_contain_text("in another window")


@pytest.mark.long
def test_ending_the_session_of_one_page_ends_no_other_page(new_page, kept):
    page = new_page()  # one that opens pages asks for all sessions, and drops the line of that page
    open_page(page, kept, GOALS)
    go(page, PLAN)
    address, _, token = kept.first.partition("?token=")
    origin = address.split("/doc/")[0]
    sessions = page.request.get(f"{origin}/api/sessions?token={token}").json()
    one = next(each for each in sessions if each["path"] == f"{GOALS}.ipynb")
    assert page.request.delete(f"{origin}/api/sessions/{one['id']}?token={token}").ok
    add_person(page, "Vera Lund")
    assert pythons(page, kept)[f"{PLAN}.ipynb"] == one["kernel"]["id"]


@pytest.mark.long
def test_where_the_first_page_can_be_closed_the_others_say_that_they_are_cut_off(page, kept):
    open_page(page, kept, GOALS, "lab")
    go(page, PLAN)
    page.locator(".lm-TabBar-tab", has_text=GOALS).locator(".lm-TabBar-tabCloseIcon").click()
    again = page.locator(SHOWN).get_by_role("button", name="Start this page again")
    expect(again).to_be_visible(timeout=20_000)
    again.click()
    whole(page)
    add_person(page, "Wanda Ek")
