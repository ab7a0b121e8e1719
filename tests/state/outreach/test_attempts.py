"""Attempts are logged with what to do after each answer."""

from datetime import date

import pytest

from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.records.choices import DECLINE_REASONS
from infoview_lib.state.outreach.attempts import AttemptsState
from tests.wording import says

DAY = date(2026, 3, 10)


@pytest.fixture
def ana(folder):
    return folder.add("contact", name="Ana Lopes", occupation="Baker", city="Lowell")


@pytest.fixture
def state(folder, ana):
    return AttemptsState(folder, today=lambda: DAY)


@pytest.mark.parametrize(
    ("channel", "step", "day"),
    [
        ("email", "Send one reminder", "2026-03-17"),
        ("phone", "Call once more", "2026-03-13"),
        ("", "Send one reminder", "2026-03-17"),
    ],
)
def test_a_new_try_is_dated_with_the_usual_next_step(folder, state, ana, channel, step, day):
    state.act("add", contact=ana, channel=channel)
    made = folder.records("attempt")[0]
    assert (made["sent_at"][:10], made["next_step"], made["due_on"], made["outcome"]) == (
        "2026-03-10",
        step,
        day,
        "pending",
    )
    state.act("answer", id=made["id"], outcome="no")
    assert (folder.get(made["id"])["next_step"], folder.get(made["id"])["due_on"]) == ("", "")


def test_who_must_not_be_contacted_cannot_be_chosen_or_asked(folder, state, ana):
    folder.change(ana, do_not_contact=True)
    reply = state.act("add", contact=ana, channel="email")
    assert says(reply["found"], "Ana Lopes", "do not contact")
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
    assert state.view["items"][0]["actions"] == [
        {"do": "set_time", "label": "Set the time", "kind": "main"}
    ]
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


def test_what_a_no_lacks_is_asked_in_place_and_finds_people(folder, state, ana):
    folder.add("contact", name="Bo Chen", occupation="Baker", city="Salem", industry="Food")
    folder.change(ana, city="")
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no")
    state.act("reason", id=made, reason="sees_competitor")

    def asked():
        rows = state.view["items"][0]["panel"]["rows"]
        return [one["name"] for row in rows for one in row.get("asks", [])]

    assert asked() == ["city"]
    assert state.act("learn", id=made, name="city", value="Lowell")["ok"]
    assert asked() == [] and folder.book.get(ana).city == "Lowell"
    assert "Bo Chen" in [row["title"] for row in state.view["items"][0]["panel"]["rows"]]
    assert not state.act("learn", id=made, name="notes", value="x")["ok"]


def test_a_no_leads_to_the_four_remedies_with_people_for_each(folder, state, ana):
    bo = folder.add("contact", name="Bo Chen", occupation="Baker", city="Salem")
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no")
    state.act("change", id=made, name="decline_reason", value="sees_competitor")
    rows = state.view["items"][0]["panel"]["rows"]
    remedies = (
        ("1. ", ("another city",), ()),
        ("Bo Chen", (), ("similar work", "Salem")),
        ("2. ", ("related field",), ("industry", "kind of work", "Ana Lopes")),
        ("3. ", ("likes to teach",), ("no one is marked", "speaker", "instructor", "officer")),
        ("4. ", ("referral",), ()),
        ("Ana Lopes", (), ("Thank them", "who else")),
    )
    for row, (start, title, text) in zip(rows, remedies, strict=True):
        assert row["title"].startswith(start) and bool(row["text"]) is bool(text)
        assert says(row["title"], *title) and says(row["text"], *text)
    assert "related field" in rows[5]["actions"][0]["copy"]
    assert state.act("plan", id=made, **rows[1]["actions"][0]["values"])["ok"]
    kept = folder.get(made)
    assert (kept["next_step"], kept["due_on"], kept["remedy"]) == (
        "Reach out to Bo Chen",
        "2026-03-13",
        "another_city",
    )
    chosen = [
        row["title"] for row in state.view["items"][0]["panel"]["rows"] if "✓" in row["title"]
    ]
    assert len(chosen) == 1 and "another city" in chosen[0]
    assert rows[1]["actions"][0]["values"]["contact"] == bo


