"""Hold a rehearsal as it stands: what was said, the minutes, what can be counted."""

from __future__ import annotations

from dataclasses import dataclass

CLOSE_BEFORE = 5
"""Minutes before the end at which closing words are due."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold one thing said: by ``you``, by ``them``, or something that happened ``around`` you.

    ``at`` is the minute it began, ``about`` the question it belongs to, ``hint`` a quiet word to the student.
    """

    who: str
    words: str
    at: int
    about: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """Hold a rehearsal as it stands.

    ``minutes`` are those used, ``promise`` those agreed by now; ``drifting`` says that the other one waits
    for an answer to a job interview's question; ``names`` and ``advice`` are what was given.
    """

    turns: tuple[Turn, ...] = ()
    minutes: int = 0
    promise: int = 0
    is_open: bool = False
    is_over: bool = False
    drifting: bool = False
    stopped: bool = False
    asked: int = 0
    opened: int = 0
    closed: int = 0
    went_on: int = 0
    job_asks: int = 0
    repeats: int = 0
    led_back: int = 0
    answered_drift: int = 0
    asked_names: bool = False
    asked_leave: bool = False
    named_time: bool = False
    thanked: bool = False
    closed_at: int = 0
    names: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """Return the minutes left; below 0 when the promise is passed."""
        return self.promise - self.minutes

    @property
    def should_close(self) -> bool:
        """Tell whether it is time for the closing words."""
        return self.is_open and not self.is_over and self.left <= CLOSE_BEFORE

    @property
    def drifted(self) -> bool:
        """Tell whether the talk turned into a job interview for a while."""
        return self.drifting or self.stopped or bool(self.led_back or self.answered_drift)
