"""Check that a note on how somebody was found is told by its kind."""

import pytest

from infoview_lib.prep.drafts.sources import read_source


@pytest.mark.parametrize(
    ("note", "kind", "words"),
    [
        ("alumni directory", "list", "the alumni directory"),
        ("ALUMNI DIRECTORY", "list", "the alumni directory"),
        ("found her on LinkedIn", "site", "LinkedIn"),
        ("at the wind fair", "event", "the wind fair"),
        ("at career day", "event", "career day"),
        ("in my biology class", "class", "my biology class"),
        ("her article in the paper", "read", "your article in the paper"),
        ("article in the paper", "read", "an article in the paper"),
        ("my aunt", "person", "my aunt"),
        ("Neighbor", "person", "my neighbor"),
        ("professor Adams.", "person", "Professor Adams"),
        ("Maria Delgado", "person", "Maria Delgado"),
        ("met at the open house", "sentence", "We met at the open house."),
        ("She spoke in my class", "sentence", "You spoke in my class."),
        ("saw her speak at career day", "sentence", "I saw you speak at career day."),
        ("saw her on LinkedIn", "site", "LinkedIn"),
        ("at church", "way", "at church"),
        ("my own list", "own", ""),
        ("la feria de empleo", "other", ""),
        ("", "", ""),
    ],
)
def test_a_source_is_told_by_its_kind(note, kind, words):
    assert read_source(note) == (kind, words)
