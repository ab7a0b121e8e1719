"""Give entries that once shared one kind of record the kinds they have now.

Up to the second format of a folder, `checklist_state` held the lines of the checklists and, told
apart by the name of a list only, sorted cards, weights of the ranking, and pairs of entries that
are two people. Logs, backups and exports of that time are read with the rules here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from infoview_lib.records.catalog import RECORDS, SPECS, kind_of

Value = str | int | bool | None
FORMER_KIND = "checklist_state"
FORMER_COLUMNS = {FORMER_KIND: frozenset(("answer",))}
"""Kind of record → columns of its older exports that it has no more."""

_FORMER_PREFIX = RECORDS[FORMER_KIND][0]


def _sorted_card(values: Mapping[str, Value]) -> dict[str, Value]:
    return _renamed(values, item="card", answer="side")


def _ranking_weight(values: Mapping[str, Value]) -> dict[str, Value]:
    found = _renamed(values, item="part", answer="weight")
    if "weight" in found:
        text = str(found["weight"])
        # Answers were free text, and a line made by hand may say anything.
        found["weight"] = int(text) if text.isdecimal() else None
    return found


def _different_people(values: Mapping[str, Value]) -> dict[str, Value]:
    if "item" not in values:  # an edit of another field says nothing of the two
        return {}
    one, _, other = str(values["item"]).partition(" ")
    return {"contact": one, "other": other}


def _renamed(values: Mapping[str, Value], **names: str) -> dict[str, Value]:
    return {new: values[old] for old, new in names.items() if old in values}


_OF_LIST: dict[str, tuple[str, Callable[[Mapping[str, Value]], dict[str, Value]]]] = {
    "card_sort": ("sorted_card", _sorted_card),
    "ranking_weights": ("ranking_weight", _ranking_weight),
    "not_the_same": ("different_people", _different_people),
}
"""Name of a list → kind of record its lines have now, how their values are read."""


def kind_of_list(name: str) -> str:
    """Return the kind of record that the lines of a list have now.

    Parameters
    ----------
    name : str
        What `list` said.

    Returns
    -------
    str
        `FORMER_KIND` for the checklists and for any list that is not known.

    Examples
    --------
    >>> kind_of_list("card_sort"), kind_of_list("before")
    ('sorted_card', 'checklist_state')
    """
    return _OF_LIST[name][0] if name in _OF_LIST else FORMER_KIND


def in_own_kind(name: str, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values of a line, or some of them, by the fields its kind has now.

    Parameters
    ----------
    name : str
        Name of the list the line was on.
    values : mapping of str to str, int, bool or None
        Field → value, as they were stored or exported.

    Returns
    -------
    dict
        Field → value; the fields every record has as they were. Empty for no values.

    Examples
    --------
    >>> in_own_kind("ranking_weights", {"item": "tie", "answer": "4", "done": False})
    {'part': 'tie', 'weight': 4}
    """
    if name not in _OF_LIST:
        return dict(values)
    kind, reworded = _OF_LIST[name]
    return {field: value for field, value in values.items() if field in SPECS[kind]} | reworded(
        values
    )


def id_in_own_kind(name: str, record_id: str) -> str:
    """Return the id that a line has now: the same letters behind the prefix of its kind.

    Parameters
    ----------
    name : str
        Name of the list the line was on.
    record_id : str
        Its id then; empty text stays empty.

    Examples
    --------
    >>> id_in_own_kind("not_the_same", "ck-7h3k9q2m"), id_in_own_kind("card_sort", "")
    ('dp-7h3k9q2m', '')
    """
    letters = record_id.partition("-")[2]
    return f"{RECORDS[kind_of_list(name)][0]}-{letters}" if letters else ""


def with_former_ids(ids: Iterable[str]) -> set[str]:
    """Return ids together with those that the same entries have in older files.

    Parameters
    ----------
    ids : iterable of str
        Ids as they are now.

    Returns
    -------
    set of str
        Empty for no ids.

    Examples
    --------
    >>> sorted(with_former_ids(["ct-00000001", "dp-7h3k9q2m"]))
    ['ck-7h3k9q2m', 'ct-00000001', 'dp-7h3k9q2m']
    """
    moved = {kind for kind, _ in _OF_LIST.values()}
    known = set(ids)
    return known | {f"{_FORMER_PREFIX}{one[2:]}" for one in known if kind_of(one) in moved}
