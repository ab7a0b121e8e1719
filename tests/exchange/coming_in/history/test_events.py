"""One row tells what happened, and no more than it says."""

from datetime import date

import pytest

from infoview_lib.exchange.coming_in.history.events import told_in, usual_channel

TODAY = date(2026, 11, 30)


def told(usual="email", **cells):
    """Return kind and values of what a row tells; a list of cells stands for several columns."""
    history = [
        (role, text)
        for role, texts in cells.items()
        for text in ([texts] if isinstance(texts, str) else texts)
    ]
    return [(one.kind, one.values) for one in told_in(history, TODAY, False, usual)]


def outcome(**cells):
    ((_, values),) = told(sent_on="10/1/2026", **cells)
    return values["outcome"]


def test_an_empty_row_tells_nothing():
    assert told() == []
    assert told(status="Not contacted") == []
    assert told(sent_on="No") == []


def test_a_whole_row_becomes_outreach_interview_and_what_came_of_it():
    assert told(
        sent_on="9/14/2026",
        channel="LinkedIn message",
        answer="Y",
        answered_on="9/16/2026",
        met_on="9/28/2026 3:00 PM",
        mode="Zoom",
        minutes="30 min",
        learned="Labs hire in spring.",
        advice="Learn SQL",
        thanked_on="9/29/2026",
    ) == [
        (
            "attempt",
            {
                "channel": "linkedin",
                "outcome": "yes",
                "sent_at": "2026-09-14",
                "answered_on": "2026-09-16",
            },
        ),
        (
            "interview",
            {
                "starts_at": "2026-09-28T15:00",
                "status": "done",
                "mode": "video",
                "actual_minutes": 30,
            },
        ),
        ("reflection", {"learned": "Labs hire in spring."}),
        ("recommendation", {"text": "Learn SQL"}),
        ("follow_up", {"kind": "thank_you", "done_at": "2026-09-29"}),
    ]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({}, "pending"),
        ({"answer": "Yes"}, "yes"),
        ({"answer": "N"}, "no_reply"),
        ({"answer": "Declined"}, "no"),
        ({"status": "Bounced"}, "bounced"),
        ({"status": "Waiting"}, "pending"),
        ({"answer": "Yes", "status": "Declined"}, "no"),
        ({"answered_on": "10/3/2026"}, "yes"),
    ],
)
def test_the_outcome_is_what_the_row_says(cells, expected):
    assert outcome(**cells) == expected


def test_too_busy_is_a_no_with_its_reason():
    ((_, values),) = told(sent_on="10/1/2026", answer="Too busy")
    assert (values["outcome"], values["decline_reason"]) == ("no", "too_busy")


def test_a_second_message_is_a_second_entry_and_the_last_one_holds_the_answer():
    found = told(sent_on="10/1/2026", sent_again_on=["10/8/2026", "10/15/2026"], answer="Yes")
    assert [(v["sent_at"], v["outcome"]) for _, v in found] == [
        ("2026-10-01", "no_reply"),
        ("2026-10-08", "no_reply"),
        ("2026-10-15", "yes"),
    ]


def test_what_has_not_come_yet_is_not_told_as_done():
    (one,) = told_in([("sent_on", "12/24/2026")], TODAY, False, "email")
    assert one.left_out
    assert told(met_on="12/24/2026") == [
        ("interview", {"starts_at": "2026-12-24", "status": "scheduled"})
    ]
    assert told(met_on="10/8/2026", status="Cancelled") == [
        ("interview", {"starts_at": "2026-10-08", "status": "cancelled"})
    ]
    assert told(met_on="10/8/2026", status="Scheduled")[0][1]["status"] == "scheduled"


def test_a_meeting_may_be_told_without_its_day():
    assert told(status="Met") == [("interview", {"status": "done"})]
    assert told(learned="A lot") == [
        ("interview", {"status": "done"}),
        ("reflection", {"learned": "A lot"}),
    ]


