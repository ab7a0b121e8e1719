"""Check that standard questions are answered on their topic by everyone."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from infoview_lib.prep.practice.conversation import Practice
from infoview_lib.prep.practice.matching import asks_follow_up, job_ask_in, topic_named
from infoview_lib.prep.practice.topics import (
    CATEGORY,
    FOLLOW_UP,
    OTHER,
    known_questions,
    likeness,
)
from infoview_lib.prep.questions.bank import CATEGORIES
from tests.prep.practice.practice_cases import PEOPLE

UNSEEN = list(
    csv.DictReader((Path(__file__).parent / "unseen_questions.csv").read_text("utf-8").splitlines())
)
"""Written by somebody who had not seen the table: 246 of 300 were answered on their topic then.

The table got more lines for the kinds of questions it had missed, so now this only shows that
nothing is lost. Where ``after`` is given, the words ask on about the answer to that.
"""


def on_topic(persona, row):
    practice = Practice(persona)
    wanted = row["topics"].split("; ")
    if row["after"]:
        wanted = [practice.say(row["after"]).topic]
    reply = practice.say(row["question"])
    return reply.topic in wanted and {"answered", "declined"} & set(reply.moves) and reply.text


@pytest.mark.parametrize("persona", PEOPLE)
def test_questions_of_another_writer_are_answered_on_their_topic(persona):
    wrong = [row["question"] for row in UNSEEN if not on_topic(persona, row)]
    assert len(UNSEEN) == 300 and len(wrong) <= len(UNSEEN) // 10, wrong


def test_the_table_has_enough_of_every_topic_and_each_question_once():
    known = known_questions()
    lines = Counter(topic for topic, _ in known)
    assert set(lines) == {*CATEGORY, FOLLOW_UP, OTHER} and min(lines.values()) >= 30, lines
    twice = Counter(words.lower() for _, words in known)
    assert [words for words, times in twice.items() if times > 1] == []


def test_what_the_table_says_of_a_question_is_heard():
    for topic, words in known_questions():
        wanted = "" if topic in (FOLLOW_UP, OTHER) else topic
        assert topic_named(words) == wanted, words
        assert asks_follow_up(words) == (topic == FOLLOW_UP), words


def test_every_topic_has_a_category_of_the_bank():
    assert set(CATEGORY.values()) == {*CATEGORIES, ""}


def test_a_slip_of_the_finger_does_not_matter():
    assert topic_named("wat do u lik most abuot your job") == "likes"


def test_no_words_are_like_nothing():
    assert likeness("") == likeness("?") == {}


@pytest.mark.parametrize(
    "words, is_ask",
    [
        ("Are you hiring interns this summer?", True),
        ("Would you consider me for your team?", True),
        ("Could you use a student in your shop?", True),
        ("Do you belong to any professional organizations?", False),
        ("Do you take work home with you?", False),
        ("How do people find internships in this field?", False),
        ("Do I need a license for this?", False),
        ("Do you have any tips for my résumé?", False),
        ("How much experience do I need?", False),
    ],
)
def test_a_request_for_a_job_is_told_from_a_question_about_work(words, is_ask):
    assert (job_ask_in(words) is not None) == is_ask
