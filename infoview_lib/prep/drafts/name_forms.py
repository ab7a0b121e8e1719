"""Say how a person is addressed: by title where one is known, else by first name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.words import word_set

_TITLES = {
    "dr": "Dr.",
    "prof": "Professor",
    "professor": "Professor",
    "mr": "Mr.",
    "ms": "Ms.",
    "mrs": "Mrs.",
    "mx": "Mx.",
    "rev": "Reverend",
    "reverend": "Reverend",
    "judge": "Judge",
    "dean": "Dean",
    "rabbi": "Rabbi",
    "imam": "Imam",
    "father": "Father",
    "sister": "Sister",
    "captain": "Captain",
    "chief": "Chief",
}
"""Title as it may be written, in small letters → as it stands before a last name."""
_FAMILIAR = {
    "coach": "Coach",
    "aunt": "Aunt",
    "auntie": "Auntie",
    "uncle": "Uncle",
    "grandma": "Grandma",
    "grandpa": "Grandpa",
    "cousin": "Cousin",
}
"""Titles that go with a first name as well, and with *Hi*."""
_FAMILY = _FAMILIAR.keys() - {"coach"}
_AFTER = word_set("jr sr ii iii iv phd md rn dds jd mba cpa msw lcsw pe do np pa pt dpt ot otr esq")
_NO_NAME = word_set(
    "the my a an some somebody someone any person nurse librarian office hr unknown"
)


@dataclass(frozen=True, slots=True)
class Address:
    """Hold how a message begins, and what the person is called within it.

    Parameters
    ----------
    greeting : str
        Such as ``Hi Harold,`` or ``Dear Dr. Tillman,``; empty when no name is known.
    called : str
        Such as ``Harold`` or ``Dr. Tillman``.
    is_formal : bool
        Whether a title is used.
    """

    greeting: str = ""
    called: str = ""
    is_formal: bool = False


def address(name: str, address_as: str = "", job_title: str = "") -> Address:
    """Return how a person is addressed.

    Parameters
    ----------
    name : str
        As the student wrote it.
    address_as : str
        What the person is to be called, in the student's words; it goes before everything else.
    job_title : str
        Their title at work; a professor is addressed as one.

    Examples
    --------
    >>> address("Harold Tillman").greeting, address("dr. harold tillman").greeting
    ('Hi Harold,', 'Dear Dr. Tillman,')
    >>> address("Noor Haddad", job_title="Associate professor of geography").greeting
    'Dear Professor Haddad,'
    >>> address("Robert Chen", address_as="Bob").greeting, address("the school nurse").greeting
    ('Hi Bob,', '')
    """
    own = " ".join(address_as.split()).strip(" ,.")
    # What the student says people call them beats every rule below.
    if own:
        own = re.sub(r"^(?:hi|hello|dear)\s+", "", own, flags=re.IGNORECASE)
        first, *rest = own.split(" ")
        # A title alone is what they are called: “Coach”, “Doctor”.
        title = _TITLES.get(first.strip(".").lower()) if rest else None
        called = f"{title} {' '.join(rest)}" if title else own
        return Address(_greeting(called, bool(title)), called, bool(title))
    parts = _name_parts(name)
    if not parts:
        return Address()
    key = parts[0].strip(".").lower()
    last = parts[-1]
    if key in _FAMILIAR and parts[1:]:
        called = f"{_FAMILIAR[key]} {parts[1]}"
        return Address(_greeting(called, False), called)
    title = _TITLES.get(key) if parts[1:] else None
    if title is None and re.match(r"(?:\w+ ){0,2}professor\b", job_title.strip().lower()):
        title = "Professor" if parts[1:] else None
    if title:
        called = f"{title} {last}"
        return Address(_greeting(called, True), called, True)
    called = first_name(name)
    return Address(_greeting(called, False), called)


def is_family(called: str) -> bool:
    """Tell whether what a person is called is a name for family.

    Parameters
    ----------
    called : str
        As `address` gives it.

    Examples
    --------
    >>> is_family("Aunt Rosa"), is_family("Coach Bell"), is_family("Rosa")
    (True, False, False)
    """
    return called.split(" ")[0].lower() in _FAMILY


def first_name(name: str) -> str:
    """Return the name by which friends call a person; the whole name where it has no first one.

    Parameters
    ----------
    name : str
        As the student wrote it.

    Examples
    --------
    >>> [first_name(one) for one in ("ana lopes", "Lopes, Ana", "Robert (Bob) Chen", "J. R. Moss")]
    ['Ana', 'Ana', 'Bob', 'J. R. Moss']
    """
    # A name in brackets or marks is the one that is used.
    by_friends = re.search(r"[(“\"‘']([^\W\d_]{2,})[)”\"’']", name)
    if by_friends:
        return by_friends[1]
    parts = _name_parts(name)
    if parts and parts[0].strip(".").lower() in _TITLES and parts[1:]:
        parts = parts[1:]
    if not parts:
        return ""
    # Nobody is greeted by one initial.
    return " ".join(parts) if len(parts[0].strip(".")) < 2 else parts[0]


def full_name(name: str) -> str:
    """Return a name as it stands in a sentence, with the capital letters a name has.

    Parameters
    ----------
    name : str
        As the student wrote it.

    Examples
    --------
    >>> full_name("BO CHEN"), full_name("Lopes, Ana"), full_name("Bo Chen, RN")
    ('Bo Chen', 'Ana Lopes', 'Bo Chen')
    >>> full_name("prof. Keita"), full_name("dr emi sato")
    ('Professor Keita', 'Dr. Emi Sato')
    """
    parts = _name_parts(name)
    if parts[1:]:
        key = parts[0].strip(".").lower()
        parts[0] = {**_TITLES, **_FAMILIAR}.get(key, parts[0])
    return " ".join(parts) or " ".join(name.split())


def _name_parts(name: str) -> list[str]:
    """Return the words of a name, first name first; none for what names nobody."""
    plain = " ".join(re.sub(r"[(“\"‘][^)”\"’]*[)”\"’]", " ", name).split()).strip(" ,")
    head, comma, tail = plain.partition(",")
    if comma:
        # Behind a comma stands a degree, or the first name of a list sorted by last names.
        is_after = all(word.strip(".").lower() in _AFTER for word in tail.split())
        plain = head if is_after else f"{tail.strip()} {head}"
    parts = plain.split(" ")
    while len(parts) > 1 and parts[-1].strip(".").lower() in _AFTER:
        parts.pop()
    if not plain or parts[0].lower() in _NO_NAME or not any(c.isalpha() for c in plain):
        return []
    # Whoever mixed large and small letters meant them: “McKay”, “de la Cruz”.
    is_flat = plain == plain.lower() or (plain == plain.upper() and len(plain) > 3)
    return [_capital(part) for part in parts] if is_flat else parts


def _capital(word: str) -> str:
    return re.sub(r"(?:^|(?<=[-’']))\w", lambda one: one[0].upper(), word.lower())


def _greeting(called: str, is_formal: bool) -> str:
    return f"{'Dear' if is_formal else 'Hi'} {called},"
