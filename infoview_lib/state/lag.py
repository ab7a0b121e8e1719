"""Let an answer leave before the steps that it concerns are shown anew.

An answer says that the records are safe, and a page says so as soon as it has it. So while one is
worked out, steps are only noted as behind the records. Afterwards they catch up one at a time, and
what a page sends meanwhile is heard in between: several quick changes are shown once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Protocol


class CatchesUp(Protocol):
    """Show the records as they are now, where it does not already."""

    def catch_up(self) -> None:
        """Be behind no longer."""
        ...


class Lag:
    """Hold the steps that are behind, in the order in which they catch up."""

    def __init__(self) -> None:
        self._behind: dict[CatchesUp, list[Callable[[], object]]] = {}
        self._answers = 0
        self._is_called = False

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
                self._next()
            return
        if self._behind and not self._is_called:
            self._is_called = True
            # Through the clock of the loop: what a page has sent by then is heard first.
            loop.call_later(0, self._go_on_once)

    def _go_on_once(self) -> None:
        self._is_called = False
        if self._behind:
            self._next()
        self.go_on()

    def _next(self) -> None:
        step = next(iter(self._behind))
        then = self._behind.pop(step)
        with suppress(Exception):  # a step that fails must not keep the others from catching up
            step.catch_up()
        for call in then:
            call()


LAG = Lag()
"""Of this program: its pages answer one at a time."""
