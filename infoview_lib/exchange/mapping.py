"""Guess which column of a foreign table holds which field of a contact.

A guess is only ever shown; the student may change each one before anything is brought in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from infoview_lib.contacts.records import KEPT_BY_US, SPECS
from infoview_lib.exchange.headers import WORDS, is_manner, normal

PARTS = {
    "first_name": "First name",
    "middle_name": "Middle name",
    "last_name": "Last name",
    "connected_on": "Connected on (LinkedIn)",
}
_LEFT_OUT = KEPT_BY_US | {"is_practice", "merged_into"}
FIELDS = tuple(name for name in SPECS["contact"] if name not in _LEFT_OUT)
_SEVERAL = ("email", "phone")
"""Fields that a person may have several of; further columns are offered for them too."""
_BEHIND = {"page behind it": "profile_url", "e mail behind it": "email"}
_LIKELY = 0.6


def _field_of_name() -> dict[str, str]:
    known: dict[str, str] = {}
    for field in FIELDS:
        known[normal(field)] = known[normal(SPECS["contact"][field].label)] = field
    for field, words in WORDS.items():
        known |= {word: field for word in words.split("|")}
    return known


_KNOWN = _field_of_name()
KNOWN_NAMES = frozenset(_KNOWN)


def words_for(field: str) -> frozenset[str]:
    """Return the normalised column names that stand for a field."""
    return frozenset(name for name, of in _KNOWN.items() if of == field)


def guess(columns: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[str, str]:
    """Return column → field of a contact, or empty text where the column is left out.

    Each field is guessed once, for its first column, e-mail and phone for further columns too;
    ``first_name``, ``middle_name`` and ``last_name`` are joined to the name, ``connected_on`` becomes
    the source.

    Parameters
    ----------
    columns : sequence of str
        Column names in order.
    rows : sequence of sequence of str
        Some rows: addresses under a name that says nothing are recognised, and so is a "Title" that
        holds Mr or Ms.

    Examples
    --------
    >>> guess(["Vorname", "Nachname", "Firma", "Schuhgröße"])
    {'Vorname': 'first_name', 'Nachname': 'last_name', 'Firma': 'organization', 'Schuhgröße': ''}
    """
    names = {normal(column) for column in columns}
    found: dict[str, str] = {}
    for at, column in enumerate(columns):
        field = _known(column)
        if field == "title" and (
            normal(column) == "title" and "job title" in names or is_manner(_cells(rows, at))
        ):
            field = ""  # in Outlook's files "Title" is Mr or Ms
        taken = field in found.values() and field not in _SEVERAL
        found[column] = "" if taken else field
    found = _one_kind_of_name(_with_addresses_behind(found))
    return _by_content(found, columns, rows)


def _known(column: str) -> str:
    """Return the field a name stands for, also the name of a second column such as "Titre (2)"."""
    name = normal(column)
    return _KNOWN.get(name, "") or _KNOWN.get(name.removesuffix(" 2"), "") * column.endswith(" (2)")


def _cells(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [text for cells in rows[:200] if at < len(cells) and (text := cells[at].strip())]


def _with_addresses_behind(found: dict[str, str]) -> dict[str, str]:
    """Return the guess with the address behind a link in place of the words that are linked."""
    for column in found:
        field = next((of for end, of in _BEHIND.items() if normal(column).endswith(end)), "")
        if field:
            base = column.rpartition(" (")[0]
            if found.get(base) == field or field not in found.values():
                found = {**found, **({base: ""} if found.get(base) == field else {}), column: field}
    return found


def _by_content(
    found: dict[str, str], columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the guess with columns of e-mail addresses and profile pages recognised by their cells.

    In a table without a header, phones and the name are recognised too.
    """
    bare = not any(found.values())
    for at, column in enumerate(columns):
        cells = _cells(rows, at)
        for field, fits in _LOOKS.items():
            if (
                found[column]
                or field in found.values()
                or not cells
                or field in ("phone", "name")
                and not bare
            ):
                continue
            if sum(bool(fits.search(cell)) for cell in cells) >= _LIKELY * len(cells):
                found[column] = field
    return found


_LOOKS = {
    "email": re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$"),
    "profile_url": re.compile(r"(?i)linkedin\.com/in/|^https?://\S+$"),
    "phone": re.compile(r"^\+?[\d\s()./-]{7,20}$"),
    "name": re.compile(r"^[^\W\d_][^\d@/]*[ ,][^\d@/]+$"),
}


def _one_kind_of_name(found: dict[str, str]) -> dict[str, str]:
    """Return the guess with either the whole name or its parts, not both."""
    by_field = {field: column for column, field in found.items() if field}
    if "name" in by_field and by_field.keys() & {"first_name", "last_name"}:
        parts = {"first_name", "last_name"} <= by_field.keys()
        dropped = {"name"} if parts else {"first_name", "middle_name", "last_name"}
        return {column: "" if field in dropped else field for column, field in found.items()}
    if "name" not in by_field:  # a lone "Nombre" or "Nom" is the whole name
        lone = by_field.keys() & {"first_name", "last_name"}
        if len(lone) == 1:
            found[by_field[lone.pop()]] = "name"
    return found


def choices() -> list[list[str]]:
    """Return value and label of everything a column can be taken for, for a select."""
    specs = SPECS["contact"]
    parts = [[name, label] for name, label in PARTS.items()]
    return [["", "Leave out"], ["name", specs["name"].label], *parts] + [
        [name, specs[name].label] for name in FIELDS if name != "name"
    ]


def checked(mapping: Mapping[str, str], columns: Iterable[str]) -> dict[str, str]:
    """Return a whole mapping for these columns; what is not known becomes "leave out".

    Examples
    --------
    >>> checked({"Who": "name", "Gone": "city"}, ["Who", "Age"])
    {'Who': 'name', 'Age': ''}
    """
    allowed = set(FIELDS) | set(PARTS)
    return {
        column: (mapping.get(column) or "") if mapping.get(column) in allowed else ""
        for column in columns
    }
