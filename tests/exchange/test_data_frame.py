"""A table has a type for each column, and loses nothing on its way through CSV or parquet."""

import csv
import io
import subprocess
import sys
from datetime import date

import pandas as pd
import pytest

from infoview_lib import Workbook, read_table
from infoview_lib.contacts.stages import STAGES
from infoview_lib.errors import EntryError, MissingPartError, ReadingError
from infoview_lib.exchange.data_frame import frame
from infoview_lib.exchange.going_out.csv_export import data_dictionary
from infoview_lib.exchange.table_columns import TABLES, table_columns
from infoview_lib.files.demo import fill_demo
from infoview_lib.records.catalog import KINDS, SPECS
from tests.exchange.full_log import fill

DTYPE_OF = {
    "text": "string",
    "text, possibly several lines": "string",
    "date, as in 2026-03-31": "datetime64[us]",
    "date and time with zone, as in 2026-03-31T14:30+00:00": "datetime64[us, UTC]",
    "whole number": "Int64",
    "whole number from 1 to 5": "Int64",
    "yes or no": "boolean",
    "one of the allowed values": "category",
    "any of the allowed values, separated by spaces": "string",
    "id of another entry": "string",
}
"""What the data dictionary calls a kind of value → the type of its column."""

TIES = "id,a,b,kind,is_practice,created_at,updated_at\n"


@pytest.fixture
def full(tmp_path):
    """A workbook that holds every kind of record, and texts that tables like to change."""
    wb = Workbook(tmp_path / "full")
    people = fill(wb.folder)
    fill_demo(wb.folder, date(2026, 3, 31))
    wb.add("tie", a=people[0], b=people[1])
    wb.add("tie", a=people[1], b=people[3])
    wb.add("checklist_state", list="before", item="shoes", done=True)
    wb.add("sorted_card", card="c-01", side="informational")
    wb.add("ranking_weight", part="relevance", weight=0)
    wb.add("different_people", contact=people[0], other=people[3])
    wb.add("pack_question", pack="ours", text="What surprised you?", starter=True)
    wb.add("set_aside", contact=people[0], action="thank_you", until="2026-04-02")
    return wb


@pytest.fixture
def empty(tmp_path):
    return Workbook(tmp_path / "empty")


def assert_same(one, other):
    pd.testing.assert_frame_equal(one, other, check_exact=True)


def test_each_value_has_the_type_a_reader_expects(empty):
    ana = empty.add(
        "contact", name="NA", phone="0042", relevance=4, circle="alumni", likes_to_teach=True
    )
    empty.add("attempt", contact=ana, sent_at="2026-03-02T23:30-05:00", outcome="yes")
    empty.add("referral", **{"from": "you", "to": ana, "date": "2026-03-01"})
    contact = empty.table("contact").loc[ana]
    assert (contact["name"], contact["phone"], contact["relevance"]) == ("NA", "0042", 4)
    assert contact["likes_to_teach"] and contact["circle"] == "alumni"
    assert contact[["city", "tie_strength", "may_see_competitor"]].isna().all()
    sent = empty.table("attempt")["sent_at"]
    assert sent.iloc[0] == pd.Timestamp("2026-03-03T04:30Z")
    assert sent.dt.tz_convert("America/New_York").dt.day_name().iloc[0] == "Monday"
    assert empty.table("referral")["date"].iloc[0] == pd.Timestamp("2026-03-01")


def test_a_choice_has_all_choices_in_the_order_of_the_form(empty):
    attempts, plan = empty.table("attempt"), empty.table("plan_item")
    assert list(attempts["outcome"].cat.categories) == [
        value for value, _ in SPECS["attempt"]["outcome"].choices
    ]
    assert not attempts["outcome"].cat.ordered
    assert plan["block"].cat.ordered and plan["block"].cat.categories[0] == "rapport"
    assert list(empty.table("network")["stage"].cat.categories) == [key for key, _ in STAGES]


def test_a_choice_of_a_newer_program_is_kept():
    found = frame("attempt", [{"id": "at-00000001", "channel": "hologram"}])
    assert found["channel"].iloc[0] == "hologram"


