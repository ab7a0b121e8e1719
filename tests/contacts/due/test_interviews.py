"""When an interview ends, and whether its thanks are owed."""

import pytest

from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.contacts.due.interviews import ends_at, owes_thanks
from infoview_lib.records.kinds import Interview

ANA, TALK = "ct-00000001", "iv-00000001"


@pytest.mark.parametrize(
    ("values", "end"),
    [
        ({"agreed_minutes": 25}, "2026-03-09T10:25:00+00:00"),
        ({"agreed_minutes": 25, "actual_minutes": 40}, "2026-03-09T10:40:00+00:00"),
        ({"agreed_minutes": 25, "actual_minutes": 0}, "2026-03-09T10:00:00+00:00"),
        ({"agreed_minutes": None}, "2026-03-09T10:00:00+00:00"),
    ],
)
def test_an_interview_ends_after_what_it_took_else_what_was_agreed(values, end):
    assert ends_at(Interview(starts_at="2026-03-09T10:00+00:00", **values)) == end


@pytest.mark.parametrize(
    ("hours", "day"), [(0, "2026-03-05"), (1, "2026-03-06"), (24, "2026-03-06"), (25, "2026-03-07")]
)
def test_without_a_start_hours_are_rounded_up_to_days_from_the_last_change(hours, day):
    held = Interview(created_at="2026-03-01T09:00+00:00", updated_at="2026-03-05T09:00+00:00")
    assert ends_at(held, hours) == day


@pytest.mark.parametrize(
    ("interview", "follow_up", "owed"),
    [
        ({"status": "done"}, None, True),
        ({"status": "scheduled"}, None, False),
        ({"status": "rebooked"}, None, False),
        ({"status": "rebooked", "drifted": True}, None, True),
        ({"status": "done"}, {"done_at": "2026-03-10T09:00+00:00"}, False),
        ({"status": "done"}, {"dropped_reason": "They retired"}, False),
        ({"status": "done"}, {"kind": "article", "dropped_reason": "Behind a wall"}, True),
    ],
)
def test_thanks_are_owed_for_what_took_place_until_sent_or_let_go(
    book_of, interview, follow_up, owed
):
    held = {"id": TALK, "contact": ANA, "starts_at": "2026-03-09T10:00+00:00", **interview}
    records = [("contact", {"id": ANA, "name": "Ana Lopes"}), ("interview", held)]
    if follow_up:
        records.append(("follow_up", {"contact": ANA, "interview": TALK, **follow_up}))
    book = book_of(*records)
    assert owes_thanks(RecordsByPerson(book), book.get(TALK)) is owed
