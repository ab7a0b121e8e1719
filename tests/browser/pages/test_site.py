"""A site of static files: from a link to a saved word without a click, and on to a laptop."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from infoview_lib import Workbook
from infoview_lib.app.commands.site_command import build
from infoview_lib.host.user_places import usual_top
from tests.browser.acts import SHOWN, WHOLE, box, fill, go, part, saved, whole
from tests.classroom.preparing.course_files import course_file

pytestmark = pytest.mark.long
PATIENCE = 180_000  # milliseconds for a visit: Python itself has to load


class Quiet(SimpleHTTPRequestHandler):
    """Serve files as any web server does."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path) -> Iterator[ThreadingHTTPServer]:
    """A site with the settings of a course, served on this computer."""
    build(tmp_path / "site", usual_top() / "downloads", course_file(help_name="Room 12"))
    handler = functools.partial(Quiet, directory=tmp_path / "site")
    server = ThreadingHTTPServer(("localhost", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def visit(page: Page, address: str) -> None:
    """Open the site by its link; wait until a page is there, and everything saved."""
    page.goto(address)
    page.wait_for_function(WHOLE, arg=SHOWN, timeout=PATIENCE)
    expect(page.locator("#iv-loading")).to_have_count(0)
    saved(page)


def test_from_a_link_to_a_saved_word_and_on_to_a_laptop(site, new_page, tmp_path):
    page = new_page(ahead=True)
    address = f"http://localhost:{site.server_port}/"
    visit(page, address)
    expect(page.get_by_text("Room 12").locator("visible=true").first).to_be_visible()
    expect(part(page, "See where your work is kept")).to_contain_text("in this browser")
    fill(page, "Your name", "Noor Haddad")
    saved(page)
    go(page, "01_objectives")

    # The site is gone; the browser has kept it, with what was typed.
    page.wait_for_function(
        """async () => {
          const [name] = await caches.keys();
          const kept = await (await caches.open(name)).match("build/lab/bundle.js");
          return kept && (await (await caches.open(name)).keys()).length > 400;
        }""",
        timeout=PATIENCE,
    )
    site.shutdown()
    site.server_close()
    visit(page, address)
    expect(page).to_have_url(re.compile(r"page=01_objectives\.ipynb"))
    go(page, "00_start_here")
    expect(box(page, "Your name")).to_have_value("Noor Haddad")

    go(page, "09_export_share")
    with page.expect_download() as taken:
        page.get_by_role("button", name="Download everything").click()
    taken.value.save_as(tmp_path / "mine.zip")
    wb = Workbook(tmp_path / "laptop")
    wb.restore(tmp_path / "mine.zip")
    assert [one["display_name"] for one in wb.records("profile")] == ["Noor Haddad"]
    whole(page)
