"""Guess which column of a foreign table holds which field of a contact, by name and by cells.

A name is read by its grammar (`read_header`); what the cells hold decides where it says nothing or
too much: whose e-mail it is, whether a page is one person's, which of two names is the first.

A guess is only ever shown; the student may change each one before anything is brought in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.columns.contents import (
    LOOKED_AT,
    are_emails,
    are_full_names,
    are_organizations,
    are_own_pages,
    are_phones,
    are_single_names,
    are_ways_to_reach,
    are_written_phones,
    could_be,
    filled,
    is_manner,
    speaks_for,
    whose,
)
from infoview_lib.exchange.coming_in.columns.headers import (
    PAGE,
    SEVERAL,
    read_header,
)
from infoview_lib.exchange.coming_in.columns.spelling import normal_column
from infoview_lib.exchange.coming_in.history.columns import ROLES, says_whom_they_named
from infoview_lib.records.catalog import KEPT_BY_US, SPECS

# A program is known by columns that no student types; two of them, for Google one, are enough.
_SIGNS = {
    "google": (
        "e mail 1 value|phone 1 value|group membership|e mail 1 label|e mail 1 type|"
        "organization 1 name|phonetic first name|yomi name"
    ),
    "outlook": (
        "e mail type|e mail display name|business street|business fax|e mail typ|"
        "e mail angezeigter name|strasse geschaftlich|weitere vornamen|type de messagerie|"
        "rue bureau|telecopie bureau|calle del trabajo|tipo de correo electronico 2|"
        "nombre de pantalla de correo electronico|otra calle"
    ),
    "thunderbird": (
        "primary email|secondary email|screen name|primare e mail adresse|messenger name|"
        "adresse electronique principale|correo electronico principal|nickname|custom 1|"
        "benutzerdef 1"
    ),
}


def program_of(columns: Iterable[str]) -> str:
    """Return whose address book has these columns.

    Parameters
    ----------
    columns : iterable of str
        Column names in any order.

    Returns
    -------
    str
        ``google``, ``outlook``, ``thunderbird``, or empty text.

    Examples
    --------
    >>> program_of(["Anrede", "Vorname", "Nachname", "Straße geschäftlich", "E-Mail-Typ"])
    'outlook'
    >>> program_of(["First Name", "E-mail 1 - Label", "E-mail 1 - Value"])
    'google'
    >>> program_of(["Name", "City"])
    ''
    """
    names = {normal_column(column) for column in columns}
    found = {program: len(names & set(signs.split("|"))) for program, signs in _SIGNS.items()}
    program = max(found, key=lambda one: found[one])
    return program if found[program] >= 2 else ""


PARTS = {
    "first_name": "First name",
    "middle_name": "Middle name",
    "last_name": "Last name",
    "connected_on": "Connected on (LinkedIn)",
}
_LEFT_OUT = KEPT_BY_US | {"is_practice", "merged_into"}
FIELDS = tuple(name for name in SPECS["contact"] if name not in _LEFT_OUT)
_BEHIND = {"page behind it": "profile_url", "email behind it": "email"}


def _ours() -> dict[str, str]:
    """Return our own names of fields, as records and forms have them, → field."""
    named: dict[str, str] = {}
    for field in FIELDS:
        named[normal_column(field)] = named[normal_column(SPECS["contact"][field].label)] = field
    return named


_OURS = _ours()


def field_of(column: str) -> str:
    """Return what a column name alone stands for, with what is no field of a contact.

    Parameters
    ----------
    column : str
        As a file has it.

    Returns
    -------
    str
        Field, part of the name, or what `read_header` says beside these; empty for no meaning.

    Examples
    --------
    >>> field_of("Employeur"), field_of("How you found them"), field_of("Shoe size")
    ('organization', 'source', '')
    """
    field = _OURS.get(normal_column(column), "") or read_header(column).field
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


def guess(columns: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[str, str]:
    """Return column → field of a contact, or empty text where the column is left out.

    Each field is guessed once, for its first column, e-mail and phone for further columns too;
    ``first_name``, ``middle_name`` and ``last_name`` are joined to the name, ``connected_on``
    becomes the source.

    Parameters
    ----------
    columns : sequence of str
        Column names in order.
    rows : sequence of sequence of str
        Some rows: addresses under a name that says nothing are recognised, and so is a "Title" that
        holds Mr or Ms.

    Returns
    -------
    dict of str to str
        One entry per column, in order; empty for no columns.

    Examples
    --------
    >>> guess(["Vorname", "Nachname", "Firma", "Schuhgröße"])
    {'Vorname': 'first_name', 'Nachname': 'last_name', 'Firma': 'organization', 'Schuhgröße': ''}
    """
    job_title = any(normal_column(column) == "job title" for column in columns)
    further = _further_people(columns)
    groups: dict[int, dict[str, str]] = {}
    for at, column in enumerate(columns):
        cells, number = filled(rows, at), read_header(column).number
        field = _as_field(field_of(column), cells)
        found = groups.setdefault(number if number in further else 0, {})
        if field == "title" and (
            (job_title and normal_column(column) == "title") or is_manner(cells)
        ):
            field = ""  # in Outlook's files "Title" is Mr or Ms
        of_another = number > 1 and number not in further
        joins = field in SEVERAL or "second_last" in read_header(column).kinds
        taken = (of_another or field in found.values()) and not joins
        fits = could_be(field, cells) and (not cells or _may_be_chosen(field, cells))
        found[column] = field if not taken and fits else ""
    named: dict[str, str] = {}
    for found in groups.values():
        named |= _one_kind_of_name(_with_addresses_behind(found), columns, rows)
    named = _by_known_words({column: named[column] for column in columns}, columns, rows)
    named = _by_content(named, columns, rows)
    return _only_their_emails(named, columns, rows)


def _as_field(said: str, cells: Sequence[str]) -> str:
    """Return the field that a header says; a page is one where the cells are people's own."""
    if said == PAGE:
        said = "profile_url" if not cells or are_own_pages(cells) else ""
    return said if said in FIELDS or said in PARTS else ""


