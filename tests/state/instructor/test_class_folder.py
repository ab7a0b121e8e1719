"""What a class handed in, what it was shown and what was given for it lie in one folder."""

import json

from infoview_lib.classroom.class_view.grading import Grade
from infoview_lib.state.instructor.class_folder import (
    class_in,
    close_class,
    grades_in,
    is_sample,
    part_of,
    shown_in,
    take_class,
)
from infoview_lib.state.instructor.kept_parts import keep_parts
from tests.classroom.handing_in.classes import class_zip, hand_ins


def test_nothing_is_there_before_a_file_was_taken(folder):
    assert class_in(folder).whole == [] and shown_in(folder) is None
    assert grades_in(folder, 8) == {}


def test_one_more_hand_in_leaves_what_is_shown_and_five_more_change_it(folder):
    take_class(folder, class_zip(hand_ins(12)))
    first = shown_in(folder)
    assert first.picture.students == 12 and not first.stays
    take_class(folder, class_zip(hand_ins(13)))
    assert shown_in(folder) == first._replace(stays=True) and len(class_in(folder).whole) == 13
    take_class(folder, class_zip(hand_ins(18)))
    assert shown_in(folder).picture.students == 18 and not shown_in(folder).stays


def test_grades_stay_when_the_file_comes_again_and_go_with_the_class(folder):
    take_class(folder, class_zip(hand_ins(3)))
    keep_parts(folder, "class_view", {part_of("fern01", 1): "3", part_of("fern09", 1): "1"}, "-")
    take_class(folder, class_zip(hand_ins(4)))
    grades = grades_in(folder, 2)
    assert grades["fern01"] == Grade((3, None)) and grades["fern03"] == Grade((None, None))
    assert "fern09" not in grades  # nobody of this class
    close_class(folder)
    assert class_in(folder).whole == [] and shown_in(folder) is None
    take_class(folder, class_zip(hand_ins(3)))
    assert grades_in(folder, 2)["fern01"] == Grade((None, None))


def test_the_sample_class_leaves_nothing_to_the_first_one_of_ones_own(folder):
    take_class(folder, class_zip(hand_ins(12)), sample=True)
    keep_parts(folder, "class_view", {part_of("fern01", 1): "3"}, "-")
    assert is_sample(folder)
    take_class(folder, class_zip(hand_ins(13)))
    assert not is_sample(folder) and shown_in(folder).picture.students == 13
    assert grades_in(folder, 1)["fern01"] == Grade((None,))


def test_a_part_tells_keys_and_lines_apart():
    assert json.loads(part_of("fern01", 12)) == ["fern01", 12]
    assert part_of("fern1", 2) != part_of("fern12", 2) != part_of("fern1", 22)
