"""Initials tell of somebody where they mean nothing else."""

import pytest

from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.records.catalog import id_from

ONE, TWO = id_from("contact", 1), id_from("contact", 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ask U.F. about it.", ["U.F."]),
        ("Ask UF about it.", ["UF"]),
        ("Her kid goes to UF now.", []),
        ("The file was 20 UF long.", []),
        ("Call with U. on Tuesday.", ["U."]),
        ("Call with B. on Tuesday.", []),
        ("Mail from Ms. B. came.", ["Ms. B."]),
        ("Plan U.S. law.", []),
    ],
)
def test_initials_of_whom_the_text_is_about(book_of, text, words):
    book = book_of(
        ("contact", {"id": ONE, "name": "Ulla Farnsworth"}),
        ("contact", {"id": TWO, "name": "Ben Brito"}),
    )
    assert [one.words for one in MentionFinder(book).find(text, [ONE])] == words