def _further_people(columns: Iterable[str]) -> set[int]:
    """Return the numbers, from 2, of people who stand in one row, as in "Contact 2"."""
    heads = [read_header(column) for column in columns]
    return {head.number for head in heads if head.number > 1 and head.field in _NAMES}


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
    further = sorted(_further_people(column for column in used if mapping[column] in _NAMES))
    first = [column for column in used if numbers[column] not in further]
    shared = [one for one in first if mapping[one] in _SHARED and numbers[one] == 0]
    return [first, *([*shared, *(c for c in used if numbers[c] == number)] for number in further)]


def _may_be_chosen(field: str, cells: Sequence[str]) -> bool:
    """Return whether a cell holds one of the choices of a field, where it has any."""
    spec = SPECS["contact"].get(field)
    known = {word.casefold() for choice in (spec.choices if spec else ()) for word in choice}
    return not known or any(
        part.casefold() in known for cell in cells for part in (cell, *cell.split())
    )


def _with_addresses_behind(found: dict[str, str]) -> dict[str, str]:
    """Return the guess with the address behind a link in place of the words that are linked."""
    for column in found:
        field = next((of for end, of in _BEHIND.items() if normal_column(column).endswith(end)), "")
        if field:
            base = column.rpartition(" (")[0]
            if found.get(base) == field or field not in found.values():
                found = {**found, **({base: ""} if found.get(base) == field else {}), column: field}
    return found


_TELLING = ("email", "profile_url")
"""Fields whose cells tell what they are under any name."""
_SAYS_LITTLE = frozenset(["person", "adjunct", "small", "neutral"])
"""Kinds of words, as in "Contact info", that leave it to the cells what a column holds."""
_LOOKS: dict[str, Callable[[Sequence[str]], bool]] = {
    "email": are_emails,
    "profile_url": are_own_pages,
    "phone": are_phones,
    "organization": are_organizations,
    "name": are_full_names,
}
_NAMES = ("name", "first_name", "last_name")
_SHARED = ("organization", "industry", "city")
"""Fields that hold for all people of a row."""


