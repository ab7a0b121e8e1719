"""Score each option on what matters, again after each talk, to see a view move."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.coverage import coverage
from infoview_lib.state.records import RecordsState


class RatingsState(RecordsState):
    """List the options; each score given is kept with its day, so that a change of mind shows."""

    kind = "option_rating"
    empty = "No option to score yet. You name your options on the page “What you want to find out”."

    def shown_records(self) -> list[Any]:
        """Return the options still being weighed or kept."""
        return [o for o in self.folder.book.of("option") if o.status != "dropped"]

    def item(self, option: Any) -> dict[str, Any]:
        """Return the card of one option with one scale per criterion."""
        criteria = self.folder.book.of("criterion")
        latest = {c.id: self._scores(option.id, c.id)[-1:] for c in criteria}
        fields = [{"name": c.id, "type": "scale", "label": c.name or "What matters",
                   "help": "1 fits poorly, 5 fits very well."} for c in criteria]  # fmt: skip
        return {
            "id": option.id, "title": option.name, "detail": "", "fields": fields, "actions": [],
            "values": {key: found[0].score if found else None for key, found in latest.items()},
            "marks": self._mark(latest), "lines": self._moves(option.id, criteria), "practice": False,
        }  # fmt: skip

    def lines(self) -> list[str]:
        """Say what is missing before options can be compared."""
        if self.folder.book.of("option") and not self.folder.book.of("criterion"):
            return ["Name what matters to you first, on the page “What you want to find out”."]
        return []

    def _scores(self, option: str, criterion: str) -> list[Any]:
        found = self.folder.book.about("option_rating", option=option, criterion=criterion)
        return sorted((r for r in found if r.score), key=lambda r: (r.rated_on, r.created_at))

    def _mark(self, latest: dict[str, list[Any]]) -> list[dict[str, str]]:
        weights = {c.id: c.weight or 3 for c in self.folder.book.of("criterion")}
        scored = {key: found[0].score for key, found in latest.items() if found}
        if not scored:
            return [{"shape": "○", "text": "Not scored yet", "tone": ""}]
        total = sum(weights[key] * score for key, score in scored.items())
        fit = total / sum(weights[key] for key in scored)
        return [{"shape": "●", "tone": "good", "text": f"Fit {fit:.1f} of 5 on {len(scored)} of {len(weights)}"}]

    def _moves(self, option: str, criteria: Any) -> list[str]:
        lines = []
        for criterion in criteria:
            scores = self._scores(option, criterion.id)
            if len(scores) > 1 and scores[0].score != scores[-1].score:
                way = "up" if scores[-1].score > scores[0].score else "down"
                lines.append(f"{criterion.name}: your view moved {way}, from {scores[0].score} to {scores[-1].score}.")
        return lines

    def do_change(self, id: str, name: str, value: Any) -> None:
        """Keep a score; a second one on the same day replaces the first."""
        today = self.today().isoformat()
        same_day = [r for r in self._scores(id, name) if r.rated_on == today]
        if same_day:
            self.folder.change(same_day[-1].id, score=value)
        else:
            self.folder.add("option_rating", option=id, criterion=name, score=value, rated_on=today)

    def do_remove(self, id: str) -> None:
        """Remove the scores of an option; the option stays."""
        found = [r.id for r in self.folder.book.about("option_rating", option=id)]
        self.folder.apply(deletes=found, label="the scores of an option")

    def do_history(self, id: str) -> dict[str, Any]:
        """Return every score of an option, newest first."""
        book = self.folder.book
        found = sorted(book.about("option_rating", option=id), key=lambda r: r.created_at, reverse=True)
        return {"history": [f"{r.rated_on} — {book.name_of(r.criterion)}: {r.score}" for r in found]}


class ReadinessState(RecordsState):
    """Say for each objective what evidence there is, before any job interview or final choice."""

    kind = "objective"
    empty = "You have not set a goal yet."
    fields = ("status", "success_sign")

    def shown_records(self) -> list[Any]:
        """Return the goals that were not dropped."""
        return [o for o in self.folder.book.of("objective") if o.status != "dropped"]

    def item_title(self, record: Any) -> str:
        """Name the goal."""
        row = self._row(record)
        return record.text or (row.label if row else "") or "A goal"

    def item_detail(self, record: Any) -> str:
        """Say in words what is there and what is missing."""
        row = self._row(record)
        return f"{row.evidence} of {row.target} in your records. {row.reading}" if row else ""

    def item_marks(self, record: Any) -> list[dict[str, str]]:
        """Show whether the goal is met by the records."""
        row = self._row(record)
        if row is None or row.gap:
            return [{"shape": "○", "text": "Still open", "tone": ""}]
        return [{"shape": "●", "text": "Evidence is there", "tone": "good"}]

    def lines(self) -> list[str]:
        """Sum up."""
        rows = self._rows()
        if not rows:
            return []
        there = sum(1 for row in rows if not row.gap)
        if there == len(rows):
            return ["Every goal has its evidence. You can decide, and you can say why."]
        if len(rows) == 1:
            return ["Your goal does not have its evidence yet. Its card says what is missing."]
        return [f"{there} of your {len(rows)} goals have their evidence. The cards of the others say what is missing."]

    def _rows(self) -> list[Any]:
        return coverage(self.folder.book)

    def _row(self, record: Any) -> Any:
        return next((row for row in self._rows() if row.objective == record.id), None)
