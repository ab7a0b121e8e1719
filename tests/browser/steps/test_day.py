"""Page 05 in a real browser: the timer outlives the page, names and notes are kept."""

from datetime import datetime, timedelta
from io import BytesIO
from unicodedata import normalize

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from pypdf import PdfReader

from infoview_lib.state.day.drift_and_cues import TOLD
from tests.browser.acts import focused, tab_to
from tests.browser.stage import Stage
from tests.examples import one_quick

STEPS = [
    "interviews",
    "checklist",
    "rapport_card",
    "cues",
    "timer",
    "drift_card",
    "notes",
    "names_given",
    "advice_given",
    "on_the_spot",
]


@pytest.fixture
def today(folder):
    """A folder with a talk today and two questions; its id as `folder.talk`."""
    folder.add("profile", display_name="Quinn", major="Biology")
    person = folder.add("contact", name="Ana Lopes", title="Epidemiologist")
    folder.talk = folder.add(
        "interview",
        contact=person,
        mode="in_person",
        agreed_minutes=25,
        starts_at=datetime.now().astimezone() + timedelta(minutes=5),
    )
    for place, words in enumerate(("How did you begin?", "What is a normal day?"), 1):
        folder.add("plan_item", interview=folder.talk, position=place, wording=words)
    return folder


def clock(page):
    """What the clock shows, and in which state it is."""
    shown = page.locator(".iv-clock")
    return shown.text_content(), shown.get_attribute("data-state")


def spoken(page):
    """What a screen reader was told last."""
    return page.locator("[data-key=iv-spoken]").text_content()


def test_the_timer_outlives_the_page_and_one_press_saves_its_minutes(today, new_page):
    page = new_page()
    page.clock.install()
    Stage(page).show("timer", today)
    page.get_by_role("button", name="Start timer").click()
    page.clock.run_for(61_000)
    assert clock(page)[0] in ("23:59", "23:58", "23:57")
    page.reload()
    stage = Stage(page)
    stage.show("timer", today)
    page.clock.run_for(19 * 60_000)
    assert clock(page)[1] == "soon" and "Time to start closing" in spoken(page)
    assert page.get_by_text("who else should I talk to").is_visible()
    page.clock.run_for(8 * 60_000)
    assert clock(page)[1] == "over" and spoken(page) == "The time you promised is up."
    page.get_by_role("button", name="Stop and save minutes").click()
    page.clock.run_for(500)
    page.locator(".iv-note", has_text="It took 28 minutes, 3 over the 25").wait_for()
    found = today.book.get(today.talk)
    assert (found.actual_minutes, found.status) == (28, "done")
    page.get_by_role("button", name="Keep timing").click()
    page.clock.run_for(2_000)
    assert clock(page)[0].startswith("+3:")
    assert today.book.get(today.talk).status != "done"


def test_the_warning_is_spoken_once_whatever_is_drawn_meanwhile(today, new_page):
    page = new_page()
    page.clock.install()
    Stage(page).show("timer", today)
    page.get_by_role("button", name="Start timer").click()
    page.clock.run_for(20 * 60_000 + 500)
    assert spoken(page) == "About 5 minutes left. Time to start closing."
    page.reload()
    Stage(page).show("timer", today)
    page.clock.run_for(60_000)
    assert (clock(page)[1], spoken(page)) == ("soon", "")


def test_a_laptop_that_slept_shows_the_right_time_and_asks_when_the_clock_ran_on(today, new_page):
    page = new_page()
    page.clock.install()
    Stage(page).show("timer", today)
    page.get_by_role("button", name="Start timer").click()
    page.clock.fast_forward(10 * 60_000)
    assert clock(page)[0] in ("15:00", "14:59", "14:58")
    page.clock.fast_forward(120 * 60_000)
    page.get_by_role("button", name="Save minutes").click()
    page.clock.run_for(500)
    page.get_by_text("The minutes are empty.").wait_for()
    page.get_by_label("Minutes it took").fill("26")
    page.get_by_role("button", name="Save minutes").click()
    page.clock.run_for(500)
    page.locator(".iv-note", has_text="It took 26 minutes, 1 over the 25").wait_for()


