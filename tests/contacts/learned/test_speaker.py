"""One sentence in two voices."""

import pytest

from infoview_lib.contacts.learned.speaker import BY_STUDENT, TO_STUDENT


@pytest.mark.parametrize(
    ("voice", "sentence"),
    [(TO_STUDENT, "Your goals are what you said."), (BY_STUDENT, "My goals are what I said.")],
)
def test_a_sentence_is_said_to_the_student_or_by_the_student(voice, sentence):
    assert f"{voice.possessive_first} goals are what {voice.subject} said." == sentence


def test_only_the_word_for_oneself_has_a_capital_within_a_sentence():
    assert (TO_STUDENT.subject_first, BY_STUDENT.subject_first, BY_STUDENT.subject) == (
        "You",
        "I",
        "I",
    )
