"""Which goals the contacts cover."""

from infoview_lib.contacts.learned.coverage import coverage, coverage_matrix, evidence
from infoview_lib.records.book import Book

ANA, BEN = "ct-0000000a", "ct-0000000b"


def story(book_of):
    return book_of(
        ("objective", {"kind": "information", "target_count": 2}),
        ("objective", {"kind": "names", "status": "dropped"}),
        ("objective", {"kind": "contacts"}),
        ("objective", {"kind": "associations"}),
        ("contact", {"id": ANA, "name": "Ana", "objectives": "information contacts"}),
        ("contact", {"id": BEN, "name": "Ben", "objectives": "information"}),
        ("contact", {"name": "Terse Expert", "objectives": "information", "is_practice": True}),
        ("interview", {"id": "iv-00000001", "contact": ANA, "status": "done"}),
        ("answer", {"interview": "iv-00000001", "text": "Start early"}),
        ("answer", {"interview": "iv-00000001", "text": "Rest well"}),
        ("referral", {"from": ANA, "to": BEN}),
        ("referral", {"from": "you", "to": ANA}),
        ("confidence", {"moment": "before", "item": "calling", "score": 2}),
        ("confidence", {"moment": "after", "item": "calling", "score": 4}),
        ("confidence", {"moment": "after", "item": "listening", "score": 4}),
    )


def test_rows_say_who_can_help_and_what_is_still_missing(book_of):
    rows = coverage(story(book_of))
    assert [(row.kind, row.people, row.met, row.evidence, row.gap) for row in rows] == [
        ("information", (ANA, BEN), (ANA,), 1, 1),
        ("contacts", (ANA,), (ANA,), 1, 0),
        ("associations", (), (), 0, 1),
    ]
    to_meet, reached, nobody = [row.reading for row in rows]
    assert "1 person" in to_meet and "still help" in to_meet
    assert "have what you wanted" in reached and nobody.startswith("Nobody")


def test_evidence_is_counted_from_the_records_without_practice(book_of):
    assert evidence(story(book_of)) == {
        "information": 1,
        "associations": 0,
        "contacts": 1,
        "names": 1,
        "confidence": 1,
        "other": 0,
    }


def test_matrix_has_a_row_per_person_and_a_column_per_objective(book_of):
    assert coverage_matrix(story(book_of)) == (
        ("information", "contacts", "associations"),
        [(ANA, "Ana", (True, True, False)), (BEN, "Ben", (True, False, False))],
    )


def test_an_empty_book_covers_nothing():
    assert (coverage(Book({})), coverage_matrix(Book({}))) == ([], ((), []))


def test_feeling_as_sure_as_before_is_no_rise(book_of):
    scores = [
        ("confidence", {"moment": one, "item": "calling", "score": 3})
        for one in ("before", "after")
    ]
    assert evidence(book_of(*scores))["confidence"] == 0


def test_a_goal_of_ones_own_without_a_kind_can_be_covered():
    book = Book(
        {
            "contact": [{"id": "ct-00000001", "name": "Ana Lopes", "objectives": "other"}],
            "objective": [{"id": "ob-00000001", "text": "See whether I like nights"}],
        }
    )
    (line,) = coverage(book)
    assert (line.kind, line.people) == ("other", ("ct-00000001",))
    assert coverage_matrix(book) == (("other",), [("ct-00000001", "Ana Lopes", (True,))])
