"""Show any state in the page, through one anywidget.

Plain forms are written here too, where the house would use ipywidgets: after a restart an
ipywidgets control still accepts typing that goes nowhere, so the page itself must know whether the
other half answered. Measured: typing into a bare `Text` after a restart was lost without a word;
here it is kept.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Generator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import anywidget
import ipywidgets
import traitlets

from infoview_lib.host.asked import window
from infoview_lib.state.base import State
from infoview_lib.state.lag import LAG, Sight
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.widgets.new_windows import send_new_windows_nothing
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.runtime import LOADER, Scripts, runtime, script, scripts_of

MOST_PLAIN = 4_000
"""Letters of what is sent as it is; more travels deflated, to a fifth or less."""
_LEVEL = 7
"""A map of 1,000 people: 46.4 KB in 11 ms; level 6 makes 48.1 KB in 9 ms, 8 makes 44.2 in 31."""


def deflated(value: Mapping[str, object], _: object = None) -> Mapping[str, object]:
    """Return what a trait is sent as: large ones deflated, opened in `opened_model.js`.

    Parameters
    ----------
    value : mapping
        The trait.

    Returns
    -------
    mapping
        The same where it is small; else under ``deflated`` the bytes of its JSON.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value if len(text) <= MOST_PLAIN else {"deflated": zlib.compress(text.encode(), _LEVEL)}


class View(anywidget.AnyWidget):
    """Show one state, pass on what was done, decide nothing.

    Parameters
    ----------
    state : State, optional
        What to show; without one, traits that a subclass adds are shown.
    **traits : object
        First values of those.

    Attributes
    ----------
    step : str
        Its name; of a step of a page, its key in `STEPS`.
    files : tuple of str or Path
        Its scripts, the last its own; by default those that `STEPS` names.
    """

    _esm = script(LOADER)
    view = traitlets.Dict().tag(sync=True, to_json=deflated)
    about = traitlets.Dict().tag(sync=True, to_json=deflated)
    runtime = traitlets.Instance(Scripts).tag(sync=True, **ipywidgets.widget_serialization)
    scripts = traitlets.Instance(Scripts).tag(sync=True, **ipywidgets.widget_serialization)
    state: State | None = None
    step = ""
    files: ClassVar[tuple[str | Path, ...]] = ()

    def __init__(self, state: State | None = None, **traits: object) -> None:
        self.state = state
        self._seen_by: dict[str, Sight] = {}
        super().__init__(
            view={} if state is None else state.view,
            about={"step": self.step, **self.lasting()},
            runtime=runtime(),
            scripts=scripts_of(*(self.files or STEPS[self.step].scripts)),
            **traits,
        )
        for scripts in (self.runtime, self.scripts):
            scripts.users.add(self)
        if state is not None:
            state.observe(self._show, "view")
            state.observe(self._say_waiting, "is_waiting")
            self.on_msg(self._hear)

    def lasting(self) -> Mapping[str, object]:
        """Return what stays the same while the page is open."""
        if self.state is None:
            return {}
        folder = self.state.folder
        return {
            "scope": folder.folder_id,
            "former": folder.former_id,
            "demo": folder.is_demo,
            **self.state.lasting(),
        }

    def _show(self, change: Any) -> None:
        self.view = change.new

    def _say_waiting(self, change: Any) -> None:
        """Let a page that is hidden not show this for a moment when it comes back."""
        self.send({"is_waiting": change.new})

    def get_state(self, key: Any = None, drop_defaults: bool = False) -> dict[str, Any]:
        """Return the traits; a window that asks for all of them finds none behind the records.

        Parameters
        ----------
        key : str or iterable of str, optional
            The traits that are wanted, all when left out.
        drop_defaults : bool
            True leaves out those that have the value they began with.
        """
        if self.state is not None and key is None:
            self.state.catch_up()
        return super().get_state(key, drop_defaults)

    def _take_sight(self, state: State, by: str, sight: Any) -> None:
        """Take in how much a page shows of the step; what is no `Sight`: it shows it no longer."""
        self._seen_by.pop(by, None)
        with suppress(ValueError):
            self._seen_by[by] = Sight(sight)
        state.sight = max(self._seen_by.values(), default=Sight.PAGE_HIDDEN)
        if state.sight is Sight.IN_VIEW:
            state.catch_up()
        LAG.go_on()

    def _hear(self, _: Any, content: dict[str, Any], __: Any) -> None:
        if self.state is None:
            return
        if "sight" in content:
            self._take_sight(self.state, str(content.get("by")), content["sight"])
            return
        values = content.get("values")
        self.state.window = window()
        with LAG.answering():
            reply = self.state.act(
                # What arrives is data from outside; the state checks the rest (`contract`).
                str(content.get("do")),
                **(values if isinstance(values, dict) else {}),
            )
        answer = {"n": content.get("n"), "reply": reply}
        if self.state.is_behind:
            # The records are safe; once more when what came of it is shown, too.
            self.send({**answer, "is_early": True})
            LAG.first(self.state, lambda: self.send(answer))
        else:
            self.send(answer)
        LAG.go_on()

    def close(self) -> None:
        """Take the view away; it follows its state no longer."""
        if self.state is not None:
            self.state.close()
        for name in ("runtime", "scripts"):
            if self.trait_has_value(name):  # a view that could not be made is closed too
                getattr(self, name).users.discard(self)
        super().close()

    def __repr__(self) -> str:
        return f"Infoview: {self.step}"

    def _repr_keys(self) -> Generator[str, None, None]:
        # The default would write every value into the page's file.
        yield from ()


@cache
def _view_class(step: str) -> type[View]:
    return STEPS[step].widget_class() or type(f"View_{step}", (View,), {"step": step})


def view_of(step: str, folder: OpenFolder, **options: Any) -> View:
    """Return the view of a step over an open folder: a public widget, where one shows it.

    Parameters
    ----------
    step : str
        A name in `STEPS`.
    folder : OpenFolder
        The open folder.
    **options : object
        Passed on to the state.
    """
    send_new_windows_nothing()
    state = STEPS[step].state_class()(folder, **options)
    # One layout for all, as each view would make and send one of its own.
    return _view_class(step)(state=state, layout=runtime().layout)
