"""A slip of one letter is found, two are not; so is another case of a name."""

import pytest

from infoview_lib.contacts.mentions.nearly_names import NearlyNames, OneLetterOff

DECLINED = ["grzegorz", "kasia", "wronski", "wojtek", "agnieszka"]


@pytest.mark.parametrize(
    ("word", "is_near"),
    [
        ("quenbi", True),
        ("quenb", True),
        ("quennby", True),
        ("qeunby", True),
        ("quenby", False),
        ("qunbey", False),
        ("quenbies", False),
        ("abc", False),
    ],
)
def test_one_letter_left_out_put_in_exchanged_or_swapped(word, is_near):
    assert OneLetterOff(["quenby", "lin"]).near(word) == (["quenby"] if is_near else [])


def test_short_names_are_not_looked_for_so():
    assert OneLetterOff(["lin"]).near("line") == []


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("grzegorzem", "grzegorz"),
        ("grzegorzowi", "grzegorz"),
        ("kasiu", "kasia"),
        ("wronskiego", "wronski"),
        ("roberta", ""),
        ("kasinski", ""),
    ],
)
def test_another_case_of_a_name_is_found_where_names_are_declined(word, name):
    names = NearlyNames([*DECLINED, "okafor", "reka"], 6, DECLINED)
    assert names.near(word) == ([name] if name else [])
