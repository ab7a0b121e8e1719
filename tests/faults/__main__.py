"""Run the fault tests with numbers of your choice.

``python -m tests.faults --kills 500 --files 600 --edits 1000 --erasures 200 --calls 1 --examples
300``; ``--power 200`` cuts the power so often, as root, where a disk can be mounted; ``--pages
2000`` lets as many faults happen to real pages in a browser, ``--pages-seed 17`` shows one student
of such a run again, step by step.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults.calls import sweep
from tests.faults.damage import damage_files
from tests.faults.kills import kill_programs
from tests.faults.windows import edit_at_once

BAD = ("lost", "wrong", "silent", "raised", "failed", "problems")


def machine(examples: int) -> dict[str, int]:
    """Run the state machine on so many examples; it raises when something is wrong."""
    from hypothesis import HealthCheck, settings
    from hypothesis.stateful import run_state_machine_as_test

    from tests.faults.machine import FolderMachine

    chosen = settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(FolderMachine, settings=chosen)
    return {"examples": examples}


def pages(faults: int, seed: int, progress: Path | None = None, at_once: int = 1) -> dict[str, int]:
    """Let faults happen to real pages; without a number, to the student of one seed."""
    from tests.faults.pages.campaign import run_alone, run_pages

    return run_pages(faults, seed, progress, at_once) if faults else run_alone(seed)


def power(cuts: int, seed: int, progress: Path | None = None) -> dict[str, Any]:
    """Cut the power so often, where the system has disks to try it on."""
    from tests.faults.power import cut_power
    from tests.faults.recorded_disk import what_is_missing

    if missing := what_is_missing():
        return {"failed": missing}
    return cut_power(cuts, seed, progress=progress)


def is_bad(outcome: dict[str, Any]) -> bool:
    """Tell whether an outcome counts anything that must not be."""
    return any(outcome.get(name) for name in BAD)


def main() -> int:
    """Run what was asked for; everything with small numbers when nothing was."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=0, help="kill a writing program so many times")
    parser.add_argument(
        "--kills-progress", type=Path, help="file of what is done; the same again goes on there"
    )
    parser.add_argument(
        "--edits", type=int, default=0, help="edits of each of two programs at once"
    )
    parser.add_argument(
        "--erasures", type=int, default=0, help="people erased while two programs write"
    )
    parser.add_argument("--files", type=int, default=0, help="files damaged at random places")
    parser.add_argument(
        "--calls", type=int, default=0, help="fail every n-th system call; 1 is all"
    )
    parser.add_argument(
        "--examples", type=int, default=0, help="random pieces of work in two windows"
    )
    parser.add_argument(
        "--power", type=int, default=0, help="power cuts on a disk that is recorded"
    )
    parser.add_argument(
        "--power-progress", type=Path, help="file of what is done; the same again goes on there"
    )
    parser.add_argument("--pages", type=int, default=0, help="faults that happen to real pages")
    parser.add_argument("--pages-seed", type=int, default=0, help="one student of them alone")
    parser.add_argument(
        "--pages-progress", type=Path, help="file of what is done; the same again goes on there"
    )
    parser.add_argument("--at-once", type=int, default=1, help="students who work side by side")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    numbers = (asked.kills, asked.edits, asked.erasures, asked.files, asked.calls, asked.examples)
    if not any((*numbers, asked.power, asked.pages, asked.pages_seed)):
        asked.kills, asked.edits, asked.erasures, asked.files, asked.calls, asked.examples = (
            10,
            100,
            10,
            60,
            7,
            20,
        )
    jobs: dict[str, tuple[int, Callable[[Path], dict[str, Any]]]] = {
        "kills": (
            asked.kills,
            lambda _: kill_programs(asked.kills, asked.seed, asked.kills_progress),
        ),
        "edits at once": (asked.edits, lambda top: edit_at_once(top / "f", asked.edits)),
        "erasures meanwhile": (
            asked.erasures,
            lambda top: edit_at_once(top / "f", asked.erasures * 5, asked.erasures),
        ),
        "damaged files": (asked.files, lambda top: damage_files(top, asked.files, asked.seed)),
        "failing calls": (asked.calls, lambda top: sweep(top, asked.calls)),
        "random work": (asked.examples, lambda top: machine(asked.examples)),
        "power cuts": (
            asked.power,
            lambda _: power(asked.power, asked.seed, asked.power_progress),
        ),
        "pages": (
            asked.pages,
            lambda _: pages(asked.pages, asked.seed, asked.pages_progress, asked.at_once),
        ),
        "one student's pages": (asked.pages_seed, lambda _: pages(0, asked.pages_seed)),
    }
    failed = False
    for name, (number, job) in jobs.items():
        if number:
            with tempfile.TemporaryDirectory() as top:
                start = time.perf_counter()
                outcome = job(Path(top))
                failed = failed or is_bad(outcome)
                print(f"{name}: {outcome} in {time.perf_counter() - start:.1f} s", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
