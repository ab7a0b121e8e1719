"""Which goals and topics an agenda serves."""

import pytest

from infoview_lib.prep.questions.agenda_goals import (
    asks_about,
    goal_counts,
    goals_served,
    topic_question,
)
from infoview_lib.prep.questions.review import review_question
from infoview_lib.state.questions.question_bank import bank


def test_a_question_of_the_bank_serves_its_goals_and_asking_for_names_always_serves_names():
    assert goals_served(bank()["q-core-03"], "rapport") == ("contacts", "information")
    assert "names" in goals_served(bank()["q-core-03"], "names")


def test_goals_are_counted_over_the_whole_agenda():
    lines = [(bank()["q-core-03"], "rapport"), (None, "main"), (None, "names"), (None, "close")]
    assert goal_counts(lines) == {"contacts": 1, "information": 2, "names": 1}


@pytest.mark.parametrize(
    ("topic", "line", "found"),
    [
        ("Pay", ("pay ", "Any words"), True),
        ("Night shifts", ("", "How do night shifts change a week?"), True),
        ("Night shifts", ("", "Which shifts at night are long?"), False),
        ("What made you stay?", ("", "What made you stay?"), True),
    ],
)
def test_an_agenda_asks_about_a_topic_by_its_topic_or_its_words(topic, line, found):
    assert asks_about(topic, [line]) is found


@pytest.mark.parametrize("differ", [True, False])
@pytest.mark.parametrize("topic", ["Night shifts", "NHS rules", "Working from home"])
def test_words_to_ask_again_pass_our_own_review(topic, differ):
    assert review_question(topic_question(topic, differ)) == []
