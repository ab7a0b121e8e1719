"""Where a folder is served, what is said when its port is taken, and what is not said at all."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import socket
import urllib.error
from concurrent.futures import ThreadPoolExecutor

import pytest

from infoview_lib.app import server
from tests.hostile_folders.running import Command


def test_port_that_is_taken_is_said_in_two_sentences(folder, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(server.PortError) as error:
            server.check_port(port)
    assert f"Port {port} " in error.value.found


def test_an_answer_cut_off_by_a_closed_window_writes_nothing(caplog):
    async def closed() -> None:
        raise ConnectionError("the window is gone")

    async def send_to_nobody() -> None:
        asyncio.ensure_future(closed())  # noqa: RUF006 (nobody waits for it, as with the server's)
        await asyncio.sleep(0)

    def run() -> None:
        # In a thread of its own: a browser test before it may have left a loop running in this one.
        with ThreadPoolExecutor(1) as apart:
            apart.submit(asyncio.run, send_to_nobody()).result()

    loop = logging.getLogger("asyncio")
    before = loop.level
    try:
        run()
        gc.collect()
        assert "the window is gone" in caplog.text
        caplog.clear()
        server._keep_quiet(logging.getLogger("infoview.test"))
        run()
        gc.collect()
        assert caplog.text == ""
    finally:
        loop.setLevel(before)


@pytest.fixture
def begin(tmp_path):
    """Start the command on a folder of a user of its own: ``begin("one")``."""
    started = []

    def start(name):
        (tmp_path / name).mkdir(exist_ok=True)
        started.append(Command(tmp_path, tmp_path / name))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.stop()


def end(command, how=signal.SIGTERM):
    command.process.send_signal(how)
    command.process.wait(60)


def port_of(command):
    return int(command.origin.rpartition(":")[2])


def is_let_in(command, headers):
    try:
        command.ask("/api/contents", **{"Authorization": ""} | headers)
    except urllib.error.HTTPError as refused:
        assert refused.code == 403
        return False
    return True


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such end of a program")
def test_a_folder_keeps_its_port_and_who_heard_the_old_secrets_is_not_let_in(begin):
    first, other = begin("one"), begin("two")
    assert port_of(first) != port_of(other)
    told = first.ask(f"/lab?token={first.token}")[0]
    cookie = {"Cookie": told["Set-Cookie"].partition(";")[0]}
    token = {"Authorization": f"token {first.token}"}
    assert is_let_in(first, cookie) and is_let_in(first, token)
    end(first, signal.SIGKILL)
    again = begin("one")
    assert (again.origin, len(again.said)) == (first.origin, 1)
    assert not is_let_in(again, cookie) and not is_let_in(again, token)
    assert b"window where you started Infoview" in again.ask("/lab", Authorization="")[1]


@pytest.mark.skipif(os.name == "nt", reason="there the system asks before a program listens")
def test_a_port_that_another_program_holds_is_given_up_for_good_and_said(begin):
    first = begin("one")
    end(first)
    with socket.create_server(("127.0.0.1", port_of(first))):
        moved = begin("one")
        assert port_of(moved) != port_of(first)
        said = moved.said[0]
        assert f"port {port_of(first)}" in said and "new address" in said
        end(moved)
    again = begin("one")
    assert (again.origin, len(again.said)) == (moved.origin, 1)
