"""One column of a platform's gradebook is filled, and nothing else changes."""

import pytest

from infoview_lib.classroom.class_view.gradebook import filled
from infoview_lib.errors import ReadingError

CANVAS = """\ufeffStudent,ID,SIS User ID,Section,Interview hand-in (991),Essay (992),Final Score
    Points Possible,,,,24,10,
"Lopes, Ana",1234,a1,01,,9,90
"Okoro, Ben",77,b1,01,,,
""".replace("\n", "\r\n").encode()
MOODLE = b"""Identifier,Full name,Email address,Status,Grade,Maximum Grade
Participant 1234,Ana Lopes,a@example.org,Submitted,,24.00
Participant 77,Ben Okoro,b@example.org,Submitted,,24.00
"""


def test_canvas_gets_points_by_its_own_numbers():
    done = filled(CANVAS, {("canvas", "1234"): 19, ("canvas", "5"): 3}, "interview")
    changed = CANVAS.replace(b"01,,9,90", b"01,19,9,90")
    assert (done.content, done.column) == (changed, "Interview hand-in (991)")
    assert (done.written, done.left) == (1, 1)


def test_moodle_gets_points_by_its_own_numbers():
    done = filled(MOODLE, {("moodle", "77"): 0})
    before, after = b"b@example.org,Submitted,,", b"b@example.org,Submitted,0,"
    assert done.content == MOODLE.replace(before, after)


def test_numbers_of_another_platform_are_nobodys():
    assert filled(MOODLE, {("canvas", "77"): 3}).written == 0


@pytest.mark.parametrize("column", ["", "nowhere"])
def test_a_column_that_cannot_be_told_is_asked_for(column):
    with pytest.raises(ReadingError, match="which column") as told:
        filled(CANVAS, {("canvas", "77"): 3}, column)
    assert "Essay" in told.value.next_step


def test_the_only_assignment_needs_no_name():
    one = CANVAS.replace(b",Essay (992)", b"").replace(b",,9,90", b",,90").replace(b"24,10", b"24")
    assert filled(one, {("canvas", "77"): 3}).column == "Interview hand-in (991)"


@pytest.mark.parametrize("content", [b"", b"name\nAna\n", b"\xff\xfe\x00", b"ID\n1\n"])
def test_another_table_is_no_gradebook(content):
    with pytest.raises(ReadingError, match="isn't a gradebook"):
        filled(content, {})


def test_a_short_row_stays_as_it_is():
    content = MOODLE + b"Participant 9\n"
    assert filled(content, {("moodle", "9"): 3}).content == content
