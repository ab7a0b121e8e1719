"""Check the questions that are chosen for an interview, and the one an agenda lacks."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.prep.questions.agenda import MARGIN, agenda_status, total_minutes
from infoview_lib.prep.questions.arcs import ARCS
from infoview_lib.prep.questions.bank import (
    AUDIENCES,
    BLOCKS,
    CATEGORIES,
    OBJECTIVES,
    TYPES,
    read_bank,
)
from infoview_lib.prep.questions.kit import (
    CATEGORY_OF_PART,
    build_kit,
    is_about_a_day,
    is_about_ai,
    is_about_conditions,
    is_about_pay,
    kit_shape,
    question_for,
    rank,
)
from infoview_lib.prep.questions.planned_interview import (
    FIRST,
    LATER,
    LEVELS,
    PlannedInterview,
    choose,
    on_subject,
)
from infoview_lib.state.questions.question_bank import bank
from tests.examples import examples
from tests.wording import says

BANK = read_bank((Path(__file__).parents[3] / "data" / "questions.csv").read_text(encoding="utf-8"))
BY_ID = {each.id: each for each in BANK}


@pytest.mark.parametrize("type", TYPES)
def test_a_default_kit_has_eleven_items_that_fit_25_minutes(type):
    kit = build_kit(BANK, PlannedInterview(type))
    categories = [item.category for item in kit]
    assert (len(kit), categories.count("rapport"), categories.count("advice")) == (11, 2, 1)
    assert [item.block for item in kit] == ["rapport"] * 2 + ["main"] * 7 + ["names", "close"]
    assert [item.position for item in kit] == list(range(1, 12))
    assert agenda_status(kit, 25).is_ready


@pytest.mark.parametrize("type", TYPES)
@pytest.mark.parametrize("minutes", [10, 15, 20, 30, 45])
def test_a_kit_of_any_length_is_ready(type, minutes):
    assert agenda_status(build_kit(BANK, PlannedInterview(type, minutes)), minutes).is_ready


def test_a_whole_day_holds_no_more_than_the_longest_kit():
    longest = sum(kit_shape(60).values())
    assert len(build_kit(BANK, PlannedInterview("job", 10_000))) <= longest


def test_on_the_spot_there_are_three_questions():
    kit = build_kit(BANK, PlannedInterview("job", mode="on_the_spot"))
    assert [item.block for item in kit] == ["main", "names", "close"]
    assert agenda_status(kit, 10, "on_the_spot").is_ready


def test_half_of_the_main_questions_are_about_this_kind_of_talk():
    for type in TYPES[1:]:
        main = [
            BY_ID[item.question]
            for item in build_kit(BANK, PlannedInterview(type))
            if item.block == "main"
        ]
        assert sum(type in each.types for each in main) >= len(main) / 2


def test_the_same_input_gives_the_same_kit():
    gaps = {"information": 2, "associations": 1}
    career = PlannedInterview("career")
    assert build_kit(BANK, career, gaps=gaps) == build_kit(list(BANK)[::-1], career, gaps=gaps)


def test_an_open_objective_is_served():
    kit = build_kit(BANK, PlannedInterview("career"), gaps={"associations": 1})
    assert any("associations" in BY_ID[item.question].objectives for item in kit)


def test_what_was_answered_is_not_asked_again_while_there_is_more():
    job = PlannedInterview("job")
    first = {item.question for item in build_kit(BANK, job) if item.block == "main"}
    again = {item.question for item in build_kit(BANK, job, answered=first) if item.block == "main"}
    assert not first & again


def test_rank_follows_gap_then_unanswered_then_balance_then_depth_then_id():
    pick = [BY_ID[key] for key in ("q-core-36", "q-core-11", "q-core-12", "q-core-16", "q-core-07")]
    order = rank(pick, {"associations": 1}, answered=["q-core-11"], used={"path": 1})
    assert [each.id for each in order] == [
        "q-core-36",
        "q-core-12",
        "q-core-16",
        "q-core-07",
        "q-core-11",
    ]


def test_a_question_about_the_referrer_needs_a_referrer():
    assert "q-core-01" not in {item.question for item in build_kit(BANK)}
    kit = build_kit(BANK, PlannedInterview(fills={"referrer": "Ms. Haddad"}))
    assert kit[0].question == "q-core-01" and "[" not in kit[0].wording
    assert says(kit[0].wording, "you and Ms. Haddad", "know each other")


@pytest.mark.parametrize(
    ("level", "knows_well", "most"), [(FIRST, False, 0), (FIRST, True, 1), (LATER, False, 1)]
)
@pytest.mark.parametrize("type", TYPES)
def test_how_personal_a_kit_gets_follows_how_well_you_know_them(type, level, knows_well, most):
    planned = PlannedInterview(type, 45, level=level, knows_well=knows_well)
    asked = [BY_ID[item.question] for item in build_kit(BANK, planned)]
    assert all(one.sensitivity <= most and not one.skip_when for one in asked)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("audience", ["", *AUDIENCES])
@pytest.mark.parametrize("type", TYPES)
def test_a_default_kit_asks_about_a_day_ai_and_pay_or_conditions(type, audience, level):
    planned = PlannedInterview(type, audience=audience, level=level)
    main = [BY_ID[one.question] for one in build_kit(BANK, planned) if one.block == "main"]
    assert any(map(is_about_a_day, main)) and any(map(is_about_ai, main))
    assert any(map(is_about_conditions if level == FIRST else is_about_pay, main))


def test_nothing_in_a_kit_has_to_be_looked_up_first():
    kits = [build_kit(BANK, PlannedInterview(type, 45, level=n)) for type in TYPES for n in LEVELS]
    assert not any(BY_ID[item.question].lookup_first for kit in kits for item in kit)


def test_kits_do_not_all_begin_and_end_alike():
    kits = [build_kit(BANK, PlannedInterview(type, level=n)) for type in TYPES[1:] for n in LEVELS]
    openings = Counter(tuple(one.question for one in kit[:2]) for kit in kits)
    closings = Counter(kit[-1].question for kit in kits)
    assert max(openings.values()) <= 3 and len(openings) >= 10
    assert max(closings.values()) <= 2 and len(closings) >= 10


@pytest.mark.parametrize("audience", ["", *AUDIENCES])
@pytest.mark.parametrize("type", TYPES)
def test_a_later_interview_repeats_nothing_of_the_first(type, audience):
    first, later = (
        build_kit(BANK, PlannedInterview(type, audience=audience, level=level)) for level in LEVELS
    )
    assert not {one.question for one in first} & {one.question for one in later}
    assert "again" in BY_ID[later[0].question].tags


def test_an_opening_that_was_used_gives_way_to_another():
    first = build_kit(BANK, PlannedInterview("career"))
    used = {first[0].question, first[1].question, first[-1].question}
    second = build_kit(BANK, PlannedInterview("career"), answered=used)
    assert not used & {one.question for one in second}


@pytest.mark.parametrize("audience", AUDIENCES[1:])
def test_an_audience_is_greeted_with_a_question_only_it_can_answer(audience):
    opening, *_ = build_kit(BANK, PlannedInterview("career", audience=audience))
    assert audience in BY_ID[opening.question].audience


def test_while_the_kind_is_not_known_every_question_fits():
    assert all("core" in BY_ID[one.question].types for one in build_kit(BANK))


def test_while_the_audience_is_not_known_everybody_can_answer():
    for type in TYPES:
        kit = build_kit(BANK, PlannedInterview(type, 45))
        assert all(BY_ID[one.question].is_for_everyone for one in kit)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("type", ["core", "major", "career", "industry", "graduate_program"])
def test_another_student_is_not_asked_about_a_job(type, level):
    kit = build_kit(BANK, PlannedInterview(type, 45, audience="student", level=level))
    about_a_job = re.compile(r"\b(?:your (?:job|team|workplace|boss)|at work|where you work)\b")
    assert not [one.wording for one in kit if about_a_job.search(one.wording)]


@pytest.mark.parametrize("audience", AUDIENCES[1:])
@pytest.mark.parametrize("type", TYPES)
def test_a_first_kit_has_a_main_question_only_this_audience_can_answer(type, audience):
    kit = build_kit(BANK, PlannedInterview(type, audience=audience))
    main = [BY_ID[one.question] for one in kit if one.block == "main"]
    theirs = [one for one in main if not one.is_for_everyone]
    assert any(audience in one.audience for one in theirs)


def test_minutes_are_kept_free_for_hello_with_thanks():
    assert total_minutes(build_kit(BANK, PlannedInterview("career", 20))) <= 18
    assert sum(kit_shape(25).values()) == 11


def test_an_empty_bank_gives_an_empty_kit():
    assert build_kit((), PlannedInterview("job")) == ()


@settings(max_examples=examples(150), deadline=None)
@given(
    planned=st.builds(
        PlannedInterview,
        type=st.sampled_from(TYPES),
        minutes=st.integers(10, 60),
        audience=st.sampled_from(("", *AUDIENCES)),
        level=st.sampled_from(LEVELS),
        knows_well=st.booleans(),
    ),
    gaps=st.dictionaries(st.sampled_from(OBJECTIVES), st.integers(0, 3)),
    answered=st.sets(st.sampled_from(sorted(BY_ID)), max_size=120),
    arc=st.sampled_from((None, *ARCS)),
)
def test_any_kit_keeps_its_promise(planned, gaps, answered, arc):
    type, minutes, audience = planned.type, planned.minutes, planned.audience
    kit = build_kit(BANK, planned, gaps=gaps, answered=answered, arc=arc)
    asked = [BY_ID[item.question] for item in kit]
    groups = [one.similar_group for one in asked if one.similar_group]
    assert agenda_status(kit, minutes).is_ready and total_minutes(kit) <= minutes - MARGIN
    assert len(set(asked)) == len(asked) and len(set(groups)) == len(groups)
    assert [BLOCKS.index(one.block) for one in asked] == sorted(
        BLOCKS.index(one.block) for one in asked
    )
    assert all(one.sensitivity <= planned.most_sensitive for one in asked)
    assert all({type, "core"} & set(one.types) for one in asked)
    assert all(one.suits(audience or "any") for one in asked)
    assert len(kit) <= sum(kit_shape(minutes).values())


@pytest.mark.parametrize("audience", ["", *AUDIENCES])
@pytest.mark.parametrize("type", TYPES)
def test_25_minutes_are_eleven_questions_on_the_spot_three(type, audience):
    assert len(build_kit(BANK, PlannedInterview(type, audience=audience))) == 11
    spot = build_kit(BANK, PlannedInterview(type, 10, "on_the_spot", audience))
    assert [item.block for item in spot] == ["main", "names", "close"]
    assert all("on_the_spot" in BY_ID[item.question].modes for item in spot)


@pytest.mark.parametrize("type", TYPES)
def test_more_minutes_never_hold_fewer_questions(type):
    sizes = [len(build_kit(BANK, PlannedInterview(type, minutes))) for minutes in range(10, 61)]
    assert sizes == sorted(sizes) and sizes[0] >= 4 and sizes[-1] >= 19


@pytest.mark.parametrize("type", TYPES)
def test_main_questions_are_spread_over_categories(type):
    main = [
        item.category for item in build_kit(BANK, PlannedInterview(type)) if item.block == "main"
    ]
    assert len(set(main)) >= 6


@pytest.mark.parametrize("type", TYPES[1:])
def test_on_the_spot_the_question_is_about_this_kind_of_talk(type):
    first = build_kit(BANK, PlannedInterview(type, 10, "on_the_spot"))[0]
    assert type in BY_ID[first.question].types


SMALL_BANK = read_bank("""\
id,text,category,types,objectives,block,audience,modes,\
minutes,depth,sensitivity,softer_id,why,listen_for,placeholders
q-1,What took longest?,work,core,information,main,any,phone; video,2,1,0,,Because.,Hours.,
q-2,What do you earn?,pay,organization,information,main,manager,phone,2,3,2,q-1,Because.,Sums.,
q-3,How do you know {referrer}?,work,core,names,main,any,video,1,1,0,,Because.,Ties.,referrer
""")


def ids(questions):
    return [one.id for one in questions]


def test_questions_for_every_talk_stand_beside_those_of_its_kind():
    assert ids(choose(SMALL_BANK)) == ["q-1", "q-2", "q-3"]
    assert ids(choose(SMALL_BANK, PlannedInterview("organization"))) == ["q-1", "q-2", "q-3"]
    assert ids(choose(SMALL_BANK, PlannedInterview("job"))) == ["q-1", "q-3"]


def test_a_question_suits_whom_you_meet_how_you_meet_and_how_personal_it_may_be():
    assert ids(choose(SMALL_BANK, PlannedInterview(audience="recruiter"))) == ["q-1", "q-3"]
    assert ids(choose(SMALL_BANK, PlannedInterview(audience="manager", mode="phone"))) == [
        "q-1",
        "q-2",
    ]
    assert ids(
        choose(SMALL_BANK, PlannedInterview("company", mode="phone"), max_sensitivity=1)
    ) == ["q-1"]


def test_nothing_is_asked_about_a_referrer_where_there_is_none():
    about = SMALL_BANK[2]
    assert not PlannedInterview(fills={"field": "nursing", "referrer": ""}).can_say(about)
    assert PlannedInterview(fills={"referrer": "Ms. Haddad"}).can_say(
        about
    ) and PlannedInterview().can_say(SMALL_BANK[0])


def test_a_subject_is_a_category_or_a_goal():
    assert ids(on_subject(SMALL_BANK, "pay")) == ["q-2"]
    assert ids(on_subject(SMALL_BANK, objective="names")) == ["q-3"]
    assert ids(on_subject(SMALL_BANK, "work", "information")) == ["q-1"]
    assert ids(on_subject(SMALL_BANK)) == ["q-1", "q-2", "q-3"]


QUESTIONS = bank().values()
CAREER = PlannedInterview("career")
PAY = on_subject(QUESTIONS, "pay")


@pytest.mark.parametrize("type", TYPES)
@pytest.mark.parametrize("part", CATEGORY_OF_PART)
def test_every_kind_of_talk_has_a_question_for_each_part_that_may_lack(type, part):
    found = question_for(on_subject(QUESTIONS, CATEGORY_OF_PART[part]), PlannedInterview(type))
    assert found.block == part and found.sensitivity < 2 and "referrer" not in found.placeholders


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_topic_can_be_asked_about(category):
    assert question_for(on_subject(QUESTIONS, category), CAREER).category == category


def test_a_question_on_the_agenda_or_its_twin_is_not_offered_again():
    first = question_for(PAY, CAREER)
    second = question_for(PAY, CAREER, [first])
    assert second.id != first.id
    assert not first.similar_group or second.similar_group != first.similar_group
    assert question_for([first], CAREER, [first]) is None


def test_what_earlier_talks_answered_comes_last():
    first = question_for(PAY, CAREER)
    assert question_for(PAY, CAREER, answered=[first.id]).id != first.id


def test_a_goal_finds_its_question():
    found = question_for(on_subject(QUESTIONS, objective="associations"), CAREER)
    assert "associations" in found.objectives
