"""The whole log as one table."""

import pytest

from infoview_lib.contacts.log_table import (
    _IN_ALL,
    _STANDS,
    ALL,
    COLUMNS,
    LOG_KINDS,
    found_rows,
    log_rows,
    sorted_rows,
)
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS

ANA, BEN, OLD = "ct-00000001", "ct-00000002", "ct-00000003"
BOOK = Book(
    {
        "contact": [
            {
                "id": ANA,
                "name": "José Núñez",
                "organization": "Riverbend Clinic",
                "created_at": "2026-03-01",
            },
            {"id": BEN, "name": "Ben Okoro", "created_at": "2026-03-01"},
            {"id": OLD, "name": "J. Nunez", "merged_into": ANA, "created_at": "2026-03-01"},
        ],
        "attempt": [
            {
                "id": "at-00000001",
                "contact": OLD,
                "sent_at": "2026-03-02T09:00+00:00",
                "outcome": "yes",
                "words": "Dear José",
            }
        ],
        "interview": [
            {
                "id": "iv-00000001",
                "contact": ANA,
                "status": "done",
                "starts_at": "2026-03-05T10:00+00:00",
                "actual_minutes": 9,
            },
            {
                "id": "iv-00000002",
                "contact": BEN,
                "status": "done",
                "is_practice": True,
                "actual_minutes": 30,
            },
            {"id": "iv-00000003", "contact": BEN, "status": "planned"},
        ],
        "answer": [
            {
                "id": "an-00000001",
                "interview": "iv-00000001",
                "topic": "Hours",
                "text": "Long days",
                "stance": "mixed",
            }
        ],
        "referral": [
            {"id": "rf-00000001", "from": ANA, "to": BEN, "date": "2026-03-05"},
            {"id": "rf-00000002", "from": "you", "to": ANA},
        ],
        "recommendation": [
            {
                "id": "rc-00000001",
                "interview": "iv-00000001",
                "text": "Read the report",
                "status": "doing",
            }
        ],
        "follow_up": [
            {
                "id": "fu-00000001",
                "contact": ANA,
                "kind": "thank_you",
                "due_at": "2026-03-06T10:00+00:00",
                "done_at": "2026-03-05T18:00+00:00",
            }
        ],
    }
)


def shown(rows, *keys):
    return [tuple(row.cells[key].text for key in keys) for row in rows]


def test_everything_stands_in_one_table():
    assert shown(log_rows(BOOK), "who", "day", "what", "text", "stands") == [
        ("José Núñez", "2026-03-01", "Person", "Riverbend Clinic", "Thanked"),
        ("Ben Okoro", "2026-03-01", "Person", "", "Idea"),
        ("José Núñez", "2026-03-02 09:00", "Outreach", "Dear José", "Yes"),
        ("José Núñez", "2026-03-05 10:00", "Interview", "", "Done"),
        ("Ben Okoro", "", "Interview", "", "Done"),
        ("Ben Okoro", "", "Interview", "", "Planned"),
        ("José Núñez", "2026-03-05", "Answer", "Long days", "Mixed"),
        ("José Núñez", "2026-03-05", "Referral", "Referred you to Ben Okoro", "Haven't asked yet"),
        (
            "You found them yourself",
            "",
            "Referral",
            "Referred you to José Núñez",
            "Haven't asked yet",
        ),
        ("José Núñez", "2026-03-05", "Advice", "Read the report", "Doing it"),
        ("José Núñez", "2026-03-05", "Follow-up", "", "Done"),
    ]


@pytest.mark.parametrize("kind", [ALL, *LOG_KINDS])
def test_each_table_has_its_columns_in_every_row(kind):
    for row in log_rows(BOOK, kind):
        assert tuple(row.cells) == tuple(key for key, _ in COLUMNS[kind])
        assert all(cell.field in ("", *SPECS[row.kind]) for cell in row.cells.values())
    assert set(_IN_ALL) == set(_STANDS) == set(LOG_KINDS)


def test_what_can_be_changed_names_its_field_what_is_worked_out_none():
    talk = next(row for row in log_rows(BOOK) if row.id == "iv-00000001")
    assert {key: cell.field for key, cell in talk.cells.items()} == {
        "who": "",
        "day": "starts_at",
        "what": "",
        "text": "place",
        "stands": "status",
    }
    named = log_rows(BOOK, "referral")[0].cells
    assert (named["who"].field, named["to"].field, named["how"].field) == ("", "", "how")


@pytest.mark.parametrize(
    "asked,ids",
    [
        ({"words": "nunez LONG"}, ["an-00000001"]),
        ({"words": "riverbend"}, [ANA]),
        ({"words": "hours"}, ["an-00000001"]),
        ({"words": "nunez", "stands": "Yes"}, ["at-00000001"]),
        ({"words": "ben", "stands": "Done"}, []),
        ({"words": "ben", "stands": "Done", "practice": True}, ["iv-00000002"]),
        ({"words": "nobody"}, []),
    ],
)
def test_rows_are_found_by_all_words_in_any_field_without_accents(asked, ids):
    assert [row.id for row in found_rows(log_rows(BOOK), **asked)] == ids


def test_numbers_sort_as_numbers_and_what_is_empty_comes_last_either_way():
    talks = log_rows(BOOK, "interview")
    assert shown(sorted_rows(talks, "actual_minutes"), "actual_minutes") == [("9",), ("30",), ("",)]
    assert shown(sorted_rows(talks, "actual_minutes", down=True), "actual_minutes") == [
        ("30",),
        ("9",),
        ("",),
    ]


def test_names_sort_without_regard_to_accents_and_case():
    book = Book(
        {
            "contact": [
                {"id": f"ct-0000000{n}", "name": name}
                for n, name in enumerate(("zoe", "Ángel", "Bo"))
            ]
        }
    )
    assert shown(sorted_rows(log_rows(book, "contact"), "name"), "name") == [
        ("Ángel",),
        ("Bo",),
        ("zoe",),
    ]


def test_an_empty_log_has_no_rows():
    assert log_rows(Book({})) == ()
