"""Run a real JupyterHub with the configuration of `deploy/`, for students of this machine.

As root every student is a user of the system, with a home of their own; nothing of the machine
changes for that: the hub runs where it alone sees these users, and where they can read the Python
that runs it. Otherwise all students are the user who runs the tests, in homes of their own.
"""

from __future__ import annotations

import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import psutil
from playwright.sync_api import Page

from tests.browser.acts import SHOWN, whole
from tests.needs import NODE, NPM

ROOT = Path(__file__).parent.parent.parent
DEPLOY = ROOT / "deploy"
PROXY = "configurable-http-proxy"
PROXY_VERSION = "5.3.0"
PASSWORD = "only for a test"
FIRST_ID = 61_000
PATIENCE = 120  # seconds

# What a machine of the tests cannot give: systemd, accounts with passwords.
CONFIG = """
c = get_config()
load_subconfig({config!r})
c.JupyterHub.bind_url = "http://127.0.0.1:{port}"
c.JupyterHub.hub_port = {hub_port}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{proxy_port}"
c.ConfigurableHTTPProxy.command = {proxy!r}
c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = {password!r}
c.JupyterHub.spawner_class = {spawner!r}
c.SimpleLocalProcessSpawner.home_dir_template = {homes!r} + "/{{username}}"
c.JupyterHub.db_url = "sqlite:///{place}/hub.sqlite"
c.JupyterHub.cookie_secret_file = "{place}/secret"
c.ConfigurableHTTPProxy.pid_file = "{place}/proxy.pid"
c.Spawner.environment = {{"PYTHONPATH": {code!r}}}
import sys
{more}
"""


class Campus:
    """Hold one running hub.

    Parameters
    ----------
    students : sequence of str
        Names to log in with.
    more : str
        Further lines of its configuration.
    course : bytes
        What the instructor hands out to all.

    Attributes
    ----------
    has_users : bool
        Whether each student is a user of the system.
    """

    def __init__(self, students: Sequence[str], more: str = "", course: bytes = b"") -> None:
        self.place = Path(tempfile.mkdtemp(prefix="campus-"))
        self.place.chmod(0o755)
        self.homes = self.place / "homes"
        self.homes.mkdir()
        self.students = tuple(students)
        self.has_users = has_users()
        for number, name in enumerate(students):
            home = self.homes / name
            home.mkdir()  # as most systems make it: everybody may look into it
            if self.has_users:
                os.chown(home, FIRST_ID + number, FIRST_ID + number)
        if course:
            given_out = self.place / "course.zip"
            given_out.write_bytes(course)
            more += f"c.Spawner.cmd += ['--course', {str(given_out)!r}]\n"
        port, hub_port, proxy_port = (_free_port() for _ in range(3))
        self.address = f"http://127.0.0.1:{port}"
        config = self.place / "config.py"
        given = {
            "config": str(DEPLOY / "jupyterhub_config.py"),
            "port": port,
            "hub_port": hub_port,
            "proxy_port": proxy_port,
            "proxy": [NODE, str(fetched_proxy())],
            "password": PASSWORD,
            "spawner": "localprocess" if self.has_users else "simple",
            "homes": str(self.homes),
            "place": str(self.place),
            "code": str(ROOT),
            "more": more,
        }
        config.write_text(CONFIG.format(**given), "utf-8")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "INFOVIEW"))}
        kept.pop("XDG_DATA_HOME", None)
        command = [sys.executable, "-m", "jupyterhub", "-f", str(config)]
        self.words = (self.place / "said.txt").open("w+")
        self.process = subprocess.Popen(
            _among_users(self.place, students, command) if self.has_users else command,
            stdin=subprocess.DEVNULL,
            stdout=self.words,
            stderr=subprocess.STDOUT,
            cwd=self.place,
            env=kept,
        )
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            with suppress(OSError):
                urllib.request.urlopen(f"{self.address}/hub/health", timeout=5).close()
                return
            time.sleep(0.1)
        raise AssertionError(self.said())

    def said(self) -> str:
        """Return what the hub and the students' servers wrote so far."""
        return (self.place / "said.txt").read_text("utf-8", errors="replace")

    def folder(self, student: str) -> Path:
        """Return a student's folder."""
        return self.homes / student / "Infoview"

    def log_in(self, page: Page, student: str) -> None:
        """Log a student in, without waiting for what then starts."""
        page.goto(f"{self.address}/hub/login")
        page.get_by_label("Username").fill(student)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()

    def arrive(self, page: Page) -> None:
        """Wait until a student who comes to the hub has a page in which everything answers."""
        page.locator(f"{SHOWN} .iv-bar").wait_for(timeout=PATIENCE * 1000)
        whole(page)

    def processes(self, student: str) -> list[psutil.Process]:
        """Return a student's server, and the Pythons of their pages."""
        found = []
        for one in psutil.Process(self.process.pid).children(recursive=True):
            with suppress(psutil.Error):
                if one.environ().get("JUPYTERHUB_USER") == student:
                    found.append(one)
        return found

    def user_id(self, student: str) -> int:
        """Return a student's number on the system."""
        return FIRST_ID + self.students.index(student)

    def stop(self) -> None:
        """End the hub with all students' servers; take away what they wrote."""
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.words.close()
        shutil.rmtree(self.place, ignore_errors=True)


