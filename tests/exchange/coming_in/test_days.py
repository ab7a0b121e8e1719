"""Days are read however they are written."""

from datetime import date

import pytest

from infoview_lib.exchange.coming_in.days import day_in, is_day_first

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-01",
        "2026/10/1",
        "2026.10.1",
        "10/1/2026",
        "10/1/26",
        "10/1/'26",
        "10/1",
        "Oct 1",
        "1 Oct",
        "October 1, 2026",
        "October 1st, 2026",
        "Oct. 1 2026",
        "Thu, Oct 1, 2026",
        "1-Oct-2026",
        "01-Oct-26",
        "1. Oktober 2026",
        "1.10.2026",
        "1 de octubre de 2026",
        "1er octobre 2026",
        "1 de outubro de 2026",
        "1 ottobre 2026",
        "1 października 2026",
        "1 октября 2026",
        "1 Ekim 2026",
        "2026年10月1日",
        "10月1日",
        "2026년 10월 1일",
        "2026. 10. 1.",
        "46296",
        "sent on 10/1/2026 by mail",
    ],
)
def test_a_day_is_read_in_every_usual_shape(text):
    found = day_in(text, today=TODAY)
    assert found and found.on == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("October 1, 2026 3:00 PM (EDT)", "2026-10-01T15:00"),
        ("10/1/2026 9:30am", "2026-10-01T09:30"),
        ("2026-10-01T09:30:00", "2026-10-01T09:30"),
        ("2026-10-01 12:15 AM", "2026-10-01T00:15"),
        ("10/1/2026 at 3pm", "2026-10-01T15:00"),
        ("10/1/2026 3", "2026-10-01"),
        ("10/1/2026 99:99", "2026-10-01"),
        ("October 1, 2026 → October 3, 2026", "2026-10-01"),
    ],
)
def test_a_clock_time_is_read_where_there_is_one(text, shown):
    assert str(day_in(text)) == shown


@pytest.mark.parametrize(
    "text", ["", "soon", "13/13/2026", "30 Feb 2026", "555 0100", "12", "3-4", "1/1/0001"]
)
def test_what_is_no_day_is_none(text):
    assert day_in(text, today=TODAY) is None


def test_a_day_without_a_year_is_the_last_one_or_soon():
    assert [str(day_in(text, today=TODAY)) for text in ("10/1", "Jan 5", "7/4")] == [
        "2026-10-01",
        "2027-01-05",
        "2026-07-04",
    ]
    assert day_in("10/1") is None


@pytest.mark.parametrize(
    ("texts", "is_american", "day_first"),
    [
        (["4/5/2026", "13/5/2026"], True, True),
        (["4/5/2026", "5/13/2026"], False, False),
        (["12/1/2026", "10/5/2026"], True, True),  # the first of December has not come
        (["4/5/2026"], True, False),
        (["4/5/2026"], False, True),
        ([], True, False),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_whole_column(texts, is_american, day_first):
    assert is_day_first(texts, TODAY, is_american) is day_first
