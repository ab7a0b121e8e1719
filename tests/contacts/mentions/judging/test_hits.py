"""Parts of one name that stand side by side are one mention."""

import pytest

from infoview_lib.contacts.mentions.finder import MentionFinder


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("with Ana Lopes-Reed", ["Ana Lopes-Reed"]),
        ("with Ana M. Lopes-Reed", ["Ana M. Lopes-Reed"]),
        ("with Ana “Annie” Lopes-Reed", ["Ana “Annie” Lopes-Reed"]),
        ("with Ana Sofia Lopes-Reed", ["Ana Sofia Lopes-Reed"]),
        ("with Ana Lopse-Reed", ["Ana Lopse-Reed"]),
        ("with Lopes-Reed, Ana", ["Lopes-Reed, Ana"]),
        ("with Dr. Ana Lopes-Reed", ["Dr. Ana Lopes-Reed"]),
        ("Ana said Lopes-Reed", ["Ana", "Lopes-Reed"]),
    ],
)
def test_a_name_is_one_whatever_stands_in_its_midst(book_of, text, words):
    finder = MentionFinder(book_of(("contact", {"name": "Ana Lopes-Reed"})))
    assert [one.words for one in finder.find(text)] == words


@pytest.mark.parametrize(
    "text",
    ["the editor at Kestrel", "the Kestrel editor", "the senior editor of the Kestrel Lane Press"],
)
def test_a_job_at_an_organization_is_one_mention_of_whoever_has_it(book_of, text):
    person = {"name": "Ana Lopes", "title": "Senior editor", "organization": "Kestrel Lane Press"}
    (one,) = MentionFinder(book_of(("contact", person))).find(f"Ask {text} for more.")
    assert one.part == "job title" and not one.is_sure and one.words in text
