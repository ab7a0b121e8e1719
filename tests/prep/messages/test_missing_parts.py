"""Check the sentence for a missing part of a request and the place it is put into."""

import pytest

from infoview_lib.prep.blanks import blanks_in
from infoview_lib.prep.drafts.facts import Fact, MessageFacts
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.missing_parts import PART_ORDER, sentence_for, with_sentence
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.records.choices import CHANNELS

KNOWN = MessageFacts(
    their_name=Fact("Ana Lopes"),
    why=Fact("Runs a group for beginners"),
    referrer=Fact("Bo Chen"),
    my_name=Fact("Jordan Okafor"),
    major=Fact("biology"),
)


@pytest.mark.parametrize("part", PART_ORDER)
@pytest.mark.parametrize("channel", [key for key, _ in CHANNELS])
def test_each_missing_part_has_a_sentence_that_makes_it_stand(part, channel):
    text = sentence_for(part, channel, KNOWN)
    assert request_parts(text, "Bo Chen", 25).part(part).found and find_job_asks(text) == []


@pytest.mark.parametrize("part", ["referrer", "why_them"])
def test_what_is_not_known_is_asked_for(part):
    text = sentence_for(
        part, "email", MessageFacts(source=KNOWN.why if part == "why_them" else Fact())
    )
    assert blanks_in(text) == [text]


@pytest.mark.parametrize(
    ("text", "part", "sentence", "whole"),
    [
        ("", "thanks", "Thank you.", "Thank you."),
        (
            "Dear Ana,\n\nThank you.",
            "minutes",
            "25 minutes?",
            "Dear Ana,\n\n25 minutes? Thank you.",
        ),
        (
            "Dear Ms. Wu, thank you.",
            "referrer",
            "Bo sent me.",
            "Dear Ms. Wu, Bo sent me. thank you.",
        ),
        (
            "Bo suggested I write to Ms. Wu. Thanks.",
            "why_them",
            "You bind books.",
            "Bo suggested I write to Ms. Wu. You bind books. Thanks.",
        ),
        (
            "Hi, [in a sentence, how you found them] Thanks.",
            "referrer",
            "I found you on LinkedIn.",
            "Hi, I found you on LinkedIn. Thanks.",
        ),
        (
            "Hi, [in a short sentence, what interests you about their work] Thanks.",
            "why_them",
            "You bind books.",
            "Hi, You bind books. Thanks.",
        ),
        (
            "Hi, [one thing of my own] Thanks.",
            "why_them",
            "You bind books.",
            "Hi, You bind books. [one thing of my own] Thanks.",
        ),
        (
            "25 minutes? Thank you.\n\nJo",
            "follow_up",
            "I will call.",
            "25 minutes? I will call. Thank you.\n\nJo",
        ),
    ],
)
def test_a_sentence_goes_where_its_part_usually_stands(text, part, sentence, whole):
    assert with_sentence(text, part, sentence) == whole


@pytest.mark.parametrize("channel", [key for key, _ in CHANNELS])
def test_one_sentence_after_another_makes_any_beginning_ready(channel):
    text = "Dear Ana Lopes,"
    for part in reversed(PART_ORDER):
        text = with_sentence(text, part, sentence_for(part, channel, KNOWN))
    check = request_parts(text, "Bo Chen", 25)
    assert check.ready and check.missing == ()
