"""The contact log tells the story of each person."""

import csv
import io

from infoview_lib.exchange.cells import guard
from infoview_lib.exchange.going_out.contact_log import contact_log
from infoview_lib.exchange.going_out.csv_export import export_files
from tests.exchange.full_log import ON, TORTURE, fill
from tests.wording import says


def test_the_contact_log_tells_the_story_of_each_person(folder):
    people = fill(folder)
    rows = list(
        csv.DictReader(
            io.StringIO(
                export_files(folder.book, ON)["contact_log.csv"].decode("utf-8-sig"),
                newline="",
            )
        )
    )
    assert len(rows) == len(TORTURE) and "Made Up" not in {row["Name"] for row in rows}
    first = rows[0]
    assert first["Name"] == guard("007") and first["Referred by"] == ""
    assert first["Outreach"] == "Email, 2026-02-25, Yes"
    assert (first["Interviews"], first["Interview"], first["Format"]) == (
        "1",
        "2026-03-02",
        "Phone",
    )
    assert (first["Minutes planned"], first["Actual minutes"]) == ("25", "31")
    assert first["Referrals received"].startswith(rows[1]["Name"])
    assert says(first["Outcome"], "Met", "1 referral", "1 piece of advice")
    assert first["Thank-you notes"] == "Handwritten, 2026-03-03"
    assert rows[1]["Referred by"] == guard("007")
    assert rows[2]["Outcome"] == "No, Too busy" and rows[2]["Next step"]
    assert people


def test_the_contact_log_keeps_to_the_hours_of_the_course_and_before_them_to_the_students_own(
    folder,
):
    ana = folder.add("contact", name="Ana Lopes")
    talk = folder.add(
        "interview",
        contact=ana,
        starts_at="2026-03-30T10:00+00:00",
        status="done",
        actual_minutes=30,
    )
    folder.add("reflection", interview=talk)

    def due(**more):
        text = export_files(folder.book, ON, **more)["contact_log.csv"].decode("utf-8-sig")
        return [row["Next step due"] for row in csv.DictReader(io.StringIO(text, newline=""))]

    assert (due(), due(course_hours=72)) == (["2026-03-31"], ["2026-04-02"])
    folder.add("profile", thank_you_hours=48)
    assert due(course_hours=72) == ["2026-04-01"]


def test_one_entry_about_a_person_is_enough_for_its_columns(folder):
    names = ("Asked", "Referred", "Agreed", "Thanked", "Kept up", "Only named")
    asked, referred, agreed, thanked, _, _ = folder.apply(
        adds=[
            ("contact", {"name": name, "touch_every_days": 30 if name == "Kept up" else None})
            for name in names
        ]
    )
    folder.add("attempt", contact=asked, sent_at="2026-03-01T10:00+00:00", channel="email")
    folder.add("referral", **{"from": asked, "to": referred})
    folder.add("interview", contact=agreed, status="scheduled", starts_at="2026-04-02T10:00+00:00")
    folder.add("follow_up", contact=thanked, kind="thank_you", done_at="2026-03-02")
    header, *rows = contact_log(folder.book, ON)
    told = {row[0]: dict(zip(header, row, strict=True)) for row in rows}
    assert told["Asked"]["Times reached out"] == 1
    assert told["Referred"]["Referred by"] == "Asked"
    assert told["Agreed"]["Interview"] == "2026-04-02"
    assert told["Thanked"]["Thank-you notes"] == "2026-03-02"
    assert told["Kept up"]["Next step due"]
    assert {name for name, cell in told["Only named"].items() if cell} == {"Name", "Stage"}
