"""Let the student say which decision the interviews should help with."""

from __future__ import annotations

from infoview_lib.records.choices import DECISIONS
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import decisions
from infoview_lib.state.contract import action
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.shapes import TilesView


class DecisionState(State):
    """Let the student say which decision the interviews should help with."""

    def describe(self) -> TilesView:
        """Return one choice per decision with its sentence, the chosen one."""
        chosen = profile_of(self.folder.book).decision
        return {
            "legend": "What do you want to decide?",
            "chosen": chosen,
            "choices": [
                {"key": one.kind, "label": one.title, "text": one.sentence, "example": one.example}
                for one in decisions()
            ],
            "line": (
                f"Your interviews will be about {_lower(dict(DECISIONS)[chosen])}. "
                "The questions we suggest follow this choice. You can change it anytime."
            )
            if chosen
            else "",
        }

    @action
    def do_choose(self, key: str) -> None:
        """Set the decision."""
        write_profile(self.folder, decision=key)


def _lower(label: str) -> str:
    return label[0].lower() + label[1:]  # within a sentence
