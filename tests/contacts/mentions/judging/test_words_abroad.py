"""A name that is a word somewhere is known in plain letters."""

from infoview_lib.contacts.mentions.judging.words_abroad import is_word_abroad


def test_names_that_are_words_are_known():
    assert all(map(is_word_abroad, ["leao", "umut", "надежда", "하늘", "白雪", "neves"]))
    assert not any(map(is_word_abroad, ["leão", "okafor", "quendolyn", ""]))
