"""The board shows each stage with its count and the first of its people."""

from datetime import date

from infoview_lib.state.today.board import FIRST, BoardState


def test_counts_are_whole_while_few_people_are_shown(folder):
    for n in range(FIRST + 2):
        folder.add("contact", name=f"Person {n}")
    board = BoardState(folder, today=lambda: date(2030, 1, 1))
    (idea,) = board.view["stages"]
    assert (idea["stage"], idea["count"], len(idea["people"])) == ("idea", FIRST + 2, FIRST)
    assert all(one["when"].endswith(" days") for one in idea["people"])


def test_an_interview_ahead_is_shown_by_its_day(folder):
    ana = folder.add("contact", name="Ana Lopes")
    folder.add("interview", contact=ana, status="scheduled", starts_at="2026-03-25T10:00+00:00")
    (shown,) = BoardState(folder, today=lambda: date(2026, 3, 20)).view["stages"]
    assert (shown["word"], shown["count"]) == ("Scheduled", 1)
    assert shown["people"] == [{"contact": ana, "name": "Ana Lopes", "when": "March 25"}]


def test_an_empty_folder_has_an_empty_board(folder):
    assert BoardState(folder).view == {"stages": []}