def test_thanks_without_a_day_are_noted_for_the_day_of_the_interview():
    assert told(met_on="10/8/2026 3:00 PM", thanked_on="Yes")[1] == (
        "follow_up",
        {"kind": "thank_you", "done_at": "2026-10-08"},
    )
    assert told(met_on="10/8/2026", thanked_on="No") == [
        ("interview", {"starts_at": "2026-10-08", "status": "done"})
    ]
    found = told_in([("thanked_on", "Yes")], TODAY, False, "email")
    assert [bool(one.left_out) for one in found] == [True]


def test_the_next_step_stays_with_the_outreach_until_they_met():
    ((_, values),) = told(sent_on="10/1/2026", next_step="Write again", next_step_on="12/4/2026")
    assert (values["next_step"], values["due_on"]) == ("Write again", "2026-12-04")
    found = told(met_on="10/8/2026", next_step="Send project", next_step_on="12/4/2026")
    assert found[1] == (
        "follow_up",
        {"kind": "check_in", "due_at": "2026-12-04", "about": "Send project"},
    )
    # A reminder from before they met is done with.
    assert len(told(met_on="10/8/2026", next_step_on="10/1/2026")) == 1


@pytest.mark.parametrize(
    ("activity", "kind", "values"),
    [
        (
            "LinkedIn message",
            "attempt",
            {"channel": "linkedin", "sent_at": "2026-10-01", "outcome": "pending", "words": "so"},
        ),
        ("Coffee chat", "interview", {"starts_at": "2026-10-01", "status": "done"}),
        ("Thank-you note", "follow_up", {"kind": "thank_you", "done_at": "2026-10-01"}),
    ],
)
def test_a_row_of_a_list_of_days_is_one_thing_done(activity, kind, values):
    found = told(activity=activity, activity_on="10/1/2026", happened="so")
    assert found[0][0] == kind and values.items() <= found[0][1].items()


def test_the_channel_is_guessed_by_what_is_known_of_a_person():
    assert usual_channel({"email": "a@example.org", "profile_url": "linkedin.com/in/a"}) == "email"
    assert told(usual="linkedin", sent_on="10/1/2026")[0][1]["channel"] == "linkedin"


def test_referrals_name_people_at_either_end():
    found = told_in([("referred_by", "Ana"), ("referred_to", "Bo")], TODAY, False, "email")
    assert [(one.person, one.link) for one in found] == [("Ana", "from"), ("Bo", "to")]


def test_a_no_on_a_day_is_an_answer():
    found = told(sent_on="9/27/2026", status="No", answered_on="10/1/2026", learned="no time now")
    assert [(kind, values.get("outcome")) for kind, values in found] == [
        ("attempt", "no"),
        ("reflection", None),
    ]


def test_the_form_of_a_note_says_that_it_was_sent():
    assert told(met_on="10/8/2026", thanked_on="card")[1][1] == {
        "kind": "thank_you",
        "form": "handwritten",
        "done_at": "2026-10-08",
    }
    assert told(met_on="10/8/2026", thanked_on="email, October 9, 2026")[1][1] == {
        "kind": "thank_you",
        "form": "email",
        "done_at": "2026-10-09",
    }
    assert len(told(met_on="10/8/2026", thanked_on="no!!")) == 1


def test_a_day_without_a_year_lies_near_the_day_they_were_contacted():
    ((_, values),) = told(sent_on="10.7.2024", answer="yes, on 10/9")
    assert (values["sent_at"], values["answered_on"]) == ("2024-07-10", "2024-10-09")


def test_where_they_met_may_say_how():
    found = [told(met_on="10/8/2026", place=place)[0][1] for place in ("Zoom", "cafe on Main")]
    assert [(one.get("mode"), one.get("place")) for one in found] == [
        ("video", None),
        ("in_person", "cafe on Main"),
    ]


def test_a_next_step_may_hold_its_day():
    ((_, values),) = told(sent_on="10/1/2026", next_step="try again 12/4")
    assert values["due_on"] == "2026-12-04"
