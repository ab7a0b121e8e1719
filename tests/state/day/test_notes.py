"""Notes are kept question by question."""

import pytest

from infoview_lib.state.day.notes import NotesState
from tests.wording import says


def test_questions_planned_before_a_talk_was_set_are_offered_to_its_notes(folder):
    person = folder.add("contact", name="Ana Lopes")
    loose = folder.add("plan_item", wording="What is a normal day?", position=1)
    real = folder.add("interview", contact=person)
    notes = NotesState(folder)
    assert notes.view["waiting"] == 1
    assert notes.act("use_plan", talk=real)["moved"] == 1
    assert [one["id"] for one in notes.view["notes"]["questions"]] == [loose]
    assert notes.view["waiting"] == 0


def test_a_rehearsal_copies_the_agenda_that_waits_for_the_real_talk(folder):
    person = folder.add("contact", name="Ana Lopes")
    folder.add("plan_item", wording="What is a normal day?", position=1, must_ask=True)
    rehearsal = folder.add("interview", contact=person, is_practice=True)
    notes = NotesState(folder)
    notes.act("use_plan", talk=rehearsal)
    (copy,) = folder.book.about("plan_item", interview=rehearsal)
    assert (copy.wording, copy.must_ask, copy.is_practice) == ("What is a normal day?", True, True)
    assert notes.view["waiting"] == 1
    assert not notes.act("use_plan", talk="")["ok"]


def test_the_first_words_of_a_note_make_its_record_and_mark_the_question(folder, talk):
    notes = NotesState(folder)
    notes.act("answer", plan_item=talk["bank"], name="text", value="Half of it is mail.")
    notes.act("answer", plan_item=talk["bank"], name="stance", value="mixed")
    (answer,) = folder.book.of("answer")
    assert (answer.text, answer.stance, answer.interview) == (
        "Half of it is mail.",
        "mixed",
        talk["id"],
    )
    assert folder.book.get(talk["bank"]).asked and notes.view["notes"]["answered"] == 1


def test_a_bank_question_files_its_note_under_its_category_an_own_one_under_its_words(folder, talk):
    notes = NotesState(folder)
    for item in (talk["bank"], talk["own"]):
        notes.act("answer", plan_item=item, name="text", value="Yes.")
    topics = [one.topic for one in folder.book.of("answer")]
    assert topics[1] == "Which books do you keep at work?" and len(topics[0]) < 25


def test_what_was_expected_stands_beside_the_answer(folder, talk):
    folder.change(talk["bank"], expected="Mostly meetings")
    notes = NotesState(folder)
    assert [one["expected"] for one in notes.view["notes"]["questions"]] == ["Mostly meetings", ""]


def test_an_empty_note_makes_no_record(folder, talk):
    NotesState(folder).act("answer", plan_item=talk["bank"], name="text", value="")
    assert folder.book.of("answer") == ()


def test_a_topic_that_was_not_planned_is_added_and_changed(folder, talk):
    notes = NotesState(folder)
    found = notes.act("topic", talk=talk["id"], topic="Night shifts")["id"]
    notes.act("change", id=found, name="text", value="Two a month.")
    assert notes.view["notes"]["extra"][0]["text"] == "Two a month."
    assert notes.act("topic", talk=talk["id"], topic=" ")["ok"] is False


def test_a_note_outlives_its_question(folder, talk):
    notes = NotesState(folder)
    notes.act("answer", plan_item=talk["own"], name="text", value="Three field guides.")
    folder.delete(talk["own"])
    assert [one["text"] for one in notes.view["notes"]["extra"]] == ["Three field guides."]


def test_questions_stand_in_the_order_of_the_agenda(folder, talk):
    first = folder.add(
        "plan_item", interview=talk["id"], position=9, block="rapport", wording="How did you begin?"
    )
    notes = NotesState(folder).view["notes"]
    assert [one["id"] for one in notes["questions"]] == [first, talk["bank"], talk["own"]]


def test_a_name_and_advice_are_kept_from_inside_a_note(folder, talk):
    notes = NotesState(folder)
    told = notes.act("named", talk=talk["id"], name="Chidi Eze", may_use_name="")["told"]
    assert says(told, "Chidi Eze", "list", "by Ana Lopes")
    notes.act("named", talk=talk["id"], name="Dee Ann", may_use_name="yes")
    notes.act("advised", talk=talk["id"], text="Ride along for a day", kind="")
    shown = notes.view["notes"]
    to_ask, allowed = shown["names"]
    assert says(to_ask, "Chidi Eze", "ask", "name") and allowed == "Dee Ann"
    assert shown["advice"] == ["Ride along for a day"]
    assert [one.from_ for one in folder.book.of("referral")] == [talk["person"]] * 2
    assert notes.act("named", talk=talk["id"], name=" ")["found"] == "The name is empty."


def test_notes_from_paper_come_with_the_day_and_the_minutes_of_the_talk(folder, talk):
    notes = NotesState(folder)
    assert notes.view["notes"]["is_ahead"]
    assert notes.act("held", talk=talk["id"], starts_at="2026-03-11T16:00", actual_minutes="22")[
        "ok"
    ]
    found = folder.book.get(talk["id"])
    assert (found.status, found.starts_at[:16], found.actual_minutes) == (
        "done",
        "2026-03-11T16:00",
        22,
    )
    assert says(notes.view["notes"]["took"], "kept", "25 minutes")


def test_the_time_of_a_talk_from_paper_is_on_the_clock_of_the_student(folder, talk):
    folder.add("profile", timezone="Asia/Tokyo")
    NotesState(folder).act("held", talk=talk["id"], starts_at="2026-03-11T16:00")
    assert folder.book.get(talk["id"]).starts_at == "2026-03-11T16:00+09:00"


@pytest.mark.parametrize(
    "starts_at,facts",
    [
        ("", ["date", "empty"]),
        ("soon", ["soon", "a day and a time"]),
    ],
)
def test_a_talk_took_place_on_a_day_that_can_be_read(folder, talk, starts_at, facts):
    reply = NotesState(folder).act("held", talk=talk["id"], starts_at=starts_at)
    assert says(reply["found"], *facts)
    assert folder.book.get(talk["id"]).status == "planned"
