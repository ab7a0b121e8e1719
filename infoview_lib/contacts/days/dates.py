"""Read stored dates and times, and say a day as people do."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache


@lru_cache(maxsize=1 << 14)  # the same times are sorted after each change
def instant(stored: str) -> str:
    """Return a stored time in a form that sorts by moment whatever its zone; empty stays empty.

    Parameters
    ----------
    stored : str
        ISO 8601.

    Returns
    -------
    str
        ISO 8601 in UTC, without zone.
    """
    moment = moment_of(stored)
    if moment is None:
        return ""
    # Not `astimezone`, which reads a time without an offset on the clock of this computer: the same
    # records would sort differently on another one.
    return (moment.replace(tzinfo=None) - (moment.utcoffset() or timedelta())).isoformat()


def moment_of(stored: str) -> datetime | None:
    """Return a stored time as a datetime, or None when it is empty or unreadable.

    So is a time at the ends of the calendar, a slip of typing that has no room for minutes or a
    zone.

    Parameters
    ----------
    stored : str
        ISO 8601.
    """
    try:
        moment = datetime.fromisoformat(stored) if stored else None
    except ValueError:
        return None
    return moment if moment and 1 < moment.year < 9000 else None


def day_of(stored: str, plus: int = 0) -> str:
    """Return the calendar day of a stored date or time, moved by some days; empty stays empty.

    Parameters
    ----------
    stored : str
        ISO 8601.
    plus : int
        Days to add.

    Returns
    -------
    str
        ISO 8601; empty too when it cannot be read.

    Examples
    --------
    >>> day_of("2026-03-31T23:30-05:00", plus=1)
    '2026-04-01'
    """
    return _moved_day(stored[:10], plus)


@lru_cache(maxsize=1 << 14)  # many records are of one day
def _moved_day(day: str, plus: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=plus)).isoformat()
    except (ValueError, OverflowError):
        return ""


def days_after(on: date, days: int) -> date:
    """Return the day some days after another; after the last day of the calendar comes none.

    Parameters
    ----------
    on : date
        A day.
    days : int
        How many days later.

    Examples
    --------
    >>> days_after(date(2026, 3, 31), 1), days_after(date.max, 7) == date.max
    (datetime.date(2026, 4, 1), True)
    """
    return on + timedelta(days=min(days, (date.max - on).days))


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday_name(day: date) -> str:
    """Return the day of the week.

    Parameters
    ----------
    day : date
        A day, or a moment on it.

    Examples
    --------
    >>> weekday_name(date(2026, 3, 9))
    'Monday'
    """
    return _WEEKDAYS[day.weekday()]


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def spoken_day(stored: str) -> str:
    """Return a stored date as people say it.

    Parameters
    ----------
    stored : str
        A date or time, ISO 8601.

    Examples
    --------
    >>> spoken_day("2026-03-09T10:00+00:00"), spoken_day("")
    ('March 9', '')
    """
    day = day_of(stored)
    return f"{_MONTHS[int(day[5:7]) - 1]} {int(day[8:])}" if day else ""


_WEEK = 7
_HALF_YEAR = 183


def day_told(stored: str, on: date) -> str:
    """Return a stored day as one person tells it to another, with its preposition.

    Parameters
    ----------
    stored : str
        A date or time, ISO 8601.
    on : date
        The present day.

    Returns
    -------
    str
        The day of the week within the last six days, which stays true for a message that is sent
        a day late; the month alone when it is long ago; empty when there is no day.

    Examples
    --------
    >>> on = date(2026, 3, 10)
    >>> [day_told(day, on) for day in ("2026-03-09", "2026-02-20", "2025-06-02", "")]
    ['on Monday', 'on February 20', 'in June 2025', '']
    """
    day = day_of(stored)
    if not day:
        return ""
    found = date.fromisoformat(day)
    past = (on - found).days
    if 0 <= past < _WEEK:
        return f"on {weekday_name(found)}"
    if past > _HALF_YEAR:
        return f"in {_MONTHS[found.month - 1]} {found.year}"
    return f"on {spoken_day(day)}"
