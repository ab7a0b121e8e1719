"""Send a window that was just loaded none of what other windows show: its page runs anew.

JupyterLab asks for all widgets of a running Python when a window meets it. Where one Python serves
all pages, that is every page opened so far; the new window would make all of it and show none, and
before that each step would have to catch up with the records. A window that comes back to widgets
of its own, after its line was cut, is sent everything as ever.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Any

import comm
from ipywidgets import Widget

from infoview_lib.host.asked import window
from infoview_lib.host.here import RUNS_ANEW
from infoview_lib.widgets.runtime import is_known

if TYPE_CHECKING:
    from comm.base_comm import BaseComm

TARGET = "jupyter.widget.control"
"""What ipywidgets calls the line on which a window asks for all widgets."""


@cache
def send_new_windows_nothing() -> None:
    """Answer new windows so from now on, in a Python whose pages run anew with each window."""
    if os.environ.get(RUNS_ANEW):
        comm.get_comm_manager().register_target(TARGET, _opened)


def _opened(line: BaseComm, message: dict[str, Any]) -> None:
    if is_known(window()):
        Widget.handle_control_comm_opened(line, message)
    else:
        nothing = {"method": "update_states", "states": {}, "buffer_paths": []}
        line.on_msg(lambda _: line.send(nothing))
