"""A question picker in a notebook without a folder."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from infoview_lib.prep.questions.bank import fill
from infoview_lib.state.questions.question_bank import bank
from tests.browser.acts import tab_to

NOTEBOOK = """\
import ipywidgets as w
from infoview_lib.widgets import QuestionPicker
picker = QuestionPicker(type="career")
other = QuestionPicker()
linked = w.link((picker, "selected"), (other, "selected"))
in_the_browser = w.jslink((picker, "type"), (other, "type"))
heard = w.Label("nothing yet")
def tell(change):
    heard.value = f"Python: {picker.type} {' '.join(picker.selected)}."
picker.observe(tell, ["selected", "type"])
chosen = w.Button(description="Set")
def choose(button):
    picker.type = "job"
    picker.selected = ["q-core-48"]
chosen.on_click(choose)
w.VBox([picker, picker, other, heard, chosen])
"""


@pytest.fixture(scope="module")
def page(run):
    return run(NOTEBOOK)


def views(page):
    """The two views of one picker, and the picker that is linked to it."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(3)]


def said(question):
    return fill(bank()[question].text)


def picked(view):
    return view.get_by_role("button", name=re.compile("^Added, remove"))


def search(view, question):
    """Look for a question by its words; return its row."""
    view.get_by_label("Search").fill(said(question))
    return view.locator(f"[data-key={question}]")


def test_a_click_is_a_trait_and_every_view_shows_it(page):
    first, second, linked = views(page)
    for view in views(page):
        expect(view.get_by_text("0 picked")).to_be_visible()
    expect(first.get_by_label("Kind of interview")).to_have_value("career")
    search(first, "q-core-10").get_by_role("button", name="Add: ").click()
    expect(page.get_by_text("Python: career q-core-10.", exact=True)).to_be_visible()
    for view in (second, linked):
        expect(view.get_by_text("1 picked")).to_be_visible()
        expect(picked(search(view, "q-core-10"))).to_be_visible()
    search(linked, "q-core-11").get_by_role("button", name="Add: ").click()
    expect(page.get_by_text("Python: career q-core-10 q-core-11.", exact=True)).to_be_visible()
    expect(first.get_by_text("2 picked")).to_be_visible()
    picked(search(first, "q-core-10")).click()
    expect(page.get_by_text("Python: career q-core-11.", exact=True)).to_be_visible()


def test_what_python_sets_is_drawn(page):
    page.get_by_role("button", name="Set", exact=True).click()
    expect(page.get_by_text("Python: job q-core-48.", exact=True)).to_be_visible()
    for view in views(page):
        expect(view.get_by_text("1 picked")).to_be_visible()
        expect(picked(search(view, "q-core-48"))).to_be_visible()
    expect(views(page)[1].get_by_label("Kind of interview")).to_have_value("job")


def test_the_kind_of_talk_is_linked_in_the_browser(page):
    first, second, linked = views(page)
    linked.get_by_label("Kind of interview").select_option("major")
    for view in (first, second):
        expect(view.get_by_label("Kind of interview")).to_have_value("major")
    expect(page.get_by_text("Python: major q-core-48.", exact=True)).to_be_visible()


def test_it_works_by_keyboard_and_says_why_to_ask(page):
    first, second, _ = views(page)
    row = search(first, "q-core-10")
    first.get_by_label("Search").focus()
    tab_to(page, f"Why ask? {said('q-core-10')}")
    page.keyboard.press("Enter")
    expect(row.get_by_text(fill(bank()["q-core-10"].why))).to_be_visible()
    tab_to(page, f"Add: {said('q-core-10')}")
    page.keyboard.press("Space")
    expect(picked(row)).to_be_focused()
    expect(picked(search(second, "q-core-10"))).to_be_visible()


def test_axe_finds_nothing_serious_in_it(page, axe):
    assert axe(page, include=".jp-OutputArea .iv") == []
    assert page.errors == []
