"""The example of a widget of one's own, from files that lie beside a notebook."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.acts import FOCUSED

EXAMPLE = Path(__file__).parents[2] / "widgets" / "example"
NOTEBOOK = """\
import ipywidgets as w
from scale import Scale
how, same = Scale("How did it go?"), Scale("The same")
linked = w.link((how, "chosen"), (same, "chosen"))
heard = w.Label("nothing yet")
how.observe(lambda change: setattr(heard, "value", f"Python heard {change.new}"), "chosen")
best = w.Button(description="Best")
best.on_click(lambda button: setattr(how, "chosen", how.most))
w.VBox([how, how, same, heard, best])
"""


@pytest.fixture(scope="module")
def page(run, plain_lab):
    for path in EXAMPLE.glob("scale.*"):
        shutil.copy(path, plain_lab[0])
    return run(NOTEBOOK)


def chosen(page):
    """What every view shows."""
    return [
        one.get_attribute("data-key") for one in page.locator(".iv-scale label:has(:checked)").all()
    ]


def test_a_click_is_a_trait_and_a_trait_is_drawn(page):
    page.get_by_role("radio", name="2").first.check()
    expect(page.get_by_text("Python heard 2", exact=True)).to_be_visible()
    expect(page.get_by_role("radio", name="2").nth(2)).to_be_checked()
    page.get_by_role("button", name="Best").click()
    expect(page.get_by_role("radio", name="5").nth(2)).to_be_checked()
    assert chosen(page) == ["5", "5", "5"]


def test_arrows_choose_and_stay_in_the_row(page):
    page.get_by_role("radio", name="5").nth(1).focus()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("Python heard 4", exact=True)).to_be_visible()
    assert chosen(page) == ["4", "4", "4"]
    assert page.evaluate(FOCUSED) == "How did it go?: 4"


def test_it_has_our_look_and_axe_finds_nothing_serious(page, axe):
    pad = page.locator(".iv-scale label").first.evaluate("one => getComputedStyle(one).paddingTop")
    assert pad == "4px"
    assert axe(page, include=".jp-OutputArea .iv") == []
    assert page.errors == []
