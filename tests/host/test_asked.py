"""Who asks is told by the Python of the page, wherever that runs."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from IPython.core import getipython

from infoview_lib.host import asked

MESSAGE = {"metadata": {"cellId": "c-1"}, "header": {"session": "w-1"}}
ITSELF = SimpleNamespace(get_parent=lambda: MESSAGE)
BEHIND = SimpleNamespace(kernel=SimpleNamespace(get_parent=lambda: MESSAGE))
IDLE = SimpleNamespace(kernel=SimpleNamespace(get_parent=lambda: None))


@pytest.mark.parametrize(
    ("shell", "told"),
    [(ITSELF, ("c-1", "w-1")), (BEHIND, ("c-1", "w-1")), (IDLE, ("", "")), (None, ("", ""))],
)
def test_the_cell_and_the_window_are_those_of_the_message_that_is_answered(
    shell, told, monkeypatch
):
    monkeypatch.setattr(getipython, "get_ipython", lambda: shell)
    assert (asked.cell(), asked.window()) == told
