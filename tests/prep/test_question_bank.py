"""Check the wording of every question that we ship."""

from __future__ import annotations

import difflib
import itertools
from pathlib import Path

import pytest

from infoview_lib.contacts import choices, records
from infoview_lib.prep import questions as q
from infoview_lib.prep.job_asks import find_job_asks
from infoview_lib.prep.question_listing import as_table
from infoview_lib.prep.reading import reading_grade, words_in
from infoview_lib.prep.wording import is_open, review_question

TEXT = (Path(__file__).parents[2] / "data" / "questions.csv").read_text(encoding="utf-8")
BANK = q.read_bank(TEXT)
TYPES = q.TYPES[1:]
COUNTS = {
    "core": 48, "major": 19, "career": 30, "industry": 26, "job": 30, "company": 27, "graduate_program": 30,
    "career_change": 26,
}  # fmt: skip
SMALL_WORDS = frozenset(
    [
        "what",
        "how",
        "which",
        "who",
        "whom",
        "where",
        "when",
        "why",
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "and",
        "or",
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "you",
        "your",
        "i",
        "me",
        "my",
        "it",
        "that",
        "this",
        "with",
        "from",
        "by",
        "as",
        "be",
        "has",
        "have",
        "had",
        "would",
        "could",
        "should",
        "they",
        "their",
        "them",
        "one",
        "not",
    ]
)


def test_the_bank_holds_as_many_questions_of_each_type_as_promised():
    assert len(BANK) == 236
    assert {kind: sum(kind in each.types for each in BANK) for kind in q.TYPES} == COUNTS


def test_every_question_is_short_speakable_single():
    for question in BANK:
        text = q.fill(question.text)
        assert text.count("?") == 1 and text.endswith("?"), question.id
        assert len(words_in(text)) <= 25, question.id
        assert reading_grade(text) <= 9, question.id


def test_every_question_passes_our_own_review_save_for_rare_closed_ones():
    for question in BANK:
        assert {problem.kind for problem in review_question(q.fill(question.text))} <= {"closed"}, question.id


def test_nearly_all_questions_are_open():
    assert sum(is_open(q.fill(each.text)) for each in BANK) / len(BANK) >= 0.95


def test_no_word_of_a_question_asks_for_a_job():
    for question in BANK:
        words = " ".join((q.fill(question.text), *question.probes, question.why, question.listen_for))
        assert find_job_asks(words) == [], question.id


def test_placeholders_are_declared_resolvable():
    for question in BANK:
        assert q.placeholders_in(question.text) == question.placeholders, question.id
        assert "{" not in q.fill(question.text), question.id


def test_every_question_comes_with_a_reason_what_to_listen_for_probes_tags():
    for question in BANK:
        assert all((question.why, question.listen_for, question.tags, question.author)), question.id
        assert 1 <= len(question.probes) <= 3, question.id
        assert bool(question.lookup_first) == bool(question.lookup_where), question.id
        assert reading_grade(f"{question.why} {question.listen_for}") <= 9, question.id


def test_no_two_questions_are_alike():
    for one, other in itertools.combinations(BANK, 2):
        a, b = (frozenset(w.lower() for w in words_in(x.text)) - SMALL_WORDS for x in (one, other))
        assert len(a & b) / len(a | b) < 0.5, (one.text, other.text)
        match = difflib.SequenceMatcher(None, one.text.lower(), other.text.lower(), autojunk=False)
        if match.real_quick_ratio() >= 0.75 and match.quick_ratio() >= 0.75:
            assert match.ratio() < 0.75, (one.text, other.text)


def test_a_touchy_question_has_a_gentler_sibling_for_the_same_talk():
    by_id = {each.id: each for each in BANK}
    touchy = [each for each in BANK if each.sensitivity == 2]
    assert len(touchy) >= 8
    for each in touchy:
        softer = by_id[each.softer_id]
        assert softer.sensitivity < 2 and (set(softer.types) & set(each.types) or "core" in softer.types)


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_reaches_every_objective_category_block(kind):
    fitting = q.choose(BANK, kind)
    assert 67 <= len(fitting) <= 78
    assert {each.category for each in fitting} == set(q.CATEGORIES)
    assert {each.block for each in fitting} == set(q.BLOCKS)
    assert {key for each in fitting for key in each.objectives} >= set(q.OBJECTIVES) - {"other"}
    assert len([each for each in fitting if each.starter]) >= 12


@pytest.mark.parametrize("mode", q.MODES)
def test_every_way_to_meet_has_main_questions_names_close(mode):
    assert {"main", "names", "close"} <= {each.block for each in q.choose(BANK, mode=mode)}


def test_words_are_the_words_of_the_records():
    assert tuple(key for key, _ in choices.OBJECTIVES) == q.OBJECTIVES
    assert tuple(key for key, _ in choices.DECISIONS) == TYPES
    assert tuple(key for key, _ in choices.MODES) == q.MODES
    assert tuple(key for key, _ in records.SPECS["plan_item"]["block"].choices) == q.BLOCKS


def test_the_table_written_from_the_bank_is_the_table():
    assert as_table(BANK) == TEXT
