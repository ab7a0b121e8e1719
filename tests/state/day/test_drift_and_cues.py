"""An interview that drifted is moved; the words have no gaps."""

from datetime import date

from infoview_lib.state.day.drift_and_cues import CuesState, DriftCardState
from tests.wording import says


def test_a_talk_of_the_last_days_can_still_be_written_down_as_drifted(folder, talk):
    folder.change(talk["id"], status="done", starts_at="2026-03-09T10:00+00:00")
    drift = DriftCardState(folder, today=lambda: date(2026, 3, 12))
    assert [one for one, _ in drift.view["talks"]] == [talk["id"]]
    assert DriftCardState(folder, today=lambda: date(2026, 4, 12)).view["talks"] == []
    reply = drift.act("rebook", talk=talk["id"])
    assert says(reply["told"], "saved", "about a job", "the questions you didn't get to")
    book = folder.book
    assert (book.get(talk["id"]).status, book.get(talk["id"]).drifted) == ("done", True)
    assert (book.get(reply["talk"]).status, book.get(reply["talk"]).type) == (
        "scheduled",
        book.get(talk["id"]).type,
    )


def test_only_talks_ahead_can_be_moved(folder, talk):
    drift = DriftCardState(folder)
    assert [one for one, _ in drift.view["talks"]] == [talk["id"]]
    new = drift.act("rebook", talk=talk["id"])["talk"]
    assert [one for one, _ in drift.view["talks"]] == [new]
    assert drift.act("rebook", talk="")["ok"] is False


def test_the_words_have_no_gaps_left(folder):
    for state in (DriftCardState(folder), CuesState(folder)):
        words = state.lasting()["words"]
        assert len(words) > 2 and not any("{" in text for _, text, _ in words)
