"""Records of a person stand in the order in which they happened."""

from datetime import date

import pytest

from infoview_lib.contacts.by_person import RecordsByPerson, is_agreed
from infoview_lib.records.kinds import Interview

ANA = "ct-0000000a"


def test_attempts_stand_in_the_order_of_their_moments_whatever_the_zone(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana"}),
        ("attempt", {"contact": ANA, "sent_at": "2026-03-02T09:00-05:00", "words": "second"}),
        ("attempt", {"contact": ANA, "words": "not sent"}),
        ("attempt", {"contact": ANA, "sent_at": "2026-03-02T10:00+00:00", "words": "first"}),
    )
    assert [one.words for one in RecordsByPerson(book).attempts[ANA]] == [
        "first",
        "second",
        "not sent",
    ]


def test_last_touch_is_the_latest_message_or_talk(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana"}),
        ("attempt", {"contact": ANA, "sent_at": "2026-03-02T09:00-05:00"}),
        (
            "interview",
            {
                "id": "iv-00000001",
                "contact": ANA,
                "starts_at": "2026-03-09T10:00-05:00",
                "status": "done",
            },
        ),
        ("recommendation", {"interview": "iv-00000001", "told_on": "2026-04-01"}),
    )
    assert RecordsByPerson(book).last_touch(ANA) == "2026-04-01"
    assert RecordsByPerson(book, date(2026, 3, 20)).last_touch(ANA) == "2026-03-09"
    assert RecordsByPerson(book).last_touch("ct-00000099") == ""


@pytest.mark.parametrize(
    ("values", "agreed"),
    [
        ({"status": "planned"}, False),
        ({"status": "planned", "starts_at": "2026-03-12T10:00+00:00"}, True),
        ({"status": "scheduled"}, True),
        ({"status": "rebooked"}, True),
        ({"status": "done"}, False),
        ({"status": "cancelled", "starts_at": "2026-03-12T10:00+00:00"}, False),
    ],
)
def test_an_interview_is_agreed_on_from_its_time_until_it_is_held(values, agreed):
    assert is_agreed(Interview(**values)) is agreed
