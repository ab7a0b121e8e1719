"""The browser's Python finds every package beside it, and nothing else."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

from infoview_lib import bundled
from infoview_lib.app.site.browser_python import PLACE, lay_python, own_wheel
from infoview_lib.app.site.downloads import wanted
from tests.app.site.made_up import parts


def test_the_list_names_exactly_what_lies_beside_it(tmp_path):
    names = lay_python(tmp_path / "site", parts(tmp_path / "cache"), "0.1.0")
    place = tmp_path / "site" / PLACE
    lock = json.loads((place / "pyodide-lock.json").read_text("utf-8"))
    assert lock["info"] == {"python": "3.14"} and list(lock["packages"]) == names
    files = {one["file_name"]: one["sha256"] for one in lock["packages"].values()}
    there = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in place.glob("*.whl")
    }
    assert files == there
    expected = {name for name, _ in wanted()} - {"jupyterlab-widgets"}
    assert set(names) == expected | {"piplite", "pyodide-kernel", "infoview"}
    assert lock["packages"]["infoview"]["imports"] == ["infoview_lib"]


def test_the_program_is_whole_but_for_what_serves_pages():
    made = own_wheel("0.1.0")
    names = zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert "infoview_lib/workbook.py" in names and "infoview_lib/_data/questions.csv" in names
    assert {f"infoview_lib/_notebooks/{one}" for one in bundled.notebook_names()} <= set(names)
    assert not [one for one in names if one.startswith("infoview_lib/app/") or "__pycache__" in one]
    assert made == own_wheel("0.1.0")
