"""Fields of work are told apart by the words people name them with."""

import pytest

from infoview_lib.prep.digital_fields import is_digital


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        (("Information technology",), True),
        (("IT",), True),
        (("Banking & finance", "Teller"), True),
        (("HEALTHCARE",), False),
        (("Construction", "Web designer"), False),  # the industry counts first
        (("Public service", "Software tester"), True),
        (("Education technology",), None),
        (("Education technology", "Teaching"), False),
        (("Museums", "Curator"), None),
        (("", ""), None),
        ((), None),
    ],
)
def test_words_of_one_kind_say_whether_a_field_is_digital(fields, found):
    assert is_digital(*fields) is found


def test_part_of_a_word_says_nothing():
    assert is_digital("Italian literature") is is_digital("Careers") is None
