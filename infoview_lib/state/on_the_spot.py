"""Take down a talk that happened on the spot."""

from __future__ import annotations

from typing import Any

from infoview_lib.state.quick_add import QuickAddState


class OnTheSpotState(QuickAddState):
    """Offer the one short form for a talk that nobody had planned."""

    def describe(self) -> dict[str, Any]:
        """Return that form alone."""
        found = super().describe()
        return found | {"forms": [form for form in found["forms"] if form["do"] == "talk"]}
