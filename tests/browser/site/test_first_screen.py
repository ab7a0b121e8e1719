"""The screen before the first page of a site: how far it is, and where nothing would be kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from infoview_lib.app.commands import site_command
from tests.app.site.made_up import parts
from tests.browser.site.served import served


@pytest.fixture
def address(tmp_path, monkeypatch):
    """A site of which only the first screen works."""
    monkeypatch.setattr(site_command, "fetch_parts", parts)
    site_command.build(tmp_path / "site", tmp_path / "cache")
    with served(tmp_path / "site") as site:
        yield site.address


def tell(page, how_far):
    """Say how far the visit is, as the shell does."""
    told = "how => document.dispatchEvent(new CustomEvent('infoview:progress', { detail: how }))"
    page.evaluate(told, how_far)


@pytest.mark.parametrize("dark", [False, True])
def test_a_visit_begins_with_a_screen_of_ours(address, new_page, dark):
    page = new_page(dark=dark)
    page.goto(address)
    expect(page.get_by_role("heading", name="Infoview")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("Opening your workbook…")
    expect(page.get_by_role("progressbar", name="Loading progress")).to_be_visible()
    page.evaluate(
        "document.dispatchEvent(new CustomEvent('infoview:progress', {detail: 'python'}))"
    )
    expect(page.get_by_role("status")).to_have_text("Opening your records…")
    if os.environ.get("INFOVIEW_SHOTS"):
        name = f"site-{'dark' if dark else 'light'}.png"
        page.screenshot(path=Path(os.environ["INFOVIEW_SHOTS"]) / name)
    tell(page, "there")
    expect(page.locator("#iv-loading")).to_have_count(0)


def test_inside_another_site_it_says_first_that_nothing_may_be_kept(address, new_page):
    page = new_page()
    page.set_content(f"<iframe src='{address}lab/index.html' width=800 height=600></iframe>")
    inside = page.frame_locator("iframe")
    expect(inside.get_by_role("status")).to_contain_text("may not keep what you type")
    own = inside.get_by_role("link", name="Open in its own window")
    expect(own).to_have_attribute("href", address)
    inside.get_by_role("button", name="Look around anyway").click()
    expect(inside.get_by_role("status")).to_have_text("Opening your workbook…")
