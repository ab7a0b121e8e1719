"""What changes along with one field."""

from datetime import date

import pytest

from infoview_lib.contacts.field_effects import with_effects
from infoview_lib.records.book import Book

DAY = date(2026, 3, 9)
BOOK = Book(
    {
        "profile": [{"id": "pr-00000001", "timezone": "America/New_York"}],
        "attempt": [{"id": "at-00000001", "contact": "ct-00000001"}],
        "interview": [
            {"id": "iv-00000001", "contact": "ct-00000001", "status": "planned"},
            {"id": "iv-00000002", "contact": "ct-00000001", "status": "done"},
        ],
        "recommendation": [
            {"id": "rc-00000001", "interview": "iv-00000001", "done_on": "2026-03-01"}
        ],
    }
)


@pytest.mark.parametrize(
    "record,name,value,changed",
    [
        ("at-00000001", "outcome", "yes", {"outcome": "yes", "answered_on": DAY, "due_on": ""}),
        ("at-00000001", "words", "Dear Ana", {"words": "Dear Ana"}),
        ("at-00000001", "sent_at", "2026-03-02T09:00", {"sent_at": "2026-03-02T09:00-05:00"}),
        (
            "iv-00000001",
            "starts_at",
            "2026-03-12T09:00",
            {"starts_at": "2026-03-12T09:00-04:00", "status": "scheduled"},
        ),
        ("iv-00000001", "starts_at", "", {"starts_at": ""}),
        ("iv-00000002", "starts_at", "2026-03-02T09:00", {"starts_at": "2026-03-02T09:00-05:00"}),
        ("rc-00000001", "status", "done", {"status": "done"}),
        ("rc-00000009", "status", "done", {"status": "done"}),
    ],
)
def test_a_field_brings_along_what_follows_from_it(record, name, value, changed):
    assert with_effects(BOOK, record, name, value, DAY) == changed
