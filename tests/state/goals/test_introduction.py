"""An introduction is started, timed and checked."""

from infoview_lib.state.goals.introduction import IntroductionState


def shown(state, name="intro_30"):
    return next(one for one in state.view["texts"] if one["name"] == name)


def test_an_empty_introduction_offers_a_start_and_judges_nothing(folder):
    text = shown(IntroductionState(folder))
    assert text["time"] == "" and text["start"].startswith("My name is [your name]")
    assert folder.records("profile") == []


def test_the_time_and_the_missing_parts_follow_the_text(folder):
    state = IntroductionState(folder)
    state.act("change", name="intro_30", value="My name is Jordan Okafor.")
    text = shown(state)
    assert [(p["key"], p["found"]) for p in text["parts"]] == [
        ("name", True),
        ("study", False),
        ("interest", False),
    ]
    assert "room for a little more" in text["time"] and text["start"] == ""
    state.act(
        "change",
        name="intro_30",
        value="I am Jordan and I study biology. I wonder about voices. " * 20,
    )
    assert "Cut about" in shown(state)["time"]


def test_a_start_uses_the_profile_and_never_replaces_words(folder):
    folder.add("profile", display_name="Jordan Okafor", major="Biology")
    state = IntroductionState(folder)
    assert state.act("begin", name="intro_30")["ok"]
    assert folder.records("profile")[0]["intro_30"].startswith(
        "My name is Jordan Okafor. I study biology."
    )
    state.act("change", name="intro_30", value="Hi, I'm Jordan.")
    state.act("begin", name="intro_30")
    assert folder.records("profile")[0]["intro_30"] == "Hi, I'm Jordan."


def test_a_start_for_a_student_without_a_major_still_reads_as_a_sentence(folder):
    folder.add(
        "profile", display_name="Mai Tran", major="not decided yet", school="Lakeside College"
    )
    start = shown(IntroductionState(folder))["start"]
    assert start.startswith(
        "My name is Mai Tran. I am a student at Lakeside College, still choosing a major. I got"
    )


def test_the_long_start_builds_on_the_short_one(folder):
    state = IntroductionState(folder)
    state.act("change", name="intro_30", value="Hi, I'm Jordan.")
    assert shown(state, "intro_60")["start"].startswith("Hi, I'm Jordan. What got me started")
