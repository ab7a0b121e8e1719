"""Check what makes an agenda ready."""

from types import SimpleNamespace

import pytest

from infoview_lib.prep.questions.agenda import (
    AgendaItem,
    AgendaStatus,
    Late,
    agenda_hints,
    agenda_status,
    agenda_within,
    begin_minutes,
    cut_first,
    minutes_advice,
    total_minutes,
    when_late,
)
from infoview_lib.records.kinds import PlanItem
from tests.wording import says

LINES = [
    AgendaItem("q1", "Hello?", "rapport", 1, False, 1),
    AgendaItem("q2", "And before?", "rapport", 2, False, 2),
    AgendaItem("q3", "What matters?", "main", 4, True, 3),
    AgendaItem("q4", "What else?", "main", 4, False, 4),
    AgendaItem("q5", "What now?", "main", 3, True, 5),
    AgendaItem("q6", "Who else?", "names", 2, True, 6),
    AgendaItem("q7", "What shall I tell you?", "close", 1, True, 7),
]


def line(block="", minutes=None, must_ask=None, position=None):
    """Return a line of which no more is known than what is given."""
    return SimpleNamespace(block=block, minutes=minutes, must_ask=must_ask, position=position)


def test_a_whole_agenda_is_ready_when_it_fits():
    status = agenda_status(LINES, 20)
    assert (status.is_ready, status.minutes, status.must_ask_minutes) == (True, 17, 10)
    assert status.missing == status.notes == ()


def test_an_agenda_that_is_too_long_says_how_much_to_cut():
    status = agenda_status(LINES, 16)
    assert not status.is_ready and status.missing == ("minutes",)
    (note,) = status.notes
    assert says(note, "Cut 1 minute", "16 you promised")


@pytest.mark.parametrize(
    ("block", "facts"),
    [
        ("rapport", ["Open", "talking"]),
        ("names", ["who else"]),
        ("close", ["End", "thank-you"]),
    ],
)
def test_each_part_of_the_interview_must_be_there(block, facts):
    status = agenda_status([line for line in LINES if line.block != block], 25)
    (note,) = status.notes
    assert not status.is_ready and status.missing == (block,) and says(note, *facts)


def test_order_is_by_position_not_by_list():
    assert agenda_status(LINES[::-1], 20).is_ready
    first = AgendaItem("q0", "First?", "main", 1, False, 0)
    assert agenda_status([*LINES, first], 20).missing == ("rapport",)


def test_an_empty_agenda_is_not_ready():
    status = agenda_status([], 25)
    assert not status.is_ready and status.minutes == 0 and len(status.notes) == 3


def test_when_late_the_last_loose_question_goes_first_the_first_must_ask_stays():
    assert cut_first(LINES) == (4, 2, 5)
    assert [line.position for line in agenda_within(LINES, 13)] == [1, 2, 3, 5, 6, 7]
    assert [line.position for line in agenda_within(LINES, 1)] == [1, 3, 6, 7]


def test_records_from_the_log_are_read_like_lines_of_a_kit():
    records = [PlanItem(**line.as_plan_item()) for line in LINES]
    assert agenda_status(records, 20) == agenda_status(LINES, 20)
    assert agenda_within(records, 13) == tuple(records[at] for at in (0, 1, 2, 4, 5, 6))


@pytest.mark.parametrize(
    ("minutes", "said"), [(15, False), (25, False), (45, False), (14, True), (46, True)]
)
def test_unusual_minutes_are_mentioned(minutes, said):
    assert bool(minutes_advice(minutes)) is said


def test_what_is_missing_has_a_key_for_each_note():
    status = agenda_status([line for line in LINES if line.block != "names"], 10)
    assert status.missing == ("names", "minutes") and len(status.notes) == 2


def test_each_line_begins_when_those_before_it_end():
    assert begin_minutes(LINES[::-1]) == (0, 1, 3, 7, 11, 14, 16)
    assert begin_minutes([]) == ()


def test_a_line_without_minutes_takes_two():
    lines = [PlanItem(minutes=None, position=1), PlanItem(minutes=1, position=2)]
    assert begin_minutes(lines) == (0, 2)


def test_what_falls_off_is_known_before_they_are_late():
    assert when_late(LINES, 20) == (Late(5, 15, (4,), True), Late(10, 10, (2, 4, 5), True))
    assert when_late(LINES, 12) == (Late(5, 7, (2, 4, 5), False), Late(10, 2, (2, 4, 5), False))


def test_a_lateness_that_leaves_no_time_is_left_out():
    assert [one.late for one in when_late(LINES, 10)] == [5]
    assert when_late(LINES, 3) == ()


