"""Give browser tests a Chromium, the real command, pages that may not leave this computer."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, sync_playwright

from infoview_lib.app.server import ADDRESSES
from tests.browser import little
from tests.needs import start_browser


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all browser tests of this process."""
    with sync_playwright() as playwright:
        try:
            browser = start_browser(playwright)
        except Error:
            pytest.fail("Browser tests need Chromium. Type “python3 start.py test”: it fetches it.")
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Make pages: ``new_page(width=800, dark=True)``. No page may ask for anything from outside.

    Each page has ``page.outside``, addresses outside this computer, and ``page.errors``. They
    take what `open_window` takes.
    """
    made = []

    def make(
        width: int = 1280, height: int = 800, dark: bool = False, **like_a_student: bool
    ) -> Page:
        made.append(open_window(chromium, width, height, dark, **like_a_student))
        return made[-1]

    yield make
    outside = [address for page in made for address in page.outside]
    for page in made:
        page.context.close()
    assert outside == []


QUIET = {
    "ahead": """Object.defineProperty(Navigator.prototype, "connection", {
      get: () => ({ saveData: true }),
    });""",
    "guided": "try { localStorage.setItem('infoview:whole-page', 'yes'); } catch {}",
}
"""What a student may have chosen, so that what a test looks for stands there, and once."""


def open_window(
    chromium: Browser,
    width: int = 1280,
    height: int = 800,
    dark: bool = False,
    **like_a_student: bool,
) -> Page:
    """Open an empty page that notes what it asks for outside, and what it complains about.

    As for a student, the next page opens out of sight with ``ahead=True``, and one section is
    shown at a time with ``guided=True``.
    """
    scheme = "dark" if dark else "light"
    context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    for name, script in QUIET.items():
        if not like_a_student.get(name):
            context.add_init_script(script)
    page = context.new_page()
    page.outside, page.errors = [], []
    page.on("request", lambda one: None if is_local(one.url) else page.outside.append(one.url))
    page.on("console", lambda one: page.errors.append(_told(one)) if one.type == "error" else None)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    return page


@pytest.fixture(scope="module")
def window(chromium: Browser) -> Iterator[Page]:
    """One page for all tests of a module, 1280 by 800, light: what was loaded once stays loaded."""
    page = open_window(chromium)
    yield page
    page.context.close()
    assert page.outside == []


def _told(message: ConsoleMessage) -> str:
    """Return what the browser complains about, with the address that it could not have."""
    address = message.location["url"] if message.text.startswith("Failed to load") else ""
    return f"{message.text} {address}".rstrip()


def is_local(address: str) -> bool:
    """Say whether an address stays on this computer."""
    return address.startswith(
        ("http://127.0.0.1", "http://localhost", "data:", "blob:", "about:", "file:")
    )


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """One page, 1280 by 800, light."""
    return new_page()


class Served:
    """Hold one running `infoview` command.

    Parameters
    ----------
    folder : Path
        The student's folder it serves.
    *options : str
        Further words of the command.
    user : str
        Name on a hub.
    """

    def __init__(self, folder: Path, *options: str, user: str = "") -> None:
        command = [
            sys.executable,
            "-m",
            "infoview_lib.app",
            "--no-browser",
            "--folder",
            str(folder),
            *options,
        ]
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith("JUPYTER")
        }
        if user:
            environment["JUPYTERHUB_USER"] = user
        self.folder = folder
        # What a student would see in the terminal; closed with the server.
        self.words = tempfile.TemporaryFile("w+")  # noqa: SIM115
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=self.words,
            text=True,
            env=environment,
            cwd=folder.parent,
        )
        self.first = self.process.stdout.readline().strip()
        assert self.first.startswith("http://127.0.0.1"), (
            self.first + self.said() + f" (ended with {self.process.poll()})"
        )

    def address(self, page: str, mode: str = "doc") -> str:
        """Return where a page of the folder is to be seen: ``doc``, ``lab`` or ``notebook``."""
        start, _, token = self.first.partition("?")
        origin = "/".join(start.split("/")[:3])
        name = page if page.endswith(".ipynb") else f"{page}.ipynb"
        return f"{origin}{ADDRESSES[mode]}{name}?{token}"

    def said(self) -> str:
        """Return what was written to the terminal as warnings so far."""
        self.words.seek(0)
        return self.words.read()

    def stop(self) -> None:
        """End the command and its kernels."""
        self.process.terminate()
        self.wait()

    def wait(self) -> None:
        """Wait until the command has ended."""
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


@pytest.fixture(scope="module")
def serve() -> Iterator[Callable[..., Any]]:
    """Start the real command, one server per folder: ``serve(folder).address("01_objectives")``.

    Servers and their kernels end with the module; left running, they would slow down all others.
    """
    running: dict[Path, Served] = {}

    def start(folder: Path, *options: str) -> Served:
        if folder not in running:
            running[folder] = Served(folder, *options)
        return running[folder]

    yield start
    for one in running.values():  # all at once: each first ends its Pythons
        one.process.terminate()
    for one in running.values():
        one.wait()


@pytest.fixture(scope="module")
def little_pages(tmp_path_factory: pytest.TempPathFactory, serve: Callable[..., Any]) -> Served:
    """Serve a folder with three small pages: ``one``, ``two`` (trusted), ``stranger`` (not)."""
    folder = tmp_path_factory.mktemp("shell") / "my folder"
    little.write(folder)
    return serve(folder)


@pytest.fixture
def axe() -> Callable[..., list[dict[str, Any]]]:
    """Run axe-core: ``axe(page, include=".iv-page")`` returns the serious and critical findings."""
    from axe_playwright_python.sync_playwright import Axe

    def run(page: Page, include: str = ".iv-page .jp-OutputArea") -> list[dict[str, Any]]:
        found = Axe().run(page, context={"include": [[include]]}).response["violations"]
        keys = ("id", "impact", "help")
        return [
            {key: one[key] for key in keys}
            | {"where": [node["html"][:200] for node in one["nodes"]]}
            for one in found
            if one["impact"] in ("serious", "critical")
        ]

    return run


@pytest.fixture
def shot(tmp_path: Path) -> Callable[[Page, str], Path]:
    """Take a picture: ``shot(page, "01-800-dark")``, into INFOVIEW_SHOTS where set."""

    def take(page: Page, name: str) -> Path:
        folder = Path(os.environ.get("INFOVIEW_SHOTS", tmp_path))
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.png"
        size = page.viewport_size
        whole = page.evaluate(
            "document.querySelector('.jp-WindowedPanel-outer:not([hidden])')?.scrollHeight || 0"
        )
        page.set_viewport_size(size | {"height": min(max(whole + 60, size["height"]), 8000)})
        page.wait_for_timeout(200)
        page.screenshot(path=path)
        page.set_viewport_size(size)
        return path

    return take
