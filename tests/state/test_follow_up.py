from datetime import date, datetime, timedelta

import pytest

from infoview_lib.state.debrief import DebriefState
from infoview_lib.state.evidence import EvidenceState
from infoview_lib.state.ratings import RatingsState, ReadinessState
from infoview_lib.state.report_back import AdviceState, ArticlesState, KeepInTouchState, ReportBackState
from infoview_lib.state.thanks import ThanksState


def test_the_words_of_a_thank_you_are_kept_as_one_record(talked):
    folder, state = talked["folder"], ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="about", value="a day of shadowing")
    state.act("change", id=talked["talk"], name="words", value="Thank you for the idea of shadowing.")
    notes = folder.records("follow_up")
    assert [(n["kind"], n["about"], n["done_at"]) for n in notes] == [("thank_you", "a day of shadowing", "")]
    state.act("sent", id=talked["talk"])
    assert folder.records("follow_up")[0]["done_at"]
    assert state.view["items"][0]["marks"][0]["text"] == "Sent"
    assert state.view["items"][0]["actions"] == []


def test_a_thank_you_says_when_it_misses_its_one_thing(talked):
    state = ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="about", value="shadowing")
    state.act("change", id=talked["talk"], name="words", value="Thank you so much.")
    assert any("does not speak of it" in line for line in state.view["items"][0]["lines"])


def test_a_thank_you_that_asks_for_a_job_is_pointed_out(talked):
    state = ThanksState(talked["folder"])
    state.act("change", id=talked["talk"], name="words", value="Thanks! Do you have any openings for me?")
    assert any("asking for a job" in line for line in state.view["items"][0]["lines"])


def test_a_thank_you_far_ahead_names_its_day_not_its_hours(talked):
    far = datetime.now().astimezone() + timedelta(days=60)
    talked["folder"].change(talked["talk"], starts_at=far.isoformat(timespec="minutes"))
    words = ThanksState(talked["folder"]).view["items"][0]["marks"][0]["text"]
    assert words.startswith("By ") and "hours" not in words


def test_who_helped_is_listed_until_told(talked):
    folder = talked["folder"]
    state = ReportBackState(folder, today=lambda: date(2026, 3, 20))
    assert state.view["nothing"]
    folder.add("interview", contact=talked["ben"], status="done", starts_at="2026-03-15T10:00+00:00")
    actions = {item["action"] for group in state.view["groups"] for item in group["items"]}
    assert actions == {"thank_referrer", "tell_outcome"}


def test_advice_set_to_done_gets_its_day(talked):
    folder, state = talked["folder"], AdviceState(talked["folder"], today=lambda: date(2026, 3, 12))
    advice = folder.add("recommendation", interview=talked["talk"], text="Join the student chapter")
    state.act("change", id=advice, name="status", value="done")
    assert folder.get(advice)["done_on"] == "2026-03-12"
    assert state.view["items"][0]["marks"][0]["text"] == "Done, not told yet"


def test_people_met_can_be_kept_in_touch_with(talked):
    state = KeepInTouchState(talked["folder"])
    assert [item["title"] for item in state.view["items"]] == ["Ana Lopes"]
    state.act("touched", id=talked["ana"])
    assert talked["folder"].records("follow_up")[0]["kind"] == "check_in"


@pytest.mark.parametrize(
    "public,word", [(None, "Is it public?"), (False, "Not public: do not share"), (True, "Ready to share")]
)
def test_an_article_is_shared_only_when_it_is_public(talked, public, word):
    state = ArticlesState(talked["folder"])
    one = state.act("add", contact=talked["ana"], about="Early speech in twins")["id"]
    state.act("change", id=one, name="public_source_ok", value="" if public is None else public)
    assert state.view["items"][0]["marks"][0]["text"] == word


def test_a_look_back_is_one_record_per_talk(talked):
    folder, state = talked["folder"], DebriefState(talked["folder"])
    state.act("change", id=talked["talk"], name="learned", value="Most of it is listening")
    state.act("change", id=talked["talk"], name="next_time", value="Ask for names sooner")
    assert len(folder.records("reflection")) == 1
    assert state.view["items"][0]["marks"][0]["text"] == "2 of 5 written"


def test_two_people_who_say_otherwise_differ(talked):
    folder = talked["folder"]
    other = folder.add("interview", contact=talked["ben"], status="done")
    folder.add("answer", interview=talked["talk"], topic="Hours", text="Calm", stance="positive")
    state = EvidenceState(folder)
    assert state.view["topics"][0]["verdict"]["text"] == "One voice so far"
    folder.add("answer", interview=other, topic="hours ", text="Hard in spring", stance="negative")
    topic = state.view["topics"][0]
    assert (len(state.view["topics"]), topic["verdict"]["text"]) == (1, "They differ")
    assert topic["cells"][talked["ben"]][0]["text"] == "Hard in spring"
    assert "what explains the difference" in state.view["next_asks"][0]


def test_scores_keep_their_days_so_a_view_can_move(folder):
    option = folder.add("option", name="Speech therapist")
    calm = folder.add("criterion", name="Calm days", weight=4)
    first = RatingsState(folder, today=lambda: date(2026, 3, 1))
    first.act("change", id=option, name=calm, value=2)
    first.act("change", id=option, name=calm, value=3)
    first.close()
    later = RatingsState(folder, today=lambda: date(2026, 3, 9))
    later.act("change", id=option, name=calm, value=5)
    assert [r["score"] for r in folder.records("option_rating")] == [3, 5]
    item = later.view["items"][0]
    assert item["lines"] == ["Calm days: your view moved up, from 3 to 5."]
    assert item["marks"][0]["text"] == "Fit 5.0 of 5 on 1 of 1"


def test_readiness_counts_the_evidence_of_each_goal(talked):
    folder = talked["folder"]
    folder.add("objective", kind="contacts", text="Meet two people", target_count=2)
    state = ReadinessState(folder)
    assert state.view["items"][0]["marks"][0]["text"] == "Still open"
    assert state.view["lines"] == [
        "Your goal does not have its evidence yet. Its card says what is missing."
    ]
    folder.add("interview", contact=talked["ben"], status="done")
    assert state.view["items"][0]["marks"][0]["text"] == "Evidence is there"
