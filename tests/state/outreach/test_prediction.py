"""A guess is kept and shown beside its result."""

from datetime import date

import pytest

from infoview_lib.state.outreach.prediction import PredictionState
from tests.wording import says

DAY = date(2026, 3, 10)


@pytest.fixture
def state(folder):
    return PredictionState(folder, today=lambda: DAY)


def test_a_guess_is_dated_and_shown_beside_its_result_in_counts(folder, state):
    assert state.act("add", asks_planned="4", predicted_yes="1")["ok"]
    for n, outcome in enumerate(("yes", "yes", "no")):
        contact = folder.add("contact", name=f"Person {n}")
        folder.add("attempt", contact=contact, sent_at="2026-03-11", outcome=outcome)
    item = state.view["items"][0]
    assert item["title"] == "1 of 4 will say yes"
    assert "2 of 3 did" in item["detail"] and "%" not in item["detail"]


def test_the_evidence_waits_until_a_guess_stands(state):
    assert state.view["lines"] == []
    state.act("add", asks_planned=5, predicted_yes=2)
    again, evidence, source = state.view["lines"]
    assert says(again, "guess again", "5 more people")
    assert says(evidence, "Flynn and Lake, 2008", "Roghanizad and Bohns", "face to face", "email")
    assert says(source, "95, 128–143", "69, 223–226")


def test_the_form_is_away_until_the_people_of_the_guess_were_asked(folder, state):
    assert [one["name"] for one in state.view["add_fields"]] == ["asks_planned", "predicted_yes"]
    state.act("add", asks_planned=2, predicted_yes=1)
    assert state.view["add_fields"] == []
    for name, again in (
        ("Ana Lopes", "one more person"),
        ("Ben Okoro", ""),
    ):
        folder.add("attempt", contact=folder.add("contact", name=name), sent_at="2026-03-11")
        assert again in state.view["lines"][0]
    assert state.view["add_fields"] and len(state.view["lines"]) == 2


@pytest.mark.parametrize(
    ("asks", "yes"), [("", "1"), ("3", ""), ("0", "0"), ("3", "4"), ("x", "1")]
)
def test_two_numbers_that_do_not_agree_are_refused(folder, state, asks, yes):
    assert not state.act("add", asks_planned=asks, predicted_yes=yes)["ok"]
    assert folder.records("prediction") == []


def test_a_change_keeps_the_numbers_in_agreement(folder, state):
    made = state.act("add", asks_planned=5, predicted_yes=2)["id"]
    assert not state.act("change", id=made, name="predicted_yes", value="9")["ok"]
    assert state.act("change", id=made, name="predicted_yes", value="5")["ok"]
