"""What was exported comes back, also after a spreadsheet program saved it."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.export_columns import FILE_OF, columns_of
from infoview_lib.exchange.going_out.csv_export import export_files
from infoview_lib.exchange.going_out.handing_over import write_files
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.records.catalog import KINDS
from tests.exchange.full_log import ON, fill
from tests.wording import says


def test_what_was_exported_comes_back_byte_for_byte(folder, another_folder, tmp_path):
    fill(folder)
    first = write_files(export_files(folder.book, ON), tmp_path / "one")
    summary = read(tmp_path / "one", another_folder.book, folder=another_folder).apply()
    second = write_files(export_files(another_folder.book, ON), tmp_path / "two")
    assert [p.name for p in first] == [p.name for p in second] and len(first) == len(KINDS) + 3
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]
    assert summary["problems"] == 0 and summary["skipped"] == 0
    assert (
        another_folder.records("contact")[3]["created_at"]
        == folder.records("contact")[3]["created_at"]
    )
    assert "Deleted Person" not in "".join(p.read_text("utf-8-sig") for p in first)


def test_the_file_for_excel_comes_back_byte_for_byte(folder, another_folder):
    """Also a goal of the kind "names" whose text reads like the name of a column."""
    fill(folder)
    files = export_files(folder.book, ON)
    read(xlsx_bytes(files, {}), another_folder.book, "log.xlsx", folder=another_folder).apply()
    assert export_files(another_folder.book, ON) == files


def test_taking_an_export_back_into_its_own_folder_changes_nothing(folder):
    fill(folder)
    revision, data = folder.revision, zip_bytes(export_files(folder.book, ON))
    summary = read(data, folder.book, folder=folder).apply()
    assert (summary["added"], summary["changed"], folder.revision) == (0, 0, revision)


TEXTS = st.text(max_size=30)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
def test_any_texts_survive_the_way_out_and_in(make_folder, texts):
    one, two = make_folder(), make_folder()
    for name, notes in texts:
        one.add("contact", name=f"x{name}", notes=notes, title=notes)
    files = export_files(one.book, ON)
    read(zip_bytes(files), two.book, folder=two).apply()
    assert export_files(two.book, ON) == files


def saved_by_a_spreadsheet(data, delimiter, mark, quotes, end="\r\n", blank_rows=0):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    rows += [[""] * len(rows[0])] * blank_rows
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quotes).writerows(rows)
    return text.getvalue().encode("utf-8-sig" if mark else "utf-8")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [True, False])
@pytest.mark.parametrize("quotes", [csv.QUOTE_ALL, csv.QUOTE_MINIMAL])
def test_a_log_saved_by_a_spreadsheet_comes_back_without_loss(
    folder, another_folder, delimiter, mark, quotes
):
    fill(folder)
    files = export_files(folder.book, ON)
    saved = {
        name: saved_by_a_spreadsheet(files[name], delimiter, mark, quotes)
        for name in FILE_OF.values()
    }
    read(zip_bytes(saved), another_folder.book, folder=another_folder).apply()
    assert export_files(another_folder.book, ON) == files


def test_files_brought_in_one_by_one_lose_no_link_once_all_are_in(folder, another_folder):
    fill(folder)
    files = export_files(folder.book, ON)
    for name in list(FILE_OF.values()) * 2:
        found = read(files[name], another_folder.book, name, folder=another_folder)
        if name == "referrals.csv" and not another_folder.records("interview"):
            assert says(found.actions[1]["reason"], "Left empty", "isn't here")
        found.apply()
    told = [
        (one["from"], one["to"], one["interview"]) for one in another_folder.records("referral")
    ]
    assert told == [
        (one["from"], one["to"], one["interview"]) for one in folder.records("referral")
    ]


def test_an_edit_made_in_a_spreadsheet_changes_only_that_field(folder):
    people = fill(folder)
    data = export_files(folder.book, ON)["contacts.csv"]
    edited = saved_by_a_spreadsheet(data, ";", False, csv.QUOTE_MINIMAL, "\n", blank_rows=2)
    edited = edited.replace(b";Lisbon;", b";Porto;")
    found = read(edited, folder.book, "contacts.csv", folder)
    assert [
        (a["action"], a["into"], a["reason"]) for a in found.actions if a["action"] != "skip"
    ] == [("change", people[3], "Changes: City.")]
    assert [p["about"] for p in found.problems] == ["nobody", "nobody"]
    assert found.apply()["said"] == "1 changed."
    assert folder.get(people[3])["city"] == "Porto"
    assert folder.history(people[3])[-1]["set"] == {"city": "Porto"}


def test_a_row_typed_into_the_spreadsheet_becomes_a_new_entry_once(folder):
    folder.add("contact", name="Ana Lopes")
    data = export_files(folder.book, ON)["contacts.csv"].decode("utf-8-sig")
    width = len(columns_of("contact"))
    data += '"","Bo Agren"' + ',""' * (width - 2) + "\r\n"
    found = read(data.encode(), folder.book, folder=folder)
    assert [a["action"] for a in found.actions] == ["skip", "add"]
    found.apply()
    assert found.apply()["added"] == 0
    assert [c["name"] for c in folder.records("contact")] == ["Ana Lopes", "Bo Agren"]


def test_an_older_file_does_not_take_back_a_later_change(folder):
    one = folder.add("contact", name="Ana Lopes", city="Lisbon")
    data = export_files(folder.book, ON)["contacts.csv"]
    folder.change(one, city="Porto")
    found = read(data, folder.book, folder=folder)
    assert found.actions[0]["action"] == "skip"
    assert says(found.actions[0]["reason"], "changed this here after", "(City)", "stays")
    assert found.decide(2, "change").actions[0]["action"] == "change"
    found.apply()
    assert folder.get(one)["city"] == "Porto"


def test_letters_a_spreadsheet_could_not_write_do_not_count_as_changes(folder):
    one = folder.add("contact", name="李小龍 Lee", notes="Łódź")
    data = export_files(folder.book, ON)["contacts.csv"].decode("utf-8-sig")
    lossy = data.encode("cp1252", "replace")
    found = read(lossy, folder.book, folder=folder)
    assert [a["action"] for a in found.actions] == ["skip"]
    assert folder.get(one)["name"] == "李小龍 Lee"


def test_an_undone_import_can_be_brought_in_again(folder, another_folder):
    fill(folder)
    data = zip_bytes(export_files(folder.book, ON))
    read(data, another_folder.book, folder=another_folder).apply()
    another_folder.undo()
    assert another_folder.records("contact") == []
    found = read(data, another_folder.book, folder=another_folder)
    assert found.actions[0]["action"] == "add"
    assert says(found.actions[0]["reason"], "trash", "back")
    found.apply()
    assert len(another_folder.records("contact")) == len(folder.records("contact"))


def test_somebody_who_was_erased_stays_out_with_everything_about_them(folder):
    people = fill(folder)
    data = zip_bytes(export_files(folder.book, ON))
    folder.erase(people[0])
    found = read(data, folder.book, folder=folder)
    assert any(says(a["reason"], "erased here", "stays out") for a in found.actions)
    found.apply()
    assert folder.fate_of(people[0]) == "erased" and folder.fate_of(people[1]) == "here"


def test_one_file_alone_names_what_it_cannot_link(folder, another_folder):
    fill(folder)
    data = export_files(folder.book, ON)["attempts.csv"]
    found = read(data, another_folder.book, folder=another_folder)
    assert {a["action"] for a in found.actions} == {"skip"}
    asked = folder.records("attempt")[0]["contact"]
    assert says(found.actions[0]["reason"], "isn't here", f"({asked})")


def test_wrong_ids_and_values_are_named_with_their_row(folder):
    folder.add("contact", name="Ana Lopes")
    text = export_files(folder.book, ON)["contacts.csv"].decode("utf-8-sig")
    row = text.split("\r\n")[1]
    one = folder.records("contact")[0]["id"]
    rows = [
        row,
        row,
        row.replace(one, "12"),
        row.replace(one, "ct-iiiiiiii"),
        row.replace(one, "ct-00000009").replace('"Ana Lopes"', '""'),
    ]
    found = read("\r\n".join([text.split("\r\n")[0], *rows]).encode(), folder.book, folder=folder)
    assert [(p["row"], p["about"]) for p in found.problems] == [
        (3, "repeated"),
        (4, "id"),
        (5, "id"),
        (6, "needed"),
    ]


FORMER_LISTS = """\
id,list,item,interview,done,not_applicable,answer,is_practice,created_at,updated_at
ck-00000001,before,before-goal,,yes,no,,no,2026-03-02T09:37Z,2026-03-02T09:38Z
ck-00000002,card_sort,sort-why,,no,no,informational,no,2026-03-02T09:37Z,2026-03-02T09:39Z
ck-00000003,ranking_weights,tie,,no,no,4,no,2026-03-02T09:37Z,2026-03-02T09:40Z
ck-00000004,not_the_same,ct-00000001 ct-00000002,,no,no,yes,no,2026-03-02T09:37Z,2026-03-02T09:41Z
"""


def test_an_export_from_before_each_list_had_its_own_file_comes_in(folder):
    for number in (1, 2):
        folder.add("contact", id=f"ct-0000000{number}", name="Ana Lopes")
    summary = read(FORMER_LISTS.encode(), folder.book, folder=folder).apply()
    assert (summary["added"], summary["problems"]) == (4, 0)
    (tick,) = folder.records("checklist_state")
    assert (tick["id"], tick["item"], tick["done"]) == ("ck-00000001", "before-goal", True)
    (card,) = folder.records("sorted_card")
    assert (card["id"], card["card"], card["side"]) == ("sc-00000002", "sort-why", "informational")
    (weight,) = folder.records("ranking_weight")
    assert (weight["part"], weight["weight"]) == ("tie", 4)
    assert weight["updated_at"].startswith("2026-03-02T09:40")
    (pair,) = folder.records("different_people")
    assert (pair["contact"], pair["other"]) == ("ct-00000001", "ct-00000002")
    again = read(FORMER_LISTS.encode(), folder.book, folder=folder).apply()
    assert (again["added"], again["changed"]) == (0, 0)
