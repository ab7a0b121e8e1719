from datetime import date

import pytest

from infoview_lib.state.attempts import AttemptsState

DAY = date(2026, 3, 10)


@pytest.fixture
def ana(folder):
    return folder.add("contact", name="Ana Lopes", occupation="Baker", city="Lowell")


@pytest.fixture
def state(folder, ana):
    return AttemptsState(folder, today=lambda: DAY)


def test_a_new_try_is_dated_with_a_look_again_a_week_later(folder, state, ana):
    state.act("add", contact=ana, channel="phone")
    made = folder.records("attempt")[0]
    assert (made["sent_at"][:10], made["due_on"], made["outcome"]) == ("2026-03-10", "2026-03-17", "pending")


def test_who_must_not_be_contacted_cannot_be_chosen_or_asked(folder, state, ana):
    folder.change(ana, do_not_contact=True)
    reply = state.act("add", contact=ana, channel="email")
    assert reply["found"] == "Ana Lopes is marked “do not contact”."
    assert state.view["add_fields"][0]["options"] == [] and folder.records("attempt") == []


def test_an_outcome_dates_the_answer_and_ends_the_wait(folder, state, ana):
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("change", id=made, name="outcome", value="yes")
    assert (folder.get(made)["answered_on"], folder.get(made)["due_on"]) == ("2026-03-10", "")
    state.act("change", id=made, name="outcome", value="pending")
    assert folder.get(made)["answered_on"] == ""


def test_a_yes_offers_to_set_the_time_once(folder, state, ana):
    made = state.act("add", contact=ana, channel="phone")["id"]
    state.act("answer", id=made, outcome="yes")
    assert state.view["items"][0]["actions"] == [{"do": "set_time", "label": "Set the time", "kind": "main"}]
    assert state.act("set_time", id=made)["ok"]
    talk = folder.records("interview")[0]
    assert (talk["contact"], talk["mode"], talk["agreed_minutes"], talk["status"]) == (
        ana,
        "phone",
        25,
        "planned",
    )
    assert state.view["items"][0]["actions"] == [] and not state.act("set_time", id=made)["ok"]
    assert len(folder.records("interview")) == 1


def test_a_no_leads_to_somebody_else_and_to_a_name(folder, state, ana):
    bo = folder.add("contact", name="Bo Chen", occupation="Baker", city="Salem")
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no")
    state.act("change", id=made, name="decline_reason", value="sees_competitor")
    rows = state.view["items"][0]["panel"]["rows"]
    assert [row["title"] for row in rows] == ["Ask in another city: Bo Chen", "Ask for a referral: Ana Lopes"]
    assert "related field" in rows[1]["actions"][0]["copy"]
    assert state.act("plan", id=made, contact=bo)["ok"]
    assert (folder.get(made)["next_step"], folder.get(made)["due_on"]) == ("Ask Bo Chen", "2026-03-13")


def test_silence_gets_its_own_kind_advice(folder, state, ana):
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no_reply")
    panel = state.view["items"][0]["panel"]
    assert panel["title"] == "When no answer comes" and "Nobody on your list fits yet" in panel["lead"]


def test_a_waiting_try_has_no_panel_and_three_answers(folder, state, ana):
    state.act("add", contact=ana, channel="email")
    item = state.view["items"][0]
    assert item["panel"] is None
    assert [one["values"]["outcome"] for one in item["actions"]] == ["yes", "no", "no_reply"]


def test_advice_on_silence_ends_when_a_later_try_follows(folder, state, ana):
    folder.add("attempt", contact=ana, sent_at="2026-03-01", outcome="no_reply")
    assert state.view["items"][0]["panel"]
    folder.add("attempt", contact=ana, sent_at="2026-03-08", outcome="yes")
    assert [item["panel"] for item in state.view["items"]] == [None, None]
