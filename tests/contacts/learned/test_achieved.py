"""What was achieved comes from the records, names nobody, and leaves out what was not done."""

from infoview_lib.contacts.learned.achieved import achieved
from infoview_lib.records.book import Book
from tests.wording import says

ANA, BEN = "ct-00000001", "ct-00000002"


def test_each_thing_done_is_one_line_in_the_order_of_the_path():
    book = Book(
        {
            "objective": [{"id": "ob-00000001", "text": "Learn about pay"}],
            "contact": [{"id": ANA, "name": "Ana Lopes"}, {"id": BEN, "name": "Ben Okoro"}],
            "referral": [
                {"id": "rf-00000001", "from": ANA, "to": BEN, "told_outcome_on": "2026-03-09"}
            ],
            "attempt": [
                {"id": "at-00000001", "contact": ANA, "outcome": "yes"},
                {"id": "at-00000002", "contact": BEN, "outcome": "no"},
            ],
            "interview": [
                {
                    "id": "iv-00000001",
                    "contact": ANA,
                    "status": "done",
                    "starts_at": "2026-03-02T10:00+00:00",
                    "actual_minutes": 25,
                }
            ],
            "answer": [
                {"id": "an-00000001", "interview": "iv-00000001", "topic": "Pay", "text": "Slow"}
            ],
            "follow_up": [
                {
                    "id": "fu-00000001",
                    "contact": ANA,
                    "kind": "thank_you",
                    "done_at": "2026-03-03T10:00+00:00",
                }
            ],
        }
    )
    lines = achieved(book)
    wanted = (
        ("one goal",),
        ("two people", "one person", "referrals"),
        ("two people", "one person said yes"),
        ("one interview", "25 minutes"),
        ("one answer", "one topic"),
        ("one thank-you note",),
        ("one person", "what came of"),
    )
    assert len(lines) == len(wanted)
    assert all(says(line, *words) for line, words in zip(lines, wanted, strict=True))
    assert not any(name in line for line in lines for name in ("Ana", "Ben", "Lopes"))


def test_nothing_done_is_nothing_achieved_and_practice_does_not_count():
    assert achieved(Book({})) == []
    practice = {"id": ANA, "name": "Ana Lopes", "is_practice": True}
    assert achieved(Book({"contact": [practice]})) == []