@pytest.mark.parametrize("stored", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"])
def test_a_moment_at_the_end_of_the_calendar_keeps_its_distance_from_another(stored):
    noon = stored[:10] + "T12:00+00:00"
    rows = [{"id": "a", "sent_at": stored}, {"id": "b", "sent_at": noon}]
    first, second = frame("attempt", rows)["sent_at"]
    assert abs((second - first).total_seconds()) in (26 * 3600, 24 * 3600 - 60)


def test_types_are_those_of_the_data_dictionary(empty):
    header, *rows = data_dictionary()
    of_kind = {}
    for row in (dict(zip(header, one, strict=True)) for one in rows):
        if row["column"] != "id":
            of_kind.setdefault(row["file"], []).append(DTYPE_OF[row["kind_of_value"]])
    files = list(of_kind)
    assert len(files) == len(KINDS) + 2
    for kind, file in zip((k for k in TABLES if k != "network"), files, strict=True):
        assert [str(one) for one in empty.table(kind).dtypes] == of_kind[file], kind


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_without_rows_has_the_types_of_a_full_one(full, empty, kind):
    none, some = empty.table(kind), full.table(kind)
    assert len(none) == 0 and list(none.columns) == list(some.columns)
    assert list(none.dtypes) == list(some.dtypes)
    assert none.index.name == some.index.name == "id"
    assert len(some)


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize("which", ["full", "empty"])
def test_a_table_comes_back_from_csv_as_it_was(request, which, kind, tmp_path):
    table = request.getfixturevalue(which).table(kind)
    table.to_csv(tmp_path / "table.csv")
    assert_same(read_table(tmp_path / "table.csv", kind), table)


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize("which", ["full", "empty"])
def test_a_table_comes_back_from_parquet_as_it_was(request, which, kind, tmp_path):
    table = request.getfixturevalue(which).table(kind)
    table.to_parquet(tmp_path / "table.parquet")
    assert_same(read_table(tmp_path / "table.parquet", kind), table)
    if len(table):
        assert_same(pd.read_parquet(tmp_path / "table.parquet"), table)


def test_an_exported_file_reads_as_the_table_of_its_kind(full, tmp_path):
    files = full.export(tmp_path / "out")
    read = [
        path
        for path in files
        if path.stem not in ("contact_log", "interview_log", "data_dictionary")
    ]
    for kind, path in zip(KINDS, read, strict=True):
        found, table = read_table(path, kind), full.table(kind)
        # What needs a person who lies in the trash stays out of an export with them.
        gone = set(table.index) - set(found.index)
        assert len(gone) == (1 if kind == "attempt" else 0)
        assert_same(found, table.drop(index=gone))


def test_the_contact_log_says_what_the_exported_one_says(full, tmp_path):
    path = next(p for p in full.export(tmp_path / "out") if p.name == "contact_log.csv")
    header, *rows = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    table = full.table("contact_log")
    assert list(table.columns) == header
    counts = [row[header.index("Times reached out")] for row in rows]
    assert [int(count or 0) for count in counts] == list(table["Times reached out"].fillna(0))
    assert list(table["Name"]) == list(full.table("contact")["name"].loc[table.index])


def test_the_network_joins_what_is_noted_with_what_is_measured(full):
    table, graph = full.table("network"), full.referral_graph()
    assert set(table.index) == set(graph) - {"you"}
    both = full.table("contact").join(table[["people_reached", "wave"]], how="inner")
    assert len(both) == len(table)
    assert table["wave"].min() == 1 and table["people_reached"].max() > 1
    ties = full.table("tie")
    assert set(table.index[table["constraint"].notna()]) == {*ties["a"], *ties["b"]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "id,name\nct-00000001,Ana\n",
        f"{TIES}1,2\n",
        f"{TIES}x,a,b,,maybe,,\n",
        f"{TIES}x,a,b,,,soon,\n",
        f'{TIES}x,a,b,"no end,,,\n',
    ],
)
def test_a_file_that_is_no_such_table_is_refused_in_two_sentences(tmp_path, text):
    (tmp_path / "strange.csv").write_text(text, "utf-8")
    with pytest.raises(ReadingError) as caught:
        read_table(tmp_path / "strange.csv", "tie")
    assert "strange.csv" in caught.value.found and caught.value.next_step.endswith(".")


def test_a_parquet_file_of_something_else_is_refused_in_two_sentences(tmp_path, empty):
    empty.table("contact").to_parquet(tmp_path / "people.parquet")
    (tmp_path / "broken.parquet").write_bytes(b"PAR1, and no more")
    for name in ("people.parquet", "broken.parquet", "nowhere.parquet"):
        with pytest.raises(ReadingError) as caught:
            read_table(tmp_path / name, "tie")
        assert name in caught.value.found


def test_without_an_engine_a_parquet_file_is_refused_in_two_sentences(tmp_path, empty, monkeypatch):
    empty.table("tie").to_parquet(tmp_path / "ties.parquet")
    for engine in ("pyarrow", "fastparquet"):
        monkeypatch.setitem(sys.modules, engine, None)
    with pytest.raises(MissingPartError) as caught:
        read_table(tmp_path / "ties.parquet", "tie")
    assert "pyarrow" in caught.value.next_step


def test_a_table_there_is_not_is_said_in_two_sentences(empty):
    with pytest.raises(EntryError) as caught:
        empty.table("nobody")
    assert "nobody" in caught.value.found and "network" in caught.value.next_step


def test_columns_of_the_network_are_those_of_its_rows(full):
    from infoview_lib.exchange.table_rows import network_rows

    names = [column.name for column in table_columns("network")]
    assert all(list(row) == names for row in network_rows(full.folder.book))


def test_without_pandas_rows_are_worked_out_and_a_table_says_kindly_what_is_missing(tmp_path):
    blocked = f"""
import sys
for name in ("pandas", "numpy", "pyarrow"):
    sys.modules[name] = None
from datetime import date
from infoview_lib import Workbook
from infoview_lib.errors import MissingPartError
from infoview_lib.exchange.table_rows import log_rows, network_rows
wb = Workbook({str(tmp_path / "bare")!r})
ana = wb.add("contact", name="Ana Lopes")
book = wb.folder.book
print(len(log_rows("contact_log", book, date(2026, 3, 31))), len(network_rows(book)))
for kind in ("contact", "contact_log", "interview_log", "network"):
    try:
        wb.table(kind)
    except MissingPartError as error:
        print(error.found, error.next_step)
"""
    done = subprocess.run([sys.executable, "-c", blocked], capture_output=True, text=True)
    counts, *said = done.stdout.splitlines()
    assert counts == "1 1", done.stderr
    assert len(said) == 4 and all("pandas" in one and len(one.split()) <= 30 for one in said)
    assert issubclass(MissingPartError, ImportError)
