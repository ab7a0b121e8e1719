"""The wheel, built and installed elsewhere, holds everything the program opens."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ONLY_TO_LEARN = "job_asks/"
"""What the job-ask weights are made from stays out of the wheel."""
OPEN_ALL = """
import json, sys
from pathlib import Path
import infoview_lib
from infoview_lib import bundled
top = Path(infoview_lib.__file__).parent
opened = []
for folder in (bundled.notebooks_folder(), bundled.data_folder(), top / "widgets" / "assets"):
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            path.read_bytes()
            opened.append(f"{folder.name}/{path.relative_to(folder).as_posix()}")
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.runtime import runtime, scripts_of
assert infoview_lib.find_job_asks("Are you hiring?")
assert runtime().packed
for name, step in STEPS.items():
    assert scripts_of(*step.scripts).packed, name
from IPython.core.interactiveshell import InteractiveShell
gallery = bundled.notebooks_folder() / bundled.FOR_THE_CURIOUS / "widgets.ipynb"
for cell in json.loads(gallery.read_text("utf-8"))["cells"]:
    if cell["cell_type"] == "code":
        InteractiveShell.instance().run_cell("".join(cell["source"])).raise_error()
print(json.dumps({"top": str(top), "opened": opened, "prefix": sys.prefix}))
"""


RUN_GALLERY = """
import json, sys
import infoview_lib, nbformat
from infoview_lib import bundled
from nbclient import NotebookClient
gallery = bundled.notebooks_folder() / bundled.FOR_THE_CURIOUS / "widgets.ipynb"
notebook = NotebookClient(nbformat.read(gallery, as_version=4), kernel_name="python3").execute()
cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
shown = [[sorted(one.get("data", one)) for one in cell.outputs] for cell in cells]
print(json.dumps({"ours": infoview_lib.__file__, "shown": shown}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel; return its path."""
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(place.glob("*.whl"))


def installed(place, wheel, *options):
    """Install the wheel in a fresh place; return the Python there."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if importlib.util.find_spec("pip"):
        tool = [sys.executable, "-m", "pip", "--python", str(python), "install"]
    else:
        tool = [shutil.which("uv"), "pip", "install", "--python", str(python)]
    subprocess.run([*tool, *options, str(wheel)], check=True, capture_output=True)
    return python


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory):
    """Install the wheel alone; return what was found there."""
    place = tmp_path_factory.mktemp("alone")
    python = installed(place / "venv", wheel, "--no-index", "--no-deps")
    # The libraries are lent from here; nothing of ours is, for .pth files do not work this way.
    environment = os.environ | {"PYTHONPATH": sysconfig.get_paths()["purelib"]}
    done = subprocess.run(
        [python, "-c", OPEN_ALL],
        cwd=place,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def committed(folder: str) -> list[str]:
    """Return the files of a folder in this checkout."""
    found = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    names = [path.relative_to(ROOT / folder).as_posix() for path in found]
    return sorted(name for name in names if "__pycache__" not in name and "checkpoints" not in name)


def test_wheel_is_installed_elsewhere(elsewhere):
    assert not elsewhere["top"].startswith(str(ROOT / "infoview_lib"))


@pytest.mark.parametrize(
    ("here", "there"),
    [("notebooks", "_notebooks"), ("data", "_data"), ("infoview_lib/widgets/assets", "assets")],
)
def test_every_file_of_the_checkout_opens_from_the_wheel(elsewhere, here, there):
    found = [name.partition("/")[2] for name in elsewhere["opened"] if name.startswith(f"{there}/")]
    found = [name for name in found if "__pycache__" not in name]
    assert sorted(found) == [name for name in committed(here) if not name.startswith(ONLY_TO_LEARN)]


def test_shell_lies_where_jupyter_looks_for_it(elsewhere):
    share = Path(elsewhere["prefix"]) / "share" / "jupyter"
    extension = share / "labextensions" / "infoview"
    about = json.loads((extension / "package.json").read_text("utf-8"))
    assert (extension / about["jupyterlab"]["_build"]["load"]).is_file()
    names = sorted(path.name for path in (extension / "static").iterdir())
    assert names == sorted([*committed("shell/labextension/static"), "variables.css"])
    settings = share / "lab" / "settings" / "overrides.d" / "infoview.json"
    assert json.loads(settings.read_text("utf-8"))
    server = share.parent.parent / "etc/jupyter/jupyter_server_config.d/infoview.json"
    turned_on = {"infoview_lib.app.jupyter_extension": True}
    assert json.loads(server.read_text("utf-8")) == {
        "ServerApp": {"jpserver_extensions": turned_on}
    }


def test_shell_in_use_is_the_one_of_this_checkout():
    used = Path(sys.prefix) / "share" / "jupyter" / "labextensions" / "infoview" / "static"
    for path in (ROOT / "shell" / "labextension" / "static").iterdir():
        same = (used / path.name).read_bytes() == path.read_bytes()
        assert same, f"{path.name} is an older copy; “python3 start.py test” installs it anew"


@pytest.mark.long
def test_gallery_runs_where_nothing_but_the_wheel_was_installed(wheel, tmp_path):
    python = installed(tmp_path / "venv", wheel, "-c", str(ROOT / "constraints.txt"))
    own = {f"JUPYTER_{name}_DIR": str(tmp_path / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    ours = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [python, "-c", RUN_GALLERY],
        cwd=tmp_path,
        env=ours | own | {"IPYTHONDIR": str(tmp_path / "ipython")},
        check=True,
        capture_output=True,
        text=True,
    )
    said = json.loads(done.stdout.splitlines()[-1])
    assert Path(said["ours"]).is_relative_to(tmp_path)
    view = ["application/vnd.jupyter.widget-view+json", "text/plain"]
    assert said["shown"] == [[view]] * len(said["shown"]) and len(said["shown"]) > 6
