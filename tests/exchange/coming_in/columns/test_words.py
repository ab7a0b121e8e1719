"""Words of column names are known in any spelling, also run together."""

import pytest

from infoview_lib.exchange.coming_in.columns.words import normal_column, pieces


def test_names_of_columns_are_compared_without_case_marks_and_signs():
    assert normal_column("  Correo_ELECTRÓNICO ") == "correo electronico"


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("companyName", "company name"),
        ("LinkedInURL", "linkedin url"),
        ("EMAIL_ADDRESS_1", "email address 1"),
        ("E-mail地址", "e mail 地址"),
        ("Cell #", "cell no"),
    ],
)
def test_words_that_are_run_together_are_parted(column, words):
    assert normal_column(column) == words


@pytest.mark.parametrize(
    ("column", "parts"),
    [
        ("联系人姓名", ["联系人", "姓名"]),
        ("Kontaktnummer", ["kontakt", "nummer"]),
        ("phonenumber", ["phone", "number"]),
        ("zorble", ["zorble"]),
    ],
)
def test_compounds_are_taken_apart_into_known_words(column, parts):
    assert [word for word, _ in pieces(column)] == parts
