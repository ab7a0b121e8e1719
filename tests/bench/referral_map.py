"""Measure the referral map: its first frame in Chromium, its cost before that, CSV to map."""

from __future__ import annotations

import csv
import io
import statistics
import time
from contextlib import nullcontext
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from tests.network.network_logs import random_log

if TYPE_CHECKING:
    from infoview_lib.records.book import Book

SIZES = (300, 1_000)
ROUNDS, PAGE_ROUNDS = 5, 9
MEASURE = """async ([loader, scripts, view, rounds]) => {
  const long = [];
  const keep = (list) => long.push(...list.getEntries().map((one) => one.duration));
  new PerformanceObserver(keep).observe({ type: "longtask" });
  const address = URL.createObjectURL(new Blob([loader], { type: "text/javascript" }));
  const step = (await import(address)).default;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const two = async (draw) => {
    await new Promise((done) => setTimeout(done, 120));
    await frame();
    const start = performance.now();
    await draw();
    await frame();
    await frame();
    return performance.now() - start;
  };
  const found = [];
  for (let n = 0; n < rounds; n += 1) {
    const floor = await two(() => {});
    const el = document.createElement("section");
    const data = {
      view: structuredClone(view), about: { step: "map" },
      runtime: "IPY_MODEL_shared/runtime", scripts: `IPY_MODEL_${scripts}`,
    };
    const widget_manager = { get_model: async (id) => window.ivStage.scripts[id].model };
    const model = {
      get: (key) => data[key], set: (key, value) => { data[key] = value; },
      save_changes() {}, on() {}, off() {}, send() {}, widget_manager,
    };
    let stop;
    const first = await two(async () => {
      document.querySelector("main").append(el);
      stop = await step.render({ model, el });
    });
    const began = performance.now();
    while (!el.querySelector("svg[data-ready]")) await frame();
    const everybody = performance.now() - began;
    await new Promise((done) => setTimeout(done, 200));
    found.push({ floor, first, everybody, people: el.querySelectorAll(".iv-map-spot").length });
    stop();
    el.remove();
  }
  return { found, long };
}"""


def first_frames(
    sizes: tuple[int, ...] = SIZES, rounds: int = ROUNDS
) -> dict[int, dict[str, float]]:
    """Return, by number of people, the first frame as a multiple of two empty frames, and more.

    The browser was never asked for a map before: of all rounds the first is left in. ``first``:
    median in milliseconds; ``ratio``: median of pairs; ``everybody``: until the last person
    stands in the page; ``longest``: the longest task.
    """
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import open_window
    from tests.needs import start_browser

    made: dict[int, dict[str, float]] = {}
    with sync_playwright() as playwright:
        chromium = start_browser(playwright)
        for size in sizes:
            page = open_window(chromium)
            made[size] = frames_in(page, size, rounds)
            page.context.close()
        chromium.close()
    return made


def frames_in(page: Any, size: int, rounds: int) -> dict[str, float]:
    """Measure the first frames in an empty page, see `first_frames`."""
    from infoview_lib.widgets.registry import STEPS
    from infoview_lib.widgets.runtime import LOADER, runtime, script, scripts_of
    from tests.browser.stage import Stage

    stage, scripts = Stage(page), STEPS["referral_map"].scripts
    stage.send(runtime())
    stage.send(scripts_of(*scripts))
    reply = page.evaluate(MEASURE, [script(LOADER), scripts[-1], _view_of(size), rounds])
    found = reply["found"]
    assert {one["people"] for one in found} == {size + 1}
    return {
        "first": statistics.median(one["first"] for one in found),
        "ratio": statistics.median(one["first"] / one["floor"] for one in found),
        "everybody": statistics.median(one["everybody"] for one in found),
        "longest": max(reply["long"], default=0.0),
    }


def _state(book: Book) -> Any:
    from infoview_lib.state.network.referral_map import ReferralMapState

    folder = SimpleNamespace(
        book=book,
        revision=0,
        on_change=lambda heard: lambda: None,
        used_in=lambda window: nullcontext(),
    )
    return ReferralMapState(folder)


def _view_of(people: int) -> dict[str, Any]:
    return _state(random_log(people)).describe()


def page_ms(people: int, rounds: int = PAGE_ROUNDS) -> float:
    """Return what it takes to compute all that page 08 shows of a network after a change.

    The map with its sentences and its table, the further measures, and the counts for the class.
    Milliseconds of processor time, the median.
    """
    from infoview_lib.classroom.handing_in.counts import own_counts

    def page() -> None:
        state.folder.revision += 1
        state.describe()
        state.do_measures()
        own_counts(state.graph())

    state = _state(random_log(people))
    return 1000 * statistics.median(_seconds(page) for _ in range(rounds))


def csv_to_map(drawn: float, people: int = 300, rounds: int = ROUNDS) -> float:
    """Return the time of our way from CSV text to a drawn map as a share of the usual one's.

    The usual one is pandas, networkx and its draw_networkx; the median of pairs.

    Parameters
    ----------
    drawn : float
        Milliseconds in which a browser draws our map of so many people, see `first_frames`.
    people : int
        How many people.
    rounds : int
        How many pairs.
    """
    contacts, referrals = _csv_of(people)
    _ours(contacts, referrals)
    return statistics.median(
        (_seconds(_ours, contacts, referrals) + drawn / 1000)
        / _seconds(_theirs, contacts, referrals)
        for _ in range(rounds)
    )


def _csv_of(people: int) -> tuple[str, str]:
    book = random_log(people)
    return tuple(
        _csv_text(
            [
                {name: getattr(one, attribute) for name, attribute in names.items()}
                for one in book.of(kind)
            ]
        )
        for kind, names in (
            ("contact", {"id": "id", "name": "name"}),
            ("referral", {"id": "id", "from": "from_", "to": "to", "date": "date"}),
        )
    )


def _csv_text(rows: list[dict[str, str]]) -> str:
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def _ours(contacts: str, referrals: str) -> Any:
    from infoview_lib.records.book import Book

    kinds = {"contact": contacts, "referral": referrals}
    book = Book({kind: list(csv.DictReader(io.StringIO(text))) for kind, text in kinds.items()})
    return _state(book).view


def _theirs(contacts: str, referrals: str) -> Any:
    import networkx as nx
    import pandas as pd
    from matplotlib.figure import Figure

    people, named = (
        pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
        for text in (contacts, referrals)
    )
    graph = nx.from_pandas_edgelist(named, "from", "to", create_using=nx.DiGraph)
    graph.add_nodes_from(people["id"])
    figure = Figure(figsize=(12, 9))
    labels = dict(zip(people["id"], people["name"], strict=True))
    nx.draw_networkx(graph, nx.spring_layout(graph, seed=1), ax=figure.add_subplot(), labels=labels)
    figure.savefig(io.BytesIO(), format="png")
    return figure


def _seconds(work: Any, *given: Any) -> float:
    start = time.process_time()  # of this process: others on the machine do not count
    work(*given)
    return time.process_time() - start
