"""Thanks that are owed for a referral, and news of the decision for everyone who helped."""

from datetime import UTC, date, datetime

from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.contacts.due.closing_the_loop import heard_on, helpers
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.settling import settle

ANA, BEN = "ct-0000000a", "ct-0000000b"
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes"}),
    ("contact", {"id": BEN, "name": "Ben Adeyemi"}),
)
NAMED = ("referral", {"from": ANA, "to": BEN, "date": "2026-03-04", "how": "intro_email"})


def owes_thanks(book):
    return [
        item.contact
        for item in due_items(book, date(2026, 3, 9))
        if item.action == "thank_referrer"
    ]


def test_thanks_sent_before_an_introduction_do_not_count_for_it(book_of):
    def sent(day):
        return (
            "follow_up",
            {"contact": ANA, "kind": "referrer_thanks", "done_at": f"{day}T09:00+00:00"},
        )

    assert owes_thanks(book_of(*PEOPLE, NAMED, sent("2026-03-03"))) == [ANA]
    assert owes_thanks(book_of(*PEOPLE, NAMED, sent("2026-03-04"))) == []


def test_thanks_for_one_introduction_do_not_count_for_another(book_of):
    named = {**NAMED[1], "id": "rf-00000001"}

    def thanked_for(referral):
        sent = {"kind": "referrer_thanks", "done_at": "2026-03-05T09:00+00:00", "record": referral}
        entries = ("referral", named), ("follow_up", {"contact": ANA, **sent})
        return owes_thanks(book_of(*PEOPLE, *entries)) == []

    assert thanked_for("rf-00000001") and thanked_for("") and not thanked_for("rf-00000002")


GAVE_INTERVIEW, GAVE_USED_NAME, GAVE_UNUSED_NAME, NEVER_MET = (f"ct-0000000{one}" for one in "abcd")
FOUR_PEOPLE = tuple(
    ("contact", {"id": one, "name": name})
    for one, name in (
        (GAVE_INTERVIEW, "Ana Lopes"),
        (GAVE_USED_NAME, "Ben Okoro"),
        (GAVE_UNUSED_NAME, "Clo Nguyen"),
        (NEVER_MET, "Dee Fox"),
    )
)
STORY = (
    *FOUR_PEOPLE,
    (
        "interview",
        {
            "id": "iv-00000001",
            "contact": GAVE_INTERVIEW,
            "starts_at": "2026-03-01T10:00+00:00",
            "status": "done",
        },
    ),
    ("recommendation", {"interview": "iv-00000001", "text": "Go", "status": "not_for_me"}),
    (
        "referral",
        {
            "from": GAVE_USED_NAME,
            "to": GAVE_INTERVIEW,
            "thanked_on": "2026-03-02",
            "told_outcome_on": "2026-03-02",
        },
    ),
    ("referral", {"from": GAVE_UNUSED_NAME, "to": NEVER_MET}),
)
DECIDED = ("profile", {"decided": "Nursing", "decided_on": "2026-04-01"})


def news(book, on=date(2026, 4, 2)):
    return [
        (one.name, one.due_on, one.about)
        for one in due_items(book, on)
        if one.action == "decision_news"
    ]


def test_who_gave_a_talk_advice_or_a_name_that_was_used_has_helped(book_of):
    found = helpers(RecordsByPerson(book_of(*STORY)))
    assert found.keys() == {GAVE_INTERVIEW, GAVE_USED_NAME}
    assert "Talked with you" in found[GAVE_INTERVIEW] and "advice" in found[GAVE_INTERVIEW]
    assert "Ana Lopes" in found[GAVE_USED_NAME] and "Talked" not in found[GAVE_USED_NAME]


def test_everyone_who_helped_hears_the_decision_once(book_of):
    assert news(book_of(*STORY)) == []
    book = book_of(*STORY, DECIDED)
    assert news(book) == [
        ("Ana Lopes", "2026-04-15", "Nursing"),
        ("Ben Okoro", "2026-04-15", "Nursing"),
    ]
    told = settle(
        book, "decision_news", GAVE_INTERVIEW, GAVE_INTERVIEW, datetime(2026, 4, 3, 12, tzinfo=UTC)
    ).adds
    after = book_of(*STORY, DECIDED, *told)
    assert [name for name, *_ in news(after)] == ["Ben Okoro"]
    assert heard_on(RecordsByPerson(after), GAVE_INTERVIEW) == "2026-04-03"
    changed = ("profile", {"decided": "Teaching", "decided_on": "2026-05-01"})
    assert [name for name, *_ in news(book_of(*STORY, changed, *told))] == ["Ben Okoro"]


def test_who_is_not_to_be_contacted_gets_no_news(book_of):
    left = ("contact", {"id": GAVE_INTERVIEW, "name": "Ana Lopes", "do_not_contact": True})
    assert [name for name, *_ in news(book_of(left, *STORY[1:], DECIDED))] == ["Ben Okoro"]
