"""Finding what comes with the program."""

from __future__ import annotations

import json

import pytest

from infoview_lib import bundled
from infoview_lib.errors import MissingPartError
from tests.wording import says


def test_every_page_of_the_path_is_bundled():
    from infoview_lib.prep.path import PAGES

    names = bundled.notebook_names()
    assert [page.file for page in PAGES if page.file not in names] == []


def test_bundled_pages_carry_our_metadata_and_nothing_that_running_left():
    for name in bundled.page_names():
        notebook = json.loads(bundled.notebook_file(name).read_text("utf-8"))
        assert notebook["metadata"]["infoview"]["page"], name
        assert notebook["metadata"]["kernelspec"]["name"] == "python3", name
        code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code), name


def test_notebooks_for_the_curious_are_bundled_but_are_no_pages():
    names = [path.name for path in (bundled.notebooks_folder() / "for_the_curious").glob("*.ipynb")]
    assert "sample_class.ipynb" in names
    assert [one for one in bundled.notebook_names() if "curious" in one] == []


def test_pages_for_instructors_are_bundled_but_are_no_pages_of_a_student():
    from infoview_lib.prep.path import INSTRUCTOR_PAGES

    names = bundled.instructor_names()
    assert names == [page.file for page in INSTRUCTOR_PAGES]
    assert not [one for one in bundled.notebook_names() if one.rpartition("/")[2] in names]


def test_question_bank_is_bundled():
    assert bundled.data_file("questions.csv").is_file()


def test_missing_data_file_is_said_in_two_sentences():
    with pytest.raises(MissingPartError) as error:
        bundled.data_file("nothing.csv")
    assert says(error.value.found, "“nothing.csv”", "missing") and error.value.next_step
