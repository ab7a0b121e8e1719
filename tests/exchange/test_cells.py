"""Cells keep what was typed."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from infoview_lib.exchange.cells import (
    QuotedCells,
    clean,
    guard,
    is_at_risk,
    to_cell,
    to_read_cell,
    unguard,
    unguard_only_guarded,
)
from infoview_lib.exchange.going_out.csv_export import MARK, csv_bytes, read_bytes

CHANGED_BY_SPREADSHEETS = [
    "=1+1",
    "+1 555 0100",
    "-5",
    "@SUM(A1)",
    " =cmd|' /C calc'!A0",
    "\n=1",
    "＝1+1",
    "\u200b=1",
    "#N/A",
    "007",
    "1e5",
    "1,5",
    "12:30",
    "3-4",
    "3/4",
    "2026-03-31",
    "31.3.2026",
    "2026-03-31T14:30+00:00",
    "31 Mar 2021",
    "Mar 31, 2021",
    "März 2021",
    "5 de enero de 2020",
    "TRUE",
    "false",
    "Wahr",
    "50%",
    "$5",
    "€ 5",
    "EUR 5",
    "(5)",
    ".5",
    "1 1/2",
    "'quoted",
    " 'quoted",
    "٣",
    "2020年1月5日",
    "令和2年",
]
LEFT_AS_THEY_ARE = [
    "",
    "Ana Lopes",
    "NA",
    "None",
    "Null",
    "O’Neill",
    "محمد",
    "李小龍 🎓",
    "ana@example.org",
    "ct-7h3k9q2m",
    "Apollo program 11",
    "https://example.org/in/ana-1",
    'say "hi"',
    "Class of 2024, north wing",
]


@pytest.mark.parametrize("text", CHANGED_BY_SPREADSHEETS)
def test_what_a_spreadsheet_would_change_gets_one_apostrophe(text):
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", LEFT_AS_THEY_ARE)
def test_plain_words_stay_plain(text):
    assert guard(text) == text


@given(st.text())
def test_taking_the_guard_away_brings_every_text_back(text):
    assert unguard(guard(text)) == text
    assert unguard(guard(clean(text))) == clean(text)


@given(st.text())
def test_no_guarded_cell_can_become_a_formula(text):
    assert not guard(clean(text)).strip().startswith(("=", "+", "-", "@"))


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


def test_cleaning_removes_what_hides_or_breaks_rows():
    assert clean("a\x00b\u202ec\ud800\ufffe\U0001ffffd\te\r\nf\rg") == "abcd e\nf\ng"
    assert len(clean("x" * 20_000)) == 10_000


def test_a_foreign_apostrophe_is_kept_where_no_guard_belongs():
    assert unguard_only_guarded("'t Hooft") == "'t Hooft"
    assert unguard_only_guarded("'+1 555 0100") == "+1 555 0100"


def test_stored_values_become_words():
    assert [to_cell(x) for x in (None, "", True, False, 25)] == ["", "", "yes", "no", "'25"]


@given(st.text(st.sampled_from("aJjanMarTRUEtrueEUR0179 .,:/-+='$%()\n_@x"), max_size=12))
def test_words_that_are_looked_at_by_the_short_way_are_judged_as_by_the_long_one(text):
    # Spreadsheet programs look past the first letter, which the short way does not take.
    assert is_at_risk(text) == is_at_risk("\u200b" + text)


def test_each_text_of_a_file_is_looked_at_once_and_yes_is_not_one():
    cells = QuotedCells()
    assert [cells[text] for text in ("007", 'A "B"', "007")] == [
        '"\'007"',
        '"A ""B"""',
        '"\'007"',
    ]
    assert list(cells) == [None, "007", 'A "B"']
    assert csv_bytes([[True, 1, "1", None]]).endswith(b'"yes","\'1","\'1",""\r\n')


ANYTHING = (
    st.text(st.sampled_from("aJanMarTRUE017 .,:/-+='$%()\n\r\t_@x\"\\\u200b٣年é")) | st.text()
)


@pytest.mark.parametrize("write, cell_of", [(csv_bytes, to_cell), (read_bytes, to_read_cell)])
@given(
    rows=st.lists(
        st.tuples(ANYTHING, ANYTHING | st.integers(), st.none() | st.booleans() | st.integers())
    )
)
@example(rows=[("2026-03-04", "1", 1), ("1", 1, True), ("2026-03-04", 1, None)])
def test_a_table_is_written_as_a_plain_writer_writes_its_cells(write, cell_of, rows):
    plain = io.StringIO(newline="")
    writer = csv.writer(plain, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows([cell_of(value) for value in row] for row in rows)
    assert write(rows) == MARK + plain.getvalue().encode("utf-8", "replace")
    assert write(rows * 2) == MARK + (plain.getvalue() * 2).encode("utf-8", "replace")
