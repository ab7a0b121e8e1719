"""Measure how long the question picker takes from a letter typed to the questions painted."""

from __future__ import annotations

import statistics
import tempfile

WORDS = ("p", "pa", "pay", "", "w", "we", "wee", "week", "", "a", "ad", "adv", "advice", "")
"""What is typed into the search, in turns: many questions, few, all again."""
MEASURE = """async (words) => {
  const field = document.querySelector("#iv-plan-words"), taken = [];
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


def filter_cost() -> dict[str, float]:
    """Return the ``median`` and the ``worst`` milliseconds, filter to painted, with a full agenda of 11.

    The whole bank of 236 questions stands in the page of a bare Chromium; twenty matches are drawn at once.
    """
    from playwright.sync_api import sync_playwright

    from infoview_lib.files.folder import open_folder
    from tests.browser.conftest import FLAGS, chromium_path, open_window
    from tests.browser.stage import Stage

    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        page = open_window(chromium)
        Stage(page).show("question_plan", open_folder(place))
        page.get_by_role("button", name="Start with a kit").click()
        page.locator(".iv-question").nth(10).wait_for()
        taken = page.evaluate(MEASURE, WORDS * 3)[len(WORDS) :]  # the first round warms up
        chromium.close()
    return {"median": statistics.median(taken), "worst": max(taken)}


if __name__ == "__main__":
    print(filter_cost())
