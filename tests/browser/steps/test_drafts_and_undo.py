"""What is typed is kept until it is safe; undo stands where something was done last."""

import pytest
from playwright.sync_api import expect

from infoview_lib.files.folder.folder import open_folder
from tests.browser.acts import card
from tests.browser.stage import Stage


@pytest.fixture
def notes(tmp_path):
    folder = open_folder(tmp_path / "My Infoview")
    return folder, folder.add("contact", name="Ana Lopes")


def opened(page, folder, mute=False):
    stage = Stage(page)
    stage.show("contacts", folder)
    page.get_by_role("button", name="Open Ana Lopes").click()
    if mute:
        page.evaluate("window.ivStage.dead = true")
    return stage


def box(page):
    return page.get_by_label("Job title")


def test_typing_is_saved_on_a_pause(page, notes):
    folder, ana = notes
    opened(page, folder)
    box(page).fill("Speech therapist")
    page.get_by_text("Saved", exact=True).wait_for()
    assert folder.get(ana)["title"] == "Speech therapist"


def test_what_could_not_be_saved_says_so_and_is_saved_after_the_page_is_opened_again(page, notes):
    folder, ana = notes
    opened(page, folder, mute=True)
    box(page).fill("Speech therapist")
    page.get_by_text("This page is asleep, so this wasn't saved.").wait_for()
    assert folder.get(ana)["title"] == ""
    opened(page, folder)
    page.get_by_text("Saved", exact=True).wait_for()
    assert folder.get(ana)["title"] == "Speech therapist"


def test_an_older_draft_never_overrides_a_newer_entry_without_asking(page, notes):
    folder, ana = notes
    opened(page, folder, mute=True)
    box(page).fill("Teacher")
    page.get_by_text("This page is asleep").wait_for()
    folder.change(ana, title="Speech therapist")
    opened(page, folder)
    page.get_by_text("You also typed “Teacher” here.").wait_for()
    assert box(page).input_value() == "Speech therapist"
    assert folder.get(ana)["title"] == "Speech therapist"
    page.get_by_role("button", name="Use these words").click()
    page.get_by_text("Saved", exact=True).wait_for()
    assert folder.get(ana)["title"] == "Teacher"


def test_words_in_an_add_box_outlive_a_reload(page, notes):
    folder, _ = notes
    opened(page, folder)
    page.locator(".iv-add input").first.fill("Ben Okoro")
    opened(page, folder)
    assert page.locator(".iv-add input").first.input_value() == "Ben Okoro"


def test_a_half_typed_date_does_not_empty_the_field(page, notes):
    folder, ana = notes
    talk = folder.add("interview", contact=ana, starts_at="2026-03-09T10:00+00:00")
    stage = Stage(page)
    stage.show("interviews", folder)
    page.get_by_role("button", name="Open Ana Lopes").click()
    start = page.get_by_label("Starts")
    start.focus()
    page.keyboard.press("Delete")
    page.wait_for_timeout(1200)
    assert folder.get(talk)["starts_at"].startswith("2026-03-09T10:00")


def test_a_refused_value_says_why_and_stays(page, notes):
    folder, ana = notes
    opened(page, folder)
    # The box for adding somebody has this label too, and stands there before the card is open.
    card(page, "Ana Lopes").get_by_label("Name", exact=True).fill("")
    page.get_by_text("The name is empty. Type at least one name.").wait_for()
    assert folder.get(ana)["name"] == "Ana Lopes"


def test_only_the_step_where_something_was_done_last_offers_to_undo_it(page, tmp_path):
    folder = open_folder(tmp_path / "My Infoview")
    stage = Stage(page)
    stage.show("options", folder)
    stage.show("criteria", folder)
    options, criteria = page.locator("#options"), page.locator("#criteria")
    options.get_by_label("Option", exact=True).fill("School nurse")
    options.get_by_role("button", name="Add option").click()
    expect(options.get_by_role("button", name="Undo: adding an option")).to_be_visible()
    criteria.get_by_role("button", name="Room to learn").click()
    expect(criteria.get_by_role("button", name="Undo")).to_be_visible()
    expect(options.get_by_role("button", name="Undo")).to_be_hidden()
    assert page.errors == []
