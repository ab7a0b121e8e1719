"""Picking questions, and the order that fits the promise."""

import json

import pytest

from infoview_lib.state.question_plan import QuestionPlanState


@pytest.fixture
def plan(folder):
    """An empty plan for a talk of 25 minutes with Ana; the talk's id as `plan.talk`."""
    person = folder.add("contact", name="Ana Lopes", industry="Public health")
    state = QuestionPlanState(folder)
    state.talk = folder.add("interview", contact=person, type="career", agreed_minutes=25)
    return state


def agenda(state, talk=None):
    """The agenda of the talk."""
    return state.view["plans"][state.talk if talk is None else talk]


def blocks(state):
    """Part and words of each line."""
    return [(one["block"], one["text"]) for one in agenda(state)["items"]]


def pick(state, *questions):
    """Pick questions; return their places on the agenda."""
    return [state.act("pick", talk=state.talk, question=one)["id"] for one in questions]


def test_a_kit_for_25_minutes_holds_11_questions_and_is_ready(plan):
    assert plan.act("kit", talk=plan.talk, type="career")["added"] == 11
    found = agenda(plan)
    assert found["is_ready"] and found["total"] <= 25 == found["minutes"]
    plan.act("undo")
    assert agenda(plan)["items"] == []


def test_a_second_kit_adds_nothing_that_is_there(plan):
    plan.act("kit", talk=plan.talk, type="career")
    plan.act("kit", talk=plan.talk, type="career")
    questions = [one["question"] for one in agenda(plan)["items"]]
    assert len(questions) == len(set(questions))


def test_a_picked_question_goes_to_its_part_with_its_gaps_filled(plan):
    pick(plan, "q-core-48", "q-core-10", "q-core-03")
    assert [one[0] for one in blocks(plan)] == ["rapport", "main", "close"]
    assert blocks(plan)[0][1] == "Where did you first see public health up close?"
    assert [one.position for one in sorted(plan.folder.book.of("plan_item"), key=lambda i: i.position)] == [1, 2, 3]


def test_a_question_is_picked_once(plan):
    pick(plan, "q-core-10")
    plan.act("pick", talk=plan.talk, question="q-core-10")
    assert len(blocks(plan)) == 1


def test_moving_past_the_edge_of_a_part_changes_the_part_then_the_place(plan):
    first, second = pick(plan, "q-core-10", "q-core-11")
    assert plan.act("move", id=second, step=-1)["place"] == 1
    assert plan.act("move", id=second, step=-1)["block"] == "Getting started"
    assert plan.act("move", id=second, step=-1) == {"ok": True, "place": 1, "of": 2, "block": "Getting started"}
    plan.act("undo")
    assert [one["id"] for one in agenda(plan)["items"]] == [second, first]
    assert [one[0] for one in blocks(plan)] == ["main", "main"]


def test_a_question_is_dropped_before_another_or_at_the_end_of_a_part(plan):
    a, b, c = pick(plan, "q-core-10", "q-core-11", "q-core-12")
    plan.act("place", id=c, block="main", before=a)
    assert [one["id"] for one in agenda(plan)["items"]] == [c, a, b]
    plan.act("place", id=c, block="close")
    assert [one["id"] for one in agenda(plan)["items"]] == [a, b, c]
    plan.act("place", id=b, block="rapport")
    assert [one["id"] for one in agenda(plan)["items"]] == [b, a, c]


def test_what_falls_off_is_shown_and_a_star_keeps_a_question(plan):
    a, b = pick(plan, "q-core-10", "q-core-11")
    for one in (a, b):
        plan.act("set", id=one, name="minutes", value="10")
    assert [one["falls"] for one in agenda(plan)["items"]] == [False, True]
    plan.act("set", id=b, name="must_ask", value=True)
    assert [one["falls"] for one in agenda(plan)["items"]] == [True, False]


def test_too_many_minutes_are_said_in_words(plan):
    for one in pick(plan, "q-core-03", "q-core-10", "q-core-46", "q-core-48"):
        plan.act("set", id=one, name="minutes", value="8")
    found = agenda(plan)
    assert not found["is_ready"] and "Cut 7 minutes to keep the 25 you promised." in found["words"]


def test_an_own_question_is_reviewed_kindly_and_may_pass(plan):
    reply = plan.act("own", talk=plan.talk, text="Do you like it and is the pay good?")
    assert reply["ok"] and reply["remarks"] and agenda(plan)["items"] == []
    plan.act("own", talk=plan.talk, text="Do you like it and is the pay good?", anyway=True)
    assert blocks(plan) == [("main", "Do you like it and is the pay good?")]


def test_a_good_own_question_goes_straight_to_its_part(plan):
    plan.act("own", talk=plan.talk, text="What would you tell your younger self?", block="close")
    assert blocks(plan) == [("close", "What would you tell your younger self?")]


def test_an_agenda_made_before_the_talk_is_given_to_it(plan):
    plan.act("pick", talk="", question="q-core-10")
    assert plan.act("use_for", talk=plan.talk)["moved"] == 1
    assert agenda(plan, "")["items"] == [] and len(agenda(plan)["items"]) == 1


def test_minutes_are_those_of_the_talk_or_those_the_student_asks_for(plan):
    plan.act("minutes", talk=plan.talk, value="30")
    plan.act("minutes", talk="", value="20")
    assert (agenda(plan)["minutes"], agenda(plan, "")["minutes"]) == (30, 20)


def test_questions_of_a_rehearsal_are_practice(plan):
    talk = plan.folder.add("interview", contact=plan.folder.book.of("contact")[0].id, is_practice=True)
    plan.act("pick", talk=talk, question="q-core-10")
    assert plan.folder.book.of("plan_item")[0].is_practice


def test_showing_the_plan_writes_nothing(plan):
    before = plan.folder.entries()
    plan.describe(), plan.lasting(), plan.act("about", question="q-core-10")
    assert plan.folder.entries() == before


def test_the_bank_travels_once_and_small(plan):
    assert len(json.dumps(plan.lasting())) < 40_000
    assert "bank" not in plan.view
