"""A name that is an everyday word counts where the sentence says what a person does."""

import pytest

from infoview_lib.contacts.mentions.judging.everyday_names import (
    at_the_opening,
    names_a_thing,
    of_everyday_word,
)
from infoview_lib.contacts.mentions.judging.text_words import TextWords


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Faith needs two forms.", "sure"),
        ("Faith alone is not enough.", "no"),
        ("Faith: call back.", "doubtful"),
        ("Faith's Bakery is closed.", "no"),
        ("Faith's note came.", "sure"),
    ],
)
def test_the_first_word_is_judged_by_what_follows(text, expected):
    assert at_the_opening(TextWords(text), 0, False) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I asked Faith.", "sure"),
        ("I lost faith.", "no"),
        ("The Faith is old.", "no"),
        ("With Ustaz Faith there.", "sure"),
    ],
)
def test_a_word_within_a_sentence_is_judged_by_its_capital_and_what_is_before(text, expected):
    words = TextWords(text)
    at = next(n for n in range(len(words)) if words.plain(n) == "faith")
    assert of_everyday_word(words, at, False) == expected


def test_a_thing_is_named_by_the_word_behind():
    assert names_a_thing(TextWords("Hill Street"), 0) and not names_a_thing(
        TextWords("Hill, Street"), 0
    )
