"""The command that a hub starts for each student lays their pages, then serves them."""

from __future__ import annotations

import pytest

from infoview_lib import bundled
from infoview_lib.app import hub_server, server
from infoview_lib.app.commands.command_line import run
from infoview_lib.files.folder.folder import open_folder
from tests.classroom.preparing.course_files import course_file


@pytest.fixture
def served(monkeypatch):
    """What the command would serve: the folder, the page it begins on."""
    found = []
    monkeypatch.setattr(hub_server, "check_hub", lambda: None)
    monkeypatch.setattr(server, "isolate", lambda folder: None)
    monkeypatch.setattr(server, "sign_pages", lambda: None)
    monkeypatch.setattr(
        hub_server, "serve_on_hub", lambda folder, page: found.append((folder, page))
    )
    return found


def test_pages_are_laid_a_course_loaded_and_the_page_is_looked_up_each_time(tmp_path, served):
    course = tmp_path / "course.zip"
    course.write_bytes(course_file(name="Careers 101"))
    mine = tmp_path / "mine"
    assert run(["hub", "--folder", str(mine), "--course", str(course)]) == 0
    [(folder, page)] = served
    assert folder == mine and all((mine / name).is_file() for name in bundled.notebook_names())
    assert open_folder(mine).course_bytes() == course.read_bytes()
    assert page() == "00_start_here.ipynb"
    open_folder(mine).remember_place("03_outreach.ipynb")
    assert page() == "03_outreach.ipynb"


def test_typed_by_a_person_it_says_who_starts_it(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv(hub_server.STARTED_BY_HUB, raising=False)
    assert run(["hub", "--folder", str(tmp_path / "mine")]) == 1
    said = capsys.readouterr().err
    assert "JupyterHub" in said and "deploy" in said and not (tmp_path / "mine").exists()
