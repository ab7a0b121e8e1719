"""Read people from an address book or any other table, under a mapping the student can change."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from infoview_lib.errors import EntryError
from infoview_lib.exchange.cells import unguard_only_guarded
from infoview_lib.exchange.coming_in.already_here import email_key, profile_key
from infoview_lib.exchange.coming_in.columns import linkedin
from infoview_lib.exchange.coming_in.columns.headers import CLASS_YEAR, read_header
from infoview_lib.exchange.coming_in.columns.mapping import people_in_a_row
from infoview_lib.exchange.coming_in.history.columns import SOURCE_STAYS
from infoview_lib.exchange.coming_in.people.cells import by_kind_of_address, values_in
from infoview_lib.exchange.coming_in.people.written_names import turned_round, without_class_year
from infoview_lib.exchange.coming_in.rows import FileRow, RowProblem, in_file, row_problem
from infoview_lib.exchange.coming_in.tables import Table
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import FieldSpec, Value, Values, check_value

_YEAR = re.compile(r"(?:19|20)\d{2}")
_SPECS = SPECS["contact"]
_PARTS = {
    "first_name": "name",
    "middle_name": "name",
    "last_name": "name",
    "connected_on": "source",
}
_KEPT_BESIDE = ("email", "phone")
"""Fields of which a second value goes to the notes, so that none is lost."""
_STEP = 250  # rows between two words on how far it is


@dataclass(frozen=True)
class PeopleTable:
    """Hold a table of people with the fields its columns stand for.

    Parameters
    ----------
    kind : {'linkedin', 'google', 'outlook', 'thunderbird', 'vcard', 'spreadsheet'}
        Where the table comes from.
    table : Table
        The table as read.
    mapping : dict
        Column → field of a contact, or empty text.
    turn_names : bool
        True turns "Last, First" round.
    file : str
        Name of the file or sheet where several were brought in at once, otherwise empty.
    keep_rest : bool
        True keeps what stands in columns that are left out in the notes, under their names.
    history : dict
        Column → what it tells of a history of contacts, as `ROLES` has it.
    """

    kind: str
    table: Table
    mapping: Mapping[str, str]
    turn_names: bool = False
    file: str = ""
    keep_rest: bool = False
    history: Mapping[str, str] = field(default_factory=dict)

    @property
    def rest(self) -> list[str]:
        """Columns that are left out and hold anything."""
        used = {column for column, of in self.mapping.items() if of} | self.history.keys()
        left = [(i, c) for i, c in enumerate(self.table.header) if c not in used]
        return [c for i, c in left if any(cells[i].strip() for _, cells in self.table.rows)]

    @property
    def fields(self) -> tuple[str, ...]:
        """Fields of a contact that rows will have."""
        return tuple(
            dict.fromkeys(["name", *(_PARTS.get(f, f) for f in self.mapping.values() if f)])
        )

    @property
    def unit(self) -> str:
        """What a row is called."""
        return "Card" if self.kind == "vcard" else "Row"

    def drafts(
        self, tell: Callable[[int], None] = lambda done: None
    ) -> tuple[list[FileRow], list[RowProblem]]:
        """Return the rows that hold somebody, and the problems of all rows.

        Parameters
        ----------
        tell : callable
            Hears how many rows are done.

        Returns
        -------
        list of FileRow
            In the order of the file.
        list of RowProblem
            In the order of the rows.
        """
        places = {column: at for at, column in enumerate(self.table.header)}
        years = [at for column, at in places.items() if self._is_class_year(column)]
        people = [
            [(places[column], self.mapping[column]) for column in one if column in places]
            for one in people_in_a_row(self.mapping)
        ]
        kept = self.rest if self.keep_rest else []
        tells = [(places[column], role) for column, role in self.history.items()]
        found: list[FileRow] = []
        problems = list(self.table.problems)
        for at, (number, cells) in enumerate(self.table.rows):
            if at % _STEP == 0:
                tell(at)
            year = next((cells[place] for place in years if _YEAR.fullmatch(cells[place])), "")
            before = len(found)
            for person, wanted in enumerate(people, 1):
                given = [(of, cells[i]) for i, of in wanted]
                if person == 1:
                    given += [("notes", _named(column, cells[places[column]])) for column in kept]
                values, wrong, their_year = self._values(number, given)
                if person > 1 and not values["name"]:
                    continue
                # In real exports some rows hold neither name nor address; those are nobody.
                if not values["name"] and not self._named_by_address(number, values, wrong):
                    continue
                problems += wrong
                found.append(
                    FileRow(
                        number,
                        "contact",
                        values,
                        file=self.file,
                        unit=self.unit,
                        class_year=their_year or year,
                        person=person,
                        history=_history(cells, tells) if person == 1 else (),
                    )
                )
            if len(found) == before:
                problems.append(self._nobody(number, any(cells)))
        problems.sort(key=lambda one: one["row"])
        return found, [in_file(one, self.file) for one in problems]

    def _is_class_year(self, column: str) -> bool:
        return not self.mapping.get(column) and read_header(column).field == CLASS_YEAR

    def _values(
        self, number: int, cells: list[tuple[str, str]]
    ) -> tuple[Values, list[RowProblem], str]:
        """Return what one person's cells say, what does not fit, and the class year in the name."""
        given: dict[str, list[str]] = {}
        for of, cell in cells:
            text = unguard_only_guarded(cell).strip()
            for kind, part in by_kind_of_address(of, text) if text else ():
                given.setdefault(kind, []).append(part)
        year = self._join(given)
        values: Values = {name: _SPECS[name].empty for name in self.fields}
        wrong: list[RowProblem] = []
        beside: list[str] = [f"Class of {year}"] if year else []
        for name, texts in given.items():
            values[name] = self._stored(number, name, texts, (wrong, beside))
        if beside:
            values["notes"] = "\n".join([text for text in (values.get("notes"), *beside) if text])
        return values, wrong, year

    def _join(self, given: dict[str, list[str]]) -> str:
        """Make one name of its parts, and the source of the date of connection.

        The class year is no part of a name, and is returned.
        """
        year = ""
        parts = [
            text
            for part in ("first_name", "middle_name", "last_name")
            for text in given.pop(part, [])
        ]
        if parts or "name" in given:
            name, year = without_class_year(" ".join(given.get("name", []) + parts))
            given["name"] = [turned_round(name) if self.turn_names else name]
        connected = given.pop("connected_on", [""])[0]
        if self.kind == "linkedin" or connected:
            given.setdefault("source", [linkedin.source_text(connected)])
        return year

    def _stored(
        self, number: int, name: str, texts: list[str], told: tuple[list[RowProblem], list[str]]
    ) -> Value:
        """Return the texts of one field in stored form; tell what does not fit or has no room."""
        spec, (wrong, beside), place = _SPECS[name], told, f"{self.unit} {number}"
        if spec.type == "long_text":
            texts = ["\n".join(texts)]
        values = [value for text in texts for value in values_in(name, text)]
        if not values:
            wrong.append(
                row_problem(
                    number,
                    "cell",
                    f"{place}: “{_short(texts[0])}” isn't a valid {_noun(spec)}.",
                    "Type it in the contact when you know it.",
                )
            )
            return spec.empty
        for extra in [one for one in dict.fromkeys(values[1:]) if one != values[0]]:
            if name in _KEPT_BESIDE:
                beside.append(f"{spec.label}: {extra}")
                words, then = (
                    ". It goes to the notes.",
                    "Leave its column out if you don't need it.",
                )
            else:
                words, then = ".", "Choose another field for its column if you want to keep it."
            wrong.append(
                row_problem(
                    number,
                    "kept" if name in _KEPT_BESIDE else "extra",
                    f"{place}: “{_short(extra)}” is a second {_noun(spec)}{words}",
                    then,
                )
            )
        try:
            return check_value(spec, values[0])
        except EntryError as error:
            wrong.append(row_problem(number, "cell", f"{place}: {error.found}", error.next_step))
            return spec.empty

    def _named_by_address(self, number: int, values: Values, wrong: list[RowProblem]) -> bool:
        """Let an address stand in for a missing name, and say so; False when there is none."""
        email = values.get("email", "")
        address = email if email_key(email) else values.get("profile_url", "")
        if not address:
            return False
        slug = address if "@" in address else profile_key(address).rsplit("/", 1)[-1] or address
        values["name"] = slug
        found = f"{self.unit} {number} has no name. Infoview uses “{_short(slug)}” for now."
        wrong.append(
            row_problem(number, "name", found, "Type the name in the contact when you know it.")
        )
        return True

    def _nobody(self, number: int, has_cells: bool) -> RowProblem:
        what = "has no name, email, or profile" if has_cells else "is empty"
        found = f"{self.unit} {number} {what}."
        return row_problem(number, "nobody", found, "Leave it out, or fill in a name in the file.")


def _history(cells: tuple[str, ...], tells: list[tuple[int, str]]) -> tuple[tuple[str, str], ...]:
    """Return what a row tells of a history: each role with what its cell holds."""
    told = ((role, unguard_only_guarded(cells[place]).strip()) for place, role in tells)
    return tuple(
        (role, values_in("source", text)[0] if role == SOURCE_STAYS else text)
        for role, text in told
        if text
    )


def _named(column: str, cell: str) -> str:
    """Return a cell with the name of its column; empty text for an empty cell."""
    text = unguard_only_guarded(cell).strip()
    return f"{column}: {text}" if text else ""


def _noun(spec: FieldSpec) -> str:
    return spec.label[0].lower() + spec.label[1:]


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
