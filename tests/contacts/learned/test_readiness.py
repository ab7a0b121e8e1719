"""What is there of each goal, and what is missing."""

import pytest

from infoview_lib.contacts.learned.coverage import evidence
from infoview_lib.contacts.learned.readiness import FIVE, Gate, evidence_in_words, readiness
from infoview_lib.files.demo import demo_records
from infoview_lib.records.book import Book

BOOK = {
    "contact": [
        {"id": "ct-00000001", "name": "Ana Lopes"},
        {"id": "ct-00000002", "name": "Ben Okoro"},
    ],
    "interview": [
        {
            "id": "iv-00000001",
            "contact": "ct-00000001",
            "status": "done",
            "starts_at": "2026-03-09T10:00+00:00",
        }
    ],
    "answer": [
        {"id": "an-00000001", "interview": "iv-00000001", "text": "Long days"},
        {"id": "an-00000002", "interview": "iv-00000001", "text": "", "topic": "Pay"},
    ],
    "referral": [{"id": "rf-00000001", "from": "ct-00000001", "to": "ct-00000002"}],
    "association": [{"id": "as-00000001", "name": "Valley Care Guild"}],
    "confidence": [
        {"id": "cf-00000001", "moment": "before", "item": "Asking a stranger", "score": 2},
        {"id": "cf-00000002", "moment": "after", "item": "Asking a stranger", "score": 4},
    ],
}


def test_each_kind_of_evidence_is_told_in_words():
    found = evidence_in_words(Book(BOOK))
    facts = {
        "information": ("Ana Lopes", "March 9", "1 note"),
        "associations": ("Valley Care Guild",),
        "contacts": ("Ana Lopes", "March 9"),
        "names": ("Ben Okoro", "by Ana Lopes"),
        "confidence": ("Asking a stranger", "from 2 to 4"),
    }
    assert found.keys() == facts.keys()
    for kind, (words,) in found.items():
        assert all(fact in words for fact in facts[kind])


def test_there_are_as_many_words_as_the_coverage_counts():
    from datetime import date

    records: dict = {}
    for kind, values in demo_records(date(2026, 3, 10)):
        records.setdefault(kind, []).append(values)
    book = Book(records)
    counted = evidence(book)
    assert {kind: len(words) for kind, words in evidence_in_words(book).items()} == {
        kind: counted[kind] for kind in FIVE
    }
    assert counted["names"] and counted["information"]


@pytest.mark.parametrize(
    "goal,missing",
    [
        ({"kind": "contacts", "target_count": 3}, "2 more people to meet."),
        ({"kind": "contacts", "target_count": 2}, "1 more person to meet."),
        ({"kind": "contacts", "target_count": 1}, ""),
        ({"kind": "contacts", "target_count": 9, "status": "met"}, ""),
        (
            {"kind": "other"},
            "Only you know when you've met this goal. Set it to “Met” when you have.",
        ),
    ],
)
def test_a_goal_says_what_is_missing(goal, missing):
    first = readiness(Book({**BOOK, "objective": [{"id": "ob-00000001", **goal}]}))[0]
    assert (first.objective, first.missing) == ("ob-00000001", missing)


def test_goals_of_the_five_that_were_not_set_follow_with_what_is_there():
    found = readiness(
        Book({**BOOK, "objective": [{"id": "ob-00000001", "kind": "names", "text": "Hear names"}]})
    )
    assert [(one.kind, one.is_there) for one in found] == [
        ("names", True),
        ("information", False),
        ("associations", False),
        ("contacts", False),
        ("confidence", False),
    ]
    assert found[2] == Gate(
        "", "associations", "Professional associations", ("Valley Care Guild",), 0, ""
    )


def test_practice_is_no_evidence():
    book = Book(
        {kind: [{**one, "is_practice": True} for one in found] for kind, found in BOOK.items()}
    )
    assert not any(evidence_in_words(book).values())
