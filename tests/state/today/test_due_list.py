"""What is due is done, put off or let go in place."""

import base64
import io
import zipfile
from datetime import date

from infoview_lib.state.today.due_list import TodayState
from infoview_lib.state.today.quick_add import QuickAddState
from tests.wording import says


def today_of(folder, on=date(2026, 3, 10)):
    return TodayState(folder, today=lambda: on)


def items_of(state):
    return [item for group in state.view["groups"] for item in group["items"]]


def one(state, action):
    return next(item for item in items_of(state) if item["action"] == action)


def do(state, what, item, **given):
    return state.act(
        what, action=item["action"], record=item["record"], contact=item["contact"], **given
    )


def test_a_held_talk_asks_for_thanks_by_its_hour(talked):
    item = one(today_of(talked["folder"]), "thank_you")
    assert (item["name"], item["due_on"], item["due_words"]) == (
        "Ana Lopes",
        "2026-03-10",
        "today by 7:30 pm",
    )


def test_a_sent_thank_you_leaves_the_list_and_is_on_record(talked):
    state = today_of(talked["folder"])
    assert do(state, "done", one(state, "thank_you"), form="handwritten", about="Early mornings")[
        "ok"
    ]
    assert "thank_you" not in [item["action"] for item in items_of(state)]
    note = talked["folder"].records("follow_up")[0]
    assert (note["kind"], note["form"], note["interview"]) == (
        "thank_you",
        "handwritten",
        talked["talk"],
    )


def test_undo_puts_it_back_on_the_list(talked):
    state = today_of(talked["folder"])
    do(state, "done", one(state, "thank_you"), about="Early mornings")
    state.act("undo")
    assert one(state, "thank_you")


def test_letting_go_needs_a_reason(talked):
    state = today_of(talked["folder"])
    item = one(state, "thank_you")
    assert do(state, "let_go", item, reason=" ")["ok"] is False
    assert do(state, "let_go", item, reason="I thanked her on the phone")["ok"]
    assert "thank_you" not in [item["action"] for item in items_of(state)]


def test_an_item_that_is_gone_is_said_kindly(talked):
    state = today_of(talked["folder"])
    reply = state.act("done", action="thank_you", record="iv-00000000", contact=talked["ana"])
    assert reply["ok"] is False and says(reply["found"], "no longer on the list")


def test_done_advice_stands_until_its_giver_was_told(talked):
    folder, state = talked["folder"], today_of(talked["folder"])
    advice = folder.add("recommendation", interview=talked["talk"], text="Read the field guide")
    do(state, "done", one(state, "try_advice"), outcome="It helped")
    assert folder.get(advice)["status"] == "done"
    later = today_of(folder, date(2027, 1, 1))
    do(later, "done", one(later, "report_back"))
    assert folder.get(advice)["told_on"]
    assert "report_back" not in [item["action"] for item in items_of(later)]


def test_a_reminder_is_sent_once(talked):
    folder = talked["folder"]
    folder.add("attempt", contact=talked["ben"], sent_at="2026-03-01T09:00+00:00")
    state = today_of(folder)
    do(state, "done", one(state, "remind"))
    assert [a["outcome"] for a in folder.records("attempt")] == ["no_reply", "pending"]
    later = today_of(folder, date(2027, 1, 1))
    assert one(later, "let_rest")
    do(later, "done", one(later, "let_rest"))
    assert not {"remind", "let_rest"} & {item["action"] for item in items_of(later)}


def test_nothing_due_offers_a_next_step(folder):
    assert today_of(folder).view["nothing"].startswith("Nothing is due.")


def test_a_talk_on_the_spot_is_one_step(folder):
    state = QuickAddState(folder, today=lambda: date(2026, 3, 10))
    reply = state.act(
        "talk",
        name="Cy Wu",
        minutes="12",
        said="Start with a course",
        named="Dee Ann",
        topic="School",
    )
    assert reply["ok"]
    for fact in ("Cy Wu is in the log", "Dee Ann is in your contacts", "thank-you note"):
        assert fact in reply["told"]
    assert [(one["text"], one["topic"]) for one in folder.records("answer")] == [
        ("Start with a course", "School")
    ]
    talk = folder.records("interview")[0]
    assert (talk["mode"], talk["status"], talk["actual_minutes"]) == ("on_the_spot", "done", 12)
    assert [c["name"] for c in folder.records("contact")] == ["Cy Wu", "Dee Ann"]
    assert folder.records("referral")[0]["from"] == talk["contact"]
    folder.undo()
    assert (
        folder.records("contact") == folder.records("interview") == folder.records("referral") == []
    )


def test_a_new_time_is_read_on_the_clock_of_the_student(folder):
    folder.add("profile", timezone="Asia/Tokyo")
    talk = folder.add(
        "interview", contact=folder.add("contact", name="Ana Lopes"), status="scheduled"
    )
    state = TodayState(folder, today=lambda: date(2026, 3, 10))
    assert do(state, "done", one(state, "set_time"), starts_at="2026-03-12T14:00")["ok"]
    assert folder.get(talk)["starts_at"] == "2026-03-12T14:00+09:00"


def test_what_is_put_off_stands_in_a_group_of_its_own_until_its_day(talked):
    state = today_of(talked["folder"], date(2026, 3, 12))
    assert do(state, "put_off", one(state, "thank_you"), until="2026-03-15")["ok"]
    item = one(state, "thank_you")
    assert item["status"] == "put_off" and says(item["due_words"], "in 3 days", "March 10")
    assert one(today_of(talked["folder"], date(2026, 3, 15)), "thank_you")["status"] == "today"
    assert (
        do(state, "put_off", item, until="2026-03-12")["ok"]
        and one(state, "thank_you")["status"] == "today"
    )
    assert do(state, "put_off", item, until="2026-03-01")["ok"] is False


