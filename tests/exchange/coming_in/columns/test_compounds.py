"""A word that is run together is taken apart into the fewest words that are known."""

from infoview_lib.exchange.coming_in.columns.compounds import parts_of

KNOWN = {"kontakt": ("person",), "nummer": ("adjunct",), "会社": ("organization",)}
KNOWN |= {"人": ("person",), "市": ("city",), "名": ("name",)}


def test_german_words_are_parted_and_may_have_a_letter_between():
    assert [word for word, _ in parts_of("kontaktsnummer", KNOWN)] == ["kontakt", "nummer"]
    assert parts_of("kontaktx", KNOWN) == [("kontaktx", ())]


def test_unknown_parts_of_a_word_of_the_east_stand_between_known_ones():
    assert parts_of("何会社何", KNOWN) == [("何", ()), ("会社", ("organization",)), ("何", ())]


def test_single_letters_between_unknown_ones_are_there_by_chance_but_for_a_person_at_the_end():
    assert parts_of("都市的", KNOWN) == [("都市的", ())]
    assert parts_of("話を聞く人", KNOWN) == [("話を聞く", ()), ("人", ("person",))]
