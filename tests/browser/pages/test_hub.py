"""On a real JupyterHub with the configuration of `deploy/`, each student has pages of their own."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from infoview_lib import Workbook
from tests.browser.acts import SAVED, fill, go, part
from tests.browser.campus import DEPLOY, Campus, has_users
from tests.browser.conftest import open_window
from tests.browser.pages.test_journeys import check_what_was_saved, go_from_a_no_to_closed_loops
from tests.classroom.preparing.course_files import course_file

pytestmark = pytest.mark.long
STUDENTS = ("ana", "ben", "chloe", "dev", "eli", "fay")
NAME = "Zephyrine Quill"
READ = 'find "$0" -type f -exec cat {} + 2>/dev/null | wc -c'
ENDS = 90  # seconds
PATIENCE = 60_000  # milliseconds
IDLE_ONCE_THERE = """
c.JupyterHub.services[0]["command"] = ["sh", "-c", {command!r}]
"""
LOOK = "until [ -e {sign} ]; do sleep 0.1; done; exec {python} -m jupyterhub_idle_culler {options}"
OPTIONS = "--timeout=1 --cull-every=1"


@pytest.fixture(scope="module")
def campus(tmp_path_factory) -> Iterator[Campus]:
    """A hub that hands out a course file."""
    running = Campus(STUDENTS, course=course_file(name="Careers 101"))
    yield running
    running.stop()


@pytest.fixture(scope="module")
def pages(campus: Campus, chromium: Browser) -> Iterator[dict[str, Page]]:
    """A browser for each student; all logged in at the same time, each is on the first page."""
    opened = {name: open_window(chromium) for name in STUDENTS}
    for name, page in opened.items():
        campus.log_in(page, name)
        if name == STUDENTS[0]:  # the others, while more and more start, may wait for it longer
            expect(page.get_by_role("heading", name="Opening your workbook")).to_be_visible()
            for words in ("Token", "Stop Server", "Event log"):
                expect(page.get_by_text(words)).not_to_be_visible()
    for page in opened.values():
        campus.arrive(page)
    for name, page in opened.items():  # now that nothing starts any more
        fill(page, "Your name", f"{NAME} {name}")
        expect(page.locator("#iv-savebar")).to_have_text(SAVED, timeout=PATIENCE)
    yield opened
    outside = [address for page in opened.values() for address in page.outside]
    for page in opened.values():
        page.context.close()
    assert outside == []


def test_six_at_once_come_to_a_page_without_code_that_writes_into_their_own_home(campus, pages):
    for name, page in pages.items():
        assert page.url == f"{campus.address}/user/{name}/doc/tree/00_start_here.ipynb"
        assert page.locator(".jp-InputArea-editor:visible, .jp-InputPrompt:visible").count() == 0
        expect(part(page, "Add your name")).to_contain_text("Careers 101")
        where = part(page, "See where your work is kept")
        expect(where).to_contain_text("in your account on the campus server")
        [profile] = Workbook(campus.folder(name)).records("profile")
        assert profile["display_name"] == f"{NAME} {name}"


def test_nobody_reaches_another_students_records_through_an_address(campus, pages):
    log = next(one for one in (campus.folder("ana") / "records").glob("log-*.jsonl"))
    top = f"{campus.address}/user/ana"
    addresses = [
        f"{top}/api/contents/records/{log.name}",
        f"{top}/files/records/{log.name}",
        f"{top}/api/contents/",
        f"{top}/api/sessions",
        f"{top}/doc/tree/00_start_here.ipynb",
    ]

    def told(name: str) -> list[tuple[bool, bool]]:
        replies = [pages[name].request.get(one) for one in addresses]
        return [(one.ok, NAME in one.text()) for one in replies]

    assert [is_ok for is_ok, _ in told("ana")] == [True] * len(addresses)
    assert [has_name for _, has_name in told("ana")][:2] == [True, True]
    assert told("ben") == [(False, False)] * len(addresses)
    # Past the hub, straight at the port of her server.
    [server] = [one for one in campus.processes("ana") if "hub" in one.cmdline()]
    [port] = {one.laddr.port for one in server.net_connections() if one.status == "LISTEN"}
    for place in ("", f"/records/{log.name}"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/user/ana/api/contents{place}")
        assert refused.value.code == 403


def test_there_is_no_terminal_and_nothing_stays_in_the_browsers_cache(campus, pages):
    own = f"{campus.address}/user/ana"
    assert pages["ana"].request.get(f"{own}/api/terminals").status == 404
    log = next(one for one in (campus.folder("ana") / "records").glob("log-*.jsonl"))
    for place in ("doc/tree/00_start_here.ipynb", f"files/records/{log.name}", "api/contents/"):
        kept = pages["ana"].request.get(f"{own}/{place}").headers["cache-control"]
        assert "no-store" in kept


@pytest.mark.skipif(not has_users(), reason="only root can become another user")
def test_nobody_reads_another_students_home_as_a_user_of_the_system(campus, pages):
    def bytes_read(whose: str, by: str) -> int:
        number, home = campus.user_id(by), str(campus.homes / whose)
        command = ["sh", "-c", READ, home]
        done = subprocess.run(
            command, user=number, group=number, extra_groups=[], capture_output=True, check=True
        )
        return int(done.stdout)

    for number, name in enumerate(STUDENTS):
        assert bytes_read(name, name) > 50_000
        assert bytes_read(name, STUDENTS[number - 1]) == 0


@pytest.fixture
def patient() -> Iterator[None]:
    """Wait longer than elsewhere: six students' servers share the machine."""
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=5_000)  # as Playwright has it


