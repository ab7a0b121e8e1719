"""Open the browser without a secret in its command line, which everybody on a computer can read.

The browser gets the name of a file that only its user can open; the file sends it on to the page.
It goes when the page was asked for. The folder it lies in can be seen in the home folder, as
browsers that are packed as snaps open neither hidden folders nor ``/tmp`` (jupyter/notebook #4500).
"""

from __future__ import annotations

import html
import os
import shutil
import tempfile
import webbrowser
from contextlib import suppress
from pathlib import Path

_PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url={address}">
<title>Infoview</title>
<p><a href="{address}">Open Infoview</a></p>
</html>
"""


def _start_of_name(port: int) -> str:
    return f"Infoview-opening-{port}-"


def write_opening(address: str, port: int) -> Path | None:
    """Write the file that leads the browser to a page.

    Parameters
    ----------
    address : str
        The page, with the token.
    port : int
        Port of the server, which takes the file away again by `forget_opening`.

    Returns
    -------
    Path or None
        None where the home folder takes none; then the address that was printed has to do.
    """
    try:
        # Made anew under a name that nobody could know, open to its owner alone.
        folder = Path(tempfile.mkdtemp(prefix=_start_of_name(port), dir=Path.home()))
        page = folder / "open.html"
        handle = os.open(page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "w", encoding="utf-8") as file:
            file.write(_PAGE.format(address=html.escape(address)))
    except (OSError, RuntimeError):
        return None
    return page


def show_opening(page: Path | None) -> None:
    """Give the file to the student's browser.

    Parameters
    ----------
    page : Path or None
        What `write_opening` returned. It is taken away where no browser can be had.
    """
    if page and not webbrowser.open(page.as_uri()):
        shutil.rmtree(page.parent, ignore_errors=True)


def forget_opening(port: int) -> None:
    """Take away what `write_opening` left for one server, or an earlier one at its port.

    Parameters
    ----------
    port : int
        Port of the server.
    """
    with suppress(OSError, RuntimeError):
        for folder in Path.home().glob(f"{_start_of_name(port)}*"):
            shutil.rmtree(folder, ignore_errors=True)
