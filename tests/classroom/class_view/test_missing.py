"""What a class lacks, and how confidence moved, without a word about one student."""

from dataclasses import replace

import pytest

from infoview_lib.classroom.class_view.missing import (
    gaps,
    guessed,
    moved,
    moved_in_words,
    sign_test,
)
from tests.classroom.handing_in.hand_ins import HAND_IN

CLASS = [HAND_IN] * 6


def rated(before, after):
    return replace(HAND_IN, confidence={"before": [before], "after": [after]})


def test_what_nobody_has_is_said():
    goals, questions, circles = gaps(CLASS)
    assert "information" in goals and "referrals" not in goals
    assert "the work" in questions and "getting started" not in questions
    assert "alumni" in circles and "school" not in circles
    assert gaps(CLASS[:4]) == []


def test_a_goal_of_few_is_not_said():
    few = [replace(HAND_IN, goals={"confidence": False})] * 4 + [replace(HAND_IN, goals={})] * 4
    assert not any("confidence" in one for one in gaps(few))


def test_expected_and_actual_yeses_are_compared_by_channel():
    (one,) = guessed(CLASS, {})
    assert (one.channel, one.students) == ("email", 6) and one.words.startswith("Email")
    assert "25 in 100" in one.words and "67 in 100" in one.words
    assert guessed(CLASS[:4], {}) == []


@pytest.mark.parametrize(("before", "is_told"), [(6, True), (5, False), (2, False), (1, True)])
def test_a_channel_that_few_more_guessed_since_is_left_out(before, is_told):
    assert bool(guessed(CLASS, {"email": before})) == is_told


def test_confidence_is_counted_pair_by_pair_with_an_exact_test():
    rose = [rated(1, 4)] * 12 + [rated(3, 3)] * 5
    (one,) = moved(rose, 1, {})
    line = moved_in_words(one, "I can ask a stranger.")
    assert "12 of 17" in line and "rarely" in line
    mixed = [rated(1, 4)] * 6 + [rated(4, 1)] * 5
    assert "could be chance" in moved_in_words(moved(mixed, 1, {})[0], "I can ask.")


@pytest.mark.parametrize(
    "hand_ins",
    [
        [rated(1, 4)] * 4,
        [rated(1, 4)] * 12 + [rated(3, 3)] * 4,
        [rated(1, 4)] * 4 + [rated(3, 3)] * 12,
        [rated(1, None)] * 20,
        [replace(HAND_IN, confidence={})] * 20,
    ],
)
def test_groups_of_fewer_than_five_are_not_told(hand_ins):
    assert moved(hand_ins, 1, {}) == []


@pytest.mark.parametrize(
    ("up", "down", "p"),
    [(6, 0, 0.03125), (0, 6, 0.03125), (9, 1, 0.021484375), (8, 2, 0.109375), (5, 0, None)],
)
def test_the_sign_test_is_exact_and_silent_where_it_could_show_nothing(up, down, p):
    assert sign_test(up, down) == p