def test_asking_who_said_no_for_a_name_can_be_the_next_step(folder, state, ana):
    folder.add("profile", display_name="Jordan Okafor")
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no")
    state.act("reason", id=made, reason="too_busy")
    row = next(
        row for row in state.view["items"][0]["panel"]["rows"] if row["title"] == "Ana Lopes"
    )
    assert row["words"] == row["actions"][0]["copy"]
    assert says(row["words"], "Hi Ana", "Thank", "someone else") or says(
        row["words"], "Hi Ana", "Thank", "someone comes to mind"
    )
    assert row["words"].endswith("Jordan Okafor")
    state.act("plan", id=made, **row["actions"][1]["values"])
    assert folder.get(made)["next_step"] == "Ask Ana Lopes for a referral"
    assert (folder.get(made)["decline_reason"], folder.get(made)["remedy"]) == (
        "too_busy",
        "ask_referral",
    )


def test_the_reason_for_a_no_is_asked_first(folder, state, ana):
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no")
    first = state.view["items"][0]["panel"]["rows"][0]
    assert first["title"] == "What did they say?"
    assert [one["values"]["reason"] for one in first["actions"]] == [
        key for key, _ in DECLINE_REASONS
    ]
    assert state.act("reason", id=made, reason="bad weather")["ok"] is False


def test_no_words_for_a_name_ask_for_a_job(folder, state, ana):
    met = folder.add("contact", name="Cleo Diaz", occupation="Baker")
    folder.add("interview", contact=met, status="done")
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no")
    for reason in dict(DECLINE_REASONS):
        state.act("reason", id=made, reason=reason)
        words = [row["words"] for row in state.view["items"][0]["panel"]["rows"] if "words" in row]
        assert len(words) == 2 and [find_job_asks(one) for one in words] == [[], []]


def test_silence_gets_its_own_kind_advice(folder, state, ana):
    made = state.act("add", contact=ana, channel="email")["id"]
    state.act("answer", id=made, outcome="no_reply")
    panel = state.view["items"][0]["panel"]
    assert panel["title"] == "If no answer comes"
    first = panel["rows"][0]["title"]
    assert first.startswith("1. ") and "likes to teach" in first
    assert not any("words" in row for row in panel["rows"])


def test_a_waiting_try_has_three_answers_and_three_days_to_look_again(folder, state, ana):
    folder.add("profile", timezone="America/New_York", days_off="2026-03-12")
    made = state.act("add", contact=ana, channel="email")["id"]
    item = state.view["items"][0]
    assert [one["values"]["outcome"] for one in item["actions"]] == ["yes", "no", "no_reply"]
    (row,) = item["panel"]["rows"]
    assert [one["label"] for one in row["actions"]] == [
        "One week · March 17",
        "3 work days · March 16",
        "7 work days · March 20",
    ]
    assert state.act("wait", id=made, preset="three_days")["ok"]
    assert folder.get(made)["due_on"] == "2026-03-16"
    assert state.act("wait", id=made, preset="soon")["ok"] is False


def test_after_one_reminder_a_person_is_left_in_peace(folder, state, ana):
    for day in ("2026-02-20", "2026-03-01"):
        folder.add("attempt", contact=ana, sent_at=day)
    reply = state.act("add", contact=ana, channel="phone")
    assert says(reply["found"], "Ana Lopes", "twice", "no answer")
    assert len(folder.records("attempt")) == 2
    (line,) = state.view["items"][0]["lines"]
    assert says(line, "one reminder", "let it rest")
    state.act("answer", id=state.view["items"][0]["id"], outcome="no")
    assert state.act("add", contact=ana, channel="phone")["ok"]


def test_advice_on_silence_ends_when_a_later_try_follows(folder, state, ana):
    folder.add("attempt", contact=ana, sent_at="2026-03-01", outcome="no_reply")
    assert state.view["items"][0]["panel"]
    folder.add("attempt", contact=ana, sent_at="2026-03-08", outcome="yes")
    assert [item["panel"] for item in state.view["items"]] == [None, None]
