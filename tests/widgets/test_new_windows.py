"""A window that just came is sent no widgets of others where its page runs anew."""

from __future__ import annotations

from unittest import mock

import comm
import comm.base_comm
import pytest
from ipywidgets import Widget

from infoview_lib.host.here import RUNS_ANEW
from infoview_lib.widgets import new_windows, runtime
from infoview_lib.widgets.view import view_of

ASKED = {"content": {"data": {"method": "request_states"}}}


class Line(comm.base_comm.BaseComm):
    """Keep what is sent."""

    def publish_msg(self, msg_type, data=None, **_):
        self.sent = [*getattr(self, "sent", []), data]


@pytest.fixture
def at(monkeypatch):
    """Go to a window: what is shown and asked from then on comes from there."""
    monkeypatch.setattr(runtime, "_held", {})

    def go(window: str) -> None:
        for module in (runtime, new_windows):
            monkeypatch.setattr(module, "window", lambda: window)

    return go


@pytest.fixture
def manager():
    """The one that holds what answers; other tests keep theirs."""
    manager = comm.base_comm.CommManager()
    manager.register_target(new_windows.TARGET, Widget.handle_control_comm_opened)
    with mock.patch("comm.get_comm_manager", lambda: manager):
        new_windows.send_new_windows_nothing.cache_clear()
        yield manager
    new_windows.send_new_windows_nothing.cache_clear()


def states_sent(manager) -> dict[str, object]:
    """Ask as a window does when it meets a Python; return the widgets it is sent."""
    line = Line(target_name=new_windows.TARGET, primary=False)
    opened = {"content": {"comm_id": line.comm_id}, "metadata": {"version": "1.0.0"}}
    manager.targets[new_windows.TARGET](line, opened)
    line.handle_msg(ASKED)
    [answer] = [one for one in line.sent if one and one.get("method") == "update_states"]
    return answer["states"]


def test_a_new_window_is_sent_nothing_and_one_that_comes_back_all(folder, at, manager, monkeypatch):
    monkeypatch.setenv(RUNS_ANEW, "1")
    at("first")
    shown = view_of("objectives", folder)
    assert shown.model_id in states_sent(manager)
    at("second")
    assert states_sent(manager) == {}
    view_of("objectives", folder)
    assert shown.model_id in states_sent(manager)


def test_where_notebooks_do_not_run_anew_a_window_is_sent_all(folder, at, manager, monkeypatch):
    monkeypatch.delenv(RUNS_ANEW, raising=False)
    at("first")
    shown = view_of("objectives", folder)
    at("second")
    assert shown.model_id in states_sent(manager)
