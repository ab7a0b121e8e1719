"""The page of the day in a bare browser, by keyboard alone where it can be."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import expect

from infoview_lib.files.folder.folder import open_folder
from tests.browser.acts import tab_to
from tests.browser.stage import Stage


@pytest.fixture
def met(tmp_path):
    """A folder in which a talk was held an hour ago, with one note of it."""
    folder = open_folder(tmp_path / "My Infoview")
    ana = folder.add("contact", name="Ana Lopes", organization="Riverbend Clinic")
    start = datetime.now().astimezone() - timedelta(hours=1)
    talk = folder.add("interview", contact=ana, status="done", starts_at=start, actual_minutes=30)
    folder.add("answer", interview=talk, topic="Mornings", text="Most of it is listening")
    folder.add(
        "referral",
        **{
            "from": ana,
            "to": folder.add("contact", name="Ben Okoro"),
            "interview": talk,
            "date": date.today(),
        },
    )
    return folder


def test_a_thank_you_is_written_by_keyboard_alone_with_its_checks(page, met):
    Stage(page).show("today", met)
    card = page.get_by_role("article", name="Send a thank-you note: Ana Lopes")
    expect(card).to_contain_text("23 hours left")
    tab_to(page, "Mark as sent")
    page.keyboard.press("Enter")
    expect(card.get_by_role("alert")).to_contain_text(
        "Your thank-you note doesn't mention anything they said."
    )
    tab_to(page, "Mention: Most of it is listening", back=True)
    page.keyboard.press("Enter")
    expect(card.get_by_label("One thing they said that you'll mention")).to_have_value(
        "Most of it is listening"
    )
    tab_to(page, "Write it here", back=True)
    page.keyboard.press("Enter")
    tab_to(page, "Your words")
    page.keyboard.type("Thank you. Listening is what I will practice. Is there an opening for me?")
    page.keyboard.press("Tab")
    expect(card.get_by_role("status")).to_contain_text("may sound like asking for a job")
    tab_to(page, "Mark as sent")
    page.keyboard.press("Enter")
    expect(card.get_by_role("alert")).to_contain_text("Did you send it like this?")
    tab_to(page, "Edit first")
    page.keyboard.press("Enter")
    tab_to(page, "Your words", back=True)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("Thank you. Listening is what I will practice.")
    page.keyboard.press("Tab")
    expect(card.get_by_role("status")).to_be_hidden()
    tab_to(page, "Mark as sent")
    page.keyboard.press("Enter")
    expect(card).to_be_hidden()
    (note,) = met.records("follow_up")
    assert (note["about"], note["words"]) == (
        "Most of it is listening",
        "Thank you. Listening is what I will practice.",
    )
    assert note["done_at"] and page.errors == []


def test_what_is_put_off_stays_in_sight_and_comes_back(page, met, axe):
    Stage(page).show("today", met)
    name = "Look back on the interview: Ana Lopes"
    card = page.get_by_role("article", name=name)
    card.get_by_role("button", name="Snooze").click()
    card.get_by_role("button", name="Snooze: In 3 days").click()
    fold = page.locator("details[data-key=put_off]")
    expect(fold.locator("summary")).to_have_text("◇ Snoozed (1)")
    fold.locator("summary").click()
    expect(fold.get_by_role("article", name=name)).to_contain_text("in 3 days, snoozed from")
    fold.get_by_role("button", name="More").click()
    assert axe(page, "main") == []
    fold.get_by_role("button", name="Move to today").click()
    expect(fold).to_be_hidden()
    page.get_by_role("button", name="Undo: the snoozed item").click()
    expect(page.locator("details[data-key=put_off]")).to_be_visible()
    again = page.get_by_role("article", name=name)
    page.locator("details[data-key=put_off] summary").click()
    again.get_by_role("button", name="Dismiss").click()
    again.get_by_label("Why you're dismissing this").fill("Five minutes on a stair")
    again.get_by_role("button", name="Dismiss it", exact=True).click()
    expect(again).to_be_hidden()


def test_an_item_goes_into_the_calendar_and_leads_to_its_person(page, met, axe):
    stage = Stage(page)
    stage.show("today", met)
    stage.show("person", met)
    card = page.get_by_role("article", name="Send a thank-you note: Ana Lopes").first
    card.get_by_role("button", name="More").click()
    with page.expect_download() as download:
        card.get_by_role("button", name="Add to calendar").click()
    assert (
        download.value.suggested_filename.endswith(".ics")
        and "Ana" not in download.value.suggested_filename
    )
    card.get_by_role("button", name="Ana Lopes", exact=True).click()
    person = page.locator("#person")
    expect(person.get_by_role("heading", name="Ana Lopes", exact=True)).to_be_focused()
    expect(person.get_by_text("You still owe them a thank-you note.")).to_be_visible()
    expect(person.get_by_role("row").nth(1)).to_contain_text("You haven't reached out yet.")
    person.get_by_role("button", name="Change: They said, on Mornings").click()
    words = person.get_by_role("textbox", name="Change: They said, on Mornings")
    expect(words).to_be_focused()
    words.fill("Most of it is waiting")
    page.keyboard.press("Tab")
    expect(person.get_by_role("button", name="Undo: changing a note")).to_be_visible()
    assert axe(page, "main") == []
    person.get_by_role("button", name="Undo: changing a note").click()
    expect(person.get_by_role("region", name="What they said")).to_contain_text(
        "Most of it is listening"
    )
    assert [one["text"] for one in met.records("answer")] == [
        "Most of it is listening"
    ] and page.errors == []


def test_the_map_leads_to_everything_with_a_person(page, met):
    stage = Stage(page)
    stage.show("referral_map", met)
    stage.show("person", met)
    page.get_by_role("button", name="Ana Lopes. ").first.press("Enter")
    page.get_by_role("region", name="The person you chose").get_by_role(
        "button", name="Everything with Ana Lopes"
    ).click()
    expect(
        page.locator("#person").get_by_role("heading", name="Ana Lopes", exact=True)
    ).to_be_focused()


def test_news_of_the_decision_is_ticked_once_for_each(page, met, axe):
    Stage(page).show("closing_news", met)
    tick = page.get_by_role("checkbox", name="Ana Lopes")
    expect(tick).to_be_disabled()
    page.get_by_label("What you decided").fill("Speech therapy")
    page.keyboard.press("Tab")
    tick.check()
    expect(page.get_by_text("Everyone who helped you knows.")).to_be_visible()
    assert axe(page, "main") == []
    assert [one["kind"] for one in met.records("follow_up")] == ["decision_news"]


def test_more_of_a_long_list_comes_where_the_focus_goes_on(page, tmp_path):
    folder = open_folder(tmp_path / "My Infoview")
    for number in range(15):
        contact = folder.add("contact", name=f"Person {number}")
        folder.add("attempt", contact=contact, sent_at="2026-01-05")
    Stage(page).show("today", folder)
    late = page.get_by_role("region", name="Late")
    expect(late.get_by_role("heading", level=3)).to_have_text("▲ Late (15)")
    late.get_by_role("button", name="Show 3 more: Late").press("Enter")
    expect(late.get_by_role("article").nth(12).get_by_role("button").first).to_be_focused()
    expect(late.get_by_role("article")).to_have_count(15)


def test_a_long_story_begins_with_the_newest_and_opens_whole(page, met, axe):
    (ana, talk) = met.records("contact")[0]["id"], met.records("interview")[0]["id"]
    for number in range(20):
        met.add(
            "answer", interview=talk, topic=("Pay", "Hours")[number % 2], text=f"Point {number}"
        )
    Stage(page).show("person", met, person=ana)
    story, said = (
        page.get_by_role("region", name="The story so far"),
        page.get_by_role("region", name="What they said"),
    )
    said.get_by_text("Pay (10)").click()
    expect(said.get_by_text("Point 18", exact=True)).to_be_visible()
    expect(story.get_by_role("listitem")).to_have_count(12)
    assert axe(page, "main") == []
    story.get_by_role("button", name=re.compile("Show \\d+ earlier entries")).press("Enter")
    expect(story.get_by_role("heading", name="The story so far")).to_be_focused()
    expect(story.get_by_text("Point 0", exact=True)).to_be_visible()
    expect(story.get_by_role("button", name=re.compile("earlier"))).to_have_count(0)
