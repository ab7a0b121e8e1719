"""Goals, options and criteria are listed, opened and closed."""

from datetime import date

import pytest

from infoview_lib.state.goals.decision import DecisionState
from infoview_lib.state.goals.goal_lists import CriteriaState, ObjectivesState, OptionsState
from tests.wording import says

DAY = date(2026, 3, 10)


@pytest.fixture
def options(folder):
    DecisionState(folder).act("choose", key="job")
    return OptionsState(folder, today=lambda: DAY)


def test_a_new_option_opens_today_as_the_kind_that_was_named(folder, options):
    options.act("add", name="Speech therapist")
    made = folder.records("option")[0]
    assert (made["opened_on"], made["kind"], made["status"]) == ("2026-03-10", "job", "considering")


@pytest.mark.parametrize("status", ["kept", "dropped"])
def test_closing_an_option_dates_it_and_opening_it_again_undates_it(folder, options, status):
    made = options.act("add", name="Audiologist")["id"]
    options.act("change", id=made, name="status", value=status)
    assert folder.get(made)["closed_on"] == "2026-03-10"
    (line,) = options.view["items"][0]["lines"]
    assert says(line, "why")
    options.act("change", id=made, name="status", value="considering")
    assert folder.get(made)["closed_on"] == "" and options.view["items"][0]["lines"] == []


def test_moving_from_kept_to_dropped_keeps_the_date(folder, options):
    made = options.act("add", name="Audiologist")["id"]
    options.act("change", id=made, name="status", value="kept")
    folder.change(made, closed_on="2026-03-01")
    options.act("change", id=made, name="status", value="dropped")
    assert folder.get(made)["closed_on"] == "2026-03-01"


def test_a_suggested_criterion_leaves_the_suggestions(folder):
    state = CriteriaState(folder)
    first = state.view["suggestions"][0]
    assert state.act("add", **first["values"])["ok"]
    assert first["label"] not in [one["label"] for one in state.view["suggestions"]]
    assert state.view["items"][0]["marks"] == [{"shape": "●●●○○", "text": "3 of 5"}]


def test_a_suggested_goal_brings_its_sign_and_its_kind_leaves_the_suggestions(folder):
    state = ObjectivesState(folder)
    first = next(one for one in state.view["suggestions"] if one["values"]["kind"] == "names")
    assert state.act("add", **first["values"])["ok"]
    goal = folder.records("objective")[0]
    assert goal["kind"] == "names" and goal["success_sign"] and goal["status"] == "open"
    assert state.view["items"][0]["detail"].startswith("I'll know when ")
    assert "names" not in {one["values"]["kind"] for one in state.view["suggestions"]}


def test_every_objective_kind_but_other_has_a_start(folder):
    kinds = {one["values"]["kind"] for one in ObjectivesState(folder).view["suggestions"]}
    assert kinds == {"information", "associations", "contacts", "names", "confidence"}


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("Half of my talks come from another", "half of my"),
        ("I have been there", "I have"),
        ("I'm calm", "I'm"),
    ],
)
def test_a_sign_follows_i_will_know_when(folder, sign, said):
    folder.add("objective", kind="names", text="Two names", success_sign=sign)
    assert ObjectivesState(folder).view["items"][0]["detail"].startswith(f"I'll know when {said}")


def test_a_start_that_names_a_number_asks_for_that_many(folder):
    wishes = [one for one in ObjectivesState(folder).suggestions() if says(one["label"], "three")]
    assert [one["values"]["target_count"] for one in wishes] == [3]


def test_options_of_a_rehearsal_are_not_counted(folder, options):
    folder.add("option", name="Audiologist", status="kept")
    folder.add("option", name="Astronaut", status="dropped", is_practice=True)
    (line,) = options.view["lines"]
    assert says(line, "considering: 0", "kept: 1", "dropped: 0")
