"""Pages of one folder share a Python; it lives as long as one of them uses it."""

from __future__ import annotations

import asyncio
import datetime
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from infoview_lib.app.page_python.page_kernels import PageKernels
from infoview_lib.app.page_python.page_sessions import PageSessions
from infoview_lib.app.server import Opening, settings
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages
from infoview_lib.host import user_places as places
from infoview_lib.host.here import RUNS_ANEW

ONE, TWO, OTHER = "01_objectives.ipynb", "02_contact_plan.ipynb", "notes.ipynb"


class NotedKernels(PageKernels):
    """Start and end nothing, only note it."""

    def __init__(self, **given: object) -> None:
        super().__init__(**given)
        self.running: list[str] = []
        self.started: list[str] = []

    def __contains__(self, kernel: str) -> bool:
        return kernel in self.running

    async def start_kernel(self, *, kernel_id=None, path=None, **_: object) -> str:
        await asyncio.sleep(0.01)  # others make their wishes meanwhile
        self.started.append(kernel_id or f"python-{len(self.started)}")
        self.running.append(self.started[-1])
        return self.started[-1]

    async def shutdown_kernel(self, kernel_id: str, now=False, restart=False) -> None:
        self.running.remove(kernel_id)

    def kernel_model(self, kernel_id: str) -> dict[str, str]:
        return {"id": kernel_id}


@pytest.fixture
def sessions(tmp_path, monkeypatch):
    """Those of a student's folder, with the sample student's inside it."""
    monkeypatch.setattr(places, "usual_top", lambda: tmp_path / "share")
    own = tmp_path / "own"
    for folder in (own, own / "demo"):
        open_folder(folder, demo=folder != own)
        lay_pages(folder, datetime.date(2026, 3, 9))
    return PageSessions(
        kernel_manager=NotedKernels(root_dir=str(own)),
        contents_manager=AsyncLargeFileManager(root_dir=str(own)),
    )


def run(sessions, work):
    async def whole():
        try:
            return await work()
        finally:
            sessions.close()  # where it was opened

    # In a thread of its own: a browser test before it may have left a loop running in this one.
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, whole()).result()


async def start(sessions, page, place="", **given):
    """Ask as JupyterLab does: the place of the page, with a made-up name."""
    asked = {"path": f"{place}a-made-up-name", "name": page, "type": "notebook"}
    return await sessions.create_session(**asked, kernel_name="python3", **given)


def python_of(session):
    return session["kernel"]["id"]


def test_pages_that_are_opened_at_the_same_time_share_one_python(sessions):
    async def work():
        return await asyncio.gather(*(start(sessions, page) for page in (ONE, TWO, ONE)))

    assert {python_of(one) for one in run(sessions, work)} == {"python-0"}
    assert sessions.kernel_manager.started == ["python-0"]


def test_the_sample_student_has_another_python_for_all_pages(sessions):
    async def work():
        wanted = ((ONE, ""), (ONE, "demo/"), (TWO, "demo/"))
        return [await start(sessions, page, place) for page, place in wanted]

    own, *samples = map(python_of, run(sessions, work))
    assert own not in samples and len(set(samples)) == 1


def change(path: Path) -> None:
    page = json.loads(path.read_text("utf-8"))
    page["cells"][1]["source"] = "1 + 1"
    path.write_text(json.dumps(page), "utf-8")


def test_a_python_that_pages_share_is_told_that_they_all_run_anew(sessions, tmp_path):
    assert sessions.get_kernel_env("a-made-up-name", ONE)[RUNS_ANEW]
    change(tmp_path / "own" / TWO)
    for page in (TWO, OTHER, "nothing.ipynb"):
        assert RUNS_ANEW not in sessions.get_kernel_env("a-made-up-name", page)


@pytest.mark.parametrize("page", [TWO, OTHER, "nothing.ipynb"])
def test_a_page_that_is_not_ours_as_we_laid_it_has_a_python_of_its_own(sessions, tmp_path, page):
    change(tmp_path / "own" / TWO)
    (tmp_path / "own" / OTHER).write_bytes((tmp_path / "own" / ONE).read_bytes())

    async def work():
        return [await start(sessions, one) for one in (ONE, page, page)]

    assert len({python_of(one) for one in run(sessions, work)}) == 3


def test_a_python_that_was_asked_for_by_its_id_is_given(sessions):
    async def work():
        await start(sessions, ONE)
        other = await start(sessions, OTHER)
        return await start(sessions, TWO, kernel_id=python_of(other))

    assert python_of(run(sessions, work)) == "python-1"


def test_a_session_that_ends_leaves_the_python_to_the_others(sessions):
    async def work():
        one, two = await start(sessions, ONE), await start(sessions, TWO)
        await sessions.delete_session(one["id"])
        left = [each["id"] for each in await sessions.list_sessions()]
        assert left == [two["id"]] and sessions.kernel_manager.running == ["python-0"]
        await sessions.delete_session(two["id"])

    run(sessions, work)
    assert sessions.kernel_manager.running == []


def test_a_python_that_ended_is_followed_by_a_new_one_for_all(sessions):
    async def work():
        await start(sessions, ONE)
        sessions.kernel_manager.running.clear()
        return [await start(sessions, page) for page in (ONE, TWO)]

    assert [python_of(one) for one in run(sessions, work)] == ["python-1", "python-1"]


@pytest.mark.parametrize(("mode", "is_shared"), [("doc", True), ("notebook", True), ("lab", False)])
def test_only_where_no_page_can_be_closed_do_pages_share(tmp_path, mode, is_shared):
    config = settings(Opening(tmp_path, ONE, mode))
    name = f"{PageSessions.__module__}.{PageSessions.__name__}"
    assert (config.ServerApp.get("session_manager_class") == name) == is_shared
