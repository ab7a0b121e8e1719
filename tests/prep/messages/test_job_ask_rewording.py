"""Check that a request for a job is put into better words."""

import csv
from pathlib import Path

import pytest

from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.job_ask_rewording import reword
from infoview_lib.prep.messages.request_parts import request_parts

SENTENCES = Path(__file__).parents[3] / "data" / "job_asks" / "first.csv"
BEFORE = (
    "Dear Ms. Wu, Bo said I should write to you because you lead a team. Could we talk for 25 "
    "minutes? "
)
AFTER = " Thank you."


def put_right(text, most=6):
    for _ in range(most):
        asks = find_job_asks(text)
        one = reword(text, asks[0]) if asks else None
        if one is None:
            return text
        text = one.applied_to(text)
    return text


def test_nearly_every_known_request_for_a_job_can_be_put_right_and_leaves_a_ready_request():
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        texts = [BEFORE + row["text"] + AFTER for row in csv.DictReader(file)]
    texts = [text for text in texts if find_job_asks(text)]
    ready = [request_parts(put_right(text)).ready for text in texts]
    assert len(ready) > 100 and sum(ready) / len(ready) >= 0.97


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Are you hiring?", "How do newcomers usually get into this work?"),
        (
            "Dear Ms. Wu, are you hiring? Thank you.",
            "Dear Ms. Wu, how do newcomers usually get into this work? Thank you.",
        ),
        (
            "I study law, and I am looking for a job.",
            "I study law, and I want to learn what this work is like before I decide.",
        ),
        ("“Are you hiring?”", "“How do newcomers usually get into this work?”"),
    ],
)
def test_only_the_words_that_ask_are_replaced(text, right):
    one = reword(text, find_job_asks(text)[0])
    assert text[one.start : one.end] == one.words and one.applied_to(text) == right


def test_a_part_that_stands_is_not_lost_with_the_words():
    text = (
        "Bo sent me because you lead a team. Could we talk for 25 minutes about openings at your "
        "firm?"
    )
    new = put_right(text)
    assert find_job_asks(new) == [] and request_parts(new).ready
