"""The card, the timer, the notes, the words for a drift."""

from datetime import date, datetime, timedelta

import pytest

from infoview_lib.state.checklist import ChecklistState
from infoview_lib.state.drift_card import CuesState, DriftCardState
from infoview_lib.state.notes import NotesState
from infoview_lib.state.rapport_card import RapportCardState, about_you
from infoview_lib.state.timer import TimerState


@pytest.fixture
def talk(folder):
    """A talk ahead with two questions; ids by role."""
    person = folder.add("contact", name="Ana Lopes", facts="Set up the river study (city paper)")
    iv = folder.add(
        "interview", contact=person, agreed_minutes=25, starts_at="2026-03-12T14:00+00:00"
    )
    bank = folder.add(
        "plan_item", interview=iv, question="q-core-10", position=1, wording="What is a normal day?"
    )
    own = folder.add(
        "plan_item", interview=iv, position=2, wording="Which books do you keep at work?"
    )
    return {"id": iv, "person": person, "bank": bank, "own": own}


def test_questions_planned_before_a_talk_was_set_are_offered_to_its_notes(folder):
    person = folder.add("contact", name="Ana Lopes")
    loose = folder.add("plan_item", wording="What is a normal day?", position=1)
    real = folder.add("interview", contact=person)
    notes = NotesState(folder)
    assert notes.view["waiting"] == 1
    assert notes.act("use_plan", talk=real)["moved"] == 1
    assert [one["id"] for one in notes.view["notes"][real]["questions"]] == [loose]
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


def test_stopping_the_timer_saves_the_minutes_and_ends_the_talk_in_one_step(folder, talk):
    before = folder.get(talk["id"])
    reply = TimerState(folder).act("stop", talk=talk["id"], seconds=30 * 60 + 40, agreed=25)
    found = folder.book.get(talk["id"])
    assert (found.actual_minutes, found.status) == (31, "done")
    assert reply["told"].startswith("It took 31 of 25 minutes: 6 over.")
    folder.undo()
    assert {**folder.get(talk["id"]), "updated_at": ""} == {**before, "updated_at": ""}


def test_the_minutes_promised_at_the_door_replace_those_of_the_request(folder, talk):
    TimerState(folder).act("stop", talk=talk["id"], seconds=15 * 60, agreed=15)
    found = folder.book.get(talk["id"])
    assert (found.agreed_minutes, found.actual_minutes) == (15, 15)


def test_a_talk_on_another_day_than_planned_began_when_the_clock_did(folder, talk):
    TimerState(folder).act("stop", talk=talk["id"], seconds=1200, agreed=25)
    began = datetime.fromisoformat(folder.book.get(talk["id"]).starts_at)
    assert abs(datetime.now().astimezone() - timedelta(minutes=20) - began) < timedelta(minutes=2)


def test_a_clock_that_was_forgotten_saves_what_the_student_says(folder, talk):
    timer = TimerState(folder)
    timer.act("stop", talk=talk["id"], seconds=9000, minutes="26", agreed=25)
    assert timer.view["taken"][talk["id"]].startswith("It took 26 of 25 minutes")
    assert (
        timer.act("stop", talk=talk["id"], seconds=9000, minutes="about half an hour")["ok"]
        is False
    )


def test_a_timer_tried_out_before_the_day_is_told_so(folder, talk):
    folder.change(talk["id"], starts_at="2026-03-12T14:00")
    ahead = [
        TimerState(folder, today=lambda day=day: date(2026, 3, day)).view["ahead"]
        for day in (11, 12, 13)
    ]
    assert ahead == [{talk["id"]: "March 12"}, {}, {}]


def test_the_timer_without_a_talk_saves_nothing(folder):
    assert TimerState(folder).act("stop", talk="", seconds=1200)["ok"] is False


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
    assert folder.book.get(talk["bank"]).asked and notes.view["notes"][talk["id"]]["answered"] == 1


