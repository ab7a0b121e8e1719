"""Show any state in the page, through one anywidget.

Plain forms are written here too, where the house would use ipywidgets: after a restart an ipywidgets
control still accepts typing that goes nowhere, so the page itself must know whether the other half
answered. Measured: typing into a bare `Text` after a restart was lost without a word; here it is kept.
"""

from __future__ import annotations

import posixpath
import re
from functools import cache
from importlib.resources import files
from typing import Any

import anywidget
import traitlets

from infoview_lib.state.base import State
from infoview_lib.widgets.registry import STEPS

_JOIN = re.compile(r'^(?:import|export) \{[^}]*\} from "(\.{1,2}/[a-z_/]+)\.js";\n', re.MULTILINE)
_NOTE = re.compile(r"/\*\*(?:[^*]|\*(?!/))*\*/ ?\n?")


def asset(name: str) -> str:
    """Return the text of one file in ``assets/``, or empty text when there is none."""
    found = files("infoview_lib.widgets").joinpath("assets", name)
    return found.read_text(encoding="utf-8") if found.is_file() else ""


@cache
def script(name: str) -> str:
    """Return one ES module: every file a step imports, each once and before its users, then the step's own.

    An anywidget is one module with no address of its own, so it cannot import a neighbour. The lines that
    join files are left out; so the names at the top of files that meet in one step must differ. Notes on
    types stay with the files: every page is sent its scripts, and they were a sixth of them.
    """
    joined = "\n".join(_JOIN.sub("", asset(f"{part}.js")) for part in _parts(name))
    return _NOTE.sub("", joined)


def _parts(name: str, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the names of a script and of all it imports, in the order in which they are joined."""
    for address in _JOIN.findall(asset(f"{name}.js")):
        neighbour = posixpath.normpath(posixpath.join(posixpath.dirname(name), address))
        if neighbour not in before:
            before = _parts(neighbour, before)
    return (*before, name)


@cache
def style(name: str) -> str:
    """Return the stylesheet of a step: variables, the shared look, its own rules with those of what it imports."""
    return "\n".join(
        asset(f"{part}.css") for part in ("shared/variables", "shared/base", *_parts(name))
    )


class View(anywidget.AnyWidget):
    """Show one state, pass on what was done, decide nothing.

    Parameters
    ----------
    state : State
        What to show.
    """

    view = traitlets.Dict().tag(sync=True)
    about = traitlets.Dict().tag(sync=True)
    step = ""

    def __init__(self, state: State) -> None:
        folder = state.folder
        about = {
            "step": self.step,
            "scope": folder.folder_id,
            "demo": folder.is_demo,
            **state.lasting(),
        }
        super().__init__(view=state.view, about=about)
        self.state = state
        state.observe(self._show, "view")
        self.on_msg(self._hear)

    def _show(self, change: Any) -> None:
        self.view = change.new

    def _hear(self, _: Any, content: dict[str, Any], __: Any) -> None:
        values = content.get("values")
        reply = self.state.act(
            str(content.get("do")), **(values if isinstance(values, dict) else {})
        )
        self.send({"n": content.get("n"), "reply": reply})

    def close(self) -> None:
        """Take the view away, with its ear for changes."""
        if hasattr(self, "state"):  # a view that could not be made is closed too
            self.state.close()
        super().close()

    def __repr__(self) -> str:
        return f"Infoview: {self.step}"

    def _repr_keys(self) -> list[str]:  # the default would write every value into the page's file
        return []


@cache
def _view_class(step: str) -> type[View]:
    name = STEPS[step].asset
    return type(f"View_{step}", (View,), {"_esm": script(name), "_css": style(name), "step": step})


def view_of(step: str, folder: Any, **options: Any) -> View:
    """Return the view of a step over an open folder.

    Parameters
    ----------
    step : str
        A name in `STEPS`.
    folder : infoview_lib.files.folder.folder.Folder
        The open folder.
    **options : object
        Passed on to the state.
    """
    return _view_class(step)(STEPS[step].state_class()(folder, **options))
