from datetime import UTC, date, datetime

from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.closing_news import heard_on, helpers
from infoview_lib.contacts.due import due_items
from infoview_lib.contacts.settling import settle

ANA, BEN, CLO, DEE = (f"ct-0000000{one}" for one in "abcd")
PEOPLE = tuple(
    ("contact", {"id": one, "name": name})
    for one, name in ((ANA, "Ana Lopes"), (BEN, "Ben Okoro"), (CLO, "Clo Nguyen"), (DEE, "Dee Fox"))
)
STORY = (
    *PEOPLE,
    (
        "interview",
        {
            "id": "iv-00000001",
            "contact": ANA,
            "starts_at": "2026-03-01T10:00+00:00",
            "status": "done",
        },
    ),
    ("recommendation", {"interview": "iv-00000001", "text": "Go", "status": "not_for_me"}),
    (
        "referral",
        {"from": BEN, "to": ANA, "thanked_on": "2026-03-02", "told_outcome_on": "2026-03-02"},
    ),
    ("referral", {"from": CLO, "to": DEE}),
)
DECIDED = ("profile", {"decided": "Nursing", "decided_on": "2026-04-01"})


def news(book, on=date(2026, 4, 2)):
    return [
        (one.name, one.due_on, one.about)
        for one in due_items(book, on)
        if one.action == "decision_news"
    ]


def test_who_gave_a_talk_advice_or_a_name_that_was_used_has_helped(book_of):
    assert helpers(Casebook(book_of(*STORY))) == {
        ANA: "Talked with you and gave you advice.",
        BEN: "Led you to Ana Lopes.",
    }


def test_everyone_who_helped_hears_the_decision_once(book_of):
    assert news(book_of(*STORY)) == []
    book = book_of(*STORY, DECIDED)
    assert news(book) == [
        ("Ana Lopes", "2026-04-15", "Nursing"),
        ("Ben Okoro", "2026-04-15", "Nursing"),
    ]
    told = settle(book, "decision_news", ANA, ANA, datetime(2026, 4, 3, 12, tzinfo=UTC)).adds
    after = book_of(*STORY, DECIDED, *told)
    assert [name for name, *_ in news(after)] == ["Ben Okoro"]
    assert heard_on(Casebook(after), ANA) == "2026-04-03"
    changed = ("profile", {"decided": "Teaching", "decided_on": "2026-05-01"})
    assert [name for name, *_ in news(book_of(*STORY, changed, *told))] == ["Ben Okoro"]


def test_who_is_not_to_be_contacted_gets_no_news(book_of):
    left = ("contact", {"id": ANA, "name": "Ana Lopes", "do_not_contact": True})
    assert [name for name, *_ in news(book_of(left, *STORY[1:], DECIDED))] == ["Ben Okoro"]
