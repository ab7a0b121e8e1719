"""Work out the changes that make two entries of one person one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.people import CONTACT_LINKS, living_contacts, resolve
from infoview_lib.contacts.records import KEPT_BY_US, SPECS
from infoview_lib.errors import EntryError


def merge_changes(book: Book, keep_id: str, other_id: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the changes that make two entries one, for one write and one undo step.

    Everything that names the other entry names the kept one. Empty fields are filled, notes are
    joined, and what differs is added to the notes, so that nothing is lost.

    Parameters
    ----------
    book : Book
        All records, practice too.
    keep_id, other_id : str
        Ids of contacts. A merged one stands for the entry it was merged into.

    Returns
    -------
    list of (str, dict)
        Record id, values to set. A referral or tie between the two stays with the other entry,
        because nobody can refer to themselves.

    Raises
    ------
    EntryError
        When the two are one entry already, or one is not there.
    """
    keep, other = (book.get(resolve(book, one)) for one in (keep_id, other_id))
    for one, asked in ((keep, keep_id), (other, other_id)):
        if one is None or one.id not in {living.id for living in living_contacts(book)}:
            raise EntryError(f"There is no contact “{asked}”.", "Choose two people from the list.")
    if keep.id == other.id:
        raise EntryError("These two are one person already.", "Choose two different people.")
    if (
        keep.is_practice != other.is_practice
    ):  # all that is owed to a real person would go out of sight
        raise EntryError("One of the two is from a rehearsal.", "Choose two people from the list.")
    changes = [*_relinked(book, keep.id, other.id)]
    filled = _filled(keep, other)
    if filled:
        changes.append((keep.id, filled))
    changes.append((other.id, {"merged_into": keep.id}))
    return changes


def _relinked(book: Book, keep: str, other: str) -> Iterable[tuple[str, dict[str, Any]]]:
    for kind, names in CONTACT_LINKS.items():
        for record in book.of(kind) if names else ():
            links = {name: getattr(record, "from_" if name == "from" else name) for name in names}
            new = {name: keep for name, link in links.items() if link == other}
            joined = links | new
            if kind in ("referral", "tie") and len(set(joined.values())) == 1:
                continue
            if new and record.id != keep:
                yield record.id, new


def _filled(keep: Any, other: Any) -> dict[str, Any]:
    values: dict[str, Any] = {}
    differing = []
    for name, spec in SPECS["contact"].items():
        if name in KEPT_BY_US or name in ("is_practice", "merged_into", "notes"):
            continue
        ours, theirs = getattr(keep, name), getattr(other, name)
        if theirs == spec.empty or theirs == ours:
            continue
        if name == "objectives":
            marked = {*ours.split(), *theirs.split()}
            values[name] = " ".join(key for key, _ in spec.choices if key in marked)
        elif name == "do_not_contact":
            values[name] = bool(ours or theirs)
        elif ours == spec.empty:
            values[name] = theirs
        else:
            differing.append(f"{spec.label}: {_shown(spec, theirs)}")
    notes = [text for text in (keep.notes, other.notes, "\n".join(differing)) if text]
    if notes and notes != [keep.notes]:
        values["notes"] = "\n\n".join(notes)
    return {name: value for name, value in values.items() if value != getattr(keep, name)}


def _shown(spec: Any, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return dict(spec.choices).get(value, str(value))
