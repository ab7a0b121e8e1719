"""Check the room to write on the two sides of the sheet."""

import pytest

from infoview_lib.prep.questions.sheet import Room, pieces, room_to_write


@pytest.mark.parametrize(
    ("count", "letters", "expected"),
    [
        (0, 0, (4, False)),
        (4, 60, (4, False)),
        (8, 60, (4, False)),
        (14, 60, (2, False)),
        (14, 170, (1, False)),
        (14, 300, (1, True)),
        (14, 900, (0, True)),
    ],
)
def test_room_shrinks_with_the_number_and_the_length_of_questions(count, letters, expected):
    room = room_to_write(["x" * letters] * count)
    assert (room.lines, room.small) == expected


def test_what_is_left_of_a_side_is_room_for_names():
    assert room_to_write([]) == Room(4, names=10)
    assert 2 <= room_to_write(["x" * 60] * 9).names <= 10


def test_columns_side_by_side_count_as_the_longer_one():
    short, long = ["x" * 30], ["x" * 30] * 30
    assert room_to_write(["x"] * 8, beside=[short, long]) == room_to_write(
        ["x"] * 8, beside=[long, long]
    )


@pytest.mark.parametrize(
    "text", ["", "No gap.", "[all]", "I am [name], [age].", "[a][b]", "Same [x] and [x]."]
)
def test_pieces_hold_the_whole_text_without_brackets(text):
    found = pieces(text)
    assert "".join(f"[{words}]" if kind == "blank" else words for kind, words in found) == text
    assert all("[" not in words for _, words in found)
