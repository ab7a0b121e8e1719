"""Check every question of the shipped bank, and that each check can fail."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from infoview_lib.prep.questions import bank as q
from infoview_lib.prep.questions.bank_listing import as_table
from infoview_lib.prep.questions.planned_interview import PlannedInterview, choose
from infoview_lib.records import catalog as records
from infoview_lib.records import choices
from tests.prep.questions.bank_checks import (
    alike,
    asking_for_a_job,
    commonplace,
    formulaic,
    hard_to_place,
    not_open,
    not_speakable,
    not_told_enough,
    not_well_asked,
    personal_without_a_note,
    too_personal,
    with_strange_gaps,
    with_weak_probes,
)

ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "data" / "questions.csv").read_bytes().decode("utf-8")
BANK = q.read_bank(TEXT)
TYPES = q.TYPES[1:]
AT_LEAST = {
    "core": 80,
    "major": 27,
    "career": 42,
    "industry": 35,
    "job": 39,
    "company": 36,
    "graduate_program": 42,
    "career_change": 34,
}
NEAR_TWINS = (
    ("q-core-12", "q-job-08"),
    ("q-core-22", "q-job-18"),
    ("q-core-30", "q-company-21"),
    ("q-core-33", "q-career-24"),
    ("q-job-07", "q-career-08"),
    ("q-core-25", "q-industry-13", "q-graduate-19"),
    ("q-core-20", "q-career-14"),
    ("q-company-10", "q-graduate-14", "q-major-11"),
)
TOPICS = (
    r"\bAI\b",
    r"\bremote\b",
    r"\bhybrid\b",
    r"\bpay range\b",
    r"talk about pay",
    r"\bvisa\b",
    r"first-generation",
    r"\bdisability\b",
    r"\blicens",
    r"burn(?:ing)? out",
    r"\bfreelanc",
    r"\bgig\b",
    r"public service",
    r"\bunion",
    r"\bveteran\b",
    r"transfer",
    r"community college",
    r"apprenticeship",
    r"\bintern",
    r"\bfunding\b",
    r"\bstipend\b",
    r"\bsafe",
    r"\bcommute\b",
)
"""What students ask counselors about, each to be found in the text of a question."""
CHECKS = (
    not_speakable,
    not_well_asked,
    asking_for_a_job,
    with_strange_gaps,
    not_told_enough,
    with_weak_probes,
    alike,
    commonplace,
    formulaic,
    too_personal,
    personal_without_a_note,
    hard_to_place,
)
GOOD = BANK[10]


def test_the_bank_holds_as_many_questions_as_the_changelog_promises():
    assert f"A bank of {len(BANK)} original questions" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_bank_holds_three_hundred_questions():
    assert len(BANK) >= 300


@pytest.mark.parametrize("topic", TOPICS)
def test_the_bank_asks_about(topic):
    assert any(re.search(topic, each.text) for each in BANK)


@pytest.mark.parametrize("twins", NEAR_TWINS, ids=lambda twins: twins[0])
def test_near_twins_never_stand_in_one_kit(twins):
    groups = {each.similar_group for each in BANK if each.id in twins}
    assert len(groups) == 1 and "" not in groups


@pytest.mark.parametrize("kind", q.TYPES)
def test_no_kind_of_talk_loses_questions(kind):
    assert sum(kind in each.types for each in BANK) >= AT_LEAST[kind]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_no_question_is(check):
    assert check(BANK) == []


def test_nearly_all_questions_are_open():
    assert 1 - len(not_open(BANK)) / len(BANK) >= 0.95


@pytest.mark.parametrize(
    ("check", "planted"),
    [
        (not_speakable, {"text": "What did you do? And then what?"}),
        (not_speakable, {"text": "What " + "very " * 25 + "long day was it?"}),
        (
            not_speakable,
            {
                "text": (
                    "What organizational characteristics facilitate interdepartmental "
                    "communication?"
                )
            },
        ),
        (not_well_asked, {"text": "What do you like, and what do you dread?"}),
        (not_well_asked, {"text": "Why is the work so dull?"}),
        (not_well_asked, {"text": "Where is your head office?"}),
        (not_open, {"text": "Do you like it here?"}),
        (not_open, {"text": "How many people work beside you?"}),
        (asking_for_a_job, {"probes": ("Could you hire me?",)}),
        (with_strange_gaps, {"text": "What is {sport} to you?", "placeholders": ("sport",)}),
        (with_strange_gaps, {"text": "What is {field} to you?", "placeholders": ()}),
        (not_told_enough, {"why": ""}),
        (not_told_enough, {"probes": ()}),
        (not_told_enough, {"lookup_first": "Pay"}),
        (
            not_told_enough,
            {"why": "Organizational characteristics facilitate interdepartmental communication."},
        ),
        (with_weak_probes, {"probes": ("What is hard, and what is easy?",)}),
        (with_weak_probes, {"probes": (BANK[11].text,)}),
        (alike, {"text": "What took up nearly all your time in the last two workdays?"}),
        (commonplace, {"text": "What do you like the most about your job?"}),
        (commonplace, {"text": "What first drew you to {field}?"}),
        (formulaic, {"why": GOOD.why}),
        (formulaic, {"listen_for": GOOD.listen_for}),
        (too_personal, {"sensitivity": 2, "softer_id": ""}),
        (too_personal, {"sensitivity": 2, "softer_id": "q-job-17", "types": ("major",)}),
        (personal_without_a_note, {"sensitivity": 2, "skip_when": ""}),
        (hard_to_place, {"category": "rapport", "block": "main"}),
        (hard_to_place, {"modes": ("on_the_spot",), "depth": 3}),
    ],
)
def test_a_bad_question_that_is_planted_is_caught(check, planted):
    bad = replace(BANK[11], id="q-bad", **planted)
    assert "q-bad" in check((*BANK, bad))


def test_minutes_differ_where_answers_do():
    of = Counter(each.minutes for each in BANK)
    assert of[1] >= 30 and of[3] >= 15 and not of[4]
    assert all(each.minutes == 1 for each in BANK if each.category == "close")


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_reaches_every_objective_category_block(kind):
    fitting = choose(BANK, PlannedInterview(kind))
    assert len(fitting) >= 67
    assert {each.category for each in fitting} == set(q.CATEGORIES)
    assert {each.block for each in fitting} == set(q.BLOCKS)
    assert {key for each in fitting for key in each.objectives} >= set(q.OBJECTIVES) - {"other"}
    assert len([each for each in fitting if each.starter]) >= 12
    assert any(
        kind in each.types for each in choose(BANK, PlannedInterview(kind, mode="on_the_spot"))
    )


@pytest.mark.parametrize("audience", q.AUDIENCES[1:])
def test_each_audience_has_questions_that_only_such_people_can_answer(audience):
    assert any(each.audience != ("any",) and audience in each.audience for each in BANK)


@pytest.mark.parametrize("mode", q.MODES)
def test_every_way_to_meet_has_main_questions_names_close(mode):
    assert {"main", "names", "close"} <= {
        each.block for each in choose(BANK, PlannedInterview(mode=mode))
    }


def test_words_are_the_words_of_the_records():
    assert tuple(key for key, _ in choices.OBJECTIVES) == q.OBJECTIVES
    assert tuple(key for key, _ in choices.DECISIONS) == TYPES
    assert tuple(key for key, _ in choices.MODES) == q.MODES
    assert tuple(key for key, _ in records.SPECS["plan_item"]["block"].choices) == q.BLOCKS


def test_the_table_written_from_the_bank_is_the_table():
    assert as_table(BANK) == TEXT
