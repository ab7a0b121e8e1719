"""A visit begins with our own screen; the worker knows each file of its version."""

from __future__ import annotations

import base64
import hashlib
import json

from infoview_lib.app.site.front import lay_front, lay_worker
from tests.app.site.made_up import LAB


def site_of(tmp_path, text="1"):
    (tmp_path / "lab").mkdir()
    (tmp_path / "lab/index.html").write_text(LAB)
    (tmp_path / "a.js").write_text(text)
    lay_front(tmp_path)
    return tmp_path


def test_the_first_screen_is_ours_and_loads_their_program(tmp_path):
    site = site_of(tmp_path)
    lab = (site / "lab/index.html").read_text("utf-8")
    assert 'href="../build/lab/bundle.js?_=1"' in lab and "<svg" in lab and "JupyterLite" not in lab
    assert "00_start_here.ipynb" in (site / "index.html").read_text("utf-8")
    assert "$" + "APP_VERSION" not in (site / "loading.js").read_text("utf-8")


def test_another_file_is_another_version(tmp_path):
    site = site_of(tmp_path)
    first = lay_worker(site)
    assert lay_worker(site) == first
    (site / "a.js").write_text("2")
    assert lay_worker(site) != first


def test_the_worker_names_each_file_with_its_digest_but_not_itself(tmp_path):
    site = site_of(tmp_path)
    lay_worker(site)
    text = (site / "service-worker.js").read_text("utf-8")
    named = json.loads(text[text.index("{") : text.index(";\n")])["files"]
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert set(named) == names - {"service-worker.js"}
    digest = base64.b64encode(hashlib.sha256(b"1").digest()).decode()
    assert named["a.js"] == f"sha256-{digest}"
