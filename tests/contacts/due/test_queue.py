"""What is due, soonest first, on any day."""

import random
from datetime import date, datetime, timedelta, timezone

import pytest

from infoview_lib.contacts.due.queue import due_items
from infoview_lib.records.book import Book

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": BEN, "name": "Ben Adeyemi"}),
    ("contact", {"id": CLO, "name": "Chloé Nguyen"}),
)
DAY = date(2026, 3, 9)
TALK = {
    "id": "iv-00000001",
    "contact": ANA,
    "starts_at": "2026-03-09T10:00-05:00",
    "status": "done",
}
DEBRIEF = ("reflection", {"interview": "iv-00000001", "learned": "Much"})


def queue(book, on=DAY, **rules):
    """Return what the tests compare: day, person, action."""
    return [(item.due_on, item.contact, item.action) for item in due_items(book, on, **rules)]


def test_nothing_is_due_in_an_empty_book():
    assert due_items(Book({}), DAY) == []


def test_thank_you_is_due_24_hours_after_the_end_of_the_talk(book_of):
    book = book_of(
        PEOPLE[0], ("interview", {**TALK, "agreed_minutes": 25, "actual_minutes": 40}), DEBRIEF
    )
    (item,) = due_items(book, DAY)
    assert item.as_dict() == {
        "due_on": "2026-03-10",
        "contact": ANA,
        "name": "Ana Lopes",
        "action": "thank_you",
        "label": "Send a thank-you note",
        "about": "Your interview on March 9.",
        "record": "iv-00000001",
        "status": "this_week",
        "due_at": "2026-03-10T10:40:00-05:00",
        "put_off_from": "",
    }


def test_without_actual_minutes_the_agreed_ones_end_the_talk(book_of):
    (item,) = due_items(
        book_of(PEOPLE[0], ("interview", {**TALK, "agreed_minutes": 25}), DEBRIEF), DAY
    )
    assert item.due_at == "2026-03-10T10:25:00-05:00"


def test_hours_to_the_thank_you_can_be_set(book_of):
    book = book_of(PEOPLE[0], ("interview", TALK), DEBRIEF)
    assert queue(book, thank_you_hours=48) == [("2026-03-11", ANA, "thank_you")]


@pytest.mark.parametrize(
    "follow_up",
    [
        {"done_at": "2026-03-09T20:00-05:00"},
        {"done_at": "2026-03-12", "interview": "iv-00000001"},
        {"dropped_reason": "They asked for no mail"},
    ],
)
def test_thank_you_done_or_let_go_is_settled(book_of, follow_up):
    thanks = ("follow_up", {"contact": ANA, "kind": "thank_you", **follow_up})
    assert queue(book_of(PEOPLE[0], ("interview", TALK), DEBRIEF, thanks)) == []


@pytest.mark.parametrize(
    "follow_up",
    [
        {"contact": ANA, "done_at": "2026-03-01"},
        {"contact": BEN, "done_at": "2026-03-10"},
        {"contact": ANA, "done_at": "2026-03-10", "interview": "iv-00000099"},
        {"contact": ANA, "done_at": "2026-03-10", "is_practice": True},
        {"contact": ANA, "due_at": "2026-03-10T09:00-05:00"},
    ],
)
def test_thanks_for_something_else_or_not_yet_sent_leave_one_thank_you_due(book_of, follow_up):
    thanks = ("follow_up", {"kind": "thank_you", **follow_up})
    book = book_of(*PEOPLE, ("interview", TALK), DEBRIEF, thanks)
    assert queue(book) == [("2026-03-10", ANA, "thank_you")]


def test_a_done_talk_without_a_debrief_asks_for_one_on_its_day(book_of):
    assert (("2026-03-09", ANA, "debrief")) in queue(book_of(PEOPLE[0], ("interview", TALK)))


def test_queue_is_soonest_first_and_says_how_each_item_stands(book_of):
    talks = [
        (
            "interview",
            {"contact": ANA, "starts_at": f"2026-03-{day:02}T10:00+00:00", "status": "scheduled"},
        )
        for day in (30, 5, 9, 12)
    ]
    found = [
        (item.due_on, item.action, item.status)
        for item in due_items(book_of(PEOPLE[0], *talks), DAY)
    ]
    assert found == [
        ("2026-03-06", "say_how_it_went", "late"),
        ("2026-03-09", "get_ready", "today"),
        ("2026-03-11", "get_ready", "this_week"),
        ("2026-03-29", "get_ready", "later"),
    ]


