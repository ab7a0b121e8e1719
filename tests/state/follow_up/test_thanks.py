"""A thank-you is written, checked, sent against its clock."""

from datetime import datetime, timedelta

import pytest

from infoview_lib.state.follow_up.thanks import ThanksState
from tests.state.follow_up.cards import only
from tests.wording import says


def test_the_words_of_a_thank_you_are_kept_as_one_record(talked):
    folder, state = talked["folder"], ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="about", value="a day of shadowing")
    state.act(
        "change", id=talked["talk"], name="words", value="Thank you for the idea of shadowing."
    )
    notes = folder.records("follow_up")
    assert [(n["kind"], n["about"], n["done_at"]) for n in notes] == [
        ("thank_you", "a day of shadowing", "")
    ]
    state.act("sent", id=talked["talk"])
    assert folder.records("follow_up")[0]["done_at"]
    assert state.view["items"][0]["marks"][0]["text"] == "Sent"
    assert state.view["items"][0]["actions"] == []


def test_a_thank_you_says_when_it_misses_its_one_thing(talked):
    state = ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="about", value="shadowing")
    state.act("change", id=talked["talk"], name="words", value="Thank you so much.")
    assert any("doesn't mention it" in line for line in state.view["items"][0]["lines"])


def test_a_thank_you_that_asks_for_a_job_is_pointed_out(talked):
    state = ThanksState(talked["folder"])
    state.act(
        "change", id=talked["talk"], name="words", value="Thanks! Do you have any openings for me?"
    )
    assert any("asking for a job" in line for line in state.view["items"][0]["lines"])


def test_a_thank_you_far_ahead_names_its_day_not_its_hours(talked):
    far = datetime.now().astimezone() + timedelta(days=60)
    talked["folder"].change(talked["talk"], starts_at=far.isoformat(timespec="minutes"))
    words = ThanksState(talked["folder"]).view["items"][0]["marks"][0]["text"]
    assert words.startswith("By ") and "hours" not in words


def test_one_thing_from_the_notes_is_taken_with_one_press(talked):
    folder, state = talked["folder"], ThanksState(talked["folder"])
    folder.add("answer", interview=talked["talk"], text="Most of it is listening")
    (row,) = only(state)["panel"]["rows"]
    state.act(row["actions"][0]["do"], id=talked["talk"], **row["actions"][0]["values"])
    assert (
        only(state)["values"]["about"] == "Most of it is listening" and only(state)["panel"] is None
    )


def test_a_thank_you_that_names_nothing_is_not_marked_as_sent(talked):
    state = ThanksState(talked["folder"])
    reply = state.act("sent", id=talked["talk"])
    assert not reply["ok"] and says(reply["found"], "thank-you note", "doesn't mention")
    assert talked["folder"].records("follow_up") == []


@pytest.mark.parametrize(
    "words", ["It was great. My CV is attached.", "It was great. Do you have a job for me?"]
)
def test_a_resume_or_a_job_ask_is_asked_about_before_it_counts_as_sent(talked, words):
    state = ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="words", value=words)
    assert only(state)["actions"][0]["confirm"].endswith("Did you send it like this?")


def test_late_is_not_yet_overdue(talked):
    folder = talked["folder"]
    for hours, words in (
        (20, "hours left"),
        (30, "Late, still welcome"),
        (80, "Overdue, still welcome"),
    ):
        start = datetime.now().astimezone() - timedelta(hours=hours)
        folder.change(talked["talk"], starts_at=start, actual_minutes=0)
        assert only(ThanksState(folder))["marks"][0]["text"].endswith(words)
