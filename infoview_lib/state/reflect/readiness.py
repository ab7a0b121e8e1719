"""Say for each goal what evidence there is, before any job interview or final choice."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_lib.contacts.learned.readiness import Gate, readiness
from infoview_lib.records.kinds import Objective
from infoview_lib.state.bundled_texts import objectives
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import Mark, Suggestion

LINES = 12
"""Pieces of evidence that a card lists; more is counted."""


class ReadinessState(RecordListState[Objective]):
    """List the student's goals with their evidence; offer the usual ones that are missing."""

    kind = "objective"
    empty = "You haven't set a goal yet."
    fields = ("status", "success_sign")
    suggestions_lead = "Interviews can also help with these goals. Add any you'd like:"

    def describe(self) -> RecordListView:
        """Return one card per goal."""
        self._gates = readiness(self.folder.book)
        self._by_goal = {one.objective: one for one in self._gates if one.objective}
        return super().describe()

    def shown_records(self) -> Sequence[Objective]:
        """Return the goals that were not dropped, practice left out."""
        return [one for one in self.folder.book.of(Objective) if one.id in self._by_goal]

    def item_title(self, record: Objective) -> str:
        """Name the goal."""
        return self._by_goal[record.id].label

    def item_detail(self, record: Objective) -> str:
        """Say in words what is there and what is missing."""
        gate = self._by_goal[record.id]
        said = (
            f"{len(gate.evidence)} of {gate.target} so far."
            if gate.kind not in ("", "other")
            else ""
        )
        return f"{said} {_missing(gate)}".strip()

    def item_marks(self, record: Objective) -> list[Mark]:
        """Show whether the goal is met by the records."""
        if self._by_goal[record.id].missing:
            return [{"shape": "○", "text": "Still open", "tone": ""}]
        if _is_said(self._by_goal[record.id]):
            return [{"shape": "◐", "text": "Marked as met", "tone": "good"}]
        return [{"shape": "●", "text": "You have the evidence", "tone": "good"}]

    def item_lines(self, record: Objective) -> list[str]:
        """List the evidence, of much only the beginning."""
        found = self._by_goal[record.id].evidence
        more = len(found) - LINES
        return [*found[:LINES], f"… and {more} more."] if more > 0 else list(found)

    def suggestions(self) -> list[Suggestion]:
        """Return the usual goals that the student did not set, with what is there of each."""
        usual = {one.kind: one.examples[0][2] for one in objectives() if one.examples}
        return [
            {
                "label": f"{one.label} ({len(one.evidence)} in your records)",
                # As many as the first example of page 01 has, so that one click makes a whole goal.
                "values": {"kind": one.kind, "target_count": usual.get(one.kind, 1)},
            }
            for one in self._gates
            if not one.objective
        ]

    def lines(self) -> list[str]:
        """Sum up."""
        own = list(self._by_goal.values())
        if not own:
            return []
        there = sum(1 for one in own if one.is_there)
        if there == len(own):
            return ["You have evidence for each of your goals. You decide if that's enough."]
        if len(own) == 1:
            return ["You don't have the evidence for your goal yet. Its card shows what's missing."]
        return [
            f"You have the evidence for {there} of your {len(own)} goals. "
            "The other cards show what's missing."
        ]


def _is_said(gate: Gate) -> bool:
    """Say whether a goal is met by the student's word rather than by the records."""
    return not gate.missing and len(gate.evidence) < gate.target


def _missing(gate: Gate) -> str:
    if _is_said(gate):
        return "You marked this goal as met."
    if not gate.missing:
        return "You have what you wanted here."
    return gate.missing if gate.kind in ("", "other") else f"Still missing: {gate.missing}"
