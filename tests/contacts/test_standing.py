"""Everybody stands at a stage, and whoever has been quiet longest stands first."""

from datetime import date

from infoview_lib.contacts.standing import standings
from infoview_lib.records.book import Book

TODAY = date(2026, 3, 20)


def _book(**more):
    made = "2026-03-01T09:00+00:00"
    return Book(
        {
            "contact": [
                {"id": f"ct-0000000{n}", "name": name, "created_at": made}
                for n, name in enumerate(("Ana", "Ben", "Chi"), start=1)
            ],
            **more,
        }
    )


def test_whoever_was_written_to_longest_ago_comes_first():
    attempts = [
        {"id": "at-00000001", "contact": "ct-00000001", "sent_at": "2026-03-18"},
        {"id": "at-00000002", "contact": "ct-00000002", "sent_at": "2026-03-15"},
    ]
    found = standings(_book(attempt=attempts), TODAY)
    (waiting,) = (people for stage, people in found.items() if stage != "idea")
    assert [(one.name, one.quiet) for one in waiting] == [("Ben", 5), ("Ana", 2)]
    assert [(one.name, one.quiet) for one in found["idea"]] == [("Chi", 19)]


def test_an_interview_ahead_is_said_by_its_day_and_has_not_happened_yet():
    interview = {"id": "iv-00000001", "contact": "ct-00000001", "status": "scheduled"}
    ahead = [{**interview, "starts_at": "2026-03-25T10:00+00:00"}]
    (ana,) = standings(_book(interview=ahead), TODAY)["scheduled"]
    assert (ana.next_day, ana.quiet) == ("2026-03-25", 19)
    past = [{**interview, "starts_at": "2026-03-12T10:00+00:00"}]
    (ana,) = standings(_book(interview=past), TODAY)["scheduled"]
    assert (ana.next_day, ana.quiet) == ("", 8)


def test_people_made_up_for_practice_are_left_out_and_nobody_is_nowhere():
    practice = [{"id": "ct-00000001", "name": "Ana", "is_practice": True}]
    assert standings(Book({"contact": practice}), TODAY) == {}
    assert standings(Book({}), TODAY) == {}
