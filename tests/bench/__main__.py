"""Print what each part takes, what it is measured against, its goal, and how often it was measured.

Run with ``python -m tests.bench``; name parts to run only those, as in
``python -m tests.bench save picker``. Figures in "times" are medians of pairs, both measured in
turns in one run, so that a busy machine slows both. A part past its goal ends the run with exit
code 1.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from typing import NamedTuple


class Line(NamedTuple):
    """One figure of a part.

    Attributes
    ----------
    what : str
        What was measured.
    number : float
        The figure.
    unit : str
        What it counts; with a peer, "times" counts how often the peer goes into it.
    peer : str
        What it was measured against; empty where it stands alone.
    goal : float
        What it should not pass.
    often : str
        How often it was measured.
    """

    what: str
    number: float
    unit: str
    peer: str
    goal: float
    often: str

    @property
    def is_kept(self) -> bool:
        """Whether the goal was kept."""
        return self.number <= self.goal

    def __str__(self) -> str:
        """Return the figure as one line."""
        against = f"{self.unit} {self.peer}" if self.peer else f"{self.unit}, no peer"
        goal = f"goal ≤ {self.goal:g}, {self.often}{'' if self.is_kept else ', MISSED'}"
        return f"{self.what}: {self.number:.3g} {against} ({goal})"


def save() -> Iterator[Line]:
    """Compare one save with a bare append and fsync, by itself and on open pages."""
    from tests.bench import page_saves
    from tests.bench.save import PAIRS, save_ratio

    for records, found in save_ratio().items():
        what, peer = f"save at {records:,} records", "a bare append and fsync"
        yield Line(what, found["ratio"], "times", peer, 2, f"{PAIRS} pairs")
    for page in page_saves.PAGES:
        what = f"save with page {page} open and {page_saves.PEOPLE:,} people"
        turns, often = page_saves.page_saves(page), f"p95 of {page_saves.PAIRS}"
        beyond = page_saves.p95([one.answered - 2 * one.bare for one in turns])
        yield Line(f"{what}, answered", beyond, "ms", f"beyond twice {peer}", 20, often)
        in_view = page_saves.p95([one.in_view for one in turns])
        yield Line("the same, the steps in view shown", in_view, "ms", "", 150, often)
        shown = page_saves.p95([one.shown for one in turns])
        yield Line("the same, all steps shown", shown, "ms", "", 1_000, often)
    beside = page_saves.saves_beside_opening()
    beyond = page_saves.p95([answered - 2 * bare for bare, answered in beside])
    what, often = "save while all pages are opened ahead, answered", f"p95 of {len(beside)}"
    yield Line(what, beyond, "ms", f"beyond twice {peer}", 20, often)


def export() -> Iterator[Line]:
    """Measure an export beside the bare writing of its table."""
    from tests.bench.export import PAIRS, PEOPLE, export_seconds

    ours, bare = export_seconds()
    peer = f"where a bare csv.writer takes {bare:.2g} s"
    yield Line(f"export of {PEOPLE:,} contacts", ours, "s", peer, 1, f"median of {PAIRS} pairs")


def picker() -> Iterator[Line]:
    """Measure what the question picker costs to make."""
    from infoview_lib.state.questions.question_bank import bank
    from tests.bench.question_picker import ROUNDS, picker_cost

    cost, what = picker_cost(), f"picker with {len(bank())} questions"
    yield Line(f"{what}, made and packed", cost["ms"], "ms", "", 30, f"median of {ROUNDS}")
    yield Line(f"{what}, sent", cost["bytes"] / 1024, "KB", "", 100, "once")


def picker_filter() -> Iterator[Line]:
    """Measure how soon the picker shows what was searched for, in Chromium."""
    from infoview_lib.state.questions.question_bank import bank
    from tests.bench.question_picker import TURNS, WORDS, filter_cost

    cost, letters = filter_cost(), TURNS * len(WORDS)
    what = f"picker, a letter typed to {len(bank())} questions filtered and painted"
    yield Line(what, cost["median"], "ms", "", 100, f"median of {letters}")
    yield Line("the same, the slowest letter", cost["worst"], "ms", "", 100, f"of {letters}")


def log_filter() -> Iterator[Line]:
    """Measure how soon the whole log shows what was searched for, in Chromium."""
    from tests.bench.log_table import MADE, SIZE, TURNS, WORDS, log_cost

    cost, letters = log_cost(), TURNS * len(WORDS)
    what = f"whole log of {SIZE:,} entries"
    yield Line(f"{what}, made", cost["made"], "ms", "", 50, f"least of {MADE}")
    found = "the same, a letter typed to rows found and painted"
    yield Line(found, cost["median"], "ms", "", 100, f"median of {letters}")
    yield Line("the same, the slowest letter", cost["worst"], "ms", "", 100, f"of {letters}")


def picture() -> Iterator[Line]:
    """Compare the referral picture with bare matplotlib collections."""
    from tests.bench.referral_picture import ROUNDS, picture_ratio

    what, peer = "picture of 300 people", "bare matplotlib collections"
    yield Line(what, picture_ratio(), "times", peer, 1.6, f"{ROUNDS} pairs")


def map() -> Iterator[Line]:
    """Compare the first frame of the referral map with two empty frames, and our way to it."""
    from tests.bench.referral_map import ROUNDS, csv_to_map, first_frames

    most = {300: 1.5, 1_000: 4.0}
    frames = first_frames(tuple(most))
    what, peer = "map of 300 people from CSV, drawn", "pandas + networkx + draw_networkx"
    share = csv_to_map(frames[300]["first"])
    yield Line(what, share, "times", peer, 1 / 50, f"{ROUNDS} pairs")
    for people, found in frames.items():
        what = f"map of {people:,} people"
        ratio, peer, goal = found["ratio"], "two empty frames", most[people]
        yield Line(f"{what}, first frame", ratio, "times", peer, goal, f"{ROUNDS} pairs")
        yield Line(f"{what}, longest task", found["longest"], "ms", "", 1_000, f"of {ROUNDS}")


def network() -> Iterator[Line]:
    """Measure what page 08 shows of a network, and its measures by themselves."""
    from tests.bench.network_measures import PAIRS, ROUNDS, brokerage_ms, holes_ratio, lineage_ms
    from tests.bench.referral_map import PAGE_ROUNDS, page_ms

    page, often = "page 08 with 300 people, computed after a change", f"median of {ROUNDS}"
    yield Line(page, page_ms(300), "ms", "", 60, f"median of {PAGE_ROUNDS}")
    yield Line("lineage of 1,000 people", lineage_ms(), "ms", "", 50, often)
    yield Line("brokerage of 1,000 people", brokerage_ms(), "ms", "", 20, often)
    holes = "constraint and effective size of 100 contacts"
    yield Line(holes, holes_ratio(), "times", "networkx", 0.05, f"{PAIRS} pairs")


def open_page() -> Iterator[Line]:
    """Compare opening one of our pages with a bare ipywidgets page."""
    from tests.bench.open_page import ROUNDS, open_page_ratio

    what, peer = "page to its first control", "a bare ipywidgets page"
    yield Line(what, open_page_ratio(), "times", peer, 1.05, f"{ROUNDS} pairs")


def turn() -> Iterator[Line]:
    """Measure how soon another page stands there and answers, and what all pages take."""
    from statistics import median, quantiles

    from tests.bench.turn import PAIRS, RESTS, turn_ratio, turns

    bare = "a bare ipywidgets page, opened and run"
    for where, mode, goal in (("JupyterLab", "doc", 1), ("Notebook 7", "notebook", 1.2)):
        what = f"another page in {where} after 5 s on one, its first control in sight"
        yield Line(what, turn_ratio(mode, 5), "times", bare, goal, f"{PAIRS} pairs")
    for rest in RESTS:
        moves, memory = turns(rest)
        what, often = f"another page after {rest} s on one", f"median of {len(moves)}"
        for name, took in (
            ("its first control in sight", [one.painted for one in moves]),
            ("answered", [one.answered for one in moves]),
        ):
            yield Line(f"{what}, {name}", median(took), "ms", "", 100, often)
            slow = quantiles(took, n=20)[-1]
            yield Line("the same", slow, "ms", "", 250, f"p95 of {len(moves)}")
        flawed = sum(one.flawed for one in moves)
        often = f"in {len(moves)} moves"
        yield Line("blank, or offering to start again", flawed, "frames", "", 0, often)
        yield Line("the Python behind all pages", memory, "MB", "", 150, "once")


def hub() -> Iterator[Line]:
    """Measure what a class takes on a hub, and how soon a group that logs in at once begins."""
    from statistics import mean

    from tests.bench.hub import AT_ONCE, STUDENTS, class_on_hub

    found, often = class_on_hub(), f"once, {STUDENTS} students"
    yield Line("a student at work on a hub", mean(found.memory), "MB", "", 190, f"mean, {often}")
    yield Line("the same, the largest", max(found.memory), "MB", "", 190, often)
    what = f"{AT_ONCE} logins at once, the last page answers"
    yield Line(what, max(found.begun), "s", "", 120, f"slowest, {often}")


def bytes_sent() -> Iterator[Line]:
    """Count what opening each page sends, scripts included."""
    from tests.bench.bytes_sent import MOST, pages_sent
    from tests.bench.long_log import PEOPLE

    for more in (0, PEOPLE):
        of = f" with {more:,} people" if more else ""
        for page, sent in pages_sent(more).items():
            yield Line(f"{page}{of} opened, sent", sent.all / 1000, "KB", "", MOST / 1000, "once")


def memory() -> Iterator[Line]:
    """Measure how much larger a Python grows that opens all pages."""
    from tests.bench.memory import MOST, memory_grown

    what = "all pages of the sample student opened, their Python larger by"
    yield Line(what, memory_grown(), "MB", "", MOST, "once")


def light_import() -> Iterator[Line]:
    """Measure what importing the light layers adds to Python, and to traitlets below `state`."""
    domain = (
        "import infoview_lib, infoview_lib.contacts.due.queue, infoview_lib.prep.questions.agenda"
    )
    whole = f"{domain}, infoview_lib.state.today.due_list"
    for what, code, peer, bare in (
        ("import of contacts, prep", domain, "Python's start", "pass"),
        ("import of contacts, prep, state", whole, "traitlets", "import traitlets"),
    ):
        added, often = _added(code, bare), f"least of {IMPORTS} pairs"
        yield Line(what, added, "ms", f"beyond {peer}", 100, often)


IMPORTS = 7


def _added(code: str, bare: str) -> float:
    pairs = [(_seconds(code), _seconds(bare)) for _ in range(IMPORTS)]
    return 1000 * (min(ours for ours, _ in pairs) - min(least for _, least in pairs))


def _seconds(code: str) -> float:
    """Return the processor time of a fresh Python: others on the machine do not count."""
    timed = f"{code}\nimport time\nprint(time.process_time())"
    done = subprocess.run([sys.executable, "-c", timed], check=True, stdout=subprocess.PIPE)
    return float(done.stdout)


def names() -> Iterator[Line]:
    """Compare the search of a page for everybody in a log with a plain search for each word."""
    from tests.bench.name_search import PAIRS, PEOPLE, search_ratio

    what, peer = f"page searched for {PEOPLE:,} people", "a plain search for each of their words"
    yield Line(what, search_ratio(), "times", peer, 0.5, f"{PAIRS} pairs")


def reading() -> Iterator[Line]:
    """Count what each section shows, how far down its first control is, and what routes take."""
    from infoview_lib.prep.routes import LENGTHS, route_of
    from tests.bench.reading import FOOT, MOST_WORDS, SCREENS, reading

    for one in reading():
        place = f"{one.page}#{one.section}"
        often = f"{one.controls} controls"
        yield Line(f"{place}, in view", one.words, "words", "", MOST_WORDS, often)
        for first, screens, (width, height) in zip(one.first, one.screens, SCREENS, strict=True):
            often = f"{screens} screens long"
            goal = height - FOOT
            yield Line(f"the same, {width} wide, first control", first, "px", "", goal, often)
    for key, length in LENGTHS.items():
        minutes = route_of(key).minutes
        yield Line(f"route {key}", minutes, "minutes", "", length - 5, "from data/sections.csv")


PARTS = {
    part.__name__: part
    for part in (
        light_import,
        save,
        export,
        picker,
        picker_filter,
        log_filter,
        picture,
        names,
        map,
        network,
        open_page,
        turn,
        hub,
        bytes_sent,
        memory,
        reading,
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
        for line in PARTS[name]():
            missed += not line.is_kept
            print(line, flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
