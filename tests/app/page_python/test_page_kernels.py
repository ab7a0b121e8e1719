"""The Python of a page belongs to its folder and runs nothing that lies there."""

from __future__ import annotations

import asyncio
import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from infoview_lib.app.page_python.page_kernels import PageKernels
from infoview_lib.app.server import Opening, settings
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.host import user_places as places

LOOK = """
import json, os, pathlib, sys
seen = {"here": os.getcwd(), "folder": os.environ["INFOVIEW_FOLDER"], "path": sys.path}
seen["word"] = os.environ.get("WORD", "")
pathlib.Path(seen["folder"], "seen.json").write_text(json.dumps(seen))
"""


@pytest.fixture
def work(tmp_path, monkeypatch):
    """The place where pages run, of a user who has never started the program."""
    monkeypatch.setattr(places, "usual_top", lambda: tmp_path / "share")
    return tmp_path / "share" / "work"


@pytest.fixture
def kernels(tmp_path, work):
    """Those of a folder of a student, with the demo's inside it."""
    open_folder(tmp_path / "own")
    open_folder(tmp_path / "own" / "demo", demo=True)
    (tmp_path / "own" / "pictures").mkdir()
    return PageKernels(root_dir=str(tmp_path / "own"))


def looked(kernels, **given):
    """Start a Python, and let it write down where it is."""

    async def look():
        name = await kernels.start_kernel(**given)
        client = kernels.get_kernel(name).client()
        try:
            client.start_channels()
            await client.wait_for_ready(60)
            reply = await client.execute(LOOK, reply=True, timeout=60)
        finally:
            client.stop_channels()
            await kernels.shutdown_kernel(name, now=True)
        return reply["content"]["status"]

    # In a thread of its own: a browser test before it may have left a loop running in this one.
    with ThreadPoolExecutor(1) as apart:
        assert apart.submit(asyncio.run, look()).result() == "ok"


def seen_in(folder):
    return json.loads((folder / "seen.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("page", "folder"),
    [
        ("01_goals.ipynb", "own"),
        ("demo/01_goals.ipynb", "own/demo"),
        ("pictures/notes.ipynb", "own"),
        ("gone/01_goals.ipynb", "own"),
        ("", "own"),
    ],
)
def test_a_page_belongs_to_the_folder_with_records_that_it_lies_in(kernels, tmp_path, page, folder):
    assert kernels.folder_for(page) == tmp_path / folder


def test_no_page_starts_in_its_own_folder(kernels, work):
    assert kernels.cwd_for_path("demo/01_goals.ipynb") == str(work)
    assert work.is_dir() and list(work.iterdir()) == []


def test_a_page_knows_its_folder_and_takes_no_library_from_where_it_starts(
    kernels, tmp_path, work, monkeypatch
):
    monkeypatch.setenv("WORD", "of this program")
    looked(kernels, path="demo/01_goals.ipynb")
    seen = seen_in(tmp_path / "own" / "demo")
    assert (seen["here"], seen["word"]) == (str(work), "of this program")
    assert not {"", seen["here"], seen["folder"], str(tmp_path / "own")} & set(seen["path"])


def test_a_python_ends_by_itself_once_no_window_uses_it(kernels):
    settled = settings(Opening(Path(kernels.root_dir), "01_goals.ipynb")).MappingKernelManager
    assert settled.cull_idle_timeout > settled.cull_interval > 0
    kernels.cull_idle_timeout = kernels.cull_interval = 1

    async def wait() -> bool:
        used, unused = [await kernels.start_kernel() for _ in range(2)]
        try:
            kernels.notify_connect(used)
            async with asyncio.timeout(60):
                while unused in kernels:
                    await asyncio.sleep(0.1)
            return used in kernels
        finally:
            await kernels.shutdown_all(now=True)

    with ThreadPoolExecutor(1) as apart:
        assert apart.submit(asyncio.run, wait()).result()


def test_what_jupyter_sets_for_a_page_is_kept(kernels, tmp_path, monkeypatch):
    looked(kernels, env=os.environ | {"WORD": "of the page", "INFOVIEW_FOLDER": "elsewhere"})
    assert seen_in(tmp_path / "own")["word"] == "of the page"
