"""A site of static files: from a link to a saved word without a click, and on to a laptop."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from infoview_lib import Workbook
from tests.browser.acts import SHOWN, box, fill, go, part, press, saved, whole
from tests.browser.site.served import promised, visit

pytestmark = pytest.mark.long


def test_from_a_link_to_a_saved_word_and_on_to_a_laptop(site, new_page, tmp_path):
    page = new_page(ahead=True)
    visit(page, site.address)
    expect(page.get_by_text("Room 12").locator("visible=true").first).to_be_visible()
    expect(part(page, "See where your work is kept")).to_contain_text("in this browser")
    fill(page, "Your name", "Noor Haddad")
    saved(page)
    copy = page.locator(f"{SHOWN} [data-key=copy]")
    expect(copy).to_contain_text("Only this browser has your work")
    with page.expect_download() as taken:
        press(copy, "Download my file")
    taken.value.save_as(tmp_path / "first.zip")
    expect(copy).to_contain_text("last downloaded", timeout=15_000)
    go(page, "01_objectives")
    copy.scroll_into_view_if_needed()
    expect(copy).to_contain_text("last downloaded")

    # The site is gone; the browser has kept it, with what was typed.
    promised(
        page,
        """async () => {
          const [name] = await caches.keys();
          const kept = await (await caches.open(name)).match("../build/lab/bundle.js");
          return kept && (await (await caches.open(name)).keys()).length > 400;
        }""",
    )
    site.stop()
    visit(page, site.address)
    expect(page).to_have_url(re.compile(r"page=01_objectives\.ipynb"))
    go(page, "00_start_here")
    expect(box(page, "Your name")).to_have_value("Noor Haddad")
    fill(page, "Your name", "Noor H.")
    saved(page)

    go(page, "09_export_share")
    own = page.get_by_role("region", name="Your file")
    with page.expect_download() as taken:
        press(own, "Download my file")
    taken.value.save_as(tmp_path / "mine.zip")
    wb = Workbook(tmp_path / "laptop")
    wb.restore(tmp_path / "mine.zip")
    assert [one["display_name"] for one in wb.records("profile")] == ["Noor H."]

    # And back, with a file that was made before.
    own.get_by_label("Load my file").set_input_files(tmp_path / "first.zip")
    press(own, "Yes, restore")
    expect(own.locator("[data-key=told]")).to_contain_text("restored", timeout=30_000)
    go(page, "00_start_here")
    expect(box(page, "Your name")).to_have_value("Noor Haddad")
    whole(page)
