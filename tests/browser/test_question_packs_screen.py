"""A pack of questions that lies in the folder is brought in by keyboard, then stands in the picker."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from infoview_lib.files.folder import open_folder
from tests.browser.stage import Stage

TABLE = "text,category\nWhich night shift do you still think about?,work\nDo you like it?,life\nAre you hiring?,entry\n"


def test_a_pack_is_looked_at_kept_picked_by_keyboard(page, tmp_path):
    folder = open_folder(tmp_path / "mine")
    (folder.path / "nursing_talks.csv").write_text(TABLE, encoding="utf-8")
    stage = Stage(page)
    stage.show("question_packs", folder)
    page.get_by_role("button", name="Look at nursing_talks.csv").focus()
    page.keyboard.press("Enter")
    found = page.get_by_label("The pack nursing talks")
    expect(found).to_be_focused()
    expect(found.get_by_text("Left out")).to_be_visible()
    assert Axe().run(page, context="main").response["violations"] == []
    page.get_by_role("button", name="Keep 2 questions").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Packs that are here")).to_be_focused()
    assert [one["text"] for one in folder.records("pack_question")] == [
        "Which night shift do you still think about?",
        "Do you like it?",
    ]
    stage.show("question_plan", folder)
    page.get_by_label("Search").fill("night shift")
    expect(
        page.locator("#question_plan")
        .get_by_text("Which night shift do you still think about?")
        .first
    ).to_be_visible()
