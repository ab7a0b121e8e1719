"""The interview log answers the assignment: one row per interview, with what came of it."""

import pytest

from infoview_lib.exchange.going_out.interview_log import interview_log
from infoview_lib.exchange.going_out.log_columns import Shown
from tests.exchange.full_log import ON
from tests.wording import says


@pytest.fixture
def told(folder):
    """Lay one interview with all that belongs to it; return a function that tells its log."""
    maya = folder.add("contact", name="Maya Oberoi")
    ana = folder.add(
        "contact",
        name="Ana Lopes",
        title="Chief harbor pilot",
        organization="Harbor Labs",
        source="Met at the fair with Maya Oberoi",
    )
    ben = folder.add("contact", name="Ben Ho")
    folder.add("referral", **{"from": maya, "to": ana, "date": "2026-02-10"})
    folder.add(
        "attempt",
        contact=ana,
        channel="email",
        sent_at="2026-02-20T09:00+00:00",
        outcome="yes",
        answered_on="2026-02-22",
    )
    talk = folder.add(
        "interview",
        contact=ana,
        starts_at="2026-03-02T10:00+00:00",
        status="done",
        mode="video",
        agreed_minutes=25,
        actual_minutes=31,
    )
    question = "q-career-01"
    folder.add("plan_item", interview=talk, question=question, position=2, asked=True)
    folder.add("plan_item", interview=talk, wording="Who taught you?", position=1, asked=True)
    folder.add("plan_item", interview=talk, wording="Never asked", position=3)
    folder.add("reflection", interview=talk, learned="Ana says tides matter more than ships.")
    folder.add(
        "recommendation",
        interview=talk,
        text="Shadow a pilot",
        status="done",
        outcome="Went out twice",
    )
    folder.add("referral", **{"from": ana, "to": ben, "interview": talk})
    folder.add("attempt", contact=ben, channel="email", sent_at="2026-03-05T09:00+00:00")
    folder.add(
        "follow_up",
        contact=ana,
        interview=talk,
        kind="thank_you",
        form="handwritten",
        done_at="2026-03-03T09:00+00:00",
    )
    folder.add("interview", contact=ben, is_practice=True, status="done")

    def rows(level="full"):
        header, *found = interview_log(folder.book, ON, shown=Shown(folder.book, level))
        return [dict(zip(header, row, strict=True)) for row in found]

    return rows


def test_one_row_tells_the_whole_interview(told):
    (row,) = told()
    assert (row["Name"], row["Job title"], row["Referred by"]) == (
        "Ana Lopes",
        "Chief harbor pilot",
        "Maya Oberoi",
    )
    assert (row["Asked on"], row["Answered on"], row["Date"]) == (
        "2026-02-20",
        "2026-02-22",
        "2026-03-02",
    )
    assert (row["Format"], row["Minutes planned"], row["Actual minutes"]) == ("Video", 25, 31)
    assert row["Questions asked"].startswith("Who taught you?; ") and "Never" not in str(row)
    assert row["Main things learned"] == "Ana says tides matter more than ships."
    assert says(row["Advice"], "Shadow a pilot", "Done", "Went out twice")
    assert row["Referrals received"] == "Ben Ho (Waiting for an answer)"
    assert (row["Thank-you note"], row["Thank-you form"]) == ("2026-03-03", "Handwritten")
    assert row["Next step"]


@pytest.mark.parametrize(("level", "shown"), [("initials", "A. L."), ("none", "Person 2")])
def test_names_are_covered_in_every_cell(told, level, shown):
    (row,) = told(level)
    assert row["Name"] == shown and row["Job title"] == row["Organization"] == ""
    everything = " ".join(str(cell) for cell in row.values())
    found = [
        one for one in ("Ana", "Lopes", "Maya", "Oberoi", "Ben Ho", "Harbor") if one in everything
    ]
    assert found == []
    assert row["Date"] == "2026-03-02" and row["Actual minutes"] == 31


def test_a_level_there_is_none_of_is_refused(folder):
    with pytest.raises(ValueError, match="no such level"):
        Shown(folder.book, "nobody")


def test_without_interviews_there_are_only_the_columns(folder):
    assert len(interview_log(folder.book, ON)) == 1
