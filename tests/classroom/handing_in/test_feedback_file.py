"""Feedback comes back as it was written, and nothing else is taken for it."""

import pytest

from infoview_lib.classroom.handing_in.feedback_file import (
    Feedback,
    feedback_bytes,
    feedback_text,
    read_feedback,
)
from infoview_lib.classroom.handing_in.hand_in import hand_in_bytes
from infoview_lib.classroom.handing_in.sealed_files import Seal, sealed
from infoview_lib.errors import ReadingError
from tests.classroom.handing_in.hand_ins import HAND_IN

GIVEN = Feedback("bluefox7", (("Care", 3), ("Thanks", None)), "Well done.\nGo on.")


def of(text):
    return sealed(Seal("infoview feedback", 1, "", "", "", "", ""), {"feedback.json": text})


def test_feedback_comes_back_as_it_was_written():
    assert read_feedback(feedback_bytes(GIVEN)) == GIVEN
    assert feedback_bytes(GIVEN) == feedback_bytes(GIVEN)


def test_a_total_is_said_once_every_line_has_points():
    assert "points" not in feedback_text(GIVEN) and "Care: 3 of 3" in feedback_text(GIVEN)
    whole = GIVEN._replace(lines=(("Care", 3), ("Thanks", 0)))
    assert feedback_text(whole).startswith("3 of 6 points\n\nWell done.")
    assert feedback_text(Feedback("blue7", ())) == ""


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 broken",
        hand_in_bytes(HAND_IN),
        of(b"[]"),
        of(b"[" * 9_000),
        of(b'{"code": "no code!", "lines": [], "comment": ""}'),
        of(b'{"code": "blue7", "lines": [["Care", 4]], "comment": ""}'),
        of(b'{"code": "blue7", "lines": [["Care", true]], "comment": ""}'),
        of(b'{"code": "blue7", "lines": [[3, 3]], "comment": ""}'),
        of(b'{"code": "blue7", "lines": 3, "comment": ""}'),
        of(b'{"code": "blue7", "lines": [], "comment": 3}'),
    ],
    ids=lambda content: str(content[-30:]),
)
def test_another_file_is_told_in_two_sentences(content):
    with pytest.raises(ReadingError, match="isn't feedback"):
        read_feedback(content)
