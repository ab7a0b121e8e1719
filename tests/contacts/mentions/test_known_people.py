"""Each key is known by whose it is; a merged entry is the person it was merged into."""

from infoview_lib.contacts.mentions.known_people import KnownPeople
from infoview_lib.records.catalog import id_from

ONE, TWO = id_from("contact", 1), id_from("contact", 2)


def test_names_numbers_and_initials_are_known(book_of):
    known = KnownPeople(
        book_of(("contact", {"id": ONE, "name": "Ana Lopes", "phone": "+1 555 010 0199"}))
    )
    assert [one.contact for one in known.owners["lopes"]] == [ONE]
    assert known.phones["0100199"].contact == ONE
    assert known.initials["al"] == (ONE,)
    assert "ana" in known.spoken_words() and known.declined_words() == []


def test_a_merged_entry_is_the_person_it_was_merged_into(book_of):
    known = KnownPeople(
        book_of(
            ("contact", {"id": ONE, "name": "Ana Lopes"}),
            ("contact", {"id": TWO, "name": "Grzegorz Żak", "merged_into": ONE}),
        )
    )
    assert {one.contact for one in known.owners["zak"]} == {ONE}
    assert "grzegorz" in known.declined_words()
