"""Real pages, opened by the real command: window styles, reset, the page left last."""

from __future__ import annotations

import json
import re
import time
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from infoview_lib.bundled import notebooks_folder
from infoview_lib.files.folder.folder import open_folder
from tests.browser.conftest import open_window


@pytest.fixture(scope="module")
def demo(tmp_path_factory, serve):
    """Serve the demo folder."""
    return serve(tmp_path_factory.mktemp("demo") / "Infoview-demo", "--demo")


IN_SIGHT = """people => {
  const page = document.querySelector(".iv-page:not(.lm-mod-hidden)"),
    spots = [...page.querySelectorAll(".iv-map-spot .iv-map-name")]
      .filter((one) => one.checkVisibility()),
    top = page.querySelector(".iv-bar").getBoundingClientRect().bottom,
    foot = page.querySelector(".iv-foot").getBoundingClientRect().top;
  return spots.length === people && page.querySelector(".jp-WindowedPanel-outer").scrollTop === 0
    && spots.every(one => {
      const { left, right, top: from, bottom } = one.getBoundingClientRect();
      return from >= top && bottom <= foot && left >= 0 && right <= innerWidth
        && Number.parseFloat(getComputedStyle(one).fontSize) >= 11;
    });
}"""


def open_whole(page: Page, address: str) -> None:
    """Open a page and wait until all of it has run."""
    page.goto(address)
    expect(page.locator(".iv-page .iv:visible").first).to_be_visible(timeout=60_000)
    expect(page.locator(".iv-bar:visible [role=status]")).to_have_text("", timeout=60_000)
    page.wait_for_timeout(300)


@pytest.fixture(scope="module")
def network(chromium, demo) -> Iterator[Page]:
    """Show the referral network on a small screen, as a student has it."""
    page = open_window(chromium, height=720, guided=True)
    page.goto(demo.address("08_referral_network"))
    page.locator(".iv-map-pane svg[data-ready]").first.wait_for(timeout=60_000)
    yield page
    page.context.close()
    assert page.outside == []


def test_everyone_on_the_map_is_in_sight_before_anybody_scrolls(network):
    network.wait_for_function(IN_SIGHT, arg=29, timeout=20_000)
    assert network.errors == []


def test_the_page_the_student_looked_at_last_is_remembered(network, demo):
    until = time.monotonic() + 30
    while not (place := open_folder(demo.folder, demo=True).place) and time.monotonic() < until:
        network.wait_for_timeout(50)
    assert place == "08_referral_network.ipynb"


@pytest.mark.long
@pytest.mark.parametrize("mode", ["lab", "notebook"])
def test_page_opens_in_every_window_style(page, demo, mode):
    open_whole(page, demo.address("today", mode))
    assert page.locator(".cm-editor:visible").count() == 0


def test_reset_brings_the_page_back_and_leaves_the_records(page, demo):
    name = "09_export_share.ipynb"
    path = demo.folder / name
    before = sorted((demo.folder / "records").glob("log-*"))
    sizes = [one.stat().st_size for one in before]
    open_whole(page, demo.address(name))
    changed = json.loads(path.read_text("utf-8"))
    changed["cells"][0]["source"] = "# My own title"
    path.write_text(json.dumps(changed), "utf-8")
    with page.expect_response(re.compile("infoview/reset")):
        page.evaluate("document.dispatchEvent(new CustomEvent('infoview:reset'))")
    page.wait_for_timeout(300)
    expect(page.locator(".iv-bar [role=status]")).to_have_text("", timeout=60_000)
    expect(page.locator(".iv-page .iv:visible").first).to_be_visible()
    laid = json.loads(path.read_text("utf-8"))
    original = json.loads((notebooks_folder() / name).read_text("utf-8"))
    assert [c["source"] for c in laid["cells"]] == [c["source"] for c in original["cells"]]
    assert len(list(demo.folder.glob("09_export_share changed *.ipynb"))) == 1
    assert [one.stat().st_size for one in before] == sizes


def test_asking_for_a_page_starts_one_python_before_the_browser_is_ready(page, demo):
    address = demo.address("04_questions")
    origin, token = address.split("/doc/")[0], address.partition("token=")[2]

    def pythons() -> list[str]:
        found = page.request.get(f"{origin}/api/sessions?token={token}").json()
        return [one["id"] for one in found if one["path"] == "04_questions.ipynb"]

    assert pythons() == []
    for _ in range(
        3
    ):  # the bare address, asked by no browser: nothing on the page can have started it
        assert page.request.get(address).ok
    until = time.monotonic() + 30
    while not pythons() and time.monotonic() < until:
        page.wait_for_timeout(50)
    (started,) = pythons()
    open_whole(page, address)
    assert pythons() == [started]


def test_a_stranger_starts_nothing(page, demo):
    address = demo.address("05_interview_day")
    origin, token = address.split("/doc/")[0], address.partition("token=")[2]
    with urllib.request.urlopen(address.partition("?")[0]) as answer:  # no token: the sign-in page
        assert "login" in answer.url
    page.wait_for_timeout(1000)
    found = page.request.get(f"{origin}/api/sessions?token={token}").json()
    assert [one for one in found if one["path"] == "05_interview_day.ipynb"] == []
