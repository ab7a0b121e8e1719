"""One command builds a site, and never over anything else."""

from __future__ import annotations

import pytest

from infoview_lib.app.commands import site_command
from infoview_lib.app.commands.command_line import run
from infoview_lib.errors import FolderError
from tests.app.site.made_up import parts
from tests.classroom.preparing.course_files import course_file


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setattr(site_command, "fetch_parts", parts)
    return tmp_path / "cache"


def test_a_site_is_built_and_built_again(cache, tmp_path):
    site_command.build(tmp_path / "site", cache)
    (tmp_path / "site/old.js").touch()
    site_command.build(tmp_path / "site", cache, b"{}")
    names = {path.name for path in (tmp_path / "site").rglob("*")}
    assert {"index.html", "service-worker.js", "pyodide-lock.json", "course.zip"} <= names
    assert "old.js" not in names


def test_what_is_no_site_is_left_alone(cache, tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/me.jpg").touch()
    with pytest.raises(FolderError, match="photos"):
        site_command.build(tmp_path / "photos", cache)
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["me.jpg"]


def test_the_command_says_how_large_the_site_is(cache, tmp_path, monkeypatch, capsys):
    course = tmp_path / "course.zip"
    given = ["site", str(tmp_path / "site"), "--course", str(course)]
    course.write_bytes(b"not a course")
    assert run(given) == 1 and not (tmp_path / "site").exists()
    course.write_bytes(course_file(help_name="Room 12"))
    assert run(given) == 0
    said = capsys.readouterr().out
    assert "MB compressed" in said and "https" in said
