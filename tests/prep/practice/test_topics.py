"""Check that standard questions are answered on their topic by everyone."""

import csv
from pathlib import Path

import pytest

from infoview_lib.prep.practice.conversation import Practice
from infoview_lib.prep.practice.matching import job_ask_in, topic_named
from infoview_lib.prep.practice.topics import CATEGORY, TOPICS, points
from infoview_lib.prep.questions.bank import CATEGORIES, fill
from tests.prep.practice.practice_cases import BANK, PEOPLE


def questions_of(name):
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [(row["topic"], row["question"]) for row in csv.DictReader(file)]


STANDARD = questions_of("standard_questions")
"""What was written while the topics were made; they were fitted to it."""
UNSEEN = questions_of("unseen_questions")
"""Written by somebody who had not seen the matcher: 241 of 300 were answered on their topic then.

It was looked at after that, so now it only shows that nothing is lost.
"""


def test_standard_questions_name_their_topic():
    heard = [
        (topic, "job_ask" if job_ask_in(one) else topic_named(one), one) for topic, one in STANDARD
    ]
    wrong = [one for one in heard if one[0] != one[1]]
    assert len(wrong) <= len(STANDARD) // 30, wrong
    assert {topic for topic, _ in STANDARD} == set(CATEGORY)


@pytest.mark.parametrize("persona", PEOPLE)
def test_questions_of_another_writer_are_answered_on_their_topic(persona):
    wrong = []
    for topic, question in UNSEEN:
        reply = Practice(persona).say(question)
        answered = {"answered", "declined"} & set(reply.moves)
        if not (reply.topic == topic and answered and reply.text):
            wrong.append((topic, reply.topic, question))
    assert len(wrong) <= len(UNSEEN) // 10, wrong


def test_nearly_every_question_of_the_bank_has_a_topic():
    texts = [fill(one.text, PEOPLE["busy_owner"].fills) for one in BANK]
    lost = [text for text in texts if not topic_named(text)]
    assert len(lost) <= len(BANK) // 20, lost


def test_every_topic_has_its_own_name_and_a_category_of_the_bank():
    assert len(CATEGORY) == len(TOPICS)
    assert set(CATEGORY.values()) == {*CATEGORIES, ""}


def test_words_about_nothing_here_have_no_points():
    assert points("blue or green") == {} == points("")


@pytest.mark.parametrize(
    "words, is_ask",
    [
        ("Are you hiring interns this summer?", True),
        ("Would you consider me for your team?", True),
        ("Could you use a student in your shop?", True),
        ("Do you belong to any professional organizations?", False),
        ("Do you take work home with you?", False),
        ("How do people find internships in this field?", False),
    ],
)
def test_a_request_for_a_job_is_told_from_a_question_about_work(words, is_ask):
    assert (job_ask_in(words) is not None) == is_ask
