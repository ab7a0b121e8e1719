"""Keep the minutes that were promised, in a page or in any notebook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import traitlets

from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.state.day.timer import CLOSING, LONGEST_MINUTES, WARN_MINUTES, TimerState
from infoview_lib.widgets.one_interview import OneInterview


class Timer(OneInterview):
    """Show a clock that tells softly when it is time to close.

    It runs in the browser, so that a busy Python does not stop it.

    Parameters
    ----------
    minutes : int
        What was promised, 1 to 180.
    warn_minutes : int
        How long before the end it tells.
    closing : list of str
        Words to close with, shown then; ``{minutes}`` stands for the minutes promised.
    state : TimerState, optional
        The step of a page: all else follows it then.

    Attributes
    ----------
    minutes : int
        What was promised. In a page it is that of the interview, and setting it changes nothing.
    warn_minutes : int
        How long before the end it tells, in minutes.
    closing : list of str
        Words to close with.
    longest_minutes : int
        The most that can be promised; it can't be changed.
    started : float
        When it was started, in seconds since 1970 by the clock of the browser; 0 while it does not
        run.
    elapsed : int
        Seconds since the start, or those of the last run; told every second, in a page every
        minute. To set it moves the hands of a clock that runs; in a page it changes nothing.
    interview : str or None
        Id of the interview that a page shows; None without a page.

    Examples
    --------
    >>> from infoview_lib.widgets import Timer
    >>> clock = Timer(25)
    >>> (clock.minutes, clock.started, clock.elapsed)
    (25, 0.0, 0)
    """

    step = "timer"
    given = ("warn_minutes", "closing", "longest_minutes")

    minutes = traitlets.Int(USUAL_MINUTES, min=1, max=LONGEST_MINUTES).tag(sync=True)
    warn_minutes = traitlets.Int(WARN_MINUTES, min=0, max=LONGEST_MINUTES).tag(sync=True)
    closing: traitlets.List[str] = traitlets.List(traitlets.Unicode(), list(CLOSING)).tag(sync=True)
    longest_minutes = traitlets.Int(LONGEST_MINUTES, read_only=True).tag(sync=True)
    started = traitlets.Float(0.0, min=0).tag(sync=True)
    elapsed = traitlets.Int(0, min=0).tag(sync=True)

    def __init__(
        self, minutes: int = USUAL_MINUTES, *, state: TimerState | None = None, **traits: object
    ) -> None:
        super().__init__(state, minutes=minutes, **traits)

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return the minutes of the interview that is shown.

        Parameters
        ----------
        view : TimerView
            What the state shows.
        """
        # A record may hold minutes from elsewhere that the trait would refuse.
        minutes = min(max(1, view["minutes"]), LONGEST_MINUTES)
        return {"interview": view["talk"] or None, "minutes": minutes}
