"""A look back is one record per interview."""

from datetime import date

import pytest

from infoview_lib.state.reflect.debrief import DebriefState


def test_a_look_back_is_one_record_per_talk(talked):
    folder, state = talked["folder"], DebriefState(talked["folder"])
    state.act("change", id=talked["talk"], name="learned", value="Most of it is listening")
    state.act("change", id=talked["talk"], name="next_time", value="Ask for names sooner")
    assert len(folder.records("reflection")) == 1
    assert state.view["items"][0]["marks"][0]["text"] == "2 of 5 written"


@pytest.mark.parametrize(
    "day,words", [(9, "Best done today, while it's fresh"), (10, "0 of 5 written")]
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
