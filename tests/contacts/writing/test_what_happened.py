"""One word says what happened, and a message is chosen by it."""

import pytest

from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.contacts.writing.what_happened import (
    with_advice,
    with_interview,
    with_person,
    with_referral,
)
from infoview_lib.records.kinds import Interview, Recommendation

ANA, BEN = "ct-00000001", "ct-00000002"
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": BEN, "name": "Ben Okoro"}),
)
LATER = {"sent_at": "2026-03-20T09:00+00:00"}


def answered(outcome, **more):
    asked = {"contact": BEN, "sent_at": "2026-03-02T09:00+00:00"}
    return ("attempt", {**asked, "outcome": outcome, **more})


def talk(status):
    return ("interview", {"contact": BEN, "status": status})


GAVE = ("referral", {"from": BEN, "to": ANA})


@pytest.mark.parametrize(
    ("records", "word"),
    [
        ([], "none"),
        ([answered("pending")], "none"),
        ([answered("no")], "declined"),
        ([answered("no_reply")], "no_answer"),
        ([answered("yes")], "scheduled"),
        ([answered("no"), answered("yes", **LATER)], "scheduled"),
        ([answered("no"), GAVE], "referred_on"),
        ([talk("planned"), GAVE], "scheduled"),
        ([talk("rebooked"), talk("planned")], "rescheduled"),
        ([talk("cancelled"), answered("no")], "declined"),
        ([talk("done"), answered("no", **LATER), talk("planned")], "met"),
    ],
)
def test_what_happened_with_a_person(book_of, records, word):
    assert with_person(RecordsByPerson(book_of(*PEOPLE, *records)), BEN) == word


@pytest.mark.parametrize(
    ("records", "word"),
    [
        ([], "open"),
        ([answered("pending")], "open"),
        ([answered("no")], "declined"),
        ([answered("no_reply")], "no_answer"),
        ([answered("yes")], "agreed"),
        ([answered("no"), talk("scheduled")], "agreed"),
        ([answered("yes"), talk("cancelled")], "off"),
        ([answered("no"), talk("cancelled")], "declined"),
        ([answered("no"), talk("done")], "met"),
    ],
)
def test_what_came_of_a_referral(book_of, records, word):
    book = book_of(*PEOPLE, ("referral", {"from": ANA, "to": BEN}), *records)
    assert with_referral(RecordsByPerson(book), book.of("referral")[0]) == f"referral_{word}"


def test_a_referral_the_student_decided_against_is_not_open(book_of):
    unused = {"from": ANA, "to": BEN, "not_used_on": "2026-03-08"}
    book = book_of(*PEOPLE, ("referral", unused))
    assert with_referral(RecordsByPerson(book), book.of("referral")[0]) == "referral_not_used"


@pytest.mark.parametrize(
    ("status", "word"),
    [
        ("done", "met"),
        ("planned", "scheduled"),
        ("scheduled", "scheduled"),
        ("rebooked", "rescheduled"),
        ("cancelled", "none"),
    ],
)
def test_what_became_of_an_interview(status, word):
    assert with_interview(Interview(status=status)) == word


@pytest.mark.parametrize(
    ("status", "word"), [("done", "done"), ("not_for_me", "not_for_me"), ("doing", "open")]
)
def test_what_came_of_advice(status, word):
    assert with_advice(Recommendation(status=status)) == f"advice_{word}"