def fetched_proxy() -> Path:
    """Return JupyterHub's own proxy, fetched from npm when it is first needed.

    It is what campuses use. The one written in Python drops what a page says on a line before it
    has reached the student's server.
    """
    place = Path(sys.prefix) / "npm-of-hub"
    found = place / "node_modules" / PROXY / "bin" / PROXY
    if not found.exists():
        options = ["--prefix", str(place), "--no-save", "--no-package-lock", "--ignore-scripts"]
        package = f"{PROXY}@{PROXY_VERSION}"
        subprocess.run([NODE, str(NPM), "install", *options, package], check=True)
    return found


def has_users() -> bool:
    """Say whether students can be users of this system: as root, with places of its own."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("unshare"):
        return False
    tried = subprocess.run(
        ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return tried.returncode == 0


def _among_users(place: Path, students: Sequence[str], command: list[str]) -> list[str]:
    """Return a command that runs another where the students are users and can read the program."""
    lines = ["set -e"]
    for table, row in (
        ("passwd", "{name}:x:{id}:{id}::{home}:/bin/sh"),
        ("group", "{name}:x:{id}:"),
    ):
        own = place / table
        rows = [
            row.format(name=name, id=FIRST_ID + number, home=place / "homes" / name)
            for number, name in enumerate(students)
        ]
        own.write_text("\n".join([Path("/etc", table).read_text("utf-8").rstrip(), *rows, ""]))
        lines.append(f"mount --bind {own} /etc/{table}")
    for number, (closed, inside) in enumerate(
        _closed({sys.base_prefix, sys.prefix, str(ROOT)}).items()
    ):
        kept = [(place / f"kept-{number}-{n}", one) for n, one in enumerate(sorted(inside))]
        for there, one in kept:
            lines.append(f"mkdir {there}; mount --bind {shlex.quote(one)} {there}")
        lines.append(f"mount -t tmpfs -o mode=755 tmpfs {shlex.quote(closed)}")
        for there, one in kept:
            lines.append(f"mkdir -p {shlex.quote(one)}; mount --bind {there} {shlex.quote(one)}")
    lines.append(f"exec {shlex.join(command)}")
    return ["unshare", "--mount", "sh", "-c", "\n".join(lines)]


def _closed(needed: set[str]) -> dict[str, set[str]]:
    """Return the folders that other users cannot pass, each with what they need in it."""
    found: dict[str, set[str]] = {}
    for one in needed:
        for above in reversed(Path(one).parents):  # the highest first
            if not above.stat().st_mode & 0o001:
                found.setdefault(str(above), set()).add(one)
                break
    return found


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]
