"""A whole course: prepared, loaded, handed in, pictured, graded, and the next file handed out."""

import base64
import csv
import io
import zipfile
from datetime import date

import pytest

from infoview_lib import Workbook
from infoview_lib.app import main
from infoview_lib.classroom.handing_in.feedback_file import read_feedback
from infoview_lib.classroom.handing_in.hand_in import read_hand_in
from infoview_lib.classroom.preparing.course_file import read_course
from infoview_lib.files.demo import demo_students, fill_demo
from infoview_lib.state.export.feedback import FeedbackState
from infoview_lib.state.export.hand_in import HandInState
from tests.app.printed import said

TODAY = date(2026, 3, 10)
CODES = [f"{word}{number}" for number in range(10) for word in ("fern", "moss", "reed")]


def worked(folder, student, code, course, asks=()):
    """Let one sample student load the course, work, choose a code, ask people of the list."""
    workbook = Workbook(folder)
    workbook.load_course(course)
    fill_demo(workbook.folder, TODAY, student)
    for number, name in asks:
        one = workbook.add("contact", name=name, list_number=number)
        workbook.add("attempt", contact=one, words=f"Hi {name},", sent_at="2026-03-09")
    state = HandInState(workbook.folder)
    chosen = {"code": code, "score_1": "2", "question": "Is it too late to switch majors?"}
    for name, value in chosen.items():
        assert state.act("set", name=name, value=value)["ok"]
    return workbook


def course_of(here, students):
    """Prepare a course and let students hand in; return the ZIP file of the platform."""
    (here / "alumni.csv").write_text(
        "name,field,per_month\nQuendolyn Vashtimore,Nursing,2\nBartholomew Quillfeather,Law,2\n",
        "utf-8",
    )
    words = ["course", "new", "course.zip", "--name", "Careers 101", "--alumni", "alumni.csv"]
    assert main(words) == 0
    people = demo_students()[:students]
    with zipfile.ZipFile(here / "submissions.zip", "w") as platform:
        for place, (one, code) in enumerate(zip(people, CODES, strict=False)):
            asks = [(1, "Quendolyn Vashtimore")] if place < 3 else []
            asks += [(2, "Bartholomew Quillfeather")] if place == 3 else []
            home = here / "homes" / str(place)
            workbook = worked(home, one["student"], code, here / "course.zip", asks)
            path = workbook.hand_in(here / "made" / code)
            late = "LATE_" if place == 1 else ""
            student = "".join(one["name"].lower().split())
            name = f"{student}_{late}{1000 + place}_{5000 + place}_hand-in.zip"
            platform.writestr(name, path.read_bytes())
            if place == 2:
                platform.writestr(name.replace("hand-in.", "hand-in-1."), path.read_bytes())
        platform.writestr("kleinzoe_1999_7000_essay.docx", b"PK\x03\x04 broken")
    return people


def graded(path):
    """Fill in every score of the table as a spreadsheet program would."""
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    first = rows[0].index("score_1")
    for row in rows[2:]:
        row[first : first + 8] = ["2"] * 7 + ["3"]
        row[-1] = "Good questions."
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    path.write_text(out.getvalue(), "utf-8")


def files_in(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def send(state, content):
    """Open a feedback file on page 09; say whether it was the student's own."""
    assert state.act("start", name="hand-in.zip", size=len(content))["ok"]
    assert state.act("piece", place=0, data=base64.b64encode(content).decode())["ok"]
    return state.act("load")["ok"]


def whole_course(here, capsys, students):
    people = course_of(here, students)
    capsys.readouterr()
    words = ["class", "submissions.zip", "--course", "course.zip", "--out", "out"]
    assert main(words) == 0
    out, _ = said(capsys)
    assert any("later one" in line for line in out) and any("can't be opened" in one for one in out)
    for_you = here / "out" / "for-you"
    rows = list(csv.DictReader(io.StringIO((for_you / "grading.csv").read_text("utf-8-sig"))))
    assert len(rows) == students + 1 and [one["late"] for one in rows].count("late") == 1
    page = (here / "out" / "class-picture.html").read_text("utf-8")
    for one in people:
        for part in one["name"].split():
            assert part not in page or len(part) < 4, part
    assert "Vashtimore" not in page and not any(code in page for code in CODES[:students])
    graded(for_you / "grading.csv")
    book = "Student,ID,Section,Interview (9)\nPoints Possible,,,24\n"
    book += "".join(f'"{one["name"]}",{1000 + n},1,\n' for n, one in enumerate(people))
    (here / "gradebook.csv").write_text(book, "utf-8")
    assert main([*words, "--grades", "gradebook.csv"]) == 0
    filled = (for_you / "filled-gradebook.csv").read_text("utf-8").splitlines()
    assert [line.rsplit(",", 1)[1] for line in filled[2:]] == ["17"] * students
    replies = files_in(for_you / "feedback.zip")
    handed = files_in(here / "submissions.zip")
    assert len(replies) == students and set(replies) < set(handed)
    for name, content in replies.items():
        given = read_feedback(content)
        assert given.code == read_hand_in(handed[name]).code and given.comment == "Good questions."
    state = FeedbackState(Workbook(here / "homes" / "0").folder)
    opened = [send(state, content) for content in replies.values()]
    assert opened.count(True) == 1 and "17 of 24 points" in state.view["words"]
    peers = files_in(for_you / "peers.zip")
    assert set(peers) == {"peers.csv", *(f"{code}.zip" for code in CODES[:students])}
    assert "switch majors" in (for_you / "ask-my-counselor.html").read_text("utf-8")
    resting = [
        one.is_resting for one in read_course((for_you / "next-course.zip").read_bytes()).alumni
    ]
    assert resting == [True, False]
    loaded = Workbook(here / "homes" / "0").load_course(for_you / "next-course.zip")
    assert loaded.edition == 2
    return page


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_course_of_six_from_the_first_file_to_the_next(here, capsys):
    whole_course(here, capsys, 6)


@pytest.mark.long
def test_a_course_of_thirty_shows_groups_in_at_least_six_of_eight_measures(here, capsys):
    page = whole_course(here, capsys, 30)
    assert page.count("<caption>") - 1 >= 6


def test_one_more_hand_in_leaves_the_picture_as_it_was(here, capsys):
    course_of(here, 6)
    assert main(["class", "submissions.zip", "--out", "out"]) == 0
    before = (here / "out" / "class-picture.html").read_bytes()
    worked(here / "late", demo_students()[9]["student"], "late1", here / "course.zip")
    Workbook(here / "late").hand_in(here / "more")
    capsys.readouterr()
    assert main(["class", "submissions.zip", "more", "--out", "out"]) == 0
    assert "stays as it was" in said(capsys)[0][0]
    assert (here / "out" / "class-picture.html").read_bytes() == before
    assert "late1" in (here / "out" / "for-you" / "grading.csv").read_text("utf-8")


def test_a_gradebook_before_any_score_is_told(here, capsys):
    course_of(here, 1)
    (here / "gradebook.csv").write_text("Student,ID,Interview (9)\n", "utf-8")
    words = ["class", "submissions.zip", "--course", "course.zip", "--grades", "gradebook.csv"]
    assert main(words) == 1
    assert "No hand-in has all its scores" in said(capsys)[1][0]
