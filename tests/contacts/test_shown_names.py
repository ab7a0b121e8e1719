"""How a page names a person who is removed, merged, or made up for practice."""

from infoview_lib.contacts.shown_names import concerns_practice, opening_name, shown_name

ANA, PAT, OLD = "ct-00000001", "ct-00000002", "ct-00000003"
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": PAT, "name": "Pat Moss", "is_practice": True}),
    ("contact", {"id": OLD, "name": "A. Lopes", "merged_into": ANA}),
)


def test_a_merged_entry_has_the_name_of_the_one_it_went_into(book_of):
    assert shown_name(book_of(*PEOPLE), OLD) == "Ana Lopes"


def test_a_made_up_person_is_marked_unless_it_is_said_already(book_of):
    book = book_of(*PEOPLE)
    assert "practice" in shown_name(book, PAT) and shown_name(book, PAT, True) == "Pat Moss"


def test_only_a_line_that_begins_with_a_removed_contact_begins_with_a_capital(book_of):
    book = book_of(*PEOPLE)
    gone = "ct-0000000z"
    assert shown_name(book, gone)[0].islower() and opening_name(book, gone)[0].isupper()
    assert opening_name(book, ANA) == "Ana Lopes" and opening_name(book, "") == ""


def test_what_is_about_practice_is_practice_and_what_is_not_there_is_real(book_of):
    book = book_of(*PEOPLE)
    assert concerns_practice(book, ANA, PAT) and not concerns_practice(book, ANA, "", "iv-0000000z")
