"""Let a widget follow the interview that its page is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import traitlets

from infoview_lib.widgets.standalone import Standalone


class OneInterview(Standalone):
    """Show what belongs to one interview in a page; to set ``interview`` turns to another.

    Attributes
    ----------
    interview : str or None
        Id of the interview that a page shows, empty for one that is not set yet; None without a
        page.
    """

    interview = traitlets.Unicode(None, allow_none=True).tag(sync=True)

    def asked(self, name: str, old: Any, new: Any) -> Iterable[tuple[str, dict[str, object]]]:
        """Return what turns the state to another interview.

        Parameters
        ----------
        name : str
            Of the trait.
        old, new : str
            Ids.
        """
        if name == "interview":
            yield "turn_to", {"talk": new}
