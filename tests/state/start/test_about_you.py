"""The profile is made at its first change."""

from infoview_lib.state.start.about_you import AboutYouState
from tests.wording import says


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
    assert says(state.view["line"], "Jordan Okafor")


def test_an_empty_first_entry_makes_no_profile(folder):
    AboutYouState(folder).act("change", name="city", value="")
    assert folder.records("profile") == []


def test_a_time_zone_that_is_none_is_refused_and_one_written_small_is_known(folder):
    state = AboutYouState(folder)
    reply = state.act("change", name="timezone", value="Mars/Olympus")
    assert reply["ok"] is False and says(reply["found"], "Mars/Olympus", "a time zone")
    assert state.act("change", name="timezone", value="america/new york")["ok"]
    assert [one["timezone"] for one in folder.records("profile")] == ["America/New_York"]
