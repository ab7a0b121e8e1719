"""Check the reading grade against sentences of known difficulty."""

import pytest

from tests.prep.reading_grade import reading_grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("work", 1),
        ("people", 2),
        ("changed", 1),
        ("needed", 2),
        ("classes", 2),
        ("idea", 3),
        ("organization", 5),
        ("business", 2),
        ("someone", 2),
        ("quiet", 2),
        ("science", 2),
        ("association", 5),
        ("coworkers", 3),
        ("well-known", 2),
        ("don’t", 1),
        ("tables", 2),
        ("employee", 3),
        ("rhythm", 1),
        ("x", 1),
    ],
)
def test_syllables_are_counted(word, count):
    assert syllables(word) == count


def test_plain_sentences_read_easier_than_office_words():
    plain = "You talk with people. They tell you what the work is like."
    stiff = (
        "Professional organizations facilitate occupational information dissemination "
        "opportunities."
    )
    assert reading_grade(plain) < 4
    assert reading_grade(stiff) > 12


def test_text_without_words_has_grade_zero():
    assert reading_grade("123 ?!") == 0.0
