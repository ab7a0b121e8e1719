"""Names, addresses and numbers are compared in one form."""

import pytest

from infoview_lib.records.same_person.signs import (
    is_shared_mailbox,
    normal_email,
    normal_name,
    normal_phone,
    normal_url,
    own_page,
)


def test_names_addresses_and_numbers_are_compared_in_one_form():
    assert normal_name("Nguyễn, Thị Lan") == normal_name("thi lan nguyen")
    assert normal_url("http://uk.example.com/in/x/") == normal_url("https://www.example.com/in/x")
    assert [normal_phone(text) for text in ("555-0142", "", "12")] == ["5550142", "", ""]
    assert own_page("https://www.linkedin.com/company/harbor") == ""


def test_what_stands_around_a_name_does_not_count_but_its_numbers_do():
    assert normal_name("Dr. Ana Lopes, PhD ’09") == normal_name("ana lopes")
    assert normal_name("Alumni contact 14") != normal_name("Alumni contact 41")


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("lee+jobs@example.org", "lee@example.org"),
        ("+lee@example.org", "+lee@example.org"),
        ("Pat.Quinn@GMAIL.com", "patquinn@gmail.com"),
        ("pat.quinn+x@googlemail.com", "patquinn@gmail.com"),
        ("pat.quinn@example.org", "pat.quinn@example.org"),
        ("not an address", ""),
    ],
)
def test_a_mailbox_has_one_form(written, compared):
    assert normal_email(written) == compared


@pytest.mark.parametrize(
    ("email", "is_shared"),
    [
        ("info@elm.example", True),
        ("front-desk.office@elm.example", True),
        ("elm@elm.example", True),
        ("director@elm.example", True),
        ("ana.lopes@elm.example", False),
        ("", False),
    ],
)
def test_an_office_shares_its_mailbox(email, is_shared):
    assert is_shared_mailbox(email) is is_shared
