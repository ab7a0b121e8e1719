"""A history is planned record by record, comes in once, and goes as it came."""

from datetime import date
from pathlib import Path

import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.going_out.csv_export import export_files
from infoview_lib.records.book import Book

TODAY = date(2026, 11, 30)
LISTS = Path(__file__).parents[1] / "lists"
TRACKER = (
    "Name,Company,Referred By,Date Contacted,Response,Met On,Takeaways,Thank You Sent,Referrals\n"
    "Ada Okoye,Harbor Labs,career fair,2026-10-01,Yes,2026-10-08,Labs hire early,2026-10-09,Bo\n"
    "Bo Lind,Millrace,Ada Okoye,2026-10-12,No reply,,,,\n"
    "Cy Tran,Kite,Bo Lind and Kim,,,,,,\n"
)


def plan(text, folder=None, **more):
    book = folder.book if folder else Book({})
    return read(text.encode(), book, "tracker.csv", folder, today=TODAY, **more)


def brought_in(folder):
    """Return kind, people by name, and day of each record of a history."""
    names = {one["id"]: one["name"] for one in folder.records("contact")}
    found = []
    for kind, day in (("attempt", "sent_at"), ("interview", "starts_at"), ("follow_up", "done_at")):
        found += [(kind, names[r["contact"]], r[day][:10]) for r in folder.records(kind)]
    for one in folder.records("referral"):
        found.append(("referral", names[one["from"]], names[one["to"]]))
    return found


WHOLE = [
    ("attempt", "Ada Okoye", "2026-10-01"),
    ("attempt", "Bo Lind", "2026-10-12"),
    ("interview", "Ada Okoye", "2026-10-08"),
    ("follow_up", "Ada Okoye", "2026-10-09"),
    ("referral", "Ada Okoye", "Bo Lind"),
    ("referral", "Bo Lind", "Cy Tran"),
]


def test_records_are_shown_by_kind_before_any_is_made(folder):
    found = plan(TRACKER, folder).as_dict()
    assert {kind: len(records) for kind, records in found["records"].items()} == {
        "attempt": 2,
        "interview": 1,
        "follow_up": 1,
        "referral": 2,
        "reflection": 1,
    }
    assert found["records"]["referral"][0] == {
        "row": 2,
        "action": "add",
        "reason": "",
        "into": "",
        "from": "Ada Okoye",
        "to": "Bo Lind",
    }
    assert found["records"]["attempt"][1]["outcome"] == "no_reply"
    assert folder.records("attempt") == []


def test_a_list_of_people_has_no_records():
    assert plan("Name,City\nAda Okoye,Salem\n").as_dict()["records"] == {}


def test_a_tracker_becomes_outreach_interviews_thanks_and_referrals(folder):
    done = plan(TRACKER, folder).apply()
    assert brought_in(folder) == WHOLE
    assert done["history"] == {
        "attempt": 2,
        "interview": 1,
        "follow_up": 1,
        "referral": 2,
        "reflection": 1,
    }
    for fact in ("3 people added", "2 messages", "1 interview", "2 referrals"):
        assert fact in done["said"]
    interview = folder.records("interview")[0]["id"]
    assert folder.records("follow_up")[0]["interview"] == interview
    assert [(one["interview"], one["learned"]) for one in folder.records("reflection")] == [
        (interview, "Labs hire early")
    ]


def test_who_was_referred_has_no_second_word_of_it(folder):
    rows = plan(TRACKER, folder).rows
    assert [row.get("source") for row in rows] == ["career fair", None, "Bo Lind and Kim"]
    plan(TRACKER, folder).apply()
    assert [one["circle"] for one in folder.records("contact")] == ["", "referred", ""]


def test_one_undo_restores_every_record_to_the_byte(folder):
    folder.add("contact", name="Ada Okoye", organization="Harbor Labs", notes="friend of Kim")
    folder.add("contact", name="Di Moss")
    before, files = folder.book, export_files(folder.book, TODAY)
    plan(TRACKER, folder).apply()
    assert len(folder.records("contact")) == 4 and len(folder.records("attempt")) == 2
    folder.undo()
    assert export_files(folder.book, TODAY) == files
    assert [folder.book.of(kind) for kind in ("contact", "attempt", "referral")] == [
        before.of(kind) for kind in ("contact", "attempt", "referral")
    ]


def test_the_same_tracker_adds_nothing_twice(folder):
    plan(TRACKER, folder).apply()
    again = plan(TRACKER, folder)
    assert again.counts["history"] == 0 and {one.action for one in again.history} == {"skip"}
    again.apply()
    assert brought_in(folder) == WHOLE


