"""Lists in which two people share something are two people all the same."""

from pathlib import Path

import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book

LISTS = Path(__file__).with_name("lists")


def planned(name, book=None, **kwargs):
    found = read(LISTS / name, book or Book({}), **kwargs)
    return [
        (one["action"], row["name"]) for one, row in zip(found.actions, found.rows, strict=True)
    ]


@pytest.mark.parametrize(
    ("file", "people"),
    [
        (
            "shared_website.csv",
            ["Ann Lee", "Bob Lee", "Maria Silva", "Joao Silva", "Paul Chen"],
        ),
        ("google_website.csv", ["Ann Lee", "Bob Lee"]),
    ],
)
def test_a_page_of_a_company_joins_nobody(file, people):
    assert planned(file) == [("add", name) for name in people]


def test_somebody_of_the_same_company_is_not_filled_in_from_a_later_list(folder):
    folder.add(
        "contact", name="Ann Lee", organization="Harbor Labs", profile_url="https://harbor.example"
    )
    found = read(LISTS / "later_list.csv", folder.book, folder=folder)
    assert [one["action"] for one in found.actions] == ["add"]
    found.apply()
    kept = [(c["name"], c["email"], c["phone"], c["title"]) for c in folder.records("contact")]
    assert kept == [
        ("Ann Lee", "", "", ""),
        ("Bob Lee", "bob@harbor.example", "978 555 0188", "Recruiter"),
    ]


def test_one_name_and_employer_with_another_city_and_job_is_asked_and_kept(folder):
    found = read(LISTS / "same_name_employer.csv", folder.book, folder=folder)
    assert [one["action"] for one in found.actions] == ["add", "ask"]
    asked = found.actions[1]
    assert "Maria Garcia" in asked["reason"] and 0 < asked["score"] < 1
    found.apply()
    assert [c["title"] for c in folder.records("contact")] == ["Nurse", "Accountant"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("City,Worcester", "City,Boston"),
        ("Job Title,Nurse", "Job Title,Accountant"),
        ("Email,maria@example.org", "Email,m.garcia@example.com"),
    ],
)
def test_one_thing_that_differs_is_enough_to_ask(first, second):
    column, value = first.split(",")
    other = second.split(",")[1]
    text = f"Name,Company,{column}\nMaria Garcia,Mill,{value}\nMaria Garcia,Mill,{other}\n"
    found = read(text.encode(), Book({}))
    assert [one["action"] for one in found.actions] == ["add", "ask"]


def test_the_same_place_written_with_more_words_tells_nobody_apart():
    text = 'Name,Company,City\nMaria Garcia,Mill,Salem\nMaria Garcia,Mill,"Salem, MA"\n'
    assert [one["action"] for one in read(text.encode(), Book({})).actions] == ["add", "skip"]


def test_another_email_is_asked_about_also_where_the_profile_is_the_same(folder):
    page = "https://www.linkedin.com/in/ana-lopes"
    folder.add("contact", name="Ana Lopes", email="ana@example.org", profile_url=page)
    text = f"Name,Email,LinkedIn\nAna Lopes,a.lopes@example.com,{page}\n"
    found = read(text.encode(), folder.book)
    (one,) = found.actions
    assert (one["action"], one["into"]) == ("ask", folder.records("contact")[0]["id"])
    assert found.decide(2, "merge").actions[0]["action"] == "skip"
    assert found.decide(2, "add").actions[0]["action"] == "add"
