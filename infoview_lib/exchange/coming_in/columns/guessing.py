"""Guess which column of a foreign table holds which field of a contact, by name and by cells.

A name is read by its grammar (`read_header`); what the cells hold decides where it says nothing or
too much: whose e-mail it is, whether a page is one person's, which of two names is the first, and
whom a list is about that names only supervisors.

A guess is only ever shown; the student may change each one before anything is brought in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from infoview_lib.exchange.coming_in.columns.contents import (
    LOOKED_AT,
    are_emails,
    are_full_names,
    are_organizations,
    are_own_pages,
    are_people,
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
    CLASS_YEAR,
    NOT_THEIRS,
    PAGE,
    PLACEMENT,
    SEVERAL,
    Header,
    read_header,
)
from infoview_lib.exchange.coming_in.columns.initials import spelled_out
from infoview_lib.exchange.coming_in.columns.mapping import (
    FIELDS,
    NAMES,
    PARTS,
    field_of,
    further_people,
)
from infoview_lib.exchange.coming_in.columns.placements import overseer_in
from infoview_lib.exchange.coming_in.columns.spelling import normal_column
from infoview_lib.exchange.coming_in.history.columns import says_whom_they_named
from infoview_lib.records.catalog import SPECS

_BEHIND = {"page behind it": "profile_url", "email behind it": "email"}
_REACHED_BY = {"email", "phone"}
_ADDRESS = {"city", "adjunct"}


@dataclass(frozen=True)
class _Table:
    """Hold a table, its column names with initials in words, and whom they are about.

    Those it is not about stand in the columns of others.
    """

    names: Mapping[str, str]
    rows: Sequence[Sequence[str]]
    about: str = ""
    of_others: frozenset[str] = frozenset()

    @cached_property
    def places(self) -> dict[str, int]:
        return {column: at for at, column in enumerate(self.names)}

    def cells(self, column: str) -> list[str]:
        return filled(self.rows, self.places[column])

    def head(self, column: str) -> Header:
        return read_header(self.names[column], self.about)

    def field(self, column: str) -> str:
        """Return the field that the name of a column says, where its cells do not speak against."""
        said = field_of(self.names[column], self.about)
        return "" if column in self.of_others else _as_field(said, self.cells(column))


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
    >>> guess(["Student", "Supervisor", "Supervisor Email"])
    {'Student': '', 'Supervisor': 'name', 'Supervisor Email': 'email'}
    """
    names = spelled_out(columns)
    found = _guess(_Table(names, rows))
    overseer = overseer_in(list(names.values()), rows)
    named = frozenset(column for column, field in found.items() if field in NAMES)
    # A bare "Name" beside the address of a site's supervisor is the student's.
    is_students = overseer and overseer.is_host and _REACHED_BY.isdisjoint(found.values())
    if overseer and (not named or is_students):
        told = _guess(_Table(names, rows, overseer.kind, named))
        if _is_named(told) and not (named and _REACHED_BY.isdisjoint(told.values())):
            return told
    if _is_named(found) and "organization" not in found.values():
        # Where somebody was placed as a student is no place of work, but else it is one.
        placed = _guess(_Table(names, rows, PLACEMENT))
        if CLASS_YEAR not in map(field_of, columns) and "organization" in placed.values():
            return placed
    return found if _is_named(found) else _by_people(found, _Table(names, rows))


def _is_named(found: dict[str, str]) -> bool:
    return not set(NAMES).isdisjoint(found.values())


def _guess(table: _Table) -> dict[str, str]:
    """Return the guess for a table whose column names are about one kind of people."""
    job_title = any(normal_column(column) == "job title" for column in table.places)
    further = further_people(table.places)
    groups: dict[int, dict[str, str]] = {}
    # A street address tells a city only where no column is one.
    for column in sorted(table.places, key=lambda one: table.head(one).kinds >= _ADDRESS):
        cells, head, field = table.cells(column), table.head(column), table.field(column)
        found = groups.setdefault(head.number if head.number in further else 0, {})
        if field == "title" and (
            (job_title and normal_column(column) == "title") or is_manner(cells)
        ):
            field = ""  # in Outlook's files "Title" is Mr or Ms
        of_another = head.number > 1 and head.number not in further
        joins = field in SEVERAL or "second_last" in head.kinds
        taken = (of_another or field in found.values()) and not joins
        fits = could_be(field, cells) and (not cells or _may_be_chosen(field, cells))
        found[column] = field if not taken and fits else ""
    named: dict[str, str] = {}
    for found in groups.values():
        named |= _one_kind_of_name(_with_addresses_behind(found), table)
    named = _by_known_words({column: named[column] for column in table.places}, table)
    return _only_their_emails(_by_content(named, table), table)


def _as_field(said: str, cells: Sequence[str]) -> str:
    """Return the field that a header says; a page is one where the cells are people's own."""
    if said == PAGE:
        said = "profile_url" if not cells or are_own_pages(cells) else ""
    return said if said in FIELDS or said in PARTS else ""


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


