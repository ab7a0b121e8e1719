"""Let many students work, some at once; go on where an earlier run stopped."""

from __future__ import annotations

import json
import os
import signal
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import asdict
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from unittest import mock

from playwright.sync_api import Browser, sync_playwright

from tests.faults.pages.judge import Finding
from tests.faults.pages.rounds import FAULTS_EACH, Outcome, live_through
from tests.needs import start_browser


def run_pages(
    faults: int, seed: int, progress: Path | None = None, at_once: int = 1
) -> dict[str, int]:
    """Let students of growing seeds work until so many faults have happened.

    Parameters
    ----------
    faults : int
        How many, those of an earlier run with the same `progress` included.
    seed : int
        The first student's.
    progress : Path, optional
        File of what is done, one student a line; without it a run begins anew.
    at_once : int
        How many work side by side, each with a folder, a server and a browser of their own.

    Returns
    -------
    dict
        ``faults``, ``page lives``, ``words`` typed, and ``problems``: promises that were broken.
    """
    done = _read(progress)
    for outcome in _outcomes(shares(faults, seed, done), at_once):
        done.append(outcome)
        tell(outcome)
        _write(progress, outcome)
    return {
        "faults": sum(one.faults for one in done),
        "page lives": sum(one.lives for one in done),
        "words": sum(one.words for one in done),
        "problems": sum(len(one.findings) for one in done),
    }


def shares(faults: int, seed: int, done: Sequence[Outcome]) -> list[tuple[int, int]]:
    """Return seed and faults of each student who is still to work."""
    left = max(0, faults - sum(one.faults for one in done))
    each = [FAULTS_EACH] * (left // FAULTS_EACH) + [left % FAULTS_EACH] * (left % FAULTS_EACH > 0)
    known = {one.seed for one in done}
    return list(zip((one for one in count(seed) if one not in known), each, strict=False))


def _outcomes(todo: Sequence[tuple[int, int]], at_once: int) -> Iterator[Outcome]:
    if at_once == 1:
        yield from _live(todo)
        return
    with ProcessPoolExecutor(at_once, mp_context=get_context("spawn")) as pool:
        for outcomes in as_completed([pool.submit(_live_all, [share]) for share in todo]):
            yield from outcomes.result()


def _live_all(todo: Sequence[tuple[int, int]]) -> list[Outcome]:
    return list(_live(todo))


def _live(todo: Sequence[tuple[int, int]]) -> Iterator[Outcome]:
    if todo:
        with browser_apart() as browser:
            for seed, faults in todo:
                yield live_through(browser, seed, faults)


def run_alone(seed: int) -> dict[str, int]:
    """Let one student work once more, as in a run of many; tell every step."""
    (outcome,) = _live([(seed, FAULTS_EACH)])
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
