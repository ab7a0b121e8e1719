"""Whom the student writes to first."""

from datetime import date

from infoview_lib.contacts.whom_first import whom_first

ANA, BEN = "ct-0000000a", "ct-0000000b"
TWO = (
    ("contact", {"id": ANA, "name": "Ana Lopes", "relevance": 2}),
    ("contact", {"id": BEN, "name": "Ben Okoro", "relevance": 5}),
)
LETTER = ("document", {"kind": "request", "contact": ANA, "channel": "letter", "text": "Dear Ana"})
ASKED = ("attempt", {"contact": ANA, "channel": "letter", "sent_at": "2026-03-04T09:00+00:00"})


def first(book, weights=None):
    return whom_first(book, weights, date(2026, 3, 9))


def test_the_best_person_not_asked_yet_comes_first(book_of):
    assert first(book_of(*TWO)) == (BEN, "")
    assert first(book_of(*TWO), {"relevance": 0}) == (ANA, "")
    assert first(book_of(*TWO, ("attempt", {"contact": BEN, "sent_at": "2026-03-04"}))) == (ANA, "")


def test_a_request_that_was_begun_goes_on_until_it_was_sent(book_of):
    assert first(book_of(*TWO, LETTER)) == (ANA, "letter")
    assert first(book_of(*TWO, LETTER, ASKED)) == (BEN, "")


def test_whoever_must_not_be_asked_is_never_proposed(book_of):
    resting = ("contact", {"id": ANA, "name": "Ana Lopes", "do_not_contact": True})
    assert first(book_of(resting, LETTER)) == first(book_of()) == ("", "")


def test_with_everybody_asked_it_is_the_first_on_the_list(book_of):
    assert first(book_of(TWO[0], ASKED)) == (ANA, "")
