"""Words that stand beside a name are known in many languages, with and without accents."""

from infoview_lib.contacts.mentions.judging.forms_of_address import (
    is_always_said,
    signs_behind,
    stands_before,
    stands_behind,
)


def test_words_before_and_behind_a_name_are_told_apart():
    assert all(map(stands_before, ["chi", "kuya", "ustaz", "senora", "пані", "madan"]))
    assert all(map(stands_behind, ["hanim", "bey", "ji", "san"]))
    assert not any(map(stands_before, ["bey", "lopes"])) and not stands_behind("kuya")


def test_signs_are_known_as_they_are_written():
    assert {"さん", "님", "老师"} <= {*signs_behind()}


def test_some_languages_hardly_ever_leave_them_out():
    assert is_always_said("hanim") and not is_always_said("senora")
