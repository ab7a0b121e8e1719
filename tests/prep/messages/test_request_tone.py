"""Check the remarks on the tone of a request."""

import csv
from pathlib import Path

import pytest

from infoview_lib.prep.messages.request_tone import tone_notes

LABELLED = list(
    csv.DictReader(Path(__file__).with_name("tones.csv").read_text("utf-8").splitlines())
)


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["text"][:30])
def test_the_tone_of_a_sentence_is_noticed_and_plain_talk_is_left_alone(row):
    notes = tone_notes(row["text"])
    assert {note.kind for note in notes} == set(row["kinds"].split())
    assert all(row["text"][note.start : note.end] == note.words for note in notes)
    assert all(note.reason and note.suggestion for note in notes)


def test_no_words_have_no_tone():
    assert tone_notes("") == ()
