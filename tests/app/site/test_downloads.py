"""What a site is built from is fetched once, in exact versions."""

from __future__ import annotations

import pytest

from infoview_lib.app.site import downloads
from infoview_lib.errors import InfoviewError, MissingPartError
from tests.app.site.made_up import parts


def test_every_package_has_one_exact_version():
    names = [name for name, version in downloads.wanted() if version[0].isdigit()]
    assert len(names) == len(set(names)) == len(downloads.wanted()) > 20
    assert not {"numpy", "pandas", "matplotlib"} & set(names)


def test_what_is_there_is_not_fetched_again(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(downloads, "_run", lambda command, cache: asked.append(command))
    downloads.fetch_parts(parts(tmp_path / "cache"))
    assert asked == []
    (next((tmp_path / "cache").glob("networkx-*"))).unlink()
    downloads.fetch_parts(tmp_path / "cache")
    (command,) = asked
    assert "pip" in command and str(downloads.PACKAGES) in command and "--no-deps" in command


def test_a_package_of_a_longer_name_is_another_one(tmp_path):
    (tmp_path / "ipython_pygments_lexers-1.0-py3-none-any.whl").touch()
    assert downloads.find_wheel(tmp_path, "ipython", "1.0") is None
    (tmp_path / "ipython-1.0-py3-none-any.whl").touch()
    assert downloads.find_wheel(tmp_path, "ipython", "1.0").name.startswith("ipython-1.0")


def test_what_cannot_be_fetched_is_said_in_words(tmp_path, monkeypatch):
    with pytest.raises(InfoviewError, match="downloaded"):
        downloads._run([downloads.sys.executable, "-c", "raise SystemExit(1)"], tmp_path)
    monkeypatch.setattr(downloads.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MissingPartError, match="pip"):
        downloads.fetch_parts(tmp_path)
