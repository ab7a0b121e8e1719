"""Times to offer, what speaks against them, the words that go out."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.contacts.asking.scheduling import (
    Sides,
    chosen_slot,
    moves_of,
    own_moment,
    read_slots,
    sides_of,
    slot_notes,
    with_slot,
)
from infoview_lib.contacts.days.zones import moment_in
from infoview_lib.errors import EntryError
from infoview_lib.records.kinds import Interview

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
HERE = "America/New_York"
SIDES = Sides(HERE, "Europe/London", "Ana Lopes", 25)


def at(typed):
    return moment_in(typed, HERE)


@pytest.mark.parametrize(
    ("typed", "facts"),
    [
        ("2026-03-09T10:30", ["past"]),
        ("2026-03-14T10:00", ["Saturday"]),
        ("2026-03-12T07:45", ["11:45 am for Ana Lopes", "noon"]),
        ("2026-03-12T15:00", ["7:00 pm for Ana Lopes", "late"]),
        ("2026-03-12T18:00", ["10:00 pm for Ana Lopes", "night"]),
        ("2026-03-12T06:30", ["6:30 am for you", "awake"]),
        ("2026-03-30T10:30", ["Clocks change", "London will be 5 hours ahead", "not 4 hours"]),
    ],
)
def test_a_time_earns_the_words_it_needs(typed, facts):
    (note,) = slot_notes(at(typed), SIDES, NOW)
    assert all(fact in note for fact in facts)


def test_a_time_that_suits_both_earns_no_words():
    assert slot_notes(at("2026-03-12T10:30"), SIDES, NOW) == []


def test_a_holiday_is_named_with_whose_it_is():
    sides = Sides(HERE, "", "Ana", 25, days_off=frozenset([date(2026, 11, 27)]))
    (holiday,), (own,) = [slot_notes(at(f"2026-11-{day}T10:00"), sides, NOW) for day in (26, 27)]
    facts = ("November 26", "Thanksgiving Day", "United States")
    assert all(fact in holiday for fact in facts) and "your list" not in holiday
    assert "November 27" in own and "your list" in own


def test_no_holiday_is_assumed_where_no_zone_is_known():
    assert slot_notes(at("2026-11-26T10:00"), Sides(), NOW) == []


def test_an_hour_that_comes_twice_is_told():
    (note,) = [
        one for one in slot_notes(at("2026-11-01T01:30"), Sides(HERE), NOW) if "twice" in one
    ]
    assert all(fact in note for fact in ("Clocks go back", "New York", "Another hour"))


def test_other_talks_and_other_offers_are_in_the_way(book_of):
    talk = {"agreed_minutes": 30, "status": "scheduled"}
    book = book_of(
        ("profile", {"timezone": HERE}),
        ("contact", {"id": "ct-0000000a", "name": "Ana Lopes"}),
        ("contact", {"id": "ct-0000000b", "name": "Ben Adeyemi"}),
        ("interview", {"id": "iv-0000000a", "contact": "ct-0000000a"}),
        ("interview", {**talk, "contact": "ct-0000000b", "starts_at": "2026-03-12T14:00-04:00"}),
        (
            "interview",
            {
                **talk,
                "contact": "ct-0000000b",
                "starts_at": "2026-03-13T14:00-04:00",
                "status": "cancelled",
            },
        ),
        (
            "interview",
            {
                **talk,
                "contact": "ct-0000000b",
                "offered": "2026-03-16T14:00-04:00",
                "status": "planned",
            },
        ),
        (
            "interview",
            {
                **talk,
                "contact": "ct-0000000b",
                "starts_at": "2026-03-17T14:00-04:00",
                "is_practice": True,
            },
        ),
    )
    sides = sides_of(book, book.get("iv-0000000a"))
    typed = (
        "2026-03-12T13:45",
        "2026-03-12T14:30",
        "2026-03-13T14:00",
        "2026-03-16T14:20",
        "2026-03-17T14:00",
    )
    (talk_in_the_way,), *free, (offer_in_the_way,), practice = [
        slot_notes(at(one), sides, NOW) for one in typed
    ]
    assert (free, practice) == ([[], []], [])
    assert all(fact in talk_in_the_way for fact in ("your interview", "Ben Adeyemi", "2:00 pm"))
    assert all(fact in offer_in_the_way for fact in ("you offered", "Ben Adeyemi", "2:00 pm"))


def test_slots_keep_their_places_and_come_back_as_written():
    first, second = at("2026-03-13T09:00"), at("2026-03-12T14:00")
    stored = with_slot((), 0, first)
    stored = with_slot(read_slots(stored), 7, second)
    assert stored == "2026-03-13T09:00-04:00 2026-03-12T14:00-04:00" and read_slots(stored) == (
        first,
        second,
    )
    assert with_slot((first, second), 0, at("2026-03-16T09:00")).startswith("2026-03-16T09:00")
    assert with_slot((first, second), 0, None) == "2026-03-12T14:00-04:00"
    assert with_slot((first, second), 5, None) == stored


def test_a_time_is_offered_once_and_three_are_enough():
    three = tuple(at(f"2026-03-{day}T14:00") for day in (12, 13, 16))
    with pytest.raises(EntryError, match="You already offer this time"):
        with_slot(three, 0, moment_in("2026-03-13T18:00", "Europe/London"))
    with pytest.raises(EntryError, match="That's 4 times"):
        with_slot(three, 3, at("2026-03-17T14:00"))


def test_a_typed_time_is_on_the_clock_of_the_student(book_of):
    book = book_of(("profile", {"timezone": HERE}))
    assert own_moment(book, "2026-03-12T14:00") == "2026-03-12T14:00-04:00"
    assert [own_moment(book, one) for one in ("", None, NOW)] == ["", None, NOW]


def test_odd_stored_slots_are_left_out():
    assert read_slots("x 2026-03-12 9999-12-31T23:59-05:00 2026-03-12T14:00-04:00") == (
        at("2026-03-12T14:00"),
    )


def test_choosing_a_time_sets_the_talk_and_empties_the_offer():
    talk = Interview(id="iv-00000001", offered="2026-03-12T14:00-04:00", status="planned")
    assert chosen_slot(talk, at("2026-03-12T14:00")) == {
        "starts_at": "2026-03-12T14:00-04:00",
        "status": "scheduled",
        "offered": "",
    }
    with pytest.raises(EntryError, match="isn't coming up anymore"):
        chosen_slot(Interview(status="done"), at("2026-03-12T14:00"))


def test_moves_count_every_change_after_the_first_time_undo_too():
    first, second = {"starts_at": "2026-03-12T14:00-04:00"}, {"starts_at": "2026-03-13T14:00-04:00"}
    history = [
        {"agreed_minutes": 25, "starts_at": ""},
        first,
        first,
        {"status": "scheduled"},
        second,
        first,
    ]
    assert [moves_of([{"set": one} for one in history[:n]]) for n in range(7)] == [
        0,
        0,
        0,
        0,
        0,
        1,
        2,
    ]


def test_six_in_the_evening_is_late():
    before, (note,) = [
        slot_notes(at(f"2026-03-12T{hour}"), Sides(HERE), NOW) for hour in ("17:59", "18:00")
    ]
    assert before == [] and "6:00 pm" in note and "late" in note
