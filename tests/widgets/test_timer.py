"""A timer owns its minutes, or follows the interview of a page."""

from __future__ import annotations

import pytest
from traitlets import TraitError

from infoview_lib.widgets import Timer
from infoview_lib.widgets.view import view_of


@pytest.fixture
def interviews(folder):
    """Return the ids of two interviews in a folder, the likeliest first."""
    person = folder.add("contact", name="Ana Lopes")
    return [
        folder.add("interview", contact=person, agreed_minutes=minutes, starts_at=at)
        for minutes, at in ((20, "2099-03-01T10:00:00+00:00"), (30, "2099-03-02T10:00:00+00:00"))
    ]


@pytest.fixture
def bound(folder, interviews):
    made = view_of("timer", folder)
    yield made
    made.close()


@pytest.mark.parametrize("minutes", [0, 181])
def test_minutes_are_those_of_a_conversation(minutes):
    with pytest.raises(TraitError):
        Timer(minutes)


def test_what_is_set_is_kept_and_heard():
    clock = Timer(25, warn_minutes=3, closing=["We are nearly there."])
    heard = []
    clock.observe(lambda change: heard.append((change.name, change.new)), ["minutes", "elapsed"])
    clock.minutes, clock.elapsed = 30, 90
    assert heard == [("minutes", 30), ("elapsed", 90)]
    assert (clock.warn_minutes, clock.closing) == (3, ["We are nearly there."])


def test_a_step_of_a_page_has_the_minutes_of_the_interview_it_shows(bound, interviews):
    assert isinstance(bound, Timer)
    assert (bound.interview, bound.minutes) == (interviews[0], 20)
    bound.interview = interviews[1]
    assert bound.minutes == 30


def test_a_change_of_the_interview_is_heard(bound, folder, interviews):
    heard = []
    bound.observe(lambda change: heard.append(change.new), "minutes")
    folder.change(interviews[0], agreed_minutes=15)
    assert heard == [15]


def test_minutes_of_a_step_stay_those_of_the_interview(bound, folder):
    before = folder.edit_count
    bound.minutes = 45
    assert (bound.minutes, folder.edit_count) == (20, before)


def test_without_an_interview_a_step_offers_what_one_asks_for(folder):
    clock = view_of("timer", folder)
    assert clock.interview is None
    assert clock.minutes == clock.view["minutes"]
