"""Check that a practice interview is written down and read again."""

from infoview_lib.prep.practice.moves import Move, read_moves, write_moves
from tests.prep.practice.practice_cases import BYE, HELLO, ask


def test_a_practice_interview_is_written_down_and_read_again():
    moves = (HELLO, ask("Why?\n Because (a, 2 min): b"), Move("on", ""), BYE)
    text = write_moves("busy_owner", moves)
    again = read_moves(text)
    assert (
        again[0] == "busy_owner"
        and write_moves(*again) == text
        and again[1][1].words == "Why? Because (a, 2 min): b"
    )
