"""Names in signs are parted, and common family names are known in both scripts."""

import pytest

from infoview_lib.records.names.east_asian import (
    family_and_given,
    in_latin,
    in_signs,
    is_east_asian,
)


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("王建国", "王", "建国"),
        ("欧阳娜娜", "欧阳", "娜娜"),
        ("佐々木健", "佐々木", "健"),
        ("김하늘", "김", "하늘"),
        ("犇", "犇", ""),
        ("", "", ""),
    ],
)
def test_a_name_in_signs_is_parted(name, family, given):
    assert family_and_given(name) == (family, given)


def test_latin_names_and_mixed_ones_are_not_in_signs():
    assert not any(map(is_east_asian, ("Chen Wei", "Wei 陈", "Пётр", "")))


@pytest.mark.parametrize(("latin", "sign"), [("Park", "박"), ("Tanaka", "田中"), ("WANG", "王")])
def test_a_family_name_is_known_both_ways(latin, sign):
    assert sign in in_signs(latin)
    assert latin.lower() in in_latin(sign)
