"""Another user of the same computer reads nothing, whatever stood open before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil
import pytest

from tests.classroom.preparing.course_files import lay_course
from tests.hostile_folders.running import START, Command

NAME = "Zephyrine Quill"
PAGE = "02_contact_plan.ipynb"
SECONDS = 6
OPENING = "Infoview-opening-"
BROWSER = "#!/bin/sh\nsleep 600\n"
SPEAK = f"""
from infoview_lib import Workbook
wb = Workbook()
wb.add("contact", name="{NAME}")
print([one["name"] for one in wb.records("contact")])
told = "done"
"""
WITHOUT = """
import os, sys, webbrowser
from infoview_lib.app import main, server
from infoview_lib.files.folder import folder
from infoview_lib.host import user_places
os.umask(0o022)
server.os.umask = lambda mask: None
folder.close_places = lambda folder: None
user_places.make_private = lambda folder: folder.mkdir(parents=True, exist_ok=True)
server.write_opening = lambda address, port: webbrowser.open(address) and None
settings = server.settings
def bare(opening):
    config = settings(opening)
    config.MappingKernelManager.transport_encryption = "disabled"
    return config
server.settings = bare
sys.exit(main(sys.argv[1:]))
"""

pytestmark = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="only root can become another user"
)


@pytest.fixture
def home():
    """A home that everybody may look into, with a folder an instructor prepared in it."""
    with tempfile.TemporaryDirectory(prefix="home-of-a-student-") as place:
        top = Path(place)
        places = ["Infoview/records", "Infoview/exports", "Infoview/.infoview/runtime"]
        places += [f".local/share/infoview/{name}" for name in ("runtime", "data", "config")]
        for name in places:
            (top / name).mkdir(parents=True)
        lay_course(top / "Infoview", help_name="Room 12")
        browser = top / "browser"
        browser.write_text(BROWSER, "utf-8")
        for path in (top, *top.rglob("*")):
            path.chmod(0o755)
        yield top


def what_is_read(home: Path, start: list[str]) -> tuple[dict, Command]:
    """Start Infoview as a student does, work on a page, and spy on it meanwhile."""
    browser = {"BROWSER": f"{home / 'browser'} %s &"}
    command = Command(home, home / "Infoview", start, home, browser, is_shown=True)
    try:
        command.run(PAGE, "told = 'warm'")
        work = [command.process.pid, *(one.pid for one in command.family())]
        ports = {
            one.laddr.port for one in psutil.net_connections("tcp") if one.pid in work and one.laddr
        }
        spy = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("spy.py"), home, str(work[0]), str(SECONDS)]
            + [str(port) for port in sorted(ports)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert spy.stdout.readline() == "ready\n"
        while spy.poll() is None:
            command.run(PAGE, SPEAK)
        return json.loads(spy.stdout.read()), command
    finally:
        command.stop()


def secrets_in(home: Path, read: dict) -> list[str]:
    ours = ("Infoview/", ".local/share/infoview/", OPENING)
    paths = [str(Path(path).relative_to(home)) for path in read["files"]]
    return [path for path in paths if path.startswith(ours)]


def test_another_user_reads_nothing(home):
    read, command = what_is_read(home, START)
    assert secrets_in(home, read) == []
    assert [words for words in read["words"] if command.token in words or NAME in words] == []
    assert (read["heard"], read["served"]) == (0, [])
    assert str(home / "browser") in read["files"]  # it could look into what is open
    assert any(OPENING in words for words in read["words"])


@pytest.mark.long
def test_another_user_reads_everything_without_the_guards(home):
    read, command = what_is_read(home, [sys.executable, "-P", "-c", WITHOUT])
    assert secrets_in(home, read)
    assert [words for words in read["words"] if command.token in words]
    assert read["heard"] > 0


def test_what_led_to_the_page_goes_when_it_was_asked_for_and_when_the_program_ends(home):
    browser = {"BROWSER": f"{home / 'browser'} %s &"}
    command = Command(home, home / "Infoview", START, home, browser, is_shown=True)
    try:
        (opening,) = home.glob(f"{OPENING}*/open.html")
        assert command.token in opening.read_text("utf-8")
        command.ask(f"/doc/tree/{PAGE}")
        assert opening.exists()  # a page from before is not the one that reads it
        command.ask(f"/doc/tree/{PAGE}?token={command.token}")
        assert not opening.parent.exists()
        again = Command(home, home / "Infoview", START, home, browser, is_shown=True)
        assert (again.process.wait(60), again.origin) == (0, command.origin)
        assert len(list(home.glob(f"{OPENING}*"))) == 1
    finally:
        command.stop()
    assert list(home.glob(f"{OPENING}*")) == []
