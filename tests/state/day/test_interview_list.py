"""Interviews, from planned to done."""

import pytest

from infoview_lib.state.day.interview_list import InterviewsState, minutes_in_words
from tests.wording import says


@pytest.fixture
def talks(folder):
    """The list of talks with one talk planned with Ana."""
    folder.add("profile", decision="career", default_minutes=20)
    state = InterviewsState(folder)
    state.act("add", contact=folder.add("contact", name="Ana Lopes"), mode="phone")
    return state


def only(state):
    """The one card."""
    (item,) = state.view["items"]
    return item


def test_a_new_talk_takes_the_minutes_and_the_decision_of_the_student(talks):
    values = only(talks)["values"]
    assert (values["agreed_minutes"], values["type"], values["status"]) == (20, "career", "planned")


def test_a_talk_needs_a_person(talks):
    reply = talks.act("add", contact="", mode="")
    assert (reply["ok"], reply["found"]) == (False, "No person is chosen yet.")


def test_a_time_turns_a_planned_talk_into_a_scheduled_one(talks):
    talks.act("change", id=only(talks)["id"], name="starts_at", value="2026-03-12T14:00")
    assert only(talks)["values"]["status"] == "scheduled"


def test_a_talk_that_took_place_asks_first_for_its_minutes(talks):
    reply = talks.act("done", id=only(talks)["id"])
    assert reply["open"] == only(talks)["id"]
    assert only(talks)["fields"][0] == "actual_minutes"
    (line,) = only(talks)["lines"]
    assert says(line, "minutes") and "?" in line


def test_a_job_interview_is_moved_with_the_questions_not_asked_yet(talks):
    folder, old = talks.folder, only(talks)["id"]
    asked = folder.add("plan_item", interview=old, wording="How did you begin?", asked=True)
    open_one = folder.add("plan_item", interview=old, wording="What is a normal day?")
    new = talks.act("rebook", id=old)["open"]
    book = folder.book
    assert (book.get(old).status, book.get(old).drifted) == ("rebooked", True)
    assert (book.get(new).status, book.get(new).contact) == ("planned", book.get(old).contact)
    assert (book.get(asked).interview, book.get(open_one).interview) == (old, new)
    talks.act("undo")
    assert folder.book.get(old).status == "planned" and folder.book.get(new) is None


def test_a_talk_that_was_called_off_cannot_be_moved(talks):
    talks.folder.change(only(talks)["id"], status="cancelled")
    assert talks.act("rebook", id=only(talks)["id"])["ok"] is False


def test_a_rehearsal_takes_its_notes_along_and_counts_nowhere(talks):
    talk = only(talks)["id"]
    talks.folder.add("answer", interview=talk, text="A friend played the part.")
    talks.act("change", id=talk, name="is_practice", value=True)
    counted = talks.folder.book.without_practice()
    assert counted.of("interview") == () == counted.of("answer")
    talks.act("undo")
    assert len(talks.folder.book.without_practice().of("answer")) == 1


@pytest.mark.parametrize(
    ("agreed", "actual", "facts"),
    [
        (25, None, ["how many minutes"]),
        (25, 20, ["kept", "25 minutes"]),
        (25, 26, ["26 minutes", "1 over the 25", "thank"]),
        (None, 30, ["took 30 minutes"]),
    ],
)
def test_minutes_are_told_kindly(agreed, actual, facts):
    assert says(minutes_in_words(agreed, actual), *facts)


def test_a_time_is_read_on_the_clock_of_the_student(talks):
    profile = talks.folder.records("profile")[0]["id"]
    talks.folder.change(profile, timezone="Asia/Tokyo")
    talks.act("change", id=only(talks)["id"], name="starts_at", value="2026-03-12T14:00")
    assert only(talks)["values"]["starts_at"] == "2026-03-12T14:00+09:00"
