"""A log table in a notebook without a folder."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

PEOPLE = """\
import ipywidgets as w
import pandas as pd
from infoview_lib.widgets import LogTable
people = pd.DataFrame(
    {
        "name": ["Ana", "Ben", "<b>Chi</b>"],
        "called_on": pd.to_datetime(["2026-03-02", None, "2026-02-10"]),
        "minutes": [9, 25, 10],
        "field": pd.Categorical(["Nursing", "Teaching", "Nursing"]),
    },
    index=pd.Index(["ana", "ben", "chi"], name="id"),
)
one = LogTable(people)
other = LogTable(people)
linked = w.link((one, "words"), (other, "words"))
in_the_browser = w.jslink((one, "selected"), (other, "selected"))
heard, looked = w.Label("nothing yet"), w.Label("nothing yet")
def tell(change):
    heard.value = f"Selected: {' '.join(one.selected)}."
one.observe(tell, "selected")
one.observe(lambda change: setattr(looked, "value", f"Looked for: {change.new}."), "words")
third = w.Button(description="Set")
def choose(button):
    one.words = ""
    one.selected = ["chi"]
third.on_click(choose)
w.VBox([one, one, other, heard, looked, third])
"""
MANY = """\
import pandas as pd
from infoview_lib.widgets import LogTable
many = pd.DataFrame({
    "name": [f"Person {n}" for n in range(5000)],
    "note": ["Somebody who likes to explain " + "their work " * (n % 7) for n in range(5000)],
})
table = LogTable(many)
table
"""


SLIDE = """async (log) => {
  const top = () => log.getBoundingClientRect().top;
  let farthest = 0;
  for (let n = 0; n < 120; n += 1) {
    const rows = [...log.querySelectorAll("tbody tr")];
    const seen = rows.find((row) => row.getBoundingClientRect().top > top() + 200);
    const before = seen.getBoundingClientRect().top;
    log.scrollTop += 20;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    if (seen.isConnected)
      farthest = Math.max(farthest, Math.abs(before - 20 - seen.getBoundingClientRect().top));
  }
  return farthest;
}"""


@pytest.fixture(scope="module")
def page(run):
    return run(PEOPLE)


@pytest.fixture(scope="module")
def long_page(run):
    return run(MANY)


def tables(page):
    """The two views of one table, and the table that is linked to it."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(3)]


def names(view):
    return view.get_by_role("rowheader")


def box(view, name):
    return view.get_by_role("checkbox", name=f"Select {name}", exact=True)


def test_a_click_is_a_trait_and_every_view_shows_it(page):
    first, _, linked = tables(page)
    box(first, "Ben").check()
    expect(page.get_by_text("Selected: ben.", exact=True)).to_be_visible()
    for view in tables(page):
        expect(box(view, "Ben")).to_be_checked()
        expect(view.get_by_role("status")).to_have_text("3 rows · 1 selected")
    linked.get_by_role("gridcell", name="2026-03-02").click()
    expect(page.get_by_text("Selected: ben ana.", exact=True)).to_be_visible()
    for view in tables(page):
        expect(view.get_by_role("row", selected=True)).to_have_count(2)
    first.get_by_role("button", name="Clear selection").click()
    expect(page.get_by_text("Selected: .", exact=True)).to_be_visible()
    for view in tables(page):
        expect(view.get_by_role("row", selected=True)).to_have_count(0)


def test_words_are_looked_for_in_every_view_and_python_hears_them(page):
    first, _, linked = tables(page)
    linked.get_by_label("Search").fill("nursing 10")
    expect(page.get_by_text("Looked for: nursing 10.", exact=True)).to_be_visible()
    for view in tables(page):
        expect(names(view)).to_have_text(["<b>Chi</b>"])
        expect(view.get_by_role("status")).to_have_text("1 of 3 rows")
    expect(first.get_by_label("Search")).to_have_value("nursing 10")
    first.get_by_label("Search").fill("nobody")
    for view in tables(page):
        expect(view.get_by_text("No entries found.")).to_be_visible()


def test_what_python_sets_is_drawn_as_text(page):
    page.get_by_role("button", name="Set", exact=True).click()
    for view in tables(page):
        expect(view.get_by_label("Search")).to_have_value("")
        expect(names(view)).to_have_text(["Ana", "Ben", "<b>Chi</b>"])
        expect(box(view, "<b>Chi</b>")).to_be_checked()


