"""A name opens the page of that person, whose address is their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from infoview_lib.workbook import Workbook
from tests.browser.acts import READY, SHOWN, part, press, saved
from tests.browser.conftest import Served

PERSON = f"{SHOWN}[data-iv-path='person.ipynb']"


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[Served]:
    """Serve a folder of two people, one of whom has not answered yet."""
    folder = tmp_path_factory.mktemp("person") / "My Infoview"
    workbook = Workbook(folder)
    workbook.add("profile", display_name="Noor")
    walter = workbook.add("contact", name="Walter Ashcroft")
    sione = workbook.add("contact", name="Sione Tupou", title="Therapist")
    workbook.add("referral", **{"from": walter}, to=sione, may_use_name="yes")
    workbook.add("attempt", contact=sione, channel="email", sent_at="2026-01-05")
    one = Served(folder)
    yield one
    one.stop()


def ready(page: Page) -> None:
    """Wait until all parts of the shown page stand there, also those of other sections."""
    expect(page.locator(f"{SHOWN} .iv-bar [role=status]")).to_have_text("", timeout=2 * READY)
    expect(page.locator(f"{SHOWN} nav[aria-label='Back and next']")).to_be_attached(timeout=READY)


def title(page: Page, name: str) -> None:
    expect(page.locator(f"{PERSON} h1")).to_have_text(name)
    expect(page).to_have_title("One person · Infoview")  # a browser keeps titles in its history


def test_a_name_opens_their_page_and_back_forward_and_a_link_lead_there(
    new_page: Callable[..., Page], served, axe
):
    page = new_page(guided=True)
    page.goto(served.address("today"))
    ready(page)
    due = part(page, "See what's due")
    due.get_by_role("button", name="Sione Tupou", exact=True).first.click()
    title(page, "Sione Tupou")
    expect(page.get_by_role("heading", name="Sione Tupou", level=3)).to_be_focused()
    sione = page.url
    assert re.search(r"person\.ipynb#where-things-stand/ct-\w{8}$", sione)
    assert axe(page, include=".iv-person") == axe(page, include=".iv-next") == []

    one = part(page, "Where things stand")
    press(one, "They said yes")
    expect(page.get_by_role("heading", name="Next step")).to_be_focused()
    saved(page)
    press(one, "More Set a time")
    one.get_by_role("link", name="Set a time").click()
    expect(page.get_by_role("heading", name="Set a time")).to_be_focused()
    assert page.url.endswith(sione.rpartition("/")[2]) and "#set-a-time/" in page.url
    page.go_back()
    press(one, "Walter Ashcroft")
    title(page, "Walter Ashcroft")
    assert page.url != sione
    page.go_back()
    title(page, "Sione Tupou")
    page.go_forward()
    title(page, "Walter Ashcroft")

    page.goto("about:blank")
    page.goto(sione)
    ready(page)
    title(page, "Sione Tupou")
