"""An address is one mention; somebody else's at the same place tells of the place alone."""

import pytest

from infoview_lib.contacts.mentions.finder import MentionFinder


@pytest.mark.parametrize(
    ("text", "words", "part"),
    [
        ("Write a.lopes@riverbend.example.", "a.lopes@riverbend.example", "email address"),
        ("Write jobs@riverbend.example.", "riverbend.example", "web address"),
        ("Write ana.lopes@mail.example.", "ana.lopes@mail.example", "email address"),
        ("See https://example.com/in/analop.", "https://example.com/in/analop", "profile page"),
        ("Call 555-010-0199 at noon.", "555-010-0199", "phone number"),
    ],
)
def test_each_address_is_one_mention(book_of, text, words, part):
    values = {
        "name": "Ana Lopes",
        "email": "a.lopes@riverbend.example",
        "phone": "+1 (555) 010 0199",
        "profile_url": "https://example.com/in/analop",
    }
    (one,) = MentionFinder(book_of(("contact", values))).find(text)
    assert (one.words, one.part) == (words, part)
