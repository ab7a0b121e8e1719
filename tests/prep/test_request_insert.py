import pytest

from infoview_lib.contacts.choices import CHANNELS
from infoview_lib.prep.request_insert import ORDER, with_sentence
from infoview_lib.prep.request_start import RequestNotes, sentence_for
from infoview_lib.prep.requests import request_parts

KNOWN = RequestNotes(
    "Ana Lopes", why="Runs a group for beginners", referrer="Bo Chen", my_name="Jo Ito", major="law"
)


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
            "Hi, [Say how you found them.] Thanks.",
            "referrer",
            "I found you on LinkedIn.",
            "Hi, I found you on LinkedIn. Thanks.",
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
    for part in reversed(ORDER):
        text = with_sentence(text, part, sentence_for(part, channel, KNOWN))
    check = request_parts(text, "Bo Chen", 25)
    assert check.ready and check.missing == ()
