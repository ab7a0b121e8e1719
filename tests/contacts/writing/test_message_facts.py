"""What a message may state follows from the records, each fact with where it stands."""

from datetime import date

import pytest

from infoview_lib.contacts.writing.message_facts import (
    fact,
    of_interview,
    of_person,
    of_student,
    of_thank_you,
)
from infoview_lib.prep.drafts.facts import NOTHING, Fact
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.records.kinds import Contact

ANA, BEN, TALK = "ct-00000001", "ct-00000002", "iv-00000001"
DAY = date(2026, 3, 10)
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": BEN, "name": "Ben Okoro"}),
)


def test_a_fact_names_the_first_field_that_says_something():
    person = Contact(id=ANA, occupation="  ", industry="Nursing")
    assert fact(person, "occupation", "industry") == Fact("Nursing", ANA, "industry")
    assert fact(person, "city") == fact(None, "city") == NOTHING


def test_a_student_who_says_nothing_asks_for_the_usual_minutes():
    assert of_student(None).minutes.text == str(USUAL_MINUTES)


@pytest.mark.parametrize(
    ("may", "referrer", "introducer"),
    [("yes", "Ben Okoro", "Ben Okoro"), ("unasked", "", "Ben Okoro")],
)
def test_only_who_agreed_is_named_as_the_one_who_referred(book_of, may, referrer, introducer):
    book = book_of(*PEOPLE, ("referral", {"from": BEN, "to": ANA, "may_use_name": may}))
    known = of_person(book, book.get(ANA))
    assert (known.referrer.text, known.introducer.text) == (referrer, introducer)


@pytest.mark.parametrize(
    ("starts_at", "zone", "is_tomorrow"),
    [
        ("2026-03-11T14:00-04:00", "", True),
        ("2026-03-12T14:00-04:00", "", False),
        ("2026-03-11T22:00-04:00", "Europe/London", False),  # past midnight there
    ],
)
def test_tomorrow_is_said_only_where_it_is_tomorrow_for_both(book_of, starts_at, zone, is_tomorrow):
    talk = {"id": TALK, "contact": BEN, "starts_at": starts_at, "status": "scheduled"}
    book = book_of(
        ("profile", {"timezone": "America/New_York"}),
        ("contact", {"id": BEN, "name": "Ben Okoro", "timezone": zone}),
        ("interview", talk),
    )
    assert of_interview(book, book.get(BEN), book.get(TALK), DAY).is_tomorrow is is_tomorrow


def test_a_second_thank_you_takes_another_wording_and_says_no_advice_twice(book_of):
    def held(number, day):
        values = {"id": f"iv-0000000{number}", "contact": ANA, "status": "done"}
        return ("interview", {**values, "starts_at": f"2026-03-0{day}T10:00+00:00"})

    def advised(text):
        return ("recommendation", {"interview": "iv-00000002", "text": text})

    note = {"contact": ANA, "interview": "iv-00000002", "about": "Visit a night shift"}
    book = book_of(
        *PEOPLE,
        held(1, 2),
        held(2, 9),
        ("follow_up", note),
        advised("Visit a night shift"),
        advised("Talk with a school nurse"),
    )
    first, second = (of_thank_you(book, book.get(ANA), one, DAY) for one in book.of("interview"))
    assert second.variant == first.variant + 1
    assert second.point.text == "Visit a night shift"
    assert second.advice.text == "Talk with a school nurse"
