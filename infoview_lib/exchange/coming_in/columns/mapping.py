"""Say which fields of a contact a column may hold, and what a column name alone stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.columns.headers import read_header
from infoview_lib.exchange.coming_in.columns.spelling import normal_column
from infoview_lib.exchange.coming_in.history.columns import ROLES, says_whom_they_named
from infoview_lib.records.catalog import KEPT_BY_US, SPECS

PARTS = {
    "first_name": "First name",
    "middle_name": "Middle name",
    "last_name": "Last name",
    "connected_on": "Connected on (LinkedIn)",
}
_LEFT_OUT = KEPT_BY_US | {"is_practice", "merged_into"}
FIELDS = tuple(name for name in SPECS["contact"] if name not in _LEFT_OUT)
NAMES = ("name", "first_name", "last_name")
_SHARED = ("organization", "industry", "city")
"""Fields that hold for all people of a row."""


def _ours() -> dict[str, str]:
    """Return our own names of fields, as records and forms have them, → field."""
    named: dict[str, str] = {}
    for field in FIELDS:
        named[normal_column(field)] = named[normal_column(SPECS["contact"][field].label)] = field
    return named


_OURS = _ours()


def field_of(column: str, about: str = "") -> str:
    """Return what a column name alone stands for, with what is no field of a contact.

    Parameters
    ----------
    column : str
        As a file has it.
    about : str
        Whom a list of placements is about, as `read_header` takes it.

    Returns
    -------
    str
        Field, part of the name, or what `read_header` says beside these; empty for no meaning.

    Examples
    --------
    >>> field_of("Employeur"), field_of("How you found them"), field_of("Shoe size")
    ('organization', 'source', '')
    """
    field = _OURS.get(normal_column(column), "") or read_header(column, about).field
    return "" if field == "source" and says_whom_they_named(column) else field


def is_column_name(text: str) -> bool:
    """Return whether a cell is the name of a column that a list of people may have.

    Parameters
    ----------
    text : str
        A cell.

    Examples
    --------
    >>> is_column_name("Vorname"), is_column_name("Ana Lopes")
    (True, False)
    """
    return bool(field_of(text))


def further_people(columns: Iterable[str]) -> set[int]:
    """Return the numbers, from 2, of people who stand in one row, as in "Contact 2".

    Parameters
    ----------
    columns : iterable of str
        Column names.
    """
    heads = [read_header(column) for column in columns]
    return {head.number for head in heads if head.number > 1 and head.field in NAMES}


def people_in_a_row(mapping: Mapping[str, str]) -> list[list[str]]:
    """Return the columns of each person who stands in one row; the first has what is not numbered.

    Parameters
    ----------
    mapping : mapping of str to str
        Column → field of a contact, or empty text.

    Returns
    -------
    list of list of str
        One list where a row is one person. A place of work without a number is everybody's.

    Examples
    --------
    >>> people_in_a_row({"Company": "organization", "Contact 1": "name", "Contact 2": "name"})
    [['Company', 'Contact 1'], ['Company', 'Contact 2']]
    """
    used = [column for column, field in mapping.items() if field]
    numbers = {column: read_header(column).number for column in used}
    further = sorted(further_people(column for column in used if mapping[column] in NAMES))
    first = [column for column in used if numbers[column] not in further]
    shared = [one for one in first if mapping[one] in _SHARED and numbers[one] == 0]
    return [first, *([*shared, *(c for c in used if numbers[c] == number)] for number in further)]


def choices() -> list[list[str]]:
    """Return value and label of everything a column can be taken for, for a select."""
    specs = SPECS["contact"]
    parts = [[name, label] for name, label in PARTS.items()]
    return [["", "Leave out"], ["name", specs["name"].label], *parts] + [
        [name, specs[name].label] for name in FIELDS if name != "name"
    ]


def checked_mapping(mapping: Mapping[str, str], columns: Iterable[str]) -> dict[str, str]:
    """Return a whole mapping for these columns; what is not known becomes "leave out".

    Parameters
    ----------
    mapping : mapping of str to str
        Column → field, as it came from a page or a script.
    columns : iterable of str
        Columns of the file.

    Returns
    -------
    dict of str to str
        One entry per column, in order.

    Examples
    --------
    >>> checked_mapping({"Who": "name", "Gone": "city"}, ["Who", "Age"])
    {'Who': 'name', 'Age': ''}
    """
    allowed = set(FIELDS) | set(PARTS)
    return {
        column: (mapping.get(column) or "") if mapping.get(column) in allowed else ""
        for column in columns
    }


def typed_mapping(typed: Iterable[str], columns: Sequence[str]) -> dict[str, str]:
    """Return what columns stand for, as it was typed.

    Parameters
    ----------
    typed : iterable of str
        Each as ``Alum Name=name``; nothing after the ``=`` leaves a column out.
    columns : sequence of str
        Columns of the file.

    Returns
    -------
    dict of str to str
        Column → field of a contact, or empty text.

    Raises
    ------
    ReadingError
        When a column is not in the file, or there is no such field.

    Examples
    --------
    >>> typed_mapping(["alum name = name", "Age="], ["Alum Name", "Age"])
    {'Alum Name': 'name', 'Age': ''}
    """
    named = {column.strip().casefold(): column for column in columns}
    fields = [*(field for field, _ in choices()), *ROLES]
    found: dict[str, str] = {}
    for one in typed:
        name, sign, field = (part.strip() for part in one.rpartition("="))
        column = named.get(name.casefold())
        if not sign or column is None:
            raise ReadingError(
                f"This file has no column “{(name or one)[:40]}”.",
                'Write the column, then =, then the field, such as --map "Alum Name=name".',
            )
        if field not in fields:
            raise ReadingError(
                f"A contact has no field “{field[:40]}”.",
                f"Use one of these: {', '.join(filter(None, fields))}.",
            )
        found[column] = field
    return found
