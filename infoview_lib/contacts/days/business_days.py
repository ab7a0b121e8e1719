"""Count the days on which people answer mail: without weekends, holidays, days off."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

from infoview_lib.contacts.days.dates import days_after
from infoview_lib.errors import EntryError

PRESETS = (("week", "One week"), ("three_days", "3 work days"), ("seven_days", "7 work days"))
"""When to look again after a request, with the words for it.

A week is taught at Carleton; 3 and 7 business days are named at Simon Fraser University, after *The
2-Hour Job Search*. All three are conventions.
"""

_WORK_DAYS = {"three_days": 3, "seven_days": 7}
_MOST_DAYS_OFF = 200
_LAST_YEAR = 9000  # a slip of typing; the calendar ends soon after
_FIXED = (
    (1, 1, "New Year’s Day"),
    (6, 19, "Juneteenth"),
    (7, 4, "Independence Day"),
    (11, 11, "Veterans Day"),
    (12, 25, "Christmas Day"),
)
# Month, weekday (0 is Monday), which one in the month (-1 is the last).
_MOVING = (
    (1, 0, 3, "Martin Luther King Jr. Day"),
    (2, 0, 3, "Washington’s Birthday"),
    (5, 0, -1, "Memorial Day"),
    (9, 0, 1, "Labor Day"),
    (10, 0, 2, "Columbus Day"),
    (11, 3, 4, "Thanksgiving Day"),
)


@lru_cache(maxsize=64)
def federal_holidays(year: int) -> dict[date, str]:
    """Return the days on which United States federal offices are closed in a year, with names.

    One that falls on a Saturday is kept on the Friday before, on a Sunday on the Monday after; both
    days are listed. States, schools and employers keep days of their own.

    Parameters
    ----------
    year : int
        A calendar year.

    Returns
    -------
    dict of date to str
        In the order of the calendar.

    References
    ----------
    5 U.S.C. § 6103 lists the days and the rule for Saturdays; Executive Order 11582 the one for
    Sundays.

    Examples
    --------
    >>> federal_holidays(2026)[date(2026, 11, 26)], federal_holidays(2026)[date(2026, 7, 3)]
    ('Thanksgiving Day', 'Independence Day')
    """
    found = {_nth_weekday(year, *rule[:3]): rule[3] for rule in _MOVING}
    # A New Year’s Day on a Saturday is kept on the last day of the year before.
    for at in (year, year + 1):
        for month, day, name in _FIXED:
            true = date(at, month, day)
            kept = true + timedelta(days={5: -1, 6: 1}.get(true.weekday(), 0))
            found |= {one: name for one in (true, kept) if one.year == year}
    return dict(sorted(found.items()))


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """Return the day that is the first, second … or last of its weekday in a month."""
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def holiday_name(day: date, days_off: Collection[date] = (), is_federal: bool = False) -> str:
    """Return what makes a day a day off, or empty text.

    Parameters
    ----------
    day : date
        The day asked about.
    days_off : collection of date
        Days the student listed.
    is_federal : bool
        True also looks at the federal holidays of the United States.
    """
    if is_federal and day.year < _LAST_YEAR and (name := federal_holidays(day.year).get(day)):
        return name
    return "a day off on your list" if day in days_off else ""


def is_work_day(day: date, days_off: Collection[date] = (), is_federal: bool = False) -> bool:
    """Say whether most offices are open on a day.

    Parameters
    ----------
    day : date
        The day asked about.
    days_off, is_federal : collection of date, bool
        As in `holiday_name`.

    Examples
    --------
    >>> is_work_day(date(2026, 3, 13)), is_work_day(date(2026, 3, 14))
    (True, False)
    """
    return day.weekday() < 5 and not holiday_name(day, days_off, is_federal)


def after_work_days(
    start: date, count: int, days_off: Collection[date] = (), is_federal: bool = False
) -> date:
    """Return the day that is some work days after `start`, which itself is not counted.

    Parameters
    ----------
    start : date
        A day.
    count : int
        Work days; 0 gives `start` itself.
    days_off, is_federal : collection of date, bool
        As in `holiday_name`.

    Examples
    --------
    >>> after_work_days(date(2026, 3, 12), 3).isoformat()
    '2026-03-17'
    >>> after_work_days(date(2026, 11, 24), 3, is_federal=True).isoformat()
    '2026-11-30'
    """
    day = start
    while count > 0 and day.year < _LAST_YEAR:
        day += timedelta(days=1)
        count -= is_work_day(day, days_off, is_federal)
    return day


def look_again_on(
    preset: str, start: date, days_off: Collection[date] = (), is_federal: bool = False
) -> date:
    """Return the day to look again for an answer.

    Parameters
    ----------
    preset : str
        A key of `PRESETS`. A week counts every day; work days leave out weekends and days off.
    start : date
        The day of the request.
    days_off, is_federal : collection of date, bool
        As in `holiday_name`.

    Raises
    ------
    EntryError
        When there is no such preset.

    Examples
    --------
    >>> [look_again_on(key, date(2026, 3, 12)).day for key, _ in PRESETS]
    [19, 17, 23]
    """
    if preset in _WORK_DAYS:
        return after_work_days(start, _WORK_DAYS[preset], days_off, is_federal)
    if preset != "week":
        raise EntryError(
            f"“{preset[:40]}” isn't a choice here.", "Choose a week, or 3 or 7 work days."
        )
    # Not by work days: on the same weekday, as “wait a week” means it.
    return days_after(start, 7)


def read_days(text: str) -> tuple[date, ...]:
    """Return the days in a list such as ``2026-11-27, 2026-12-24``, each once, in order.

    Parameters
    ----------
    text : str
        Days in ISO 8601, parted by spaces, commas or semicolons.

    Returns
    -------
    tuple of date
        Empty for empty text.

    Raises
    ------
    EntryError
        When a part is no date, or there are more than 200.

    Examples
    --------
    >>> [day.isoformat() for day in read_days("2026-12-24 2026-11-27")]
    ['2026-11-27', '2026-12-24']
    """
    parts = [part for part in re.split(r"[\s,;]+", text) if part]
    if len(parts) > _MOST_DAYS_OFF:
        raise EntryError(f"These are {len(parts)} days.", f"List at most {_MOST_DAYS_OFF}.")
    found: set[date] = set()
    for part in parts:
        try:
            found.add(date.fromisoformat(part))
        except ValueError:
            raise EntryError(
                f"“{part[:40]}” isn't a date.", "Write each day as in 2026-11-27."
            ) from None
    return tuple(sorted(found))


def known_days(text: str) -> frozenset[date]:
    """Return the days of a stored list; a part that cannot be read is left out.

    Parameters
    ----------
    text : str
        As `read_days` takes it.
    """
    found: list[date] = []
    for part in re.split(r"[\s,;]+", text):
        try:
            found.append(date.fromisoformat(part))
        except ValueError:
            # A list typed by hand; one slip in it must not take the other days along.
            continue
    return frozenset(found)
