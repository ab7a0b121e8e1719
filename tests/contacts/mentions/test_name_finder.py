"""Names are found word by word, in any script, and none within another word."""

import pytest

from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.name_finder import NameFinder, key_of


def found(text, *names, words=(), stays=()):
    """Return what is found of names, and of names that are everyday words too."""
    wanted = {key_of(one): False for one in names} | {key_of(one): True for one in words}
    whole = composed(text)
    finder = NameFinder(wanted, [key_of(one) for one in stays])
    return [whole[one.start : one.end] for one in finder.find(whole)]


@pytest.mark.parametrize(
    ("text", "name", "pieces"),
    [
        ("I met ZOË yesterday", "Zoë", ["ZOË"]),
        ("Zoe Angstrom wrote", "Zoë Ångström", ["Zoe Angstrom"]),
        ("Ana_Lopes.pdf", "Ana Lopes", ["Ana_Lopes"]),
        ("the Lopeses and Lopes’s house", "Lopes", ["Lopeses", "Lopes"]),
        ("We like bananas", "Ana", []),
        ("我見了李小龍先生", "李小龍", ["李小龍"]),
        ("وسارة كتبت", "سارة", ["سارة"]),
    ],
)
def test_a_name_is_found_as_people_write_it(text, name, pieces):
    assert found(text, name) == pieces


def test_the_longest_name_at_a_place_is_taken():
    assert found("Ana Lopes and Ana", "Ana", "Ana Lopes") == ["Ana Lopes", "Ana"]


def test_a_word_of_everyday_language_is_a_name_only_with_a_capital():
    assert found("She may ask May", words=["May"]) == ["May"]


def test_what_stays_is_passed_over_with_every_name_in_it():
    assert found("Maria at Maria College", "Maria", stays=["Maria College"]) == ["Maria"]


def test_nothing_is_found_when_nothing_is_looked_for():
    assert found("Ana Lopes", "") == []