def _by_known_words(found: dict[str, str], table: _Table) -> dict[str, str]:
    """Return the guess with columns of whose names not all is understood, where cells agree.

    Only where no other column holds the same: "Honoree Name" is the name in a list without another.
    """
    found = dict(found)
    named = _is_named(found)
    for column in table.places:
        cells, head = table.cells(column), table.head(column)
        field = _as_field(head.perhaps, cells)
        if not field or found[column] or column in table.of_others or not speaks_for(field, cells):
            continue
        if says_whom_they_named(column):
            continue
        if named and "your" in head.kinds and field in (*NAMES, *SEVERAL):
            continue  # of whoever fills in a form about somebody else
        is_further = field in SEVERAL and "organization" not in head.kinds
        others = set(NAMES if field in NAMES else () if is_further else [field])
        if others.isdisjoint(found.values()) or (field in PARTS and field not in found.values()):
            found[column] = field
    return found


def _by_content(found: dict[str, str], table: _Table) -> dict[str, str]:
    """Return the guess with columns recognised by their cells under names that say nothing.

    Names, phones and firms are so only where no column at all is known by its name.
    """
    found = dict(found)
    bare = not any(found.values())
    for column in table.places:
        cells, kinds = table.cells(column), table.head(column).kinds
        if found[column] or not cells or not kinds <= _SAYS_LITTLE:
            continue
        for field, fits in _LOOKS.items():
            if field not in found.values() and (bare or field in _TELLING) and fits(cells):
                found[column] = field
                break
        else:
            is_number = "adjunct" in kinds and are_written_phones(cells)
            if is_number and "phone" not in found.values():
                found[column] = "phone"  # "Their #"
            elif "email" not in found.values() and are_ways_to_reach(cells):
                found[column] = "email"
    if bare and "name" not in found.values():
        single = [
            column
            for column in table.places
            if not found[column] and are_single_names(table.cells(column))
        ]
        # A list of first and last names; one column of single words is more likely a list of firms.
        if len(single) > 1:
            found |= dict(zip(single, ("first_name", "last_name"), strict=False))
    return found


def _by_people(found: dict[str, str], table: _Table) -> dict[str, str]:
    """Return the guess with a column of people's names where no other is: "Attorney", "Farmer".

    Where several are, it is the one whose people the e-mail addresses beside them are of.
    """
    people = [
        column
        for column in table.places
        if not found[column]
        and NOT_THEIRS.isdisjoint(table.head(column).kinds)
        and are_people(table.cells(column))
    ]
    told = [column for column in people if _has_addresses(column, found, table)]
    one = told or people
    return _only_their_emails({**found, one[0]: "name"}, table) if len(one) == 1 else found


def _has_addresses(column: str, found: dict[str, str], table: _Table) -> bool:
    """Return whether the e-mail addresses of a table are those of the people of a column."""
    at = table.places[column]
    addresses = [table.places[one] for one, field in found.items() if field == "email"]
    rows = [cells for cells in table.rows[:LOOKED_AT] if len(cells) > at]
    return any(
        whose([cells[place] if place < len(cells) else "" for cells in rows], [c[at] for c in rows])
        for place in addresses
    )


def _only_their_emails(found: dict[str, str], table: _Table) -> dict[str, str]:
    """Return the guess with the e-mail addresses of the people themselves, by their names.

    A column whose name says that it is somebody else's may be theirs all the same, and one that is
    simply called "Email Address" may be that of whoever filled in a form.
    """
    named = [table.places[column] for column, field in found.items() if field in NAMES]
    # A form asks for "Your name" too, and collects the address of whoever fills it in.
    is_form = any(
        {"your", "name"} <= table.head(column).kinds and not field
        for column, field in found.items()
    )
    names = [
        " ".join(cells[at] for at in named if at < len(cells)) for cells in table.rows[:LOOKED_AT]
    ]
    found = dict(found)
    for column, at in table.places.items():
        addresses = [cells[at] if at < len(cells) else "" for cells in table.rows[:LOOKED_AT]]
        if "email" not in table.head(column).kinds or not are_emails(table.cells(column)):
            continue
        told = whose(addresses, names)
        if found[column] == "email" and (
            told is False or (is_form and _is_bare(table.head(column), told))
        ):
            found[column] = ""
        elif not found[column] and told and "email" not in found.values():
            found[column] = "email"
    return found


def _is_bare(head: Header, told: bool | None) -> bool:
    """Return whether nothing, neither its name nor its cells, says that an address is theirs."""
    return not told and "person" not in head.kinds


def _one_kind_of_name(found: dict[str, str], table: _Table) -> dict[str, str]:
    """Return the guess with either the whole name or its parts, not both."""
    by_field = {field: column for column, field in found.items() if field}
    parts = by_field.keys() & {"first_name", "last_name"}
    if "name" in by_field and parts:
        if len(parts) == 1:
            (part,) = parts
            ours, theirs = (table.cells(by_field[one]) for one in ("name", part))
            if _are_apart(ours, theirs):
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
