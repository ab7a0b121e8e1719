"""One sheet to take along."""

from infoview_lib.state.one_sheet import OneSheetState


def test_each_question_stands_with_the_time_it_begins(folder):
    talk = folder.add("interview", contact=folder.add("contact", name="Ana Lopes"), starts_at="2026-03-12T14:00+00:00")
    folder.add("plan_item", interview=talk, block="main", position=2, minutes=3, wording="What is a normal day?")
    folder.add("plan_item", interview=talk, block="rapport", position=1, minutes=2, wording="How did you begin?")
    sheet = OneSheetState(folder).view["sheets"][talk]
    lines = [line for _, found in sheet["blocks"] for line in found]
    clock = talk_clock(folder, talk)
    assert [(line["at"], line["text"]) for line in lines] == [
        (clock(0), "How did you begin?"), (clock(2), "What is a normal day?"),
    ]  # fmt: skip
    assert sheet["warn_at"] == clock(20)


def talk_clock(folder, talk):
    """Minutes after the start, as a time of day."""
    from datetime import datetime, timedelta

    start = datetime.fromisoformat(folder.book.get(talk).starts_at)
    return lambda minutes: f"{start + timedelta(minutes=minutes):%H:%M}"


def test_a_talk_that_is_not_set_counts_minutes(folder):
    folder.add("plan_item", block="main", minutes=3, wording="What is a normal day?")
    sheet = OneSheetState(folder).view["sheets"][""]
    assert sheet["blocks"][1][1][0]["at"] == "minute 0" and sheet["warn_at"] == "minute 20"
