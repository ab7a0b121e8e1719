"""Practice in a real browser: by keyboard alone, after a reload; the observer's sheet."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.stage import Stage
from tests.examples import one_quick

FOCUSED = """() => {
  const a = document.activeElement;
  return a.getAttribute('aria-label') || a.labels?.[0]?.textContent || a.textContent || '';
}"""


def tab_to(page, words, most=60):
    """Press Tab until the control of that name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).strip().startswith(words):
            return
    raise AssertionError(f"Tab never reached “{words}”")


def spoken(page):
    """What a screen reader is told."""
    return page.locator("[data-key=iv-spoken]").text_content()


def begin(page, folder, part="The drifting recruiter", light=True):
    """Say hello to one of the four."""
    state = Stage(page, light).show("practice", folder)
    page.get_by_role("button", name=part).click()
    page.get_by_role("button", name="Say hello").click()
    page.get_by_role("group", name="What was said").wait_for()
    return state


def ask_next(page):
    """Ask the next planned question, from the fold of suggestions."""
    before = page.locator(".iv-turn").count()
    if not page.get_by_role("button", name="Ask: ").first.is_visible():
        page.get_by_text("What you could ask next").click()
    page.get_by_role("button", name="Ask: ").first.click()
    page.wait_for_function("n => document.querySelectorAll('.iv-turn').length > n", arg=before)


def say(page, words):
    """Type words into the box, and press Enter."""
    before = page.locator(".iv-turn").count()
    page.get_by_role("textbox", name="What you say to").fill(words)
    page.get_by_role("textbox", name="What you say to").press("Enter")
    page.wait_for_function("n => document.querySelectorAll('.iv-turn').length > n", arg=before)


IN_VIEW = """() => {
  const seen = (node) => {
    const box = node.getBoundingClientRect(), log = document.querySelector('.iv-talk');
    const frame = log.contains(node) ? log.getBoundingClientRect() : {top: 0, bottom: innerHeight};
    return box.top >= Math.max(0, frame.top) - 1
      && box.top < Math.min(innerHeight, frame.bottom) - 20;
  };
  const replies = document.querySelectorAll('.iv-turn[data-who=them]');
  return {
    reply: seen([...replies].at(-1)),
    box: seen(document.querySelector('[data-key=entry-own] input')),
    clock: seen(document.querySelector('[data-key=minutes]')),
  };
}"""
ALL = {"reply": True, "box": True, "clock": True}


def test_a_rehearsal_is_held_by_keyboard_alone_and_outlives_the_page(folder, new_page):
    page = new_page()
    Stage(page).show("practice", folder)
    tab_to(page, "The terse expert")
    page.keyboard.press("Enter")
    tab_to(page, "How you'll say hello")
    page.keyboard.press("Control+A")
    page.keyboard.type("Good day, I am Quinn.")
    tab_to(page, "Say hello to Tomasz")
    page.keyboard.press("Enter")
    page.get_by_text("Good day, I am Quinn.").wait_for()
    assert "minutes" in spoken(page) or "time" in spoken(page)
    page.wait_for_function(f"({FOCUSED})() === 'What you say to Tomasz'")
    page.keyboard.type("What do you like most about your job?")
    page.keyboard.press("Enter")
    page.locator(".iv-turn").nth(3).wait_for()
    page.keyboard.type("What happened then?")
    page.keyboard.press("Enter")
    page.locator(".iv-turn").nth(5).wait_for()
    box = page.get_by_role("textbox", name="What you say to Tomasz")
    assert box.input_value() == "" and page.evaluate(FOCUSED) == "What you say to Tomasz"
    assert page.locator(".iv-turn").nth(5).locator("p").nth(1).text_content() in spoken(page)
    again = new_page()
    Stage(again).show("practice", folder)
    assert again.locator(".iv-turn").count() == 6 and again.locator(".iv-turn").nth(5).is_visible()
    tab_to(again, "Close the conversation")
    again.keyboard.press("Enter")
    tab_to(again, "Thank Tomasz and say goodbye")
    again.keyboard.press("Enter")
    again.get_by_role("heading", name="You practiced with Tomasz Wieland").wait_for()
    assert again.evaluate(FOCUSED) == "How it went"
    again.get_by_label("What they said").first.fill("A well that stank")
    again.keyboard.press("Tab")
    again.get_by_text("Saved", exact=True).wait_for()
    assert [(one.text, one.is_practice) for one in folder.book.of("answer")] == [
        ("A well that stank", True)
    ]
    assert page.errors == again.errors == []


