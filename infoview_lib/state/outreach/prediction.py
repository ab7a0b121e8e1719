"""Let the student guess how many will say yes, then show what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.contacts.asking.calibration import (
    BY_CHANNEL,
    Calibration,
    calibration,
    results_by_channel,
)
from infoview_lib.errors import EntryError
from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.records.choices import GUESS_CHANNELS
from infoview_lib.records.kinds import Prediction
from infoview_lib.state.bundled_texts import claims
from infoview_lib.state.contract import action
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import Choice, Typed

_CLAIMS = {"in_person": "face_to_face", "email": "email"}
"""Channel → the claim that was studied for it."""


class PredictionState(RecordListState[Prediction]):
    """List guesses, each beside the answers that came."""

    kind = "prediction"
    title = "Your guess"
    lead = "How will you reach out next, and how many people will say yes? Only you see this."
    empty = ""
    add_label = "Save my guess"
    add_fields = ("channel", "asks_planned", "predicted_yes")
    fields = ("channel", "asks_planned", "predicted_yes", "made_on")

    def describe(self) -> RecordListView:
        """Return the guesses with what came of each."""
        rows = calibration(self.folder.book)
        self._results = {row.prediction: row for row in rows}
        self._waits = {row.channel: row for row in rows if row.asked < row.asks_planned}
        found = super().describe()
        free = self._free_channels()
        # A second guess before the first is answered would share its people.
        found["add_fields"] = [
            {**one, "choices": free} if one["name"] == "channel" else one
            for one in found["add_fields"]
            if free
        ]
        return found

    def _free_channels(self) -> list[Choice]:
        """Return the channels with no guess that waits; one without a channel waits for all."""
        return [one for one in GUESS_CHANNELS if not self._waits.keys() & {"", one[0]}]

    def item_title(self, record: Prediction) -> str:
        """Say the guess."""
        by = BY_CHANNEL[record.channel]
        return f"{record.predicted_yes} of {record.asks_planned} will say yes{by}"

    def item_detail(self, record: Prediction) -> str:
        """Say the result as counts."""
        row = self._results.get(record.id)
        return row.reading if row else "Fill in both numbers to see your result here."

    def lines(self) -> list[str]:
        """Tell the evidence, once a guess stands: told before, it would change the guess."""
        guesses = self.folder.book.of(Prediction)
        if not guesses:
            return []
        guessed = {one.channel for one in guesses}
        return [*map(_again, self._waits.values()), *self._so_far(), *_known(guessed)]

    def _so_far(self) -> list[str]:
        """Say what came by channel, once there are two to compare."""
        found = results_by_channel(self.folder.book)
        if len(found) < 2:
            return []
        told = [f"{one.yes} of {one.answered}{BY_CHANNEL[one.channel]}" for one in found]
        return [f"Of the people who answered, this many said yes: {listed(told)}."]

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Date the guess today."""
        _check(values.get("predicted_yes"), values.get("asks_planned"))
        if not values.get("channel"):
            raise EntryError("How you'll reach out is missing.", "Choose a way, then save again.")
        if str(values["channel"]) not in dict(self._free_channels()):
            raise EntryError(
                "An earlier guess is still open.", "Reach out first, or choose another way."
            )
        return {"made_on": self.today(), **values}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field, when both numbers still agree."""
        one = self.folder.book.get(id)
        if one is not None and name in ("predicted_yes", "asks_planned"):
            both: dict[str, Typed] = {
                "predicted_yes": one.predicted_yes,
                "asks_planned": one.asks_planned,
                name: value,
            }
            _check(both["predicted_yes"], both["asks_planned"])
        self.folder.change(id, **{name: value})


def _again(row: Calibration) -> str:
    """Say when to guess again."""
    left = row.asks_planned - row.asked
    more = "one more person" if left == 1 else f"{left} more people"
    return f"Guess again after you reach out to {more}{BY_CHANNEL[row.channel]}."


def _known(guessed: set[str]) -> list[str]:
    """Return what is known of the channels of the guesses, and of which ones nothing is."""
    other = [
        BY_CHANNEL[one].strip() for one, _ in GUESS_CHANNELS if one in guessed - _CLAIMS.keys()
    ]
    # A guess of before channels were asked for may be about any; beside a channel that nobody
    # studied, the two that were are the nearest.
    about = _CLAIMS.keys() if other or "" in guessed else guessed
    notes = [claims()[claim].note for channel, claim in _CLAIMS.items() if channel in about]
    if other:
        notes.insert(0, f"We know of no study of requests {listed(other)}.")
    return [*notes, "The studies are listed on the page “Reflect and decide.”"]


def _check(yes: Typed, asks: Typed) -> None:
    """Raise EntryError unless both are numbers and no more say yes than are asked."""
    said, asked = str(yes).strip(), str(asks).strip()
    if not said.isdecimal() or not asked.isdecimal() or int(asked) < 1:
        raise EntryError(
            "One of the two numbers is missing.",
            "Type how many people you'll reach out to, and how many will say yes.",
        )
    if int(said) > int(asked):
        raise EntryError(
            f"{yes} of {asks} can't say yes.", "Type a number no larger than the number of people."
        )
