"""Measure what the question picker costs to make, and how soon it shows what was searched for."""

from __future__ import annotations

import statistics
import tempfile
import time

from tests.bench.bytes_sent import count_bytes

ROUNDS = 15
WORDS = ("p", "pa", "pay", "", "w", "we", "wee", "week", "", "a", "ad", "adv", "advice", "")
"""What is typed into the search, in turns: many questions, few, all again."""
TURNS = 2
MEASURE = """async (words) => {
  const field = document.querySelector("[data-key=words] input"), taken = [];
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();  // comes after the frame was painted
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  for (const typed of words) {
    await painted();
    const start = performance.now();
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await painted();
    taken.push(performance.now() - start);
  }
  return taken;
}"""


def picker_cost() -> dict[str, float]:
    """Return the median ``ms`` to make the picker and pack its messages, ``bytes``, ``messages``.

    An empty agenda, the whole bank. The bytes are those of the first picker in a window: scripts
    and styles count among them. Milliseconds of processor time, of those that follow.
    """
    from infoview_lib.files.folder.folder import open_folder
    from infoview_lib.widgets.view import view_of

    with tempfile.TemporaryDirectory() as place, count_bytes() as sent:
        folder = open_folder(place)
        view_of("question_plan", folder).close()  # the first one reads the files
        first = {"bytes": sent.all, "messages": sent.messages}
        taken = []
        for _ in range(ROUNDS):
            start = time.process_time()  # of this process: others on the machine do not count
            view = view_of("question_plan", folder)
            taken.append((time.process_time() - start) * 1000)
            view.close()
    return {"ms": statistics.median(taken), **first}


def filter_cost() -> dict[str, float]:
    """Return ``median`` and ``worst`` milliseconds, filter to painted, with a full agenda of 11.

    The whole bank stands in the page of a bare Chromium; twenty matches are drawn at once.
    """
    from playwright.sync_api import sync_playwright

    from infoview_lib.files.folder.folder import open_folder
    from tests.browser.conftest import open_window
    from tests.browser.stage import Stage
    from tests.needs import start_browser

    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        chromium = start_browser(playwright)
        page = open_window(chromium)
        Stage(page).show("question_plan", open_folder(place))
        page.get_by_role("button", name="Start with a kit").click()
        page.locator(".iv-question").nth(10).wait_for()
        taken = page.evaluate(MEASURE, WORDS * (1 + TURNS))[len(WORDS) :]  # the first warms up
        chromium.close()
    return {"median": statistics.median(taken), "worst": max(taken)}
