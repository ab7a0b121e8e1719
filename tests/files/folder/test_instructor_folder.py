"""An instructor's folder lies in a student's, with pages and records of its own."""

from datetime import date

from infoview_lib.bundled import instructor_names
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.instructor_folder import FIRST_PAGE, open_instructor_folder

DAY = date(2026, 3, 9)


def test_it_is_made_once_and_holds_the_pages_for_instructors(tmp_path):
    outer = open_folder(tmp_path / "Infoview")
    made = open_instructor_folder(outer.path, DAY)
    made.add("document", kind="course", part="name", text="Careers 101")
    assert sorted(path.name for path in made.path.glob("*.ipynb")) == instructor_names()
    assert (outer.path / FIRST_PAGE).is_file()
    assert len(open_instructor_folder(outer.path, DAY).records("document")) == 1
    assert open_folder(outer.path).records("document") == []
