"""Measure how long the whole log takes from a letter typed to the rows painted."""

from __future__ import annotations

import statistics
import tempfile
import time

SIZE, MADE = 1_000, 5
WORDS = ("hours", "pay", "", "teams", "clinic", "person 12", "")
"""What is typed, in turns: each finds other rows than the one before."""
TURNS = 2
MEASURE = """async (words) => {
  const field = document.querySelector("#whole_log input[type=search]"), taken = [];
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();  // comes after the frame was painted
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  const drawn = () => new Promise((done) => {  // the rows come from the other half
    setTimeout(done, 2000);
    const watch = new MutationObserver(() => { watch.disconnect(); done(); });
    const log = document.querySelector("#whole_log");
    watch.observe(log, { childList: true, subtree: true, characterData: true });
  });
  for (const typed of words) {
    await painted();
    const start = performance.now(), seen = drawn();
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await seen;
    await painted();
    taken.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 50));
  }
  return taken;
}"""


def filled(place: str):
    """Return a folder with 1,000 entries: people, tries, talks, answers."""
    from infoview_lib.files.folder.folder import open_folder
    from infoview_lib.records.catalog import id_from

    folder, adds = open_folder(place), []
    for n in range(SIZE // 10):
        person, talk = id_from("contact", n), id_from("interview", n)
        adds.append(
            ("contact", {"id": person, "name": f"Person {n}", "organization": "Riverbend Clinic"})
        )
        adds.append(
            (
                "interview",
                {
                    "id": talk,
                    "contact": person,
                    "status": "done",
                    "starts_at": f"2026-03-{n % 28 + 1:02}T10:00+00:00",
                },
            )
        )
        adds += [
            (
                "attempt",
                {
                    "contact": person,
                    "sent_at": "2026-02-01",
                    "words": "May I ask you about your path? " * 8,
                },
            )
        ] * 3
        adds += [
            (
                "answer",
                {
                    "interview": talk,
                    "topic": topic,
                    "text": f"They said much about {topic}. " * 5,
                    "stance": "mixed",
                },
            )
            for topic in ("hours", "pay", "teams", "training", "change")
        ]
    folder.apply(adds=adds)
    return folder


def log_cost() -> dict[str, float]:
    """Return milliseconds: ``made`` (rows from records), ``median``, ``worst`` (typed to seen)."""
    from playwright.sync_api import sync_playwright

    from infoview_lib.contacts.log_table import log_rows
    from tests.browser.conftest import open_window
    from tests.browser.stage import Stage
    from tests.needs import start_browser

    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder, made = filled(place), []
        for _ in range(MADE):
            began = time.perf_counter()
            assert len(log_rows(folder.book)) == SIZE
            made.append((time.perf_counter() - began) * 1000)
        chromium = start_browser(playwright)
        page = open_window(chromium)
        Stage(page).show("whole_log", folder)
        page.locator("#whole_log tbody tr").nth(30).wait_for()
        page.evaluate(MEASURE, WORDS)  # warms up
        taken = page.evaluate(MEASURE, WORDS * TURNS)
        chromium.close()
    return {"made": min(made), "median": statistics.median(taken), "worst": max(taken)}
