"""Opening a stranger's folder runs nothing of theirs, wherever the command is typed."""

from __future__ import annotations

import datetime
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages
from tests.hostile_folders.running import Command
from tests.hostile_folders.traps import SEEN, STRANGER, set_traps

PAGE = "02_contact_plan.ipynb"
# What a page does: everything it builds on is loaded, a picture is made, the folder is found.
AS_A_PAGE_DOES = f"""
import os, sys, json, ipywidgets, anywidget, pandas, networkx, matplotlib
import matplotlib.pyplot
from ipykernel.kernelapp import IPKernelApp
from infoview_lib import Workbook
told = {{
    "folder": str(Workbook().folder.path),
    "demo": Workbook().folder.is_demo,
    "here": os.getcwd(),
    "inside": os.listdir(),
    "safe": sys.flags.safe_path,
    "ignores": IPKernelApp.instance().ignore_cwd,
    "path": sys.path,
    "width": matplotlib.rcParams["{SEEN}"],
}}
"""
# Takes a guard out, then runs the command as it is.
WITHOUT = """
import os, sys
from pathlib import Path
from infoview_lib.app import main, server
folder = Path(sys.argv[sys.argv.index("--folder") + 1])
guard = {guard!r}
if guard == "places of the user":
    isolate = server.isolate
    def in_the_folder(folder):
        isolate(folder)
        os.environ["JUPYTER_CONFIG_DIR"] = str(folder / ".infoview" / "config")
        os.environ["JUPYTER_DATA_DIR"] = str(folder / ".infoview" / "data")
        os.environ["IPYTHONDIR"] = str(folder / ".infoview" / "ipython")
    server.isolate = in_the_folder
if guard == "where a page's Python starts":
    settings = server.settings
    def bare(opening):
        config = settings(opening)
        for one in ("kernel_manager_class", "session_manager_class"):
            del config.ServerApp[one]
        return config
    server.settings = bare
    isolate = server.isolate
    def with_the_present_folder(folder):
        isolate(folder)
        profile = Path(os.environ["IPYTHONDIR"]) / "profile_default"
        (profile / "ipython_kernel_config.json").unlink()
    server.isolate = with_the_present_folder
sys.exit(main(sys.argv[1:]))
"""


def hostile_folder(place: Path) -> tuple[Path, Path, list[str]]:
    """Make a folder that was in use, with traps; return it, the mark, the names of the traps."""
    folder = place / "My Infoview"
    open_folder(folder).add("contact", name="Ana Lopes")
    lay_pages(folder, datetime.date(2026, 3, 9))
    demo = open_folder(folder / "demo", demo=True)
    lay_pages(demo.path, datetime.date(2026, 3, 9))
    mark = place / "sprung.txt"
    traps = set_traps(folder, mark)
    return folder, mark, traps


def sprung(mark: Path) -> set[str]:
    return set(mark.read_text("utf-8").split()) if mark.exists() else set()


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """The command, typed in a hostile folder."""
    place = tmp_path_factory.mktemp("hostile")
    (place / "home").mkdir()
    folder, mark, _ = hostile_folder(place)
    command = Command(place / "home", folder)
    yield command, folder, mark
    command.stop()


def test_nothing_in_the_folder_runs(opened):
    command, folder, mark = opened
    told = command.run(PAGE, AS_A_PAGE_DOES)
    assert sprung(mark) == set()
    assert told["width"] != 77
    assert told["folder"] == str(folder)


def test_a_page_starts_in_an_empty_place_off_the_folders_path(opened):
    command, folder, _ = opened
    told = command.run(PAGE, AS_A_PAGE_DOES)
    assert (told["safe"], told["ignores"]) == (True, True)
    assert told["inside"] == []
    assert Path(told["here"]).is_relative_to(command.home)
    there = [one for one in told["path"] if not one or Path(one).is_relative_to(folder)]
    assert there == []


def test_a_page_of_the_sample_student_finds_its_own_folder(opened):
    command, folder, _ = opened
    told = command.run(f"demo/{PAGE}", AS_A_PAGE_DOES)
    assert (told["folder"], told["demo"]) == (str(folder / "demo"), True)


def test_no_part_of_jupyterlab_comes_from_the_folder(opened):
    command, _, _ = opened
    page = command.ask(f"/doc/tree/{PAGE}")[1].decode()
    assert "infoview" in page and STRANGER not in page


def test_a_file_of_the_folder_is_shown_without_rights(opened):
    command, folder, _ = opened
    (folder / "page.html").write_text("<script>document.title = 'taken'</script>", "utf-8")
    policy = command.ask("/files/page.html")[0]["Content-Security-Policy"]
    assert "sandbox allow-scripts" in policy and "allow-same-origin" not in policy


def test_no_other_origin_is_let_in(opened):
    command, _, _ = opened
    headers, _ = command.ask("/api/contents", Origin="http://evil.example")
    assert "Access-Control-Allow-Origin" not in headers


def test_the_browser_is_told_what_a_page_may_reach(opened):
    command, _, _ = opened
    told = command.ask(f"/doc/tree/{PAGE}")[0]["Content-Security-Policy"].split("; ")
    policy = dict(one.partition(" ")[::2] for one in told)
    port = command.origin.rpartition(":")[2]
    assert policy["form-action"] == policy["base-uri"] == policy["frame-ancestors"] == "'self'"
    assert policy["connect-src"].split() == [
        "'self'",
        "data:",
        "blob:",
        f"ws://localhost:{port}",
        f"ws://127.0.0.1:{port}",
    ]
    assert "http" not in policy["default-src"] + policy["script-src"]


@pytest.mark.long
@pytest.mark.parametrize(
    ("guard", "start", "springs"),
    [
        (
            "places of the user",
            [sys.executable, "-P", "-c"],
            {".infoview/config/jupyter_server_config.py", "kernel.json"},
        ),
        ("where a page's Python starts", [sys.executable, "-P", "-c"], {"anywidget.py"}),
        ("the path of the command", [sys.executable, "-c"], {"json.py", "infoview_lib.py"}),
    ],
)
def test_the_traps_are_sprung_where_a_guard_is_missing(tmp_path, guard, start, springs):
    (tmp_path / "home").mkdir()
    folder, mark, _ = hostile_folder(tmp_path)
    with suppress(Exception):  # a trap that is sprung may well break the program
        command = Command(tmp_path / "home", folder, [*start, WITHOUT.format(guard=guard)])
        try:
            command.run(PAGE, AS_A_PAGE_DOES)
        finally:
            command.stop()
    assert sprung(mark) & springs
