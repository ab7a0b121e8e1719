"""Thanks that are owed for a name."""

from datetime import date

from infoview_lib.contacts.due import due_items

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
