"""Check what is to be written against the records that are there."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.records import catalog as r
from infoview_lib.records.fields import YOU, FieldSpec, Values, check_value
from infoview_lib.records.log import Log

_CARRIED = ("created_at", "updated_at", "deleted_at")
_IN_WORDS = {
    "profile": "your profile",
    "objective": "a goal",
    "option": "an option",
    "criterion": "what matters to you",
    "option_rating": "a score",
    "contact": "a person",
    "referral": "a referral",
    "tie": "who knows each other",
    "attempt": "outreach",
    "interview": "an interview",
    "plan_item": "a question",
    "answer": "a note",
    "recommendation": "a piece of advice",
    "association": "an association",
    "reflection": "a reflection",
    "prediction": "a guess",
    "confidence": "a confidence rating",
    "checklist_state": "a checklist line",
    "sorted_card": "a card you sorted",
    "ranking_weight": "what counts in a ranking",
    "different_people": "two people who aren't duplicates",
    "document": "a message or note",
    "pack_question": "a question from a pack",
    "set_aside": "a snoozed or dismissed item",
}


def unknown_record(record: object) -> UnknownRecordError:
    """Return the error for an id that is not in the folder.

    Parameters
    ----------
    record : object
        What was asked for.

    Returns
    -------
    UnknownRecordError
        To be raised by the caller.
    """
    return UnknownRecordError(
        f"There's no entry “{str(record)[:40]}” here.", "Choose one from the list."
    )


def words_of_kind(kind: str) -> str:
    """Return a kind of record in the words the pages use for it.

    Parameters
    ----------
    kind : str
        A kind of record.

    Returns
    -------
    str
        With its article.

    Examples
    --------
    >>> words_of_kind("objective"), words_of_kind("follow_up")
    ('a goal', 'a follow up')
    """
    return _IN_WORDS.get(kind, f"a {kind.replace('_', ' ')}")


def checked_adds(
    adds: Iterable[tuple[str, Mapping[str, object]]], log: Log
) -> list[tuple[str, Values]]:
    """Return id and full values of each new record.

    A value dict may carry ``id`` with the times of the record, as an import of our own files does.

    Parameters
    ----------
    adds : iterable of (str, mapping)
        Kind and values as they were typed; ``id`` may be among them, and the times of the record
        with it, as an import of our own files has them.
    log : Log
        The records here.

    Returns
    -------
    list of (str, dict)
        Id and every field in stored form, in the order given; empty for nothing.

    Raises
    ------
    EntryError
        When a value does not fit, an id is taken, or a link names no record.
    """
    made: dict[str, tuple[str, Values]] = {}
    for kind, given in adds:
        typed = dict(given)
        id_given = typed.pop("id", "")
        carried = {name: typed.pop(name) for name in _CARRIED if name in typed} if id_given else {}
        values = r.new_values(kind, typed)
        specs = r.SPECS[kind]
        # As it was given, so that what is exported again is the same to the byte.
        values |= {name: str(v) for name, v in carried.items() if check_value(specs[name], v)}
        record = _checked_id(kind, id_given, log, made) if id_given else _new_id(kind, log, made)
        made[record] = (kind, values)
    for kind, values in made.values():
        # Only now, as what is added in one step may name what comes later in it.
        check_links(kind, values, lambda record: record in log or record in made)
    return [(record, values) for record, (_, values) in made.items()]


def _new_id(kind: str, log: Log, made: Collection[str]) -> str:
    # Of 40 random bits nobody draws one twice, but an erased id must never come back.
    while True:
        record = r.id_from(kind, int.from_bytes(os.urandom(5)))
        if record not in log and record not in made and record not in log.erased:
            return record


def _checked_id(kind: str, record: object, log: Log, made: Collection[str]) -> str:
    if (
        not isinstance(record, str)
        or r.kind_of(record) != kind
        or not set(record[-8:]) <= set(r.ID_LETTERS)
    ):
        raise EntryError(
            f"“{str(record)[:40]}” isn't an id Infoview made.",
            "Leave the id empty for a new entry.",
        )
    if record in log.erased:
        raise EntryError(
            f"The entry “{record}” was erased.", "Leave the id empty to add it as a new one."
        )
    if record in log or record in made:
        raise EntryError(
            f"The entry “{record}” is already here.", "Leave the id empty to add another one."
        )
    return record


def checked_changes(
    changes: Iterable[tuple[str, Mapping[str, object]]], log: Log, also: Collection[str] = ()
) -> list[tuple[str, Values]]:
    """Return id and changed fields of each record that really changes.

    Parameters
    ----------
    changes : iterable of (str, mapping)
        Id and values as they were typed; several of one id are put together.
    log : Log
        The records here.
    also : collection of str
        Ids that links may name besides those in the log.

    Returns
    -------
    list of (str, dict)
        Id and what differs, in stored form; none for records that would not change.

    Raises
    ------
    EntryError
        When a value does not fit, or a link names no record.
    UnknownRecordError
        When a record is not there.
    """
    wanted: dict[str, Values] = {}
    for record, given in changes:
        if record not in log:
            raise unknown_record(record)
        kind = r.kind_of(record)
        wanted.setdefault(record, {}).update(r.check_values(kind, dict(given)))
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


def _check_whole(kind: str, merged: Values, changed: Values) -> None:
    for name in changed:
        spec = r.SPECS[kind][name]
        if spec.required and merged[name] == spec.empty:
            raise EntryError(f"{spec.label} is empty.", f"Fill in “{spec.label}” first.")
    r.check_together(kind, merged)


def check_links(kind: str, values: Values, is_known: Callable[[str], bool]) -> None:
    """Raise EntryError when a link names a record that is not there.

    The student may stand in a field that has `or_you`.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : dict
        Field → value in stored form.
    is_known : callable
        Takes an id, tells whether a record has it.

    Raises
    ------
    EntryError
        When a link names nothing that fits.
    """
    for spec in _LINKS.get(kind, ()):
        link = values.get(spec.name, "")
        if not link or (link == YOU and spec.or_you):
            continue
        if r.kind_of(link) != spec.links_to or not is_known(link):
            named = f"{words_of_kind(spec.links_to)} “{link[:40]}”"
            raise EntryError(
                f"“{spec.label}” points to {named}, which isn't here.",
                "Choose an entry from the list.",
            )


_LINKS: dict[str, list[FieldSpec]] = {
    kind: [spec for spec in specs.values() if spec.type == "link"]
    for kind, specs in r.SPECS.items()
}


def stored_values(kind: str, values: Values) -> Values:
    """Return the values of a new record that are worth a place on disk.

    Unknown ones are not.

    A default that says something is stored, so that a later change of it does not rewrite the past.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : dict
        Every field in stored form.

    Returns
    -------
    dict
        Those to be written down.
    """
    specs = r.SPECS[kind]
    return {
        name: value
        for name, value in values.items()
        if value != specs[name].empty or value != specs[name].default
    }


def label_for(adds: Sequence[tuple[str, object]], changes: Sequence[tuple[str, object]]) -> str:
    """Return what an action is called when its caller gave it no name.

    Parameters
    ----------
    adds : sequence of (str, object)
        Id of each new record, with anything.
    changes : sequence of (str, object)
        Id of each changed one, with anything.

    Returns
    -------
    str
        Such as ``adding a person``: what is undone is a noun.
    """
    doing, records = ("adding", adds) if adds else ("changing", changes)
    if len(adds) + len(changes) == 1:
        return f"{doing} {words_of_kind(r.kind_of(records[0][0]))}"
    return f"{doing} {'one entry' if len(records) == 1 else f'{len(records)} entries'}"
