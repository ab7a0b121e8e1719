"""Columns that tell a history are found by their names and cells, and by nothing less."""

import pytest

from infoview_lib.exchange.coming_in.columns.guessing import guess
from infoview_lib.exchange.coming_in.history.columns import guess_history, is_american, is_day
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book

DAYS = ("10/1/2026", "10/12/2026")


def roles(columns):
    """Return the roles of columns, given as name → two cells, beside names of people."""
    columns = {"Full Name": ("Ana Lopes", "Bo Agren"), **columns}
    rows = list(zip(*columns.values(), strict=True))
    return guess_history(list(columns), rows, guess(list(columns), rows))


@pytest.mark.parametrize(
    ("column", "cells", "role"),
    [
        ("Date Contacted", DAYS, "sent_on"),
        ("Date of first contact", DAYS, "sent_on"),
        ("Last Contact", DAYS, "sent_on"),
        ("Reached out on", DAYS, "sent_on"),
        ("Outreach Date", DAYS, "sent_on"),
        ("Contacted?", ("Y", "N"), "sent_on"),
        ("Email sent", DAYS, "sent_on"),
        ("Met On", DAYS, "met_on"),
        ("Coffee Chat Date", DAYS, "met_on"),
        ("Date of informational interview", DAYS, "met_on"),
        ("Thank You Sent?", ("Yes", "No"), "thanked_on"),
        ("Thank-you note sent (date)", DAYS, "thanked_on"),
        ("TY Email", ("✓", ""), "thanked_on"),
        ("Status", ("Contacted", "Met"), "status"),
        ("Outreach Status", ("Not contacted", "Waiting"), "status"),
        ("Key Takeaways", ("Labs hire in spring.", ""), "learned"),
        ("Meeting Notes", ("Labs hire in spring.", ""), "learned"),
    ],
)
def test_a_column_tells_its_part_of_a_history(column, cells, role):
    assert roles({column: cells}) == {column: role}


@pytest.mark.parametrize(
    ("column", "cells", "role"),
    [
        ("Response", ("Yes", "No reply"), "answer"),
        ("Replied?", ("Y", "N"), "answer"),
        ("Response Date", DAYS, "answered_on"),
        ("Response", DAYS, "answered_on"),
        ("Channel", ("Email", "LinkedIn"), "channel"),
        ("Contact Method", ("Cold email", "LinkedIn message"), "channel"),
        ("Followed up", DAYS, "sent_again_on"),
        ("Second email", DAYS, "sent_again_on"),
        ("Follow-Up Date", DAYS, "next_step_on"),
        ("Next Steps", ("Send résumé", ""), "next_step"),
        ("Next action date", DAYS, "next_step_on"),
        ("Advice", ("Learn SQL", ""), "advice"),
        ("Referrals given", ("Cy Wu", ""), "referred_to"),
        ("Introduced by", ("Cy Wu", "career fair"), "referred_by"),
        ("Meeting format", ("Zoom", "Phone"), "mode"),
        ("Duration", ("30 min", "20"), "minutes"),
    ],
)
def test_further_columns_tell_more_beside_the_day_of_contact(column, cells, role):
    assert roles({"Date Contacted": DAYS, column: cells}).get(column) == role


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("Status", ("Active", "Retired")),
        ("Status", ("Full-time", "Part-time")),
        ("Date", DAYS),
        ("Date added", DAYS),
        ("Birthday", DAYS),
        ("Response", ("Yes", "No")),
        ("Interview link", ("https://zoom.example/1", "https://zoom.example/2")),
        ("Met at", ("career fair", "class")),
        ("How we met", ("career fair", "class")),
        ("Date Contacted", ("blue", "green")),
        ("Date Contacted", ("", "")),
        ("Follow-Up Date", DAYS),
        ("Thanks to", ("Ana", "Bo")),
    ],
)
def test_a_column_alone_makes_no_history_out_of_a_list_of_people(column, cells):
    assert roles({column: cells}) == {}


def test_an_interview_in_a_list_of_applications_is_one_for_a_job():
    columns = {"Date Applied": DAYS, "Interview Date": DAYS, "Status": ("Contacted", "Met")}
    assert roles(columns) == {}


def test_a_list_of_days_is_read_row_by_row():
    columns = {"Date": DAYS, "Activity": ("Email", "Coffee chat"), "Notes": ("asked", "kind")}
    assert roles(columns) == {
        "Date": "activity_on",
        "Activity": "activity",
        "Notes": "happened",
    }
    assert roles({"Date": DAYS, "Method": ("Email", "LinkedIn")}) == {
        "Date": "sent_on",
        "Method": "channel",
    }


def test_an_address_book_of_a_program_tells_no_history():
    text = "First Name,Last Name,Company,Position,Connected On\nAna,Lopes,Kite,Nurse,04 Mar 2021\n"
    assert read(text.encode(), Book({})).as_dict()["history"] == {}


def test_the_student_may_say_that_a_column_tells_something_else():
    text = "Name,Stamp\nAna Lopes,10/1/2026\n"
    found = read(text.encode(), Book({}))
    assert found.history == []
    found = found.remap({"Stamp": "sent_on"})
    assert [one.values["sent_at"] for one in found.history] == ["2026-10-01"]
    assert found.as_dict()["history"] == {"Stamp": "sent_on"}
    assert found.remap({"Stamp": "notes"}).rows[0]["notes"] == "10/1/2026"
    assert found.remap({"Stamp": ""}).history == []


def test_english_names_speak_for_the_month_in_front():
    assert is_american({"Date Contacted": "sent_on", "Met": "met_on"})
    assert not is_american({"Fecha de contacto": "sent_on"})
    assert is_day("Oct 3") and not is_day("3")