def test_a_thank_you_is_written_in_place(talked):
    folder, state = talked["folder"], today_of(talked["folder"])
    folder.add("answer", interview=talked["talk"], text="Most of it is listening")
    item = one(state, "thank_you")
    assert item["writing"]["said"] == ["Most of it is listening"]
    state.act("write", record=item["record"], name="about", value="Listening")
    state.act(
        "write", record=item["record"], name="words", value="Thank you. Is there an opening for me?"
    )
    item = one(state, "thank_you")
    assert len(item["writing"]["remarks"]) == 2 and item["writing"]["confirm"]
    state.act(
        "write", record=item["record"], name="words", value="Thank you. I listen in a new way."
    )
    assert one(state, "thank_you")["writing"]["remarks"] == []
    assert do(state, "done", one(state, "thank_you"))["ok"]
    assert [(note["about"], bool(note["done_at"])) for note in folder.records("follow_up")] == [
        ("Listening", True)
    ]


def test_one_item_or_all_go_into_a_calendar_without_names(talked):
    state = today_of(talked["folder"])
    found = do(state, "calendar", one(state, "thank_you"))
    text = base64.b64decode(found["data"]).decode()
    assert found["name"].endswith(".ics") and "Send a thank-you note" in text and "Ana" not in text
    named = base64.b64decode(
        do(state, "calendar", one(state, "thank_you"), named=True)["data"]
    ).decode()
    assert "Ana Lopes" in named
    whole = state.act("calendar")
    box = zipfile.ZipFile(io.BytesIO(base64.b64decode(whole["data"])))
    assert whole["name"] == "calendar-2026-03-10.zip" and len(box.namelist()) == len(
        items_of(state)
    )


def test_a_day_without_anything_due_names_a_good_next_ask(talked):
    folder = talked["folder"]
    state = today_of(folder)
    while due := items_of(state):  # a name that is not used is still to be told about
        do(state, "let_go", due[0], reason="Enough")
    assert says(state.view["nothing"], "nothing is due", "everyone has heard")
    cy = folder.add("contact", name="Cy Wu", relevance=5)
    folder.add(
        "referral", **{"from": talked["ana"], "to": cy, "date": "2026-04-30", "how": "intro_email"}
    )
    folder.add(
        "follow_up",
        contact=talked["ana"],
        kind="referrer_thanks",
        about="Cy Wu",
        done_at="2026-04-30T10:00+00:00",
    )
    later = today_of(folder, date(2026, 4, 20))
    assert (
        later.view["next_ask"]["title"] == "Reach out to Cy Wu"
        and later.view["next_ask"]["contact"] == cy
    )
    assert says(later.view["next_ask"]["why"], "Ana Lopes", "introduce you", "April 30")


def test_the_best_of_the_list_is_the_next_ask_when_no_name_was_given(folder):
    folder.add("contact", name="Bo Chen", relevance=5)
    state = today_of(folder)
    assert (state.view["next_ask"]["title"], state.view["next_ask"]["why"]) == (
        "Reach out to Bo Chen",
        "Their work is close to your goals.",
    )


def test_many_who_are_to_hear_the_decision_stand_under_one_line(talked):
    folder = talked["folder"]
    folder.add("profile", decided="Nursing", decided_on="2026-03-01")
    for name in ("Dee", "Eli", "Fay", "Gus"):
        folder.add(
            "interview",
            contact=folder.add("contact", name=name),
            status="done",
            starts_at="2026-02-01T10:00+00:00",
        )
    lines = [item for item in items_of(today_of(folder)) if item["action"] == "decision_news"]
    assert [(line["label"], len(line["bundle"])) for line in lines] == [
        ("Tell 5 people what you decided", 5)
    ]


def test_a_long_list_comes_in_parts_and_counts_all(folder):
    folder.add("profile", decided="Nursing", decided_on="2026-03-01")
    for number in range(30):
        who = folder.add("contact", name=f"Person {number}")
        talk = folder.add(
            "interview", contact=who, status="done", starts_at="2026-02-01T10:00+00:00"
        )
        folder.add("reflection", interview=talk, learned="Much")
    state = today_of(folder)
    late, later = state.view["groups"]
    assert (late["count"], len(late["items"]), late["more"]) == (30, 12, 12)
    (news,) = later["items"]
    assert (news["label"], len(news["bundle"]), news["more"]) == (
        "Tell 30 people what you decided",
        12,
        12,
    )
    assert (
        state.act("more", place="late")["ok"]
        and state.act("more", place="late")["ok"]
        and state.act("more", place=news["place"])["ok"]
    )
    late, later = state.view["groups"]
    assert (
        len(late["items"]),
        late["more"],
        len(later["items"][0]["bundle"]),
        later["items"][0]["more"],
    ) == (30, 0, 24, 6)


def test_the_last_day_of_the_calendar_has_a_list_too(talked):
    state = today_of(talked["folder"], date.max)
    assert one(state, "thank_you")["status"] == "late" and state.view["days"][0] == (
        "9999-12-31",
        "Tomorrow",
    )
    assert do(state, "put_off", one(state, "thank_you"), until="9999-12-31")["ok"] is False
