"""Take down a talk that happened on the spot."""

from __future__ import annotations

from typing import Any

from infoview_lib.state.quick_add import QuickAddState


class OnTheSpotState(QuickAddState):
    """Offer the one short form for a talk that nobody had planned."""

    def describe(self) -> dict[str, Any]:
        """Return that form alone."""
        return {"forms": [form for form in super().describe()["forms"] if form["do"] == "talk"]}
