"""Tell one moment as two people in different time zones read it off their clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from infoview_lib.contacts.days.dates import spoken_day, weekday_name
from infoview_lib.errors import EntryError

ZONES = (
    ("Pacific/Honolulu", "Honolulu (Hawaii)"),
    ("America/Anchorage", "Anchorage (Alaska)"),
    ("America/Los_Angeles", "Los Angeles, Seattle (Pacific)"),
    ("America/Vancouver", "Vancouver"),
    ("America/Phoenix", "Phoenix (Arizona)"),
    ("America/Denver", "Denver, Salt Lake City (Mountain)"),
    ("America/Edmonton", "Calgary, Edmonton"),
    ("America/Chicago", "Chicago, Dallas (Central)"),
    ("America/Winnipeg", "Winnipeg"),
    ("America/Mexico_City", "Mexico City"),
    ("America/New_York", "New York, Atlanta (Eastern)"),
    ("America/Detroit", "Detroit"),
    ("America/Toronto", "Toronto, Montréal"),
    ("America/Puerto_Rico", "Puerto Rico"),
    ("America/Halifax", "Halifax (Atlantic)"),
    ("America/St_Johns", "St. John’s (Newfoundland)"),
    ("America/Bogota", "Bogotá, Lima"),
    ("America/Santiago", "Santiago"),
    ("America/Sao_Paulo", "São Paulo, Rio"),
    ("America/Argentina/Buenos_Aires", "Buenos Aires"),
    ("Atlantic/Reykjavik", "Reykjavík, Accra, Dakar"),
    ("Europe/Lisbon", "Lisbon"),
    ("Europe/London", "London"),
    ("Europe/Dublin", "Dublin"),
    ("Africa/Casablanca", "Casablanca"),
    ("Africa/Lagos", "Lagos, Kinshasa"),
    ("Europe/Paris", "Paris, Brussels"),
    ("Europe/Madrid", "Madrid"),
    ("Europe/Berlin", "Berlin, Vienna, Zürich"),
    ("Europe/Rome", "Rome"),
    ("Europe/Warsaw", "Warsaw, Prague"),
    ("Europe/Stockholm", "Stockholm, Oslo, Copenhagen"),
    ("Europe/Athens", "Athens"),
    ("Europe/Bucharest", "Bucharest"),
    ("Europe/Helsinki", "Helsinki"),
    ("Europe/Kyiv", "Kyiv"),
    ("Africa/Cairo", "Cairo"),
    ("Africa/Johannesburg", "Johannesburg"),
    ("Asia/Jerusalem", "Jerusalem"),
    ("Africa/Nairobi", "Nairobi, Addis Ababa"),
    ("Europe/Istanbul", "Istanbul"),
    ("Asia/Riyadh", "Riyadh"),
    ("Asia/Tehran", "Tehran"),
    ("Asia/Dubai", "Dubai"),
    ("Asia/Kabul", "Kabul"),
    ("Asia/Karachi", "Karachi"),
    ("Asia/Kolkata", "Mumbai, Delhi (India)"),
    ("Asia/Kathmandu", "Kathmandu"),
    ("Asia/Dhaka", "Dhaka"),
    ("Asia/Bangkok", "Bangkok"),
    ("Asia/Ho_Chi_Minh", "Ho Chi Minh City"),
    ("Asia/Jakarta", "Jakarta"),
    ("Asia/Shanghai", "Shanghai, Beijing"),
    ("Asia/Hong_Kong", "Hong Kong"),
    ("Asia/Taipei", "Taipei"),
    ("Asia/Singapore", "Singapore"),
    ("Asia/Manila", "Manila"),
    ("Australia/Perth", "Perth"),
    ("Asia/Seoul", "Seoul"),
    ("Asia/Tokyo", "Tokyo"),
    ("Australia/Adelaide", "Adelaide"),
    ("Australia/Brisbane", "Brisbane"),
    ("Australia/Sydney", "Sydney, Melbourne"),
    ("Pacific/Auckland", "Auckland"),
)
"""Zones to choose from: the name that computers use, with cities people know."""

_UNITED_STATES = frozenset(
    (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "America/Detroit",
        "America/Boise",
        "America/Juneau",
        "America/Sitka",
        "America/Nome",
        "America/Adak",
        "America/Metlakatla",
        "America/Yakutat",
        "America/Menominee",
        "America/Puerto_Rico",
        "Pacific/Honolulu",
        "Pacific/Guam",
    )
)


@lru_cache(maxsize=128)
def zone(name: str) -> ZoneInfo | None:
    """Return a time zone by its name, or None when it is empty or unknown.

    Parameters
    ----------
    name : str
        As in ``Europe/London``.
    """
    try:
        # Names without a slash, such as EST, keep one offset all year.
        return ZoneInfo(name) if "/" in name else None
    except (KeyError, ValueError, OSError):  # a folder's name, or one that leads out of the zones
        return None


def check_zone(name: str) -> str:
    """Return the name of a time zone as it is stored; empty stays empty.

    Parameters
    ----------
    name : str
        As it was typed.

    Raises
    ------
    EntryError
        When there is no such zone.

    Examples
    --------
    >>> check_zone(" america/new_york ")
    'America/New_York'
    """
    wanted = name.strip().replace(" ", "_")
    found = next((key for key, _ in ZONES if key.casefold() == wanted.casefold()), wanted)
    if found and zone(found) is None:
        raise EntryError(
            f"“{name.strip()[:40]}” isn't a time zone we know.",
            "Choose one from a list, or write it as in Europe/London.",
        )
    return found


def is_in_united_states(name: str) -> bool:
    """Say whether a zone lies in the United States, where federal holidays are kept.

    Parameters
    ----------
    name : str
        Name of a zone.
    """
    return name in _UNITED_STATES or name.startswith(
        ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/")
    )


def city_of(name: str) -> str:
    """Return the city a zone is called after.

    Parameters
    ----------
    name : str
        Name of a zone.

    Examples
    --------
    >>> city_of("America/New_York"), city_of("")
    ('New York', '')
    """
    return name.rsplit("/", 1)[-1].replace("_", " ")


def moment_in(typed: str, name: str = "") -> datetime:
    """Return a day and time that was typed as a moment, read off a clock in a zone.

    Parameters
    ----------
    typed : str
        ISO 8601. With an offset it is a moment already.
    name : str
        The zone; empty takes that of this computer.

    Raises
    ------
    EntryError
        When it cannot be read, or clocks skip that hour on that day.

    Examples
    --------
    >>> moment_in("2026-03-12T14:00", "America/New_York").isoformat()
    '2026-03-12T14:00:00-04:00'
    """
    try:
        found = datetime.fromisoformat(typed.strip())
        if not 1900 < found.year < 9000:
            raise ValueError
    except ValueError:
        raise EntryError(
            f"“{typed.strip()[:40]}” isn't a day and a time.", "Choose a day and a time."
        ) from None
    if found.tzinfo is not None:
        return found
    at = zone(name)
    if at is None:
        return found.astimezone()
    if does_not_exist(found, name):
        raise EntryError(
            f"Clocks go forward on {spoken_day(typed)}, so {clock(found)} is skipped.",
            "Choose an hour later.",
        )
    return found.replace(tzinfo=at)


def does_not_exist(found: datetime, name: str) -> bool:
    """Say whether clocks in a zone skip this time of day, as they do in spring.

    Parameters
    ----------
    found : datetime
        A day and a time, without zone.
    name : str
        Name of a zone.
    """
    there = found.replace(tzinfo=zone(name))
    # Python takes a skipped hour as it is; only the way to UTC and back moves it.
    return there.astimezone(UTC).astimezone(there.tzinfo).replace(tzinfo=None) != found


def happens_twice(moment: datetime, name: str) -> bool:
    """Say whether clocks in a zone show this time of day twice, as they do in autumn.

    Parameters
    ----------
    moment : datetime
        With zone.
    name : str
        Name of a zone.
    """
    there = there_at(moment, name)
    return there.replace(fold=0).utcoffset() != there.replace(
        fold=1
    ).utcoffset() and not does_not_exist(there.replace(tzinfo=None, fold=0), name)


def there_at(moment: datetime, name: str) -> datetime:
    """Return a moment as a clock in a zone shows it; without a zone as it is.

    Parameters
    ----------
    moment : datetime
        With zone.
    name : str
        Name of a zone; empty for the one of the moment.
    """
    at = zone(name)
    return moment if at is None else moment.astimezone(at)


def clock(moment: datetime) -> str:
    """Return the time of day as people write it.

    Parameters
    ----------
    moment : datetime
        The moment; its own zone counts.

    Examples
    --------
    >>> clock(datetime(2026, 3, 12, 14, 5)), clock(datetime(2026, 3, 12, 0, 0))
    ('2:05 pm', '12:00 am')
    """
    return f"{moment.hour % 12 or 12}:{moment:%M} {'am' if moment.hour < 12 else 'pm'}"


def told(moment: datetime, name: str = "", whose: str = "") -> str:
    """Return a moment in words, with the zone it is told in.

    Parameters
    ----------
    moment : datetime
        With zone.
    name : str
        Name of a zone.
    whose : str
        Whose time it is, said behind it; empty says nothing.

    Examples
    --------
    >>> told(moment_in("2026-03-12T14:00", "America/New_York"), "Europe/London")
    'Thursday, March 12, 6:00 pm (London time)'
    """
    there = there_at(moment, name)
    where = f"{city_of(name)} time" if zone(name) else whose
    words = f"{weekday_name(there)}, {spoken_day(there.isoformat())}, {clock(there)}"
    return f"{words} ({where})" if where else words


def hours_apart(moment: datetime, one: str, other: str) -> timedelta | None:
    """Return how far the clocks of a zone are ahead of another's; None when one is unknown.

    Parameters
    ----------
    moment : datetime
        With zone.
    one : str
        Name of a zone.
    other : str
        Name of another one.
    """
    if zone(one) is None or zone(other) is None:
        return None
    return (there_at(moment, other).utcoffset() or timedelta()) - (
        there_at(moment, one).utcoffset() or timedelta()
    )
