"""Run notebooks with no folder behind them, in a JupyterLab that knows nothing of our pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import open_window
from tests.browser.little import notebook

ADDRESS = re.compile(r"http://(?:localhost|127\.0\.0\.1):\d+/lab\?token=\w+")
RUN_ALL = """async () => {
  await jupyterapp.restored;
  await jupyterapp.shell.currentWidget.sessionContext.ready;
  jupyterapp.commands.execute('runmenu:run-all');
}"""
IN_PLACE = """async (name) => {
  await jupyterapp.restored;
  for (const one of [...jupyterapp.shell.widgets("main")]) one.dispose();
  await jupyterapp.commands.execute("docmanager:open", { path: name });
}"""
"""Let a notebook take the place of those that are open, without a question what to save."""
READY = 60_000  # milliseconds


@pytest.fixture(scope="session")
def plain_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Start JupyterLab as anybody does, our extension off; return its folder and address."""
    place = tmp_path_factory.mktemp("plain")
    own = {f"JUPYTER_{name}_DIR": str(place / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    settings = place / "CONFIG" / "labconfig" / "page_config.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"disabledExtensions": {"infoview": True}}), "utf-8")
    work = place / "work"
    work.mkdir()
    options = ["--no-browser", "--expose-app-in-browser", "--allow-root", f"--notebook-dir={work}"]
    said = place / "said.txt"
    with said.open("w", encoding="utf-8") as out:
        lab = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options],
            stdout=out,
            stderr=subprocess.STDOUT,
            env=os.environ | own,
        )
    while not (found := ADDRESS.search(said.read_text("utf-8"))):
        assert lab.poll() is None, said.read_text("utf-8")
        time.sleep(0.2)
    yield work, found[0]
    lab.terminate()
    lab.wait(timeout=30)


@pytest.fixture(scope="session")
def lab_window(plain_lab: tuple[Path, str], chromium: Browser) -> Iterator[Page]:
    """One window of JupyterLab for all modules: loading it takes longer than a notebook does."""
    page = open_window(chromium)
    page.goto(plain_lab[1])
    page.wait_for_function("window.jupyterapp !== undefined", timeout=READY)
    yield page
    page.context.close()
    assert page.outside == []


@pytest.fixture(scope="module")
def run(
    plain_lab: tuple[Path, str], lab_window: Page, chromium: Browser
) -> Iterator[Callable[[str], Page]]:
    """Run a cell in a new notebook and return the page once its output has been drawn.

    The first notebook of a module takes the place of the one of the module before; for each
    further one there is a window of its own.
    """
    made: list[Page] = []
    work, address = plain_lab
    start, _, token = address.partition("?")

    def open_and_run(source: str) -> Page:
        number = len(list(work.glob("*.ipynb")))
        name = f"{number}.ipynb"
        content = notebook(("code", source), ours=False)
        (work / name).write_text(json.dumps(content), "utf-8")
        if made:
            page = open_window(chromium)
            # In a workspace of its own Lab does not open the notebook before beside it.
            page.goto(f"{start}/workspaces/{number}/tree/{name}?{token}")
        else:
            page = lab_window
            page.evaluate(IN_PLACE, name)
            page.errors.clear()
        made.append(page)
        expect(page.locator(".jp-Notebook .jp-CodeCell")).to_be_visible(timeout=READY)
        page.evaluate(RUN_ALL)
        expect(page.locator(".jp-OutputArea .iv").first).to_be_visible(timeout=READY)
        return page

    yield open_and_run
    further = made[1:]
    outside = [address for page in further for address in page.outside]
    for page in further:
        page.context.close()
    assert outside == []
