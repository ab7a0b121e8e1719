from datetime import date

import pytest

from infoview_lib.contacts.choices import CHANNELS
from infoview_lib.prep.requests import request_parts
from infoview_lib.state.request import RequestState

DAY = date(2026, 3, 10)


@pytest.fixture
def people(folder):
    folder.add("profile", display_name="Jordan Okafor", major="Biology", school="Merrimack Valley College")
    ana = folder.add("contact", name="Ana Lopes", relevance=5, why_them="Runs a group for beginners")
    bo = folder.add("contact", name="Bo Chen", relevance=2)
    return {"ana": ana, "bo": bo}


@pytest.fixture
def state(folder, people):
    return RequestState(folder, today=lambda: DAY)


def parts(state):
    return {part["key"] for part in state.view["parts"] if part["found"]}


def test_a_request_starts_from_what_was_noted_and_writes_nothing(folder, people):
    before = folder.entries()
    view = RequestState(folder, today=lambda: DAY).view
    assert folder.entries() == before
    assert view["contact"] == people["ana"] and view["is_start"]
    assert "My name is Jordan Okafor, and I study Biology" in view["text"]
    assert "25 minutes" in view["text"] and "because you run a group for beginners" in view["text"]


def test_a_start_is_not_ready_before_its_open_places_are_filled(state):
    assert state.view["gaps"] == ["[Say how you found them.]"] and not state.view["ready"]
    assert "referrer" not in parts(state)


@pytest.mark.parametrize("channel", [key for key, _ in CHANNELS])
def test_every_channel_starts_with_minutes_thanks_and_no_job_request(state, people, channel):
    state.act("choose", contact=people["ana"], channel=channel)
    assert state.view["channel"] == channel
    assert {"minutes", "thanks", "who_you_are", "not_a_job"} - parts(state) <= {"who_you_are", "not_a_job"}
    assert state.view["job_asks"] == []
    assert request_parts(state.view["text"]).minutes == 25


@pytest.mark.parametrize(
    ("may", "named", "noted"), [("yes", True, False), ("unasked", False, True), ("no", False, False)]
)
def test_a_referrer_is_named_only_when_they_agreed(folder, people, state, may, named, noted):
    folder.add("referral", **{"from": people["bo"], "to": people["ana"], "may_use_name": may})
    assert ("Bo Chen suggested" in state.view["text"]) is named
    assert any("Ask them first" in note for note in state.view["notes"]) is noted


def test_words_are_kept_once_per_person_and_channel(folder, people, state):
    for text in ("Dear Ana,", "Dear Ana, thank you."):
        assert state.act("write", contact=people["ana"], channel="email", text=text)["ok"]
    state.act("write", contact=people["ana"], channel="letter", text="Dear Ms. Lopes,")
    kept = [(d["kind"], d["channel"], d["text"]) for d in folder.records("document")]
    assert kept == [("request", "email", "Dear Ana, thank you."), ("request", "letter", "Dear Ms. Lopes,")]
    assert RequestState(folder, today=lambda: DAY).view["channel"] in ("email", "letter")


def test_a_job_request_is_stopped_with_a_reason_and_another_wording(state, people):
    text = "Bo said I should write to you because you run a group. 25 minutes? Are you hiring?"
    state.act("write", contact=people["ana"], channel="email", text=text)
    assert [ask["words"] for ask in state.view["job_asks"]] == ["Are you hiring"]
    assert state.view["job_asks"][0]["reason"] and state.view["job_asks"][0]["suggestion"]
    assert not state.view["ready"]
    state.act(
        "write", contact=people["ana"], channel="email", text=text.replace("Are you hiring?", "Thank you.")
    )
    assert state.view["ready"] and state.view["job_asks"] == []


def test_sending_logs_a_try_with_the_words_and_a_day_to_look_again(folder, people, state):
    folder.add("referral", **{"from": people["bo"], "to": people["ana"], "may_use_name": "yes"})
    text = "Bo Chen suggested I write. Could we talk for 20 minutes?"
    assert state.act("sent", contact=people["ana"], channel="email", text=text)["ok"]
    made = folder.records("attempt")[0]
    assert (made["words"], made["asked_minutes"], made["due_on"]) == (text, 20, "2026-03-17")
    assert made["sent_at"].startswith("2026-03-10") and made["referrer_named"] == people["bo"]


def test_pressing_sent_twice_logs_once(folder, people, state):
    values = {"contact": people["ana"], "channel": "email", "text": "Hello Ana"}
    assert state.act("sent", **values)["ok"] and not state.act("sent", **values)["ok"]
    assert len(folder.records("attempt")) == 1


def test_who_must_not_be_contacted_cannot_be_written_to(folder, people, state):
    folder.change(people["ana"], do_not_contact=True)
    assert state.view["contact"] == people["bo"]
    assert [name for _, name in state.view["people"]] == ["Bo Chen"]
    assert not state.act("choose", contact=people["ana"])["ok"]
    assert not state.act("sent", contact=people["ana"], channel="email", text="Hi")["ok"]


def test_two_requests_without_an_answer_are_enough(folder, people, state):
    for day in ("2026-03-01", "2026-03-08"):
        folder.add("attempt", contact=people["ana"], sent_at=day, outcome="no_reply")
    state.act("choose", contact=people["ana"])
    assert any("Let it rest" in note for note in state.view["notes"])


def test_starting_again_can_be_undone(folder, people, state):
    state.act("write", contact=people["ana"], channel="email", text="My own words")
    state.act("start_again", contact=people["ana"], channel="email")
    assert state.view["text"].startswith("Dear Ana Lopes,")
    state.act("undo")
    assert state.view["text"] == "My own words"


def test_an_empty_list_shows_no_request(folder):
    assert RequestState(folder).view["contact"] == ""
