"""A guess is kept and shown beside its result."""

from datetime import date

import pytest

from infoview_lib.state.outreach.prediction import PredictionState
from tests.wording import says

DAY = date(2026, 3, 10)


@pytest.fixture
def state(folder):
    return PredictionState(folder, today=lambda: DAY)


def guess(state, asks, yes, channel="email"):
    return state.act("add", asks_planned=asks, predicted_yes=yes, channel=channel)


def ask(folder, *outcomes, channel="email"):
    for n, outcome in enumerate(outcomes):
        contact = folder.add("contact", name=f"Person {channel} {n}")
        folder.add(
            "attempt", contact=contact, channel=channel, sent_at="2026-03-11", outcome=outcome
        )


def told(state, *facts):
    return [line for line in state.view["lines"] if says(line, *facts)]


def test_a_guess_is_dated_and_shown_beside_its_result_in_counts(folder, state):
    assert guess(state, "4", "1")["ok"]
    ask(folder, "yes", "yes", "no")
    item = state.view["items"][0]
    assert says(item["title"], "1 of 4 will say yes", "email")
    assert "2 of 3 did" in item["detail"] and "%" not in item["detail"]


def test_a_guess_counts_those_first_asked_its_way(folder, state):
    guess(state, 2, 1, "phone")
    ask(folder, "yes", "no")
    assert "No one has answered" in state.view["items"][0]["detail"]
    ask(folder, "yes", channel="phone")
    ask(folder, "no", channel="voicemail")  # a call that ended at a machine
    assert says(state.view["items"][0]["detail"], "1 of 2", "phone", "1 of 2 did")


FEW, MANY = ("Flynn and Lake, 2008", "face to face", "too few"), ("Roghanizad", "email", "too many")


@pytest.mark.parametrize(
    ("channels", "known", "unknown"),
    [
        (["email"], [MANY], [FEW]),
        (["in_person"], [FEW], [MANY]),
        (["email", "in_person"], [FEW, MANY], []),
        (["phone"], [("no study", "by phone"), FEW, MANY], []),
        (["linkedin", "letter"], [("no study", "LinkedIn", "letter"), FEW, MANY], []),
    ],
)
def test_a_guess_is_told_what_is_known_for_its_way(state, channels, known, unknown):
    assert state.view["lines"] == []  # told before, it would change the guess
    for channel in channels:
        assert guess(state, 5, 2, channel)["ok"]
    assert all(len(told(state, *facts)) == 1 for facts in known)
    assert not any(told(state, *facts) for facts in unknown)
    assert told(state, "Reflect and decide")


def test_an_older_guess_without_a_way_counts_all_and_is_told_both_studies(folder, state):
    folder.add("prediction", asks_planned=2, predicted_yes=1, made_on="2026-03-10")
    assert told(state, *FEW) and told(state, *MANY) and not told(state, "no study")
    assert state.view["add_fields"] == []
    ask(folder, "yes")
    ask(folder, "no", channel="in_person")
    assert "1 of 2 did" in state.view["items"][0]["detail"] and state.view["add_fields"]


def test_answers_are_shown_by_way_once_there_are_two_to_compare(folder, state):
    guess(state, 3, 1)
    ask(folder, "yes", "no", "pending")
    assert not told(state, "people who answered")
    ask(folder, "yes", channel="in_person")
    assert told(state, "people who answered", "1 of 2 by email", "1 of 1 in person")


def ways(state):
    return [key for one in state.view["add_fields"][:1] for key, _ in one["choices"]]


def test_a_way_is_offered_again_once_its_people_were_asked(folder, state):
    assert "email" in ways(state) and "voicemail" not in ways(state)
    guess(state, 2, 1)
    assert "email" not in ways(state) and "in_person" in ways(state)
    assert not guess(state, 3, 1)["ok"] and told(state, "guess again", "2 more people by email")
    ask(folder, "yes")
    assert told(state, "guess again", "one more person by email")
    ask(folder, "pending")
    assert "email" in ways(state) and not told(state, "guess again") and guess(state, 3, 1)["ok"]


def test_the_form_is_away_while_every_way_has_a_guess_that_waits(state):
    for channel in ways(state):
        assert guess(state, 2, 1, channel)["ok"]
    assert state.view["add_fields"] == []


def test_a_guess_says_its_way(folder, state):
    assert not guess(state, 3, 1, "")["ok"] and folder.records("prediction") == []


@pytest.mark.parametrize(
    ("asks", "yes"), [("", "1"), ("3", ""), ("0", "0"), ("3", "4"), ("x", "1"), ("²", "1")]
)
def test_two_numbers_that_do_not_agree_are_refused(folder, state, asks, yes):
    assert not guess(state, asks, yes)["ok"]
    assert folder.records("prediction") == []


def test_a_change_keeps_the_numbers_in_agreement(folder, state):
    made = guess(state, 5, 2)["id"]
    assert not state.act("change", id=made, name="predicted_yes", value="9")["ok"]
    assert state.act("change", id=made, name="predicted_yes", value="5")["ok"]
