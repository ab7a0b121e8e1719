"""The command ends soon after it is told to, whatever hangs or fails at that moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap

import psutil
import pytest

from infoview_lib.app.ending import LONGEST
from tests.hostile_folders.running import Command

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows knows no such end of a program")

MARGIN = 25  # seconds for a busy machine; what is tried here hangs for an hour
HOUR = 3600
START = """
import asyncio, runpy, signal, time
from infoview_lib.app import server

async def once_more(app):
    await prepare(app)
    print("ready", flush=True)

def announce(app, *rest, announce=server._announce):
    announce(app, *rest)
    app.io_loop.add_callback(once_more, app)

server._announce = announce
runpy.run_module("infoview_lib.app", run_name="__main__")
"""


@pytest.fixture(params=[pytest.param(signal.SIGINT, marks=pytest.mark.long), signal.SIGTERM])
def way(request):
    """How the command is told to end."""
    return request.param


@pytest.fixture
def begin(tmp_path):
    """Start the command, in which ``prepare(app)`` runs first; end all of it with the test."""
    programs = []

    def start(prepare):
        folder = tmp_path / "My Infoview"
        folder.mkdir()
        code = textwrap.dedent(prepare) + START
        command = Command(tmp_path, folder, [sys.executable, "-P", "-c", code])
        programs.extend([command.process, *command.family()])
        assert command.process.stdout.readline() == "ready\n"
        programs.extend(command.family())
        return command

    yield start
    for one in programs:
        one.kill()


def has_ended(command, started):
    """Tell whether it ends in the promised time, and with it every Python it started."""
    try:
        command.process.wait(LONGEST + MARGIN)
    except subprocess.TimeoutExpired:
        return False
    return not psutil.wait_procs(started, timeout=MARGIN)[1]


def ends(command, way):
    """Tell it to end; tell whether it does."""
    started = command.family()
    command.process.send_signal(way)
    return has_ended(command, started)


def test_a_python_that_is_being_restarted_does_not_keep_the_command(begin, way):
    command = begin(f"""
    async def prepare(app):
        from jupyter_client.provisioning import LocalProvisioner

        while not (kernels := app.kernel_manager.list_kernel_ids()):
            await asyncio.sleep(0.05)
        manager = app.kernel_manager.get_kernel(kernels[0])
        await manager.ready
        is_launching = asyncio.Event()

        async def launch_for_ever(*_, **__):
            is_launching.set()
            await asyncio.sleep({HOUR})

        LocalProvisioner.launch_kernel = launch_for_ever
        await manager.provisioner.kill()
        await is_launching.wait()
    """)
    assert ends(command, way)


def test_a_thread_that_waits_for_a_disk_does_not_keep_the_command(begin, way):
    command = begin(f"""
    async def prepare(app):
        asyncio.get_running_loop().run_in_executor(None, time.sleep, {HOUR})
    """)
    assert ends(command, way)


def test_a_signal_that_comes_in_a_finalizer_is_not_lost(begin, way):
    command = begin(f"""
    class Finalized:
        def __del__(self):
            signal.raise_signal({way:d})

    async def prepare(app):
        app.io_loop.add_callback(Finalized)
    """)
    assert has_ended(command, [])
