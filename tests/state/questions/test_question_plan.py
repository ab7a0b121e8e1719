"""Picking questions, and the order that fits the promise."""

import json

import pytest

from infoview_lib.state.questions.agenda import open_topics
from infoview_lib.state.questions.planned_interview import planned_interview
from infoview_lib.state.questions.question_bank import bank
from infoview_lib.state.questions.question_plan import QuestionPlanState
from tests.wording import says


@pytest.fixture
def plan(folder):
    """An empty plan for a talk of 25 minutes with Ana; the talk's id as `plan.talk`."""
    person = folder.add("contact", name="Ana Lopes", industry="Public health")
    state = QuestionPlanState(folder)
    state.talk = folder.add("interview", contact=person, type="career", agreed_minutes=25)
    return state


def agenda(state, talk=None):
    """The agenda of the talk."""
    state.act("turn_to", talk=state.talk if talk is None else talk)
    return state.view["plan"]


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


def kit_ids(plan, talk):
    """Questions that a kit puts on the agenda of a talk, and the words of the first one."""
    plan.act("kit", talk=talk, type="career")
    items = agenda(plan, talk)["items"]
    return [one["question"] for one in items], items[0]["text"]


@pytest.mark.parametrize(
    ("title", "audience"),
    [("Professor of Nursing", "teacher"), ("Campus recruiter", "recruiter"), ("Nurse", "any")],
)
def test_a_kit_asks_what_this_person_can_answer(plan, title, audience):
    plan.folder.change(plan.folder.book.get(plan.talk).contact, title=title)
    ids, _ = kit_ids(plan, plan.talk)
    asked = [bank()[one] for one in ids]
    assert all(one.suits(audience) for one in asked)
    assert (audience == "any") == all(one.is_for_everyone for one in asked)


def test_a_second_interview_with_somebody_takes_up_the_thread(plan):
    person = plan.folder.book.get(plan.talk).contact
    first, _ = kit_ids(plan, plan.talk)
    plan.folder.change(plan.talk, status="done", starts_at="2026-03-02T14:00+00:00")
    again, words = kit_ids(plan, plan.folder.add("interview", contact=person, agreed_minutes=25))
    assert not set(first) & set(again) and says(words, "since")


def test_two_agendas_open_and_close_differently(plan):
    other = plan.folder.add("contact", name="Ben Ito", industry="Public health")
    first, _ = kit_ids(plan, plan.talk)
    second, _ = kit_ids(plan, plan.folder.add("interview", contact=other, agreed_minutes=25))
    assert not {*first[:2], first[-1]} & {*second[:2], second[-1]}


def test_someone_you_know_well_may_be_asked_more(plan):
    def most(strength):
        plan.folder.change(plan.folder.book.get(plan.talk).contact, tie_strength=strength)
        return planned_interview(plan.folder.book, plan.folder.book.get(plan.talk), "job")

    assert [most(strength).most_sensitive for strength in (None, 3, 4)] == [0, 0, 1]


def test_a_kit_follows_an_order_that_others_have_taught(plan):
    assert {one["key"] for one in plan.lasting()["arcs"]} >= {"tiara", "bls"}
    plan.act("kit", talk=plan.talk, type="career", arc="tiara")
    main = [one["topic"] for one in agenda(plan)["items"] if one["block"] == "main"]
    assert main[0] == "What is changing" and agenda(plan)["is_ready"]


def test_a_second_kit_adds_nothing_that_is_there(plan):
    plan.act("kit", talk=plan.talk, type="career")
    plan.act("kit", talk=plan.talk, type="career")
    questions = [one["question"] for one in agenda(plan)["items"]]
    assert len(questions) == len(set(questions))


def test_a_picked_question_goes_to_its_part_with_its_gaps_filled(plan):
    pick(plan, "q-core-48", "q-core-10", "q-core-03")
    assert [one[0] for one in blocks(plan)] == ["rapport", "main", "close"]
    first = agenda(plan)["items"][0]
    assert first["question"] == "q-core-03" and says(first["text"], "public health")
    assert [
        one.position for one in sorted(plan.folder.book.of("plan_item"), key=lambda i: i.position)
    ] == [1, 2, 3]


def test_a_question_is_picked_once(plan):
    pick(plan, "q-core-10")
    plan.act("pick", talk=plan.talk, question="q-core-10")
    assert len(blocks(plan)) == 1


