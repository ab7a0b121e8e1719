"""A port that is taken is said before anything starts; the terminal stays free of tracebacks."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket

import pytest

from infoview_lib.app import server


def test_port_that_is_taken_is_said_in_two_sentences(folder, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(server.PortError) as error:
            server.check_port(port)
    assert f"Port {port} " in error.value.found and "another program" in error.value.found


def test_an_answer_cut_off_by_a_closed_window_writes_nothing(caplog):
    async def closed() -> None:
        raise ConnectionError("the window is gone")

    async def send_to_nobody() -> None:
        asyncio.ensure_future(closed())  # noqa: RUF006 (nobody waits for it, as with the server's)
        await asyncio.sleep(0)

    loop = logging.getLogger("asyncio")
    before = loop.level
    try:
        asyncio.run(send_to_nobody())
        gc.collect()
        assert "the window is gone" in caplog.text
        caplog.clear()
        server._keep_quiet(logging.getLogger("infoview.test"))
        asyncio.run(send_to_nobody())
        gc.collect()
        assert caplog.text == ""
    finally:
        loop.setLevel(before)
