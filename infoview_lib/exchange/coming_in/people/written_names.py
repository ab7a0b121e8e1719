"""Read a name as a list has it: "Last, First", and with a class year behind it."""

from __future__ import annotations

import re

from infoview_lib.exchange.coming_in.columns.contents import is_manner

_YEAR_BEHIND = re.compile(r"[\s,(]+(?:[’'‘`](\d{2})|\(?(?:[Cc]lass of )?((?:19|20)\d{2}))\)?\s*$")
_LATEST_CLASS = 40
# What stands after a comma and is no first name.
_AFTER_NAMES = (
    "phd md mba ma ms msc mph bsc jd edd dds rn cpa cfa pe pmp esq jr sr ii iii iv inc ltd"
)
_TITLES = frozenset(_AFTER_NAMES.split())


def turned_round(name: str) -> str:
    """Return a name written "Last, First" the other way round; any other stays as it is.

    Parameters
    ----------
    name : str
        A name as a file has it.

    Examples
    --------
    >>> turned_round("Dr. Lopes, Ana (née Reis)"), turned_round("Ana Lopes, PhD")
    ('Dr. Ana Lopes (née Reis)', 'Ana Lopes, PhD')
    """
    if not is_turned(name):
        return name
    last, first = (part.strip() for part in name.split(","))
    manner, _, rest = last.partition(" ")
    manner, last = (manner, rest) if rest and is_manner([manner]) else ("", last)
    first, *aside = re.split(r"\s+(?=\([^()]*\)$)", first)
    return " ".join(part for part in (manner, first, last, *aside) if part)


def without_class_year(name: str) -> tuple[str, str]:
    """Return a name, and the year of graduation that stood behind it in four digits.

    Parameters
    ----------
    name : str
        A name as a file has it.

    Examples
    --------
    >>> without_class_year("Ana Lopes '09"), without_class_year("Ana Lopes")
    (('Ana Lopes', '2009'), ('Ana Lopes', ''))
    """
    found = _YEAR_BEHIND.search(name)
    if not found or not found.start():
        return name, ""
    short, full = found.groups()
    # Who finished in 1941 is hardly asked for an interview.
    year = full or (f"20{short}" if int(short) <= _LATEST_CLASS else f"19{short}")
    return name[: found.start()].rstrip(" ,"), year


def is_turned(name: str) -> bool:
    """Return whether a name looks like "Last, First".

    Parameters
    ----------
    name : str
        A name as a file has it.

    Returns
    -------
    bool
        False for a name with a title after the comma.

    Examples
    --------
    >>> is_turned("Lopes, Ana"), is_turned("Ana Lopes"), is_turned("Ana Lopes, PhD, MBA")
    (True, False, False)
    """
    parts = [part.strip() for part in name.split(",")]
    return len(parts) == 2 and all(parts) and parts[1].replace(".", "").casefold() not in _TITLES
