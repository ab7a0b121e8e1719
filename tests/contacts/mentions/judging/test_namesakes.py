"""Somebody else of the same name is told apart by the words beside it."""

import pytest

from infoview_lib.contacts.mentions.judging.namesakes import are_many, is_another, is_namesake
from infoview_lib.contacts.mentions.judging.text_words import TextWords


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("Not Priya from my section.", True),
        ("Priya, my lab partner, left.", True),
        ("Priya from my hall left.", True),
        ("My roommate Priya left.", True),
        ("Cousin Priya left.", True),
        ("My dentist is named Priya too.", True),
        ("The dog is called Priya as well.", True),
        ("It was Priya somebody.", True),
        ("Con Priya, mia cugina.", True),
        ("Ich kenne meinen Onkel Priya.", True),
        ("Der Kollege heißt auch Priya.", True),
        ("Not so, Priya from the lab said.", False),
        ("Priya, my first contact, left.", False),
        ("She is called Priya.", False),
        ("Priya from the lab left.", False),
    ],
)
def test_the_words_beside_tell_somebody_else(text, is_other):
    words = TextWords(text)
    at = [words.raw(n) for n in range(len(words))].index("Priya")
    assert is_namesake(words, at, at, ()) is is_other


def test_who_the_person_is_to_the_student_is_no_sign_of_somebody_else():
    words = TextWords("My cousin Priya left.")
    assert not is_namesake(words, 2, 2, ["cousin"])


def test_another_one_and_many():
    assert is_another(TextWords("the other Mr. Chen"), 3)
    assert not is_another(TextWords("a Bia ligou"), 1)
    assert are_many(TextWords("Nachos were served"), 0)
    assert not are_many(TextWords("Nacho was served"), 0)
