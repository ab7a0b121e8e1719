"""Who a row of a file is here already, and how sure that is."""

import pytest

from infoview_lib.exchange.coming_in.already_here import KnownPeople, place_key

ANA = {
    "name": "Ana Lopes",
    "organization": "Riverbend Clinic",
    "email": "ana@example.org",
    "profile_url": "https://www.linkedin.com/in/ana-lopes",
    "phone": "+1 555 010 0199",
}


def known(**values):
    people = KnownPeople()
    people.put("ct-00000001", {**ANA, **values})
    return people


@pytest.mark.parametrize(
    ("row", "sign"),
    [
        ({"name": "ana lopes", "email": "ANA@example.org"}, "email"),
        ({"name": "Ana Lopes-Reed", "profile_url": "linkedin.com/in/Ana-Lopes/"}, "profile"),
        ({"name": "Ana Lopes", "organization": "riverbend  clinic"}, "organization"),
        ({"name": "Ana Lopes"}, "nothing new"),
    ],
)
def test_a_row_is_the_person_who_shares_an_address_or_name_and_place(row, sign):
    match = known().same(row)
    assert match is not None and match.ref == "ct-00000001" and sign in match.sign


@pytest.mark.parametrize(
    "row",
    [
        {"name": "Ana Lopes", "organization": "Hill School"},
        {"name": "Rui Lopes", "email": "ana@example.org"},  # a family shares an address
        {"name": "Ana Lopes", "organization": "Riverbend Clinic", "email": "a.lopes@example.com"},
        {"name": "Bo Chen", "profile_url": "linkedin.com/in/ana-lopes"},
    ],
)
def test_a_row_that_differs_where_it_counts_is_nobody_for_sure(row):
    assert known().same(row) is None


def test_whoever_shares_a_sign_is_offered_as_perhaps_the_same():
    people = known()
    assert people.perhaps({"name": "A. L.", "phone": "(555) 010-0199"}).ref == "ct-00000001"
    assert people.perhaps({"name": "Bo Chen", "phone": "555 010 7777"}) is None


def test_a_match_says_when_the_name_is_another_one():
    named = {"profile_url": ANA["profile_url"]}
    assert known().same({"name": "Ana Reed", **named}).name_differs
    assert not known().same({"name": "Ana Lopes", **named}).name_differs


def test_only_what_is_unknown_here_is_filled_in():
    row = {"name": "Ana Lopes", "email": "other@example.org", "city": "Porto", "title": ""}
    assert known(city="").gaps("ct-00000001", row) == {"city": "Porto"}


def test_nothing_is_filled_in_from_a_row_with_the_addresses_of_two_people():
    people = known(city="")
    people.put("ct-00000002", {"name": "Ana Lopes", "email": "ana.l@example.org"})
    row = {"name": "Ana Lopes", "email": "ana.l@example.org", "city": "Porto"}
    assert people.gaps("ct-00000001", row | {"profile_url": ANA["profile_url"]}) == {}


def test_case_and_spaces_of_an_organization_do_not_count():
    assert place_key(" Riverbend  CLINIC") == place_key("Riverbend Clinic")
