"""Check the sentences made from a student's notes."""

import pytest

from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.prep.messages.sentences_from_notes import found_sentence, why_sentence

WHY = "I am asking you because "


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Runs a group for beginners", WHY + "you run a group for beginners."),
        ("moved from law to maps.", WHY + "you moved from law to maps."),
        ("She teaches nurses to sign", WHY + "you teach nurses to sign."),
        ("he's built two boats", WHY + "you built two boats."),
        ("They know rural clinics", WHY + "you know rural clinics."),
        ("Studies wolves in winter", WHY + "you study wolves in winter."),
        ("Works in both labs and courts", WHY + "you work in both labs and courts."),
        ("has her own bakery", WHY + "you have your own bakery."),
        ("You wrote about bees", WHY + "you wrote about bees."),
        ("Their talk on small rivers", WHY + "of your talk on small rivers."),
        ("because of his film", WHY + "of your film."),
        ("Years at sea", "What made me think of you: Years at sea."),
        ("Talks on dams", "What made me think of you: Talks on dams."),
        ("Night shifts", "What made me think of you: night shifts."),
        ("NASA engineer", "What made me think of you: NASA engineer."),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_note_becomes_a_reason_said_to_them(note, said):
    assert why_sentence(note) == said
    assert not said or request_parts(said).part("why_them").found


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("At the wind fair", "I found you at the wind fair."),
        ("My aunt", "I found you through my aunt."),
        ("LinkedIn", "I found you on LinkedIn."),
        ("Alumni list", "How I found you: alumni list."),
        ("", ""),
    ],
)
def test_a_source_becomes_how_they_were_found(source, said):
    assert found_sentence(source) == said
    assert not said or request_parts(said).part("referrer").found
