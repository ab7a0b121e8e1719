"""A reason to write to somebody, as it is said to them."""

import pytest

from infoview_lib.prep.drafts.reasons import because, does_work, is_person


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("because she moved from law to maps", "you moved from law to maps"),
        ("teaches, writes, and runs a studio", "you teach, write, and run a studio"),
        ("moved here for their family", "you moved here for your family"),
        ("her talk on wolves", "of your talk on wolves"),
        ("really patient with beginners", "you're really patient with beginners"),
        ("Night shifts", ""),
        ("how did it begin?", ""),
        ("", ""),
    ],
)
def test_a_note_on_why_them_follows_because_or_is_left_out(note, said):
    assert because(note) == said


@pytest.mark.parametrize(
    ("thing", "found"),
    [
        ("the only woman on the crew", True),
        ("an expert in bees", True),
        ("a welder at the yard", True),
        ("a film on wolves", False),
        ("the water works", False),
    ],
)
def test_who_somebody_is_is_told_from_what_they_made(thing, found):
    assert is_person(thing) is found


def test_a_word_that_only_ends_like_work_is_no_work():
    assert does_work("librarian") and not does_work("weather")
