"""Each no leads to remedies with people who fit."""

import pytest

from infoview_lib.contacts.asking.declines import (
    ROUTES,
    people_by_stage,
    people_for_remedies,
    remedies,
    still_to_learn,
    words_for_decline,
)
from infoview_lib.records.choices import DECLINE_REASONS, REMEDIES
from infoview_lib.records.kinds import Contact

NO, ANA, BEN, CLO = "ct-0000000n", "ct-0000000a", "ct-0000000b", "ct-0000000c"
DECLINED = (
    "contact",
    {
        "id": NO,
        "name": "Nora Quist",
        "occupation": "Baker",
        "industry": "Food",
        "organization": "Rye House",
        "city": "Lowell",
    },
)


def suggested(book, reason):
    """Return each person once, under the remedy that fits them best, the best first."""
    found = sorted(
        (one for way in people_for_remedies(book, NO, reason) for one in way.people),
        key=lambda one: -one.score,
    )
    return [
        (one.contact, one.remedy) for one in {one.contact: one for one in reversed(found)}.values()
    ][::-1]


@pytest.mark.parametrize("reason", [*ROUTES, "", "unheard of"])
def test_every_reason_leads_to_all_four_remedies(reason):
    assert sorted(one.remedy for one in remedies(reason)) == sorted(key for key, _ in REMEDIES)
    assert words_for_decline(reason).endswith(".")


def test_every_decline_reason_has_a_route():
    assert {key for key, _ in DECLINE_REASONS} < set(ROUTES)


def test_a_competitor_leads_to_another_city_and_an_allied_field(book_of):
    book = book_of(
        DECLINED,
        ("contact", {"id": ANA, "name": "Ana", "occupation": "Baker", "city": "Salem"}),
        (
            "contact",
            {
                "id": BEN,
                "name": "Ben",
                "occupation": "Baker",
                "industry": "Hotels",
                "city": "Lowell",
            },
        ),
        (
            "contact",
            {
                "id": CLO,
                "name": "Clo",
                "occupation": "Baker",
                "city": "Salem",
                "may_see_competitor": True,
            },
        ),
    )
    assert suggested(book, "sees_competitor") == [
        (ANA, "another_city"),
        (BEN, "allied_field"),
        (NO, "ask_referral"),
    ]


def test_a_busy_person_is_asked_for_a_name_first(book_of):
    teacher = ("contact", {"id": ANA, "name": "Ana", "likes_to_teach": True, "industry": "Food"})
    assert suggested(book_of(DECLINED, teacher), "too_busy") == [
        (NO, "ask_referral"),
        (ANA, "likes_to_teach"),
    ]


def test_silence_is_not_asked_again(book_of):
    assert suggested(book_of(DECLINED), "no_reply") == []


def test_who_gave_the_name_and_who_was_met_may_know_somebody_else(book_of):
    book = book_of(
        DECLINED,
        ("contact", {"id": ANA, "name": "Ana"}),
        ("contact", {"id": BEN, "name": "Ben", "industry": "Food"}),
        ("referral", {"from": ANA, "to": NO}),
        ("interview", {"contact": BEN, "status": "done"}),
    )
    assert suggested(book, "policy") == [(one, "ask_referral") for one in (NO, ANA, BEN)]


def test_nobody_asked_already_or_not_to_be_contacted_is_suggested(book_of):
    teaches = {"likes_to_teach": True, "industry": "Food"}
    book = book_of(
        DECLINED,
        ("contact", {"id": ANA, "name": "Ana", **teaches, "do_not_contact": True}),
        ("contact", {"id": BEN, "name": "Ben", **teaches}),
        ("attempt", {"contact": BEN}),
    )
    assert suggested(book, "no_reply") == []


def test_nothing_is_suggested_for_somebody_unknown(book_of):
    assert people_for_remedies(book_of(), NO, "policy") == ()


def test_each_remedy_has_its_own_people_the_best_first(book_of):
    book = book_of(
        DECLINED,
        (
            "contact",
            {
                "id": ANA,
                "name": "Ana",
                "occupation": "Baker",
                "city": "Salem",
                "likes_to_teach": True,
            },
        ),
        (
            "contact",
            {"id": BEN, "name": "Ben", "occupation": "Baker", "city": "Salem", "relevance": 5},
        ),
    )
    found = [
        (one.place, one.remedy, [each.contact for each in one.people])
        for one in people_for_remedies(book, NO, "sees_competitor")
    ]
    assert found == [
        (1, "another_city", [BEN, ANA]),
        (2, "allied_field", []),
        (3, "likes_to_teach", [ANA]),
        (4, "ask_referral", [NO]),
    ]
    assert [
        len(one.people) for one in people_for_remedies(book, NO, "sees_competitor", most=1)
    ] == [1, 0, 1, 1]


@pytest.mark.parametrize("reason", [*ROUTES, ""])
def test_a_remedy_without_people_says_what_to_add(book_of, reason):
    bare = ("contact", {"id": NO, "name": "Nora Quist"})
    for book in (book_of(DECLINED), book_of(bare)):
        for one in people_for_remedies(book, NO, reason):
            assert bool(one.people) != bool(one.to_add)
            assert len(one.to_add.split()) <= 30
    assert people_for_remedies(book_of(), NO, reason) == ()


def test_what_to_add_asks_for_the_field_that_is_missing_first(book_of):
    texts = {
        one.remedy: one.to_add
        for one in people_for_remedies(
            book_of(("contact", {"id": NO, "name": "Nora"})), NO, "no_reply"
        )
    }
    assert all(fact in texts["another_city"] for fact in ("the city", "Nora"))
    nora = Contact(name="Nora")
    assert still_to_learn("another_city", nora) == ("city",)
    assert still_to_learn("allied_field", nora) == ("industry", "occupation")
    assert still_to_learn("allied_field", Contact(name="Nora", title="Nurse")) == ("industry",)
    assert still_to_learn("likes_to_teach", nora) == ()
    known = {
        one.remedy: one.to_add for one in people_for_remedies(book_of(DECLINED), NO, "no_reply")
    }
    assert known["another_city"].startswith("No one outside Lowell yet.")


def test_what_was_worked_out_once_serves_for_every_no(book_of):
    book = book_of(
        DECLINED, ("contact", {"id": ANA, "name": "Ana", "occupation": "Baker", "city": "Salem"})
    )
    known = people_by_stage(book)
    for reason in ROUTES:
        assert people_for_remedies(book, NO, reason, known=known) == people_for_remedies(
            book, NO, reason
        )
