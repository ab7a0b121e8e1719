"""A word is found without its endings."""

from infoview_lib.exchange.coming_in.columns.word_forms import bare_forms


def test_endings_of_turkish_follow_each_other_and_others_do_not():
    assert "telefon" in bare_forms("telefonlarinizdan", "tr")
    assert bare_forms("firmami", "pl") == {"firmami", "firm", "firmam"}


def test_too_little_is_never_left_of_a_word():
    assert bare_forms("as", "") == {"as"} and bare_forms("еи", "ru") == {"еи"}
