"""The counts for the class on the page: read first, then written, by keyboard alone."""

from datetime import date

import pytest

from tests.browser.stage import Stage


@pytest.mark.parametrize("light", [True, False])
def test_by_keyboard_alone_the_counts_are_read_and_written_as_shown(new_page, talked, axe, light):
    page, folder = new_page(width=800, dark=not light), talked["folder"]
    Stage(page, light).show("class_counts", folder, today=lambda: date(2026, 3, 10))
    shown = page.get_by_role("region", name="class-counts.json").evaluate(
        "node => node.textContent"
    )
    page.get_by_role("row", name="People met 1").wait_for()
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Written to exports / 2026-03-10").wait_for()
    assert (
        folder.path / "exports" / "2026-03-10" / "class-counts.json"
    ).read_bytes() == shown.encode()
    assert axe(page, "#class_counts") == [] and page.errors == []
