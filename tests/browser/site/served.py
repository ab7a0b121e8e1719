"""Serve the files of a site as any web server does, and visit it as a student."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Page, expect

from tests.browser.acts import SHOWN, WHOLE, saved

PATIENCE = 180_000  # milliseconds for a visit: Python itself has to load


missing: list[str] = []
"""What was asked for and is not there."""


class Quiet(SimpleHTTPRequestHandler):
    """Serve files as any web server does."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def send_error(self, *given: Any) -> None:
        """Note what was asked for and is not there."""
        missing.append(self.path)
        super().send_error(*given)


class Site:
    """Hold the server of a site.

    Parameters
    ----------
    folder : Path
        The site.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        handler = functools.partial(Quiet, directory=folder)
        self._server = ThreadingHTTPServer(("localhost", 0), handler)
        self.address = f"http://localhost:{self._server.server_port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Be there no longer; a second time is none."""
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """Within this, a folder is a site under an address of this computer."""
    site = Site(folder)
    try:
        yield site
    finally:
        site.stop()


def visit(page: Page, address: str) -> None:
    """Open the site by its link; wait until a page is there, and everything saved."""
    page.goto(address)
    there(page)


def there(page: Page, shown: str = SHOWN) -> None:
    """Wait until a page is there, and everything saved."""
    page.wait_for_function(WHOLE, arg=shown, timeout=PATIENCE)
    expect(page.locator("#iv-loading")).to_have_count(0)
    saved(page)


def promised(page: Page, told: str, arg: Any = None) -> None:
    """Wait until a promise in a page comes true; `wait_for_function` takes any promise for true."""
    end = time.monotonic() + PATIENCE / 1000
    while not _is_true(page, told, arg):
        assert time.monotonic() < end, told
        page.wait_for_timeout(100)


def _is_true(page: Page, told: str, arg: Any) -> bool:
    try:
        return bool(page.evaluate(told, arg))
    except Error:  # the page is loading anew
        return False
