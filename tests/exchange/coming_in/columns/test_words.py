"""Words of column names are known in any spelling, and in other forms."""

import pytest

from infoview_lib.exchange.coming_in.columns.words import pieces


@pytest.mark.parametrize(
    ("column", "parts"),
    [
        ("联系人姓名", ["联系人", "姓名"]),
        ("Kontaktnummer", ["kontakt", "nummer"]),
        ("phonenumber", ["phone", "number"]),
        ("zorble", ["zorble"]),
        ("どちらの会社", ["どちらの", "会社"]),
    ],
)
def test_compounds_are_taken_apart_into_known_words(column, parts):
    assert [word for word, _ in pieces(column)] == parts


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("телефону", "phone"),
        ("должностью", "title"),
        ("pracodawcy", "organization"),
        ("stanowisku", "title"),
        ("unvanınız", "title"),
        ("şehirde", "city"),
        ("empresas", "organization"),
    ],
)
def test_cases_and_plurals_are_known_as_the_word_they_are_of(form, kind):
    assert kind in pieces(form)[0][1]


@pytest.mark.parametrize("word", ["zorble", "титан", "nameless"])
def test_a_word_that_only_looks_alike_stays_unknown(word):
    assert pieces(word) == ((word, ()),)
