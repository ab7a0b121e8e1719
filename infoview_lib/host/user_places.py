"""Make the places that belong to one user of this computer, closed to all others.

What runs as code, or opens the door to a student's records, lies here and never in a student's
folder: Jupyter's configuration, data, signatures and access tokens, IPython's files. A folder is
data that people hand on.
"""

from __future__ import annotations

import atexit
import getpass
import os
import shutil
import stat
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from infoview_lib.host.here import HUB_USER, host


@dataclass(frozen=True)
class UserPlaces:
    """Name the places of one user; `user_places` makes them.

    Parameters
    ----------
    top : Path
        The folder that holds all of them.
    """

    top: Path

    @property
    def config(self) -> Path:
        """Jupyter's configuration."""
        return self.top / "config"

    @property
    def data(self) -> Path:
        """Jupyter's data: extensions, kernels, which notebooks are signed."""
        return self.top / "data"

    @property
    def runtime(self) -> Path:
        """Access tokens of running servers, keys of running kernels."""
        return self.top / "runtime"

    @property
    def settings(self) -> Path:
        """What JupyterLab remembers of its settings."""
        return self.top / "settings"

    @property
    def workspaces(self) -> Path:
        """What JupyterLab remembers of open tabs."""
        return self.top / "workspaces"

    @property
    def addresses(self) -> Path:
        """Where each folder was served, and what its pages come back with."""
        return self.top / "addresses"

    @property
    def ipython(self) -> Path:
        """IPython's configuration with its startup files."""
        return self.top / "ipython"

    @property
    def work(self) -> Path:
        """Where pages run: nothing of a student's folder lies here."""
        return self.top / "work"


def user_name() -> str:
    """Return what tells the user who runs this program from others; empty when unknown.

    On a hub everybody may run as the same user of their own computer, so its name for them counts.
    """
    try:
        return os.environ.get(HUB_USER) or getpass.getuser()
    except (OSError, KeyError):  # a user that the system has no name for
        return ""


def make_private(folder: Path) -> None:
    """Make a folder if it is missing; close it to everybody but its owner.

    Parameters
    ----------
    folder : Path
        A link, a file or somebody else's folder in its place is refused.

    Raises
    ------
    OSError
        When it is not ours, or cannot be closed where the system knows owners.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    state = os.lstat(folder)
    if not stat.S_ISDIR(state.st_mode):
        raise NotADirectoryError(os.fspath(folder))
    if not host().has_owners:  # a user's folders are closed by what they lie in
        return
    if state.st_uid != os.geteuid():
        raise PermissionError(os.fspath(folder))
    if stat.S_IMODE(state.st_mode) != 0o700:
        os.chmod(folder, 0o700)


def usual_top() -> Path:
    """Return where this system keeps what a program remembers for one user.

    Returns
    -------
    Path
        It need not exist.
    """
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "Infoview"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Infoview"
    named = os.environ.get("XDG_DATA_HOME", "")
    return (Path(named) if os.path.isabs(named) else Path.home() / ".local/share") / "infoview"


def user_places() -> UserPlaces:
    """Return the places of the user who runs this program, made and closed now.

    Returns
    -------
    UserPlaces
        In a folder that goes when the program ends, where the usual one cannot be had.
    """
    try:
        return _made(usual_top())
    except (OSError, RuntimeError):  # no home, or one that cannot be written
        return _made(_passing_top())


def _made(top: Path) -> UserPlaces:
    make_private(top)
    places = UserPlaces(top)
    for one in (
        places.config,
        places.data,
        places.runtime,
        places.settings,
        places.workspaces,
        places.addresses,
        places.ipython,
        places.work,
    ):
        make_private(one)
    return places


@cache
def _passing_top() -> Path:
    top = Path(tempfile.mkdtemp(prefix="infoview-"))
    atexit.register(shutil.rmtree, top, ignore_errors=True)
    return top
