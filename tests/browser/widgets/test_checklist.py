"""A checklist in a notebook without a folder."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.acts import tab_to

NOTEBOOK = """\
import ipywidgets as w
from infoview_lib.widgets import Checklist
lines = ["Charge my phone", "Print my questions", "<b>Look up the way</b>"]
bag = Checklist(lines, title="Pack")
other = Checklist(lines, title="The same")
linked = w.link((bag, "done"), (other, "done"))
in_the_browser = w.jslink((bag, "skipped"), (other, "skipped"))
heard = w.Label("nothing yet")
bag.observe(lambda change: setattr(heard, "value", "Python: " + " + ".join(bag.done)), "done")
third = w.Button(description="Set")
third.on_click(lambda button: setattr(bag, "done", lines[2:]))
w.VBox([bag, bag, other, heard, third])
"""


@pytest.fixture(scope="module")
def page(run):
    return run(NOTEBOOK)


def lists(page):
    """The two views of one list, and the list that is linked to it."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(3)]


def ticked(view):
    return view.locator(".iv-check[data-mark=done] label").all_inner_texts()


def test_a_click_is_a_trait_and_every_view_shows_it(page):
    first, second, linked = lists(page)
    first.get_by_role("checkbox", name="Charge my phone").check()
    expect(page.get_by_text("Python: Charge my phone", exact=True)).to_be_visible()
    for view in (second, linked):
        expect(view.get_by_role("checkbox", name="Charge my phone")).to_be_checked()
    linked.get_by_role("checkbox", name="Print my questions").check()
    expect(
        page.get_by_text("Python: Charge my phone + Print my questions", exact=True)
    ).to_be_visible()
    expect(first.get_by_text("1 to go")).to_be_visible()


def test_what_python_sets_is_drawn(page):
    page.get_by_role("button", name="Set", exact=True).click()
    expect(page.get_by_text("Python: <b>Look up the way</b>", exact=True)).to_be_visible()
    for view in lists(page):
        expect(view.get_by_role("checkbox", name="<b>Look up the way</b>")).to_be_checked()
        assert ticked(view) == ["<b>Look up the way</b>"]


def test_it_works_by_keyboard_and_the_browser_links_by_itself(page):
    first, _, linked = lists(page)
    first.get_by_role("checkbox").first.focus()
    page.keyboard.press("Space")
    expect(first.get_by_role("checkbox").first).to_be_checked()
    tab_to(page, "Not for me: Print my questions")
    page.keyboard.press("Enter")
    expect(
        linked.get_by_role("button", name="Undo “not for me”: Print my questions")
    ).to_be_visible()
    expect(linked.get_by_role("checkbox", name="Print my questions")).to_be_disabled()
    assert page.evaluate("document.activeElement.textContent") == "Undo “not for me”"


def test_axe_finds_nothing_serious_in_it(page, axe):
    assert axe(page, include=".jp-OutputArea .iv") == []
    assert page.errors == []
