"""A student loads the file of the course once; no record changes."""

import base64
from datetime import date

from infoview_lib.classroom.preparing.course import Alum
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.host.here import SITE
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.page_frame import PageTopState
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.questions.question_packs import QuestionPacksState
from infoview_lib.state.start.course_file import CourseFileState
from tests.classroom.preparing.course_files import changed, course_file
from tests.wording import says

OURS = (("ours.csv", b"text\nWhat surprised you most in your first year here?\n"),)


def load(state, content):
    state.act("start", name="course.zip", size=len(content))
    state.act("piece", place=0, data=base64.b64encode(content).decode())
    return state.act("load")


def test_one_press_loads_the_course_and_every_page_follows_it(folder):
    folder.add("contact", name="Ana Lopes")
    before, state = folder.entries(), CourseFileState(folder)
    assert (state.view["name"], state.view["lines"], state.view["can_prepare"]) == ("", [], True)
    content = course_file(
        name="Careers 101",
        welcome="Hello!",
        starts_on="2026-09-14",
        ends_on="2026-12-11",
        help_name="Room 12",
        office_hours="Mondays 2 to 4",
        required_interviews=2,
        confidentiality="What people tell you stays with you.",
        packs=OURS,
    )
    assert "Careers 101" in load(state, content)["said"]
    assert says(state.view["lines"][0], "September 14, 2026", "December 11, 2026")
    assert says(state.view["lines"][1], "two interviews")
    assert says(" ".join(state.view["lines"]), "24 hours", "Room 12", "Mondays 2 to 4", "Questions")
    assert (state.view["name"], state.view["welcome"]) == ("Careers 101", "Hello!")
    assert says(PageTopState(folder, page="today").view["help"], "Room 12", "Mondays")
    assert folder.entries() == before and folder.undo_label


def test_a_newer_file_takes_the_place_of_the_one_before_and_an_older_one_does_not(folder):
    state = CourseFileState(folder)
    load(state, course_file(name="One", edition=2))
    assert load(state, course_file(name="Two", edition=3))["ok"] and state.view["name"] == "Two"
    assert "newer" in load(state, course_file(name="Old", edition=1))["found"]
    assert state.view["name"] == "Two"
    assert load(state, course_file(name="Other", course_id="zz"))["ok"]
    assert state.view["name"] == "Other"


def test_a_broken_file_changes_nothing_and_says_where(folder):
    state = CourseFileState(folder)
    load(state, course_file(name="One"))
    broken = changed(course_file(), course='{\n"thank_you_hours": "soon"}')
    assert load(state, broken)["found"].startswith("course.json, line 2")
    assert load(state, b"not a file")["next_step"] and not load(state, b"")["ok"]
    assert state.view["name"] == "One"


def test_questions_of_the_course_are_offered_as_a_pack(folder):
    load(CourseFileState(folder), course_file(packs=OURS))
    state = QuestionPacksState(folder)
    assert state.view["offered"] == ["ours.csv"]
    assert state.act("read_beside", name="ours.csv")["ok"] and state.act("keep")["ok"]
    assert state.view["offered"] == [] and len(folder.records("pack_question")) == 1


def test_a_new_student_asks_for_the_minutes_of_the_course(folder):
    load(CourseFileState(folder), course_file(default_minutes=20))
    write_profile(folder, display_name="Cy Wu")
    assert profile_of(folder.book).default_minutes == 20


def test_the_list_of_alumni_comes_with_it(folder):
    alum = Alum(3, "Ana Lopes", "Nursing")
    load(CourseFileState(folder), course_file(alumni=(alum,)))
    assert course_of(folder).alumni == (alum,)


def test_an_instructor_finds_a_folder_of_their_own_apart_from_the_students_records(folder):
    state = CourseFileState(folder, today=lambda: date(2026, 3, 10))
    assert state.act("prepare") == {"ok": True, "link": "instructor/90_prepare.ipynb"}
    theirs = open_folder(folder.path / "instructor")
    theirs.add("contact", name="Ana Lopes")
    assert not any(folder.entries().values())
    assert state.act("prepare")["ok"] and (theirs.path / "90_prepare.ipynb").is_file()
    assert len(open_folder(theirs.path).records("contact")) == 1


def test_the_sample_student_prepares_no_class(folder):
    demo = open_folder(folder.path / "demo", demo=True)
    assert not CourseFileState(demo).view["can_prepare"]


def test_a_site_has_no_pages_for_instructors_to_lead_to(folder, monkeypatch):
    monkeypatch.setattr("infoview_lib.state.start.course_file.host", lambda: SITE)
    assert not CourseFileState(folder).view["can_prepare"]
