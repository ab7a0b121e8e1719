"""An interview that turned into a job interview gets another date."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.settling import settle
from infoview_lib.contacts.interview_drift import reschedule_drifted
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book

NOW = datetime(2026, 3, 9, 14, 20, tzinfo=UTC)
TALK = {
    "id": "iv-00000001",
    "contact": "ct-00000001",
    "type": "career",
    "mode": "in_person",
    "status": "scheduled",
    "place": "Room 4",
    "agreed_minutes": 25,
    "starts_at": "2026-03-09T14:00+00:00",
}


def book_of(**talk):
    items = [
        {"id": "pi-00000001", "interview": "iv-00000001", "asked": True},
        {"id": "pi-00000002", "interview": "iv-00000001"},
    ]
    contact = [{"id": "ct-00000001", "name": "Ana Lopes"}]
    return Book({"contact": contact, "interview": [TALK | talk], "plan_item": items})


def drift(book, **how):
    return reschedule_drifted(book, book.get("iv-00000001"), NOW, lambda kind: "iv-00000002", **how)


def test_a_talk_that_stopped_is_moved_with_the_questions_not_asked():
    found = drift(book_of())
    assert found.adds == [
        (
            "interview",
            {
                "id": "iv-00000002",
                "type": "career",
                "contact": "ct-00000001",
                "mode": "in_person",
                "place": "Room 4",
                "agreed_minutes": 25,
                "is_practice": False,
            },
        )
    ]
    assert found.changes == [
        ("iv-00000001", {"drifted": True, "status": "rebooked"}),
        ("pi-00000002", {"interview": "iv-00000002"}),
    ]


def test_a_talk_that_came_back_to_the_questions_keeps_them_and_the_job_gets_its_own_date():
    found = drift(book_of(), goes_on=True)
    assert (found.adds[0][1]["type"], found.adds[0][1]["status"]) == ("job", "scheduled")
    assert found.changes == [("iv-00000001", {"drifted": True})]


def test_whoever_met_is_thanked_though_the_talk_moved():
    book = book_of(status="rebooked", drifted=True)
    assert [one.action for one in due_items(book, date(2026, 3, 10))] == ["thank_you", "set_time"]
    moved_before = book_of(status="rebooked")
    assert [one.action for one in due_items(moved_before, date(2026, 3, 10))] == ["set_time"]


def test_today_asks_for_the_time_of_the_talk_that_waits_with_the_questions():
    new = {"id": "iv-00000002", "contact": "ct-00000001", "status": "planned"}
    book = Book(
        {
            "contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
            "interview": [TALK | {"status": "rebooked"}, new],
        }
    )
    (item,) = due_items(book, date(2026, 3, 10))
    assert (item.action, item.record) == ("set_time", "iv-00000002")
    time = {"starts_at": "2026-03-20T10:00+00:00"}
    assert settle(book, item.action, item.record, item.contact, NOW, **time) == (
        [],
        [("iv-00000002", {"status": "scheduled", **time})],
    )


def test_a_talk_that_is_over_stays_done_and_its_open_questions_wait_for_a_new_one():
    found = drift(book_of(status="done"))
    assert found.adds[0][1] == {
        "id": "iv-00000002",
        "type": "career",
        "contact": "ct-00000001",
        "mode": "in_person",
        "place": "Room 4",
        "agreed_minutes": 25,
        "is_practice": False,
        "status": "scheduled",
    }
    assert found.changes == [
        ("iv-00000001", {"drifted": True}),
        ("pi-00000002", {"interview": "iv-00000002"}),
    ]
    assert drift(book_of(status="done"), goes_on=True).changes == [
        ("iv-00000001", {"drifted": True})
    ]


@pytest.mark.parametrize(
    "how", [{"status": "cancelled"}, {"status": "rebooked"}, {"status": "done", "drifted": True}]
)
def test_a_talk_that_did_not_take_place_or_was_written_down_before_is_not_moved(how):
    with pytest.raises(EntryError, match="coming up anymore"):
        drift(book_of(**how))
