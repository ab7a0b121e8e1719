"""What was done is written where the item comes from."""

from datetime import UTC, datetime

import pytest

from infoview_lib.contacts.due.item import ACTIONS
from infoview_lib.contacts.due.settling import held, settle
from infoview_lib.contacts.due.snooze_and_dismiss import CAN_DISMISS, dismiss
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import as_record

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
ANA = "ct-00000001"
BOOK = Book(
    {
        "contact": [{"id": ANA, "name": "Ana Lopes"}, {"id": "ct-00000002", "name": "Ben Okoro"}],
        "interview": [{"id": "iv-00000001", "contact": ANA, "status": "rebooked", "mode": "phone"}],
        "recommendation": [{"id": "rc-00000001", "interview": "iv-00000001", "text": "Read it"}],
        "referral": [{"id": "rf-00000001", "from": ANA, "to": "ct-00000002"}],
        "follow_up": [
            {"id": "fu-00000001", "contact": ANA, "kind": "thank_you", "about": "Early mornings"}
        ],
    }
)


@pytest.mark.parametrize(
    "action,record,changes",
    [
        ("thank_referrer", "rf-00000001", [("rf-00000001", {"thanked_on": "2026-03-09"})]),
        ("tell_outcome", "rf-00000001", [("rf-00000001", {"told_outcome_on": "2026-03-09"})]),
        ("report_back", "rc-00000001", [("rc-00000001", {"told_on": "2026-03-09"})]),
        ("thank_you", "fu-00000001", [("fu-00000001", {"done_at": NOW})]),
    ],
)
def test_done_is_written_where_the_item_comes_from(action, record, changes):
    assert settle(BOOK, action, record, ANA, NOW) == ([], changes)


def test_a_moved_talk_gets_a_new_record_that_keeps_its_kind():
    adds = settle(
        BOOK, "set_time", "iv-00000001", ANA, NOW, starts_at="2026-03-12T10:00+00:00"
    ).adds
    assert [(kind, values["status"], values["mode"]) for kind, values in adds] == [
        ("interview", "scheduled", "phone")
    ]


def test_a_yes_sets_the_time_of_the_talk_that_waits_for_one():
    book = Book(
        {
            "contact": [{"id": ANA, "name": "Ana Lopes"}],
            "attempt": [{"id": "at-00000001", "contact": ANA, "outcome": "yes"}],
            "interview": [{"id": "iv-00000007", "contact": ANA, "status": "planned"}],
        }
    )
    found = settle(book, "set_time", "at-00000001", ANA, NOW, starts_at="2026-03-12T10:00+00:00")
    assert (found.adds, [record for record, _ in found.changes]) == ([], ["iv-00000007"])


def test_a_new_time_that_is_empty_is_asked_for():
    with pytest.raises(EntryError, match="Choose a day and a time first"):
        settle(BOOK, "set_time", "iv-00000001", ANA, NOW, starts_at="")


def test_letting_go_keeps_the_reason_and_what_it_was_about():
    adds = dismiss(BOOK, "tell_outcome", "rf-00000001", ANA, NOW, "She moved away").adds
    assert [
        (values["action"], values["record"], values["dropped_reason"]) for _, values in adds
    ] == [("tell_outcome", "rf-00000001", "She moved away")]


def test_what_is_gone_or_empty_is_said_in_words():
    with pytest.raises(EntryError, match="no longer on the list"):
        settle(BOOK, "thank_you", "iv-00000009", ANA, NOW)
    with pytest.raises(EntryError, match="Write a few words"):
        dismiss(BOOK, "thank_you", "fu-00000001", ANA, NOW, " ")


def test_only_known_actions_can_be_let_go():
    assert {key for key, _ in ACTIONS} >= CAN_DISMISS


def talk(**values):
    return as_record("interview", {"id": "iv-00000002", "contact": ANA, **values})


def test_a_talk_that_took_place_keeps_a_start_that_can_be_true():
    found = held(talk(starts_at="2026-03-09T11:30+00:00"), NOW, minutes=27, agreed=25)
    assert found == (
        [],
        [("iv-00000002", {"status": "done", "actual_minutes": 27, "agreed_minutes": 25})],
    )


@pytest.mark.parametrize("starts_at", ["", "2026-03-20T10:00+00:00"])
def test_a_talk_without_a_true_start_began_its_minutes_ago(starts_at):
    ((_, values),) = held(talk(starts_at=starts_at), NOW, minutes=30).changes
    assert values["starts_at"] == datetime(2026, 3, 9, 11, 30, tzinfo=UTC)


def test_a_start_that_was_given_is_kept_also_where_it_is_ahead():
    ahead = datetime(2026, 3, 10, tzinfo=UTC)
    ((_, values),) = held(talk(), NOW, starts_at=ahead).changes
    assert values == {"status": "done", "starts_at": ahead}
