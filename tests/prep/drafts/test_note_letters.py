"""A note is taken apart as it was meant, whatever stands around its words."""

import pytest

from infoview_lib.prep.drafts.note_letters import is_english, items_of


@pytest.mark.parametrize(
    ("note", "items"),
    [
        ("1) Visit a clinic\n2) Ask about pay;", ["Visit a clinic", "Ask about pay"]),
        ("Ask Dr. Wu. She knows the U.S. Army.", ["Ask Dr. Wu", "She knows the U.S. Army"]),
        ("TALK TO A NURSE AT ELM CLINIC", ["Talk to a nurse at elm clinic"]),
        ("GPA", ["GPA"]),
        ("join the club 🎓 lol", ["join the club"]),
        ("wait [twice] {now}", ["wait (twice) now"]),
        ("🙂 …", []),
    ],
)
def test_lines_or_else_sentences_are_cleaned(note, items):
    assert items_of(note)[0] == items


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Night shifts at the café", True),
        ("Ask about die casting", True),
        ("¿Cómo empezó?", False),
        ("夜勤について", False),
        ("Sprich mit der Leitung und frag nach", False),
    ],
)
def test_only_english_is_read_for_its_shape(note, said):
    assert is_english(note) is said
