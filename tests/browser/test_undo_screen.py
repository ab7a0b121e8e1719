"""Undo stands where something was done last, and nowhere else on the page."""

from playwright.sync_api import expect

from infoview_lib.files.folder import open_folder
from tests.browser.stage import Stage


def test_only_the_step_where_something_was_done_last_offers_to_undo_it(page, tmp_path):
    folder = open_folder(tmp_path / "My Infoview")
    stage = Stage(page)
    stage.show("options", folder)
    stage.show("criteria", folder)
    options, criteria = page.locator("#options"), page.locator("#criteria")
    options.get_by_label("Option", exact=True).fill("School nurse")
    options.get_by_role("button", name="Add this option").click()
    expect(options.get_by_role("button", name="Undo: add an option")).to_be_visible()
    criteria.get_by_role("button", name="Room to learn").click()
    expect(criteria.get_by_role("button", name="Undo")).to_be_visible()
    expect(options.get_by_role("button", name="Undo")).to_be_hidden()
    assert page.errors == []
