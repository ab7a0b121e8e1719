"""A text knows where its sentences begin."""

import pytest

from infoview_lib.contacts.mentions.judging.text_words import TextWords


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [
        ("One. Two", "Two", True),
        ("Dr. Two", "Two", False),
        ("M. Two", "Two", False),
        ("- Two", "Two", True),
        ("so: Two", "Two", True),
        ("one\nTwo", "Two", True),
        ("one, Two", "Two", False),
        ("said “Two", "Two", True),
    ],
)
def test_a_sentence_begins_after_its_end_mark_but_not_after_a_title(text, word, opens):
    words = TextWords(text)
    assert words.opens([words.raw(at) for at in range(len(words))].index(word)) is opens


def test_beyond_both_ends_nothing_stands():
    words = TextWords("One")
    assert (words.plain(-1), words.raw(1), words.gap(1)) == ("", "", "")


def test_words_of_every_day_are_passed_over():
    words = TextWords("The quiet Quenby wrote marvelously")
    assert [words.raw(at) for at in words.unusual(6)] == ["Quenby", "marvelously"]


def test_capitals_tell_nothing_where_all_is_in_capitals():
    assert TextWords("ASK ADA NOW").is_loud(1) and not TextWords("the ADA rules").is_loud(1)
