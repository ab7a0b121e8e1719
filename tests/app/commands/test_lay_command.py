"""A folder is made ready for any Jupyter, and whatever a student did in it stays."""

from __future__ import annotations

import json

import pytest

from infoview_lib import Workbook, bundled
from infoview_lib.app.commands.command_line import run
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.course_settings import course_of
from tests.classroom.preparing.course_files import course_file


@pytest.fixture
def jupyter(tmp_path, monkeypatch):
    """The user's own Jupyter, which was never started."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    return tmp_path / "jupyter"


def test_pages_and_a_place_for_records_lie_there(jupyter, tmp_path, capsys):
    folder = tmp_path / "mine"
    assert run(["lay", str(folder)]) == 0
    assert str(folder) in capsys.readouterr().out
    assert all((folder / name).is_file() for name in bundled.notebook_names())
    assert Workbook(folder).records("contact") == [] and not jupyter.exists()


def test_what_a_student_did_stays_however_often_it_is_laid(jupyter, tmp_path):
    folder = tmp_path / "mine"
    assert run(["lay", str(folder)]) == 0
    Workbook(folder).add("contact", name="Ana Lopes")
    page = folder / "01_objectives.ipynb"
    changed = json.loads(page.read_text("utf-8"))
    changed["cells"][0]["source"] = "# My own words"
    page.write_text(json.dumps(changed), "utf-8")
    before = page.read_bytes()
    assert run(["lay", "--sign", str(folder)]) == run(["lay", str(folder)]) == 0
    assert page.read_bytes() == before
    assert [one["name"] for one in Workbook(folder).records("contact")] == ["Ana Lopes"]


def test_only_when_asked_the_users_own_jupyter_trusts_the_pages(jupyter, tmp_path):
    import nbformat
    from nbformat.sign import NotebookNotary

    assert run(["lay", "--sign", str(tmp_path / "mine")]) == 0
    page = nbformat.read(tmp_path / "mine/00_start_here.ipynb", as_version=4)
    notary = NotebookNotary(data_dir=str(jupyter))
    assert notary.check_signature(page)
    page.cells[0].source = "changed"
    assert not notary.check_signature(page)
    notary.store.close()


def test_a_course_file_is_loaded_and_a_newer_one_of_the_student_stays(jupyter, tmp_path, capsys):
    folder, file = tmp_path / "mine", tmp_path / "course.zip"
    for edition, expected in ((2, 2), (3, 3), (1, 3)):
        file.write_bytes(course_file(edition=edition))
        assert run(["lay", "--course", str(file), str(folder)]) == 0
        assert course_of(open_folder(folder)).edition == expected
    assert "newer course file" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"no course", None])
def test_a_course_file_that_cannot_be_read_keeps_nobody_from_their_pages(
    jupyter, tmp_path, capsys, content
):
    folder, file = tmp_path / "mine", tmp_path / "course.zip"
    if content:
        file.write_bytes(content)
    assert run(["lay", "--course", str(file), str(folder)]) == 0
    assert (folder / "00_start_here.ipynb").is_file()
    assert "course file isn't loaded" in capsys.readouterr().err
