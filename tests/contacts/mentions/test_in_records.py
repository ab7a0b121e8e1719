"""Fields of words are gone through, and a mention stands in its sentence."""

import pytest

from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.contacts.mentions.in_records import (
    InField,
    fields_of_words,
    mentions_in,
    sentence_around,
)
from infoview_lib.records.catalog import id_from
from infoview_lib.records.kinds import Contact

ANA, BEN = id_from("contact", 1), id_from("contact", 2)


def test_choices_days_and_links_are_no_words():
    values = {"id": BEN, "name": "Ben", "notes": "", "circle": "alumni", "merged_into": ANA}
    assert list(fields_of_words({"contact": [values]}, [BEN])) == [
        InField("contact", BEN, "name", "Ben", True)
    ]


def test_each_mention_has_its_place_and_reason():
    forgetter = Forgetter([Contact(id=ANA, name="Ana Lopes")])
    where = InField("contact", BEN, "notes", "Hi. Ms. Lopes knows. Bye.")
    (found,) = mentions_in(forgetter, where, (), "of Ana Lopes, in a note about Ben")
    assert (found["start"], found["end"], found["words"]) == (4, 13, "Ms. Lopes")
    assert found["why"] == "last name of Ana Lopes, in a note about Ben"
    assert (found["sentence"], found["place"]) == ("Ms. Lopes knows.", "hi ms lopes knows")
    assert found["at"] == 0


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("One. Two here. Three.", "here", "Two here."),
        ("One", "One", "One"),
        ("One\nTwo\nThree", "Two", "Two"),
        ("So. Dr. Reed left.", "Reed", "Dr. Reed left."),
        ("So. Ms. Reed met Ana! Then", "Ana", "Ms. Reed met Ana!"),
    ],
)
def test_the_sentence_around(text, words, sentence):
    at = text.index(words)
    assert sentence_around(text, at, at + len(words)) == sentence
