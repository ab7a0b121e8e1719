"""JupyterLab is there without what the pages do not need, and knows our part of it."""

from __future__ import annotations

import json

from infoview_lib.app.site.jupyterlite import APP_VERSION, lay_lab
from tests.app.site.made_up import package, parts


def laid(tmp_path):
    own = tmp_path / "own"
    (own / "static").mkdir(parents=True)
    (own / "package.json").write_text(package("infoview"))
    (own / "static/site.js").touch()
    lay_lab(tmp_path / "site", parts(tmp_path / "cache"), ["infoview"], own)
    return tmp_path / "site"


def test_maps_and_other_apps_are_left_out(tmp_path):
    site = laid(tmp_path)
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert {"build/1.js", "config-utils.js", "drive-worker.js"} <= names
    assert not [one for one in names if one.endswith(".map") or "repl" in one or "whl" in one]
    assert "service-worker.js" not in names  # ours comes in its place


def test_the_settings_name_three_extensions_and_no_other_server(tmp_path):
    site = laid(tmp_path)
    settings = json.loads((site / "jupyter-lite.json").read_text("utf-8"))["jupyter-config-data"]
    names = sorted(one["name"] for one in settings["federated_extensions"])
    assert len(names) == 3 and "infoview" in names
    assert settings["infoviewHost"] == "site" and settings["appVersion"] == APP_VERSION
    assert "://" not in json.dumps(settings)
    lab = json.loads((site / "lab/jupyter-lite.json").read_text("utf-8"))
    assert lab["jupyter-config-data"]["mode"] == "single-document"
    offered = json.loads((site / "build/schemas/all_federated.json").read_text("utf-8"))
    assert [one["id"] for one in offered] == ["@jupyter-widgets/jupyterlab-manager:plugin"]
