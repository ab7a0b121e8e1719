"""The question an agenda lacks."""

import pytest

from infoview_lib.prep.mending import PARTS, question_for
from infoview_lib.prep.questions import CATEGORIES, TYPES
from infoview_lib.state.bank import bank

BANK = bank()


@pytest.mark.parametrize("type", TYPES)
@pytest.mark.parametrize("part", PARTS)
def test_every_kind_of_talk_has_a_question_for_each_part_that_may_lack(type, part):
    found = question_for(BANK, type, category=PARTS[part])
    assert found.block == part and found.sensitivity < 2 and "referrer" not in found.placeholders


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_topic_can_be_asked_about(category):
    assert question_for(BANK, "career", category=category).category == category


def test_a_question_on_the_agenda_or_its_twin_is_not_offered_again():
    first = question_for(BANK, "career", category="pay")
    second = question_for(BANK, "career", category="pay", taken=[first.id])
    assert second.id != first.id
    assert question_for({first.id: first}, "career", category="pay", taken=[first.id]) is None


def test_what_earlier_talks_answered_comes_last():
    first = question_for(BANK, "career", category="pay")
    assert question_for(BANK, "career", category="pay", answered=[first.id]).id != first.id


def test_a_goal_finds_its_question():
    assert "associations" in question_for(BANK, "career", objective="associations").objectives
