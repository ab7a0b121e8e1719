"""Show any state in the page, through one anywidget.

Plain forms are written here too, where the house would use ipywidgets: after a restart an ipywidgets
control still accepts typing that goes nowhere, so the page itself must know whether the other half
answered. Measured: typing into a bare `Text` after a restart was lost without a word; here it is kept.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import cache
from typing import Any

import anywidget
import ipywidgets
import traitlets

from infoview_lib.state.base import State
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.runtime import LOADER, Scripts, runtime, script, scripts_of


class View(anywidget.AnyWidget):
    """Show one state, pass on what was done, decide nothing.

    Parameters
    ----------
    state : State
        What to show.
    """

    view = traitlets.Dict().tag(sync=True)
    about = traitlets.Dict().tag(sync=True)
    runtime = traitlets.Instance(Scripts).tag(sync=True, **ipywidgets.widget_serialization)
    scripts = traitlets.Instance(Scripts).tag(sync=True, **ipywidgets.widget_serialization)
    step = ""

    def __init__(self, state: State) -> None:
        folder = state.folder
        about = {
            "step": self.step,
            "scope": folder.folder_id,
            "demo": folder.is_demo,
            **state.lasting(),
        }
        own = scripts_of(*STEPS[self.step].scripts)
        super().__init__(view=state.view, about=about, runtime=runtime(), scripts=own)
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

    def _repr_keys(self) -> Generator[str, None, None]:
        # The default would write every value into the page's file.
        yield from ()


@cache
def _view_class(step: str) -> type[View]:
    return type(f"View_{step}", (View,), {"_esm": script(LOADER), "step": step})


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
