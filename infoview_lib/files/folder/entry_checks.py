"""Check what is to be written against the records that are there."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from typing import Any

from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.records import catalog as r
from infoview_lib.records.fields import YOU, FieldSpec, check_value
from infoview_lib.records.log import Log

_CARRIED = ("created_at", "updated_at", "deleted_at")
_IN_WORDS = {
    "profile": "what is said about you",
    "objective": "a goal",
    "option": "an option",
    "criterion": "what matters to you",
    "option_rating": "a score",
    "contact": "a person",
    "referral": "a name given",
    "tie": "who knows whom",
    "attempt": "a try",
    "interview": "a talk",
    "plan_item": "a question",
    "answer": "a note",
    "recommendation": "a piece of advice",
    "association": "a group",
    "reflection": "a look back",
    "prediction": "a guess",
    "confidence": "how sure you feel",
    "checklist_state": "a mark on a list",
    "sorted_card": "a card you sorted",
    "ranking_weight": "how much something counts",
    "different_people": "two entries told apart",
    "document": "a text",
    "pack_question": "a question of a pack",
    "set_aside": "something put off or let go",
}
_AS_MANY_ADDED = "add {} entries"


def unknown_record(record: object) -> UnknownRecordError:
    """Return the error for an id that is not in the folder."""
    return UnknownRecordError(
        f"There is no entry “{str(record)[:40]}” here.", "Choose one from the list."
    )


def words_of_kind(kind: str) -> str:
    """Return a kind of record in the words the pages use for it.

    Examples
    --------
    >>> words_of_kind("objective"), words_of_kind("follow_up")
    ('a goal', 'a follow up')
    """
    return _IN_WORDS.get(kind, f"a {kind.replace('_', ' ')}")


def checked_adds(
    adds: Iterable[tuple[str, dict[str, Any]]], log: Log
) -> list[tuple[str, dict[str, Any]]]:
    """Return id and full values of each new record.

    A value dict may carry ``id`` with the times of the record, as an import of our own files does.

    Raises
    ------
    EntryError
        When a value does not fit, an id is taken, or a link names no record.
    """
    made: dict[str, tuple[str, dict[str, Any]]] = {}
    for kind, given in adds:
        values = dict(given)
        record = values.pop("id", "")
        carried = {name: values.pop(name) for name in _CARRIED if name in values} if record else {}
        values = r.new_values(kind, values)
        specs = r.SPECS[kind]
        # As it was given, so that what is exported again is the same to the byte.
        values |= {name: str(v) for name, v in carried.items() if check_value(specs[name], v)}
        record = _checked_id(kind, record, log, made) if record else _new_id(kind, log, made)
        made[record] = (kind, values)
    for kind, values in made.values():
        check_links(kind, values, lambda record: record in log or record in made)
    return [(record, values) for record, (_, values) in made.items()]


def _new_id(kind: str, log: Log, made: Collection[str]) -> str:
    while True:
        record = r.id_from(kind, int.from_bytes(os.urandom(5)))
        if record not in log and record not in made and record not in log.erased:
            return record


def _checked_id(kind: str, record: object, log: Log, made: Collection[str]) -> str:
    is_id = (
        isinstance(record, str)
        and r.kind_of(record) == kind
        and set(record[-8:]) <= set(r.ID_LETTERS)
    )
    if not is_id:
        raise EntryError(
            f"“{str(record)[:40]}” is not an id of ours.", "Leave the id empty for a new entry."
        )
    if record in log.erased:
        raise EntryError(
            f"The entry “{record}” was erased.", "Leave the id empty to add it as a new one."
        )
    if record in log or record in made:
        raise EntryError(
            f"The entry “{record}” is here already.", "Leave the id empty to add another one."
        )
    return str(record)


def checked_changes(
    changes: Iterable[tuple[str, dict[str, Any]]], log: Log, also: Collection[str] = ()
) -> list[tuple[str, dict[str, Any]]]:
    """Return id and changed fields of each record that really changes.

    Parameters
    ----------
    also : collection of str
        Ids that links may name besides those in the log.

    Raises
    ------
    EntryError
        When a value does not fit, or a link names no record.
    UnknownRecordError
        When a record is not there.
    """
    wanted: dict[str, dict[str, Any]] = {}
    for record, given in changes:
        if record not in log:
            raise unknown_record(record)
        kind = r.kind_of(record)
        wanted.setdefault(record, {}).update(r.check_values(kind, given))
    found = []
    for record, values in wanted.items():
        present = log.peek(record)
        changed = {name: value for name, value in values.items() if present[name] != value}
        if changed:
            kind = r.kind_of(record)
            _check_whole(kind, {**present, **changed}, changed)
            check_links(kind, changed, lambda other: other in log or other in also)
            found.append((record, changed))
    return found


def _check_whole(kind: str, merged: dict[str, Any], changed: dict[str, Any]) -> None:
    for name in changed:
        spec = r.SPECS[kind][name]
        if spec.required and merged[name] == spec.empty:
            raise EntryError(f"{spec.label} is empty.", f"Fill in “{spec.label}” first.")
    r.check_together(kind, merged)


def check_links(kind: str, values: dict[str, Any], is_known: Callable[[str], bool]) -> None:
    """Raise EntryError when a link names a record that is not there.

    The student may stand in a field that has `or_you`.
    """
    for spec in _LINKS.get(kind, ()):
        link = values.get(spec.name, "")
        if not link or (link == YOU and spec.or_you):
            continue
        if r.kind_of(link) != spec.links_to or not is_known(link):
            raise EntryError(
                f"“{spec.label}” names {words_of_kind(spec.links_to)} “{link[:40]}”, which is not here.",
                "Choose an entry from the list.",
            )


_LINKS: dict[str, list[FieldSpec]] = {
    kind: [spec for spec in specs.values() if spec.type == "link"]
    for kind, specs in r.SPECS.items()
}


def stored_values(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a new record that are worth a place on disk: all but the unknown ones.

    A default that says something is stored, so that a later change of it does not rewrite the past.
    """
    specs = r.SPECS[kind]
    return {
        name: value
        for name, value in values.items()
        if value != specs[name].empty or value != specs[name].default
    }


def label_for(adds: list[tuple[str, Any]], changes: list[tuple[str, Any]]) -> str:
    """Return what an action is called when its caller gave it no name."""
    if adds and len(adds) + len(changes) > 1:
        return _AS_MANY_ADDED.format(len(adds))
    verb, records = ("add", adds) if adds else ("change", changes)
    if len(records) == 1:
        return f"{verb} {words_of_kind(r.kind_of(records[0][0]))}"
    return f"{verb} {len(records)} entries"
