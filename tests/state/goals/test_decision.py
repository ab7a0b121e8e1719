"""The decision is chosen on the one profile."""

from datetime import date

from infoview_lib.records.choices import DECISIONS
from infoview_lib.state.goals.decision import DecisionState
from infoview_lib.state.start.about_you import AboutYouState


def test_every_decision_has_its_sentence(folder):
    shown = DecisionState(folder).view["choices"]
    assert [one["key"] for one in shown] == [key for key, _ in DECISIONS] and all(
        one["text"] for one in shown
    )


def test_choosing_a_decision_sets_it_on_the_one_profile(folder):
    AboutYouState(folder).act("change", name="display_name", value="Jordan")
    state = DecisionState(folder, today=lambda: date(2026, 3, 10))
    assert state.act("choose", key="graduate_program")["ok"]
    assert [p["decision"] for p in folder.records("profile")] == ["graduate_program"]
    assert state.view["chosen"] == "graduate_program" and "graduate school" in state.view["line"]
    assert state.act("choose", key="nothing")["ok"] is False
