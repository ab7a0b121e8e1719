"""The clock and the words of a thank-you note."""

from datetime import UTC, datetime

import pytest

from infoview_lib.contacts.due.settling import settle
from infoview_lib.contacts.due.thank_you import clock, hours_to_thank, note_for, said_in
from infoview_lib.errors import EntryError

ANA, NOW = "ct-0000000a", datetime(2026, 3, 10, 12, tzinfo=UTC)
TALK = (
    "interview",
    {"id": "iv-00000001", "contact": ANA, "starts_at": "2026-03-09T10:00+00:00", "status": "done"},
)
PERSON = ("contact", {"id": ANA, "name": "Ana Lopes"})


@pytest.mark.parametrize(
    ("due", "state", "words"),
    [
        ("2026-03-14T12:00+00:00", "ahead", "By March 14"),
        ("2026-03-11T10:30+00:00", "ahead", "22 hours left"),
        ("2026-03-10T12:20+00:00", "ahead", "Under an hour left"),
        ("2026-03-10T11:59+00:00", "late", "Late, still welcome"),
        ("2026-03-09T12:00+00:00", "late", "Late, still welcome"),
        ("2026-03-09T11:59+00:00", "overdue", "Overdue, still welcome"),
        ("", "ahead", "To send"),
    ],
)
def test_a_thank_you_is_ahead_then_late_then_overdue(due, state, words):
    assert clock(due, NOW) == (state, words)


def test_the_students_own_hours_come_before_those_of_the_course(book_of):
    assert hours_to_thank(book_of(("profile", {"display_name": "Noor"})), 48) == 48
    assert hours_to_thank(book_of(("profile", {"thank_you_hours": 72})), 48) == 72


def test_one_thing_they_said_can_be_taken_from_the_notes(book_of):
    book = book_of(
        PERSON,
        TALK,
        ("answer", {"interview": "iv-00000001", "text": "Most of it\nis listening"}),
        ("answer", {"interview": "iv-00000009", "text": "Elsewhere"}),
        ("recommendation", {"interview": "iv-00000001", "text": "Visit a night shift"}),
    )
    assert said_in(book, book.get("iv-00000001")) == (
        "Most of it is listening",
        "Visit a night shift",
    )


def test_a_thank_you_that_names_nothing_is_not_done_yet(book_of):
    book = book_of(PERSON, TALK)
    with pytest.raises(EntryError, match="doesn't mention anything they said"):
        settle(book, "thank_you", "iv-00000001", ANA, NOW, form="handwritten")


def test_what_was_written_so_far_is_what_is_sent(book_of):
    draft = (
        "follow_up",
        {
            "id": "fu-00000001",
            "contact": ANA,
            "kind": "thank_you",
            "interview": "iv-00000001",
            "about": "Listening",
        },
    )
    book = book_of(PERSON, TALK, draft)
    assert note_for(book, book.get("iv-00000001")).id == "fu-00000001"
    adds, changes = settle(book, "thank_you", "iv-00000001", ANA, NOW, form="email")
    assert (adds, changes) == (
        [],
        [("fu-00000001", {"done_at": NOW, "interview": "iv-00000001", "form": "email"})],
    )


@pytest.mark.parametrize("public", [None, False, True])
def test_what_was_shared_is_written_down_as_it_was_said(book_of, public):
    article = ("follow_up", {"id": "fu-00000001", "contact": ANA, "kind": "article"})
    book = book_of(PERSON, article)
    given = {} if public is None else {"public_source_ok": public}
    found = settle(book, "article", "fu-00000001", ANA, NOW, **given)
    assert found == ([], [("fu-00000001", {"done_at": NOW, **given})])


def test_a_request_made_from_the_list_is_logged_with_its_next_step(book_of):
    named = {"id": "rf-00000001", "from": "ct-0000000b", "to": ANA, "may_use_name": "yes"}
    book = book_of(PERSON, ("contact", {"id": "ct-0000000b", "name": "Ben"}), ("referral", named))
    ((kind, values),), changes = settle(book, "ask", "rf-00000001", ANA, NOW, channel="phone")
    assert (kind, values["channel"], values["referrer_named"], changes) == (
        "attempt",
        "phone",
        "ct-0000000b",
        [],
    )
    assert (values["next_step"], values["due_on"].isoformat()) == ("Call once more", "2026-03-13")
