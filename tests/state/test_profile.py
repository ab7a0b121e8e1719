from datetime import date

from infoview_lib.contacts.choices import DECISIONS
from infoview_lib.state.profile import AboutYouState, DecisionState


def test_looking_at_the_profile_makes_none(folder):
    assert AboutYouState(folder).view["values"]["display_name"] == ""
    assert folder.records("profile") == []


def test_the_profile_is_made_at_the_first_change_and_then_changed(folder):
    state = AboutYouState(folder)
    assert state.act("change", name="display_name", value="Jordan Okafor")["ok"]
    state.act("change", name="school", value="Merrimack Valley College")
    assert [(p["display_name"], p["school"]) for p in folder.records("profile")] == [
        ("Jordan Okafor", "Merrimack Valley College")
    ]
    assert state.view["line"] == "Good to have you here, Jordan Okafor."


def test_an_empty_first_entry_makes_no_profile(folder):
    AboutYouState(folder).act("change", name="city", value="")
    assert folder.records("profile") == []


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


def test_a_time_zone_that_is_none_is_refused_and_one_written_small_is_known(folder):
    state = AboutYouState(folder)
    reply = state.act("change", name="timezone", value="Mars/Olympus")
    assert (reply["ok"], reply["found"]) == (False, "“Mars/Olympus” is not a time zone we know.")
    assert state.act("change", name="timezone", value="america/new york")["ok"]
    assert [one["timezone"] for one in folder.records("profile")] == ["America/New_York"]
