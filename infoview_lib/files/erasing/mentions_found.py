"""List where a folder tells of a person: in records, in the trash, in words not saved yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.contacts.mentions.in_records import (
    DRAFT,
    InField,
    MentionFound,
    fields_of_words,
    mentions_in,
    plain_words,
)
from infoview_lib.files.erasing.erase_person import about_of
from infoview_lib.files.erasing.who_it_was import people_in
from infoview_lib.files.keeping import drafts
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import as_record, kind_of
from infoview_lib.records.kinds import Contact
from infoview_lib.records.log import Log


def mentions_of(
    folder: Path,
    log: Log,
    record: str,
    gone: Collection[str],
    kind_in_words: Callable[[str], str],
) -> list[MentionFound]:
    """Return where records and unsaved words tell of somebody, those that go first.

    Parameters
    ----------
    folder : Path
        The student's folder.
    log : Log
        The records.
    record : str
        Id of the contact.
    gone : collection of str
        Ids of what goes with them.
    kind_in_words : callable
        Kind of record → its words, such as “an answer”.

    Returns
    -------
    list of MentionFound
        None for a record that is no contact.
    """
    people = [one for each in gone for one in people_in(log.edits_of(each))]
    if kind_of(record) != "contact" or not people:
        return []
    here = [as_record("contact", log.values(one)) for one in log.ids("contact")]
    others = (one for one in here if isinstance(one, Contact))
    told = Book({"profile": [log.values(one) for one in log.ids("profile")]})
    forgetter = Forgetter(people, others, plain_words(told))
    ids = {one.id for one in people}
    name = str(log.peek(record)["name"])
    entries = {kind: [log.values(one) for one in log.ids(kind)] for kind in log.kinds()}
    found: list[MentionFound] = []
    for where in fields_of_words(entries, gone):
        linked = about_of(log, where.record)
        # What stays is cleaned once its links to them are gone.
        about = linked if where.goes else linked - ids
        what = "a note" if where.kind == "contact" else kind_in_words(where.kind)
        who = "them" if linked & ids else " and ".join(_names(log, linked))
        why = f"of {name}, in {what}" + (f" about {who}" if who else "")
        found += mentions_in(forgetter, where, about, why)
    for draft in drafts.read_drafts(folder):
        if isinstance(draft["typed"], str) and not any(one in draft["place"] for one in gone):
            label = draft.get("label")
            box = f" in “{label}”" if label else ""
            why = f"of {name}, in what you typed{box} and didn't save"
            where = InField(DRAFT, draft["place"], "typed", draft["typed"])
            found += mentions_in(forgetter, where, (), why)
    return sorted(found, key=lambda one: not one["goes"])


def _names(log: Log, people: Iterable[str]) -> list[str]:
    return [str(log.peek(one)["name"]) for one in sorted(people) if one in log]