def test_the_timer_runs_while_nothing_listens_and_keeps_what_was_not_saved(today, new_page):
    page = new_page()
    page.clock.install()
    Stage(page).show("timer", today)
    page.get_by_role("button", name="Start timer").click()
    page.evaluate("window.ivStage.dead = true")
    page.clock.run_for(10 * 60_000)
    page.get_by_role("button", name="Stop and save minutes").click()
    page.clock.run_for(3_000)
    page.get_by_text("This page is asleep").wait_for()
    assert clock(page)[0].startswith("14:5")
    assert today.book.get(today.talk).actual_minutes is None


def test_what_is_left_of_a_running_talk_shows_in_another_tab(today, new_page):
    page = new_page()
    Stage(page).show("timer", today)
    other = page.context.new_page()
    Stage(other).show("timer", today)
    page.get_by_role("button", name="Start timer").click()
    other.locator(".iv-clock").wait_for()


def test_a_note_is_saved_when_the_field_is_left(today, page):
    Stage(page).show("notes", today)
    page.get_by_label("What they said").first.fill("Half of it is mail.")
    page.keyboard.press("Tab")
    page.get_by_text("Saved", exact=True).wait_for()
    assert [one.text for one in today.book.of("answer")] == ["Half of it is mail."]


def test_names_and_advice_are_kept_by_keyboard_without_leaving_the_question(today, page):
    Stage(page).show("notes", today)
    page.get_by_label("What they said").nth(1).fill("Half of it is mail.")
    tab_to(page, "They referred me to someone: question 2")
    page.keyboard.press("Enter")
    for name in ("Chidi Eze", "Dee Ann"):
        focused(page, "Who did they refer you to?")
        page.keyboard.type(name)
        page.keyboard.press("Enter")
        page.get_by_text(f"✓ {name} is on your list now").wait_for()
    expect(page.locator("input:focus")).to_have_value("")
    page.keyboard.press("Enter")  # the end of a double one
    expect(page.get_by_role("alert")).to_have_count(0)
    tab_to(page, "Save referral")
    page.keyboard.press("Enter")
    page.get_by_role("alert").get_by_text("The name is empty.").wait_for()
    tab_to(page, "Back to the note")
    page.keyboard.press("Enter")
    focused(page, "They referred me to someone: question 2")
    tab_to(page, "They gave me advice: question 2")
    page.keyboard.press("Enter")
    expect(page.locator("textarea:focus, input:focus")).to_have_value("")
    page.keyboard.type("Ride along for a day")
    page.keyboard.press("Enter")
    page.get_by_text("✓ Advice saved").wait_for()
    assert [today.book.name_of(one.to) for one in today.book.of("referral")] == [
        "Chidi Eze",
        "Dee Ann",
    ]
    assert [one.text for one in today.book.of("recommendation")] == ["Ride along for a day"]
    assert [one.text for one in today.book.of("answer")] == ["Half of it is mail."]


def test_names_are_filed_under_the_talk_the_page_is_about(today, page):
    today.add("interview", contact=today.add("contact", name="Ben Okoro"), mode="phone")
    stage = Stage(page)
    for step in ("notes", "names_given"):
        stage.show(step, today)
    page.locator("#notes").get_by_label("Which interview?").select_option(
        label="Ben Okoro · no time yet"
    )
    page.get_by_label("Who did they refer you to?").fill("Chidi Eze")
    page.keyboard.press("Enter")
    page.locator("#names_given").get_by_text("Ben Okoro referred you").wait_for()


def test_a_name_typed_by_keyboard_becomes_person_and_introduction(today, page):
    Stage(page).show("names_given", today)
    page.get_by_label("Who did they refer you to?").focus()
    page.keyboard.type("Chidi Eze")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Chidi Eze").wait_for()
    assert [one.interview for one in today.book.of("referral")] == [today.talk]


def test_marking_a_talk_done_opens_the_question_of_its_minutes(today, page):
    Stage(page).show("interviews", today)
    page.get_by_role("button", name="Mark as done").click()
    page.get_by_label("Minutes it took").fill("31")
    page.keyboard.press("Tab")
    page.get_by_text("It took 31 minutes, 6 over the 25").wait_for()


