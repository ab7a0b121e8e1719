"""An instructor makes one file for a course and may stop after its name."""

import pytest

from infoview_lib import InfoviewError, Workbook
from infoview_lib.app import main
from infoview_lib.classroom.preparing.course_file import read_course
from tests.app.printed import said
from tests.classroom.preparing.course_files import changed, course_file


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def course(path):
    return read_course(path.read_bytes())


def test_a_name_is_enough_and_a_student_loads_the_file(here, capsys):
    assert main(["course", "new", "course.zip", "--name", "Careers 101"]) == 0
    assert "Start here" in said(capsys)[0][1]
    loaded = Workbook(here / "student").load_course("course.zip")
    assert loaded.name == "Careers 101" and loaded.edition == 1
    assert main(["course", "check", "course.zip"]) == 0
    assert said(capsys)[0] == [
        "Careers 101, edition 1: 0 people to ask, 0 question packs.",
        "Everything is OK.",
    ]


def test_last_terms_file_gets_new_dates_people_and_questions(here, capsys):
    (here / "alumni.csv").write_text("name,field\nAna Lopes,Nursing\n", "utf-8")
    (here / "ours.csv").write_text("text\nWhat do you read to keep up?\n", "utf-8")
    main(["course", "new", "fall", "--name", "Careers 101"])
    words = ["course", "new", "spring.zip", "--from", "fall.zip", "--set", "starts_on=2027-01-19"]
    assert main([*words, "--alumni", "alumni.csv", "--questions", "ours.csv"]) == 0
    fall, spring = course(here / "fall.zip"), course(here / "spring.zip")
    assert (spring.course_id, spring.edition) == (fall.course_id, 2)
    assert (spring.name, spring.starts_on) == ("Careers 101", "2027-01-19")
    assert spring.alumni[0].name == "Ana Lopes" and spring.packs[0][0] == "ours.csv"
    capsys.readouterr()
    main(["course", "check", "spring.zip"])
    assert said(capsys)[0][0] == "Careers 101, edition 2: 1 person to ask, 1 question pack."


def test_check_names_every_line_to_mend_and_a_mended_file_is_made_anew(here, capsys):
    broken = changed(course_file(), course='{\n"name": "A",\n"thank_you_hours": "soon"}')
    (here / "course.zip").write_bytes(broken)
    assert main(["course", "check", "course.zip"]) == 1
    out, _ = said(capsys)
    assert out[0].startswith("course.json, line 3: ") and len(out) == 4
    (here / "course.zip").write_bytes(changed(course_file(), course='{"name": "By hand"}'))
    assert main(["course", "check", "course.zip"]) == 1
    assert main(["course", "new", "course.zip", "--from", "course.zip"]) == 0
    assert course(here / "course.zip").name == "By hand"


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (["new", "taken.zip"], "already a file"),
        (["new", "a.zip", "--set", "colour=red"], "no setting"),
        (["new", "a.zip", "--set", "thank_you_hours=soon"], "thank_you_hours"),
        (["new", "a.zip", "--alumni", "bad.csv"], "alumni.csv, line 2"),
        (["new", "a.zip", "--questions", "bad.csv"], ""),
        (["new", "a.zip", "--from", "taken.zip"], "damaged"),
        (["new", "a.zip", "--from", "nowhere.zip"], "no file"),
        (["check", "nowhere.zip"], "no file"),
    ],
)
def test_whatever_stands_in_the_way_is_two_sentences(here, capsys, words, fact):
    (here / "taken.zip").write_text("taken")
    (here / "bad.csv").write_text("name,per_month\nAna,many\n")
    assert main(["course", *words]) == 1
    err = said(capsys)[1]
    assert fact in err[0] and len(err) == 2 and not (here / "a.zip").exists()


def test_a_script_that_names_no_file_is_told(here):
    with pytest.raises(InfoviewError, match="can't be opened"):
        Workbook(here / "student").load_course("nowhere.zip")


def test_a_run_sheet_comes_with_the_assignment_and_a_note(here, capsys):
    main(["course", "new", "course.zip", "--name", "Careers 101"])
    assert main(["course", "runsheet", "course.zip", "--minutes", "50", "--out", "print"]) == 0
    names = sorted(path.name for path in (here / "print").iterdir())
    assert names == ["assignment.html", "note-for-departments.html", "run-sheet-50.html"]
    assert "Careers 101" in (here / "print" / "run-sheet-50.html").read_text("utf-8")
