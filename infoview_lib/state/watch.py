"""Take in what other windows save, soon, while a page is looked at.

A page asks for it every ten seconds as long as it is in sight; between two such questions this half
looks by itself, so that nothing travels and the page's Python is not busy for anybody to see.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable

from infoview_lib.state.lag import LAG

EVERY = 0.4
"""Seconds between two looks."""
SHARE = 20
"""On a slow disk a look is followed by so many times its own time without any."""
LASTS = 15.0
"""Seconds for which it goes on after the page asked last."""


class Watch:
    """Look into the folder now and then.

    Parameters
    ----------
    look : function
        Takes in what other windows saved.
    """

    def __init__(self, look: Callable[[], object]) -> None:
        self._look = look
        self._until = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def keep_on(self) -> None:
        """Go on for a while; without a loop, as in a script, nothing is looked at."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._until = loop.time() + LASTS
        # In a browser each look stops the page for a moment, and no other program writes there.
        if self._timer is None and sys.platform != "emscripten":
            self._timer = loop.call_later(EVERY, self._once, loop)

    def _once(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        if loop.time() > self._until:
            return
        began = time.perf_counter()
        with LAG.answering():  # what changed is shown step by step, so that a page can ask between
            self._look()
        took = time.perf_counter() - began
        LAG.go_on()
        self._timer = loop.call_later(max(EVERY, SHARE * took), self._once, loop)

    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