def test_one_choice_of_a_talk_holds_for_the_whole_page(today, new_page):
    page = new_page()
    other = today.add("contact", name="Ben Okoro")
    today.add(
        "interview",
        contact=other,
        mode="phone",
        starts_at=datetime.now().astimezone() + timedelta(days=2),
    )
    stage = Stage(page)
    for step in ("checklist", "notes"):
        stage.show(step, today)
    page.locator("#checklist").get_by_label("Which interview?").select_option(index=1)
    assert (
        page.locator("#notes select").first.input_value()
        == page.locator("#checklist select").first.input_value()
    )
    assert page.get_by_text("We agreed on who will call").is_visible()


def test_a_drift_gets_its_own_date_by_keyboard_and_one_undo_takes_it_back(today, page):
    Stage(page).show("drift_card", today)
    before = today.entries()
    tab_to(page, "It happened")
    page.keyboard.press("Enter")
    tab_to(page, "How did it go?")
    page.keyboard.press("ArrowDown")
    tab_to(page, "Save new date")
    page.keyboard.press("Enter")
    told = page.locator("[data-key=moved]")
    expect(told).to_contain_text(TOLD["yes"])
    kept, new = today.book.of("interview")
    assert (kept.drifted, kept.status, new.type, new.contact) == (
        True,
        "planned",
        "job",
        kept.contact,
    )
    tab_to(page, "Undo", back=True)
    page.keyboard.press("Enter")
    expect(told).to_have_count(0)
    assert [one.id for one in today.book.of("interview")] == [kept.id]
    assert [one["drifted"] for one in today.records("interview")] == [
        one["drifted"] for one in before["interview"]
    ]


@pytest.mark.parametrize("paper", one_quick("Letter", "A4"))
def test_one_list_alone_is_printed_on_one_page(today, page, paper):
    Stage(page).show("checklist", today)
    page.get_by_role("button", name="During the interview").click()
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Not for me: I greeted them with a firm handshake.").click()
    lines = page.locator(".iv-check:not([data-mark=skip]) label").all_inner_texts()
    page.evaluate("() => { window.print = () => {}; }")
    page.get_by_role("button", name="Print list").click()
    page.emulate_media(media="print")
    assert (
        page.locator(".iv-print .iv-check label").first.evaluate(
            "one => getComputedStyle(one).color"
        )
        == "rgb(0, 0, 0)"
    )
    assert page.locator(".iv-print .iv-check input").first.is_checked()
    made = PdfReader(BytesIO(page.pdf(format=paper, tagged=True)))
    (sheet,) = made.pages
    text = normalize("NFKC", " ".join(sheet.extract_text().split()))  # “fi” is drawn as one letter
    assert len(lines) == 12 and all(line in text for line in lines)
    assert "Ana Lopes" in text and "In person" in text
    assert not any(
        words in text
        for words in (
            "handshake",
            "Not for me",
            "Why this matters, and another way",
            "Which interview?",
        )
    )
    assert (
        made.trailer["/Root"]["/MarkInfo"]["/Marked"].value
        and made.trailer["/Root"]["/Lang"] == "en"
    )


@pytest.mark.parametrize("light", one_quick(True, False))
def test_axe_finds_nothing_serious(today, new_page, light):
    page = new_page(dark=not light)
    stage = Stage(page, light)
    for step in STEPS:
        stage.show(step, today)
    page.get_by_role("button", name="Start timer").click()
    page.locator("#interviews").get_by_role("button", name="Open").click()
    page.locator("#on_the_spot .iv-button").first.click()
    page.get_by_role("button", name="They referred me to someone: question 1").click()
    page.get_by_role("group", name="They referred me to someone").wait_for()
    for summary in (
        "Why this matters, and another way",
        "It happened: set a new date",
        "Is it over?",
    ):
        page.get_by_text(summary).first.click()
    found = Axe().run(page).response["violations"]
    assert [
        (one["id"], one["nodes"][0]["html"][:200])
        for one in found
        if one["impact"] in ("serious", "critical")
    ] == []
    assert page.errors == []
