"""Read the day in a cell, however it is written: 10/1/2026, 1. Okt. 2026, 2026年10月1日.

Own code, as the parsers of dates looked at take any number for a day and fill in what is missing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

# First letters of each month: English, German, French, Spanish, Portuguese, Italian, Dutch,
# Polish, Russian, Turkish.
_MONTHS = (
    "jan janv ene gen sty янв oca",
    "feb fev febr lut фев sub",
    "mar mrz maerz mars mrt мар",
    "apr avr abr kwi апр nis",
    "may mai mag mei maj май мая",
    "jun juin giu cze июн haz",
    "jul juil lug lip июл tem",
    "aug aou ago sie авг agu",
    "sep set wrz сен eyl",
    "oct okt out ott paz окт eki",
    "nov lis ноя kas",
    "dec dez dic gru дек ara",
)
_YEAR = r"(?P<y>\d{4}|['’]?\d{2})(?!\d)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<y>\d{4})\s?[-/.年년]\s?(?P<m>\d{1,2})\s?[-/.月월]\s?(?P<d>\d{1,2})(?!\d)",
        rf"(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/{_YEAR}",
        rf"(?P<a>\d{{1,2}})-(?P<b>\d{{1,2}})-{_YEAR}",
        rf"(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}",
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|o)?[. -]+(?:de )?(?P<m>[^\W\d_]{{3,}})\.?,?[ -]"
        rf"(?:de )?{_YEAR}",
        rf"(?P<m>[^\W\d_]{{3,}})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}",
        r"(?P<m>\d{1,2})[月월]\s?(?P<d>\d{1,2})[日일]",
        r"(?P<m>[^\W\d_]{3,})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?(?![\d/])",
        r"(?P<d>\d{1,2})[. -]+(?:de )?(?P<m>[^\W\d_]{3,})(?![^\W_])",
        r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])",
    )
)
"""Shapes of a day; `a` and `b` are day and month in an order that the column tells."""
_SERIAL = re.compile(r"[34567]\d{4}(?:\.\d+)?")
_FIRST_SERIAL = date(1899, 12, 30)
_CLOCK = re.compile(
    r"(?<![\d:])(?P<h>\d{1,2})(?::(?P<min>\d{2})(?::\d{2})?)?\s?(?P<half>[ap]\.?m)?\b"
)
_BEFORE_CLOCK = re.compile(r"^[\s,·@-]*(?:t|at)?\s*")
_LAST_YEAR_SHORT = 69
_OUR_TIME = range(1900, 2200)


@dataclass(frozen=True)
class Day:
    """Hold a day with its clock time, where the cell told one.

    Parameters
    ----------
    on : date
        The day.
    at : time, optional
        The clock time.
    """

    on: date
    at: time | None = None

    def __str__(self) -> str:
        moment = datetime.combine(self.on, self.at) if self.at else None
        return moment.isoformat(timespec="minutes") if moment else self.on.isoformat()


@lru_cache(maxsize=512)
def day_in(text: str, day_first: bool = False, today: date | None = None) -> Day | None:
    """Return the first day in a text, or None.

    Parameters
    ----------
    text : str
        What a cell holds.
    day_first : bool
        Whether 4/9 is in September, where both could be.
    today : date, optional
        A day without a year is the last such one until half a year from then; without `today` it
        is no day.

    Examples
    --------
    >>> str(day_in("October 1, 2026 3:00 PM (EDT)")), str(day_in("4.9.26"))
    ('2026-10-01T15:00', '2026-09-04')
    >>> str(day_in("4/9/2026")), str(day_in("4/9/2026", day_first=True)), day_in("soon")
    ('2026-04-09', '2026-09-04', None)
    >>> str(day_in("Oct 8", today=date(2026, 11, 2))), str(day_in("2026年10月1日"))
    ('2026-10-08', '2026-10-01')
    """
    plain = _plain(text)
    if _SERIAL.fullmatch(plain):  # a spreadsheet's own number of a day
        return Day(_FIRST_SERIAL + timedelta(days=int(float(plain))))
    for form in _FORMS:
        found = form.search(plain)
        on = _day(found.groupdict(), day_first, today) if found else None
        if found and on:
            return Day(on, _clock(plain[found.end() :]))
    return None


def is_day_first(texts: Iterable[str], today: date, is_american: bool) -> bool:
    """Return whether the days of a column are written day before month.

    Parameters
    ----------
    texts : iterable of str
        Its cells.
    today : date
        What was done lies before it, so the reading with fewer days to come is the likelier one.
    is_american : bool
        What to take where nothing tells.

    Examples
    --------
    >>> is_day_first(["13/4/2026", "4/5/2026"], date(2026, 6, 1), is_american=True)
    True
    >>> is_day_first(["4/9/2026"], date(2026, 6, 1), is_american=False)
    False
    """
    known = [text for text in texts if "/" in text or "-" in text]
    readings = {
        first: [found.on for text in known if (found := day_in(text, first, today))]
        for first in (False, True)
    }
    pairs = [found for text in known for found in re.findall(r"\b(\d{1,2})[/-](\d{1,2})\b", text)]
    if any(int(a) > 12 for a, _ in pairs) or any(int(b) > 12 for _, b in pairs):
        return sum(int(a) > 12 for a, _ in pairs) > sum(int(b) > 12 for _, b in pairs)
    ahead = {first: sum(day > today for day in days) for first, days in readings.items()}
    if ahead[True] != ahead[False]:
        return ahead[True] < ahead[False]
    return not is_american


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.strip().casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c) or c == "\u0306")
    return " ".join(unicodedata.normalize("NFC", bare).replace("\u0131", "i").split())


def _day(parts: dict[str, str | None], day_first: bool, today: date | None) -> date | None:
    a, b = parts.get("a"), parts.get("b")
    month, day = (parts.get("m"), parts.get("d")) if a is None else (b, a) if day_first else (a, b)
    if not month or not day:
        return None
    number = int(month) if month.isdecimal() else _month(month)
    days = int(day)
    if a is not None and number > 12 >= days:  # not what the column does, but only so it is a day
        number, days = days, number
    told = parts.get("y")
    if told is None:
        return _nearest(number, days, today) if today else None
    digits = told.lstrip("'’")
    year = int(digits)
    if len(digits) == 2:
        year += 2000 if year <= _LAST_YEAR_SHORT else 1900
    return _date(year, number, days)


def _date(year: int, month: int, day: int) -> date | None:
    """Return a day of our time, or None; the clock of some systems knows no early years."""
    try:
        return date(year, month, day) if year in _OUR_TIME else None
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date) -> date | None:
    """Return the last such day that is at most half a year ahead."""
    found = [_date(year, month, day) for year in (today.year + 1, today.year, today.year - 1)]
    limit = today + timedelta(days=183)
    return next((one for one in found if one and one <= limit), None)


def _month(word: str) -> int:
    for number, starts in enumerate(_MONTHS, 1):
        if word.startswith(tuple(starts.split())):
            return number
    return 0


def _clock(text: str) -> time | None:
    """Return the clock time behind a day; a bare number is none."""
    found = _CLOCK.match(_BEFORE_CLOCK.sub("", text))
    if not found or not (found["min"] or found["half"]):
        return None
    hour = int(found["h"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] == "p" else 0)
    try:
        return time(hour, int(found["min"] or 0))
    except ValueError:
        return None
