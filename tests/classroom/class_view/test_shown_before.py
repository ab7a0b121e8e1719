"""A second picture is made only when it tells about five students or more."""

import pytest

from infoview_lib.classroom.class_view.class_tables import class_picture
from infoview_lib.classroom.class_view.shown_before import before_bytes, earlier_of, read_before
from infoview_lib.classroom.handing_in.counts import COUNTS


def students(*met):
    return [dict.fromkeys(COUNTS, 0) | {"met": one} for one in met]


FIRST = students(*[0] * 8, *[4] * 8)
BEFORE = read_before(before_bytes(FIRST, class_picture(FIRST)))


def test_the_same_students_get_the_same_picture():
    earlier, is_to_stay = earlier_of(BEFORE, FIRST[::-1])
    assert not is_to_stay and class_picture(FIRST, earlier=earlier) == class_picture(FIRST)


@pytest.mark.parametrize("more", [1, 4])
def test_few_changes_leave_the_picture_as_it_was(more):
    assert earlier_of(BEFORE, FIRST + students(*[4] * more))[1]
    assert earlier_of(BEFORE, FIRST[more:])[1]
    assert earlier_of(BEFORE, FIRST[2:] + students(9, 9))[1]


def test_where_somebody_left_no_cut_is_used_twice():
    now = FIRST[3:] + students(*[4] * 9)
    earlier, is_to_stay = earlier_of(BEFORE, now)
    assert not is_to_stay
    met = next(one for one in class_picture(now, earlier=earlier).tables if one.key == "met")
    assert 1 not in [cell.least for cell in met.cells[1:]]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"students": [["a"]]}', b"[" * 9_000])
def test_what_cannot_be_read_is_nothing(content):
    assert read_before(content) is None
