"""Show whom to ask first, by weights the student can move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypedDict

from infoview_lib.contacts.asking.how_many import how_many_to_ask
from infoview_lib.contacts.asking.ranking import (
    MOST_WEIGHT,
    WEIGHT_LABELS,
    WEIGHTS,
    RankedContact,
    rank,
)
from infoview_lib.contacts.stages import NOT_ASKED_STAGES
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import RankingWeight
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.plan.contact_lists import stage_mark, work_in_one_line
from infoview_lib.state.shapes import Mark, Typed

SHOWN = 10


class Weight(TypedDict):
    """Show how much one part counts."""

    part: str
    label: str
    value: int


class RankedRow(TypedDict):
    """Show one person at their place, with the reason in one sentence."""

    id: str
    rank: int
    name: str
    reason: str
    who: str
    mark: Mark


class RankingView(TypedDict):
    """Show the weights and the first of all ``total`` people; ``most`` is the largest weight.

    ``how_many`` are sentences on how many people to ask.
    """

    weights: list[Weight]
    most: int
    is_moved: bool
    total: int
    rows: list[RankedRow]
    line: str
    how_many: list[str]


def weights_of(book: Book) -> dict[str, int]:
    """Return the weights as the student left them.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to int
        Part → weight from 0 to `MOST_WEIGHT`; the usual one where none was moved.
    """
    # Two windows may each have made a record of one part: the later one counts.
    moved = {one.part: one.weight for one in book.of(RankingWeight) if one.weight is not None}
    return {part: moved.get(part, weight) for part, weight in WEIGHTS.items()}


class RankingState(State):
    """Rank the contacts: first those to ask, then those already asked, with their stage."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self.count = SHOWN
        super().__init__(folder, today)

    def describe(self) -> RankingView:
        """Return the weights, the first rows, how many there are."""
        book = self.folder.book
        weights = weights_of(book)
        rows = rank(book, weights, self.today())
        free = [row for row in rows if row.stage in NOT_ASKED_STAGES]
        # Kept in sight below, since a list that loses people as they are asked looks like a fault.
        rows = free + [row for row in rows if row.stage not in NOT_ASKED_STAGES]
        return {
            "weights": [
                {"part": part, "label": label, "value": weights[part]}
                for part, label in WEIGHT_LABELS
            ],
            "most": MOST_WEIGHT,
            "is_moved": weights != WEIGHTS,
            "total": len(rows),
            "rows": [self._row(place, row) for place, row in enumerate(rows[: self.count], 1)],
            "line": _line(rows, free),
            "how_many": how_many_to_ask(book) if rows else [],
        }

    def _row(self, place: int, row: RankedContact) -> RankedRow:
        return {
            "id": row.contact,
            "rank": place,
            "name": row.name,
            "reason": row.reason,
            "who": work_in_one_line(self.folder.book.get(row.contact)),
            "mark": stage_mark(row.stage),
        }

    @action
    def do_weigh(self, part: str, value: Typed) -> None:
        """Give one part another weight."""
        weight = int(str(value)) if str(value).isdecimal() else MOST_WEIGHT + 1
        if part not in WEIGHTS or weight > MOST_WEIGHT:
            raise EntryError(
                f"“{value}” doesn't fit here.", f"Choose a number from 0 to {MOST_WEIGHT}."
            )
        found = self.folder.book.about(RankingWeight, part=part)
        if found:
            changes = [(found[-1].id, {"weight": weight})]
            self.folder.apply(changes=changes, label="a changed weight")
        else:
            new = {"part": part, "weight": weight}
            self.folder.apply(adds=[("ranking_weight", new)], label="a changed weight")

    @action
    def do_reset(self) -> None:
        """Put the weights back as they came."""
        changes = [
            (one.id, {"weight": WEIGHTS[one.part]})
            for one in self.folder.book.of(RankingWeight)
            if one.part in WEIGHTS and one.weight != WEIGHTS[one.part]
        ]
        if changes:
            self.folder.apply(changes=changes, label="reset weights")

    @action
    def do_more(self) -> None:
        """Show more rows."""
        self.count += SHOWN
        self.refresh()


def _line(rows: Sequence[RankedContact], free: Sequence[RankedContact]) -> str:
    if not rows:
        return "Add a few people first. Then you'll see who to contact first."
    if not free:
        return (
            "You've reached out to everyone on your list. Ask the people you meet for a referral."
        )
    # Naming the first of equals as the best to ask would be made up.
    if len(rows) > 1 and len({row.score for row in rows}) == 1:
        return (
            "Nothing sets these people apart yet. "
            "For each one, note how close their work is to your goals."
        )
    return f"{free[0].name} would be a good person to contact next."
