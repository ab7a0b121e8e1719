"""Check how long a text takes to say."""

import pytest

from infoview_lib.prep.spoken_time import spoken_time


def test_a_minute_holds_a_hundred_and_forty_words():
    time = spoken_time("word " * 150)
    assert (time.words, time.seconds) == (150, 64)


@pytest.mark.parametrize("text", ["", "   ", "…"])
def test_nothing_takes_no_time(text):
    assert spoken_time(text).seconds == 0
    assert spoken_time(text).sentence(30) == "Nothing to say yet."


def test_numbers_are_spoken_too():
    assert spoken_time("I have 2 dogs").words == 4


@pytest.mark.parametrize(
    ("said", "words"),
    [("Call 555-0142", 8), ("(603) 555-0142", 10), ("20-30 minutes", 3), ("in 2026, 20 of us", 5)],
)
def test_a_phone_number_is_said_digit_by_digit(said, words):
    assert spoken_time(said).words == words


@pytest.mark.parametrize(
    ("words", "said"),
    [(20, "room for a little more"), (70, "That fits"), (90, "Cut about 20 words")],
)
def test_the_time_is_set_against_the_target(words, said):
    assert said in spoken_time("word " * words).sentence(30)
