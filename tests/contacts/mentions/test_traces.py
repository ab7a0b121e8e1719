"""What tells who somebody is, with the words it is looked for by."""

import pytest

from infoview_lib.contacts.mentions.traces import (
    NAME_PART,
    NUMBER,
    digits_of,
    traces_of,
    with_capital,
)

ANA = {"name": "Dr. Ana Lopes-Reed", "organization": "Target"}


def traces(book_of, **values):
    """Return what one contact is told by: what it is → values."""
    found = {}
    for one in traces_of(book_of(("contact", {**ANA, **values}))):
        found.setdefault(one.what, []).append(one.value)
    return found


def test_each_part_of_a_name_tells_but_no_title(book_of):
    assert traces(book_of)[NAME_PART] == ["Ana", "Lopes", "Reed", "LopesReed"]


@pytest.mark.parametrize(
    ("field", "value", "tells"),
    [
        ("email", "ana@example.org", True),
        ("email", "none", False),
        ("phone", "555 010 0199", True),
        ("phone", "911", False),
        ("profile_url", "linkedin.com/in/ana", True),
        ("profile_url", "example.org", False),
        ("notes", "She keeps bees on the roof. Nice.", True),
        ("notes", "Met in May.", False),
    ],
)
def test_only_what_is_long_enough_tells_who_it_is(book_of, field, value, tells):
    assert (len(traces(book_of, **{field: value})) > len(traces(book_of))) is tells


def test_where_names_may_be_read_only_the_rest_tells(book_of):
    book = book_of(("contact", {**ANA, "phone": "555 010 0199"}))
    assert [one.value for one in traces_of(book, is_named=True)] == ["555 010 0199"]


def test_invented_people_of_practice_need_not_count(book_of):
    book = book_of(("contact", {**ANA, "is_practice": True}))
    assert list(traces_of(book)) and not list(traces_of(book, practice=False))


def test_everyday_words_and_one_word_organizations_count_only_with_a_capital(book_of):
    book = book_of(("contact", {"name": "May Lopes", "organization": "Target"}))
    capitals = with_capital(traces_of(book))
    assert capitals["may"] and capitals["target"] and not capitals["lopes"]


@pytest.mark.parametrize("typed", ["+1 (555) 010-0199", "555.010.0199", "555 010 0199"])
def test_a_number_is_known_however_its_digits_are_grouped(typed):
    assert NUMBER.fullmatch(typed) and digits_of(typed).endswith("5550100199")
