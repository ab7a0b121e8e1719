"""Ask about days that contradict each other, each rule with the record it speaks of."""

from datetime import UTC, datetime

import pytest

from infoview_lib.contacts.contradictions import MOST_ASKED, contradictions, new_questions
from infoview_lib.records.book import Book

NOW = datetime(2026, 3, 10, 15, tzinfo=UTC)
ANA = {"id": "ct-00000001", "name": "Ana Lopes"}
HELD = {"id": "iv-00000001", "contact": ANA["id"], "status": "done"}
LATER, EARLIER = "2026-03-11T14:00+00:00", "2026-03-05T14:00+00:00"


def asked(kind, /, **values):
    book = {"contact": [ANA], "interview": [HELD | {"starts_at": EARLIER}]}
    book.setdefault(kind, []).append({"id": f"{kind[:2]}-00000009", **values})
    return list(contradictions(Book(book), NOW).values())


@pytest.mark.parametrize(
    ("status", "starts_at", "facts"),
    [
        ("done", LATER, ("Ana Lopes", "March 11", "still ahead")),
        ("done", EARLIER, ()),
        ("done", "", ()),
        ("scheduled", EARLIER, ("Ana Lopes", "March 5", "passed")),
        ("scheduled", LATER, ()),
        ("planned", "", ()),
        ("cancelled", LATER, ()),
    ],
)
def test_an_interview_is_held_before_now_and_ahead_after(status, starts_at, facts):
    interview = HELD | {"status": status, "starts_at": starts_at}
    found = list(contradictions(Book({"contact": [ANA], "interview": [interview]}), NOW).values())
    assert len(found) == bool(facts)
    assert all(fact in found[0] for fact in facts)


def test_a_practice_that_began_a_while_ago_is_no_contradiction():
    practice = HELD | {"status": "scheduled", "starts_at": EARLIER, "is_practice": True}
    assert contradictions(Book({"contact": [ANA], "interview": [practice]}), NOW) == {}


@pytest.mark.parametrize(
    ("kind", "values", "facts"),
    [
        ("follow_up", {"done_at": "2026-03-04T09:00+00:00"}, ("March 5", "Ana Lopes", "thank")),
        ("follow_up", {"done_at": "2026-03-06T09:00+00:00"}, ()),
        ("follow_up", {"done_at": "2026-03-19T09:00+00:00"}, ("March 19", "still ahead")),
        ("attempt", {"sent_at": "2026-03-04", "answered_on": "2026-03-02"}, ("March 4", "March 2")),
        ("attempt", {"sent_at": "2026-03-04", "answered_on": "2026-03-04"}, ()),
        ("attempt", {"sent_at": "2026-03-20"}, ("March 20", "still ahead")),
        ("attempt", {"sent_at": "2026-03-10T14:59+00:00"}, ()),
        ("attempt", {"sent_at": "2026-03-10T23:59+00:00"}, ()),
        ("attempt", {"sent_at": "2026-03-11T00:01+00:00"}, ("March 11", "still ahead")),
        ("recommendation", {"done_on": "2026-03-04"}, ("March 4", "March 5")),
        ("recommendation", {"done_on": "2026-03-08", "told_on": "2026-03-07"}, ("8", "March 7")),
        ("recommendation", {"done_on": "2026-03-08", "told_on": "2026-03-09"}, ()),
        ("recommendation", {"told_on": "2026-03-12"}, ("March 12", "still ahead")),
        ("referral", {"date": "2026-03-05", "thanked_on": "2026-03-04"}, ("March 4", "March 5")),
        ("referral", {"date": "2026-03-05", "told_outcome_on": "2026-03-04"}, ("March 5",)),
        ("referral", {"date": "2026-03-11"}, ("March 11", "still ahead")),
        ("referral", {"date": "2026-03-05", "thanked_on": "2026-03-05"}, ()),
    ],
)
def test_nothing_comes_before_what_it_follows_or_after_today(kind, values, facts):
    links = {"from": ANA["id"], "to": "ct-00000002"} if kind == "referral" else {}
    links |= {"interview": HELD["id"]} if kind in ("follow_up", "recommendation") else {}
    links |= {"contact": ANA["id"]} if kind in ("follow_up", "attempt") else {}
    links |= {"kind": "thank_you"} if kind == "follow_up" else {}
    found = asked(kind, **links, **values)
    assert len(found) == bool(facts)
    assert all(fact in found[0] for fact in facts)


@pytest.mark.parametrize(
    ("status", "facts"),
    [("planned", ("Ana Lopes", "March 5", "passed")), ("done", ()), ("cancelled", ())],
)
def test_a_time_on_offer_is_ahead(status, facts):
    interview = HELD | {"status": status, "starts_at": "", "offered": f"{EARLIER} {LATER}"}
    found = list(contradictions(Book({"contact": [ANA], "interview": [interview]}), NOW).values())
    assert len(found) == bool(facts)
    assert all(fact in found[0] for fact in facts)


@pytest.mark.parametrize(
    ("values", "fact"),
    [
        ({"public_source_ok": None}, "anyone"),
        ({"public_source_ok": False}, "not public"),
        ({"public_source_ok": True}, ""),
        ({"public_source_ok": None, "done_at": ""}, ""),
        ({"public_source_ok": None, "kind": "check_in"}, ""),
    ],
)
def test_what_was_shared_may_be_read_by_all(values, fact):
    shared = {"contact": ANA["id"], "kind": "article", "done_at": EARLIER, "about": "Tides"}
    found = asked("follow_up", **(shared | values))
    assert len(found) == bool(fact)
    assert all(fact in one and "Tides" in one and "Ana Lopes" in one for one in found)


def referral(number, thanked_on, **values):
    return {
        "id": f"rf-0000000{number}",
        "from": ANA["id"],
        "to": "ct-00000002",
        "date": "2026-03-05",
        "thanked_on": thanked_on,
        **values,
    }


def book_with(*referrals, name="Ana Lopes"):
    return Book({"contact": [ANA | {"name": name}], "referral": list(referrals)})


def test_only_what_a_change_brought_up_is_asked_about():
    bad, good = referral(1, "2026-03-04"), referral(1, "2026-03-06")
    (question,) = new_questions(book_with(good), book_with(bad), NOW)
    assert "March 4" in question
    assert new_questions(book_with(bad), book_with(good), NOW) == []
    assert new_questions(book_with(bad), book_with(bad | {"how": "call"}), NOW) == []
    assert new_questions(book_with(bad), book_with(bad, referral(2, ""), name="Ana"), NOW) == []
    (other,) = new_questions(book_with(bad), book_with(referral(1, "2026-03-03")), NOW)
    assert "March 3" in other


def test_many_questions_at_once_are_counted():
    many = [referral(number, "2026-03-04") for number in range(MOST_ASKED + 3)]
    for count, facts in ((MOST_ASKED, ()), (MOST_ASKED + 1, "One"), (MOST_ASKED + 3, "3")):
        found = new_questions(book_with(), book_with(*many[:count]), NOW)
        assert len(found) == MOST_ASKED + bool(facts)
        assert not facts or found[-1].startswith(facts)


def test_a_sample_student_contradicts_nothing(tmp_path):
    from infoview_lib.files.demo import fill_demo
    from infoview_lib.files.folder.folder import open_folder

    folder = open_folder(tmp_path)
    fill_demo(folder, NOW.date())
    assert contradictions(folder.book, NOW.replace(hour=23)) == {}
