"""Laying the bundled pages in a student's folder."""

from __future__ import annotations

import datetime
import json

import pytest

from infoview_lib import bundled
from infoview_lib.errors import FolderError
from infoview_lib.files.folder import notebook_pages as pages

DAY = datetime.date(2026, 3, 9)


def write_page(folder, text, name="01_objectives.ipynb"):
    cells = [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": text},
        {
            "cell_type": "code",
            "id": "b",
            "metadata": {},
            "source": "1",
            "outputs": [],
            "execution_count": None,
        },
    ]
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"infoview": {}}, "cells": cells}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(notebook), "utf-8")


def text_of(path):
    return json.loads(path.read_text("utf-8"))["cells"][0]["source"]


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A program with one bundled page."""
    folder = tmp_path / "program"
    write_page(folder, "first version")
    monkeypatch.setattr(bundled, "notebooks_folder", lambda: folder)
    return folder


@pytest.fixture
def folder(tmp_path, program):
    """A student's folder in which that page was laid."""
    folder = tmp_path / "my folder"
    folder.mkdir()
    pages.lay_pages(folder, DAY)
    return folder


PAGE = "01_objectives.ipynb"


def test_laid_cells_cannot_be_deleted_or_edited_by_accident(folder):
    cells = json.loads((folder / PAGE).read_text("utf-8"))["cells"]
    assert [(c["metadata"]["deletable"], c["metadata"]["editable"]) for c in cells] == [
        (False, False)
    ] * 2


def test_untouched_page_follows_the_new_version(program, folder):
    write_page(program, "second version")
    assert pages.lay_pages(folder, DAY) == []
    assert text_of(folder / PAGE) == "second version"
    assert [path.name for path in folder.glob("*.ipynb")] == [PAGE]


def test_changed_page_is_kept_beside_the_new_one_with_a_date(program, folder):
    write_page(folder, "my own words")
    write_page(program, "second version")
    kept = pages.lay_pages(folder, DAY)
    assert [path.name for path in kept] == ["01_objectives changed 2026-03-09.ipynb"]
    assert (text_of(kept[0]), text_of(folder / PAGE)) == ("my own words", "second version")


def test_two_changed_pages_on_one_day_are_both_kept(program, folder):
    for number in (1, 2):
        write_page(folder, f"my words {number}")
        write_page(program, f"version {number + 1}")
        pages.lay_pages(folder, DAY)
    kept = sorted(path for path in folder.glob("*changed*"))
    assert [text_of(path) for path in kept] == ["my words 2", "my words 1"]


def test_changed_page_stays_in_place_while_the_program_has_nothing_newer(folder):
    write_page(folder, "my own words")
    assert pages.lay_pages(folder, DAY) == []
    assert text_of(folder / PAGE) == "my own words"


def test_outputs_and_editor_bookkeeping_are_no_change(program, folder):
    notebook = json.loads((folder / PAGE).read_text("utf-8"))
    notebook["metadata"]["language_info"] = {"name": "python"}
    notebook["cells"][1] |= {"execution_count": 4, "source": ["1\n"], "outputs": []}
    (folder / PAGE).write_text(json.dumps(notebook), "utf-8")
    write_page(program, "second version")
    assert pages.lay_pages(folder, DAY) == []


def test_bringing_a_page_back_keeps_what_the_student_changed(folder):
    write_page(folder, "my own words")
    kept = pages.lay_pages(folder, DAY, only=PAGE)
    assert (text_of(kept[0]), text_of(folder / PAGE)) == ("my own words", "first version")


def test_deleted_page_comes_back(folder):
    (folder / PAGE).unlink()
    pages.lay_pages(folder, DAY)
    assert text_of(folder / PAGE) == "first version"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": 3}'])
def test_unreadable_page_is_set_aside_and_laid_anew(folder, content):
    (folder / PAGE).write_text(content, "utf-8")
    kept = pages.lay_pages(folder, DAY)
    assert kept[0].read_text("utf-8") == content
    assert text_of(folder / PAGE) == "first version"


def test_pages_in_folders_of_their_own_are_laid_too(program, folder):
    write_page(program, "in a room", "room/10_more.ipynb")
    pages.lay_pages(folder, DAY)
    assert text_of(folder / "room" / "10_more.ipynb") == "in a room"


def test_pages_for_instructors_are_laid_only_where_they_are_asked_for(program, folder):
    name = "90_prepare.ipynb"
    write_page(program, "for instructors", f"instructor/{name}")
    pages.lay_pages(folder, DAY)
    assert not list(folder.rglob(name))
    theirs = folder / "instructor"
    theirs.mkdir()
    pages.lay_pages(theirs, DAY, pages=[name])
    assert [path.name for path in theirs.glob("*.ipynb")] == [name]
    assert pages.original_of(f"instructor/{name}") == name
    assert pages.is_original(read(theirs / name), name)


def read(path):
    return json.loads(path.read_text("utf-8"))


def test_only_what_we_lay_counts_as_the_original(folder):
    assert pages.is_original(read(folder / PAGE), PAGE)
    assert not pages.is_original(read(folder / PAGE), "")
    write_page(folder, "import os")
    assert not pages.is_original(read(folder / PAGE), PAGE)


def test_a_page_with_outputs_is_no_original_and_loses_them_at_the_next_start(folder):
    before = (folder / PAGE).read_text("utf-8")
    notebook = read(folder / PAGE)
    script = {"data": {"text/html": "<script>1</script>"}, "metadata": {}}
    notebook["cells"][1]["outputs"] = [script | {"output_type": "display_data"}]
    (folder / PAGE).write_text(json.dumps(notebook), "utf-8")
    assert not pages.is_original(notebook, PAGE)
    assert pages.lay_pages(folder, DAY) == []
    assert (folder / PAGE).read_text("utf-8") == before


@pytest.mark.parametrize(
    ("path", "name"),
    [(PAGE, PAGE), (f"demo/{PAGE}", PAGE), (f"x{PAGE}", ""), ("other.ipynb", ""), ("", "")],
)
def test_a_page_is_known_by_its_name_in_the_sample_students_folder_too(program, path, name):
    assert pages.original_of(path) == name


def test_folder_that_cannot_be_written_is_said_in_two_sentences(tmp_path, program):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder", "utf-8")
    with pytest.raises(FolderError) as error:
        pages.lay_pages(blocked, DAY)
    assert "blocked" in error.value.found and error.value.next_step.startswith("Choose")


def test_a_folder_in_place_of_a_page_is_set_aside(folder):
    (folder / "01_objectives.ipynb").unlink()
    (folder / "01_objectives.ipynb").mkdir()
    (kept,) = pages.lay_pages(folder, DAY)
    assert kept.is_dir() and text_of(folder / "01_objectives.ipynb") == "first version"


def test_a_page_lies_unchanged_until_a_word_of_it_is_changed_or_it_cannot_be_read(tmp_path):
    pages.lay_pages(tmp_path, DAY)
    page = tmp_path / "today.ipynb"
    assert pages.lies_unchanged(tmp_path, page.name) and not pages.lies_unchanged(
        tmp_path, "mine.ipynb"
    )
    for content in (page.read_text("utf-8").replace("due", "done"), "no notebook", "[]"):
        page.write_text(content, "utf-8")
        assert not pages.lies_unchanged(tmp_path, page.name)
    page.unlink()
    assert not pages.lies_unchanged(tmp_path, page.name)
