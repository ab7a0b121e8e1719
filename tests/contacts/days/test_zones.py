"""One moment on two clocks."""

from datetime import datetime

import pytest

from infoview_lib.contacts.days.zones import (
    ZONES,
    check_zone,
    happens_twice,
    hours_apart,
    is_in_united_states,
    moment_in,
    told,
    zone,
)
from infoview_lib.errors import EntryError

NEW_YORK = "America/New_York"


def test_every_zone_to_choose_is_known_and_stands_there_once():
    assert all(zone(name) for name, _ in ZONES)
    assert len(dict(ZONES)) == len(ZONES) == len({label for _, label in ZONES})


@pytest.mark.parametrize(
    "name", ["", "Mars/Base", "America", "../../etc/passwd", "/etc/passwd", "x" * 5000, "a/\x00"]
)
def test_what_is_no_zone_is_unknown_and_harmless(name):
    assert zone(name) is None
    if name:
        with pytest.raises(EntryError, match="a time zone we know"):
            check_zone(name)


def test_a_typed_time_is_read_off_the_clock_of_the_zone():
    assert moment_in("2026-03-12T14:00", NEW_YORK).isoformat() == "2026-03-12T14:00:00-04:00"
    assert moment_in("2026-02-12T14:00", NEW_YORK).isoformat() == "2026-02-12T14:00:00-05:00"
    assert moment_in("2026-03-12T14:00+09:00", NEW_YORK).isoformat() == "2026-03-12T14:00:00+09:00"


def test_without_a_zone_this_computer_tells_the_time():
    naive = datetime(2026, 3, 12, 14)
    assert moment_in("2026-03-12T14:00") == naive.astimezone()


def test_an_hour_that_clocks_skip_is_refused_with_what_to_do():
    with pytest.raises(EntryError) as caught:
        moment_in("2026-03-08T02:30", NEW_YORK)
    assert all(fact in caught.value.found for fact in ("March 8", "2:30 am", "skipped"))
    assert "hour later" in caught.value.next_step


@pytest.mark.parametrize(
    "typed", ["", "soon", "2026-13-01T10:00", "0001-01-01T00:00", "9999-12-31T23:59"]
)
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(EntryError, match="isn't a day and a time"):
        moment_in(typed, NEW_YORK)


def test_an_hour_that_comes_twice_is_known():
    found = [
        happens_twice(moment_in(f"2026-11-01T{hour}", NEW_YORK), NEW_YORK)
        for hour in ("00:30", "01:30", "02:30")
    ]
    assert found == [False, True, False]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Asia/Tokyo", "Friday, March 13, 3:00 am (Tokyo time)"),
        ("Asia/Kathmandu", "Thursday, March 12, 11:45 pm (Kathmandu time)"),
        ("", "Thursday, March 12, 2:00 pm (my time)"),
    ],
)
def test_a_moment_is_told_with_its_day_there(name, words):
    assert told(moment_in("2026-03-12T14:00", NEW_YORK), name, "my time") == words


def test_zones_move_apart_while_only_one_has_changed_its_clocks():
    apart = [
        hours_apart(moment_in(f"2026-03-{day:02}T12:00", NEW_YORK), NEW_YORK, "Europe/London")
        for day in (5, 12)
    ]
    assert [one.total_seconds() / 3600 for one in apart] == [5, 4]
    assert hours_apart(moment_in("2026-03-05T12:00", NEW_YORK), NEW_YORK, "") is None


def test_federal_holidays_belong_to_zones_of_the_united_states():
    named = ("America/Indiana/Knox", "America/Chicago", "America/Toronto", "Europe/London", "")
    assert [is_in_united_states(name) for name in named] == [True, True, False, False, False]
