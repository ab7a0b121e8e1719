"""Look up every kind of record by name or id, and check the values given for it.

Words here are the words of every form, CSV column, notebook and test. Empty means unknown. Dates
are ISO 8601 text, times carry their zone. Ids are a prefix with eight base-32 characters, never
names.

References
----------
D. Crockford, "Base 32" (crockford.com/base32.html): letters that are not mistaken for each other.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from keyword import iskeyword

from infoview_lib.errors import EntryError
from infoview_lib.records.fields import Fields, FieldSpec, Values, check_value, specs_of
from infoview_lib.records.kinds import (
    Answer,
    Association,
    Attempt,
    ChecklistMark,
    Confidence,
    Contact,
    Criterion,
    DifferentPeople,
    Document,
    FollowUp,
    Interview,
    Objective,
    Option,
    OptionRating,
    PackQuestion,
    PlanItem,
    Prediction,
    Profile,
    RankingWeight,
    Recommendation,
    Record,
    Referral,
    Reflection,
    SetAside,
    SortedCard,
    Tie,
)

ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case: no i, l, o, u

RECORDS: dict[str, tuple[str, type[Record]]] = {
    "profile": ("pr", Profile),
    "objective": ("ob", Objective),
    "option": ("op", Option),
    "criterion": ("cr", Criterion),
    "option_rating": ("or", OptionRating),
    "contact": ("ct", Contact),
    "referral": ("rf", Referral),
    "tie": ("ti", Tie),
    "attempt": ("at", Attempt),
    "interview": ("iv", Interview),
    "plan_item": ("pi", PlanItem),
    "answer": ("an", Answer),
    "recommendation": ("rc", Recommendation),
    "association": ("as", Association),
    "follow_up": ("fu", FollowUp),
    "reflection": ("rl", Reflection),
    "prediction": ("pd", Prediction),
    "confidence": ("cf", Confidence),
    "checklist_state": ("ck", ChecklistMark),
    "sorted_card": ("sc", SortedCard),
    "ranking_weight": ("rw", RankingWeight),
    "different_people": ("dp", DifferentPeople),
    "document": ("dc", Document),
    "pack_question": ("pq", PackQuestion),
    "set_aside": ("sa", SetAside),
}
"""Kind of record → (prefix of its ids, its class)."""

KIND_OF: dict[type[Record], str] = {one: kind for kind, (_, one) in RECORDS.items()}
"""Class → name of its kind."""
KINDS = tuple(RECORDS)
SPECS: dict[str, dict[str, FieldSpec]] = {
    kind: {spec.name: spec for spec in specs_of(record_class)}
    for kind, (_, record_class) in RECORDS.items()
}
"""Kind of record → {field name: its description}, `id` first."""
PAIRS: dict[str, tuple[str, str]] = {
    "referral": ("from", "to"),
    "tie": ("a", "b"),
    "different_people": ("contact", "other"),
}
"""Kind of record that joins two people → its two links, which never name the same one."""
KEPT_BY_US = frozenset(("id", "created_at", "updated_at", "deleted_at"))


def kind_of(record_id: str) -> str:
    """Return the kind of record that an id names.

    Parameters
    ----------
    record_id : str
        Any text.

    Returns
    -------
    str
        A key of `RECORDS`; empty text for what is no id of ours.

    Examples
    --------
    >>> kind_of("ct-7h3k9q2m")
    'contact'
    """
    # A log may name kinds that only a later version knows.
    return _KIND_OF_PREFIX.get(record_id[:3], "") if len(record_id) == 11 else ""


_KIND_OF_PREFIX = {f"{prefix}-": kind for kind, (prefix, _) in RECORDS.items()}


def id_from(kind: str, number: int) -> str:
    """Return the id of a record from 40 random bits passed in.

    Parameters
    ----------
    kind : str
        Kind of record.
    number : int
        The random bits, 0 to 2 ** 40 - 1.

    Examples
    --------
    >>> id_from("contact", 33)
    'ct-00000011'
    """
    letters = ""
    for _ in range(8):
        number, rest = divmod(number, 32)
        letters = ID_LETTERS[rest] + letters
    return f"{RECORDS[kind][0]}-{letters}"


def known_kind(kind: str) -> str:
    """Return the name of a kind of record once it is known to be one.

    Parameters
    ----------
    kind : str
        Any text.

    Raises
    ------
    EntryError
        When there is no such kind of record.
    """
    if kind not in RECORDS:
        raise EntryError(
            f"There is no kind of entry called “{kind}”.", f"Use one of: {', '.join(KINDS)}."
        )
    return kind


def check_values(kind: str, values: Fields) -> Values:
    """Return `values` in stored form, by stored field name.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : mapping of str to object
        Field name → what was typed or passed. ``from_`` is taken for ``from``.

    Returns
    -------
    dict
        Field name → stored value; empty for no values.

    Raises
    ------
    EntryError
        When a field is not known or a value does not fit.

    Examples
    --------
    >>> check_values("contact", {"name": " Ana Lopes ", "relevance": "4"})
    {'name': 'Ana Lopes', 'relevance': 4}
    """
    specs = SPECS[known_kind(kind)]
    checked: Values = {}
    for name, value in values.items():
        # `from` is a word of Python, so code says `from_` where a stored record says `from`.
        name = name.rstrip("_")
        if name not in specs or name in KEPT_BY_US:
            raise _unknown_field(name[:40], [one for one in specs if one not in KEPT_BY_US])
        checked[name] = check_value(specs[name], value)
    # A change may leave the name out, which keeps it, but may not empty it: every list shows names.
    if checked.get("name", "x") == "" and "name" in specs and specs["name"].required:
        raise EntryError("The name is empty.", "Type at least one name.")
    return checked


def _unknown_field(name: str, known: list[str]) -> EntryError:
    """Return the error for a field that there is none of, with the fields nearest in name."""
    # Without a cutoff, so that even a word that looks like none gets fields to choose from.
    near = get_close_matches(name, known, n=6, cutoff=0) or known[:6]
    return EntryError(
        f"There is no entry field called “{name}”.", f"Use one such as: {', '.join(near)}."
    )


def new_values(kind: str, values: Fields) -> Values:
    """Return every field of a new record: what was given, checked, over the defaults.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : mapping of str to object
        As in `check_values`.

    Returns
    -------
    dict
        Field name → stored value, but for those the program keeps itself (`KEPT_BY_US`).

    Raises
    ------
    EntryError
        When a field is not known, a value does not fit, a needed field is missing, or a record of
        `PAIRS` joins somebody to themselves.
    """
    specs = SPECS[known_kind(kind)]
    checked = check_values(kind, values)
    for spec in specs.values():
        if spec.required and checked.get(spec.name, spec.empty) == spec.empty:
            raise EntryError(f"{spec.label} is empty.", f"Fill in “{spec.label}” first.")
    full = {name: spec.default for name, spec in specs.items() if name not in KEPT_BY_US}
    return check_together(kind, full | checked)


def check_together(kind: str, values: Values) -> Values:
    """Return the values of a record once its fields agree with each other.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : dict
        Field name → stored value, all of them.

    Raises
    ------
    EntryError
        When a record of `PAIRS` joins somebody to themselves.
    """
    pair = PAIRS.get(kind)
    if pair and values[pair[0]] and values[pair[0]] == values[pair[1]]:
        raise EntryError("You chose the same person twice.", "Choose two different people.")
    return values


def as_record(kind: str, values: Values) -> Record:
    """Return a plain dict of stored values as the frozen dataclass of its kind.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : dict
        Field name → stored value. What the kind has no field for is left out.

    Examples
    --------
    >>> as_record("contact", {"id": "ct-00000001", "name": "Ana Lopes"}).name
    'Ana Lopes'
    """
    record_class, known = RECORDS[kind][1], _keys_of(kind)
    return record_class(**{name: values[key] for name, key in known.items() if key in values})


@cache
def _keys_of(kind: str) -> dict[str, str]:
    """Return the field of a dataclass → its key in stored form."""
    return {attribute_of(key): key for key in SPECS[kind]}


def attribute_of(key: str) -> str:
    """Return the field of a dataclass that holds what has this key in stored form.

    Parameters
    ----------
    key : str
        Name of a field in stored form, and of its column.

    Examples
    --------
    >>> attribute_of("from"), attribute_of("to")
    ('from_', 'to')
    """
    return f"{key}_" if iskeyword(key) else key
