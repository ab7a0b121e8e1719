"""Let the student guess how many will say yes, then show what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.contacts.asking.calibration import calibration
from infoview_lib.errors import EntryError
from infoview_lib.records.kinds import Prediction
from infoview_lib.state.contract import action
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import Typed

EVIDENCE = (
    "Face to face, people who ask for help often expect too few to say yes, some by as much as "
    "half (Flynn and Lake, 2008). By email, they often expect too many (Roghanizad and Bohns, "
    "2017). Neither study was about informational interviews, so take both as a hint."
)
SOURCE = (
    "Sources: Flynn, F. J., and Lake, V. K. B. (2008). If you need help, just ask: Underestimating "
    "compliance with direct requests for help. Journal of Personality and Social Psychology, 95, "
    "128–143. Roghanizad, M. M., and Bohns, V. K. (2017). Ask in person: You're less persuasive "
    "than you think over email. Journal of Experimental Social Psychology, 69, 223–226."
)


class PredictionState(RecordListState[Prediction]):
    """List guesses, each beside the answers that came."""

    kind = "prediction"
    title = "Your guess"
    lead = "How many people will you reach out to next? How many will say yes? Only you see this."
    empty = ""
    add_label = "Save my guess"
    add_fields = ("asks_planned", "predicted_yes")
    fields = ("asks_planned", "predicted_yes", "made_on")

    def describe(self) -> RecordListView:
        """Return the guesses with what came of each."""
        rows = calibration(self.folder.book)
        self._results = {row.prediction: row for row in rows}
        self._waits = next((row for row in reversed(rows) if row.asked < row.asks_planned), None)
        found = super().describe()
        # A second guess before the first is answered would share its people.
        if self._waits:
            found["add_fields"] = []
        return found

    def item_title(self, record: Prediction) -> str:
        """Say the guess."""
        return f"{record.predicted_yes} of {record.asks_planned} will say yes"

    def item_detail(self, record: Prediction) -> str:
        """Say the result as counts."""
        row = self._results.get(record.id)
        return row.reading if row else "Fill in both numbers to see your result here."

    def lines(self) -> list[str]:
        """Tell the evidence, once a guess stands: told before, it would change the guess."""
        if not self.folder.book.of(Prediction):
            return []
        left = self._waits.asks_planned - self._waits.asked if self._waits else 0
        more = "one more person" if left == 1 else f"{left} more people"
        again = f"Guess again after you reach out to {more}."
        return [*([again] if left else []), EVIDENCE, SOURCE]

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Date the guess today."""
        _check(values.get("predicted_yes"), values.get("asks_planned"))
        return {"made_on": self.today(), **values}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field, when both numbers still agree."""
        one = self.folder.book.get(id)
        if one is not None and name in self.add_fields:
            both: dict[str, Typed] = {
                "predicted_yes": one.predicted_yes,
                "asks_planned": one.asks_planned,
                name: value,
            }
            _check(both["predicted_yes"], both["asks_planned"])
        self.folder.change(id, **{name: value})


def _check(yes: Typed, asks: Typed) -> None:
    """Raise EntryError unless both are numbers and no more say yes than are asked."""
    said, asked = str(yes).strip(), str(asks).strip()
    if not said.isdigit() or not asked.isdigit() or int(asked) < 1:
        raise EntryError(
            "One of the two numbers is missing.",
            "Type how many people you'll reach out to, and how many will say yes.",
        )
    if int(said) > int(asked):
        raise EntryError(
            f"{yes} of {asks} can't say yes.", "Type a number no larger than the number of people."
        )