def test_moving_past_the_edge_of_a_part_changes_the_part_then_the_place(plan):
    first, second = pick(plan, "q-core-10", "q-core-11")
    assert plan.act("move", id=second, step=-1)["place"] == 1
    assert plan.act("move", id=second, step=-1)["block"] == "Getting started"
    assert plan.act("move", id=second, step=-1) == {
        "ok": True,
        "place": 1,
        "of": 2,
        "block": "Getting started",
    }
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
    assert [one["falls"] for one in agenda(plan)["items"]] == ["", "10"]
    assert agenda(plan)["late"] == [
        {"late": 5, "left": 20, "fits": True, "lost": []},
        {"late": 10, "left": 15, "fits": True, "lost": [b]},
    ]
    plan.act("set", id=b, name="must_ask", value=True)
    assert [one["falls"] for one in agenda(plan)["items"]] == ["10", ""]
    assert agenda(plan)["must"] == {"count": 1, "minutes": 10}


def test_an_agenda_that_is_too_long_says_what_goes_first_and_is_cut_with_one_press(plan):
    ids = pick(plan, "q-core-03", "q-core-10", "q-core-11", "q-core-46", "q-core-48")
    for one in ids:
        plan.act("set", id=one, name="minutes", value="6")
    found = agenda(plan)
    (missing,) = found["missing"]
    assert (missing["key"], missing["button"]) == ("minutes", "Cut to fit")
    assert says(missing["words"], "cut 5 minutes", "25 you promised")
    assert [one["falls"] for one in found["items"]] == ["", "5", "now", "", ""]
    said = plan.act("mend", talk=plan.talk, what="minutes")["said"]
    assert says(said, "1 question", "undo")
    assert agenda(plan)["is_ready"] and len(agenda(plan)["items"]) == 4
    plan.act("undo")
    assert [one["id"] for one in agenda(plan)["items"]] == ids


def test_where_nothing_can_be_cut_no_button_promises_it(plan):
    for one in pick(plan, "q-core-03", "q-core-46", "q-core-48"):
        plan.act("set", id=one, name="minutes", value="9")
    (found,) = agenda(plan)["missing"]
    assert (
        found["button"] == ""
        and found["words"].startswith("Cut 2 minutes")
        and "fewer minutes" in found["words"]
    )


@pytest.mark.parametrize("part", ["rapport", "names", "close"])
def test_what_is_missing_is_added_with_one_press(plan, part):
    plan.act("kit", talk=plan.talk, type="career")
    for one in [one for one in agenda(plan)["items"] if one["block"] == part]:
        plan.act("drop", id=one["id"])
    assert not agenda(plan)["is_ready"] and [one["key"] for one in agenda(plan)["missing"]] == [
        part
    ]
    assert plan.act("mend", talk=plan.talk, what=part)["said"].startswith("Added: ")
    assert agenda(plan)["is_ready"]


@pytest.mark.parametrize(
    ("may", "who"),
    [
        ("yes", "Bo Chen"),
        ("no", "the person who put us in touch"),
        ("unasked", "the person who put us in touch"),
    ],
)
def test_a_question_names_only_a_referrer_who_agreed(plan, may, who):
    person = plan.folder.book.get(plan.talk).contact
    plan.folder.add(
        "referral",
        **{"from": plan.folder.add("contact", name="Bo Chen"), "to": person, "may_use_name": may},
    )
    pick(plan, "q-core-01")
    assert agenda(plan)["items"][0]["text"] == f"How do you and {who} know each other?"


def test_each_line_has_its_time_and_the_end_is_the_thanks(plan):
    plan.folder.change(plan.talk, starts_at="2026-03-12T14:00+00:00")
    pick(plan, "q-core-03", "q-core-10", "q-core-48")
    first, second, third = agenda(plan)["items"]
    minutes = [one["minutes"] for one in (first, second, third)]
    start = int(plan.folder.book.get(plan.talk).starts_at[11:13]) % 12 or 12  # as a watch shows it
    assert [one["at"] for one in (first, second, third)] == [
        f"{start}:00",
        f"{start}:{minutes[0]:02}",
        f"{start}:{minutes[0] + minutes[1]:02}",
    ]
    assert (
        agenda(plan)["ends"] == f"{start}:{sum(minutes):02}"
        and "Thank you" in plan.lasting()["thanks"]
    )
    plan.act("pick", talk="", question="q-core-03")
    assert agenda(plan, "")["items"][0]["at"] == "minute 0"


