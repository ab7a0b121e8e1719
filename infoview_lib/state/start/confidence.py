"""Let the student note how sure they feel, before the interviews, then after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypedDict

from infoview_lib.errors import EntryError
from infoview_lib.records.kinds import Confidence
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.shapes import Typed

_WORDS = {
    "before": (
        "How confident you feel today",
        "1 means not yet, 5 means very confident. There's no right answer.",
    ),
    "after": (
        "How confident you feel now",
        "These are the same statements as at the start. A lower number is fine, too.",
    ),
}


class StatementRow(TypedDict):
    """Show one statement with its score of this moment, and that from before when it is after."""

    key: str
    text: str
    score: int | None
    earlier: int | None


class ConfidenceView(TypedDict):
    """Show the statements of one moment."""

    title: str
    lead: str
    moment: str
    rows: list[StatementRow]
    line: str


class ConfidenceState(State):
    """Rate a few statements at one moment.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    moment : {'before', 'after'}
        When. The ratings from before stand beside those after.
    today : callable, optional
        Returns the present date.

    Raises
    ------
    EntryError
        When there is no such moment.
    """

    def __init__(
        self,
        folder: OpenFolder,
        moment: str = "before",
        today: Callable[[], date] = date.today,
    ) -> None:
        if moment not in _WORDS:
            raise EntryError(f"There is no moment called “{moment}”.", "Use before or after.")
        self.moment = moment
        super().__init__(folder, today)

    def describe(self) -> ConfidenceView:
        """Return the statements with their scores, now and before."""
        before, now = self._scores("before"), self._scores(self.moment)
        title, lead = _WORDS[self.moment]
        earlier = before if self.moment == "after" else {}
        rows: list[StatementRow] = [
            {"key": str(n), "text": text, "score": now.get(text), "earlier": earlier.get(text)}
            for n, text in enumerate(self._statements())
        ]
        return {
            "title": title,
            "lead": lead,
            "moment": self.moment,
            "rows": rows,
            "line": self._line(before, now),
        }

    @action
    def do_rate(self, text: str, score: Typed) -> None:
        """Note the score of one statement."""
        if text not in self._statements():
            raise EntryError("That statement isn't on this page.", "Choose one that is shown.")
        for one in self.folder.book.about(Confidence, moment=self.moment, item=text):
            self.folder.change(one.id, score=score)
            return
        self.folder.add("confidence", moment=self.moment, item=text, score=score)

    def _statements(self) -> list[str]:
        """Return the lines to rate; a workbook that began with other lines keeps those."""
        ours = [one.text for one in scripts_of("confidence")]
        noted = list(dict.fromkeys(one.item for one in self.folder.book.of(Confidence) if one.item))
        # A number is worth something only beside the same words.
        return ours if not noted or set(noted) & set(ours) else noted

    def _scores(self, moment: str) -> dict[str, int]:
        found = self.folder.book.about(Confidence, moment=moment)
        return {one.item: one.score for one in found if one.score}

    def _line(self, before: dict[str, int], now: dict[str, int]) -> str:
        statements = self._statements()
        rated = sum(text in now for text in statements)
        if not rated:
            return ""
        if rated < len(statements):
            return f"{rated} of {len(statements)} rated."
        if self.moment == "before":
            return "Saved. You'll rate these again on the last page."
        both = [text for text in statements if text in before]
        if not both:
            return "Saved. There are no earlier ratings to compare these with."
        risen = sum(now[text] > before[text] for text in both)
        fallen = sum(now[text] < before[text] for text in both)
        line = _risen_line(risen, len(both))
        if fallen:
            line += " A lower number isn't a step back. Often it means you know more now."
        return line


def _risen_line(risen: int, rated: int) -> str:
    """Return in how many statements the student grew more confident."""
    if not risen:
        return "Your ratings haven't gone up since you started."
    if risen == rated > 1:
        return f"You're more confident on all {rated} than when you started."
    return f"You're more confident on {risen} of {rated} than when you started."
