"""Who is meant is judged by the whole text."""

import pytest

from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.records.catalog import id_from

ONE, TWO = id_from("contact", 1), id_from("contact", 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Asha ji called. Koi asha nahi.", ["Asha"]),
        ("asha ji called, said Asha.", ["asha", "Asha"]),
        ("ask asha about it", ["asha"]),
        ("See asha-kulkarni there, said Asha.", ["asha-kulkarni", "Asha"]),
        ("The curator is old.", []),
        ("Ask the chief curator there.", ["chief curator"]),
        ("Chief curator, nights.", []),
    ],
)
def test_small_letters_tell_a_word_where_the_text_writes_the_name(book_of, text, words):
    person = {"id": ONE, "name": "Asha Kulkarni", "title": "Chief Curator"}
    book = book_of(("contact", person))
    assert [one.words for one in MentionFinder(book).find(text, [ONE])] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Umut var, çünkü Umut Bey cevap yazdı.", ["Umut"]),
        ("Umut Bey aradı, çok iyi.", ["Umut"]),
        ("Umut aradı, çok iyi oldu.", ["Umut"]),
        ("Umut arregla las luces, le dicen don Umut.", ["Umut", "Umut"]),
    ],
)
def test_where_titles_are_said_a_bare_word_opens_the_sentence(book_of, text, words):
    book = book_of(("contact", {"id": ONE, "name": "Umut Deniz"}))
    assert [one.words for one in MentionFinder(book).find(text, [ONE])] == words


def test_of_two_who_share_a_name_the_job_before_it_tells_which(book_of):
    book = book_of(
        ("contact", {"id": ONE, "name": "Delphine Arceneaux", "title": "Oceanographer"}),
        ("contact", {"id": TWO, "name": "Delmar Arceneaux", "title": "Boat Captain"}),
    )
    (one,) = MentionFinder(book).find("Her brother Captain Arceneaux laughed.", [ONE])
    assert one.people == (TWO,) and one.is_sure
