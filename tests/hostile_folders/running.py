"""Run the real command, and code in the Python of one of its pages."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.blocking.client import BlockingKernelClient

START = [sys.executable, "-P", "-m", "infoview_lib.app"]
"""As `start.py` starts it."""


class Command:
    """Hold one running command.

    Parameters
    ----------
    home : Path
        Home of the user who types it.
    folder : Path
        The student's folder.
    start : list of str
        The program, without its options.
    cwd : Path
        Where it is typed.
    more : mapping of str to str
        Further variables.
    is_shown : bool
        True opens the browser that they name.
    """

    def __init__(
        self,
        home: Path,
        folder: Path,
        start: list[str] | None = None,
        cwd: Path | None = None,
        more: Mapping[str, str] | None = None,
        is_shown: bool = False,
    ) -> None:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "XDG_"))}
        self.home = home
        self.process = subprocess.Popen(
            [*(start or START), *([] if is_shown else ["--no-browser"]), "--folder", str(folder)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=cwd or folder,
            env=kept | {"HOME": str(home)} | dict(more or {}),
        )
        self.said = said = []
        while line := self.process.stdout.readline():
            said.append(line.strip())
            if line.startswith("http://127.0.0.1"):
                break
        self.first = said[-1] if said else ""
        assert self.first.startswith("http://127.0.0.1"), said
        self.origin = "/".join(self.first.split("/")[:3])
        self.token = self.first.partition("token=")[2]

    def ask(self, path: str, values: object = None, **headers: str) -> tuple[Any, Any]:
        """Ask the server as somebody who has the token; return headers and content."""
        request = urllib.request.Request(
            f"{self.origin}{path}",
            data=None if values is None else json.dumps(values).encode(),
            headers={"Authorization": f"token {self.token}"} | headers,
        )
        with urllib.request.urlopen(request, timeout=60) as reply:
            return reply.headers, reply.read()

    def run(self, page: str, code: str) -> dict[str, Any]:
        """Run code in the Python of a page; return what it put into ``told``."""
        wanted = {"path": page, "name": page, "type": "notebook", "kernel": {"name": "python3"}}
        session = json.loads(self.ask("/api/sessions", wanted)[1])
        place = self.home / ".local/share/infoview/runtime"
        client = BlockingKernelClient()
        client.load_connection_file(str(place / f"kernel-{session['kernel']['id']}.json"))
        client.start_channels(hb=False)  # it would know nothing of the keys
        try:
            client.wait_for_ready(60)
            reply = client.execute_interactive(
                code,
                user_expressions={"told": "__import__('json').dumps(told)"},
                output_hook=lambda message: None,
                timeout=120,
            )["content"]
            assert reply["status"] == "ok", reply
            return json.loads(eval(reply["user_expressions"]["told"]["data"]["text/plain"]))
        finally:
            client.stop_channels()

    def family(self) -> list[psutil.Process]:
        """Return the programs it started."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def stop(self) -> None:
        """End it as Ctrl+C does, and with it its pages' Pythons and its browser."""
        started = self.family()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        for one in psutil.wait_procs(started, timeout=5)[1]:
            one.kill()
