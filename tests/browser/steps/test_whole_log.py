"""Find, sort and change entries of the whole log by keyboard alone."""

from datetime import date

import pytest
from playwright.sync_api import expect

from tests.browser.stage import Stage
from tests.examples import one_quick

DAY = date(2026, 3, 10)
HERE = """() => document.activeElement.closest('[data-cell]')?.firstChild?.textContent
  ?? document.activeElement.textContent"""

# Each answer waits until it is called for.
LATE = """() => {
  const [hear, waiting] = [window.ivHear, []];
  window.ivHear = async (...given) => {
    await new Promise((done) => waiting.push(done));
    return hear(...given);
  };
  window.ivAnswer = () => waiting.shift()?.();
}"""


@pytest.fixture
def screen(folder, page):
    ana = folder.add("contact", name="Ana Lopes", organization="Riverbend Clinic")
    ben = folder.add("contact", name="Ben Okoro")
    tried = folder.add("attempt", contact=ana, sent_at="2026-03-02T09:00+00:00")
    folder.add(
        "attempt", contact=ben, sent_at="2026-03-05T09:00+00:00", words="Dear Ben", outcome="no"
    )
    folder.add("contact", name="Terse Expert", is_practice=True)
    Stage(page).show("whole_log", folder, today=lambda: DAY)
    return folder, tried


def rows(page, column=1):
    return [
        one.inner_text().split("\n")[0]
        for one in page.locator(f"tbody tr > :nth-child({column})").all()
    ]


def test_a_try_is_found_and_answered_by_keyboard_alone_then_undone(screen, page, axe, shot):
    folder, tried = screen
    page.keyboard.press("Tab")
    page.keyboard.type("ana")
    page.get_by_text("2 of 4 entries").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.type("Outreach")
    page.get_by_text("1 of 2 entries").wait_for()
    page.locator("[data-cell][tabindex='0']").focus()  # one stop among the keys, as Tab reaches it
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert page.evaluate(HERE) == "Waiting"
    page.keyboard.press("Enter")
    page.get_by_label("What came of it", exact=True).wait_for()
    page.wait_for_function("document.activeElement.tagName === 'SELECT'")
    shot(page, "whole-log-edit")
    assert axe(page, include="#whole_log") == []
    page.keyboard.type("Yes")
    page.keyboard.press("Enter")
    page.locator("tbody tr", has_text="Yes").wait_for()
    page.wait_for_function("document.activeElement.matches('[data-cell]')")
    assert folder.get(tried)["answered_on"] == "2026-03-10" and page.evaluate(HERE) == "Yes"
    page.get_by_role("button", name="Undo").press("Enter")
    page.locator("tbody tr", has_text="Waiting").wait_for()
    assert folder.get(tried)["outcome"] == "pending"


def test_a_heading_sorts_and_says_so(screen, page):
    heading = page.get_by_role("columnheader", name="Who")
    assert heading.get_attribute("aria-sort") == "none"
    heading.get_by_role("button").press("Enter")
    page.wait_for_function("document.querySelector('th[data-key=who]').ariaSort === 'ascending'")
    assert rows(page) == ["Ana Lopes", "Ana Lopes", "Ben Okoro", "Ben Okoro"]
    heading.get_by_role("button").press("Enter")
    page.wait_for_function("document.querySelector('th[data-key=who]').ariaSort === 'descending'")
    assert rows(page) == ["Ben Okoro", "Ben Okoro", "Ana Lopes", "Ana Lopes"]


def test_what_was_typed_is_kept_when_the_cell_is_left(screen, page):
    page.get_by_role("rowheader", name="Ana Lopes").first.click()
    page.wait_for_function("document.activeElement.tagName === 'INPUT'")
    page.keyboard.type(" Silva")
    page.keyboard.press("Escape")
    page.wait_for_function("document.activeElement.matches('[data-cell]')")
    assert "Ana Lopes Silva" in [one["name"] for one in screen[0].records("contact")]
    page.keyboard.press("F2")
    page.wait_for_function("document.activeElement.tagName === 'INPUT'")
    page.get_by_label("Name").fill("")
    page.keyboard.press("Enter")
    page.get_by_text("The name is empty. Type at least one name.").wait_for()
    page.get_by_label("Name").fill("Ana L.")
    page.get_by_label("Search").click()
    page.get_by_role("rowheader", name="Ana L.").first.wait_for()


@pytest.mark.parametrize("width,dark", one_quick((800, True), (1280, False)))
def test_the_table_fits_the_page_and_its_heading_stays(folder, new_page, axe, shot, width, dark):
    folder.apply(
        adds=[
            (
                "contact",
                {"name": f"Person {n:03}", "organization": "Riverbend Clinic of the Upper Valley"},
            )
            for n in range(60)
        ]
    )
    page = new_page(width=width, dark=dark)
    Stage(page, light=not dark).show("whole_log", folder)
    box = page.locator(".iv-log")
    assert box.evaluate(
        "one => [one.scrollWidth <= one.clientWidth, one.scrollHeight > one.clientHeight]"
    ) == [True, True]
    page.locator("tbody tr").nth(35).locator("td").first.focus()
    top = page.locator("th[data-key=who]").bounding_box()["y"]
    assert abs(top - box.bounding_box()["y"]) < 3
    assert axe(page, include="#whole_log") == []
    shot(page, f"whole-log-{width}")


def test_quick_keys_keep_the_focus_while_rows_come_late(folder, page):
    folder.apply(adds=[("contact", {"name": f"Person {n:03}"}) for n in range(200)])
    Stage(page).show("whole_log", folder)
    page.evaluate(LATE)
    page.locator("[data-cell][tabindex='0']").focus()
    for end, sign in (("Control+End", "ArrowUp"), ("Control+Home", "ArrowDown")):
        page.keyboard.press(end)
        for n in range(50):
            page.keyboard.press(sign)
            if n % 9 == 8:
                page.evaluate("() => window.ivAnswer()")
            expect(page.locator("[data-cell]:focus")).to_have_count(1)
        row = 201 - 50 if sign == "ArrowUp" else 2 + 50
        page.wait_for_function(
            """(row) => {
              window.ivAnswer();
              return document.activeElement.closest("tr")?.ariaRowIndex === String(row);
            }""",
            arg=row,
        )


def test_the_row_that_is_on_leads_to_its_person_by_keyboard(screen, page):
    page.evaluate(
        "document.addEventListener('infoview:person', "
        "(event) => { event.preventDefault(); window.ivAsked = true; })"
    )
    page.locator("tbody th", has_text="Ben Okoro").first.click()
    expect(
        page.locator("tbody th").locator("input, textarea, select")
    ).to_be_focused()  # the cell opens, and takes the focus
    page.keyboard.press("Escape")
    expect(page.locator("tbody th[data-cell]:focus")).to_have_count(1)
    link = page.get_by_role("button", name="Everything with Ben Okoro")
    link.press("Enter")
    page.wait_for_function("window.ivAsked")