def test_a_bank_question_files_its_note_under_its_category_an_own_one_under_its_words(folder, talk):
    notes = NotesState(folder)
    for item in (talk["bank"], talk["own"]):
        notes.act("answer", plan_item=item, name="text", value="Yes.")
    topics = [one.topic for one in folder.book.of("answer")]
    assert topics[1] == "Which books do you keep at work?" and len(topics[0]) < 25


def test_an_empty_note_makes_no_record(folder, talk):
    NotesState(folder).act("answer", plan_item=talk["bank"], name="text", value="")
    assert folder.book.of("answer") == ()


def test_a_topic_that_was_not_planned_is_added_and_changed(folder, talk):
    notes = NotesState(folder)
    found = notes.act("topic", talk=talk["id"], topic="Night shifts")["id"]
    notes.act("change", id=found, name="text", value="Two a month.")
    assert notes.view["notes"][talk["id"]]["extra"][0]["text"] == "Two a month."
    assert notes.act("topic", talk=talk["id"], topic=" ")["ok"] is False


def test_a_note_outlives_its_question(folder, talk):
    notes = NotesState(folder)
    notes.act("answer", plan_item=talk["own"], name="text", value="Three field guides.")
    folder.delete(talk["own"])
    assert [one["text"] for one in notes.view["notes"][talk["id"]]["extra"]] == [
        "Three field guides."
    ]


def test_questions_stand_in_the_order_of_the_agenda(folder, talk):
    first = folder.add(
        "plan_item", interview=talk["id"], position=9, block="rapport", wording="How did you begin?"
    )
    notes = NotesState(folder).view["notes"][talk["id"]]
    assert [one["id"] for one in notes["questions"]] == [first, talk["bank"], talk["own"]]


def test_a_name_and_advice_are_kept_from_inside_a_note(folder, talk):
    notes = NotesState(folder)
    told = notes.act("named", talk=talk["id"], name="Chidi Eze", may_use_name="")["told"]
    assert told == "Chidi Eze is on your list now, named by Ana Lopes"
    notes.act("named", talk=talk["id"], name="Dee Ann", may_use_name="yes")
    notes.act("advised", talk=talk["id"], text="Ride along for a day", kind="")
    shown = notes.view["notes"][talk["id"]]
    assert shown["names"] == ["Chidi Eze (ask: may I use your name?)", "Dee Ann"]
    assert shown["advice"] == ["Ride along for a day"]
    assert [one.from_ for one in folder.book.of("referral")] == [talk["person"]] * 2
    assert notes.act("named", talk=talk["id"], name=" ")["found"] == "The name is empty."


def test_notes_from_paper_come_with_the_day_and_the_minutes_of_the_talk(folder, talk):
    notes = NotesState(folder)
    assert notes.view["notes"][talk["id"]]["is_ahead"]
    assert notes.act("held", talk=talk["id"], starts_at="2026-03-11T16:00", actual_minutes="22")[
        "ok"
    ]
    found = folder.book.get(talk["id"])
    assert (found.status, found.starts_at[:16], found.actual_minutes) == (
        "done",
        "2026-03-11T16:00",
        22,
    )
    assert (
        notes.view["notes"][talk["id"]]["took"]
        == "You kept your promise of 25 minutes. People remember that."
    )


def test_the_time_of_a_talk_from_paper_is_on_the_clock_of_the_student(folder, talk):
    folder.add("profile", timezone="Asia/Tokyo")
    NotesState(folder).act("held", talk=talk["id"], starts_at="2026-03-11T16:00")
    assert folder.book.get(talk["id"]).starts_at == "2026-03-11T16:00+09:00"


@pytest.mark.parametrize(
    "starts_at,found",
    [
        ("", "The day is empty."),
        ("2090-01-01T10:00", "That time is still ahead."),
        ("soon", "“soon” is not a day and a time."),
    ],
)
def test_a_talk_takes_place_on_a_day_that_has_been(folder, talk, starts_at, found):
    reply = NotesState(folder).act("held", talk=talk["id"], starts_at=starts_at)
    assert (reply["found"], folder.book.get(talk["id"]).status) == (found, "planned")


