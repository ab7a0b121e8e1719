"""The stage of a contact is the furthest that the records show."""

from datetime import date

import pytest

from infoview_lib.contacts.stages import (
    MARKS,
    MET_STAGES,
    NOT_ASKED_STAGES,
    STAGES,
    label_of,
    stage_of,
    stages,
)
from infoview_lib.records.book import Book

ANA, BEN = "ct-0000000a", "ct-0000000b"
PERSON = ("contact", {"id": ANA, "name": "Ana Lopes"})
SENT = {"contact": ANA, "sent_at": "2026-03-02T09:00+00:00"}
TALK = {"contact": ANA, "starts_at": "2026-03-09T10:00+00:00"}
DONE = ("interview", {**TALK, "status": "done", "id": "iv-00000001"})
THANKS = ("follow_up", {"contact": ANA, "kind": "thank_you", "done_at": "2026-03-09T18:00+00:00"})


@pytest.mark.parametrize(
    ("stage", "entries"),
    [
        ("idea", []),
        ("idea", [("interview", {"contact": ANA, "status": "planned"})]),
        ("requested", [("document", {"kind": "request", "contact": ANA, "text": "Dear Ana"})]),
        ("requested", [("attempt", {"contact": ANA})]),
        ("requested", [("attempt", {**SENT, "outcome": "bounced"})]),
        ("awaiting", [("attempt", SENT)]),
        ("declined", [("attempt", {**SENT, "outcome": "no"})]),
        ("no_reply", [("attempt", {**SENT, "outcome": "no_reply"})]),
        (
            "awaiting",
            [
                ("attempt", {**SENT, "outcome": "no_reply"}),
                ("attempt", {**SENT, "sent_at": "2026-03-09"}),
            ],
        ),
        ("scheduled", [("attempt", {**SENT, "outcome": "yes"})]),
        ("scheduled", [("interview", {**TALK, "status": "scheduled"})]),
        ("scheduled", [("interview", {**TALK, "status": "planned"})]),
        ("scheduled", [("interview", {**TALK, "status": "rebooked"})]),
        (
            "requested",
            [
                ("attempt", {**SENT, "outcome": "yes"}),
                ("interview", {**TALK, "status": "cancelled"}),
            ],
        ),
        ("met", [DONE]),
        (
            "met",
            [DONE, ("follow_up", {"contact": ANA, "kind": "thank_you", "due_at": "2026-03-10"})],
        ),
        ("thanked", [DONE, THANKS]),
        (
            "in_touch",
            [
                DONE,
                THANKS,
                ("follow_up", {"contact": ANA, "kind": "article", "done_at": "2026-04-01"}),
            ],
        ),
        (
            "closed",
            [
                DONE,
                THANKS,
                (
                    "follow_up",
                    {
                        "contact": ANA,
                        "kind": "check_in",
                        "due_at": "2026-06-01",
                        "dropped_reason": "She changed fields",
                    },
                ),
            ],
        ),
    ],
)
def test_stage_is_the_furthest_that_the_records_show(book_of, stage, entries):
    assert stage_of(book_of(PERSON, *entries), ANA) == stage


def test_knowing_why_this_person_makes_them_looked_up(book_of):
    assert (
        stage_of(
            book_of(("contact", {"id": ANA, "name": "Ana", "why_them": "Runs the clinic"})), ANA
        )
        == "researched"
    )


def test_somebody_who_must_not_be_contacted_is_closed(book_of):
    assert (
        stage_of(
            book_of(("contact", {"id": ANA, "name": "Ana", "do_not_contact": True}), DONE), ANA
        )
        == "closed"
    )


def test_keeping_in_touch_every_so_often_makes_a_thanked_person_in_touch(book_of):
    person = ("contact", {"id": ANA, "name": "Ana", "touch_every_days": 60})
    assert stage_of(book_of(person, DONE, THANKS), ANA) == "in_touch"


def test_a_second_talk_without_thanks_takes_the_stage_back_to_met(book_of):
    second = ("interview", {**TALK, "status": "done", "starts_at": "2026-04-09T10:00+00:00"})
    assert stage_of(book_of(PERSON, DONE, THANKS, second), ANA) == "met"


def test_stage_is_read_as_it_stood_on_a_day(book_of):
    answered = {**SENT, "outcome": "yes", "answered_on": "2026-03-05"}
    book = book_of(PERSON, ("attempt", answered), DONE, THANKS)
    found = [stage_of(book, ANA, date(2026, 3, day)) for day in (8, 9)]
    assert found == ["scheduled", "thanked"]
    asked = book_of(PERSON, ("attempt", answered))
    assert [stage_of(asked, ANA, date(2026, 3, day)) for day in (1, 2, 5)] == [
        "idea",
        "awaiting",
        "scheduled",
    ]


def test_rehearsal_moves_nobody_but_people_made_in_rehearsal(book_of):
    talk = ("interview", {**TALK, "status": "done", "is_practice": True})
    persona = ("contact", {"id": BEN, "name": "Terse Expert", "is_practice": True})
    theirs = ("interview", {**TALK, "contact": BEN, "status": "done", "is_practice": True})
    assert stages(book_of(PERSON, talk, persona, theirs)) == {ANA: "idea", BEN: "met"}


