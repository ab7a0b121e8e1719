"""What stands for a name fits its sentence."""

import pytest

from infoview_lib.exchange.redaction.redacted_texts import Redactor
from infoview_lib.exchange.redaction.stand_ins import FIELD, put_in


@pytest.mark.parametrize(
    ("text", "name", "instead", "shown"),
    [
        ("At the Riverbend Clinic.", "Riverbend Clinic", "Organization 1", "At Organization 1."),
        ("The Riverbend team.", "Riverbend", "Organization 1", "The Organization 1 team."),
        ("a Riverbend job", "Riverbend", "Organization 1", "an Organization 1 job"),
        ("An Ames job", "Ames", "Person 2", "A Person 2 job"),
        ("an Ames job", "Ames", "R. C.", "an R. C. job"),
        ("Said by Ana.", "Ana", "A.", "Said by A."),
        ("The Quenbys left.", "Quenbys", "Person 1", "Person 1's family left."),
        ("Ana left.", "Ana", "someone", "Someone left."),
        ("So Ana left.", "Ana", "someone", "So someone left."),
        ("Ask our state climatologist.", "state climatologist", FIELD, f"Ask {FIELD}."),
    ],
)
def test_article_capital_and_dot_fit(text, name, instead, shown):
    at = text.index(name)
    start, end, words = put_in(text, at, at + len(name), instead)
    assert text[:start] + words + text[end:] == shown


ANA = {
    "name": "Quendolyn Vashtimore",
    "organization": "Riverbend Family Clinic",
    "title": "State climatologist",
    "email": "qv77x@riverbend.example",
}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("I'm surer than at the start.", "I'm surer than at the start."),
        ("Met Ms. Vashtimore’s team.", "Met Person 1’s team."),
        ("Quen, Quendoyln, and Q.V. said so.", "Person 1, Person 1, and Person 1 said so."),
        ("She is the state climatologist.", f"She is {FIELD}."),
        ("At Riverbend, see riverbend.example.", "At Organization 1, see [page]."),
        ("Write jobs@riverbend.example now.", "Write [email] now."),
        ("My student Quendolyn Saguaro left.", "My student Quendolyn Saguaro left."),
    ],
)
def test_a_covered_sentence_stays_whole(book_of, said, shown):
    book = book_of(("contact", ANA | {"address_as": "Quen"}))
    assert Redactor(book, "none").text(said).text == shown


def test_what_is_doubtful_is_shown_in_its_sentence_and_let_through_once_it_was_told(book_of):
    book = book_of(("contact", {"name": "Hope Ames"}))
    said = "It was late. Hope is all I had. So it goes."
    covered = Redactor(book, "none").text(said)
    assert covered.text == "It was late. Person 1 is all I had. So it goes."
    (one,) = covered.doubtful
    assert (one.words, one.sentence) == ("Hope", "Hope is all I had.")
    assert Redactor(book, "none", plain=[one.place]).text(said).text == said