def test_a_later_copy_settles_what_was_open(folder):
    first = "Name,Date Contacted,Response,Met On\nAda Okoye,2026-10-01,Waiting,2026-12-08\n"
    plan(first, folder).apply()
    assert [one["outcome"] for one in folder.records("attempt")] == ["yes"]
    later = "Name,Date Contacted,Status\nBo Lind,2026-10-01,Waiting\n"
    plan(later, folder).apply()
    found = plan(later.replace("Waiting", "Declined"), folder)
    assert [(one.action, one.values) for one in found.history] == [("merge", {"outcome": "no"})]
    found.apply()
    assert [one["outcome"] for one in folder.records("attempt")] == ["yes", "no"]


def test_people_who_are_here_get_their_history_and_referrals(folder):
    ada = folder.add("contact", name="Ada Okoye", organization="Harbor Labs")
    plan("Name,Referred by\nBo Lind,Ada O.\n", folder).apply()
    assert [(one["from"]) for one in folder.records("referral")] == [ada]


def test_each_record_can_be_left_out_and_so_can_all(folder):
    found = plan(TRACKER, folder)
    place = next(one.place for one in found.history if one.kind == "attempt")
    found = found.decide(place, "skip")
    assert [one.by_choice for one in found.history].count(True) == 1
    found.apply()
    assert brought_in(folder) == WHOLE[1:]
    folder.undo()
    found.decide(place, "").decide("history", "skip").apply()
    assert brought_in(folder) == [] and len(folder.records("contact")) == 3


def test_a_referral_left_out_stays_as_how_they_were_found(folder):
    found = plan(TRACKER, folder)
    for one in found.history:
        if one.names.get("to") == "Bo Lind":
            found = found.decide(one.place, "skip")
    assert found.rows[1]["source"] == "Ada Okoye"


def test_who_is_left_out_brings_no_history(folder):
    found = plan(TRACKER, folder).decide(3, "skip")
    found.apply()
    assert brought_in(folder) == [one for one in WHOLE if "Bo Lind" not in one]


def test_what_an_interview_left_out_would_hold_is_left_out_or_stands_alone(folder):
    text = "Name,Met On,Advice,Takeaways\nAda Okoye,2026-10-08,Learn SQL,Labs hire early\n"
    found = plan(text, folder).decide("2:interview:1", "skip")
    assert [(one.kind, one.action) for one in found.history] == [
        ("interview", "skip"),
        ("reflection", "add"),
        ("recommendation", "skip"),
    ]
    found.apply()
    assert folder.records("reflection")[0]["interview"] == ""


def test_a_list_of_days_is_one_history_per_person(folder):
    text = (
        "Date,Name,Activity,Notes\n"
        "2026-09-14,Ada Okoye,Email,asked for 20 minutes\n"
        "2026-09-16,Ada Okoye,Reply,\n"
        "2026-09-28,Ada Okoye,Coffee chat,Labs hire early\n"
        "2026-09-29,Ada Okoye,Thank-you note,\n"
        "2026-09-29,Ada Okoye,Thank-you note,\n"
    )
    plan(text, folder).apply()
    assert brought_in(folder) == [
        ("attempt", "Ada Okoye", "2026-09-14"),
        ("interview", "Ada Okoye", "2026-09-28"),
        ("follow_up", "Ada Okoye", "2026-09-29"),
    ]
    attempt = folder.records("attempt")[0]
    assert (attempt["outcome"], attempt["answered_on"]) == ("yes", "2026-09-16")
    assert folder.records("follow_up")[0]["interview"] == folder.records("interview")[0]["id"]


@pytest.mark.parametrize("path", sorted((LISTS / "trackers").glob("*.csv")), ids=lambda p: p.stem)
def test_a_tracker_in_any_language_tells_the_same(path, folder):
    read(path, folder.book, folder=folder, today=TODAY).apply()
    thanked = "2026-10-09" if path.stem == "german" else "2026-10-08"
    assert brought_in(folder) == [
        ("attempt", "Ada Okoye", "2026-10-01"),
        ("attempt", "Bo Lind", "2026-10-12"),
        ("interview", "Ada Okoye", "2026-10-08"),
        ("follow_up", "Ada Okoye", thanked),
        ("referral", "Ada Okoye", "Bo Lind"),
    ]
    assert [one["outcome"] for one in folder.records("attempt")] == ["yes", "no_reply"]
    assert folder.records("attempt")[1]["channel"] == "linkedin"


def test_notion_writes_relations_and_days_in_its_own_way(folder):
    text = (
        "Name,Company,Status,Last Contact,Referred by\n"
        "Ada Okoye,Harbor Labs (https://www.notion.so/Harbor-Labs-0123),Contacted,"
        '"October 1, 2026 3:00 PM (EDT)",\n'
        'Bo Lind,Millrace,Met,"October 12, 2026",Ada Okoye (https://www.notion.so/Ada-0123)\n'
    )
    found = plan(text, folder)
    assert found.rows[0]["organization"] == "Harbor Labs"
    found.apply()
    assert [(kind, *who[:1]) for kind, *who in brought_in(folder)] == [
        ("attempt", "Ada Okoye"),
        ("attempt", "Bo Lind"),
        ("interview", "Bo Lind"),
        ("referral", "Ada Okoye"),
    ]
