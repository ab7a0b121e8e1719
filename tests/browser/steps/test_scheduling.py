"""Agree on a time by keyboard, take it to a calendar, turn a no into a name."""

from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.stage import Stage
from tests.examples import one_quick

DAY = date(2026, 11, 23)
FOCUSED = """() => { const a = document.activeElement;
  const said = a.getAttribute('aria-label') || a.labels?.[0]?.textContent || a.textContent;
  return (said || '').trim(); }"""


@pytest.fixture
def agreed(folder):
    """A folder in which Ana said yes, Ben does not answer, Cleo said no."""
    folder.add("profile", display_name="Jordan Okafor", timezone="America/New_York")
    ana = folder.add("contact", name="Ana Lopes", timezone="Europe/London")
    ben = folder.add("contact", name="Ben Adeyemi")
    cleo = folder.add("contact", name="Cleo Diaz", occupation="Baker")
    folder.add("interview", contact=ana, mode="phone", agreed_minutes=25)
    folder.add("attempt", contact=ben, sent_at="2026-11-20")
    folder.add("attempt", contact=cleo, sent_at="2026-11-10", outcome="no")
    return folder


def tab_to(page, words, most=60):
    """Press Tab until the control of that name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).startswith(words):
            return
    raise AssertionError(f"Tab never reached “{words}”")


def test_a_time_is_offered_chosen_confirmed_by_keyboard_alone(agreed, page):
    Stage(page).show("scheduling", agreed, today=lambda: DAY)
    tab_to(page, "Time 1")
    page.keyboard.type("12102026")
    page.keyboard.press("ArrowRight")
    page.keyboard.type("1030AM")
    page.get_by_text("Thursday, December 10, 3:30 pm (London time)", exact=True).wait_for()
    tab_to(page, "They chose this: time 1")
    page.keyboard.press("Enter")
    page.get_by_text("Fill in: [who calls]").wait_for()
    tab_to(page, "Who calls")
    page.keyboard.type("I")
    tab_to(page, "Where")
    page.keyboard.type("555-0142")
    page.keyboard.press("Tab")
    page.get_by_text("I'll call you at 555-0142.").wait_for()
    tab_to(page, "Add to my calendar")
    with page.expect_download() as got:
        page.keyboard.press("Enter")
    (talk,) = agreed.records("interview")
    assert got.value.suggested_filename == f"talk-2026-12-10-{talk['id']}.ics"
    with open(got.value.path(), "rb") as file:
        content = file.read()
    assert b"DTSTART:20261210T153000Z" in content and b"Ana" not in content
    assert (talk["starts_at"], talk["status"], page.errors) == (
        "2026-12-10T10:30-05:00",
        "scheduled",
        [],
    )


def test_a_no_becomes_a_next_step_and_its_words_are_copied(agreed, page):
    Stage(page).show("attempts", agreed, today=lambda: DAY)
    page.get_by_role("button", name="Where to go from this no: Cleo Diaz").click()
    page.get_by_role("button", name="Too busy: What did they say?").click()
    page.get_by_role("button", name="Copy message: Ask for a referral: Cleo Diaz").click()
    page.get_by_role("button", name="Copy message: Ask for a referral: Cleo Diaz").get_by_text(
        "Copied"
    ).wait_for()
    page.get_by_role("button", name="Make it my next step: Ask for a referral: Cleo Diaz").click()
    page.get_by_text("1. Ask for a referral ✓ chosen").wait_for()
    kept = agreed.records("attempt")[1]
    assert (kept["decline_reason"], kept["remedy"], kept["next_step"], kept["due_on"]) == (
        "too_busy",
        "ask_referral",
        "Ask Cleo Diaz for a referral",
        "2026-11-26",
    )
    page.get_by_role("button", name="When to check back: Ben Adeyemi").click()
    page.get_by_role("button", name="3 work days · November 25: Check back after").click()
    page.get_by_text("Set for November 25.").wait_for()
    assert page.errors == []


@pytest.mark.parametrize("dark", one_quick(False, True))
def test_axe_finds_nothing_serious_and_nothing_is_cut_off(agreed, new_page, dark, shot):
    page = new_page(width=800, dark=dark)
    stage = Stage(page, light=not dark)
    talk = agreed.records("interview")[0]["id"]
    agreed.change(
        talk,
        offered="2026-11-26T07:00-05:00 2026-12-12T14:00-05:00",
        starts_at="2026-12-10T10:30-05:00",
    )
    for step in ("scheduling", "attempts"):
        stage.show(step, agreed, today=lambda: DAY)
    page.get_by_text("Days off and calendar files").click()
    page.get_by_role("button", name="Where to go from this no: Cleo Diaz").click()
    page.wait_for_timeout(200)
    found = Axe().run(page).response["violations"]
    serious = [one for one in found if one["impact"] in ("serious", "critical")]
    assert [(one["id"], [n["html"] for n in one["nodes"]]) for one in serious] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 800 and page.errors == []
    shot(page, f"03-scheduling-800-{'dark' if dark else 'light'}")
