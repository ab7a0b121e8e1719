"""Check what a student's own words are taken to be about."""

import csv
from pathlib import Path

import pytest

from infoview_lib.prep.practice.matching import (
    asks_follow_up,
    asks_to_use_name,
    category_of,
    topic_named,
)
from tests.prep.practice.practice_cases import BANK

TYPED = list(
    csv.DictReader((Path(__file__).parent / "typed_questions.csv").read_text("utf-8").splitlines())
)


def test_what_is_typed_freely_finds_its_category():
    found = [(row["question"], category_of(row["question"], BANK)) for row in TYPED]
    wrong = [one for one, row in zip(found, TYPED, strict=True) if one[1] != row["category"]]
    assert len(wrong) <= len(TYPED) // 20, wrong
    near = [q for q in BANK if category_of(q.text, BANK) != q.category]
    assert len(near) <= 6, [q.text for q in near]
    assert category_of("Which planet is the largest?", BANK) == ""


@pytest.mark.parametrize(
    "words, topic",
    [
        ("I'm good with people, so which classes should I take?", "classes"),
        ("I like math. Do you work from home?", "remote"),
        ("What's a mistake you made, and what did you learn from it?", "mistakes"),
        ("How does hiring work at your company?", "hiring"),
        ("What is your company like?", "organization"),
        ("whats ur favorite part", "likes"),
        ("How'd you get into this?", "path_in"),
    ],
)
def test_the_last_thing_asked_is_what_is_meant(words, topic):
    assert topic_named(words) == topic


@pytest.mark.parametrize(
    "words, on, leave",
    [
        ("Tell me more.", True, False),
        ("Why?", True, False),
        ("What was that like?", True, False),
        ("How did you handle that?", True, False),
        ("Can you give me an example?", True, False),
        ("What happened to your pay?", False, False),
        ("Which tools do you use?", False, False),
        ("Could I mention your name to him?", False, True),
        ("May I tell her you sent me?", False, True),
    ],
)
def test_asking_on_and_asking_leave_are_heard(words, on, leave):
    assert (asks_follow_up(words), asks_to_use_name(words)) == (on, leave)
