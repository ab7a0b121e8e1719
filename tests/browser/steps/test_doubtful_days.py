"""A question about days that contradict stays in sight, and is answered by one of two buttons."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import expect

from infoview_lib.files.folder.folder import open_folder
from tests.browser.stage import Stage


@pytest.fixture
def early(tmp_path):
    """A folder with a talk marked as held that is set for tomorrow, and one that is ahead."""
    folder = open_folder(tmp_path / "My Infoview")
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    for name, status in (("Ana Lopes", "done"), ("Ben Okoro", "scheduled")):
        person = folder.add("contact", name=name)
        folder.add("interview", contact=person, status=status, starts_at=tomorrow)
    for number in range(12):
        person = folder.add("contact", name=f"Person {number}")
        folder.add("attempt", contact=person, sent_at="2026-01-05", outcome="pending")
    return folder


def thanked(folder):
    return [one for one in folder.records("follow_up") if one["done_at"]]


@pytest.mark.parametrize("step", ["today", "person"])
def test_thanks_before_the_meeting_are_asked_about_on_the_card_that_sends_them(page, early, step):
    ana = early.records("contact")[0]["id"]
    Stage(page).show(step, early, **({"person": ana} if step == "person" else {}))
    if step == "person":
        page.get_by_text("Also open: one more thing").click()
    card = page.get_by_role("article", name="Send a thank-you note: Ana Lopes")
    card.get_by_label("One thing they said that you'll mention").fill("Most of it is listening")
    card.get_by_role("button", name="Mark as sent: Send a thank-you note, Ana Lopes").click()
    question = page.get_by_role("alert").filter(has_text="Ana Lopes")
    expect(question).to_contain_text(re.compile("thank-you note"))
    expect(question).to_be_in_viewport()
    assert len(thanked(early)) == 1
    page.get_by_role("button", name="No, undo it").click()
    expect(question).to_be_hidden()
    assert thanked(early) == []
    assert page.errors == []


def test_a_question_on_a_list_is_kept_and_undo_is_offered_only_for_what_was_done_last(page, early):
    Stage(page).show("interviews", early)
    page.get_by_role("button", name="Open Ben Okoro").click()
    talk = page.get_by_role("article", name="Ben Okoro")
    talk.get_by_label("Status").select_option("done")
    question = page.get_by_role("alert").filter(has_text="Ben Okoro")
    expect(question).to_be_in_viewport()
    expect(page.get_by_role("button", name="No, undo it")).to_be_visible()
    talk.get_by_label("They gave permission for").select_option("notes")
    expect(page.get_by_role("button", name="No, undo it")).to_be_hidden()
    page.get_by_role("button", name="Yes, keep it").click()
    expect(question).to_be_hidden()
    assert [one["status"] for one in early.records("interview")] == ["done", "done"]
    assert page.errors == []
