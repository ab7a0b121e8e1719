"""What is due after a request that was answered with a no."""

from datetime import date

from infoview_lib.contacts.due.queue import due_items

ANA, BEN = "ct-0000000a", "ct-0000000b"
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": BEN, "name": "Ben Adeyemi"}),
)
NO = {
    "contact": ANA,
    "sent_at": "2026-03-04T09:00+00:00",
    "outcome": "no",
    "answered_on": "2026-03-04",
}


def queue(book):
    return [(item.due_on, item.contact, item.action) for item in due_items(book, date(2026, 3, 9))]


def test_a_no_on_the_day_of_asking_still_asks_for_the_next_step(book_of):
    assert queue(book_of(*PEOPLE, ("attempt", NO))) == [("2026-03-07", ANA, "next_step")]


def test_a_name_given_with_the_no_on_the_same_day_is_the_next_step(book_of):
    named = ("referral", {"from": ANA, "to": BEN, "date": "2026-03-04"})
    actions = [
        (contact, action) for _, contact, action in queue(book_of(*PEOPLE, ("attempt", NO), named))
    ]
    assert (BEN, "ask") in actions and (ANA, "next_step") not in actions
