"""Show whom to ask first, by weights the student can move."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.asking.ranking import MOST_WEIGHT, WEIGHT_LABELS, WEIGHTS, rank
from infoview_lib.contacts.stages import NOT_ASKED_STAGES
from infoview_lib.errors import EntryError
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.plan.contact_lists import stage_mark, work_in_one_line

SHOWN = 10


def weights_of(book: Any) -> dict[str, int]:
    """Return the weights as the student left them."""
    moved = {one.part: one.weight for one in book.of("ranking_weight") if one.weight is not None}
    return {part: moved.get(part, weight) for part, weight in WEIGHTS.items()}


class RankingState(State):
    """Rank the contacts: first those to ask, then those already asked, with their stage."""

    def __init__(self, folder: Any, **rest: Any) -> None:
        self.count = SHOWN
        super().__init__(folder, **rest)

    def describe(self) -> dict[str, Any]:
        """Return the weights, the first rows, how many there are."""
        book = self.folder.book
        weights = weights_of(book)
        rows = rank(book, weights, self.today())
        free = [row for row in rows if row.stage in NOT_ASKED_STAGES]
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
        }

    def _row(self, place: int, row: Any) -> dict[str, Any]:
        return {
            "id": row.contact,
            "rank": place,
            "name": row.name,
            "reason": row.reason,
            "who": work_in_one_line(self.folder.book.get(row.contact)),
            "mark": stage_mark(row.stage),
        }

    @action
    def do_weigh(self, part: str, value: Any) -> None:
        """Give one part another weight."""
        if part not in WEIGHTS or not str(value).isdigit() or int(value) > MOST_WEIGHT:
            raise EntryError(
                f"“{value}” does not fit here.", f"Choose a number from 0 to {MOST_WEIGHT}."
            )
        found = self.folder.book.about("ranking_weight", part=part)
        if found:
            changes = [(found[-1].id, {"weight": int(value)})]
            self.folder.apply(changes=changes, label="a weight moved")
        else:
            new = {"part": part, "weight": int(value)}
            self.folder.apply(adds=[("ranking_weight", new)], label="a weight moved")

    @action
    def do_reset(self) -> None:
        """Put the weights back as they came."""
        changes = [
            (one.id, {"weight": WEIGHTS[one.part]})
            for one in self.folder.book.of("ranking_weight")
            if one.part in WEIGHTS and one.weight != WEIGHTS[one.part]
        ]
        if changes:
            self.folder.apply(changes=changes, label="weights put back")

    @action
    def do_more(self) -> None:
        """Show more rows."""
        self.count += SHOWN
        self.refresh()


def _line(rows: list[Any], free: list[Any]) -> str:
    if not rows:
        return "Add a few people first. Then their order shows up here."
    if not free:
        return "You have asked everybody on your list. Ask the people you meet for more names."
    if len(rows) > 1 and len({row.score for row in rows}) == 1:
        return "So far nothing sets these people apart. Note for each how close they are to your question."
    return f"{free[0].name} would be a good next person to ask."