def test_headings_sort_numbers_by_size_and_days_by_date(page):
    first, second, linked = tables(page)
    heading = first.get_by_role("columnheader", name="Minutes")
    heading.get_by_role("button").click()
    for view in (first, second):
        expect(names(view)).to_have_text(["Ana", "<b>Chi</b>", "Ben"])
    expect(heading).to_have_attribute("aria-sort", "ascending")
    heading.get_by_role("button").press("Enter")
    expect(names(first)).to_have_text(["Ben", "<b>Chi</b>", "Ana"])
    expect(heading).to_have_attribute("aria-sort", "descending")
    first.get_by_role("columnheader", name="Called on").get_by_role("button").click()
    expect(names(first)).to_have_text(["<b>Chi</b>", "Ana", "Ben"])
    expect(names(linked)).to_have_text(["Ana", "Ben", "<b>Chi</b>"])


def test_a_column_with_few_values_filters(page):
    _, _, linked = tables(page)
    linked.get_by_label("Filter by").select_option("Field")
    linked.get_by_label("Show only").select_option("Teaching")
    expect(names(linked)).to_have_text(["Ben"])
    linked.get_by_label("Filter by").select_option("No filter")
    expect(names(linked)).to_have_count(3)
    expect(linked.get_by_label("Show only")).to_have_count(0)


def test_it_is_walked_and_rows_are_selected_by_keyboard(page):
    _, _, linked = tables(page)
    linked.locator("[data-cell][tabindex='0']").focus()
    page.keyboard.press("Control+Home")
    expect(box(linked, "Ana")).to_be_focused()
    page.keyboard.press("Space")
    expect(box(linked, "Ana")).to_be_checked()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    expect(linked.locator("[data-cell]:focus")).to_have_text("Teaching")
    page.keyboard.press("Space")
    expect(box(linked, "Ben")).to_be_checked()
    page.keyboard.press("Enter")
    expect(box(linked, "Ben")).not_to_be_checked()
    expect(page.get_by_text("Selected: chi ana.", exact=True)).to_be_visible()


def test_axe_finds_nothing_serious_in_it(page, axe):
    assert axe(page, include=".jp-OutputArea .iv") == []
    assert page.errors == []


def test_thousands_of_rows_are_drawn_as_they_are_scrolled_to(long_page):
    log = long_page.locator(".iv-log")
    expect(long_page.get_by_role("status").first).to_have_text("5,000 rows")
    expect(log.get_by_role("grid")).to_have_attribute("aria-rowcount", "5001")
    for part in (0.5, 0.9, 0.1):
        log.evaluate("(one, part) => { one.scrollTop = part * one.scrollHeight; }", part)
        long_page.wait_for_function(
            """(part) => {
              const box = document.querySelector(".iv-log").getBoundingClientRect();
              return [...document.querySelectorAll(".iv-log tbody tr")].some((row) => {
                const { top } = row.getBoundingClientRect(), number = row.ariaRowIndex / 5001;
                return top >= box.top && top < box.bottom && Math.abs(number - part) < 0.1;
              });
            }""",
            arg=part,
        )
        assert log.get_by_role("row").count() < 100


def test_the_last_row_and_the_first_are_one_key_away(long_page):
    log = long_page.locator(".iv-log")
    log.locator("[data-cell][tabindex='0']").focus()
    long_page.keyboard.press("Control+End")
    expect(log.locator("[data-cell]:focus")).to_have_text(re.compile("^Somebody"))
    expect(log.locator("tr:has(:focus)")).to_have_attribute("aria-rowindex", "5001")
    expect(log.locator("tr:has(:focus)")).to_be_in_viewport()
    long_page.keyboard.press("Control+Home")
    expect(log.locator("tr:has(:focus)")).to_have_attribute("aria-rowindex", "2")


def test_rows_in_sight_stay_where_they_are_while_others_come_above_them(long_page):
    log = long_page.locator(".iv-log")
    log.evaluate("(one) => { one.scrollTop = 0; }")
    expect(log.locator("tbody tr").first).to_have_attribute("aria-rowindex", "2")
    # Slid by less than a row each time, whoever is in sight moves by just that much.
    farthest = log.evaluate(SLIDE)
    expect(log.locator("tbody tr").first).not_to_have_attribute("aria-rowindex", "2")
    assert farthest < 3


def test_the_focus_stays_in_the_table_while_rows_come_and_go(long_page):
    log = long_page.locator(".iv-log")
    log.locator("[data-cell][tabindex='0']").focus()
    long_page.keyboard.press("Control+Home")
    expect(log.locator("tr:has(:focus)")).to_have_attribute("aria-rowindex", "2")
    for _ in range(40):
        long_page.keyboard.press("ArrowDown")
    expect(log.locator("tr:has(:focus)")).to_have_attribute("aria-rowindex", "42")
    expect(log.locator("tr:has(:focus)")).to_be_in_viewport()
    assert long_page.errors == []
