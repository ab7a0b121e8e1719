"""Work days, the presets to look again, the holidays that a law lists."""

from datetime import date, timedelta

import pytest

from infoview_lib.contacts.days.business_days import (
    PRESETS,
    after_work_days,
    federal_holidays,
    is_work_day,
    known_days,
    look_again_on,
    read_days,
)
from infoview_lib.errors import EntryError

# As the Office of Personnel Management prints them for these years.
PRINTED = {
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24",
}


@pytest.mark.parametrize("year", PRINTED)
def test_the_weekdays_off_are_those_printed_for_the_year(year):
    found = [day.strftime("%m-%d") for day in federal_holidays(year) if day.weekday() < 5]
    late = ["12-31"] if year == 2027 else []  # January 1, 2028 is a Saturday, kept the day before
    assert found == PRINTED[year].split() + late


@pytest.mark.parametrize(
    ("preset", "start", "due"),
    [
        ("week", "2026-03-12", "2026-03-19"),
        ("week", "2026-03-14", "2026-03-21"),
        ("three_days", "2026-03-12", "2026-03-17"),
        ("three_days", "2026-03-14", "2026-03-18"),
        ("seven_days", "2026-03-12", "2026-03-23"),
        ("seven_days", "2026-03-13", "2026-03-24"),
    ],
)
def test_a_preset_leads_to_its_day(preset, start, due):
    assert look_again_on(preset, date.fromisoformat(start)).isoformat() == due


def test_an_unknown_preset_is_said_kindly():
    with pytest.raises(EntryError, match="isn't a choice here"):
        look_again_on("soon", date(2026, 3, 12))


def test_days_off_and_federal_holidays_are_left_out_only_where_they_are_kept():
    monday = date(2026, 11, 23)
    assert after_work_days(monday, 3) == date(2026, 11, 26)
    assert after_work_days(monday, 3, is_federal=True) == date(2026, 11, 27)
    assert after_work_days(monday, 3, {date(2026, 11, 27)}, is_federal=True) == date(2026, 11, 30)


@pytest.mark.parametrize("count", [1, 3, 7, 20])
def test_just_as_many_work_days_lie_between(count):
    for place in range(400):
        start = date(2026, 1, 1) + timedelta(days=place)
        end = after_work_days(start, count, is_federal=True)
        days = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
        assert sum(is_work_day(day, is_federal=True) for day in days) == count and is_work_day(
            end, is_federal=True
        )


def test_a_year_at_the_end_of_the_calendar_ends_too():
    assert [look_again_on(key, date.max) for key, _ in PRESETS] == [date.max] * 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("soon", "“soon” isn't a date."),
        (" ".join(["2026-01-01"] * 201), "These are 201 days."),
    ],
)
def test_a_list_of_days_that_cannot_be_read_is_refused_in_words(text, words):
    with pytest.raises(EntryError, match=words):
        read_days(text)


def test_a_stored_list_with_a_slip_still_gives_its_days():
    assert known_days("2026-12-24; nonsense 2026-12-25") == {date(2026, 12, 24), date(2026, 12, 25)}