def test_a_moved_talk_needs_a_new_time_until_it_has_one(book_of):
    moved = ("interview", {**TALK, "status": "rebooked"})
    again = (
        "interview",
        {"contact": ANA, "starts_at": "2026-03-20T10:00-05:00", "status": "scheduled"},
    )
    assert queue(book_of(PEOPLE[0], moved)) == [("2026-03-10", ANA, "set_time")]
    assert queue(book_of(PEOPLE[0], moved, again)) == [("2026-03-19", ANA, "get_ready")]


def test_one_reminder_after_a_week_then_the_stop_rule(book_of):
    first = ("attempt", {"contact": ANA, "sent_at": "2026-03-02T09:00-05:00"})
    second = ("attempt", {"contact": ANA, "sent_at": "2026-03-09T09:00-05:00"})
    silent = ("attempt", {**second[1], "outcome": "no_reply"})
    assert queue(book_of(PEOPLE[0], first)) == [("2026-03-09", ANA, "remind")]
    assert queue(book_of(PEOPLE[0], first, second)) == [("2026-03-16", ANA, "let_rest")]
    assert queue(book_of(PEOPLE[0], first, silent)) == []


def test_until_the_reminder_it_is_their_turn(book_of):
    book = book_of(PEOPLE[0], ("attempt", {"contact": ANA, "sent_at": "2026-03-08T09:00-05:00"}))
    assert [item.status for item in due_items(book, DAY)] == ["waiting"]


def test_a_day_the_student_chose_replaces_the_week(book_of):
    asked = (
        "attempt",
        {"contact": ANA, "sent_at": "2026-03-02T09:00-05:00", "due_on": "2026-03-05"},
    )
    assert queue(book_of(PEOPLE[0], asked)) == [("2026-03-05", ANA, "remind")]


def test_a_yes_without_a_time_asks_for_one(book_of):
    yes = (
        "attempt",
        {"contact": ANA, "sent_at": "2026-03-02", "outcome": "yes", "answered_on": "2026-03-06"},
    )
    planned = ("interview", {"contact": ANA, "status": "planned"})
    assert queue(book_of(PEOPLE[0], yes, planned)) == [("2026-03-07", ANA, "set_time")]


def test_a_request_that_did_not_arrive_needs_another_way(book_of):
    back = ("attempt", {"contact": ANA, "sent_at": "2026-03-02T09:00+00:00", "outcome": "bounced"})
    assert queue(book_of(PEOPLE[0], back)) == [("2026-03-03", ANA, "other_way")]


def test_a_no_asks_for_the_next_step_until_somebody_else_was_asked(book_of):
    no = {
        "contact": ANA,
        "sent_at": "2026-03-02T09:00+00:00",
        "outcome": "no",
        "answered_on": "2026-03-04",
    }
    other = (
        "attempt",
        {"contact": BEN, "sent_at": "2026-03-05T09:00+00:00", "outcome": "no_reply"},
    )
    again = (
        "attempt",
        {"contact": BEN, "sent_at": "2026-03-06T09:00+00:00", "outcome": "no_reply"},
    )
    assert queue(book_of(*PEOPLE, ("attempt", no))) == [("2026-03-07", ANA, "next_step")]
    assert queue(book_of(*PEOPLE, ("attempt", no), other, again)) == []
    dated = ("attempt", {**no, "next_step": "Try the clinic in Salem", "due_on": "2026-03-11"})
    (item,) = due_items(book_of(*PEOPLE, dated, other, again), DAY)
    assert (item.due_on, item.action, item.about) == (
        "2026-03-11",
        "next_step",
        "Try the clinic in Salem",
    )


def test_a_name_that_was_given_asks_for_a_first_request(book_of):
    named = ("referral", {"from": ANA, "to": BEN, "date": "2026-03-04"})
    (item,) = due_items(book_of(*PEOPLE, named), DAY)
    assert (item.due_on, item.contact, item.action) == ("2026-03-11", BEN, "ask")
    assert item.about.startswith("Ana Lopes") and "Ask first" in item.about


def test_an_introduction_is_thanked_for_the_next_day(book_of):
    made = {"from": ANA, "to": BEN, "date": "2026-03-04", "how": "intro_email"}
    assert (("2026-03-05", ANA, "thank_referrer")) in queue(book_of(*PEOPLE, ("referral", made)))
    thanked = ("referral", {**made, "thanked_on": "2026-03-05"})
    assert queue(book_of(*PEOPLE, thanked)) == [("2026-03-11", BEN, "ask")]


def met(contact, day, number=1):
    talk = {
        "id": f"iv-0000000{number}",
        "contact": contact,
        "starts_at": f"{day}T10:00+00:00",
        "status": "done",
    }
    thanks = {"contact": contact, "kind": "thank_you", "interview": talk["id"], "done_at": day}
    return ("interview", talk), ("follow_up", thanks), ("reflection", {"interview": talk["id"]})


