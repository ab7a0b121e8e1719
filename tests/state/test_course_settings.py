"""The student's own hours come before those of the course."""

from infoview_lib.state.course_settings import thank_you_hours


def test_the_hours_are_the_students_own_where_they_are_set(talked):
    assert thank_you_hours(talked["folder"]) == 24
    talked["folder"].add("profile", thank_you_hours=48)
    assert thank_you_hours(talked["folder"]) == 48