def test_own_words_get_gentle_remarks_the_words_of_the_bank_none(plan):
    (one,) = pick(plan, "q-core-10")
    line = agenda(plan)["items"][0]
    assert (line["remarks"], line["first"]) == ([], "")
    plan.act("set", id=one, name="wording", value="Was it hard, and do you like [this]?")
    changed = agenda(plan)["items"][0]
    assert changed["first"] == line["text"] and "yes or no" in str(changed["remarks"])
    assert "[this] is still blank." in str(changed["remarks"])
    plan.act("set", id=one, name="wording", value="")
    assert agenda(plan)["items"][0] == line


def test_an_own_question_is_not_emptied(plan):
    plan.act("own", talk=plan.talk, text="What made you stay?")
    one = agenda(plan)["items"][0]["id"]
    assert plan.act("set", id=one, name="wording", value=" ")["found"] == "The question is empty."
    assert blocks(plan) == [("main", "What made you stay?")]


def test_a_personal_question_gives_way_to_its_gentler_one_in_the_same_place(plan):
    pick(plan, "q-core-11", "q-core-09", "q-core-12")
    line = agenda(plan)["items"][1]
    softer = plan.act("about", question=line["question"], talk=plan.talk)["about"]["softer"]
    plan.act("softer", id=line["id"])
    changed = agenda(plan)["items"][1]
    assert (changed["id"], changed["question"], changed["text"]) == (
        line["id"],
        "q-core-10",
        softer,
    )
    assert plan.act("softer", id=line["id"])["ok"] is False


def test_goals_show_how_many_questions_help_and_one_press_adds_one(plan):
    key = plan.folder.add("objective", kind="associations", text="Two groups", status="open")
    plan.folder.add("objective", kind="names", text="Three names", status="dropped")
    pick(plan, "q-core-10")
    goal = {
        "key": key,
        "kind": "associations",
        "label": "Professional associations",
        "text": "Two groups",
    }
    assert agenda(plan)["goals"] == [goal | {"count": 0}]
    plan.act("goal", talk=plan.talk, objective="associations")
    assert agenda(plan)["goals"] == [goal | {"count": 1}]


def earlier(plan, topic, **values):
    """A talk held before, with one note."""
    person = plan.folder.add("contact", name=f"Ben {len(plan.folder.book.of('contact'))}")
    number = len(plan.folder.book.of("interview"))
    talk = plan.folder.add(
        "interview", contact=person, status="done", starts_at=f"2026-01-{number:02}T10:00+00:00"
    )
    plan.folder.add("answer", interview=talk, topic=topic, text="Words", **values)


def test_what_earlier_talks_left_open_can_be_asked_with_one_press(plan):
    assert agenda(plan)["unknown"] == []
    earlier(plan, "Night shifts", stance="positive")
    earlier(plan, "Night shifts", stance="negative")
    first, *never = agenda(plan)["unknown"]
    assert (first["topic"], first["asked"]) == ("Night shifts", False) and {"Pay", "Culture"} <= {
        one["topic"] for one in never
    }
    plan.act("ask", talk=plan.talk, topic="Night shifts")
    ((block, words),) = blocks(plan)
    assert block == "main" and says(words, "different", "night shifts")
    assert words.endswith("?")
    assert agenda(plan)["unknown"][0]["asked"] and agenda(plan)["items"][0]["remarks"] == []
    plan.act("ask", talk=plan.talk, topic="Pay")
    assert agenda(plan)["items"][1]["topic"] == "Pay"
    assert next(one for one in agenda(plan)["unknown"] if one["topic"] == "Pay")["asked"]


def test_questions_of_a_pack_are_offered_with_its_name_and_picked(plan):
    one = plan.folder.add(
        "pack_question",
        pack="Nursing 101",
        place=1,
        text="What does a night on your ward ask of you?",
    )
    assert [card[:2] + card[-1:] for card in plan.view["packs"]] == [
        (one, "What does a night on your ward ask of you?", "Nursing 101")
    ]
    pick(plan, one)
    assert blocks(plan)[0][1] == "What does a night on your ward ask of you?"


def test_an_own_question_is_reviewed_kindly_and_may_pass(plan):
    reply = plan.act("own", talk=plan.talk, text="Do you like it and is the pay good?")
    assert reply["ok"] and reply["remarks"] and agenda(plan)["items"] == []
    plan.act("own", talk=plan.talk, text="Do you like it and is the pay good?", anyway=True)
    assert blocks(plan) == [("main", "Do you like it and is the pay good?")]


