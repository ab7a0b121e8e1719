"""Take the values out of a cell: several addresses, numbers, and pages, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BETWEEN = re.compile(r"\s*(?::::|;|\n|\s/\s|\s\|\s|,(?=\s))\s*")
_EMAIL = re.compile(r"[^\s<>,;|\"()\[\]?&=#%/:\\@]+@[^\s<>,;|\"'()\[\]?&=#%/:\\@]+")
_PAGE = re.compile(r"(?i)https?://[^\s<>\"]+|(?:[a-z]+\.)?linkedin\.com/[^\s<>\",;]+")
_NUMBER = re.compile(r"(?<![\w.])\+?\(?\d[\d ().-]{5,18}\d(?![\w.])")
_ADDRESSES = {"email": _EMAIL, "profile_url": _PAGE, "phone": _NUMBER}
"""Fields with the shape that tells one from another, in the order they are looked for."""
_SHORTENED = re.compile(r"(?i)\d[.,]\d+e\+?\d{1,2}")
_PLAIN = ("name", "organization", "title", "city", "source")
_BESIDE_PAGE = re.compile(r"(?i)\s*\(https?://[^\s()]*\)")
_MOST = 6


def values_in(field: str, text: str) -> list[str]:
    """Return the values in one cell, the first one first.

    Parameters
    ----------
    field : str
        Field of a contact.
    text : str
        What the cell holds, not empty.

    Returns
    -------
    list of str
        Six at most; none when the cell holds no value of this field.

    Examples
    --------
    >>> values_in("email", "Ana <ana@example.org>; a.lopes@example.com")
    ['ana@example.org', 'a.lopes@example.com']
    >>> values_in("phone", "555 0100 / 555 0101"), values_in("phone", "15550100.0")
    (['555 0100', '555 0101'], ['15550100'])
    >>> values_in("phone", "1,55E+10")
    []
    >>> values_in("city", "Salem, Oregon"), values_in("email", "none")
    (['Salem, Oregon'], [])
    >>> values_in("organization", "Harbor Labs (https://notion.example/Harbor-Labs)")
    ['Harbor Labs']
    """
    if field == "email":
        return _once(found.strip(".'") for found in _EMAIL.findall(text))
    if field == "phone":
        return _phones(text)
    if field == "profile_url":
        pages = _once(page.rstrip(".,)") for page in _PAGE.findall(text))
        # Among several pages the profile tells best who it is.
        return sorted(pages, key=lambda page: "linkedin.com/in/" not in page.lower()) or [text]
    if field in _PLAIN:
        # Notion writes an entry of another table as its name with its page.
        text = _BESIDE_PAGE.sub("", text) or text
    return _once(text.split(" ::: ")) if " ::: " in text else [text]


def _phones(text: str) -> list[str]:
    if _SHORTENED.fullmatch(text.strip()):
        return []  # a spreadsheet program showed 1.55E+10, and the digits are gone
    # A whole column of numbers with one gap in it is read as fractions, and saved as 612345678.0.
    parts = [re.sub(r"^(\d{7,})\.0$", r"\1", part) for part in _BETWEEN.split(text)]
    # Otherwise the sign between belongs to one number: 555 / 0142.
    whole = all(sum(c.isdigit() for c in part) >= 5 for part in parts)
    return _once(parts) if whole else [text]


def by_kind_of_address(field: str, text: str) -> list[tuple[str, str]]:
    """Return field → part of a cell for each address in it, as one column may hold either.

    Parameters
    ----------
    field : str
        Field of a contact that the column stands for.
    text : str
        What the cell holds.

    Returns
    -------
    list of (str, str)
        The cell as it is where it holds nothing but its own kind.

    Examples
    --------
    >>> by_kind_of_address("email", "linkedin.com/in/bo-lind")
    [('profile_url', 'linkedin.com/in/bo-lind')]
    >>> by_kind_of_address("email", "ana@example.org / +1 978 555 0100")
    [('email', 'ana@example.org'), ('phone', '+1 978 555 0100')]
    >>> by_kind_of_address("phone", "978 555 0100 (after 5)")
    [('phone', '978 555 0100 (after 5)')]
    """
    if field not in _ADDRESSES:
        return [(field, text)]
    left, found = text, []
    for kind, shape in _ADDRESSES.items():
        texts = shape.findall(left)
        left = shape.sub(" ", left)
        if texts:
            found.append((kind, "; ".join(one.strip() for one in texts)))
    return found if any(kind != field for kind, _ in found) else [(field, text)]


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text.strip() for text in texts if text.strip()))[:_MOST]
