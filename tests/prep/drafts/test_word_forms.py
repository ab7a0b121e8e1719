"""Words said to somebody else, and words in the form a sentence needs."""

import pytest

from infoview_lib.prep.drafts.word_forms import to_me, to_you


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ask her about open days", "ask you about open days"),
        ("ask her assistant", "ask your assistant"),
        ("he works nights", "you work nights"),
        ("firms want it as if they did not know", "firms want it as if they did not know"),
        ("harder than they said", "harder than you said"),
    ],
)
def test_words_about_a_person_are_said_to_them_and_words_about_others_stay(text, said):
    assert to_you(text) == said


def test_words_to_the_student_become_the_students_own():
    assert to_me("let your advisor help you") == "let my advisor help me"
