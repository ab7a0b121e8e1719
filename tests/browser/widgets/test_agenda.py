"""An agenda in a notebook without a folder."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from infoview_lib.prep.questions.bank import fill
from infoview_lib.state.questions.question_bank import bank
from tests.browser.acts import focused, from_menu

OWN = "What <b>surprised</b> you here?"
NOTEBOOK = f"""\
import ipywidgets as w
from infoview_lib.widgets import Agenda, QuestionPicker
agenda = Agenda(["q-core-03", "q-core-10", {OWN!r}], minutes=25)
other = Agenda()
linked = w.link((agenda, "items"), (other, "items"))
in_the_browser = w.jslink((agenda, "minutes"), (other, "minutes"))
heard = w.Label("nothing yet")
def tell(change):
    heard.value = " | ".join(f"{{line['text']}} {{line['minutes']}}" for line in agenda.items)
agenda.observe(tell, "items")
longer = w.Button(description="Set")
def choose(button):
    agenda.minutes = 40
    agenda.questions = [*agenda.questions, "q-core-48"]
longer.on_click(choose)
w.VBox([agenda, agenda, other, heard, longer])
"""


@pytest.fixture(scope="module")
def page(run):
    return run(NOTEBOOK)


def views(page):
    """The two views of one agenda, and the agenda that is linked to it."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(3)]


def said(question):
    return fill(bank()[question].text)


def each_shows(page, *texts):
    for view in views(page):
        expect(view.locator(".iv-question .iv-text")).to_have_text(texts)


def test_a_click_is_a_trait_and_every_view_shows_it(page):
    first, second, linked = views(page)
    each_shows(page, said("q-core-03"), said("q-core-10"), OWN)
    first.get_by_role("button", name=f"Change: {OWN}").click()
    first.get_by_role("menuitem", name="Move up").click()
    each_shows(page, said("q-core-03"), OWN, said("q-core-10"))
    linked.get_by_role("button", name=f"Change: {OWN}").click()
    linked.get_by_role("menuitem", name="Edit").click()
    linked.get_by_label("Minutes", exact=True).select_option("9")
    linked.get_by_role("button", name="Done").click()
    expect(page.get_by_text(f"{OWN} 9 |")).to_be_visible()
    minutes = sum(bank()[one].minutes for one in ("q-core-03", "q-core-10")) + 9
    for view in views(page):
        expect(view.get_by_text(f"{minutes} of 25 minutes")).to_be_visible()
    second.get_by_role("button", name=f"Change: {OWN}").click()
    second.get_by_role("menuitemcheckbox", name="Must ask").click()
    expect(first.get_by_text("★ Your must-ask takes 9 minutes.")).to_be_visible()


def test_what_python_sets_is_drawn_and_the_minutes_are_linked_in_the_browser(page):
    page.get_by_role("button", name="Set", exact=True).click()
    each_shows(page, said("q-core-03"), OWN, said("q-core-10"), said("q-core-48"))
    for view in views(page):
        expect(view.get_by_text("of 40 minutes")).to_be_visible()


def test_it_works_by_keyboard_and_the_focus_stays(page):
    first, _, _ = views(page)
    first.get_by_role("heading", name="Your agenda").focus()
    from_menu(page, OWN, "Move down")
    each_shows(page, said("q-core-03"), said("q-core-10"), OWN, said("q-core-48"))
    expect(first.get_by_role("button", name=f"Change: {OWN}")).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    each_shows(page, said("q-core-03"), OWN, said("q-core-10"), said("q-core-48"))
    expect(first.locator("[data-key=iv-spoken]")).to_have_text(
        "Now number 2 of 4, in Main questions"
    )
    page.keyboard.press("Enter")
    focused(page, "Must ask")
    page.keyboard.press("r")
    focused(page, "Remove")
    page.keyboard.press("Enter")
    each_shows(page, said("q-core-03"), said("q-core-10"), said("q-core-48"))
    expect(first.get_by_role("button", name=f"Change: {said('q-core-10')}")).to_be_focused()


def test_words_are_changed_and_stay(page):
    first, _, _ = views(page)
    first.get_by_role("button", name=f"Change: {said('q-core-10')}").click()
    first.get_by_role("menuitem", name="Edit").click()
    first.get_by_label("Your wording").fill("How does a week of yours go?")
    first.get_by_label("Your wording").blur()
    each_shows(page, said("q-core-03"), "How does a week of yours go?", said("q-core-48"))


def test_axe_finds_nothing_serious_in_it(page, axe):
    assert axe(page, include=".jp-OutputArea .iv") == []
    assert page.errors == []
