"""The picture of a class: bars that say their numbers."""

import pytest

from infoview_lib.classroom.class_view.class_tables import class_picture
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.figures.class_bars import class_figure, draw_class
from infoview_lib.figures.matplotlib_parts import Figure, PolyCollection
from infoview_lib.figures.picture_files import picture_bytes

SPREAD = [
    dict.fromkeys(COUNTS, 0)
    | {"people": 9, "asked": one, "met": one, "talks": one, "names": 2 * one // 3}
    for one in [0] * 7 + [1] * 8 + [4] * 9 + [8] * 6
]
LARGE = [one | {"people": 99_999, "asked": 99_999} for one in SPREAD]


def words(ax):
    return [one.get_text() for one in ax.texts]


def bars(ax):
    return [
        path.get_extents()
        for one in ax.collections
        if isinstance(one, PolyCollection)
        for path in one.get_paths()
    ]


def test_every_number_stands_beside_its_bar_and_bars_of_students_have_one_scale():
    ax = class_figure(class_picture(SPREAD)).axes[0]
    title = ax.get_title(loc="left")
    assert "23 of 30 students" in title and "at least one person" in title
    assert words(ax)[:4] == [
        "All 30 students together",
        "People in the network",
        "270",
        "People asked for an interview",
    ]
    met = words(ax)[words(ax).index("How many people students met") :][:9]
    assert met == [
        "How many people students met",
        "Nobody",
        "7",
        "One",
        "8",
        "Two to four",
        "9",
        "Five or more",
        "6",
    ]
    sums = 5  # bars above those of the students
    wide = [box.width for box in bars(ax)][sums:][:4]
    assert [round(one / wide[0] * 7, 6) for one in wide] == [7, 8, 9, 6]


@pytest.mark.parametrize(
    "students", [SPREAD, LARGE, SPREAD[:12], SPREAD[:7]], ids=["30", "large", "12", "7"]
)
def test_no_words_overlap_and_none_leave_the_sheet(students):
    figure = class_figure(class_picture(students))
    figure.canvas.draw()
    (ax,) = figure.axes
    boxes = [one.get_window_extent() for one in ax.texts]
    assert not [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a.overlaps(b)]
    sheet = figure.bbox
    assert all(
        box.x0 >= 0 and box.x1 <= sheet.x1 and box.y0 >= 0 and box.y1 <= sheet.y1 for box in boxes
    )


def test_fewer_than_five_students_leave_a_title_alone():
    ax = class_figure(class_picture(SPREAD[:4])).axes[0]
    assert (words(ax), bars(ax), ax.get_title(loc="left")) == (
        [],
        [],
        "Fewer than five students: no picture",
    )


def test_it_is_drawn_on_given_axes_and_a_title_is_text():
    ax = Figure(figsize=(8, 6)).subplots()
    kept = ax.plot([0, 1], [0, 1])[0]
    draw_class(class_picture(SPREAD), ax, title="$x$")
    assert kept in ax.lines and ax.get_title(loc="left") == "$x$"
    picture_bytes(ax.figure, "png")


def test_the_same_class_gives_the_same_file_with_its_words_inside():
    first, again = (
        picture_bytes(
            class_figure(class_picture(SPREAD)), "svg", "All in words.", "Picture of a class"
        )
        for _ in "ab"
    )
    assert first == again and b"All in words." in first and b"referral network" not in first