def test_who_gave_the_name_of_a_met_person_is_thanked_and_told(book_of):
    book = book_of(
        *PEOPLE,
        ("referral", {"id": "rf-00000001", "from": ANA, "to": BEN, "date": "2026-03-01"}),
        *met(BEN, "2026-03-05"),
    )
    thanks, news = due_items(book, DAY)
    assert [(one.due_on, one.contact, one.action, one.record) for one in (thanks, news)] == [
        ("2026-03-06", ANA, "thank_referrer", "rf-00000001"),
        ("2026-03-12", ANA, "tell_outcome", "rf-00000001"),
    ]
    assert "referred you to Ben Adeyemi" in thanks.about
    assert "met Ben Adeyemi" in news.about and "March 5" in news.about


def test_thanks_go_up_the_chain_of_names(book_of):
    chain = [
        (
            "referral",
            {"from": ANA, "to": BEN, "date": "2026-02-01", "told_outcome_on": "2026-02-20"},
        ),
        (
            "referral",
            {"from": BEN, "to": CLO, "date": "2026-02-10", "told_outcome_on": "2026-03-06"},
        ),
    ]
    no = ("attempt", {"contact": BEN, "sent_at": "2026-02-05", "outcome": "no"})
    found = queue(book_of(*PEOPLE, *chain, no, *met(CLO, "2026-03-05")))
    assert found == [("2026-03-06", ANA, "thank_referrer"), ("2026-03-06", BEN, "thank_referrer")]


def test_names_that_go_round_in_a_circle_end(book_of):
    ring = [("referral", {"from": a, "to": b}) for a, b in ((ANA, BEN), (BEN, CLO), (CLO, ANA))]
    assert all(item.action == "ask" for item in due_items(book_of(*PEOPLE, *ring), DAY))


@pytest.mark.parametrize(
    ("outcome", "about"), [("no", "couldn't meet with you"), ("no_reply", "didn't answer")]
)
def test_a_name_that_led_nowhere_is_reported_back_too(book_of, outcome, about):
    named = ("referral", {"from": ANA, "to": BEN, "date": "2026-02-20", "may_use_name": "yes"})
    asked = (
        "attempt",
        {
            "contact": BEN,
            "sent_at": "2026-03-02T09:00+00:00",
            "outcome": outcome,
            "next_step": "None",
        },
    )
    (item,) = [one for one in due_items(book_of(*PEOPLE, named, asked), DAY) if one.contact == ANA]
    assert (item.due_on, item.action) == ("2026-03-09", "tell_outcome")
    assert about in item.about


def test_a_yes_is_reported_once_the_talk_took_place(book_of):
    named = ("referral", {"from": ANA, "to": BEN, "date": "2026-02-20"})
    yes = ("attempt", {"contact": BEN, "sent_at": "2026-03-02", "outcome": "yes"})
    ahead = (
        "interview",
        {"contact": BEN, "starts_at": "2026-03-20T10:00+00:00", "status": "scheduled"},
    )
    assert queue(book_of(*PEOPLE, named, yes, ahead)) == [("2026-03-19", BEN, "get_ready")]


def test_done_advice_stands_until_the_giver_was_told(book_of):
    advice = {
        "interview": "iv-00000001",
        "text": "Visit a night shift",
        "status": "done",
        "done_on": "2026-03-05",
    }
    people = (*PEOPLE, *met(ANA, "2026-03-01"))
    assert queue(book_of(*people, ("recommendation", advice))) == [
        ("2026-03-12", ANA, "report_back")
    ]
    late = queue(book_of(*people, ("recommendation", advice)), on=date(2027, 3, 9))
    assert late == [("2026-03-12", ANA, "report_back")]
    sent = (
        "follow_up",
        {"contact": ANA, "kind": "report_back", "done_at": "2026-03-06", "about": "Other"},
    )
    assert queue(book_of(*people, ("recommendation", advice), sent)) == late
    told = ("recommendation", {**advice, "told_on": "2026-03-08"})
    assert queue(book_of(*people, told)) == []
    gone = {
        "contact": ANA,
        "action": "report_back",
        "record": "rc-00000001",
        "dropped_reason": "She retired",
    }
    assert (
        queue(
            book_of(
                *people, ("recommendation", {**advice, "id": "rc-00000001"}), ("set_aside", gone)
            )
        )
        == []
    )


def test_advice_not_yet_tried_comes_back_after_two_weeks(book_of):
    people = (*PEOPLE, *met(ANA, "2026-03-01"))
    new = ("recommendation", {"interview": "iv-00000001", "text": "Visit a night shift"})
    no = (
        "recommendation",
        {"interview": "iv-00000001", "text": "Move away", "status": "not_for_me"},
    )
    assert queue(book_of(*people, new, no)) == [("2026-03-15", ANA, "try_advice")]