def test_the_card_weighs_the_facts_and_saves_them_with_the_person(folder, talk):
    card = RapportCardState(folder)
    assert card.view["cards"][talk["id"]]["told"].startswith("○ 1 of 3 facts.")
    card.act("facts", contact=talk["person"], value="One (page)\nTwo (page)\n\nThree (paper)")
    assert card.view["cards"][talk["id"]]["told"].startswith("● 3 facts with their sources.")


@pytest.mark.parametrize(
    "may,words",
    [("yes", "sent you. Say so"), ("unasked", "Ask them if you may"), ("no", "not be named")],
)
def test_the_card_names_who_sent_you_only_as_they_allow(folder, talk, may, words):
    ben = folder.add("contact", name="Ben Okoro")
    folder.add("referral", **{"from": ben, "to": talk["person"], "may_use_name": may})
    assert words in RapportCardState(folder).view["cards"][talk["id"]]["opening"]


def test_the_introduction_needs_a_student_to_belong_to(folder, talk):
    card = RapportCardState(folder)
    assert card.act("intro", value="I am Quinn.")["ok"] is False
    folder.add("profile", display_name="Quinn")
    card.act("intro", value="I am Quinn.")
    assert card.view["intro"] == "I am Quinn."


def test_nothing_is_said_about_a_student_who_wrote_nothing(folder):
    assert about_you(folder.book) == []


def test_a_talk_of_the_last_days_can_still_be_written_down_as_drifted(folder, talk):
    folder.change(talk["id"], status="done", starts_at="2026-03-09T10:00+00:00")
    drift = DriftCardState(folder, today=lambda: date(2026, 3, 12))
    assert [one for one, _ in drift.view["talks"]] == [talk["id"]]
    assert DriftCardState(folder, today=lambda: date(2026, 4, 12)).view["talks"] == []
    reply = drift.act("rebook", talk=talk["id"])
    assert reply["told"].startswith("It is noted that the talk changed its course.")
    book = folder.book
    assert (book.get(talk["id"]).status, book.get(talk["id"]).drifted) == ("done", True)
    assert (book.get(reply["talk"]).status, book.get(reply["talk"]).type) == (
        "scheduled",
        book.get(talk["id"]).type,
    )


def test_only_talks_ahead_can_be_moved(folder, talk):
    drift = DriftCardState(folder)
    assert [one for one, _ in drift.view["talks"]] == [talk["id"]]
    new = drift.act("rebook", talk=talk["id"])["talk"]
    assert [one for one, _ in drift.view["talks"]] == [new]
    assert drift.act("rebook", talk="")["ok"] is False


def test_a_line_is_ticked_skipped_and_opened_again_in_one_record(folder, talk):
    lists = ChecklistState(folder)
    for mark in ("done", "skip", ""):
        lists.act("mark", talk=talk["id"], line="before-dress", mark=mark)
        assert lists.view["marks"][talk["id"]]["before-dress"] == mark
    (found,) = folder.book.of("checklist_state")
    assert (found.list, found.item, found.done, found.not_applicable) == (
        "before",
        "before-dress",
        False,
        False,
    )


def test_each_talk_has_its_own_list(folder, talk):
    lists = ChecklistState(folder)
    lists.act("mark", talk=talk["id"], line="before-dress", mark="done")
    assert lists.view["marks"][""] == {}
    assert lists.act("mark", talk="", line="before-nothing", mark="done")["ok"] is False


def test_dress_on_time_smile_and_handshake_stand_on_the_lists_in_person(folder):
    lines = [
        one for one in ChecklistState(folder).lasting()["lines"] if "in_person" in one["modes"]
    ]
    text = " ".join(one["text"] for one in lines).lower()
    assert all(word in text for word in ("dress", "on time", "smile", "handshake"))
    assert all(one["alternative"] for one in lines)


def test_the_words_have_no_gaps_left(folder):
    for state in (DriftCardState(folder), CuesState(folder)):
        words = state.lasting()["words"]
        assert len(words) > 2 and not any("{" in text for _, text, _ in words)
