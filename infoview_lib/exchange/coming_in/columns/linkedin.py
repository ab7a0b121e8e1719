"""Recognize every generation of LinkedIn's `Connections.csv`.

Shapes seen: six columns with no notes above (2018), the same with dates as `dd Mon yyyy`,
re-saved by a spreadsheet program with `dd-Mon-yy`, seven columns with `URL` third or last under
a `Notes:` block, and localised headers. In all of them 97 to 99.7 % of the e-mail addresses are
blank.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from infoview_lib.exchange.coming_in.columns.mapping import field_of

_NEEDED = ("first_name", "last_name", "connected_on")
# First letters of each month: English, German, French, Spanish, Portuguese, Italian, Dutch.
_MONTHS = (
    "jan janv ene gen",
    "feb fev febr",
    "mar mrz maerz mars mrt",
    "apr avr abr",
    "may mai mag mei",
    "jun juin giu",
    "jul juil lug",
    "aug aou ago",
    "sep set",
    "oct okt out ott",
    "nov",
    "dec dez dic",
)


def is_linkedin(header: Iterable[str]) -> bool:
    """Return whether the column names are those of a LinkedIn export.

    Parameters
    ----------
    header : iterable of str
        Column names in any order and language.

    Returns
    -------
    bool
        True when first name, last name and the day of connection are among them.

    Examples
    --------
    >>> is_linkedin(["Vorname", "Nachname", "URL", "E-Mail-Adresse", "Position", "Verbunden am"])
    True
    """
    fields = {field_of(name) for name in header}
    return fields.issuperset(_NEEDED)


def connected_on(text: str) -> str:
    """Return the date in a `Connected On` cell as ISO 8601 text, or empty text when it is none.

    Parameters
    ----------
    text : str
        What the cell holds.

    Returns
    -------
    str
        The month stands first in ``4/9/18``, as LinkedIn writes it, unless it cannot be a month.

    Examples
    --------
    >>> connected_on("4/9/18, 7:05 PM"), connected_on("04 Mar 2021"), connected_on("04-Mar-21")
    ('2018-04-09', '2021-03-04', '2021-03-04')
    >>> connected_on("soon")
    ''
    """
    plain = _plain(text)
    for pattern, order in _FORMS:
        found = re.match(pattern, plain)
        if found:
            return _iso(*(found.group(part) for part in order))
    return ""


def source_text(text: str) -> str:
    """Return how the contact was found, in words.

    Parameters
    ----------
    text : str
        What the `Connected On` cell holds; may be empty.

    Returns
    -------
    str
        With the day where it can be read, else with the text as it stands.

    Examples
    --------
    >>> source_text("04 Mar 2021"), source_text("")
    ('LinkedIn, connected 2021-03-04', 'LinkedIn')
    """
    shown = connected_on(text) or text.strip()
    return f"LinkedIn, connected {shown}" if shown else "LinkedIn"


_FORMS = (
    (r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})", "ymd"),
    # Slashes are American in LinkedIn's own files, dots are not; `_iso` turns what cannot be.
    (r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4}|\d{2})\b", "ymd"),
    (r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}|\d{2})\b", "ymd"),
    (r"(?P<d>\d{1,2})\.?[- ](?:de )?(?P<m>[a-z]+)\.?,?[- ](?:de )?(?P<y>\d{4}|\d{2})\b", "ymd"),
    (r"(?P<m>[a-z]+)\.? (?P<d>\d{1,2}),? (?P<y>\d{4}|\d{2})\b", "ymd"),
)


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.strip().lower())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def _iso(year: str, month: str, day: str) -> str:
    number = int(month) if month.isdecimal() else _month(month)
    days, years = int(day), int(year)
    if number > 12 >= days:  # day before month, as some programs save it
        number, days = days, number
    try:
        return date(years + 2000 if years < 100 else years, number, days).isoformat()
    except ValueError:
        return ""


def _month(word: str) -> int:
    for number, starts in enumerate(_MONTHS, 1):
        if word.startswith(tuple(starts.split())):
            return number
    return 0