def test_a_student_goes_from_a_no_to_closed_loops(campus, pages, patient):
    go(pages["fay"], "02_contact_plan")
    go_from_a_no_to_closed_loops(pages["fay"])
    check_what_was_saved(Workbook(campus.folder("fay")))


def test_who_comes_back_is_where_they_left_off_and_who_logs_out_ends_their_pages(campus, pages):
    page, left_off = pages["ben"], f"{campus.address}/user/ben/doc/tree/01_objectives.ipynb"
    go(page, "01_objectives")
    page.goto(campus.address)
    campus.arrive(page)
    assert page.url == left_off
    page.goto(f"{campus.address}/hub/logout")
    campus.log_in(page, "ben")  # at once, while the pages still end
    campus.arrive(page)
    assert page.url == left_off
    assert campus.processes("ben")
    page.goto(f"{campus.address}/hub/logout")
    until(lambda: not campus.processes("ben"))
    asked = page.request.get(f"{campus.address}/user/ben/api/contents")
    assert asked.url.startswith(f"{campus.address}/hub/login")


def test_an_address_of_pages_that_have_ended_opens_them_without_a_press(chromium):
    campus = Campus(["gus"])
    try:
        page, lab = open_window(chromium), open_window(chromium)
        campus.log_in(page, "gus")
        campus.arrive(page)
        for address in ("user/gus/doc/tree/00_start_here.ipynb", "hub/spawn-pending/gus"):
            campus.log_in(lab, "gus")
            campus.arrive(lab)
            lab.goto(f"{campus.address}/hub/logout")
            until(lambda: not campus.processes("gus"))
            page.goto(f"{campus.address}/{address}")
            campus.arrive(page)
    finally:
        campus.stop()


@pytest.mark.parametrize(
    ("fails", "heading", "button"),
    [
        ("c.Spawner.cmd = ['not-there']", "This page did not open", "Open my workbook"),
        ("c.Spawner.http_timeout = 1", "Your workbook did not open", "Try again"),
    ],
    ids=["at once", "after a while"],
)
def test_a_student_whose_pages_do_not_start_reads_what_to_do(chromium, fails, heading, button):
    campus = Campus(["gus"], more=f"{fails}\n")
    try:
        page = open_window(chromium)
        campus.log_in(page, "gus")
        expect(page.get_by_role("heading", name=heading)).to_be_visible(timeout=PATIENCE)
        expect(page.get_by_role("button", name=button)).to_be_visible()
        assert "moon" not in page.request.get(f"{campus.address}/hub/nowhere").text()
        said = page.locator("body").inner_text()
        assert not re.search(r"(?i)server|spawn|error|token", said), said
    finally:
        campus.stop()


def test_pages_that_nobody_uses_give_their_memory_back(chromium, tmp_path):
    sign = tmp_path / "now"
    quoted = {"sign": shlex.quote(str(sign)), "python": shlex.quote(sys.executable)}
    look = LOOK.format(**quoted, options=OPTIONS)
    campus = Campus(["gus"], more=IDLE_ONCE_THERE.format(command=look))
    try:
        page = open_window(chromium)
        campus.log_in(page, "gus")
        campus.arrive(page)
        page.context.close()
        assert campus.processes("gus")
        sign.touch()
        until(lambda: not campus.processes("gus"))
    finally:
        campus.stop()


def test_each_line_of_the_configuration_is_one_that_jupyterhub_knows():
    """Also those that this machine cannot try: accounts with passwords, limits by systemd."""
    from jupyterhub.app import JupyterHub
    from jupyterhub.auth import PAMAuthenticator
    from systemdspawner import SystemdSpawner
    from traitlets.config.loader import PyFileConfigLoader

    known = {
        "JupyterHub": JupyterHub,
        "Authenticator": PAMAuthenticator,
        "Spawner": SystemdSpawner,
        "SystemdSpawner": SystemdSpawner,
    }
    config = PyFileConfigLoader(str(DEPLOY / "jupyterhub_config.py")).load_config()
    assert set(config) == set(known)
    for name, lines in config.items():
        assert set(lines) <= set(known[name].class_trait_names(config=True)), name
    assert config.Spawner.cmd == [str(Path(sys.executable).with_name("infoview")), "hub"]


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what takes a while."""
    end = time.monotonic() + ENDS
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.2)
