"""Show entries that may be one person; make them one, or remember that they are two."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.kinds import Contact, DifferentPeople
from infoview_lib.records.people import living_contacts
from infoview_lib.records.same_person.merging import merge_changes
from infoview_lib.records.same_person.pairs import Likely, offered_pairs
from infoview_lib.state.base import State
from infoview_lib.state.contract import action

SHOWN = 10
_COMPARED = ("name", "title", "organization", "city", "email", "phone", "profile_url", "source")


class ComparedField(TypedDict):
    """Show one field of both entries."""

    label: str
    a: str
    b: str


class GroupEntry(TypedDict):
    """Show one of several entries that may all be one person."""

    id: str
    words: str


class LikelyPair(TypedDict):
    """Show two entries that may be one person: what each says, how sure that is and why.

    ``group`` has all entries that hang together with them, the oldest first, where there are more
    than two; it stands at the surest pair of each group alone.
    """

    key: str
    a: str
    b: str
    names: list[str]
    rows: list[ComparedField]
    reason: str
    sure: str
    percent: int
    group: list[GroupEntry]


class DuplicatesView(TypedDict):
    """Show the surest pairs, how many ``more`` there are, and among how many ``people``."""

    pairs: list[LikelyPair]
    more: int
    people: int
    undo_label: str


class DuplicatesState(State):
    """Show the surest pairs first."""

    def describe(self) -> DuplicatesView:
        """Return pairs side by side, how many more there are, what undo would take back."""
        book = self.folder.book
        pairs = offered_pairs(book)
        return {
            "pairs": [self._shown(one, group) for one, group in _grouped(pairs, book)[:SHOWN]],
            "more": max(0, len(pairs) - SHOWN),
            "people": len(living_contacts(book, practice=False)),
            "undo_label": self.folder.undo_label,
        }

    def _shown(self, pair: Likely, group: list[str]) -> LikelyPair:
        a, b = (self.folder.book.get(one) for one in (pair.keep, pair.other))
        rows: list[ComparedField] = [
            {"label": SPECS["contact"][name].label, "a": getattr(a, name), "b": getattr(b, name)}
            for name in _COMPARED
            if getattr(a, name) or getattr(b, name)
        ]
        return {
            "key": _pair(a.id, b.id),
            "a": a.id,
            "b": b.id,
            "names": list(pair.names),
            "rows": rows,
            "reason": pair.reason,
            "sure": _sure(pair.score),
            "percent": round(pair.score * 100),
            "group": [self._entry(one) for one in group],
        }

    def _entry(self, contact: str) -> GroupEntry:
        one = self.there(contact, Contact)
        told = (one.name, one.organization, one.email)
        return {"id": one.id, "words": " · ".join(filter(None, told))}

    @action
    def do_merge_all(self, keep: str, others: list[str]) -> None:
        """Make several entries one; each undo takes one of them out again."""
        for other in others:
            self.do_merge(keep, other)

    @action
    def do_merge(self, keep: str, other: str) -> None:
        """Make two entries one; one undo takes it back."""
        book = self.folder.book
        name = book.name_of(keep)
        self.folder.apply(
            changes=merge_changes(book, keep, other), label=f"two entries of {name} merged"
        )

    @action
    def do_apart(self, a: str, b: str) -> None:
        """Remember that these are two people."""
        pair = _pair(self.there(a, Contact).id, self.there(b, Contact).id)
        if pair not in _kept_apart(self.folder.book):
            new = {"contact": a, "other": b}
            self.folder.apply(
                adds=[("different_people", new)], label="two entries kept as two people"
            )


def _grouped(pairs: list[Likely], book: Book) -> list[tuple[Likely, list[str]]]:
    """Return each pair with the entries of its group, where it is the first of more than two."""
    groups: dict[str, set[str]] = {}
    for pair in pairs:
        joined = groups.get(pair.keep, {pair.keep}) | groups.get(pair.other, {pair.other})
        groups.update(dict.fromkeys(joined, joined))
    place = {one.id: number for number, one in enumerate(book.of(Contact))}
    told: set[str] = set()
    found: list[tuple[Likely, list[str]]] = []
    for pair in pairs:
        group = groups[pair.keep]
        is_first = len(group) > 2 and told.isdisjoint(group)
        told |= group
        found.append((pair, sorted(group, key=place.__getitem__) if is_first else []))
    return found


def _kept_apart(book: Book) -> set[str]:
    """Return the pairs of which the student said that they are two people."""
    return {_pair(one.contact, one.other) for one in book.of(DifferentPeople)}


def _pair(a: str, b: str) -> str:
    # Sorted: the pair is the same whichever entry stands first.
    return " ".join(sorted((a, b)))


def _sure(score: float) -> str:
    return "Very likely" if score >= 0.9 else "Likely" if score >= 0.75 else "Possibly"
