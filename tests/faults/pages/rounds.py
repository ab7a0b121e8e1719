"""Let faults happen to students at work, round by round; judge what the pages then say and hold."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.faults.pages.judge import Finding, Judge
from tests.faults.pages.student import PAGES, Student

FAULTS_EACH = 40

FAULTS: dict[str, int] = {
    "kill_python": 3,
    "kill_server": 1,
    "stop_server": 1,
    "fill": 4,
    "lock": 3,
    "second_window": 1,
    "other_window": 2,
    "reload": 2,
    "turn": 2,
    "close_and_open": 2,
    "keys": 3,
    "undo": 3,
}
"""What happens, one a round, and how often it is chosen."""


@dataclass
class Outcome:
    """What came of one student's work."""

    seed: int
    faults: int = 0
    lives: int = 0
    words: int = 0
    seconds: float = 0.0
    findings: list[Finding] = field(default_factory=list)
    trail: list[str] = field(default_factory=list)


def live_through(
    browser: Browser, seed: int, faults: int = FAULTS_EACH, script: str = ""
) -> Outcome:
    """Let one student work through so many faults.

    Parameters
    ----------
    browser : Browser
        A Chromium.
    seed : int
        Decides everything that is not left to the moment.
    faults : int
        How many happen.
    script : str
        Runs in every page first; a planted fault.

    Returns
    -------
    Outcome
        Its findings are what must not be.
    """
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as top:
        student = Student(browser, Path(top), seed, script)
        judge = Judge(student)
        try:
            student.open()
            for number in range(faults):
                _one_round(student, judge, number)
            judge.settle()
        finally:
            student.leave()
    return Outcome(
        seed,
        faults,
        student.lives,
        student.count,
        round(time.perf_counter() - began, 1),
        judge.findings,
        student.trail,
    )


def _one_round(student: Student, judge: Judge, number: int) -> None:
    chance = student.chance
    student.note(f"-- round {number} on {student.page}")
    if student.disk.is_failing and chance.random() < 0.4:
        student.mend()
    if not student.served and (not student.windows or chance.random() < 0.5):
        student.start_server()
    if not student.windows:
        student.open()
    if chance.random() < 0.6:
        student.wake()
    if student.page not in PAGES:
        student.turn()
    _work(student)
    judge.look()
    fault = chance.choices(list(FAULTS), list(FAULTS.values()))[0]
    getattr(student, fault)()
    _work(student)
    judge.look()


def _work(student: Student) -> None:
    """Do what a student does between two faults."""
    chance = student.chance
    for _ in range(chance.choice((0, 1, 1, 2))):
        student.type()
    act: Callable[[], Any] = chance.choice(
        (student.add, student.look_around, student.rest, lambda: None)
    )
    act()
