"""When and how an interview takes place, as a message says it."""

import pytest

from infoview_lib.contacts.asking.schedule_messages import how_words, on_one_line
from infoview_lib.contacts.asking.scheduling import Sides
from infoview_lib.contacts.days.zones import moment_in
from infoview_lib.records.kinds import Interview
from tests.wording import says

HERE = "America/New_York"
SIDES = Sides(HERE, "Europe/London", "Ana Lopes", 25)


def at(typed):
    return moment_in(typed, HERE)


@pytest.mark.parametrize(
    ("typed", "theirs", "ours"),
    [
        ("2026-03-12T14:00", "Thursday, March 12, at 6:00 pm London time", "2:00 pm"),
        (
            "2026-03-12T21:00",
            "Friday, March 13, at 1:00 am London time",
            "Thursday, March 12, at 9:00 pm",
        ),
    ],
)
def test_a_time_stands_on_both_clocks_theirs_first_and_its_day_once(typed, theirs, ours):
    first, own = on_one_line(at(typed), SIDES).split(" (")
    assert first == theirs and own.startswith(ours) and "New York time for me" in own


def test_the_clock_is_named_only_where_the_other_person_may_read_another_one():
    noon, alone = at("2026-03-12T12:00"), Sides(HERE)
    assert on_one_line(noon, alone, may_differ=False) == "Thursday, March 12, at noon"
    assert says(on_one_line(noon, alone), "New York time")
    assert says(on_one_line(noon, Sides()), "my time")
    # Two names of zones, one clock.
    assert "time" not in on_one_line(noon, Sides(HERE, "America/Detroit"))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"mode": "phone", "who_calls": "them"}, "By phone. You'll call me at [my number]."),
        ({"mode": "phone"}, "By phone; [who calls]."),
        ({"mode": "phone", "place": "555-0142"}, "By phone, at 555-0142; [who calls]."),
        ({"mode": "video", "who_calls": "them"}, "By video. You'll send me the link."),
        ({"mode": "video"}, "By video; [who sends the link]."),
        ({"mode": "in_person", "place": "Elm Library"}, "In person at Elm Library."),
        ({"mode": "in_person", "place": "Room 12"}, "In person in Room 12."),
        ({"mode": "in_person", "place": "At the gate."}, "In person at the gate."),
        ({"mode": "in_person", "place": "The café on Elm"}, "In person at the café on Elm."),
        ({"mode": "in_person"}, "In person at [place]."),
        ({}, ""),
    ],
)
def test_what_is_not_known_stands_in_brackets(values, words):
    assert how_words(Interview(**values)) == words
