"""Everyday words are known, and no name stands among them that means nothing else."""

import pytest

from infoview_lib.bundled import data_file
from infoview_lib.contacts.mentions.judging.everyday_words import is_everyday


@pytest.mark.parametrize("word", ["grace", "will", "may", "austin", "the", "duke", "start"])
def test_words_that_mean_something_are_known(word):
    assert is_everyday(word)


@pytest.mark.parametrize("word", ["maria", "lopes", "robert", "quenby", "tom"])
def test_names_that_mean_nothing_else_are_not(word):
    assert not is_everyday(word)


def test_the_table_is_sorted_small_and_plain():
    words = data_file("common_words.txt").read_text(encoding="utf-8").split("\n")[:-1]
    assert words == sorted(set(words)) and all(word.isascii() and word.islower() for word in words)
