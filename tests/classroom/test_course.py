"""A course file sets what it may set, and nothing else."""

import json

import pytest

from infoview_lib.classroom.course import Course, read_course
from infoview_lib.errors import ReadingError


def test_an_empty_file_means_the_defaults():
    assert read_course("  ") == Course()


def test_known_settings_are_taken_and_others_left():
    course = read_course('{"name": "Careers 101", "thank_you_hours": 48, "shell": "rm"}')
    assert course == Course(name="Careers 101", thank_you_hours=48)
    assert not read_course('{"drafts_step_back": false}').drafts_step_back


def test_hours_of_nothing_and_an_empty_name_mean_the_usual_ones():
    assert read_course('{"thank_you_hours": -5, "help_name": " ", "name": "\\u202e"}') == Course()


def test_a_text_with_line_breaks_or_without_end_stays_one_line():
    found = read_course(
        json.dumps({"help_name": "x" * 200_000, "help_contact": "a@example.org\r\nBcc: b"})
    )
    assert (len(found.help_name), found.help_contact) == (200, "a@example.org Bcc: b")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "3",
        '{"thank_you_hours": "soon"}',
        '{"thank_you_hours": null}',
        '{"thank_you_hours": 1e999}',
        '{"thank_you_hours": 876000000}',
        '{"help_name": ["Room 12"]}',
        '{"drafts_step_back": "no"}',
        "[" * 200_000,
        '{"name": ' * 100_000,
    ],
    ids=lambda text: text[:30],
)
def test_a_file_that_is_no_course_file_is_refused_in_words(text):
    with pytest.raises(ReadingError, match="Ask your instructor"):
        read_course(text)
