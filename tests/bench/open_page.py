"""Compare opening one of our pages with a bare ipywidgets page."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser.little import notebook
from tests.needs import start_browser

ROUNDS = 5
BARE = "import ipywidgets as w\nw.Button(description='Press')"
# The command's own server; JupyterLab shows itself to the test, so that the bare page runs too.
SERVE = """
import datetime, sys
from pathlib import Path
from infoview_lib.app import server
from infoview_lib.files.folder import notebook_pages
from infoview_lib.workbook import Workbook
folder, page = Path(sys.argv[1]), sys.argv[2]
Workbook(folder)
server.isolate(folder)
notebook_pages.lay_pages(folder, datetime.date(2026, 3, 9))
server.sign_pages()
original = server.settings
def settings(opening):
    config = original(opening)
    config.LabApp.expose_app_in_browser = True
    config.JupyterNotebookApp.expose_app_in_browser = True
    return config
server.settings = settings
server.serve(server.Opening(folder, page), browser=False)
"""
# What a person would do at once on the bare page: run it as soon as it can run.
RUN_ALL = """async (name) => {
  for (;;) {
    const panel = window.jupyterapp?.shell?.currentWidget;
    const isIt = panel?.context?.path === name && panel.context.isReady;
    if (isIt && panel.sessionContext?.isReady) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await window.jupyterapp.commands.execute("notebook:run-all-cells");
}"""


def open_page_ratio(page: str = "01_objectives.ipynb", rounds: int = ROUNDS) -> float:
    """Return the median over rounds of (our page) / (bare page), seconds to the first widget.

    Parameters
    ----------
    page : str
        The page of ours.
    rounds : int
        Pairs; in each the order changes, and every page gets a fresh browser and a fresh Python.
    """
    with beside_bare(page, ["bare"]) as address:
        return statistics.median(ours / bare for ours, bare in _rounds(address, page, rounds))


@contextmanager
def beside_bare(page: str, bare: Iterable[str]) -> Iterator[str]:
    """Serve our pages and bare ones beside them; give the address of a page of ours.

    Parameters
    ----------
    page : str
        The page.
    bare : iterable of str
        Names of the bare ones.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "bench"
        folder.mkdir()
        for name in bare:
            written = json.dumps(notebook(("code", BARE), ours=False))
            (folder / f"{name}.ipynb").write_text(written, "utf-8")
        work = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(folder), page], stdout=subprocess.PIPE, text=True
        )
        try:
            yield work.stdout.readline().strip()
        finally:
            work.terminate()
            work.wait(20)


def _rounds(address: str, page: str, rounds: int) -> list[tuple[float, float]]:
    bare = address.replace(page, "bare.ipynb")
    found = []
    with sync_playwright() as playwright:
        browser = start_browser(playwright)
        _seconds(
            browser, bare, ".jupyter-button", run=True
        )  # the first visit warms the disk for both
        for number in range(rounds):
            taken: dict[str, float] = {}
            for one in (address, bare) if number % 2 else (bare, address):
                is_bare = one == bare
                selector = ".jupyter-button" if is_bare else ".iv-page .iv:visible"
                taken[one] = _seconds(browser, one, selector, run=is_bare)
            found.append((taken[address], taken[bare]))
        browser.close()
    return found


def _seconds(browser: Any, address: str, selector: str, run: bool) -> float:
    context = browser.new_context()
    page: Page = context.new_page()
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    if run:
        page.evaluate(RUN_ALL, "bare.ipynb")
    page.locator(selector).first.wait_for(timeout=60_000)
    taken = time.perf_counter() - began
    _end_sessions(page, address)
    context.close()
    return taken


def _end_sessions(page: Page, address: str) -> None:
    origin, token = address.split("/doc/")[0], address.partition("token=")[2]
    for one in page.request.get(f"{origin}/api/sessions?token={token}").json():
        page.request.delete(f"{origin}/api/sessions/{one['id']}?token={token}")
