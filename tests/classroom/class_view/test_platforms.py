"""Names of files as learning platforms make them lead back to a line of the gradebook."""

import pytest

from infoview_lib.classroom.class_view.platforms import Submission, submission_of


@pytest.mark.parametrize(
    ("place", "student", "is_late"),
    [
        ("lopesana_1234_56789_hand-in.zip", "1234", False),
        ("lopesana_LATE_1234_56789_hand-in-2.zip", "1234", True),
        ("submissions.zip, obrien-smithliam_7_8_hand-in.zip", "7", False),
        ("李小龙_7_8_hand-in.zip", "7", False),
        ("Ana Lopes_123_assignsubmission_file_/hand-in.zip", "123", False),
        ("class.zip, Ana Lopes_123_assignsubmission_file/hand-in.zip", "123", False),
        ("Ana Lopes_123_assignsubmission_file_hand-in.zip", "123", False),
        ("Ana_Maria Lopes_123_assignsubmission_file_hand-in.zip", "123", False),
        ("hand-in.zip", "", False),
        ("Ana Lopes/hand-in.zip", "", False),
        ("week_3_hand-in.zip", "", False),
        ("lopesana_²_3_hand-in.zip", "", False),
    ],
)
def test_the_number_of_the_student_is_read_from_the_name(place, student, is_late):
    found = submission_of(place)
    assert (found.student, found.is_late) == (student, is_late)


def test_a_later_attempt_has_a_higher_order():
    places = [f"x_1_{file}_hand-in{no}.zip" for no, file in (("", 5), ("-1", 7), ("-12", 9))]
    orders = [submission_of(place).order for place in places]
    assert orders == sorted(orders) and len(set(orders)) == 3
    assert submission_of("hand-in-3.zip") == Submission()