def test_a_full_agenda_without_a_star_gets_two_hints():
    lines = [
        AgendaItem("q1", "What matters?", "main", 24, False, 1),
        AgendaItem("q2", "Thanks?", "close", 1, True, 2),
    ]
    leave_room, give_star = agenda_hints(lines, 25)
    assert says(leave_room, "2 minutes", "hello") and says(give_star, "star", "must ask")
    assert agenda_hints(LINES, 25) == ()


def test_an_agenda_exactly_as_long_as_promised_keeps_the_promise():
    status = agenda_status(LINES, 17)
    assert status == AgendaStatus(minutes=17, agreed_minutes=17, must_ask_minutes=10, missing=())
    assert status.is_ready


@pytest.mark.parametrize(
    ("agreed", "is_asked_for"), [(16, False), (17, True), (18, True), (19, False), (20, False)]
)
def test_two_minutes_are_to_stay_free_for_hello_and_thanks(agreed, is_asked_for):
    hints = agenda_hints(LINES, agreed)
    assert len(hints) == is_asked_for and all("2 minutes" in hint for hint in hints)


def test_minutes_to_cut_are_counted_in_words_that_fit_their_number():
    assert [
        "1 minute " in agenda_status(LINES, 16).notes[0],
        "2 minutes " in agenda_status(LINES, 15).notes[0],
    ] == [True] * 2


def test_twenty_five_minutes_are_promised_unless_something_else_is_said():
    full = [*LINES, AgendaItem("q8", "And then?", "main", 7, False, 6)]
    status = agenda_status(full)
    assert (status.agreed_minutes, status.minutes, status.is_ready) == (25, 24, True)
    assert len(agenda_hints(full)) == 1
    assert [(one.late, one.left) for one in when_late(full)] == [(5, 20), (10, 15)]


def test_on_the_spot_no_opening_question_is_asked_for_but_something_to_ask_is():
    opened = [line for line in LINES if line.block != "rapport"]
    assert agenda_status(opened, 20, "on_the_spot").is_ready
    assert agenda_status(opened, 20).missing == ("rapport",)
    assert agenda_status([], 20, "on_the_spot").missing == ("rapport", "names", "close")


def test_a_line_that_says_nothing_more_comes_first_and_need_not_be_asked():
    line = AgendaItem("q8", "And then?", "main", 3)
    assert line.category == ""
    assert line.as_plan_item() == {
        "question": "q8",
        "wording": "And then?",
        "block": "main",
        "minutes": 3,
        "must_ask": False,
        "position": 0,
    }


def test_a_line_of_which_little_is_known_is_a_main_question_of_two_minutes():
    bare = [line(), line(must_ask=True)]
    assert (total_minutes(bare), cut_first(bare), len(agenda_hints([line()]))) == (4, (0,), 1)
    assert when_late([line(), line(position=1), line(position=2, must_ask=True)], 10) == (
        Late(5, 5, (1,), True),
    )


def test_latenesses_come_shortest_first_and_one_minute_left_is_still_an_interview():
    assert [(one.late, one.left) for one in when_late(LINES, 11, (10, 5))] == [(5, 6), (10, 1)]


def test_an_agenda_without_a_main_question_is_not_asked_for_a_star():
    assert agenda_hints([line for line in LINES if line.block != "main"], 25) == ()


def test_an_agenda_cut_to_the_very_minute_fits():
    assert when_late(LINES, 20, [7]) == (Late(7, 13, (4,), True),)
    assert when_late(LINES, 20, [13]) == (Late(13, 7, (2, 4, 5), False),)


def test_lines_of_one_place_or_none_stay_as_they_were_given():
    first, last = line(position=0, minutes=3), line(minutes=1)
    assert (begin_minutes([first, last]), begin_minutes([last, first])) == ((0, 3), (0, 1))
    assert begin_minutes([line(position=1, minutes=3), line(minutes=1)]) == (0, 1)


def test_a_line_without_a_place_is_cut_like_any_other():
    lines = [line(), line(position=1), line(position=2, must_ask=True)]
    assert (cut_first(lines), when_late(lines, 7, [5])) == ((1, 0), (Late(5, 2, (0, 1), True),))


def test_of_each_part_of_an_interview_the_last_line_is_cut_first():
    lines = [
        AgendaItem(f"q{place}", "", block, 2, must, place)
        for place, (block, must) in enumerate(
            [("rapport", False)] * 4 + [("main", True)] * 4 + [("main", False)] * 3
        )
    ]
    assert cut_first(lines) == (10, 9, 8, 3, 2, 1, 7, 6, 5)