def test_a_drift_offers_words_and_books_another_time(folder, page):
    begin(page, folder)
    for _ in range(3):
        ask_next(page)
    page.get_by_text("They're interviewing you now").wait_for()
    assert page.get_by_role("button", name="Ask: ").count() == 0
    say(page, "I could start in June.")
    assert page.get_by_role("button", name="Ask for another time").is_visible()
    page.get_by_role("button", name="Ask for another time").click()
    page.get_by_text("What you could ask next").wait_for()
    page.wait_for_function(f"({FOCUSED})() === 'What you say to Kelechi'")
    assert [one.status for one in folder.book.of("interview")] == ["scheduled", "planned"]
    page.get_by_role("button", name="Clear practice").click()
    page.get_by_role("button", name="Undo: cleared practice").wait_for()
    assert folder.book.of("interview") == () and "to the trash" in spoken(page)


@pytest.mark.parametrize("width, height", one_quick((390, 844), (1280, 800), (800, 1000)))
def test_reply_box_and_clock_stay_in_view(folder, new_page, width, height):
    page = new_page(width, height)
    begin(page, folder, "The generous mentor")
    assert page.evaluate(IN_VIEW) == ALL
    for words in ("How did you get into this?", "Tell me more.", "What do you like most?", "Why?"):
        say(page, words)
        page.wait_for_timeout(100)
        assert page.evaluate(IN_VIEW) == ALL, words
    ask_next(page)
    page.wait_for_timeout(100)
    assert page.evaluate(IN_VIEW) == ALL
    assert page.evaluate(FOCUSED) == "What you say to Rosa"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.get_by_text("Is that right?").count() == 0


def test_a_drift_on_a_phone_stays_in_view_with_the_words_for_it(folder, new_page):
    page = new_page(390, 844)
    begin(page, folder)
    for words in ("How did you get into this?", "What do you like most?", "What is hard?"):
        say(page, words)
    page.get_by_role("button", name="Ask for another time").wait_for()
    page.wait_for_timeout(100)
    assert page.evaluate(IN_VIEW) == ALL


def test_a_second_try_stands_beside_the_first_and_words_are_marked(folder, page):
    begin(page, folder, "The terse expert")
    say(page, "Do you like your job?")
    say(page, "Goodbye, thank you!")
    page.get_by_role("button", name="Practice again").click()
    page.get_by_role("button", name="The busy owner").click()
    page.get_by_role("button", name="Say hello").click()
    for words in ("What do you like most?", "Why is that?", "Are you hiring?", "Goodbye!"):
        say(page, words)
    page.get_by_role("columnheader", name="Before, with Tomasz").wait_for()
    row = page.get_by_role("row", name="Questions asked").locator("td").all_text_contents()
    assert [cell.split(":")[0] for cell in row] == ["1", "1"] and row[0] != row[1]
    page.get_by_text("Read it again").click()
    marks = page.locator(".iv-turn[data-who=you] .iv-found").all_text_contents()
    assert [mark.strip(" ✎").lower() for mark in marks] == [
        "open question",
        "follow-up",
        "job request",
    ]


@pytest.mark.parametrize("paper", one_quick("Letter", "A4"))
def test_the_observers_sheet_fits_one_page(folder, page, paper):
    Stage(page).show("observer_sheet", folder)
    page.evaluate("() => { window.print = () => {}; }")
    for name in ("Print observer sheet", "Print role cards"):
        page.get_by_role("button", name=name).click()
        made = page.pdf(format=paper, tagged=True)
        assert len(re.findall(rb"/Type\s*/Page\b", made)) == 1, name
        assert b"/StructTreeRoot" in made
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".iv-print").count() == 0


@pytest.mark.parametrize("light", one_quick(True, False))
def test_axe_finds_nothing_serious(folder, new_page, light):
    page = new_page(dark=not light)
    begin(page, folder, light=light)
    ask_next(page)
    found = Axe().run(page).response["violations"]
    page.get_by_text("Close the conversation").click()
    page.get_by_role("button", name="say goodbye").click()
    page.get_by_text("What happened, in numbers").wait_for()
    page.get_by_text("How it sounded").first.click()
    found += Axe().run(page).response["violations"]
    page.get_by_role("button", name="In threes").click()
    found += Axe().run(page).response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
