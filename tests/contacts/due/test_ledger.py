"""Everything owed to one person."""

from infoview_lib.contacts.due.ledger import Ledger, owed_to

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"
STORY = (
    ("contact", {"id": ANA, "name": "Ana"}),
    ("contact", {"id": BEN, "name": "Ben"}),
    ("contact", {"id": CLO, "name": "Clo"}),
    (
        "interview",
        {
            "id": "iv-00000001",
            "contact": ANA,
            "status": "done",
            "starts_at": "2026-03-09T10:00+00:00",
        },
    ),
    (
        "interview",
        {
            "id": "iv-00000002",
            "contact": BEN,
            "status": "done",
            "starts_at": "2026-03-12T10:00+00:00",
        },
    ),
    ("recommendation", {"id": "rc-00000001", "interview": "iv-00000001", "status": "new"}),
    ("recommendation", {"id": "rc-00000002", "interview": "iv-00000001", "status": "done"}),
    (
        "recommendation",
        {
            "id": "rc-00000003",
            "interview": "iv-00000001",
            "status": "done",
            "told_on": "2026-04-01",
        },
    ),
    ("referral", {"id": "rf-00000001", "from": ANA, "to": BEN, "date": "2026-03-09"}),
    (
        "referral",
        {
            "id": "rf-00000002",
            "from": ANA,
            "to": CLO,
            "date": "2026-03-09",
            "thanked_on": "2026-03-10",
        },
    ),
)


def test_a_ledger_holds_everything_open_with_one_person(book_of):
    found = owed_to(book_of(*STORY), ANA)
    assert found == Ledger(
        contact=ANA,
        name="Ana",
        thanks=("iv-00000001",),
        open_advice=("rc-00000001",),
        untold_advice=("rc-00000002",),
        unthanked_names=("rf-00000001",),
        open_names=("rf-00000002",),
        untold_names=("rf-00000001",),
    )
    assert found.owed == 4


def test_a_thank_you_is_owed_after_a_talk(book_of):
    ledger = owed_to(book_of(*STORY), BEN)
    assert (ledger.name, ledger.owed, ledger.thanks) == ("Ben", 1, ("iv-00000002",))


def test_nothing_is_owed_to_somebody_never_met(book_of):
    assert owed_to(book_of(*STORY), CLO).owed == 0
