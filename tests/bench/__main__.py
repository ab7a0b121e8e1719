"""Print paired ratios: each number compares two things measured in turns in one run.

Run with ``python -m tests.bench``; name parts to run only those, as in
``python -m tests.bench save picker``. A part past its goal ends the run with exit code 1.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator

Line = tuple[str, float, float, str]
"""What was measured, the number, the goal it should not pass, the unit."""


def save() -> Iterator[Line]:
    """Compare one save with a bare append and fsync."""
    from tests.bench.save import save_ratio

    for records, found in save_ratio().items():
        yield f"save at {records:,} records / bare append+fsync", found["ratio"], 2.0, "times"


def picker() -> Iterator[Line]:
    """Measure what the question picker costs to make."""
    from tests.bench.question_picker import picker_cost

    cost = picker_cost()
    yield "picker with 236 questions, made in", cost["ms"], 30.0, "ms"
    yield "picker with 236 questions, sent in one message", cost["bytes"] / 1024, 100.0, "KB"


def picker_filter() -> Iterator[Line]:
    """Measure how soon the picker shows what was searched for, in Chromium."""
    from tests.bench.question_picker import filter_cost

    cost = filter_cost()
    yield (
        "picker, a letter typed to 236 questions filtered and painted",
        cost["median"],
        100.0,
        "ms",
    )
    yield "the same, the slowest letter", cost["worst"], 100.0, "ms"


def log_filter() -> Iterator[Line]:
    """Measure how soon the whole log shows what was searched for, in Chromium."""
    from tests.bench.log_table import log_cost

    cost = log_cost()
    yield "whole log of 1,000 entries, made in", cost["made"], 50.0, "ms"
    yield "the same, a letter typed to rows found and painted", cost["median"], 100.0, "ms"
    yield "the same, the slowest letter", cost["worst"], 100.0, "ms"


def picture() -> Iterator[Line]:
    """Compare the referral picture with bare matplotlib collections."""
    from tests.bench.referral_picture import picture_ratio

    yield "picture of 300 people / bare collections", picture_ratio(), 1.6, "times"


def map() -> Iterator[Line]:
    """Compare the first frame of the referral map with two empty frames, and our way to it."""
    from tests.bench.referral_map import csv_to_map, first_frames

    yield (
        "map of 300 people from CSV / pandas + networkx + draw_networkx",
        1 / csv_to_map(),
        1 / 50,
        "times",
    )
    for people, found in first_frames().items():
        most = {300: 1.5, 1_000: 4.0}.get(people, 40.0)
        yield (
            f"map of {people:,} people, first frame / two empty frames",
            found["ratio"],
            most,
            "times",
        )
        yield f"map of {people:,} people, longest task", found["longest"], 1_000.0, "ms"


def network() -> Iterator[Line]:
    """Measure what page 08 shows of a network, and its measures by themselves."""
    from tests.bench.network_measures import brokerage_ms, holes_ratio, lineage_ms
    from tests.bench.referral_map import page_ms

    yield "page 08 with 300 people, computed after a change", page_ms(300), 60.0, "ms"
    yield "lineage of 1,000 people", lineage_ms(), 50.0, "ms"
    yield "brokerage of 1,000 people", brokerage_ms(), 20.0, "ms"
    yield "constraint and effective size of 100 contacts / networkx", holes_ratio(), 0.05, "times"


def open_page() -> Iterator[Line]:
    """Compare opening one of our pages with a bare ipywidgets page."""
    from tests.bench.open_page import open_page_ratio

    yield "page to first control / bare ipywidgets page", open_page_ratio(), 1.05, "times"


def bytes_sent() -> Iterator[Line]:
    """Count what opening each page of the sample student sends, scripts included."""
    from tests.bench.bytes_sent import MOST, pages_sent

    for page, sent in pages_sent().items():
        yield f"{page} opened, sent", sent.all / 1024, MOST / 1024, "KB"


def light_import() -> Iterator[Line]:
    """Measure what importing the light layers adds to Python, and to traitlets below `state`."""
    domain = (
        "import infoview_lib, infoview_lib.contacts.due.queue, infoview_lib.prep.questions.agenda"
    )
    yield "import of contacts, prep, beyond Python's start", _added(domain, "pass"), 100.0, "ms"
    both = f"{domain}, infoview_lib.state.today.due_list"
    yield (
        "import of contacts, prep, state, beyond traitlets",
        _added(both, "import traitlets"),
        100.0,
        "ms",
    )


def _added(code: str, bare: str, rounds: int = 7) -> float:
    pairs = [(_seconds(code), _seconds(bare)) for _ in range(rounds)]
    return 1000 * (min(ours for ours, _ in pairs) - min(least for _, least in pairs))


def _seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def names() -> Iterator[Line]:
    """Compare the search of a page for everybody in a log with one pattern of all their words."""
    from tests.bench.name_search import search_ratio

    yield (
        "page searched for 1,000 people / one pattern of their words",
        search_ratio()["ratio"],
        0.5,
        "times",
    )


PARTS = {
    part.__name__: part
    for part in (
        light_import,
        save,
        picker,
        picker_filter,
        log_filter,
        picture,
        names,
        map,
        network,
        open_page,
        bytes_sent,
    )
}


def main(words: list[str]) -> int:
    """Run the named parts, or all; return 1 when a goal was missed."""
    reader = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    reader.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    names = reader.parse_args(words).parts or list(PARTS)
    if unknown := set(names) - set(PARTS):
        reader.error(
            f"no part is called {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}"
        )
    missed = 0
    for name in names:
        for what, number, goal, unit in PARTS[name]():
            kept = number <= goal
            missed += not kept
            print(
                f"{what}: {number:.2f} {unit} (goal ≤ {goal:g}){'' if kept else '  MISSED'}",
                flush=True,
            )
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
