"""Lay what a visit begins with: the first address, the screen while all else loads, offline use."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

from infoview_lib.app.site.jupyterlite import APP_VERSION
from infoview_lib.prep.path import FIRST_PAGE

_ASSETS = Path(__file__).parent / "assets"
_BUNDLE = re.compile(r'<link\s+id="jupyter-lite-main".+?>', re.DOTALL)
_WORKER = "service-worker.js"
_AT_THE_ROOT = ("index.html", "loading.css", "loading.js")


def lay_front(site: Path) -> None:
    """Put our own first pages in place of JupyterLite's.

    Parameters
    ----------
    site : Path
        The folder that is built; JupyterLab lies in it.
    """
    theirs = site / "lab/index.html"
    bundle = _BUNDLE.search(theirs.read_text("utf-8"))
    given = {
        "$BUNDLE": bundle[0] if bundle else "",
        "$DRAWING": (_ASSETS / "opening.svg").read_text("utf-8"),
        "$FIRST_PAGE": FIRST_PAGE,
        "$APP_VERSION": APP_VERSION,
    }
    places = {"lab.html": theirs} | {one: site / one for one in _AT_THE_ROOT}
    for name, place in places.items():
        text = (_ASSETS / name).read_text("utf-8")
        for mark, value in given.items():
            text = text.replace(mark, value)
        place.write_text(text, "utf-8")


def lay_worker(site: Path) -> str:
    """Write the worker that keeps this version for use without the internet; call it last.

    Parameters
    ----------
    site : Path
        The folder that is built; all other files lie in it.

    Returns
    -------
    str
        What tells this version from others: another file, another version.
    """
    files = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.name != _WORKER
    }
    digests = {
        name: f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"
        for name, content in files.items()
    }
    text = json.dumps(digests)
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    head = f'self.infoviewSite = {{"version": "{version}", "files": {text}}};\n'
    ours = (_ASSETS / "service_worker.js").read_text("utf-8")
    (site / _WORKER).write_text(head + ours, "utf-8")
    return version
