"""A student begins where they left off, or on the page of the day."""

from __future__ import annotations

import pytest

from infoview_lib.app.commands.first_page import page_to_open
from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder.folder import open_folder


@pytest.mark.parametrize(
    ("asked", "is_over", "page"),
    [
        ("", False, "04_questions.ipynb"),
        ("", True, "today.ipynb"),
        ("02_contact_plan", True, "02_contact_plan.ipynb"),
        ("today.ipynb", False, "today.ipynb"),
    ],
)
def test_the_page_of_the_day_opens_first_once_the_workshop_is_over(tmp_path, asked, is_over, page):
    folder = open_folder(tmp_path / "mine")
    folder.remember_place("04_questions.ipynb")
    if is_over:
        folder.add("interview", contact=folder.add("contact", name="Ana Lopes"), status="done")
    assert page_to_open(folder, asked) == page


def test_a_page_that_is_not_there_is_told_with_those_that_are(tmp_path):
    with pytest.raises(InfoviewError, match="today") as error:
        page_to_open(open_folder(tmp_path / "mine"), "11_nowhere")
    assert "11_nowhere" in error.value.found
