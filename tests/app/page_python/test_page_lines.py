"""What a window asks is answered, however often its Python ended meanwhile."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import psutil
import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from infoview_lib import Workbook
from tests.browser.conftest import Served

PATIENCE = 60  # seconds


@pytest.fixture
def served(folder) -> Iterator[Served]:
    Workbook(folder)
    served = Served(folder)
    yield served
    served.stop()


class Asking:
    """One window, as JupyterLab speaks for it: all its lines to one Python bear one name."""

    def __init__(self, served: Served) -> None:
        first, _, self.token = served.first.partition("?token=")
        self.origin = first.split("/doc/")[0]
        self.name = uuid4().hex
        self.line: WebSocketClientConnection | None = None

    async def lay(self, kernel: str) -> None:
        """Leave the line there was, and lay another one."""
        if self.line:
            self.line.close()
        where = f"{self.origin.replace('http', 'ws', 1)}/api/kernels/{kernel}/channels"
        asked = f"{where}?session_id={self.name}&token={self.token}"
        self.line = await websocket_connect(HTTPRequest(asked, request_timeout=PATIENCE))

    async def begin(self) -> str:
        """Start a page; return the name of its Python."""
        page = {"path": "today.ipynb-jvsc", "name": "today.ipynb", "type": "notebook"}
        told = await AsyncHTTPClient().fetch(
            f"{self.origin}/api/sessions?token={self.token}",
            method="POST",
            body=json.dumps({**page, "kernel": {"name": "python3"}}),
        )
        return json.loads(told.body)["kernel"]["id"]

    async def is_answered(self) -> None:
        """Ask for something small, and wait for the answer."""
        asked = {"msg_id": uuid4().hex, "msg_type": "kernel_info_request", "session": self.name}
        header = asked | {"username": "", "version": "5.3", "date": ""}
        parts = {"parent_header": {}, "metadata": {}, "content": {}, "buffers": []}
        await self.line.write_message(json.dumps({"channel": "shell", "header": header, **parts}))
        await self._hears(
            lambda told: (
                told["channel"] == "shell" and told["parent_header"]["msg_id"] == asked["msg_id"]
            )
        )

    async def is_told_of_the_end(self) -> None:
        """Wait until the server has seen that the Python ended."""
        await self._hears(lambda told: told["content"].get("execution_state") == "restarting")

    async def _hears(self, is_it: Callable[[dict[str, Any]], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while True:
                if is_it(json.loads(await self.line.read_message())):
                    return


def end_python(served: Served) -> None:
    """End the Python of the pages at once, as soon as there is one."""
    server = psutil.Process(served.process.pid)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for one in server.children():
            if one.status() != psutil.STATUS_ZOMBIE:
                one.kill()
                return
    raise AssertionError("no Python")


@pytest.mark.parametrize("ends", [2, 3])
def test_a_window_is_answered_however_often_its_python_ends_while_it_starts(served, ends):
    async def scene() -> None:
        window = Asking(served)
        python = await window.begin()
        await window.lay(python)
        await window.is_answered()
        for _ in range(ends):
            end_python(served)
            await window.is_told_of_the_end()
            await window.lay(python)
        await window.is_answered()

    asyncio.run(scene())
    assert served.said() == ""