def test_a_merged_person_has_the_stage_of_the_one_kept(book_of):
    twin = ("contact", {"id": BEN, "name": "A. Lopes", "merged_into": ANA})
    talk = ("interview", {**TALK, "contact": BEN, "status": "done"})
    book = book_of(PERSON, twin, talk)
    assert (stages(book), stage_of(book, BEN)) == ({ANA: "met"}, "met")


def test_stage_of_somebody_unknown_is_empty():
    assert stage_of(Book({}), ANA) == ""


def test_every_stage_has_its_own_shape_and_word():
    assert list(MARKS) == [key for key, _ in STAGES]
    for part in range(3):
        assert len({mark[part] for mark in MARKS.values()}) == len(STAGES)
    assert label_of("met") == "Met"


def test_letting_a_thank_you_go_does_not_close_the_person(book_of):
    let_go = {"contact": ANA, "due_at": "2026-06-01", "dropped_reason": "She is on leave"}
    for kind, stage in (("thank_you", "thanked"), ("article", "thanked"), ("check_in", "closed")):
        assert (
            stage_of(book_of(PERSON, DONE, THANKS, ("follow_up", {**let_go, "kind": kind})), ANA)
            == stage
        )
    assert (
        stage_of(book_of(PERSON, DONE, ("follow_up", {**let_go, "kind": "thank_you"})), ANA)
        == "met"
    )


@pytest.mark.parametrize(
    ("stage", "check_in"),
    [
        ("thanked", {"due_at": "2026-06-01"}),
        (
            "in_touch",
            {"due_at": "2026-06-01", "dropped_reason": "No time", "done_at": "2026-05-01"},
        ),
        ("thanked", {"due_at": "2026-03-08", "dropped_reason": "No time"}),
        ("closed", {"due_at": "2026-03-09", "dropped_reason": "No time"}),
        ("closed", {"due_at": "2026-03-09T08:00+00:00", "dropped_reason": "No time"}),
        ("thanked", {"dropped_reason": "No time", "updated_at": "2026-03-08T20:00+00:00"}),
        ("closed", {"dropped_reason": "No time", "updated_at": "2026-03-09T20:00+00:00"}),
        (
            "thanked",
            {
                "due_at": "2026-03-08",
                "dropped_reason": "No time",
                "updated_at": "2026-06-01T09:00+00:00",
            },
        ),
    ],
)
def test_a_check_in_let_go_closes_unless_something_came_after(book_of, stage, check_in):
    book = book_of(
        PERSON, DONE, THANKS, ("follow_up", {"contact": ANA, "kind": "check_in", **check_in})
    )
    assert stage_of(book, ANA) == stage


def test_a_further_talk_ahead_makes_a_thanked_person_in_touch(book_of):
    further = {**TALK, "status": "scheduled", "starts_at": "2026-04-09T10:00+00:00"}
    assert stage_of(book_of(PERSON, DONE, THANKS, ("interview", further)), ANA) == "in_touch"
    assert (
        stage_of(
            book_of(PERSON, DONE, THANKS, ("interview", {**further, "status": "cancelled"})), ANA
        )
        == "thanked"
    )


def test_a_talk_that_is_done_was_ahead_on_the_day_before(book_of):
    assert stage_of(book_of(PERSON, DONE), ANA, date(2026, 3, 8)) == "scheduled"


def test_people_made_in_rehearsal_are_read_as_they_stood_on_a_day_too(book_of):
    persona = ("contact", {"id": BEN, "name": "Terse Expert", "is_practice": True})
    theirs = ("interview", {**TALK, "contact": BEN, "status": "done", "is_practice": True})
    assert [stage_of(book_of(persona, theirs), BEN, date(2026, 3, day)) for day in (8, 9)] == [
        "scheduled",
        "met",
    ]


def test_stages_before_asking_and_after_a_talk_are_a_piece_of_the_whole_way():
    way = tuple(key for key, _ in STAGES)
    assert way[: way.index("requested")] == NOT_ASKED_STAGES
    assert way[way.index("met") : way.index("closed")] == MET_STAGES


def test_an_unknown_stage_has_no_words():
    assert label_of("on_leave") == ""


def test_a_mark_is_one_character():
    assert {len(mark.sign) for mark in MARKS.values()} == {1}


def test_a_fact_found_about_a_person_makes_them_looked_up(book_of):
    assert (
        stage_of(book_of(("contact", {"id": ANA, "name": "Ana", "facts": "Wrote a paper"})), ANA)
        == "researched"
    )


def test_the_last_thank_you_that_was_sent_by_the_day_counts(book_of):
    second = ("interview", {**TALK, "status": "done", "starts_at": "2026-03-11T10:00+00:00"})
    again = (
        "follow_up",
        {"contact": ANA, "kind": "thank_you", "done_at": "2026-03-12T18:00+00:00"},
    )
    news = ("follow_up", {"contact": ANA, "kind": "article", "done_at": "2026-03-10"})
    assert stage_of(book_of(PERSON, DONE, second, THANKS, again), ANA) == "thanked"
    book = book_of(PERSON, DONE, THANKS, news, again)
    assert [stage_of(book, ANA, date(2026, 3, day)) for day in (9, 10, 12)] == [
        "thanked",
        "in_touch",
        "thanked",
    ]
