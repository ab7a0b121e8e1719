"""Let many students work, one after another; go on where an earlier run stopped."""

from __future__ import annotations

import json
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from unittest import mock

from playwright.sync_api import Browser, sync_playwright

from tests.faults.pages.judge import Finding
from tests.faults.pages.rounds import FAULTS_EACH, Outcome, live_through
from tests.needs import start_browser


def run_pages(faults: int, seed: int, progress: Path | None = None) -> dict[str, int]:
    """Let students of growing seeds work until so many faults have happened.

    Parameters
    ----------
    faults : int
        How many, those of an earlier run with the same `progress` included.
    seed : int
        The first student's.
    progress : Path, optional
        File of what is done, one student a line; without it a run begins anew.

    Returns
    -------
    dict
        ``faults``, ``page lives``, ``words`` typed, and ``problems``: promises that were broken.
    """
    done = _read(progress)
    seed = max([seed, *(one.seed + 1 for one in done)])
    with browser_apart() as browser:
        while left := max(0, faults - sum(one.faults for one in done)):
            done.append(live_through(browser, seed, min(left, FAULTS_EACH)))
            seed += 1
            tell(done[-1])
            _write(progress, done[-1])
    return {
        "faults": sum(one.faults for one in done),
        "page lives": sum(one.lives for one in done),
        "words": sum(one.words for one in done),
        "problems": sum(len(one.findings) for one in done),
    }


def run_alone(seed: int) -> dict[str, int]:
    """Let one student work once more, as in a run of many; tell every step."""
    with browser_apart() as browser:
        outcome = live_through(browser, seed)
    tell(outcome, every_step=True)
    return {"faults": outcome.faults, "problems": len(outcome.findings)}


@contextmanager
def browser_apart() -> Iterator[Browser]:
    """Give a Chromium; what Jupyter remembers of it is kept apart from what it knows of a user."""
    # A run in the background is started deaf to Ctrl+C, and so would be every server it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as places,
        mock.patch.dict(os.environ, {"XDG_DATA_HOME": places}),
        sync_playwright() as playwright,
    ):
        yield start_browser(playwright)


def tell(outcome: Outcome, every_step: bool = False) -> None:
    """Print what came of one student; every step where something was found."""
    print(
        f"seed {outcome.seed}: {outcome.faults} faults, {outcome.lives} page lives, "
        f"{outcome.words} words, {len(outcome.findings)} findings in {outcome.seconds} s",
        flush=True,
    )
    if outcome.findings or every_step:
        print("".join(f"  {step}\n" for step in outcome.trail), end="", flush=True)


def _read(progress: Path | None) -> list[Outcome]:
    if not progress or not progress.exists():
        return []
    lines = [json.loads(line) for line in progress.read_text("utf-8").splitlines()]
    return [
        Outcome(**one | {"findings": [Finding(**found) for found in one["findings"]]})
        for one in lines
    ]


def _write(progress: Path | None, outcome: Outcome) -> None:
    if progress:
        with progress.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(outcome)) + "\n")
