"""Which people count once entries are merged."""

from infoview_lib.records.people import contact_called, follow_merges, living_contacts, resolve

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"


def chain(book_of):
    return book_of(
        ("contact", {"id": ANA, "name": "Ana"}),
        ("contact", {"id": BEN, "name": "Ben", "merged_into": ANA}),
        ("contact", {"id": CLO, "name": "Clo", "merged_into": BEN}),
        ("referral", {"id": "rf-00000001", "from": CLO, "to": ANA}),
        ("attempt", {"id": "at-00000001", "contact": CLO, "referrer_named": BEN}),
    )


def test_a_name_is_known_whatever_its_spaces_and_capitals(book_of):
    book = book_of(("contact", {"id": ANA, "name": "Ana  Lopes"}))
    assert contact_called(book, " ana lopes ") == ANA
    assert contact_called(book, "Ana") == ""


def test_a_name_that_two_people_bear_names_nobody(book_of):
    book = book_of(("contact", {"id": ANA, "name": "Ana"}), ("contact", {"id": BEN, "name": "ana"}))
    assert contact_called(book, "Ana") == ""


def test_merges_are_followed_to_their_end(book_of):
    book = chain(book_of)
    assert [resolve(book, one) for one in (ANA, BEN, CLO, "you")] == [ANA, ANA, ANA, "you"]
    assert [one.id for one in living_contacts(book)] == [ANA]


def test_links_to_merged_people_are_followed_and_loops_left_out(book_of):
    book = follow_merges(chain(book_of))
    (attempt,) = book.of("attempt")
    assert (attempt.contact, attempt.referrer_named, book.of("referral")) == (ANA, ANA, ())


def test_a_circle_of_merges_keeps_one_person(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana", "merged_into": BEN}),
        ("contact", {"id": BEN, "name": "Ben", "merged_into": ANA}),
    )
    assert [one.id for one in living_contacts(book)] == [ANA]


def test_a_merge_into_a_deleted_person_does_not_count(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana", "deleted_at": "2026-03-01T09:00+00:00"}),
        ("contact", {"id": BEN, "name": "Ben", "merged_into": ANA}),
    )
    assert [one.name for one in living_contacts(book)] == ["Ben"]


def test_practice_people_can_be_left_out(book_of):
    book = book_of(
        ("contact", {"name": "Terse Expert", "is_practice": True}), ("contact", {"name": "Ana"})
    )
    assert [one.name for one in living_contacts(book, practice=False)] == ["Ana"]
