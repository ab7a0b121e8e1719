"""People are ranked by weights; goals are covered by people."""

import pytest

from infoview_lib.state.plan.coverage import CoverageState
from infoview_lib.state.plan.ranking import RankingState
from tests.wording import says


@pytest.fixture
def people(folder):
    far = folder.add("contact", name="Bo Chen", relevance=1, likes_to_teach=True)
    near = folder.add("contact", name="Ana Lopes", relevance=5, likes_to_teach=False)
    return {"far": far, "near": near}


def names(state):
    return [row["name"] for row in state.view["rows"]]


def test_looking_writes_nothing_and_moving_a_weight_is_remembered(folder, people):
    before = folder.entries()
    state = RankingState(folder)
    assert folder.entries() == before and names(state) == ["Ana Lopes", "Bo Chen"]
    assert state.act("weigh", part="relevance", value=0)["ok"]
    assert names(state) == names(RankingState(folder)) == ["Bo Chen", "Ana Lopes"]
    assert state.view["is_moved"]


def test_weights_can_be_put_back_in_one_step(folder, people):
    state = RankingState(folder)
    state.act("weigh", part="relevance", value=0)
    state.act("weigh", part="tie", value=9)
    state.act("reset")
    assert not state.view["is_moved"] and names(state)[0] == "Ana Lopes"


@pytest.mark.parametrize(
    ("part", "value"), [("relevance", 11), ("relevance", "x"), ("relevance", "²"), ("luck", 3)]
)
def test_a_weight_outside_the_line_is_refused(folder, people, part, value):
    assert not RankingState(folder).act("weigh", part=part, value=value)["ok"]
    assert folder.records("ranking_weight") == []


def test_who_must_not_be_contacted_is_not_ranked(folder, people):
    folder.change(people["near"], do_not_contact=True)
    assert names(RankingState(folder)) == ["Bo Chen"]


def test_the_next_person_is_one_who_was_not_asked(folder, people):
    folder.add("attempt", contact=people["near"], sent_at="2026-03-09")
    state = RankingState(folder)
    assert says(state.view["line"], "Bo Chen", "next") and not says(state.view["line"], "Ana Lopes")


def test_a_mark_in_the_table_says_who_helps_with_what(folder, people):
    folder.add("objective", kind="names", text="Two names")
    state = CoverageState(folder)
    assert state.view["goals"][0]["is_gap"]
    assert state.act("mark", contact=people["far"], kind="names", helps=True)["ok"]
    assert [(r["name"], r["helps"]) for r in state.view["rows"]] == [
        ("Bo Chen", [True]),
        ("Ana Lopes", [False]),
    ]
    assert not state.view["goals"][0]["is_gap"]
    state.act("mark", contact=people["far"], kind="names", helps=False)
    assert folder.get(people["far"])["objectives"] == ""


def test_people_already_met_stand_below_those_to_ask(folder):
    met = folder.add("contact", name="Ana Lopes", relevance=5, tie_strength=2)
    folder.add("interview", contact=met, status="done", starts_at="2026-03-09T10:00+00:00")
    folder.add("contact", name="Ben Okoro", relevance=1)
    rows = RankingState(folder).view["rows"]
    assert [(row["rank"], row["name"]) for row in rows] == [(1, "Ben Okoro"), (2, "Ana Lopes")]
