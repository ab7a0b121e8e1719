"""The more requests were sent, the less of the next one is there already."""

import pytest

from infoview_lib.contacts.asking.request_start import request_start
from infoview_lib.records.choices import CHANNELS, WRITTEN_CHANNELS

ANA, BO, CARA, DEV = (f"ct-0000000{n}" for n in range(1, 5))
PEOPLE = [("contact", {"id": one, "name": f"Person {one[-1]}"}) for one in (ANA, BO, CARA, DEV)]


def sent(contact, day="2026-03-01", channel="email", **rest):
    return "attempt", {"contact": contact, "sent_at": day, "channel": channel, **rest}


@pytest.mark.parametrize(
    ("attempts", "start"),
    [
        ([], "full"),
        ([sent(BO)], "outline"),
        ([sent(BO), sent(CARA)], "blank"),
        ([sent(BO), sent(CARA), sent(DEV)], "blank"),
        ([sent(BO), sent(BO, "2026-03-08")], "outline"),  # its reminder
        ([sent(BO, channel="linkedin"), sent(CARA, channel="letter")], "blank"),
        ([sent(BO, channel="phone"), sent(CARA, channel="in_person")], "full"),
        ([sent(BO, is_practice=True)], "full"),
        ([sent(BO, "")], "full"),
        ([sent(ANA)], "full"),  # to the same person
        ([sent(ANA, "2026-02-01"), sent(BO), sent(CARA)], "full"),  # it was the first of them
        ([sent(BO, "2026-02-01"), sent(ANA), sent(CARA, "2026-04-01")], "outline"),
    ],
)
def test_the_requests_sent_to_others_before_say_what_the_next_one_starts_from(
    book_of, attempts, start
):
    assert request_start(book_of(*PEOPLE, *attempts), ANA, "email") == start


@pytest.mark.parametrize("channel", [key for key, _ in CHANNELS])
def test_what_is_said_or_passed_on_is_given_whole(book_of, channel):
    found = request_start(book_of(*PEOPLE, sent(BO), sent(CARA)), ANA, channel)
    assert found == ("blank" if channel in WRITTEN_CHANNELS else "full")


def test_a_student_may_want_a_full_draft_every_time(book_of):
    book = book_of(*PEOPLE, sent(BO), sent(CARA), ("profile", {"request_start": "full"}))
    assert request_start(book, ANA, "email") == "full"


def test_the_entry_that_a_person_was_merged_into_is_meant(book_of):
    merged = ("contact", {"id": "ct-00000005", "name": "Ana", "merged_into": ANA})
    book = book_of(*PEOPLE, merged, sent(ANA, "2026-02-01"), sent(BO))
    assert request_start(book, "ct-00000005", "email") == "full"
