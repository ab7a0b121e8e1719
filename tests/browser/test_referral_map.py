"""Walk the referral map by keyboard, hear it, read it as a table, save it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from infoview_lib.files.folder import open_folder
from tests.browser.stage import Stage


@pytest.fixture
def network(tmp_path):
    """A folder in which Ana named Ben and Chi, and Ben named Dia; nobody named Eve."""
    folder = open_folder(tmp_path / "My Infoview")
    ids = {name: folder.add("contact", name=name) for name in ("Ana", "Ben", "Chi", "Dia", "Eve")}
    for a, b in (("Ana", "Ben"), ("Ana", "Chi"), ("Ben", "Dia"), ("Chi", "Dia")):
        folder.add("referral", **{"from": ids[a], "to": ids[b], "date": "2026-03-01"})
    return folder, ids


@pytest.fixture
def shown(network, new_page):
    """The map on a bare page."""
    page = new_page()
    Stage(page).show("referral_map", network[0])
    return page


def focused(page):
    return page.evaluate(
        "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent"
    )


def test_arrow_keys_walk_along_introductions_and_enter_opens_the_person(shown):
    shown.focus(".iv-map-spot[tabindex='0']")
    walked = []
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "Home"):
        shown.keyboard.press(key)
        walked.append(focused(shown).split(".")[0])
    assert walked == ["Ana", "Ben", "Chi", "Ana", "You"]
    shown.keyboard.press("ArrowRight")
    shown.keyboard.press("Enter")
    assert focused(shown) == "Ana"
    assert shown.get_by_role("region", name="The person you opened").is_visible()
    shown.get_by_role("button", name="Close").click()
    assert focused(shown).startswith("Ana. Idea. Wave 1. You found them yourself. Gave you 2 names")
    assert shown.errors == []


def test_every_person_is_heard_with_name_stage_and_part(shown):
    names = [one.get_attribute("aria-label") for one in shown.locator(".iv-map-spot").all()]
    assert len(names) == 6
    assert (
        "Dia. Idea. Wave 3. Ben gave the name on March 1. Chi gave the name on March 1. "
        in " ".join(names)
    )


def test_the_table_opens_the_same_person_as_the_map(shown):
    shown.get_by_role("button", name="Show as a table").click()
    expect(shown.get_by_role("row")).to_have_count(6)
    shown.get_by_role("row").get_by_role("button", name="Dia").click()
    expect(shown.locator("tr[aria-current]")).to_contain_text("Dia")
    expect(shown.locator(".iv-map-spot[aria-pressed='true'] text")).to_have_text("Dia")


def test_new_people_appear_and_the_open_person_stays(shown, network):
    folder, ids = network
    shown.get_by_label("Find a person").select_option(ids["Ben"])
    folder.add("contact", name="Fay")
    shown.get_by_role("button", name="Save as SVG").click()
    shown.get_by_role("link", name="Download it").wait_for()
    expect(shown.locator(".iv-map-spot")).to_have_count(7)
    expect(shown.locator(".iv-map-spot[aria-pressed='true'] text")).to_have_text("Ben")
    assert (folder.path / "exports" / "referral-picture.svg").is_file()


@pytest.mark.parametrize("light", [True, False])
def test_axe_finds_nothing_serious(network, new_page, light):
    page = new_page(width=800)
    Stage(page, light).show("referral_map", network[0])
    page.get_by_role("button", name="Show as a table").click()
    page.locator(".iv-map-spot").nth(1).click()
    found = Axe().run(page, context="#referral_map").response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
