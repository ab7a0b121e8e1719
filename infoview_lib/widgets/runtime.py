"""Hold the scripts of steps as widget models of their own: each is sent once to a window.

A step is sent a few lines and refers to two models: what every step is given (the runtime), and its
own scripts. They travel deflated, to a fifth of their size, so that files stay as people wrote
them, with their notes.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
import zlib
from collections.abc import Callable, Generator
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import cast
from weakref import WeakSet

import ipywidgets
import traitlets

from infoview_lib.host.asked import window

RUNTIME = "shared/runtime"
PARTS = (
    "shared/draw",
    "shared/parts",
    "shared/long_lists",
    "shared/talk_choice",
    "shared/fields",
    "shared/adding",
    "shared/person_link",
    "shared/alone",
    "shared/opened_model",
    "shared/forgotten",
    "shared/drafts",
    "shared/unsaved",
    "shared/sight",
    "shared/moments",
    "shared/step",
)
"""What every step is given; each is made with what those before it returned."""
STYLES = ("shared/variables", "shared/base")
LOOK_EVERY = 0.3
"""Seconds between two looks at the files."""
LOADER, START = "shared/loader", "shared/start"
"""What each step is sent, and what that starts in a window."""
ASSETS = files("infoview_lib.widgets").joinpath("assets")


def script(name: str | Path) -> str:
    """Return the text of a script.

    Parameters
    ----------
    name : str or Path
        Its path below ``assets/``, without ``.js``; of a script from elsewhere, its whole path.
    """
    found = name if isinstance(name, Path) else ASSETS.joinpath(f"{name}.js")
    return found.read_text(encoding="utf-8")


def style(name: str | Path) -> str:
    """Return the text of a stylesheet, empty where there is none.

    Parameters
    ----------
    name : str or Path
        Its path below ``assets/``, without ``.css``; or a script from elsewhere that it lies by.
    """
    found = name.with_suffix(".css") if isinstance(name, Path) else ASSETS.joinpath(f"{name}.css")
    return found.read_text(encoding="utf-8") if found.is_file() else ""


class Scripts(ipywidgets.Widget):
    """Hold scripts and their style, packed; has no view.

    Parameters
    ----------
    name : str
        Its name; a later one with the same name takes its place in a window.
    scripts : tuple of str or Path
        Names of files in ``assets/`` without ``.js``, or paths of others, in the order in which
        they are run.
    styles : tuple of str
        Names of stylesheets without ``.css``; by default those named like the scripts.

    Attributes
    ----------
    users : weakref.WeakSet
        The steps that are drawn with these scripts.
    """

    name = traitlets.Unicode().tag(sync=True)
    hash = traitlets.Unicode().tag(sync=True)
    packed = traitlets.Bytes().tag(sync=True)

    def __init__(
        self, name: str, scripts: tuple[str | Path, ...], styles: tuple[str, ...] | None = None
    ) -> None:
        self._scripts, self._styles = scripts, styles or scripts
        # Weak: a view that nobody holds any more must not keep its scripts alive.
        self.users: WeakSet[ipywidgets.Widget] = WeakSet()
        super().__init__(name=name, **self._read())

    def read_again(self) -> None:
        """Send the files as they are now, if they are others."""
        with self.hold_sync():
            for name, value in self._read().items():
                setattr(self, name, value)

    def _read(self) -> dict[str, str | bytes]:
        held = {
            "style": "\n".join(filter(None, map(style, self._styles))),
            "files": [(_name_of(one), script(one)) for one in self._scripts],
        }
        text = json.dumps(held, ensure_ascii=False).encode()
        # Once a window and kept there by its hash, so the slowest packing pays.
        return {"hash": hashlib.sha256(text).hexdigest()[:16], "packed": zlib.compress(text, 9)}

    def _repr_keys(self) -> Generator[str, None, None]:  # the default would write all scripts
        yield "name"


class Runtime(Scripts):
    """Hold what every step is given, and the script that unpacks it.

    Attributes
    ----------
    layout : ipywidgets.Layout
        One for all steps of a page: each would be sent its own, 1.2 KB. It says nothing;
        stylesheets say how a step looks.
    """

    start = traitlets.Unicode().tag(sync=True)

    def __init__(self) -> None:
        super().__init__(RUNTIME, (RUNTIME, *PARTS), STYLES)
        self.layout = ipywidgets.Layout()

    def close(self) -> None:
        """Take the model away."""
        self.layout.close()
        super().close()

    def _read(self) -> dict[str, str | bytes]:
        return {**super()._read(), "start": script(START)}


_held: dict[tuple[str, str | Path], Scripts] = {}


def runtime() -> Runtime:
    """Return what every step is given."""
    return cast("Runtime", _held_or_new(RUNTIME, Runtime))


def scripts_of(*scripts: str | Path) -> Scripts:
    """Return the model of a step's scripts, the same one for every step that has these.

    Parameters
    ----------
    *scripts : str or Path
        Names of files in ``assets/``, or paths of others; the last is the step's own and gives
        the name.
    """
    return _held_or_new(scripts[-1], lambda: Scripts(_name_of(scripts[-1]), scripts))


def is_known(here: str) -> bool:
    """Tell whether a window was sent scripts before.

    Parameters
    ----------
    here : str
        What tells it apart.
    """
    return any(owner == here for owner, _ in _held)


def _name_of(one: str | Path) -> str:
    return one.stem if isinstance(one, Path) else one


def _held_or_new(name: str | Path, make: Callable[[], Scripts]) -> Scripts:
    # A second window on a kernel hears of new models at once, of those made before only when the
    # kernel is idle; until then it could draw nothing. So each window is sent its own.
    here = window()
    _close_unused(here)
    found = _held.get((here, name))
    if found is None or found.comm is None:  # somebody closed all widgets
        found = _held[here, name] = make()
        _follow_changes()
    return found


def _close_unused(here: str) -> None:
    """Close what only other windows had, once no step uses it."""
    for (owner, name), scripts in list(_held.items()):
        if owner != here and not scripts.users:
            scripts.close()
            del _held[owner, name]


@cache
def _follow_changes() -> None:
    """Send each change at once while somebody works on the scripts; anywidget is told so alike."""
    if _is_worked_on():
        threading.Thread(target=_follow, args=(_moments(),), daemon=True).start()


def _is_worked_on() -> bool:
    return os.environ.get("ANYWIDGET_HMR") == "1"


def _follow(before: dict[str, int]) -> None:
    while _is_worked_on():
        time.sleep(LOOK_EVERY)
        now = _moments()
        if now != before:
            before = now
            for one in list(_held.values()):
                one.read_again()


def _moments() -> dict[str, int]:
    """Return when each script and style was last written."""
    others = (name.parent.glob(f"{name.stem}.*s") for _, name in _held if isinstance(name, Path))
    found = chain(Path(str(ASSETS)).rglob("*.*s"), *others)
    return {str(path): path.stat().st_mtime_ns for path in found if path.is_file()}
