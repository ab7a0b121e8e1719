"""What is snoozed comes back on its day; what is dismissed keeps its reason."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.snooze_and_dismiss import dismiss, snooze
from infoview_lib.errors import EntryError

ANA, BEN = "ct-0000000a", "ct-0000000b"
DAY, NOW = date(2026, 3, 12), datetime(2026, 3, 12, 9, tzinfo=UTC)
STORY = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": BEN, "name": "Ben Okoro"}),
    (
        "interview",
        {
            "id": "iv-00000001",
            "contact": ANA,
            "starts_at": "2026-03-09T10:00+00:00",
            "status": "done",
        },
    ),
)


def stands(book, on):
    return [(one.action, one.due_on, one.status, one.put_off_from) for one in due_items(book, on)]


def thank_you(book, on=DAY):
    return next(one for one in due_items(book, on) if one.action == "thank_you")


def test_what_is_put_off_stays_on_the_list_and_is_due_again_on_its_day(book_of):
    plain = book_of(*STORY)
    later = book_of(*STORY, *snooze(thank_you(plain), "2026-03-15", DAY).adds)
    assert stands(plain, DAY)[1] == ("thank_you", "2026-03-10", "late", "")
    expected = {12: "put_off", 14: "put_off", 15: "today", 16: "late"}
    for day, status in expected.items():
        assert ("thank_you", "2026-03-15", status, "2026-03-10") in stands(
            later, date(2026, 3, day)
        )
    assert ("debrief", "2026-03-09", "late", "") in stands(later, DAY)


def test_the_last_day_chosen_counts_and_it_can_be_fetched_back(book_of):
    first = snooze(thank_you(book_of(*STORY)), "2026-03-15", DAY).adds
    again = snooze(thank_you(book_of(*STORY, *first)), "2026-03-20", DAY).adds
    book = book_of(*STORY, *first, *again)
    assert thank_you(book).due_on == "2026-03-20"
    back = snooze(thank_you(book), DAY.isoformat(), DAY).adds
    found = thank_you(book_of(*STORY, *first, *again, *back))
    assert (found.due_on, found.status, found.put_off_from) == ("2026-03-12", "today", "2026-03-10")


def test_a_new_debt_of_another_day_is_not_hidden_by_what_was_put_off(book_of):
    person = ("contact", {"id": ANA, "name": "Ana Lopes", "touch_every_days": 7})
    wrote = ("follow_up", {"contact": ANA, "kind": "check_in", "done_at": "2026-03-01T09:00+00:00"})
    (item,) = due_items(book_of(person, wrote), DAY)
    aside = snooze(item, "2026-04-20", DAY).adds
    assert stands(book_of(person, wrote, *aside), DAY) == [
        ("check_in", "2026-04-20", "put_off", "2026-03-08")
    ]
    called = (
        "follow_up",
        {"contact": ANA, "kind": "check_in", "done_at": "2026-03-20T09:00+00:00"},
    )
    assert stands(book_of(person, wrote, *aside, called), DAY) == [
        ("check_in", "2026-03-27", "later", "")
    ]


@pytest.mark.parametrize(
    ("until", "words"),
    [
        ("", "No day is chosen"),
        ("2026-03-12", "isn't in the future"),
        ("2027-12-01", "more than a year"),
    ],
)
def test_a_day_that_cannot_be_is_said(book_of, until, words):
    with pytest.raises(EntryError, match=words):
        snooze(thank_you(book_of(*STORY)), until, DAY)


def test_a_talk_does_not_wait_for_getting_ready(book_of):
    ahead = (
        "interview",
        {"contact": ANA, "starts_at": "2026-03-13T10:00+00:00", "status": "scheduled"},
    )
    (item,) = due_items(book_of(STORY[0], ahead), DAY)
    with pytest.raises(EntryError, match="can't wait"):
        snooze(item, "2026-03-15", DAY)


def test_a_look_back_is_let_go_with_its_reason(book_of):
    book = book_of(*STORY)
    found = dismiss(book, "debrief", "iv-00000001", ANA, NOW, "It was five minutes")
    assert found.adds[0][1]["dropped_reason"] == "It was five minutes"
    assert [one.action for one in due_items(book_of(*STORY, *found.adds), DAY)] == ["thank_you"]


def test_a_name_that_will_not_be_used_is_told_to_whoever_gave_it(book_of):
    named = {"id": "rf-00000001", "from": ANA, "to": BEN, "date": "2026-03-09"}
    book = book_of(*STORY[:2], ("referral", named))
    ((record, values),) = dismiss(
        book, "ask", "rf-00000001", BEN, NOW, "I chose another field"
    ).changes
    after = book_of(*STORY[:2], ("referral", named | values))
    (item,) = due_items(after, DAY)
    assert (record, item.contact, item.action, item.due_on) == (
        "rf-00000001",
        ANA,
        "tell_outcome",
        "2026-03-19",
    )
    assert "not to reach out to Ben Okoro" in item.about


def test_a_reminder_that_is_let_go_leaves_no_wait_behind(book_of):
    asked = {"id": "at-00000001", "contact": ANA, "sent_at": "2026-03-01T09:00+00:00"}
    book = book_of(STORY[0], ("attempt", asked))
    found = dismiss(book, "remind", "at-00000001", ANA, NOW, "She is on leave")
    changed = ("attempt", asked | found.changes[0][1])
    assert (
        changed[1]["outcome"] == "no_reply"
        and due_items(book_of(STORY[0], changed, *found.adds), DAY) == []
    )
