"""What is said of a class: the finding, what is left out and why."""

from collections import Counter

import pytest

from infoview_lib.classroom.class_tables import class_picture
from infoview_lib.classroom.class_words import (
    CLOSED,
    LARGE,
    TOO_FEW,
    alt_text,
    finding,
    left_out,
    not_divided,
    same_numbers,
    sums_left_out,
)
from infoview_lib.classroom.hand_ins import COUNTS, NOT_COUNTS, NOT_TRUE

NOBODY = dict.fromkeys(COUNTS, 0)


def students(**values):
    """Return students with these values of one count, zero else."""
    ((name, found),) = values.items()
    return [NOBODY | {name: one} for one in found]


@pytest.mark.parametrize(
    ("students", "said"),
    [
        ([NOBODY] * 4, "Fewer than five students: no picture"),
        ([NOBODY] * 7, "A class of 7 students"),
        (students(met=[2] * 7), "Together, 7 students met 14 people"),
        (students(met=[0] * 6 + [1] * 3 + [4] * 6), "9 of 15 students met up to two people"),
        (
            students(met=[0] * 5 + [1] * 8 + [3] * 2 + [7] * 3),
            "13 of 18 students met at least one person",
        ),
        (students(met=[1] * 8 + [9] * 5), "8 of 13 students met up to two people"),
        (
            students(waves=[0] * 2 + [1] * 8 + [2] * 5 + [4] * 6),
            "10 of 21 students reached at most one wave",
        ),
        (
            students(waves=[0] * 6 + [1] * 8 + [2] * 5 + [4] * 6),
            "8 of 25 students reached one wave",
        ),
        (
            students(waves=[0] * 9 + [1] * 8 + [2] * 5 + [4] * 6),
            "9 of 28 students reached no waves",
        ),
    ],
)
def test_the_finding_is_one_sentence_that_the_cells_allow(students, said):
    assert finding(class_picture(students)) == said


def test_the_words_for_who_does_not_see_the_picture_hold_all_of_it():
    people = [
        NOBODY | {"people": 3, "met": one, "asked": one, "talks": one}
        for one in [0] * 6 + [1] * 5 + [4] * 6
    ]
    assert alt_text(class_picture(people)) == (
        "Picture of a class of 17 students. 11 of 17 students met at least one person. "
        "Together: 51 people in the network, 29 people asked for a talk, 29 people "
        "met, 29 talks held. "
        "How many people students met: nobody, 6 students, one or two, 5 students, "
        "three or more, 6 students. "
        "How many people students asked: nobody, 6 students, one to three, 5 students, "
        "four or more, 6 students. "
        "Too few students to be divided into groups of five or more: How many waves "
        "students reached; Names given for each talk."
    )
    assert alt_text(class_picture([])) == TOO_FEW


def test_what_is_not_shown_is_said():
    picture = class_picture([NOBODY] * 6 + [NOBODY | {"people": 90, "asked": 2}])
    assert sums_left_out(picture).startswith(
        "Not shown, since too few students make up most of it: people in the network; "
    )
    assert not_divided(picture).count(";") == 3 and not_divided(class_picture([])) == ""


def test_files_left_out_are_counted_by_reason():
    assert left_out(Counter({NOT_COUNTS: 2, NOT_TRUE: 1, LARGE: 12, CLOSED: 1})) == [
        "Two files were left out: they do not hold a student’s counts.",
        "One file was left out: its numbers cannot all be true.",
        "12 files were left out: they are far larger than a file of counts.",
        "One file was left out: it cannot be opened.",
    ]
    assert same_numbers(0) == "" and same_numbers(2).startswith(
        "Two files hold the same numbers as another one."
    )
