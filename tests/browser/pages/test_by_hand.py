"""A JupyterLab that somebody starts by hand shows a laid folder as our command does."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from infoview_lib import Workbook
from tests.browser.acts import SHOWN, fill, saved, whole

pytestmark = pytest.mark.long
PATIENCE = 60  # seconds
SPRUNG = "sprung"
TRAP = "open({!r}, 'w').close()"


def answers(address: str) -> None:
    """Wait until a server answers."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(address).close()
            return
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.1)


@pytest.fixture
def by_hand(tmp_path) -> Iterator[str]:
    """A JupyterLab whose root holds a laid folder, started without any setting of ours."""
    places = ("CONFIG", "DATA", "RUNTIME")
    clean = {name: one for name, one in os.environ.items() if not name.startswith("INFOVIEW")}
    own = {f"JUPYTER_{one}_DIR": str(tmp_path / one.lower()) for one in places}
    environment = clean | own | {"HOME": str(tmp_path)}
    lay = [sys.executable, "-m", "infoview_lib.app", "lay", "--sign", str(tmp_path / "Infoview")]
    subprocess.run(lay, env=environment, check=True)
    # A module beside the pages, under the name of one that they need.
    (tmp_path / "Infoview" / "ipywidgets.py").write_text(
        TRAP.format(str(tmp_path / SPRUNG)), "utf-8"
    )
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = [f"--port={port}", "--no-browser", "--allow-root", "--IdentityProvider.token="]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, f"--ServerApp.root_dir={tmp_path}"],
        env=environment,
        cwd=tmp_path,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    answers(f"{address}/api")
    yield address
    server.terminate()
    server.wait()


def test_the_trap_springs_for_a_program_that_starts_beside_it(by_hand: str, tmp_path) -> None:
    subprocess.run([sys.executable, "-c", "import ipywidgets"], cwd=tmp_path / "Infoview")
    assert (tmp_path / SPRUNG).exists()


def test_no_click_saved_turned_reset_and_remembered(by_hand: str, page: Page, tmp_path) -> None:
    page.goto(f"{by_hand}/doc/tree/Infoview/00_start_here.ipynb")
    whole(page)
    fill(page, "Your name", "Noor Haddad")
    saved(page)
    wb = Workbook(tmp_path / "Infoview")
    assert [one["display_name"] for one in wb.records("profile")] == ["Noor Haddad"]
    page.locator(f"{SHOWN} .iv-nav a[data-iv-page='01_objectives.ipynb']").click()
    whole(page, shown=f"{SHOWN}[data-iv-path='Infoview/01_objectives.ipynb']")
    with page.expect_response(re.compile("/infoview/reset")) as answer:
        page.get_by_role("button", name="Reset this page").locator("visible=true").click()
    assert answer.value.json() == {"ok": True, "kept": []}
    whole(page, shown=f"{SHOWN}[data-iv-path='Infoview/01_objectives.ipynb']")
    assert wb.folder.place == "01_objectives.ipynb"
    saved_page = (tmp_path / "Infoview/00_start_here.ipynb").read_text("utf-8")
    assert "Noor" not in saved_page
    expect(page.get_by_text("Everything is saved").locator("visible=true")).to_have_count(1)
    page.goto(f"{by_hand}/doc/tree/Infoview/00_start_here.ipynb")
    whole(page)
    page.get_by_role("button", name="See the sample student").click()
    page.get_by_role("link", name="Open the sample student").click(timeout=PATIENCE * 1000)
    demo = "Infoview/demo/00_start_here.ipynb"
    shown = f"{SHOWN}[data-iv-path='{demo}']"
    whole(page, shown=shown)
    assert page.url.endswith(demo)
    fill(page.locator(shown), "Your name", "Somebody Else")
    saved(page)
    names = [
        one["display_name"]
        for place in ("Infoview/demo", "Infoview")
        for one in Workbook(tmp_path / place).records("profile")
    ]
    assert names == ["Somebody Else", "Noor Haddad"]
    assert not (tmp_path / SPRUNG).exists()
