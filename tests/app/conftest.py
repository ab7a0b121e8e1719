"""A folder and a list of contacts for the `infoview` command."""

from __future__ import annotations

import pytest

CSV = "Name,Company,Position\nAna Lopes,Harbor Studio,Designer\nKofi Boateng,Northline,Engineer\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.delenv("INFOVIEW_FOLDER", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "my folder"


@pytest.fixture
def contacts(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(CSV, "utf-8")
    return path
