"""Look into files before they are written, hand people over as cards, leave nothing behind."""

import json
from datetime import date

import pytest

from tests.browser.stage import Stage
from tests.examples import one_quick

TODAY = date(2026, 3, 10)


@pytest.fixture
def filled(talked):
    """Two people met, one invented."""
    talked["folder"].add("contact", name="Cy Mbeki", is_practice=True)
    return talked["folder"]


def show(page, folder, light=True):
    Stage(page, light).show("export", folder, today=lambda: TODAY)


def tab_to(page, name, most=60):
    """Walk to a control with the Tab key alone."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(
            "(document.activeElement.labels?.[0] || document.activeElement).textContent"
        ).startswith(name):
            return
    pytest.fail(f"“{name}” cannot be reached by keyboard")


def test_by_keyboard_alone_a_file_is_read_before_it_is_written_and_is_that_file(page, filled):
    show(page, filled)
    tab_to(page, "Read the files")
    page.keyboard.press("Enter")
    page.get_by_text("Open a file to see exactly").wait_for()
    tab_to(page, "contacts.csv")
    page.keyboard.press("Enter")
    held = page.get_by_role("region", name="What's in contacts.csv")
    shown = held.evaluate("node => node.textContent")
    assert not (filled.path / "exports").exists() or not list((filled.path / "exports").iterdir())
    tab_to(page, "Save tables")
    page.keyboard.press("Enter")
    page.get_by_text("Saved to exports / 2026-03-10").wait_for()
    page.get_by_role("rowheader", name="contacts.csv").locator("..").get_by_text(
        "2 entries plus 1 practice entry"
    ).wait_for()
    assert shown.encode() == (filled.path / "exports" / "2026-03-10" / "contacts.csv").read_bytes()
    assert page.errors == []


def test_a_long_file_is_read_in_pieces_and_anew_after_a_change(page, filled):
    ana = filled.records("contact")[0]["id"]
    filled.change(ana, notes="honey " * 1_600, facts="wax " * 2_400, why_them="x" * 9_000)
    show(page, filled)
    page.get_by_text("Read the files").click()
    page.locator("summary", has_text="contacts.csv").click()
    page.get_by_role("button", name="Show more of contacts.csv").click()
    page.get_by_role("button", name="Show more of contacts.csv").wait_for(state="detached")
    assert "Ben Okoro" in page.get_by_role("region", name="What's in contacts.csv").text_content()
    filled.add("contact", name="Dana Whitecloud")
    page.get_by_role("button", name="Make backup").click()
    page.get_by_text("3 entries plus 1 practice entry").wait_for()


def test_chosen_people_are_handed_over_as_cards_and_can_be_looked_at_first(page, filled):
    show(page, filled)
    page.get_by_label("Everyone (2)").wait_for()
    page.get_by_label("Only some people").check()
    assert page.get_by_role("button", name="Download 0 cards").is_disabled()
    page.get_by_label("Ana Lopes, Riverbend Clinic").check()
    page.get_by_role("button", name="Read first").click()
    seen = page.get_by_role("region", name="What's in the cards").text_content()
    with page.expect_download() as got:
        page.get_by_role("button", name="Download 1 card").click()
    assert got.value.suggested_filename == "infoview-cards-2026-03-10.vcf"
    with open(got.value.path(), "rb") as held:
        assert held.read().decode() == seen
    assert "FN:Ana Lopes" in seen and "Ben" not in seen and page.errors == []


def test_whoever_is_erased_is_forgotten_by_the_browser_too(page, filled):
    show(page, filled)
    ana, ben = (one["id"] for one in filled.records("contact")[:2])
    start = f"infoview:{filled.folder_id}"
    drafts = {
        f"{start}:notes:said": {"typed": "I met ANA LOPES and Ben; ana lopes said so", "base": ""},
        f"{start}:contacts:{ana}-name": {"typed": "Anna"},
        f"{start}:contacts:{ben}-name": {"typed": "Benn"},
        "infoview:another-folder:notes:said": {"typed": "Ana Lopes"},
    }
    page.evaluate(
        "held => Object.entries(held).forEach(([k, v]) => "
        "localStorage.setItem(k, JSON.stringify(v)))",
        drafts,
    )
    page.get_by_text("Read the files").click()
    page.locator("summary", has_text="contacts.csv").click()
    page.get_by_role("region", name="What's in contacts.csv").wait_for()
    page.locator("select").select_option(label="Ana Lopes, Riverbend Clinic")
    page.get_by_label("Type their name to confirm").fill("Ana Lopes")
    page.get_by_role("button", name="Erase person").click()
    page.locator(".iv-note", has_text="Erased.").wait_for()
    kept = {
        key: json.loads(page.evaluate("key => localStorage.getItem(key)", key) or "null")
        for key in drafts
    }
    assert list(kept.values()) == [
        {"typed": "I met (erased) and Ben; (erased) said so", "base": ""},
        None,
        {"typed": "Benn"},
        {"typed": "Ana Lopes"},
    ]
    assert "Ana" not in page.locator("main").text_content()
    assert page.errors == []


@pytest.mark.parametrize(("light", "width"), one_quick((False, 800), (True, 1280)))
def test_no_fault_is_found_with_everything_open(new_page, filled, axe, shot, light, width):
    page = new_page(width=width, dark=not light)
    show(page, filled, light)
    page.get_by_text("Read the files").click()
    page.locator("summary", has_text="contacts.csv").click()
    page.get_by_role("region", name="What's in contacts.csv").wait_for()
    page.get_by_label("Only some people").check()
    page.get_by_label("Ben Okoro").check()
    page.get_by_role("button", name="Read first").click()
    page.get_by_role("region", name="What's in the cards").wait_for()
    page.get_by_role("button", name="Save tables").click()
    page.get_by_text("Saved to exports").wait_for()
    ben = filled.records("contact")[1]["id"]
    filled.change(ben, notes="He runs the Lopes lab. Ms. Lopes helped him.")
    page.get_by_label("Person", exact=True).select_option(label="Ana Lopes, Riverbend Clinic")
    page.get_by_role("checkbox", name="Ms. Lopes helped him.").wait_for()
    shot(page, f"export-{width}-{'light' if light else 'dark'}")
    assert axe(page, "main") == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
