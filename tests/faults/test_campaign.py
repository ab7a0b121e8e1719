"""A long run over many pages can be stopped, then goes on where it was."""

from contextlib import nullcontext

import pytest

from tests.faults.pages import campaign
from tests.faults.pages.judge import Finding
from tests.faults.pages.rounds import FAULTS_EACH, Outcome


@pytest.fixture
def asked(monkeypatch):
    """Let no page be opened; return what each student was asked for."""
    told = []

    def quick(_, seed, faults):
        told.append((seed, faults))
        found = [Finding("lost", "Zyby", "today", "notes topic", "")] if seed == 8 else []
        return Outcome(seed, faults, lives=2, words=3, findings=found, trail=["reload"])

    monkeypatch.setattr(campaign, "live_through", quick)
    monkeypatch.setattr(campaign, "browser_apart", nullcontext)
    return told


def test_students_work_until_so_many_faults_have_happened(asked, capsys):
    outcome = campaign.run_pages(FAULTS_EACH + 5, seed=7)
    assert asked == [(7, FAULTS_EACH), (8, 5)]
    assert outcome == {"faults": FAULTS_EACH + 5, "page lives": 4, "words": 6, "problems": 1}
    said = capsys.readouterr().out
    assert "seed 7" in said and "seed 8" in said and said.count("reload") == 1


def test_a_run_goes_on_where_an_earlier_one_stopped(asked, tmp_path):
    progress = tmp_path / "done.jsonl"
    campaign.run_pages(10, seed=7, progress=progress)
    assert campaign.run_pages(30, seed=7, progress=progress)["faults"] == 30
    again = campaign.run_pages(30, seed=7, progress=progress)
    assert asked == [(7, 10), (8, 20)]
    assert again == {"faults": 30, "page lives": 4, "words": 6, "problems": 1}


def test_students_of_a_run_side_by_side_that_are_missing_work_later():
    done = [Outcome(7, FAULTS_EACH), Outcome(9, FAULTS_EACH)]
    assert campaign.shares(4 * FAULTS_EACH + 5, 7, done) == [
        (8, FAULTS_EACH),
        (10, FAULTS_EACH),
        (11, 5),
    ]
    assert campaign.shares(2 * FAULTS_EACH, 7, done) == []
