"""A timer in a notebook without a folder."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.acts import tab_to

NOTEBOOK = """\
import ipywidgets as w
from infoview_lib.widgets import Timer
clock = Timer(25, closing=["Thank them for {minutes} minutes."])
other = Timer(10)
linked = w.link((clock, "minutes"), (other, "minutes"))
beside = Timer(25)
in_the_browser = w.jslink((clock, "started"), (beside, "started"))
heard, ran = w.Label("nothing yet"), w.Label("not started")
clock.observe(lambda change: setattr(heard, "value", f"promised {change.new}"), "minutes")
clock.observe(lambda change: setattr(ran, "value", f"ran {change.new} s"), "elapsed")
later = w.Button(description="23 minutes later")
later.on_click(lambda button: setattr(clock, "elapsed", 23 * 60))
shorter = w.Button(description="Promise 24")
shorter.on_click(lambda button: setattr(clock, "minutes", 24))
w.VBox([clock, clock, other, beside, heard, ran, later, shorter])
"""


@pytest.fixture(scope="module")
def page(run):
    return run(NOTEBOOK)


def timers(page):
    """The two views of one timer, the one that promises as much, the one that starts with it."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(4)]


def test_minutes_typed_are_a_trait_and_those_set_are_drawn(page):
    boxes = [view.get_by_label("Minutes promised") for view in timers(page)[:3]]
    for box in boxes:
        expect(box).to_have_value("25")
    boxes[0].fill("20")
    expect(page.get_by_text("promised 20", exact=True)).to_be_visible()
    for box in boxes:
        expect(box).to_have_value("20")
    page.get_by_role("button", name="Promise 24").click()
    for box in boxes:
        expect(box).to_have_value("24")


def test_it_runs_in_every_view_and_python_hears_each_second(page):
    first, second, other, beside = timers(page)
    tab_to(page, "Start timer")
    page.keyboard.press("Enter")
    for view in (first, second):
        expect(view.locator(".iv-clock")).to_have_text(re.compile("^23:5"))
    expect(page.get_by_text(re.compile(r"^ran [1-9]\d* s$"))).to_be_visible()
    expect(other.get_by_role("button", name="Start timer")).to_be_visible()
    expect(beside.locator(".iv-clock")).to_have_text(re.compile("^24:5"))


def test_python_moves_the_hands_and_the_words_to_close_with_are_shown(page):
    page.get_by_role("button", name="23 minutes later").click()
    for view in timers(page)[:2]:
        expect(view.locator(".iv-clock")).to_have_text(re.compile(r"^(1:00|0:\d\d)$"))
        expect(view.locator(".iv-clock")).to_have_attribute("data-state", "soon")
        expect(view.get_by_text("Thank them for 24 minutes.")).to_be_visible()


def test_axe_finds_nothing_serious_in_it(page, axe):
    assert axe(page, include=".jp-OutputArea .iv") == []


def test_a_stopped_timer_says_what_it_took_in_every_view(page):
    first, second, _, beside = timers(page)
    second.get_by_role("button", name="Stop timer").click()
    for view in (first, second):
        expect(view.locator(".iv-note")).to_have_text(re.compile("^It took 2[34] of 24 minutes.$"))
        expect(view.get_by_role("button", name="Start again")).to_be_visible()
    expect(beside.get_by_role("button", name="Start again")).to_be_visible()
    expect(page.get_by_text(re.compile(r"^ran 1[34]\d\d s$"))).to_be_visible()
    assert page.errors == []
