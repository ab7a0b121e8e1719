"""Measure the job-ask rules on labelled sentences."""

import csv
import itertools
from pathlib import Path

import pytest

from infoview_lib.prep.job_asks import find_job_asks

with (Path(__file__).parent / "job_asks.csv").open(encoding="utf-8", newline="") as file:
    SENTENCES = [(row["sentence"], row["asks_for_a_job"] == "yes") for row in csv.DictReader(file)]


def test_the_set_is_large_with_half_of_it_innocent():
    asks = sum(label for _, label in SENTENCES)
    assert len(SENTENCES) == len({text for text, _ in SENTENCES}) >= 200
    assert 0.4 <= asks / len(SENTENCES) <= 0.6


def test_precision_is_95_percent_recall_90_percent():
    found = [(label, bool(find_job_asks(text))) for text, label in SENTENCES]
    right = sum(label and hit for label, hit in found)
    assert right / sum(hit for _, hit in found) >= 0.95
    assert right / sum(label for label, _ in found) >= 0.9


def test_a_finding_points_at_its_words_with_a_reason_then_a_rewording():
    for text, _ in SENTENCES:
        padded = "Thank you.\n" + text
        for ask in find_job_asks(padded):
            assert padded[ask.start : ask.end] == ask.words == ask["words"]
            assert ask.words.strip() == ask.words and ask.reason and find_job_asks(ask.suggestion) == []


def test_findings_come_in_order_without_overlap():
    found = find_job_asks("Are you hiring? I am looking for a job. My résumé is attached.")
    assert [ask.words for ask in found] == [
        "Are you hiring",
        "I am looking for a job",
        "My résumé is attached",
    ]
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_letters_that_grow_in_lower_case_move_no_finding():
    assert [ask.words for ask in find_job_asks("İİİ and so on. Are you hiring?")] == ["Are you hiring"]


@pytest.mark.parametrize("text", ["", "   ", "?!…", "日本語", "\x00", "’", "İİİ are you hiring?"])
def test_odd_text_is_no_trouble(text):
    for ask in find_job_asks(text):
        assert text[ask.start : ask.end] == ask.words


@pytest.mark.parametrize("piece", ["i ", "I would like to ", "your ", "is there any ", "a"])
def test_reading_time_grows_with_the_text_not_its_square(piece, growth):
    assert growth(lambda count: find_job_asks(piece * count), 400, 3200) < 32
