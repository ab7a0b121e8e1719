"""What is counted holds no name, no day, no id; practice counts nowhere."""

from infoview_lib.classroom.handing_in.numbers import (
    categories_asked,
    circles,
    confidence,
    goals_met,
    guesses,
    pages_done,
    requests_to_list,
)
from infoview_lib.records.book import Book

BOOK = Book(
    {
        "profile": [{"id": "pr-00000001", "display_name": "Cy Wu"}],
        "objective": [
            {"id": "ob-00000001", "kind": "names", "status": "met"},
            {"id": "ob-00000002", "kind": "information"},
            {"id": "ob-00000003", "kind": "names", "target_count": 9},
        ],
        "contact": [
            {"id": "ct-00000001", "name": "Ana Lopes", "circle": "alumni", "list_number": 7},
            {"id": "ct-00000002", "name": "Ben Okoro", "circle": "school"},
            {
                "id": "ct-00000003",
                "name": "Pat",
                "circle": "work",
                "is_practice": True,
                "list_number": 8,
            },
        ],
        "attempt": [
            {
                "id": "at-00000001",
                "contact": "ct-00000001",
                "outcome": "yes",
                "channel": "email",
                "sent_at": "2026-03-03",
            },
            {"id": "at-00000002", "contact": "ct-00000001", "sent_at": "2026-03-04"},
            {"id": "at-00000003", "contact": "ct-00000002", "sent_at": "2026-03-04"},
            {"id": "at-00000004", "contact": "ct-00000003", "is_practice": True},
        ],
        "prediction": [
            {
                "id": "pd-00000001",
                "predicted_yes": 1,
                "asks_planned": 2,
                "made_on": "2026-03-01",
            }
        ],
        "plan_item": [
            {"id": "pi-00000001", "question": "q1"},
            {"id": "pi-00000002", "question": "q1"},
            {"id": "pi-00000003", "wording": "My own?"},
        ],
        "confidence": [
            {"id": "cf-00000001", "moment": "before", "item": "One", "score": 2},
            {"id": "cf-00000002", "moment": "after", "item": "Two", "score": 5},
            {"id": "cf-00000003", "moment": "after", "item": "Ana Lopes", "score": 5},
        ],
    }
)


def test_the_numbers_of_a_students_records():
    assert goals_met(BOOK) == {"names": False, "information": False}
    assert circles(BOOK) == {"alumni": 1, "school": 1}
    assert requests_to_list(BOOK) == {7: 2}
    assert categories_asked(BOOK, {"q1": "rapport", "q2": "pay"}) == {"rapport": 2}
    assert confidence(BOOK, ["One", "Two"]) == {"before": [2, None], "after": [None, 5]}
    assert guesses(BOOK) == {"any": {"planned": 2, "expected": 1, "answered": 1, "yes": 1}}
    assert pages_done(BOOK)["start_here"] == (2, 3)


def test_an_empty_workbook_counts_nothing():
    empty = Book({})
    assert (goals_met(empty), circles(empty), guesses(empty)) == ({}, {}, {})
    assert requests_to_list(empty) == {} and pages_done(empty)["outreach"][0] == 0
