"""Take a cell of a foreign table apart: several addresses, numbers that are phones."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"\s*(?::::|;|\n|\s/\s|\s\|\s|,(?=\s))\s*")
_EMAIL = re.compile(r"[^\s<>,;|\"()\[\]?&=#%/:\\@]+@[^\s<>,;|\"'()\[\]?&=#%/:\\@]+")
_PAGE = re.compile(r"(?i)https?://[^\s<>\"]+|(?:[a-z]+\.)?linkedin\.com/[^\s<>\",;]+")
_SHORTENED = re.compile(r"(?i)\d[.,]\d+e\+?\d{1,2}")
_MOST = 6


def values_in(field: str, text: str) -> list[str]:
    """Return the values in one cell, the first one first; none when it holds no value of this field.

    Parameters
    ----------
    field : str
        Field of a contact.
    text : str
        What the cell holds, not empty.

    Examples
    --------
    >>> values_in("email", "Ana <ana@example.org>; a.lopes@example.com")
    ['ana@example.org', 'a.lopes@example.com']
    >>> values_in("phone", "555 0100 / 555 0101"), values_in("phone", "15550100.0"), values_in("phone", "1,55E+10")
    (['555 0100', '555 0101'], ['15550100'], [])
    >>> values_in("city", "Salem, Oregon"), values_in("email", "none")
    (['Salem, Oregon'], [])
    """
    if field == "email":
        return _once(found.strip(".'") for found in _EMAIL.findall(text))
    if field == "phone":
        return _phones(text)
    if field == "profile_url":
        pages = _once(page.rstrip(".,)") for page in _PAGE.findall(text))
        return sorted(pages, key=lambda page: "linkedin.com/in/" not in page.lower()) or [text]
    return _once(text.split(" ::: ")) if " ::: " in text else [text]


def _phones(text: str) -> list[str]:
    if _SHORTENED.fullmatch(text.strip()):
        return []  # a spreadsheet program showed 1.55E+10, and the digits are gone
    parts = [re.sub(r"^(\d{7,})\.0$", r"\1", part) for part in _BETWEEN.split(text)]
    whole = all(sum(c.isdigit() for c in part) >= 5 for part in parts)
    return _once(parts) if whole else [text]


def _once(texts) -> list[str]:
    return list(dict.fromkeys(text.strip() for text in texts if text.strip()))[:_MOST]
