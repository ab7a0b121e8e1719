"""Know where the program runs, and what follows from it; nothing else asks.

Everywhere the same pages and records; what differs is where the records live, what a student may
be promised about them, and whether a save is safe once the file was synced.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

OPENED_HERE = "INFOVIEW_OPENED_HERE"
"""Variable that the `infoview` command sets for the pages it serves."""

RUNS_ANEW = "INFOVIEW_RUNS_ANEW"
"""Variable of a Python whose pages all run anew when a window is loaded."""

HUB_USER = "JUPYTERHUB_USER"
_BORROWED = ("BINDER_SERVICE_HOST", "COLAB_RELEASE_TAG")
_DRIVE = Path("/drive")  # the part of a browser's files that stays; the pages lie there, too

_EVERYWHERE = (
    "No one else sees it unless you export a file and share it yourself.",
    "These are notes about real people. Write only what you'd be comfortable having them read.",
)
_IN_A_FOLDER = (
    "Every change is saved right away, with dated backups. Words you haven't saved wait here, too."
)
_ERASES_IN_FOLDER = (
    "You can erase a person anytime. Their name is then removed from every file in the folder."
)


@dataclass(frozen=True)
class Host:
    """Say what holds where the program runs.

    Parameters
    ----------
    name : str
        ``computer`` (the student's own, opened by our command), ``jupyter`` (a JupyterLab or
        Notebook that somebody started), ``hub``, ``site`` (Python runs in the browser) or
        ``borrowed`` (a computer that is thrown away afterwards).
    promises : tuple of str
        What a student is told about their records: where they are and how long they last, who
        can see them, what to keep in mind.
    """

    name: str
    promises: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """The student's folder, where none is named."""
        return _DRIVE if self.is_site else Path.home() / "Infoview"

    @property
    def names_folder(self) -> bool:
        """True where a student can find their folder by its name."""
        return not self.is_site

    @property
    def is_site(self) -> bool:
        """True where Python runs in the student's browser."""
        return self.name == "site"

    @property
    def is_shared(self) -> bool:
        """True where several people use this program under one address."""
        return self.name in ("hub", "borrowed")

    @property
    def has_owners(self) -> bool:
        """True where files belong to users, and can be closed to the others."""
        return os.name != "nt" and not self.is_site

    @property
    def saves_on_close(self) -> bool:
        """True where a file leaves Python only when it is closed, and closing tells no failure."""
        return self.is_site


COMPUTER = Host(
    "computer",
    (
        "Everything stays in this one folder on this computer. Nothing is sent anywhere.",
        _IN_A_FOLDER,
        *_EVERYWHERE,
        _ERASES_IN_FOLDER,
    ),
)
JUPYTER = Host(
    "jupyter",
    (
        "Everything stays in this one folder, on the computer that runs Jupyter. "
        "If that computer isn't yours, the people who run it can see it if they look.",
        _IN_A_FOLDER,
        *_EVERYWHERE,
        _ERASES_IN_FOLDER,
    ),
)
HUB = Host(
    "hub",
    (
        "Everything stays in this one folder, in your account on the campus server. "
        "The people who run the server can see it if they look.",
        _IN_A_FOLDER,
        "No other student sees it unless you export a file and share it yourself.",
        _EVERYWHERE[1],
        _ERASES_IN_FOLDER,
    ),
)
SITE = Host(
    "site",
    (
        "Everything stays in this browser, on this device. Nothing is sent anywhere.",
        "Every change is saved right away. Clearing this browser's site data or closing a private "
        "window deletes your work, so download your file at the end of a page now and then.",
        "Anyone who uses this browser on this device can open it. On a shared computer, "
        "download your file, then erase everything on page 09 before you leave.",
        _EVERYWHERE[1],
        "You can erase a person anytime. "
        "Their name is then removed from every record in this browser.",
    ),
)
BORROWED = Host(
    "borrowed",
    (
        "This computer is temporary, and it isn't yours. "
        "Everything on it may be deleted when you stop working.",
        "Every change is saved right away, but only here. "
        "Before you leave, download a backup on page 09.",
        "The people who run it can see your work if they look. "
        "No one else sees it unless you export a file and share it yourself.",
        _EVERYWHERE[1],
        _ERASES_IN_FOLDER,
    ),
)


def host(platform: str = sys.platform, variables: Mapping[str, str] = os.environ) -> Host:
    """Return where the program runs.

    Parameters
    ----------
    platform : str
        Python's name of the system.
    variables : mapping of str to str
        What the system says in variables.

    Returns
    -------
    Host
        `JUPYTER` where nothing tells more, as in a Jupyter that was started by hand.

    Examples
    --------
    >>> host("linux", {"JUPYTERHUB_USER": "ana"}).name
    'hub'
    >>> host("emscripten", {}).name
    'site'
    """
    if platform == "emscripten":
        return SITE
    if any(variables.get(one) for one in _BORROWED):
        return BORROWED  # some of these are hubs, too
    if variables.get(HUB_USER):
        return HUB
    return COMPUTER if variables.get(OPENED_HERE) else JUPYTER
