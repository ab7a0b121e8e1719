"""Column names are compared in one spelling."""

import pytest

from infoview_lib.exchange.coming_in.columns.spelling import is_eastern, normal_column


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
        ("Nome do(a) egresso(a)", "nome do a egresso"),
        ("Contacté·e", "contacte"),
        ("Ph. (w)", "ph w"),
        ("1st Email, 2nd Email", "first email 2 email"),
    ],
)
def test_words_that_are_run_together_are_parted_and_endings_to_choose_fall_away(column, words):
    assert normal_column(column) == words


def test_words_written_without_spaces_are_told():
    assert is_eastern("勤務先") and not is_eastern("name") and not is_eastern("e mail 地址")
