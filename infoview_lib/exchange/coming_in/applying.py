"""Write what a preview planned as one step of undo, and say in a sentence what that did."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypedDict

from infoview_lib.exchange.coming_in.history.planning import HistoryPlan, writes
from infoview_lib.exchange.coming_in.rows import ADD, ASK, CHANGE, MERGE, SKIP, RowPlan
from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from


class KeepsRecords(Protocol):
    """Hold records and take new ones in; an open folder does."""

    @property
    def book(self) -> Book:
        """All records of now."""
        ...

    def refresh(self) -> bool:
        """Take in what other windows saved."""
        ...

    def fate_of(self, record: str, /) -> str:
        """Return ``here``, ``trash`` or ``erased`` for an id."""
        ...

    def apply(
        self,
        adds: Iterable[tuple[str, Mapping[str, object]]] = (),
        changes: Iterable[tuple[str, Mapping[str, object]]] = (),
        label: str = "",
        deletes: Iterable[str] = (),
        restores: Iterable[str] = (),
    ) -> list[str]:
        """Write as one step of undo; return the ids of what was added."""
        ...


class Applied(TypedDict):
    """Hold what an import did.

    Attributes
    ----------
    added, changed, merged, skipped, nobody, problems : int
        How many rows.
    history : dict of str to int
        Kind of record → how many were added from the history the rows tell of.
    ids : list of str
        Ids of what was added.
    said : str
        One sentence about it, or two.
    """

    added: int
    changed: int
    merged: int
    skipped: int
    nobody: int
    problems: int
    history: dict[str, int]
    ids: list[str]
    said: str


def bring_in(
    plans: Sequence[RowPlan],
    history: Sequence[HistoryPlan],
    counts: Mapping[str, int],
    folder: KeepsRecords,
    source: tuple[str, bool],
) -> Applied:
    """Write rows and the history that they tell, all as one step.

    Parameters
    ----------
    plans : sequence of RowPlan
        What will become of each row.
    history : sequence of HistoryPlan
        What will become of each record that the rows tell of.
    counts : mapping of str to int
        As `Preview.counts` has them.
    folder : KeepsRecords
        Where to write.
    source : tuple of (str, bool)
        Name of the file, and whether it is a log of ours.

    Returns
    -------
    Applied
        What was done, with one sentence about it.

    Raises
    ------
    NotSavedError
        When the disk did not take it.
    """
    filename, is_ours = source
    # Whoever may be somebody else is no loss as a second entry; joined, one would be lost.
    adds = [
        (at, plan)
        for at, plan in enumerate(plans)
        if plan.action == ASK or (plan.action == ADD and not plan.into)
    ]
    made, settled, people = writes(history, _new_id)
    back = [plan for plan in plans if plan.action == ADD and plan.into]
    changes = [plan for plan in plans if plan.action in (CHANGE, MERGE)] + back
    ids: list[str] = []
    if adds or changes or made or settled:
        ids = folder.apply(
            adds=[
                (plan.draft.kind, plan.writes | ({"id": people[at]} if at in people else {}))
                for at, plan in adds
            ]
            + made,
            changes=[(plan.into, dict(plan.writes)) for plan in changes] + settled,
            restores=[plan.into for plan in back],
            label=f"bringing in {filename or 'a file'}",
        )
    told = Counter(kind for kind, _ in made)
    alone = sum(plan.names_nobody for plan in plans)
    done = {**counts, ADD: counts[ADD] + counts[ASK]}
    also = f" Also added: {counted(told)}." if told else ""
    return {
        "added": done[ADD],
        "changed": done[CHANGE],
        "merged": done[MERGE],
        "skipped": done[SKIP],
        "nobody": done["nobody"],
        "problems": done["problems"],
        "history": dict(told),
        "ids": list(ids),
        "said": said(done, _NOUNS[is_ours], alone) + also,
    }


def _new_id(kind: str) -> str:
    return id_from(kind, secrets.randbits(40))


_TOLD = {
    "attempt": ("message", "messages"),
    "interview": ("interview", "interviews"),
    "follow_up": ("follow-up", "follow-ups"),
    "referral": ("referral", "referrals"),
    "reflection": ("reflection", "reflections"),
    "recommendation": ("piece of advice", "pieces of advice"),
}
"""What a record of a history is called, and several."""


def counted(found: Mapping[str, int]) -> str:
    """Return how many records of each kind there are, in words.

    Parameters
    ----------
    found : mapping of str to int
        Kind of record → how many.

    Examples
    --------
    >>> counted({"interview": 1, "attempt": 2})
    '2 messages and 1 interview'
    >>> counted({})
    ''
    """
    return listed(
        [
            f"{found[kind]:,} {words[found[kind] != 1]}"
            for kind, words in _TOLD.items()
            if found.get(kind)
        ]
    )


_NOUNS = {True: ("entry", "entries"), False: ("person", "people")}


def said(
    counts: Mapping[str, int], noun: tuple[str, str] = ("entry", "entries"), alone: int = 0
) -> str:
    """Return what an import did in one sentence, or two when some entries could not come `alone`.

    Parameters
    ----------
    counts : mapping of str to int
        Action → how many rows, as in `Preview.counts`.
    noun : tuple of (str, str)
        What one is called, and several.
    alone : int
        How many were left out because they name what is not here.

    Returns
    -------
    str
        One sentence, or two.

    Examples
    --------
    >>> said({"add": 1, "change": 0, "merge": 2, "skip": 0})
    '1 entry added, 2 filled in.'
    >>> said({"add": 0, "change": 0, "merge": 0, "skip": 4})
    'Nothing new. Everything in this file is already here.'
    >>> said({"add": 0, "change": 0, "merge": 0, "skip": 0})
    'This file has nothing to bring in.'
    """
    words: dict[str, Callable[[int], str]] = {
        ADD: lambda n: f"{n} {noun[n != 1]} added",
        CHANGE: lambda n: f"{n} changed",
        MERGE: lambda n: f"{n} filled in",
    }
    parts = [tell(counts[action]) for action, tell in words.items() if counts[action]]
    if alone:
        parts = parts or ["Nothing added"]
        parts[-1] += f". Left out: {alone}, because something they point to isn't here"
    if not parts and not counts[SKIP]:
        return "This file has nothing to bring in."
    if not parts:
        return "Nothing new. Everything in this file is already here."
    return ", ".join(parts) + "."
