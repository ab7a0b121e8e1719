"""A word is a name only where the sentence makes it one."""

import pytest

from infoview_lib.contacts.mentions.judging.in_context import verdict_of, verdict_of_place
from infoview_lib.contacts.mentions.judging.text_words import TextWords


def verdict(text, word, is_about=False):
    words = TextWords(text)
    at = [words.raw(n) for n in range(len(words))].index(word)
    return verdict_of(words, (at, at), is_about)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("I start in May.", "May", "no"),
        ("I asked May.", "May", "sure"),
        ("June and May are full.", "May", "no"),
        ("News from May came.", "May", "doubtful"),
        ("Will you come?", "Will", "no"),
        ("Will said no.", "Will", "sure"),
        ("Hope is all.", "Hope", "doubtful"),
        ("Summer hires start low.", "Summer", "no"),
        ("The Rose is closed.", "Rose", "no"),
        ("He lives in Austin.", "Austin", "no"),
        ("I moved to Austin.", "Austin", "no"),
        ("I talked to Austin.", "Austin", "sure"),
        ("I fly to see Austin, Texas.", "Austin", "no"),
        ("He works at Chase.", "Chase", "no"),
        ("A Mason jar.", "Mason", "no"),
        ("Then Grace Hopper came.", "Grace", "no"),
        ("With Tom Quenby.", "Quenby", "no"),
        ("Thanks Quenby.", "Quenby", "sure"),
        ("Not the Quenby at reception.", "Quenby", "no"),
        ("A quenby is a bird.", "quenby", "no"),
        ("With Dr. May.", "May", "sure"),
        ("Li-ion cells.", "Li", "no"),
        ("The ADA rules apply.", "ADA", "no"),
        ("Kuya Quenby laughed.", "Quenby", "sure"),
        ("Bahar Hanım laughed.", "Bahar", "sure"),
        ("He hires from Sofia, Bulgaria.", "Sofia", "no"),
        ("Pre-Quenby nerves.", "Quenby", "sure"),
        ("Ein Vogel und ein Baum.", "Vogel", "no"),
        ("¡Bravo! gritaron.", "Bravo", "no"),
        ("She sells Mercedes.", "Mercedes", "no"),
        ("I am glad that Blessing called.", "Blessing", "sure"),
        ("Study abroad in June: Paris, Jordan.", "Jordan", "no"),
        ("April through August is busy.", "April", "no"),
        ("I took the train to Leeds.", "Leeds", "no"),
        ("That is Reyes in Spanish.", "Reyes", "no"),
    ],
)
def test_the_words_around_decide(text, word, expected):
    assert verdict(text, word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("He works at Target.", "sure"), ("My Target card.", "no"), ("I like Target.", "doubtful")],
)
def test_an_organization_called_by_an_everyday_word(text, expected):
    words = TextWords(text)
    at = [words.raw(n) for n in range(len(words))].index("Target")
    assert verdict_of_place(words, at) == expected
