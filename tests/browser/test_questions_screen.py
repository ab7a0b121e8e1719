"""Page 04 in a real browser: by keyboard alone, by dragging, with a page that lost its other half."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.stage import Stage

FOCUSED = "() => { const a = document.activeElement; return a.getAttribute('aria-label') || a.textContent || a.labels?.[0]?.textContent || ''; }"


@pytest.fixture
def planned(folder):
    """A folder with one talk ahead."""
    person = folder.add("contact", name="Ana Lopes", industry="Public health")
    folder.add("interview", contact=person, type="career", agreed_minutes=25, starts_at="2030-03-12T14:00+00:00")
    return folder


def tab_to(page, words, most=160):
    """Press Tab until the control of that name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).strip().startswith(words):
            return
    raise AssertionError(f"Tab never reached “{words}”")


def agenda(state):
    """Words of each line, in order."""
    return [one["text"] for one in next(iter(state.view["plans"].values()))["items"]]


def test_an_agenda_is_made_by_keyboard_alone(planned, page):
    state = Stage(page).show("question_plan", planned)
    tab_to(page, "Start with a kit")
    page.keyboard.press("Enter")
    page.locator(".iv-question").nth(10).wait_for()
    before = agenda(state)
    assert len(before) == 11
    tab_to(page, f"Move down: {before[2]}")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    assert page.evaluate(FOCUSED) == f"Move down: {before[2]}", "the focus stays with the question"
    page.keyboard.press("Alt+ArrowDown")
    page.wait_for_timeout(200)
    assert agenda(state)[2:5] == [before[3], before[4], before[2]]
    assert "Place 5 of 11" in page.locator("[data-key=iv-spoken]").text_content()
    tab_to(page, "Search")
    page.keyboard.type("younger self")
    tab_to(page, "Your question")
    page.keyboard.type("What would you tell your younger self?")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert "What would you tell your younger self?" in agenda(state)
    assert page.errors == []


def test_filtering_asks_nobody_but_the_page(planned, page):
    Stage(page).show("question_plan", planned)
    page.evaluate("window.ivStage.dead = true")
    page.get_by_label("Search").fill("pay")
    page.get_by_label("About", exact=True).select_option("pay")
    found = page.get_by_label("Questions that fit").locator("li")
    assert 0 < found.count() < 20


def test_a_question_is_dragged_to_another_part(planned, page):
    state = Stage(page).show("question_plan", planned)
    page.get_by_role("button", name="Start with a kit").click()
    page.locator(".iv-question").nth(10).wait_for()
    first = agenda(state)[0]
    start = page.locator(".iv-handle").nth(0).bounding_box()
    target = page.locator(".iv-question").nth(3).bounding_box()
    page.mouse.move(start["x"] + 5, start["y"] + 5)
    page.mouse.down()
    page.mouse.move(start["x"] + 9, start["y"] + 25, steps=4)
    page.mouse.move(target["x"] + 60, target["y"] + 10, steps=8)
    page.mouse.up()
    page.wait_for_timeout(300)
    assert agenda(state)[2] == first


def test_what_is_typed_while_the_page_sleeps_is_kept(planned, page):
    Stage(page).show("question_plan", planned)
    page.evaluate("window.ivStage.dead = true")
    page.get_by_label("Your question").fill("What made you stay?")
    page.get_by_role("button", name="Add my question").click()
    page.get_by_text("This page is asleep").wait_for(timeout=4000)
    assert page.get_by_label("Your question").input_value() == "What made you stay?"


def test_only_the_sheet_is_printed(planned, page):
    Stage(page).show("one_sheet", planned)
    page.evaluate("() => { window.print = () => { window.printed = document.body.hasAttribute('data-iv-printing'); }; }")
    page.get_by_role("button", name="Print this sheet").click()
    assert page.evaluate("window.printed") is True
    page.emulate_media(media="print")
    assert page.locator(".iv-print .iv-sheet").is_visible() and not page.locator("main").is_visible()
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".iv-print").count() == 0


@pytest.mark.parametrize("light", [True, False])
@pytest.mark.parametrize("step", ["question_plan", "one_sheet"])
def test_axe_finds_nothing_serious(planned, new_page, step, light):
    page = new_page(dark=not light)
    state = Stage(page, light).show(step, planned)
    if step == "question_plan":
        page.get_by_role("button", name="Start with a kit").click()
        page.locator(".iv-question").nth(10).wait_for()
        page.get_by_role("button", name="More about").first.click()
        page.get_by_role("button", name="Why ask?").first.click()
    assert state.view["plans" if step == "question_plan" else "sheets"]
    found = Axe().run(page, context=f"#{step}").response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
