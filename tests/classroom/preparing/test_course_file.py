"""One file carries a course; a broken one says which line of it to mend."""

import json
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from infoview_lib.classroom.preparing.course import Alum, Course
from infoview_lib.classroom.preparing.course_file import (
    MANIFEST,
    SETTINGS,
    course_bytes,
    course_with_faults,
    place_of,
    read_course,
)
from infoview_lib.errors import ReadingError
from tests.classroom.preparing.course_files import changed, course_file

WHOLE = Course(
    name="Careers 101",
    starts_on="2026-09-14",
    ends_on="2026-12-11",
    help_contact="career@example.edu",
    route=("What it isn't", "Choose your goals"),
    hand_in_parts=("goals", "memo"),
    rubric=("One", "Two"),
    alumni=(Alum(4, "Ana Lopes", "Nursing", "Porto", "by email", 3, True),),
    packs=(("ours.csv", b"text\nWhat do you read?\n"),),
    course_id="k3x9",
    edition=4,
)


def test_a_course_comes_back_as_it_was_written():
    assert read_course(course_bytes(WHOLE)) == WHOLE
    assert course_bytes(WHOLE) == course_bytes(replace(WHOLE))
    assert read_course(course_file()) == Course(course_id="k3x9", edition=1)
    assert read_course(b"") == Course()


def test_the_file_holds_plain_json_and_csv():
    with zipfile.ZipFile(BytesIO(course_bytes(WHOLE))) as archive:
        names = archive.namelist()
        assert names == ["manifest.json", "course.json", "alumni.csv", "questions/ours.csv"]
        manifest = json.loads(archive.read(MANIFEST))
        assert (manifest["course"], manifest["edition"]) == ("k3x9", 4)
        assert b"Careers 101" in archive.read(SETTINGS)


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"course": '{\n "name": "A",\n "thank_you_hours": "soon"\n}'}, "course.json, line 3: "),
        ({"course": '{\n "name": "A",\n oops\n}'}, "course.json, line 3: "),
        ({"course": "[]"}, "course.json, line 1: "),
        ({"alumni": "name,per_month\nAna,2\nBo,many\n"}, "alumni.csv, line 3: "),
    ],
)
def test_a_file_changed_by_hand_says_which_line_to_mend(files, place):
    content = changed(course_bytes(WHOLE), **files)
    _, faults = course_with_faults(content)
    assert [place_of(one) for one in faults] == [place, ""]
    with pytest.raises(ReadingError) as told:
        read_course(content)
    assert told.value.found.startswith(place)


def test_a_change_that_breaks_nothing_is_told_too():
    content = changed(course_bytes(WHOLE), course='{"thank_you_hours": 1}')
    course, faults = course_with_faults(content)
    assert course.thank_you_hours == 1 and "changed" in faults[0].found and len(faults) == 1


def test_a_file_of_a_newer_program_is_left_alone():
    manifest = {"kind": "infoview course", "format": 2, "course": "a", "edition": 1}
    content = changed(course_file(), manifest=json.dumps(manifest | {"checksum": ""}))
    course, faults = course_with_faults(content)
    assert course == Course() and "Update Infoview" in faults[0].next_step


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"{", id="no archive"),
        pytest.param(b"PK\x03\x04 broken", id="broken archive"),
        pytest.param(b"0" * 3_000_000, id="large"),
        pytest.param(changed(course_file(), manifest="[]"), id="a list"),
        pytest.param(changed(course_file(), manifest="[" * 100_000), id="deep"),
        pytest.param(changed(course_file(), manifest='{"kind": "infoview hand-in"}'), id="hand-in"),
    ],
)
def test_a_file_that_is_no_course_file_is_refused_in_words(content):
    course, faults = course_with_faults(content)
    assert course == Course() and len(faults) == 1
    with pytest.raises(ReadingError):
        read_course(content)


def test_a_file_that_unpacks_without_end_is_refused():
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 30_000_000)
    assert "damaged" in course_with_faults(held.getvalue())[1][0].found
