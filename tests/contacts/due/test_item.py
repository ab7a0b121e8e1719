"""How one item stands on a day, when it was put off, and which comes first."""

from datetime import date

import pytest

from infoview_lib.contacts.due.item import ACTIONS, STATUSES, Draft, item_from, order

DAY = date(2026, 3, 9)


def item(due="2026-03-09", action="thank_you", until="", name="Ana Lopes", record="iv-00000001"):
    return item_from(Draft(action, "ct-0000000a", due, "Your interview.", record), name, DAY, until)


@pytest.mark.parametrize(
    ("action", "due", "status"),
    [
        ("thank_you", "2026-03-08", "late"),
        ("thank_you", "2026-03-09", "today"),
        ("thank_you", "2026-03-10", "this_week"),
        ("thank_you", "2026-03-16", "this_week"),
        ("thank_you", "2026-03-17", "later"),
        ("remind", "2026-03-08", "late"),
        ("remind", "2026-03-09", "today"),
        ("remind", "2026-03-10", "waiting"),
        ("let_rest", "2026-03-17", "waiting"),
        ("ask", "", "today"),
    ],
)
def test_an_item_stands_by_its_day_and_an_answer_is_waited_for(action, due, status):
    assert item(due, action).status == status
    assert status in dict(STATUSES)


@pytest.mark.parametrize(
    ("until", "status", "due_on", "was"),
    [
        ("2026-03-12", "put_off", "2026-03-12", "2026-03-05"),
        ("2026-03-09", "today", "2026-03-09", "2026-03-05"),
        ("2026-03-07", "late", "2026-03-07", "2026-03-05"),
        ("2026-03-05", "late", "2026-03-05", ""),
        ("2026-03-01", "late", "2026-03-05", ""),
    ],
)
def test_putting_off_moves_an_item_only_to_a_later_day(until, status, due_on, was):
    found = item("2026-03-05T10:00-05:00", until=until)
    assert (found.status, found.due_on, found.put_off_from) == (status, due_on, was)
    assert found.due_at == ("" if was else "2026-03-05T10:00-05:00")


def test_the_day_comes_before_the_action_the_hour_the_name_and_the_record():
    in_order = [
        item("2026-03-08", "check_in", name="Zoe"),
        item("2026-03-09T09:00-05:00", name="Zoe"),
        item("2026-03-09T10:00-05:00", name="Ana"),
        item("2026-03-09T10:00-05:00", name="Ben", record="iv-00000001"),
        item("2026-03-09T10:00-05:00", name="Ben", record="iv-00000002"),
        item("2026-03-09", "thank_referrer", name="Ana"),
    ]
    mixed = in_order[3:] + in_order[:3]
    assert sorted(mixed, key=order) == in_order


def test_every_action_has_its_label():
    for action, label in ACTIONS:
        assert item(action=action).label == label