def test_own_questions_are_offered_again_for_the_next_interview(plan):
    plan.act("own", talk=plan.talk, text="What made you stay in this town?")
    plan.act("own", talk=plan.talk, text="Who should I thank?", block="close")
    plan.folder.add("plan_item", wording="Practice only?", is_practice=True)
    pick(plan, "q-core-10")
    assert plan.view["kept"] == []
    person = plan.folder.add("contact", name="Ben Ito")
    other = plan.folder.add("interview", contact=person, agreed_minutes=25)
    plan.act("turn_to", talk=other)
    assert plan.view["kept"] == [
        {"text": "Who should I thank?", "block": "close"},
        {"text": "What made you stay in this town?", "block": "main"},
    ]
    plan.act("own", talk=other, anyway=True, **plan.view["kept"][0])
    assert [one["text"] for one in plan.view["kept"]] == ["What made you stay in this town?"]


def test_what_one_expects_to_hear_is_kept_with_the_question(plan):
    (one,) = pick(plan, "q-core-10")
    plan.act("set", id=one, name="expected", value="Long years of night shifts")
    assert agenda(plan)["items"][0]["expected"] == "Long years of night shifts"
    assert plan.lasting()["expected_spec"]["label"].endswith("?")


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
    talk = plan.folder.add(
        "interview", contact=plan.folder.book.of("contact")[0].id, is_practice=True
    )
    plan.act("pick", talk=talk, question="q-core-10")
    assert plan.folder.book.of("plan_item")[0].is_practice


def test_showing_the_plan_writes_nothing(plan):
    before = plan.folder.entries()
    plan.describe(), plan.lasting(), plan.act("about", question="q-core-10")
    assert plan.folder.entries() == before


def test_what_helps_to_ask_travels_on_demand_in_the_words_of_the_talk(plan):
    plan.act("kit", talk=plan.talk, type="career")
    assert len(json.dumps(agenda(plan))) < 8_000
    about = plan.act("about", question="q-core-03", talk=plan.talk)["about"]
    assert (
        set(about) == {"why", "probes", "listen", "skip", "softer", "look"}
        and about["why"]
        and about["probes"]
    )
    assert plan.act("about", question="gone")["about"] == {}


def test_the_bank_travels_once_and_small(plan):
    assert len(json.dumps(plan.lasting())) < 60_000
    assert "bank" not in plan.view


def test_a_question_still_moves_after_one_above_it_was_taken_off(plan):
    ids = [
        plan.act("own", talk=plan.talk, text=words, anyway=True)["id"]
        for words in ("What now?", "Why so?", "How then?")
    ]
    plan.act("drop", id=ids[0])
    assert plan.act("move", id=ids[2], step=-1) == {
        "ok": True,
        "place": 1,
        "of": 2,
        "block": "Main questions",
    }
    assert [one["text"] for one in agenda(plan)["items"]] == ["How then?", "Why so?"]


def test_an_answer_to_a_question_of_ones_own_counts_for_its_topic(plan):
    folder = plan.folder
    talk = folder.add("interview", contact=folder.add("contact", name="Ana Lopes"), status="done")
    line = folder.add("plan_item", interview=talk, wording="What do people earn here?", asked=True)
    folder.add("answer", interview=talk, topic="Mornings", text="Early", stance="fact")
    assert ("Pay", "never") in [(one.topic, one.kind) for one in open_topics(folder.book)]
    folder.add("answer", interview=talk, plan_item=line, text="Enough to live on")
    assert "Pay" not in [one.topic for one in open_topics(folder.book)]


def test_what_people_differ_on_is_not_called_without_notes(folder):
    for number, stance in enumerate(("positive", "negative")):
        person = folder.add("contact", name=f"Person {number}")
        talk = folder.add("interview", contact=person, status="done")
        folder.add("answer", interview=talk, topic="First pay", text="So so", stance=stance)
    found = open_topics(folder.book)
    assert [one.topic for one in found if one.kind == "differ"] == ["First pay"]
    assert "Pay" not in [one.topic for one in found]


def test_every_open_goal_stands_beside_the_agenda(folder):
    for kind, text in (("information", "A day"), ("information", "A week"), ("", "Try nights")):
        folder.add("objective", kind=kind, text=text)
    folder.add("objective", kind="names", text="Two names", status="met")
    shown = QuestionPlanState(folder).view["plan"]["goals"]
    assert [(one["text"], one["count"]) for one in shown] == [
        ("A day", 0),
        ("A week", 0),
        ("Try nights", None),
    ]
