"""A slip of one letter is found, two are not."""

import pytest

from infoview_lib.contacts.mentions.one_letter_off import OneLetterOff


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
