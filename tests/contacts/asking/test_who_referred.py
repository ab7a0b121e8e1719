"""Who may be named to a person."""

import pytest

from infoview_lib.contacts.asking.who_referred import WhoReferred, who_referred

ANA, BO, CY = "ct-00000001", "ct-00000002", "ct-00000003"
PEOPLE = [
    ("contact", {"id": one, "name": name})
    for one, name in ((ANA, "Ana Lopes"), (BO, "Bo Chen"), (CY, "Cy Wu"))
]


@pytest.mark.parametrize(
    ("may", "came"),
    [
        ("yes", WhoReferred(BO, "Bo Chen")),
        ("unasked", WhoReferred(unasked="Bo Chen", unasked_id=BO)),
        ("no", WhoReferred(refused=("Bo Chen",))),
    ],
)
def test_a_referrer_may_be_named_only_after_they_agreed(book_of, may, came):
    book = book_of(*PEOPLE, ("referral", {"from": BO, "to": ANA, "may_use_name": may}))
    assert who_referred(book, ANA) == came


def test_who_agreed_comes_before_who_was_not_asked(book_of):
    given = [
        ("referral", {"from": BO, "to": ANA}),
        ("referral", {"from": CY, "to": ANA, "may_use_name": "yes"}),
    ]
    assert who_referred(book_of(*PEOPLE, *given), ANA) == WhoReferred(CY, "Cy Wu")


def test_a_name_the_student_found_alone_has_no_referrer(book_of):
    assert (
        who_referred(book_of(*PEOPLE, ("referral", {"from": "you", "to": ANA})), ANA)
        == WhoReferred()
    )
