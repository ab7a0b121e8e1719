"""The question an agenda lacks."""

import pytest

from infoview_lib.prep.choosing import PlannedTalk, on_subject
from infoview_lib.prep.mending import PARTS, question_for
from infoview_lib.prep.questions import CATEGORIES, TYPES
from infoview_lib.state.bank import bank

BANK = bank().values()
CAREER = PlannedTalk("career")
PAY = on_subject(BANK, "pay")


@pytest.mark.parametrize("type", TYPES)
@pytest.mark.parametrize("part", PARTS)
def test_every_kind_of_talk_has_a_question_for_each_part_that_may_lack(type, part):
    found = question_for(on_subject(BANK, PARTS[part]), PlannedTalk(type))
    assert found.block == part and found.sensitivity < 2 and "referrer" not in found.placeholders


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_topic_can_be_asked_about(category):
    assert question_for(on_subject(BANK, category), CAREER).category == category


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
    found = question_for(on_subject(BANK, objective="associations"), CAREER)
    assert "associations" in found.objectives
