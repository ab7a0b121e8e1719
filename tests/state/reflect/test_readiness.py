"""Readiness counts the evidence of each goal."""

from infoview_lib.state.reflect.readiness import ReadinessState
from tests.wording import says


def test_readiness_counts_the_evidence_of_each_goal(talked):
    folder = talked["folder"]
    goal = folder.add("objective", kind="contacts", text="Meet two people", target_count=2)
    state = ReadinessState(folder)
    card = state.view["items"][0]
    assert card["marks"][0]["text"] == "Still open"
    assert says(card["detail"], "1 of 2", "missing: 1 more person to meet")
    (line,) = state.view["lines"]
    assert says(line, "don't have the evidence", "missing")
    folder.change(goal, status="met")
    assert state.view["items"][0]["marks"][0]["text"] == "Marked as met"
    folder.add("interview", contact=talked["ben"], status="done")
    assert state.view["items"][0]["marks"][0]["text"] == "You have the evidence"
    (line,) = state.view["lines"]
    assert says(line, "evidence for each of your goals", "you decide")


def test_goals_of_the_five_that_are_not_on_the_list_can_be_added(talked):
    state = ReadinessState(talked["folder"])
    labels = [one["label"] for one in state.view["suggestions"]]
    assert len(labels) == 5 and "Referrals (1 in your records)" in labels
    state.act("add", **state.view["suggestions"][0]["values"])
    assert len(state.view["suggestions"]) == 4 and len(state.view["items"]) == 1
