"""Page 07: looking back, comparing, scoring, being ready."""

from datetime import date

import pytest

from infoview_lib.state.debrief import DebriefState
from infoview_lib.state.evidence import EvidenceState
from infoview_lib.state.ratings import RatingsState
from infoview_lib.state.readiness import ReadinessState


def test_a_look_back_is_one_record_per_talk(talked):
    folder, state = talked["folder"], DebriefState(talked["folder"])
    state.act("change", id=talked["talk"], name="learned", value="Most of it is listening")
    state.act("change", id=talked["talk"], name="next_time", value="Ask for names sooner")
    assert len(folder.records("reflection")) == 1
    assert state.view["items"][0]["marks"][0]["text"] == "2 of 5 written"


@pytest.mark.parametrize(
    "day,words", [(9, "Best done today, while it is fresh"), (10, "0 of 5 written")]
)
def test_the_day_of_the_talk_is_the_best_to_look_back(talked, day, words):
    talked["folder"].change(talked["talk"], starts_at="2026-03-09T10:00+00:00")
    state = DebriefState(talked["folder"], today=lambda: date(2026, 3, day))
    assert state.view["items"][0]["marks"][0]["text"] == words


def test_a_look_back_has_the_notes_in_sight_and_one_step_away(talked):
    folder = talked["folder"]
    for n in range(8):
        folder.add(
            "answer",
            interview=talked["talk"],
            topic=f"Topic {n}",
            text="word " * (40 if n == 0 else 1),
        )
    item = DebriefState(folder).view["items"][0]
    assert item["lines"][0].endswith("word …") and len(item["lines"][0]) < 160
    assert item["lines"][-2:] == ["Topic 5: word", "… and 2 more notes."]
    assert [(one["page"], one["talk"]) for one in item["actions"]] == [
        ("05_interview_day.ipynb", talked["talk"])
    ]


def test_two_people_who_say_otherwise_differ(talked):
    folder = talked["folder"]
    other = folder.add(
        "interview", contact=talked["ben"], status="done", starts_at="2026-03-08T10:00+00:00"
    )
    folder.add("answer", interview=talked["talk"], topic="Hours", text="Calm", stance="positive")
    state = EvidenceState(folder)
    assert state.view["topics"][0]["verdict"]["text"] == "One voice so far"
    assert state.view["next_asks"] == [["Hours", "Only Ana Lopes gave a view so far."]]
    folder.add("answer", interview=other, topic="hours ", text="Hard in spring", stance="negative")
    topic = state.view["topics"][0]
    assert (state.view["sums"], topic["verdict"]["text"]) == (
        "1 topic: 1 where they differ.",
        "They differ",
    )
    assert topic["counts"] == "Good 1 · Hard 1"
    assert topic["cells"][talked["ben"]] == [
        {
            "shape": "▼",
            "word": "Hard",
            "stance": "Discouraging",
            "text": "Hard in spring",
            "when": "March 8",
            "talk": other,
        }
    ]
    assert state.view["next_asks"] == [["Hours", "Ana Lopes and Ben Okoro see this differently."]]


def test_what_a_rehearsal_brought_is_not_compared(talked):
    folder = talked["folder"]
    played = folder.add("interview", contact=talked["ben"], status="done", is_practice=True)
    folder.add(
        "answer", interview=played, topic="Hours", text="Calm", stance="positive", is_practice=True
    )
    assert EvidenceState(folder).view["topics"] == []


@pytest.fixture
def scored(talked):
    folder = talked["folder"]
    folder.change(talked["talk"], starts_at="2026-03-09T10:00+00:00")
    option = folder.add("option", name="Speech therapist")
    calm = folder.add("criterion", name="Calm days", weight=4)
    return {
        **talked,
        "option": option,
        "calm": calm,
        "state": RatingsState(folder, today=lambda: date(2026, 3, 12)),
    }


def test_scores_are_kept_talk_by_talk_so_that_a_view_can_move(scored):
    folder, state, talk = scored["folder"], scored["state"], scored["talk"]
    for when, value in (("", 2), ("", 3), (talk, 5)):
        assert state.act(
            "score", option=scored["option"], criterion=scored["calm"], talk=when, value=value
        )["ok"]
    kept = [(r["score"], r["interview"], r["rated_on"]) for r in folder.records("option_rating")]
    assert kept == [(3, "", "2026-03-08"), (5, talk, "2026-03-12")]
    card = state.view["options"][0]
    assert card["rows"] == [
        ["Before any talk", "3.0", ""],
        ["After Ana Lopes, March 9", "5.0", "up 2.0"],
    ]
    assert card["mark"]["text"] == "Fit 5.0 of 5 on 1 of 1"
    assert state.view["moments"] == [[talk, "After Ana Lopes, March 9"], ["", "Before any talk"]]
    assert card["given"] == {"": {scored["calm"]: 3}, talk: {scored["calm"]: 5}}


def test_scores_of_one_talk_can_be_taken_off_and_brought_back(scored):
    state = scored["state"]
    state.act(
        "score", option=scored["option"], criterion=scored["calm"], talk=scored["talk"], value=5
    )
    state.act("clear", option=scored["option"], talk=scored["talk"])
    assert state.view["options"][0]["mark"]["text"] == "Not scored yet"
    state.act("undo")
    assert state.view["options"][0]["mark"]["text"] == "Fit 5.0 of 5 on 1 of 1"


def test_a_score_after_a_talk_that_is_gone_is_not_kept(scored):
    reply = scored["state"].act(
        "score", option=scored["option"], criterion=scored["calm"], talk="iv-00000009", value=5
    )
    assert not reply["ok"] and scored["folder"].records("option_rating") == []


def test_what_is_missing_before_options_can_be_scored_is_said(folder):
    assert "name your options" in RatingsState(folder).view["empty"]
    folder.add("option", name="Speech therapist")
    assert "what matters to you" in RatingsState(folder).view["empty"]


def test_readiness_counts_the_evidence_of_each_goal(talked):
    folder = talked["folder"]
    goal = folder.add("objective", kind="contacts", text="Meet two people", target_count=2)
    state = ReadinessState(folder)
    card = state.view["items"][0]
    assert (card["marks"][0]["text"], card["detail"]) == (
        "Still open",
        "1 in your records, 2 wanted. Still missing: 1 more person to meet.",
    )
    assert state.view["lines"] == [
        "Your goal does not have its evidence yet. Its card says what is missing."
    ]
    folder.change(goal, status="met")
    assert state.view["items"][0]["marks"][0]["text"] == "Met, you say"
    folder.add("interview", contact=talked["ben"], status="done")
    assert state.view["items"][0]["marks"][0]["text"] == "Evidence is there"
    assert state.view["lines"] == [
        "Each of your goals has its evidence. You decide if that is enough for you."
    ]


def test_goals_of_the_five_that_are_not_on_the_list_can_be_added(talked):
    state = ReadinessState(talked["folder"])
    labels = [one["label"] for one in state.view["suggestions"]]
    assert len(labels) == 5 and "Names of others (1 in your records)" in labels
    state.act("add", **state.view["suggestions"][0]["values"])
    assert len(state.view["suggestions"]) == 4 and len(state.view["items"]) == 1
