"""Read people from a table with foreign columns, under a mapping the student can change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.fields import check_value
from infoview_lib.contacts.records import SPECS
from infoview_lib.errors import EntryError
from infoview_lib.exchange import linkedin
from infoview_lib.exchange.cells import unguard_only_guarded
from infoview_lib.exchange.identity import KnownPeople, email_key, profile_key
from infoview_lib.exchange.plan import ADD, LEFT_OUT, MERGE, SKIP, Draft, Plan, labels, problem
from infoview_lib.exchange.tables import Table

_SPECS = SPECS["contact"]
# What stands after a comma and is no first name.
_AFTER_NAMES = "phd md mba ma ms msc mph bsc jd edd dds rn cpa cfa pe pmp esq jr sr ii iii iv inc ltd"
_TITLES = frozenset(_AFTER_NAMES.split())


@dataclass(frozen=True)
class People:
    """Hold a table of people with the fields its columns stand for.

    Parameters
    ----------
    kind : {'linkedin', 'spreadsheet'}
        Where the table comes from.
    table : Table
        The table as read.
    mapping : dict
        Column → field of a contact, or empty text.
    turn_names : bool
        True turns "Last, First" round.
    """

    kind: str
    table: Table
    mapping: Mapping[str, str]
    turn_names: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """Fields of a contact that rows will have."""
        parts = {"first_name": "name", "last_name": "name", "connected_on": "source"}
        return tuple(dict.fromkeys(["name", *(parts.get(f, f) for f in self.mapping.values() if f)]))

    def drafts(self) -> tuple[list[Draft], list[dict]]:
        """Return the rows that hold somebody, and the problems of all rows."""
        wanted = [(i, self.mapping[c]) for i, c in enumerate(self.table.header) if self.mapping.get(c)]
        found: list[Draft] = []
        problems = list(self.table.problems)
        for number, cells in self.table.rows:
            values, wrong = self._values(number, [(field, cells[i]) for i, field in wanted])
            if not values["name"] and not _named_by_address(number, values, wrong):
                problems.append(_nobody(number, any(cells)))
                continue
            problems += wrong
            found.append(Draft(number, "contact", values))
        return found, sorted(problems, key=lambda one: one["row"])

    def _values(self, number: int, cells: list[tuple[str, str]]) -> tuple[dict[str, Any], list[dict]]:
        given: dict[str, list[str]] = {}
        for field, cell in cells:
            text = unguard_only_guarded(cell).strip()
            if text:
                given.setdefault(field, []).append(text)
        self._join(given)
        values: dict[str, Any] = {name: _SPECS[name].empty for name in self.fields}
        wrong: list[dict] = []
        for name, texts in given.items():
            values[name] = _stored(number, name, texts, wrong)
        return values, wrong

    def _join(self, given: dict[str, list[str]]) -> None:
        """Make one name of its parts, and the source of the date of connection."""
        parts = given.pop("first_name", []) + given.pop("last_name", [])
        if parts or "name" in given:
            name = " ".join(given.get("name", []) + parts)
            given["name"] = [_turned(name) if self.turn_names else name]
        connected = given.pop("connected_on", [""])[0]
        if self.kind == "linkedin" or connected:
            given.setdefault("source", [linkedin.source_text(connected)])


def _stored(number: int, name: str, texts: list[str], wrong: list[dict]) -> Any:
    """Return the texts of one field in stored form; what does not fit or has no room is a problem."""
    spec = _SPECS[name]
    if spec.type == "long_text":
        texts = ["\n".join(texts)]
    for extra in [text for text in texts[1:] if text != texts[0]]:
        wrong.append(problem(number, "extra",
                             f"Row {number}: “{_short(extra)}” is a second {spec.label.lower()}.",
                             "Choose another field for its column if you want to keep it."))  # fmt: skip
    try:
        return check_value(spec, texts[0])
    except EntryError as error:
        wrong.append(problem(number, "cell", f"Row {number}: {error.found}", error.next_step))
        return spec.empty


def _named_by_address(number: int, values: dict[str, Any], wrong: list[dict]) -> bool:
    """Let an address stand in for a missing name, and say so; False when there is none."""
    address = values.get("email") if email_key(values.get("email", "")) else values.get("profile_url", "")
    if not address:
        return False
    slug = address if "@" in address else profile_key(address).rsplit("/", 1)[-1] or address
    values["name"] = slug
    wrong.append(problem(number, "name", f"Row {number} has no name; “{_short(slug)}” stands in for it.",
                         "Type the name in the contact when you know it."))  # fmt: skip
    return True


def _nobody(number: int, has_cells: bool) -> dict:
    if has_cells:
        found, about = f"Row {number} has no name, e-mail or profile page.", "nobody"
    else:
        found, about = f"Row {number} is empty.", "nobody"
    return problem(number, about, found, "Leave it out, or fill in a name in the file.")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _turned(name: str) -> str:
    return " ".join(part.strip() for part in reversed(name.split(","))) if is_turned(name) else name


def is_turned(name: str) -> bool:
    """Return whether a name looks like "Last, First".

    Examples
    --------
    >>> is_turned("Lopes, Ana"), is_turned("Ana Lopes"), is_turned("Ana Lopes, PhD, MBA")
    (True, False, False)
    """
    parts = [part.strip() for part in name.split(",")]
    return len(parts) == 2 and all(parts) and parts[1].replace(".", "").casefold() not in _TITLES


def plan_people(drafts: list[Draft], book: Book, decisions: Mapping[int, str]) -> list[Plan]:
    """Return what will become of each person: added, joined to one who is here, or left out.

    Parameters
    ----------
    drafts : list of Draft
        Rows that hold somebody.
    book : Book
        Those who are here.
    decisions : mapping of int to str
        Row number → ``add`` or ``skip``, where the student decided.

    Returns
    -------
    list of Plan
        One per draft, in order. A repeated row fills gaps of its first row.
    """
    known = KnownPeople(book.of("contact"), (draft.values for draft in drafts))
    plans: list[Plan] = []
    place: dict[int, int] = {}
    for draft in drafts:
        plan = _plan(draft, known, decisions.get(draft.row, ""))
        if isinstance(plan, Plan):
            if plan.action == ADD:
                place[draft.row] = len(plans)
                known.put(draft.row, draft.values)
            elif plan.writes:
                known.put(plan.into, known.values[plan.into] | plan.writes)
            plans.append(plan)
            continue
        plans.append(_repeated(draft, plan, known, plans, place))
    return plans


def _plan(draft: Draft, known: KnownPeople, decided: str) -> Plan | Any:
    """Return the plan for a row, or the row number of an earlier row with the same person."""
    if decided == SKIP:
        return Plan(draft, SKIP, LEFT_OUT)
    ref, sign = known.same(draft.values)
    if ref is None or decided == ADD:
        return Plan(draft, ADD, known.perhaps(draft.values), writes=_filled(draft.values))
    if isinstance(ref, int):
        return ref
    gaps = known.gaps(ref, draft.values)
    if gaps:
        return Plan(draft, MERGE, f"Already here ({sign}). Adds: {labels('contact', gaps)}.", ref, gaps)
    return Plan(draft, SKIP, f"Already here ({sign}).", ref)


def _repeated(draft: Draft, first: int, known: KnownPeople, plans: list[Plan], place: dict[int, int]) -> Plan:
    """Return the plan for a repeated row; what only it holds goes to the first row."""
    gaps = known.gaps(first, draft.values)
    reason = f"The same person as in row {first}."
    if gaps:
        known.put(first, known.values[first] | gaps)
        old = plans[place[first]]
        plans[place[first]] = Plan(old.draft, ADD, old.reason, old.into, old.writes | gaps)
        reason += f" Added there: {labels('contact', gaps)}."
    return Plan(draft, SKIP, reason)


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", None)}
