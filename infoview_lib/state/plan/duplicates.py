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


class LikelyPair(TypedDict):
    """Show two entries that may be one person: what each says, how sure that is and why."""

    key: str
    a: str
    b: str
    names: list[str]
    rows: list[ComparedField]
    reason: str
    sure: str
    percent: int


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
            "pairs": [self._shown(one) for one in pairs[:SHOWN]],
            "more": max(0, len(pairs) - SHOWN),
            "people": len(living_contacts(book, practice=False)),
            "undo_label": self.folder.undo_label,
        }

    def _shown(self, pair: Likely) -> LikelyPair:
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
        }

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


def _kept_apart(book: Book) -> set[str]:
    """Return the pairs of which the student said that they are two people."""
    return {_pair(one.contact, one.other) for one in book.of(DifferentPeople)}


def _pair(a: str, b: str) -> str:
    # Sorted: the pair is the same whichever entry stands first.
    return " ".join(sorted((a, b)))


def _sure(score: float) -> str:
    return "Very likely" if score >= 0.9 else "Likely" if score >= 0.75 else "Possibly"
