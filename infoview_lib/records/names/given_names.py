"""Know which given names are one name: Bob is Robert, Pepe is José, Sasha is Aleksandr."""

from __future__ import annotations

import csv
import re
from functools import cache, lru_cache

from infoview_lib.bundled import data_file
from infoview_lib.prep.tables import parts_of
from infoview_lib.records.names.letters import REMEMBERED, spellings

_NO_LETTER = re.compile(r"[\W\d_]+")


def forms_of(name: str) -> frozenset[str]:
    """Return the other forms of a given name, in plain letters without signs or spaces.

    Parameters
    ----------
    name : str
        A given name, short or long, in any letters.

    Returns
    -------
    frozenset of str
        Short for it, or what it is short for; empty for a name the table does not hold. Two short
        forms of one name are forms of each other. What only *may* be the same name is here too:
        Alex is Alexander as well as Alexandra.

    Examples
    --------
    >>> {"robert", "bobby"} <= forms_of("Bob"), "jose" in forms_of("Pepe")
    (True, True)
    >>> "alexandra" in forms_of("Alexander"), forms_of("Wexford")
    (False, frozenset())
    """
    keys = _keys(name)
    rows = {place for key in keys for place in _places().get(key, ())}
    return frozenset(form for row in rows for form in _table()[row]) - keys


@lru_cache(maxsize=REMEMBERED)
def same_given_name(a: str, b: str) -> bool:
    """Say whether two given names may be one: equal but for letters, or forms of one name.

    Parameters
    ----------
    a, b : str
        Given names, in any letters.

    Examples
    --------
    >>> same_given_name("Bob", "Robert"), same_given_name("Peggy", "Margaret")
    (True, True)
    >>> same_given_name("Sasha", "Aleksandr"), same_given_name("Mohammed", "Muhammad")
    (True, True)
    >>> same_given_name("Dan", "Dana"), same_given_name("Marta", "Maria")
    (False, False)
    """
    return not _keys(a).isdisjoint(_keys(b)) or not forms_of(a).isdisjoint(_keys(b))


@lru_cache(maxsize=REMEMBERED)
def is_given_name(word: str) -> bool:
    """Say whether the table holds a word as a given name.

    Parameters
    ----------
    word : str
        A word of a name.

    Examples
    --------
    >>> is_given_name("José"), is_given_name("Okonkwo")
    (True, False)
    """
    return not _keys(word).isdisjoint(_places())


def languages_of(name: str) -> frozenset[str]:
    """Return the languages in which the table holds a given name, such as ``pl``.

    Parameters
    ----------
    name : str
        A given name, short or long, in any letters.

    Examples
    --------
    >>> "pl" in languages_of("Kasia"), languages_of("Wexford")
    (True, frozenset())
    """
    rows = {place for key in _keys(name) for place in _places().get(key, ())}
    return frozenset(_languages()[row] for row in rows)


@lru_cache(maxsize=REMEMBERED)
def is_common_family_name(word: str) -> bool:
    """Say whether so many people have a family name that it says little about who somebody is.

    Parameters
    ----------
    word : str
        A family name.

    Examples
    --------
    >>> is_common_family_name("Müller"), is_common_family_name("Fehérvári")
    (True, False)
    """
    return not _common_family_names().isdisjoint(_keys(word))


@cache
def _table() -> list[tuple[str, ...]]:
    """Return the forms of each name of the table, the name itself first."""
    names = [(row["name"], *parts_of(row["forms"])) for row in _rows()]
    return [tuple(key for one in forms for key in _keys(one)) for forms in names]


@cache
def _rows() -> list[dict[str, str]]:
    with data_file("given_names.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _languages() -> list[str]:
    return [row["language"] for row in _rows()]


@cache
def _places() -> dict[str, list[int]]:
    """Return form → the places of its names in the table."""
    found: dict[str, list[int]] = {}
    for place, forms in enumerate(_table()):
        for form in forms:
            found.setdefault(form, []).append(place)
    return found


@cache
def _common_family_names() -> frozenset[str]:
    with data_file("family_names.csv").open(encoding="utf-8", newline="") as file:
        names = [name for row in csv.DictReader(file) for name in parts_of(row["names"])]
    return frozenset(key for name in names for key in _keys(name))


def _keys(name: str) -> frozenset[str]:
    """Return a name as the table is searched: María José and Maria-Jose are one key."""
    if name.isascii() and name.isalpha():  # so are most of the 7,000 of the table
        return frozenset((name.lower(),))
    return frozenset(_NO_LETTER.sub("", one) for one in spellings(name))
