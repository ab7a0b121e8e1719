"""Check that a note is known by its shape, however it was typed."""

import pytest

from infoview_lib.prep.drafts.note_shapes import quoted, read_note


@pytest.mark.parametrize(
    ("note", "shape", "words"),
    [
        ("Apply to the state program early.", "command", "to apply to the state program early"),
        ("APPLY EARLY TO THE RN PROGRAM", "command", "to apply early to the RN program"),
        ("Apply early!! 🎉", "command", "to apply early"),
        ("- join ACM\n- talk to Bo", "command", "to join ACM and talk to Bo"),
        ("You should ask before you graduate", "command", "to ask before I graduate"),
        ("She said to apply early", "command", "to apply early"),
        ("Don't rush.", "command", "not to rush"),
        ("Before the summer: visit a plant", "command", "to visit a plant before the summer"),
        ("research the field", "command", "to research the field"),
        ("Research skills", "other", "Research skills"),
        ("Night shifts", "topic", "night shifts"),
        ("pay, hours, safety", "topic", "pay, hours, and safety"),
        ("Boston hospitals", "topic", "Boston hospitals"),
        ("The night shifts", "thing", "the night shifts"),
        ("Joining a club", "doing", "joining a club"),
        ("How openly they spoke about pay", "clause", "how openly you spoke about pay"),
        ("Got an answer the same day", "deed", "got an answer the same day"),
        ("Runs a group", "habit", "runs a group"),
        ("great at her job", "quality", "great at your job"),
        ("Most of it is listening", "sentence", "Most of it is listening."),
        ("I'm going to be a teacher", "sentence", "I'm going to be a teacher."),
        ("This one explains the rules", "sentence", "This one explains the rules."),
        ("that explains a lot", "sentence", "That explains a lot."),
        ("The guide explains the rules", "other", "The guide explains the rules"),
        ("The clinic helps people in town", "other", "The clinic helps people in town"),
        ("the night classes at Elm", "thing", "the night classes at Elm"),
        ("a list of small wins", "thing", "a list of small wins"),
        ("my answers", "thing", "my answers"),
        ("That they stayed late for me", "clause", "that you stayed late for me"),
        ("Nurses work nights", "other", "Nurses work nights"),
        ("Aplicar temprano al programa", "other", "Aplicar temprano al programa"),
        ("夜班很辛苦", "other", "夜班很辛苦"),
        ("On the résumé, name your tools", "other", "On the résumé, name your tools"),
        ("Pay: the honest words about it", "other", "Pay: the honest words about it"),
        ("https://example.org/maps", "link", "https://example.org/maps"),
        ("n/a", "", ""),
        ("  ", "", ""),
    ],
)
def test_a_note_has_the_shape_that_fits_a_sentence(note, shape, words):
    found = read_note(note)
    assert (found.shape, found.words) == (shape, words)


def test_what_is_quoted_keeps_its_words_and_opens_no_place():
    assert quoted(read_note("she wrote “wait” [twice]")) == "“She wrote ‘wait’ (twice).”"
    assert quoted(read_note("long " * 60)) == ""
