import pytest

from infoview_lib.classroom.course import Course, read_course
from infoview_lib.errors import ReadingError


def test_an_empty_file_means_the_defaults():
    assert read_course("  ") == Course()


def test_known_settings_are_taken_and_others_left():
    course = read_course('{"name": "Careers 101", "thank_you_hours": 48, "shell": "rm"}')
    assert course == Course(name="Careers 101", thank_you_hours=48)


@pytest.mark.parametrize("text", ["{", "[]", "3", '{"thank_you_hours": "soon"}', '{"thank_you_hours": null}'])
def test_a_file_that_is_no_course_file_is_refused_in_words(text):
    with pytest.raises(ReadingError, match="Ask your instructor"):
        read_course(text)
