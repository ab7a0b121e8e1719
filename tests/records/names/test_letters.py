"""Letters of names are compared without accents, and with what is typed for special letters."""

import pytest

from infoview_lib.records.names.letters import plain, spellings


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Łukasz Żółty", "lukasz zolty"),
        ("Ærø", "aero"),
        ("Đặng Hoàng", "dang hoang"),
        ("Işık", "isik"),
        ("İpek", "ipek"),
        ("Groß", "gross"),
        ("Guðrún Þóra", "gudrun thora"),
        ("Villaseñor", "villasenor"),
        ("Мария Зайцева", "mariya zaytseva"),
        ("Σοφία", "sofia"),
        ("山田", "山田"),
        ("", ""),
    ],
)
def test_letters_are_made_plain(written, found):
    assert plain(written) == found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jürgen", "Juergen"),
        ("Jürgen", "Jurgen"),
        ("Groß", "Gross"),
        ("Søren", "Soren"),
        ("Søren", "Soeren"),
        ("Håkon", "Haakon"),
        ("Æsa", "AESA"),
        ("e\u0301mile", "Émile"),
    ],
)
def test_a_word_is_the_same_as_a_plain_keyboard_writes_it(a, b):
    assert spellings(a) & spellings(b)


def test_only_special_letters_have_a_second_spelling():
    assert spellings("Samuel") == {"samuel"}
    assert not spellings("Michael") & spellings("Michal")
