"""The timer saves the minutes of an interview."""

from datetime import date, datetime, timedelta

from infoview_lib.state.day.timer import TimerState


def test_stopping_the_timer_saves_the_minutes_and_ends_the_talk_in_one_step(folder, talk):
    before = folder.get(talk["id"])
    reply = TimerState(folder).act("stop", talk=talk["id"], seconds=30 * 60 + 40, agreed=25)
    found = folder.book.get(talk["id"])
    assert (found.actual_minutes, found.status) == (31, "done")
    assert reply["told"].startswith("It took 31 minutes, 6 over the 25")
    folder.undo()
    assert {**folder.get(talk["id"]), "updated_at": ""} == {**before, "updated_at": ""}


def test_only_a_stop_that_was_the_last_change_can_be_taken_back(folder, talk):
    state = TimerState(folder)
    assert not state.view["is_stop_last"]
    state.act("stop", talk=talk["id"], seconds=60)
    assert state.view["is_stop_last"]
    folder.change(talk["id"], place="Room 12")
    state.refresh()
    assert not state.view["is_stop_last"]


def test_the_minutes_promised_at_the_door_replace_those_of_the_request(folder, talk):
    TimerState(folder).act("stop", talk=talk["id"], seconds=15 * 60, agreed=15)
    found = folder.book.get(talk["id"])
    assert (found.agreed_minutes, found.actual_minutes) == (15, 15)


def test_a_talk_on_another_day_than_planned_began_when_the_clock_did(folder, talk):
    TimerState(folder).act("stop", talk=talk["id"], seconds=1200, agreed=25)
    began = datetime.fromisoformat(folder.book.get(talk["id"]).starts_at)
    assert abs(datetime.now().astimezone() - timedelta(minutes=20) - began) < timedelta(minutes=2)


def test_a_clock_that_was_forgotten_saves_what_the_student_says(folder, talk):
    timer = TimerState(folder)
    timer.act("stop", talk=talk["id"], seconds=9000, minutes="26", agreed=25)
    assert timer.view["taken"].startswith("It took 26 minutes, 1 over the 25")
    assert (
        timer.act("stop", talk=talk["id"], seconds=9000, minutes="about half an hour")["ok"]
        is False
    )


def test_a_timer_tried_out_before_the_day_is_told_so(folder, talk):
    folder.change(talk["id"], starts_at="2026-03-12T14:00")
    ahead = [
        TimerState(folder, today=lambda day=day: date(2026, 3, day)).view["ahead"]
        for day in (11, 12, 13)
    ]
    assert ahead == ["March 12", "", ""]


def test_the_timer_without_a_talk_saves_nothing(folder):
    assert TimerState(folder).act("stop", talk="", seconds=1200)["ok"] is False
