"""Where this computer has no browser that starts, the one that Playwright fetched is used."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests import needs

ROOT = Path(__file__).parents[2]
OWN_BROWSER = """
import os, sys
from playwright.sync_api import sync_playwright
from tests.needs import start_browser
with sync_playwright() as playwright:
    own = playwright.chromium.executable_path
    assert own.startswith(os.environ["PLAYWRIGHT_BROWSERS_PATH"]), own
    os.makedirs(os.path.dirname(own))
    with open(own, "w") as script:
        script.write(f'#!/bin/sh\\necho started >"{own}.txt"\\nexec "{sys.argv[1]}" "$@"\\n')
    os.chmod(own, 0o755)
    browser = start_browser(playwright)
    page = browser.new_page()
    page.set_content("<title>It works</title>")
    print(page.title(), open(own + ".txt").read().strip())
    browser.close()
"""


def test_playwrights_own_browser_is_used_where_no_other_starts(chromium, tmp_path):
    note = tmp_path / "chromium"  # as Ubuntu has it: a script that says to install it another way
    note.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    note.chmod(0o755)
    real = next(
        filter(None, map(shutil.which, needs.BROWSERS)), chromium.browser_type.executable_path
    )
    done = subprocess.run(
        [sys.executable, "-c", OWN_BROWSER, real, os.environ["PATH"]],
        cwd=ROOT,
        env=os.environ | {"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == ["It works started"], done.stderr
