"""Let an answer leave before the steps that it concerns are shown anew.

An answer says that the records are safe, and a page says so as soon as it has it. So while one is
worked out, steps are only noted as behind the records. Afterwards they catch up one at a time, and
what a page sends meanwhile is heard in between: several quick changes are shown once.

What is looked at comes first. All else waits until nothing was changed for a moment: the rest of
the page, which a search or a screen reader finds, then pages out of sight. A page says what is
looked at; where none does, everything is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, TimerHandle

QUIET = 0.5
"""Seconds after the last change before steps catch up that nobody looks at."""


class Sight(IntEnum):
    """Say how much of a step can be seen."""

    PAGE_HIDDEN = 0
    """Its page is not in front."""
    ON_PAGE = 1
    """Its page is, but one has to scroll to it."""
    IN_VIEW = 2
    """It is looked at."""


class CatchesUp(Protocol):
    """Show the records as they are now, where it does not already."""

    @property
    def sight(self) -> Sight:
        """How much of it can be seen."""
        ...

    def catch_up(self) -> None:
        """Be behind no longer."""
        ...

    def wait(self) -> None:
        """Say that it is behind and that nobody looks at it, until it has caught up."""
        ...


class Lag:
    """Hold the steps that are behind, in the order in which they catch up."""

    def __init__(self) -> None:
        self._behind: dict[CatchesUp, list[Callable[[], object]]] = {}
        self._answers = 0
        self._changed_at = 0.0
        self._call: tuple[AbstractEventLoop, TimerHandle] | None = None

    @property
    def is_answering(self) -> bool:
        """True while an answer is worked out."""
        return self._answers > 0

    @property
    def is_behind(self) -> bool:
        """True until all steps have caught up."""
        return bool(self._behind)

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Within this, what changes is shown later; `go_on` begins with it."""
        self._answers += 1
        try:
            yield
        finally:
            self._answers -= 1

    def note(self, step: CatchesUp) -> None:
        """Take in a step that is behind; one that is waiting already keeps its place."""
        self._behind.setdefault(step, [])
        self._changed_at = time.monotonic()

    def first(self, step: CatchesUp, then: Callable[[], object]) -> None:
        """Let a step catch up before all others, and do something then."""
        self._behind = {step: [*self._behind.pop(step, ()), then], **self._behind}

    def go_on(self) -> None:
        """Let the steps catch up: at once, or where a loop runs once it has nothing else to do."""
        import asyncio  # a fifth of what it takes to load a state; a page's Python has it already

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            while self._behind:
                self._catch_up(self._next())
            return
        for step in self._behind:
            if step.sight < Sight.IN_VIEW:
                step.wait()
        if not self._behind:
            return
        # Through the clock of the loop: what a page has sent by then is heard first.
        due = loop.time() + self._pause(self._next())
        if self._call is not None:
            of, call = self._call
            if of is loop and call.when() <= due:
                return
            call.cancel()
        self._call = loop, loop.call_at(due, self._go_on_once)

    def _go_on_once(self) -> None:
        self._call = None
        # Once more, as much may have been heard since: another change, or that one scrolled.
        if self._behind and not self._pause(step := self._next()):
            self._catch_up(step)
        self.go_on()

    def _next(self) -> CatchesUp:
        """Return what catches up first; of equals, what is behind the longest."""
        return max(self._behind, key=self._urgency)

    def _urgency(self, step: CatchesUp) -> Sight:
        """What somebody waits for counts as looked at."""
        return Sight.IN_VIEW if self._behind[step] else step.sight

    def _pause(self, step: CatchesUp) -> float:
        """Return the seconds until a step may catch up."""
        if self._urgency(step) is Sight.IN_VIEW:
            return 0
        return max(0.0, self._changed_at + QUIET - time.monotonic())

    def _catch_up(self, step: CatchesUp) -> None:
        then = self._behind.pop(step)
        with suppress(Exception):  # a step that fails must not keep the others from catching up
            step.catch_up()
        for call in then:
            call()


LAG = Lag()
"""Of this program: its pages answer one at a time."""
