"""What was heard in an interview becomes records."""

from datetime import UTC, date, datetime
from itertools import count

import pytest

from infoview_lib.contacts.heard_in_interview import (
    advice_given,
    interview_on_the_spot,
    referral_given,
)
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from

NOW = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)
ANA, PRACTICE = "ct-00000001", "ct-00000002"
BOOK = Book(
    {
        "contact": [
            {"id": ANA, "name": "Ana Lopes"},
            {"id": PRACTICE, "name": "Rehearsal Rae", "is_practice": True},
        ],
        "interview": [{"id": "iv-00000001", "contact": ANA}],
        "association": [{"id": "as-00000001", "name": "Ohio Water Society"}],
    }
)
TALK = BOOK.get("iv-00000001")


@pytest.fixture
def new_id():
    """Ids in order, from 100 on."""
    numbers = count(100)
    return lambda kind: id_from(kind, next(numbers))


def kinds(found):
    return [kind for kind, _ in found.adds]


def test_a_new_name_makes_the_person_who_knows_where_it_came_from(new_id):
    found = referral_given(
        BOOK, TALK, "Chidi Eze", NOW.date(), new_id, organization="Lakeview", may_use_name="yes"
    )
    (_, person), (_, referral) = found.adds
    assert (person["name"], person["organization"], person["source"]) == (
        "Chidi Eze",
        "Lakeview",
        "Referred by Ana Lopes",
    )
    assert (referral["from"], referral["to"], referral["date"], referral["may_use_name"]) == (
        ANA,
        person["id"],
        date(2026, 3, 9),
        "yes",
    )
    assert found.changes == [("iv-00000001", {"referrals_asked": True})]


def test_a_name_not_asked_about_is_not_taken_for_a_yes(new_id):
    assert (
        referral_given(BOOK, TALK, "Chidi", NOW.date(), new_id).adds[-1][1]["may_use_name"]
        == "unasked"
    )


def test_a_person_made_up_for_a_rehearsal_is_not_the_real_one(new_id):
    assert kinds(referral_given(BOOK, TALK, "rehearsal rae", NOW.date(), new_id)) == [
        "contact",
        "referral",
    ]


def test_a_known_group_is_advice_alone(new_id):
    assert kinds(advice_given(BOOK, TALK, "Ohio water society", "association", new_id)) == [
        "recommendation"
    ]
    assert kinds(advice_given(BOOK, TALK, "Water Club", "association", new_id)) == [
        "recommendation",
        "association",
    ]


def test_a_talk_on_the_spot_began_before_now_and_promised_nothing(new_id):
    found = interview_on_the_spot(
        BOOK, {"name": "Cy Wu", "said": "Start small", "named": "Dee Ann"}, 12, NOW, new_id
    )
    assert kinds(found) == ["contact", "interview", "answer", "contact", "referral"]
    talk = found.adds[1][1]
    assert (talk["mode"], talk["status"], talk["actual_minutes"], talk["agreed_minutes"]) == (
        "on_the_spot",
        "done",
        12,
        None,
    )
    assert talk["starts_at"] == datetime(2026, 3, 9, 14, 48, tzinfo=UTC)
    assert found.adds[3][1]["source"] == "Referred by Cy Wu"
    assert {kind: one["interview"] for kind, one in found.adds if "interview" in one} == {
        "answer": talk["id"],
        "referral": talk["id"],
    }


def test_a_talk_on_the_spot_with_a_known_person_needs_nothing_more(new_id):
    found = interview_on_the_spot(BOOK, {"name": "ana lopes"}, None, NOW, new_id)
    assert kinds(found) == ["interview"] and found.adds[0][1]["starts_at"] == NOW


def test_what_is_missing_is_asked_for(new_id):
    with pytest.raises(EntryError, match="The name is empty"):
        referral_given(BOOK, TALK, " ", NOW.date(), new_id)
    with pytest.raises(EntryError, match="clear who referred you"):
        referral_given(BOOK, None, "Chidi", NOW.date(), new_id)
    with pytest.raises(EntryError, match="The advice is empty"):
        advice_given(BOOK, TALK, "", "", new_id)
    with pytest.raises(EntryError, match="who you talked with"):
        interview_on_the_spot(BOOK, {"name": ""}, None, NOW, new_id)
