"""Work out the changes that make two entries one."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import KEPT_BY_US, PAIRS, SPECS, attribute_of
from infoview_lib.records.fields import Fields, FieldSpec, Value, Values
from infoview_lib.records.kinds import Contact
from infoview_lib.records.people import CONTACT_LINKS, resolve


def merge_changes(book: Book, keep_id: str, other_id: str) -> list[tuple[str, Fields]]:
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
        Record id, values to set. What joins the two (a record of `PAIRS`) stays with the other
        entry, because nobody can be joined to themselves.

    Raises
    ------
    EntryError
        When the two are one entry already, or one is not there.
    """
    keep, other = _living(book, keep_id), _living(book, other_id)
    if keep.id == other.id:
        raise EntryError("These two are already one person.", "Choose two different people.")
    # All that is owed to a real person would go out of sight.
    if keep.is_practice != other.is_practice:
        raise EntryError("One of the two is from practice.", "Choose two people from the list.")
    changes: list[tuple[str, Fields]] = [*_relinked(book, keep.id, other.id)]
    filled = _filled(keep, other)
    if filled:
        changes.append((keep.id, filled))
    changes.append((other.id, {"merged_into": keep.id}))
    return changes


def _living(book: Book, contact_id: str) -> Contact:
    """Return the contact that an id stands for now, or raise EntryError when there is none."""
    found = book.find(Contact, resolve(book, contact_id))
    if found is None:
        raise EntryError(f"There is no contact “{contact_id}”.", "Choose two people from the list.")
    return found


def _relinked(book: Book, keep: str, other: str) -> Iterable[tuple[str, Fields]]:
    """Yield what makes the records that name one entry name another."""
    for kind, names in CONTACT_LINKS.items():
        for record in book.of(kind) if names else ():
            links = {name: getattr(record, attribute_of(name)) for name in names}
            new = {name: keep for name, link in links.items() if link == other}
            joined = links | new
            # The two had referred or known each other; as one person that would be a link to
            # oneself.
            if kind in PAIRS and len(set(joined.values())) == 1:
                continue
            if new and record.id != keep:
                yield record.id, new


def _filled(keep: Contact, other: Contact) -> Values:
    """Return what one entry takes over from the other; what differs goes into its notes."""
    values: Values = {}
    differing: list[str] = []
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
            # A wish not to be written to holds, whichever of the two entries it was noted in.
            values[name] = bool(ours or theirs)
        elif ours == spec.empty:
            values[name] = theirs
        else:
            differing.append(f"{spec.label}: {_shown(spec, theirs)}")
    notes = [text for text in (keep.notes, other.notes, "\n".join(differing)) if text]
    if notes and notes != [keep.notes]:
        values["notes"] = "\n\n".join(notes)
    return {name: value for name, value in values.items() if value != getattr(keep, name)}


def _shown(spec: FieldSpec, value: Value) -> str:
    """Return a value in the words of the form."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return dict(spec.choices).get(str(value), str(value))