def _by_known_words(
    found: dict[str, str], columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the guess with columns of whose names not all is understood, where cells agree.

    Only where no other column holds the same: "Honoree Name" is the name in a list without another.
    """
    found = dict(found)
    heads = {column: read_header(column) for column in columns}
    named = not set(_NAMES).isdisjoint(found.values())
    for at, column in enumerate(columns):
        cells = filled(rows, at)
        field = _as_field(heads[column].perhaps, cells)
        if not field or found[column] or not speaks_for(field, cells):
            continue
        if says_whom_they_named(column):
            continue
        if named and "your" in heads[column].kinds and field in (*_NAMES, *SEVERAL):
            continue  # of whoever fills in a form about somebody else
        others = set(_NAMES if field in _NAMES else () if field in SEVERAL else [field])
        if others.isdisjoint(found.values()) or (field in PARTS and field not in found.values()):
            found[column] = field
    return found


def _by_content(
    found: dict[str, str], columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the guess with columns recognised by their cells under names that say nothing.

    Names, phones and firms are so only where no column at all is known by its name.
    """
    found = dict(found)
    bare = not any(found.values())
    for at, column in enumerate(columns):
        cells = filled(rows, at)
        if found[column] or not cells or not read_header(column).kinds <= _SAYS_LITTLE:
            continue
        for field, fits in _LOOKS.items():
            if field not in found.values() and (bare or field in _TELLING) and fits(cells):
                found[column] = field
                break
        else:
            is_number = "adjunct" in read_header(column).kinds and are_written_phones(cells)
            if is_number and "phone" not in found.values():
                found[column] = "phone"  # "Their #"
            elif "email" not in found.values() and are_ways_to_reach(cells):
                found[column] = "email"
    if bare and "name" not in found.values():
        single = [
            column
            for at, column in enumerate(columns)
            if not found[column] and are_single_names(filled(rows, at))
        ]
        # A list of first and last names; one column of single words is more likely a list of firms.
        if len(single) > 1:
            found |= dict(zip(single, ("first_name", "last_name"), strict=False))
    return found


def _only_their_emails(
    found: dict[str, str], columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the guess with the e-mail addresses of the people themselves, by their names.

    A column whose name says that it is somebody else's may be theirs all the same, and one that is
    simply called "Email Address" may be that of whoever filled in a form.
    """
    places = {column: at for at, column in enumerate(columns)}
    named = [places[column] for column, field in found.items() if field in _NAMES]
    # A form asks for "Your name" too, and collects the address of whoever fills it in.
    is_form = any(
        {"your", "name"} <= read_header(column).kinds and not field
        for column, field in found.items()
    )
    names = [" ".join(cells[at] for at in named if at < len(cells)) for cells in rows[:LOOKED_AT]]
    found = dict(found)
    for column, at in places.items():
        addresses = [cells[at] if at < len(cells) else "" for cells in rows[:LOOKED_AT]]
        if "email" not in read_header(column).kinds or not are_emails(filled(rows, at)):
            continue
        told = whose(addresses, names)
        if found[column] == "email" and (told is False or (is_form and _is_bare(column, told))):
            found[column] = ""
        elif not found[column] and told and "email" not in found.values():
            found[column] = "email"
    return found


def _is_bare(column: str, told: bool | None) -> bool:
    """Return whether nothing, neither its name nor its cells, says that an address is theirs."""
    return not told and "person" not in read_header(column).kinds


def _one_kind_of_name(
    found: dict[str, str], columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the guess with either the whole name or its parts, not both."""
    by_field = {field: column for column, field in found.items() if field}
    parts = by_field.keys() & {"first_name", "last_name"}
    if "name" in by_field and parts:
        if len(parts) == 1:
            (part,) = parts
            ours, theirs = (list(columns).index(by_field[one]) for one in ("name", part))
            if _are_apart(filled(rows, ours), filled(rows, theirs)):
                # In German "Name" beside "Vorname" is the last name, "名" beside "姓" the first.
                missing = "last_name" if part == "first_name" else "first_name"
                return {**found, by_field["name"]: missing}
        dropped = {"name"} if len(parts) == 2 else {"first_name", "middle_name", "last_name"}
        return {column: "" if field in dropped else field for column, field in found.items()}
    if "name" not in by_field and len(parts) == 1:  # a lone "Nombre" or "Nom" is the whole name
        return {**found, by_field[parts.pop()]: "name"}
    return found


def _are_apart(names: Sequence[str], parts: Sequence[str]) -> bool:
    """Return whether cells called a name hold one part of it, and their neighbors the other."""
    return are_single_names(names) and not any(
        part in name for name, part in zip(names, parts, strict=False)
    )


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
