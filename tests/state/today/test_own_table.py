"""Any table is laid out as rows of the log: in words, and by what it is sorted by."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pandas as pd
import pytest

from infoview_lib.state.today.own_table import OwnTable
from infoview_lib.state.today.whole_log import MOST_LETTERS, PAGE

NOTHING = {
    "kind": "",
    "words": "",
    "stands": "",
    "practice": False,
    "by": "",
    "down": False,
    "start": 0,
}


def shown(table, column=0, **asked):
    view = OwnTable(table).view({**NOTHING, **asked})
    return [row["cells"][column][0] for row in view["rows"]]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Ana", "Ana"),
        (12, "12"),
        (0.1 + 0.2, "0.3"),
        (3.0, "3"),
        (Decimal("1.50"), "1.50"),
        (True, "Yes"),
        (date(2026, 3, 2), "2026-03-02"),
        (datetime(2026, 3, 2), "2026-03-02"),
        (datetime(2026, 3, 2, 9, 5), "2026-03-02 09:05"),
        (datetime(2026, 3, 2, 9, 5, tzinfo=UTC), "2026-03-02 09:05 UTC"),
        (timedelta(days=2), "2 days, 0:00:00"),
        (["a", 1], "['a', 1]"),
        (None, ""),
        (float("nan"), ""),
        ("\ud800", "?"),
    ],
)
def test_each_value_is_shown_in_words(value, text):
    assert shown([{"x": value}]) == [text]


@pytest.mark.parametrize(
    ("values", "ordered"),
    [
        ([10, 9, None, -1.5], ["-1.5", "9", "10", ""]),
        ([True, None, False], ["No", "Yes", ""]),
        (pd.to_datetime(["2026-03-02", None, "1999-01-05"]), ["1999-01-05", "2026-03-02", ""]),
        ([date(2026, 3, 2), datetime(2026, 3, 1, 9)], ["2026-03-01 09:00", "2026-03-02"]),
        (pd.to_timedelta([3, 20], "h"), ["0 days 03:00:00", "0 days 20:00:00"]),
        (
            pd.Categorical(["weak", "strong", None], ["weak", "strong"], ordered=True),
            ["weak", "strong", ""],
        ),
        (pd.Categorical(["weak", "strong"], ["weak", "strong"]), ["strong", "weak"]),
        (["b", "Á", "", "c"], ["Á", "b", "c", ""]),
    ],
)
def test_columns_are_sorted_by_what_they_mean_and_what_is_empty_comes_last(values, ordered):
    frame = pd.DataFrame({"x": values})
    assert shown(frame, by="x") == ordered
    there = [text for text in ordered if text]
    assert shown(frame, by="x", down=True) == there[::-1] + ordered[len(there) :]


def test_rows_are_found_by_words_of_any_column_without_regard_to_accents():
    people = [{"name": "José Núñez", "city": "Ann Arbor"}, {"name": "Ben", "city": "Arborville"}]
    assert shown(people, words="arbor NUNEZ") == ["José Núñez"]
    assert shown(people, words="arbor") == ["José Núñez", "Ben"]


def test_columns_with_few_values_can_be_filtered_by():
    table = OwnTable(
        [
            {"name": f"Person {n}", "field": "Nursing" if n % 2 else "", "stars": n % 3, "all": 1}
            for n in range(6)
        ]
    )
    view = table.view({**NOTHING, "kind": "stars", "stands": "2"})
    assert view["kinds"] == [("", "No filter"), ("stars", "Stars")]
    assert (view["states"], view["found"]) == (["0", "1", "2"], 2)
    assert table.view({**NOTHING, "stands": "2"})["found"] == 6


def test_what_tells_rows_apart_is_shown_only_where_it_says_something():
    frame = pd.DataFrame({"x": [1, 2]}, index=pd.Index(["a", "b"], name="id"))
    assert (OwnTable(frame).columns, OwnTable(frame).ids) == ([("x", "X")], {"a": "a", "b": "b"})
    counted = pd.DataFrame({"x": [1, 2, 3]})
    assert OwnTable(counted[counted.x > 1]).ids == {"1": 1, "2": 2}
    assert len(OwnTable(counted).columns) == 1
    by_city = pd.DataFrame({"n": [3]}, index=pd.Index(["Detroit"], name="home_city"))
    assert OwnTable(by_city).columns == [("home_city", "Home city"), ("n", "N")]
    both = pd.concat({"Maya": frame}, names=["student"])
    assert OwnTable(both).columns == [("student", "Student"), ("x", "X")]
    assert list(OwnTable(both).ids.values()) == [("Maya", "a"), ("Maya", "b")]
    assert shown(pd.DataFrame(index=["a", "b"])) == ["a", "b"]


def test_rows_without_a_frame_are_told_apart_by_their_id_or_their_place():
    assert OwnTable([{"id": 7, "x": 1}, {"id": "b", "y": 2}]).ids == {"7": 7, "b": "b"}
    assert OwnTable([{"id": 7, "x": 1}, {"y": 2}]).ids == {"0": 0, "1": 1}
    assert OwnTable([{"id": "a"}]).columns == [("id", "Id")]
    assert OwnTable([]).view(NOTHING)["total"] == 0


def test_two_rows_with_one_id_are_refused():
    with pytest.raises(ValueError, match=r"^b$"):
        OwnTable(pd.DataFrame({"x": [1, 2, 3]}, index=["a", "b", "b"]))


def test_columns_of_one_name_are_told_apart():
    frame = pd.DataFrame([[1, 2]], columns=["x", "x"])
    assert OwnTable(frame).columns == [("x", "X"), ("x (2)", "X (2)")]


def test_of_a_long_table_the_rows_asked_for_are_sent_shortened():
    table = OwnTable([{"n": n, "text": "word " * 100} for n in range(500)])
    view = table.view({**NOTHING, "start": 100})
    assert (view["start"], len(view["rows"]), view["found"]) == (100, PAGE, 500)
    assert view["rows"][0]["id"] == "100"
    assert len(view["rows"][0]["cells"][1][0]) <= MOST_LETTERS
    assert table.view({**NOTHING, "start": 499})["start"] == 500 - PAGE


def test_a_column_is_as_wide_as_nearly_all_of_its_cells_need():
    rows = [{"n": n, "called_back_on": "", "text": "twelve signs"} for n in range(100)]
    rows[50]["text"] *= 9
    assert OwnTable(rows).view(NOTHING)["widths"] == [8, 16, 12]
    assert OwnTable([{"text": "long " * 99}]).view(NOTHING)["widths"] == [32]
