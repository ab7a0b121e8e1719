"""What was found holds its words and is known again by the words around it."""

from infoview_lib.contacts.mentions.mention import Taken, around, made, people_of
from infoview_lib.contacts.mentions.name_parts import FIRST, Owner

ANA, BEN = Owner("ct-00000001", FIRST, "Ana"), Owner("ct-00000002", FIRST, "Ana")


def test_a_place_is_known_by_a_word_on_either_side():
    assert around("Meet Ana at noon.", 5, 8) == "meet ana at"
    assert around("Ana.", 0, 3) == "ana"


def test_of_several_it_means_whom_the_text_is_about():
    assert people_of([ANA, BEN, ANA], ()) == (ANA.contact, BEN.contact)
    assert people_of([ANA, BEN], [BEN.contact]) == (BEN.contact,)


def test_what_was_taken_is_not_free():
    taken = Taken("Ana and Ben")
    taken.take(4, 7)
    assert taken.is_free(0, 4) and taken.is_free(7, 11) and not taken.is_free(3, 5)


def test_it_holds_its_words():
    one = made("Met Ana.", (4, 7), (ANA.contact,), ANA, True)
    assert (one.words, one.part, one.value) == ("Ana", FIRST, "Ana")
