"""While somebody works on the scripts, a change of one is shown at once and nothing is lost."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import expect

from infoview_lib.widgets.runtime import ASSETS

NOTEBOOK = """\
import os, tempfile
from pathlib import Path
os.environ["ANYWIDGET_HMR"] = "1"
from infoview_lib import Workbook
from infoview_lib.widgets import Checklist, runtime
runtime.ASSETS = Path({assets!r})
import ipywidgets as w
bag = Checklist(["Charge my phone", "Print my questions"], title="Pack")
w.VBox([bag, bag, Workbook(tempfile.mkdtemp()).show("quick_add")])
"""


@pytest.fixture
def assets(tmp_path):
    """A copy of all scripts and styles, to be changed."""
    return shutil.copytree(str(ASSETS), tmp_path / "assets")


def change(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def page(run, assets):
    return run(NOTEBOOK.format(assets=str(assets)))


def views(page):
    """The two views of a public widget, and a step of a page."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(3)]


def test_changes_are_shown_in_widgets_and_steps_without_a_restart(page, assets):
    *lists, step = views(page)
    lists[0].get_by_role("checkbox", name="Charge my phone").check()
    change(assets / "day" / "checklist.js", '"Print list"', '"Print it now"')
    for view in lists:
        expect(view.get_by_text("Print it now")).to_be_visible()
        expect(view.get_by_role("checkbox", name="Charge my phone")).to_be_checked()
    change(assets / "today" / "quick_add.js", "Write it down", "Note it")
    expect(step.get_by_role("region", name="Note it")).to_be_visible()
    change(assets / "day" / "checklist.css", ".iv-check {", ".iv-check { opacity: 0.5;")
    expect(lists[1].locator(".iv-check").first).to_have_css("opacity", "0.5")
    change(assets / "shared" / "parts.js", '"iv-button"', '"iv-button iv-new"')
    for view in (*lists, step):
        expect(view.locator(".iv-new").first).to_be_visible()
    lists[1].get_by_role("checkbox", name="Print my questions").check()
    expect(lists[0].get_by_text("all done")).to_be_visible()


def test_a_script_that_is_half_written_says_so_and_the_whole_one_is_drawn(page, assets):
    *lists, step = views(page)
    path = assets / "day" / "checklist.js"
    change(path, "export default function", "export default functio")
    for view in lists:
        expect(view.get_by_text("SyntaxError")).to_be_visible()
    expect(step.get_by_role("region", name="Write it down")).to_be_visible()
    change(path, "export default functio", "export default function")
    for view in lists:
        expect(view.get_by_role("checkbox", name="Charge my phone")).to_be_visible()
