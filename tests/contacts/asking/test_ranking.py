"""Whom to ask first."""

from datetime import date

import pytest

from infoview_lib.contacts.asking.ranking import (
    TIE_VALUES,
    WEIGHT_LABELS,
    WEIGHTS,
    rank,
    whom_first,
)
from infoview_lib.records.book import Book
from tests.wording import says

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"


def two(book_of, first, second, *more):
    people = (
        ("contact", {"id": ANA, "name": "Ana", **first}),
        ("contact", {"id": BEN, "name": "Ben", **second}),
    )
    return book_of(*people, *more)


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ({"relevance": 2}, {"relevance": 5}),
        ({"relevance": 1}, {}),
        ({"tie_strength": 5}, {"tie_strength": 2}),
        ({"tie_strength": 5}, {"tie_strength": 1}),
        ({}, {"likes_to_teach": True}),
        ({"may_see_competitor": True}, {}),
        ({}, {"may_see_competitor": False}),
    ],
)
def test_the_better_fit_comes_first(book_of, lower, higher):
    assert [row.contact for row in rank(two(book_of, lower, higher))] == [BEN, ANA]


def test_moderately_weak_ties_are_best():
    assert max(TIE_VALUES, key=TIE_VALUES.get) == 2
    assert TIE_VALUES[1] > TIE_VALUES[5]


@pytest.mark.parametrize(
    ("field", "ties", "facts"),
    [
        ({"industry": "Software"}, [2, 3, 1, 4, 5], ("a little", "most in digital")),
        ({"occupation": "School nurse"}, [4, 5, 3, 2, 1], ("well", "less digital")),
        ({"industry": "Astrology"}, [2, 3, 1, 4, 5], ("a little",)),
        ({}, [2, 3, 1, 4, 5], ("a little",)),
    ],
)
def test_which_ties_are_best_differs_by_field(book_of, field, ties, facts):
    people = [("contact", {"name": str(tie), "tie_strength": tie, **field}) for tie in range(1, 6)]
    rows = rank(book_of(*people), dict.fromkeys(WEIGHTS, 0) | {"tie": 1})
    assert [int(row.name) for row in rows] == ties
    assert says(rows[0].reason, *facts) and ("digital" in rows[0].reason) is (len(facts) > 1)


def test_unknown_is_neutral(book_of):
    (row,) = rank(book_of(("contact", {"name": "Ana"})))
    assert set(row.parts.values()) == {0.5}
    assert (row.score, row.reason) == (0.5, "Not enough information yet.")


def test_a_given_name_counts_and_is_named(book_of):
    named = ("referral", {"from": ANA, "to": BEN})
    rows = rank(two(book_of, {}, {"may_see_competitor": True}, named), {"competitor": 1})
    assert rows[0].contact == BEN
    for_it, against = rows[0].reason.split(", but ")
    assert "Ana" in for_it and "referred" in for_it and "competitor" in against


def test_naming_somebody_oneself_is_no_referral(book_of):
    assert {
        row.parts["referred"]
        for row in rank(two(book_of, {}, {}, ("referral", {"from": "you", "to": BEN})))
    } == {0.5}


def test_who_helps_with_an_open_objective_comes_first(book_of):
    goals = [
        ("objective", {"kind": "names", "target_count": 1}),
        ("objective", {"kind": "contacts", "status": "met"}),
    ]
    rows = rank(two(book_of, {"objectives": "contacts"}, {"objectives": "names"}, *goals))
    assert [(row.contact, row.parts["gap"]) for row in rows] == [(BEN, 1.0), (ANA, 0.25)]


def test_moved_weights_move_the_order(book_of):
    book = two(book_of, {"relevance": 5}, {"likes_to_teach": True})
    assert [row.contact for row in rank(book)] == [ANA, BEN]
    assert [row.contact for row in rank(book, {"relevance": 0})] == [BEN, ANA]
    flat = rank(book, dict.fromkeys(WEIGHTS, 0))
    assert [(row.contact, row.score) for row in flat] == [(ANA, 0.5), (BEN, 0.5)]


def test_equal_people_keep_the_order_in_which_they_were_added(book_of):
    assert [row.contact for row in rank(two(book_of, {}, {}))] == [ANA, BEN]


def test_who_must_not_be_contacted_is_not_ranked(book_of):
    hidden = two(book_of, {"do_not_contact": True}, {"is_practice": True})
    assert rank(hidden) == rank(Book({})) == []


def test_people_asked_already_can_be_left_out(book_of):
    book = two(book_of, {}, {}, ("attempt", {"contact": ANA}))
    assert [row.contact for row in rank(book, not_asked=True)] == [BEN]


def test_every_weight_has_words():
    assert [part for part, _ in WEIGHT_LABELS] == list(WEIGHTS)


FIRST_PERSON, SECOND_PERSON = "ct-0000000a", "ct-0000000b"
TWO = (
    ("contact", {"id": FIRST_PERSON, "name": "Ana Lopes", "relevance": 2}),
    ("contact", {"id": SECOND_PERSON, "name": "Ben Okoro", "relevance": 5}),
)
LETTER = (
    "document",
    {"kind": "request", "contact": FIRST_PERSON, "channel": "letter", "text": "Dear Ana"},
)
ASKED = (
    "attempt",
    {"contact": FIRST_PERSON, "channel": "letter", "sent_at": "2026-03-04T09:00+00:00"},
)


def first(book, weights=None):
    return whom_first(book, weights, date(2026, 3, 9))


def test_the_best_person_not_asked_yet_comes_first(book_of):
    assert first(book_of(*TWO)) == (SECOND_PERSON, "")
    assert first(book_of(*TWO), {"relevance": 0}) == (FIRST_PERSON, "")
    assert first(
        book_of(*TWO, ("attempt", {"contact": SECOND_PERSON, "sent_at": "2026-03-04"}))
    ) == (FIRST_PERSON, "")


def test_a_request_that_was_begun_goes_on_until_it_was_sent(book_of):
    assert first(book_of(*TWO, LETTER)) == (FIRST_PERSON, "letter")
    assert first(book_of(*TWO, LETTER, ASKED)) == (SECOND_PERSON, "")


def test_whoever_must_not_be_asked_is_never_proposed(book_of):
    resting = ("contact", {"id": FIRST_PERSON, "name": "Ana Lopes", "do_not_contact": True})
    assert first(book_of(resting, LETTER)) == first(book_of()) == ("", "")


def test_with_everybody_asked_it_is_the_first_on_the_list(book_of):
    assert first(book_of(TWO[0], ASKED)) == (FIRST_PERSON, "")
