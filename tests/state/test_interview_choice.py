"""The interviews a step can be about."""

from datetime import date

from infoview_lib.records.book import Book
from infoview_lib.state.interview_choice import interview_options, spoken_moment

TALKS = [
    {
        "id": "iv-00000001",
        "contact": "ct-00000001",
        "status": "done",
        "starts_at": "2026-03-01T10:00+00:00",
    },
    {
        "id": "iv-00000002",
        "contact": "ct-00000001",
        "status": "scheduled",
        "starts_at": "2026-03-20T10:00+00:00",
    },
    {
        "id": "iv-00000003",
        "contact": "ct-00000001",
        "status": "scheduled",
        "starts_at": "2026-03-12T10:00+00:00",
    },
    {
        "id": "iv-00000004",
        "contact": "ct-00000001",
        "status": "cancelled",
        "starts_at": "2026-03-11T10:00+00:00",
    },
]
BOOK = Book({"contact": [{"id": "ct-00000001", "name": "Ana  Lopes"}], "interview": TALKS})


def test_the_nearest_talk_ahead_comes_first_and_called_off_ones_stay_out():
    found = [one for one, _ in interview_options(BOOK, date(2026, 3, 10), with_unset=True)]
    assert found == ["iv-00000003", "iv-00000002", "", "iv-00000001"]


def test_a_talk_without_a_time_is_told_without_one():
    assert spoken_moment("") == ""


def test_a_talk_that_ended_today_stays_above_those_of_other_days():
    held = {
        "id": "iv-00000005",
        "contact": "ct-00000001",
        "status": "done",
        "starts_at": "2026-03-10T09:00+00:00",
    }
    book = Book({"interview": [*TALKS, held]})
    assert [one for one, _ in interview_options(book, date(2026, 3, 10))][:2] == [
        "iv-00000005",
        "iv-00000003",
    ]


def test_a_rehearsal_of_today_does_not_hide_the_talk_of_tomorrow():
    rehearsed = {
        "id": "iv-00000006",
        "status": "done",
        "starts_at": "2026-03-10T09:00+00:00",
        "is_practice": True,
    }
    book = Book({"interview": [*TALKS, rehearsed | {"contact": "ct-00000001"}]})
    assert next(one for one, _ in interview_options(book, date(2026, 3, 10))) == "iv-00000003"
