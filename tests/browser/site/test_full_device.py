"""A browser that has no more room says so, and the words stay for another try."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.acts import fill, press, saved
from tests.browser.site.served import visit

pytestmark = pytest.mark.long
FULL = """(() => {
  // As a browser does on a full device: what was asked for is taken back, with a reason.
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    const asked = put.apply(this, given);
    if (localStorage.getItem("test:full")) queueMicrotask(() => this.transaction.abort());
    return asked;
  };
})()"""
"""A full device is acted: Chromium's own override of the quota does not reach its databases."""


def test_a_full_device_is_told_and_keeps_the_words_for_another_try(site, new_page):
    page = new_page(ahead=True)
    page.context.add_init_script(FULL)
    visit(page, site.address)
    fill(page, "Your name", "Noor Haddad")
    saved(page)

    page.evaluate("localStorage.setItem('test:full', 'yes')")
    fill(page, "Your name", "Noor H.")
    line = page.locator("#iv-savebar")
    expect(line).to_contain_text("wasn't saved because your browser", timeout=30_000)
    expect(line).to_contain_text("Free up space on this device")
    page.evaluate("localStorage.removeItem('test:full')")
    press(line, "Save again")
    saved(page)
    refused = [one for one in page.errors if "507" in one]
    assert refused == page.errors