def test_advice_begun_has_more_time(book_of):
    doing = (
        "recommendation",
        {"interview": "iv-00000001", "text": "Visit a night shift", "status": "doing"},
    )
    assert queue(book_of(*PEOPLE, *met(ANA, "2026-03-01"), doing)) == [
        ("2026-04-12", ANA, "try_advice")
    ]


def test_a_written_follow_up_is_due_when_it_says_unless_done_or_let_go(book_of):
    article = {
        "contact": ANA,
        "kind": "article",
        "about": "Night shifts",
        "due_at": "2026-03-11T09:00+00:00",
    }
    assert queue(book_of(PEOPLE[0], ("follow_up", article))) == [("2026-03-11", ANA, "article")]
    for end in ({"done_at": "2026-03-10"}, {"dropped_reason": "Behind a wall"}):
        assert queue(book_of(PEOPLE[0], ("follow_up", {**article, **end}))) == []


def test_check_in_counts_from_the_last_touch(book_of):
    person = ("contact", {"id": ANA, "name": "Ana Lopes", "touch_every_days": 30})
    note = ("follow_up", {"contact": ANA, "kind": "article", "done_at": "2026-03-10"})
    assert queue(book_of(person, *met(ANA, "2026-03-05"))) == [("2026-04-04", ANA, "check_in")]
    assert queue(book_of(person, *met(ANA, "2026-03-05"), note)) == [
        ("2026-04-09", ANA, "check_in")
    ]


def test_nothing_asks_to_contact_somebody_who_must_not_be_contacted(book_of):
    person = (
        "contact",
        {"id": ANA, "name": "Ana Lopes", "do_not_contact": True, "touch_every_days": 1},
    )
    owed = [
        ("interview", TALK),
        ("attempt", {"contact": ANA}),
        ("referral", {"from": BEN, "to": ANA}),
        ("follow_up", {"contact": ANA, "kind": "article", "due_at": "2026-03-09"}),
        ("recommendation", {"interview": "iv-00000001", "status": "done"}),
    ]
    assert {item.contact for item in due_items(book_of(person, PEOPLE[1], *owed), DAY)} == {BEN}


def test_practice_is_never_due(book_of):
    practice = {"is_practice": True}
    book = book_of(
        ("contact", {"id": ANA, "name": "Terse Expert", **practice}),
        ("interview", {**TALK, **practice}),
        ("attempt", {"contact": ANA, **practice}),
    )
    assert due_items(book, DAY) == []


def test_what_is_owed_to_a_merged_person_is_owed_to_the_one_kept(book_of):
    twin = ("contact", {"id": BEN, "name": "A. Lopes", "merged_into": ANA})
    assert queue(book_of(PEOPLE[0], twin, ("interview", {**TALK, "contact": BEN}), DEBRIEF)) == [
        ("2026-03-10", ANA, "thank_you")
    ]


def test_thank_yous_agree_with_a_plain_recount_over_simulated_days(book_of):
    chance = random.Random(20260309)
    zone = timezone(timedelta(hours=-5))
    talks, thanks = [], []
    for number in range(40):
        start = datetime(2026, 3, 1, 8, tzinfo=zone) + timedelta(hours=chance.randrange(600))
        talk = {
            "id": f"iv-{number:08}",
            "contact": chance.choice((ANA, BEN, CLO)),
            "starts_at": start,
            "actual_minutes": chance.randrange(10, 90),
            "status": chance.choice(("done", "scheduled")),
        }
        talks.append(talk)
        if chance.random() < 0.6:
            sent = start + timedelta(hours=chance.randrange(1, 90))
            thanks.append({"contact": talk["contact"], "interview": talk["id"], "done_at": sent})
    for day in range(1, 31, 3):
        now = datetime(2026, 3, day, 23, 59, tzinfo=zone)
        happened = [talk for talk in talks if talk["starts_at"] <= now and talk["status"] == "done"]
        sent = [one for one in thanks if one["done_at"] <= now]
        book = book_of(
            *PEOPLE,
            *(("interview", talk) for talk in happened),
            *(("follow_up", {"kind": "thank_you", **one}) for one in sent),
        )
        found = [
            (item.record, item.due_at)
            for item in due_items(book, now.date())
            if item.action == "thank_you"
        ]
        answered = {one["interview"] for one in sent}
        expected = [
            (
                talk["id"],
                (talk["starts_at"] + timedelta(minutes=talk["actual_minutes"], days=1)).isoformat(),
            )
            for talk in happened
            if talk["id"] not in answered
        ]
        assert sorted(found) == sorted(expected)
