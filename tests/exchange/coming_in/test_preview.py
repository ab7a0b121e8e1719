"""A preview shows what a file brings in before anything is written."""

import json
import zipfile
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.preview import Preview, read
from infoview_lib.exchange.export_columns import columns_of
from infoview_lib.exchange.going_out.csv_export import csv_bytes, export_files
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.records.book import Book
from tests.examples import examples
from tests.wording import says

SHEET = b"Name,Organization,Email,City\nAna Lopes,Kite,ana@example.org,Lisbon\nBo Agren,Acme,,\n"


def test_somebody_who_is_here_keeps_every_word_and_only_gaps_are_filled(folder):
    folder.add("contact", name="A. Lopes", email="ANA@example.org", organization="Kite Ltd")
    found = read(SHEET, folder.book)
    assert found.actions[0]["action"] == "merge"
    assert says(found.actions[0]["reason"], "Already here", "A. Lopes", "same email", "Adds: City.")
    summary = found.apply(folder)
    assert summary["said"] == "1 person added, 1 filled in."
    ana = folder.records("contact")[0]
    assert (ana["name"], ana["organization"], ana["city"]) == ("A. Lopes", "Kite Ltd", "Lisbon")


def test_the_same_name_elsewhere_is_added_but_pointed_out(folder):
    folder.add("contact", name="ana lopes", organization="Other")
    found = read(SHEET, folder.book)
    assert found.actions[0]["action"] == "ask"
    assert "Check if they're the same person" in found.actions[0]["reason"]


def test_the_student_decides_about_single_rows(folder):
    found = read(SHEET, folder.book).decide(3, "skip")
    assert [a["action"] for a in found.actions] == ["add", "skip"]
    assert [a["action"] for a in found.decide(3, "").actions] == ["add", "add"]
    found.apply(folder)
    assert [c["name"] for c in folder.records("contact")] == ["Ana Lopes"]


def test_a_whole_import_is_one_write_with_a_name(folder):
    read(SHEET, folder.book, "people.csv").apply(folder)
    assert folder.undo_label == "bringing in people.csv"
    folder.undo()
    assert folder.records("contact") == [] and folder.undo_label == ""


def test_a_preview_knows_its_folder_so_a_script_can_apply_it(folder):
    assert read(SHEET, folder.book, folder=folder).apply()["added"] == 2


def test_the_preview_is_plain_data_for_scripts():
    found = read(SHEET, Book({}), "people.csv").as_dict()
    assert json.loads(json.dumps(found)) == found
    assert found["rows"][0] == {
        "row": 2,
        "name": "Ana Lopes",
        "organization": "Kite",
        "email": "ana@example.org",
        "city": "Lisbon",
    }
    assert found["counts"]["add"] == 2


def test_a_preview_shows_nobody_when_a_page_prints_it():
    assert "Ana" not in repr(read(SHEET, Book({})))


@pytest.mark.parametrize(
    ("data", "fact"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "a calendar"),
        (b"dn: cn=Ana\ncn: Ana\n", "LDIF"),
        (b'{"name": "Ana"}', "a program’s data"),
        (b"PK\x03\x04broken", "ZIP file can't be opened"),
        (b"\xd0\xcf\x11\xe0....", "old spreadsheet or Word"),
        (zip_bytes({"xl/workbook.xml": b"<x/>"}), "spreadsheet file is damaged"),
        (zip_bytes({"readme.txt": b"hello"}), "No contact list"),
        (b"\x00\x01\x02\xe9Name,City" * 90, "no text"),
        (zip_bytes({"big.csv": b"a,b\n" * 7_000_000}), "larger than 25 MB"),
        (
            zip_bytes({"a.csv": b"Colour\nred\n", "b.csv": b"Size\n3\n"}),
            "Several files",
        ),
    ],
)
def test_files_of_another_kind_are_refused_in_plain_words(data, fact):
    with pytest.raises(ReadingError) as caught:
        read(data, Book({}))
    assert says(caught.value.found, fact) and caught.value.next_step.endswith(".")


def test_a_missing_file_is_named_without_its_place(tmp_path):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path / "gone.csv", Book({}))
    assert caught.value.found == "There's no file called “gone.csv.”"


def test_a_file_that_is_too_large_says_so_wherever_it_lies(tmp_path):
    with open(tmp_path / "large.csv", "wb") as file:
        file.truncate(2**30)
    with pytest.raises(ReadingError) as caught:
        read(tmp_path / "large.csv", Book({}))
    assert says(caught.value.found, "larger than 25 MB")


def test_the_connections_are_found_inside_a_linkedin_archive():
    data = zip_bytes(
        {
            "Profile.csv": b"First Name,Last Name\nSam,Student\n",
            "empty.csv": b"",
            "data/Connections.csv": (
                b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,"
                b"Lopes,,,,,\n"
            ),
        }
    )
    found = read(data, Book({}))
    assert (found.kind, [row["name"] for row in found.rows]) == ("linkedin", ["Ana Lopes"])


def test_names_in_an_archive_never_become_places(tmp_path):
    data = zip_bytes({"../../evil.csv": b"Name\nAna\n"})
    assert read(data, Book({})).rows[0]["name"] == "Ana"
    assert list(tmp_path.iterdir()) == []


def test_preview_time_grows_with_the_rows_not_their_square(folder, growth):
    def preview(count):
        lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
        lines += [
            f"Ana,Name{i},https://www.example.org/in/p{i},,Firm {i % 50},Role,04 Mar 2021"
            for i in range(count)
        ]
        assert read("\n".join(lines).encode(), folder.book).counts["add"] == count

    assert growth(preview, 500, 4000, rounds=2) < 24


def test_a_file_of_one_name_alone_does_not_take_for_ever(folder, growth):
    def preview(count):
        rows = b"".join(b"Ana,F%d,e%d@example.org\n" % (i % 9, i) for i in range(count))
        counts = read(b"Name,Organization,Email\n" + rows, folder.book).counts
        assert (counts["add"], counts["ask"]) == (1, count - 1)

    assert growth(preview, 500, 4000, rounds=2) < 32


ANY_BYTES = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(
        st.sampled_from(
            [
                '"',
                ",",
                ";",
                "\t",
                "\n",
                "\r",
                "Name",
                "id",
                "Email",
                "\x00",
                "ct-00000001",
                "'",
                "a@b.c",
                "\ufeff",
            ]
        ),
        max_size=60,
    ).map(lambda parts: "".join(parts).encode()),
    st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail),
    st.text(max_size=80).map(lambda text: text.encode("utf-16", "surrogatepass")),
)


@settings(max_examples=examples(300), deadline=None)
@given(ANY_BYTES)
def test_any_bytes_give_a_preview_or_two_sentences(data):
    try:
        found = read(data, Book({}))
    except ReadingError as error:
        assert error.found and error.next_step
        return
    assert isinstance(found, Preview)
    json.dumps(found.as_dict())
    assert all(
        p["found"].endswith((".", "”")) and p["next_step"].endswith(".") for p in found.problems
    )


NAMES = st.sampled_from(
    ["Ana", "ana ", "Bo", "Lopes, Ana", "A. Lopes", "Ana Lope", "Bo Lopes", "NA", "", "'x", "=1"]
)
PLACES = st.sampled_from(["", "Kite", "KITE", "Acme"])
MAILS = st.sampled_from(["", "a@example.org", "A@example.org", "b@example.org", "none"])
PHONES = st.sampled_from(["", "555 555 0100", "+1 (555) 555-0100", "5550101", "5550101; 5550102"])
PAGES = st.sampled_from(
    ["", "https://example.org/in/a", "example.org/in/A/", "https://example.org/in/b"]
)


ROW = st.tuples(NAMES, PLACES, MAILS, PAGES, PHONES)
SHARED = [
    ("", "", "a@example.org", "", ""),
    ("Ana", "", "", "", ""),
    ("Ana", "", "", "https://example.org/in/a", "555 555 0100"),
    ("Bo", "", "a@example.org", "https://example.org/in/a", ""),
]


def table_of(rows):
    cells = [",".join('"' + cell + '"' for cell in row) for row in rows]
    return "\n".join(["Name,Organization,Email,LinkedIn,Phone", *cells]).encode()


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(ROW, max_size=8))
def test_bringing_any_table_in_twice_adds_nobody_the_second_time(make_folder, rows):
    folder = make_folder()
    found = read(table_of(rows), folder.book)
    found.apply(folder)
    before = [one["name"] for one in folder.records("contact")]
    found.apply(folder)
    assert [one["name"] for one in folder.records("contact")] == before


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        ROW,
        max_size=8,
        unique_by=(
            lambda row: row[2].lower() or row,
            lambda row: row[3].casefold().strip("/")[-4:] or row,
        ),
    )
)
@example(SHARED)
def test_a_table_in_which_nobody_shares_an_address_changes_nothing_the_second_time(
    make_folder, rows
):
    folder = make_folder()
    found = read(table_of(rows), folder.book)
    found.apply(folder)
    before = folder.entries()
    found.apply(folder)
    assert folder.entries() == before


def test_an_export_on_disk_is_read_from_its_folder_or_its_zip(folder, tmp_path):
    folder.add("contact", name="Ana Lopes")
    files = export_files(folder.book, date(2026, 3, 31))
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(f"2026-03-31/{name}", content)
    for place in (tmp_path, tmp_path / "all.zip"):
        found = read(place, Book({}))
        assert (found.kind, [row["name"] for row in found.rows]) == ("infoview", ["Ana Lopes"])


def test_people_who_share_an_office_address_stay_apart(folder):
    folder.add("contact", name="Ana Lopes", email="office@example.org")
    found = read(
        b"Name,Email\nBo Agren,office@example.org\nLopes Ana PhD,OFFICE@example.org\n", folder.book
    )
    other, same = found.actions
    assert (other["action"], same["action"]) == ("ask", "skip")
    assert says(other["reason"], "Ana Lopes", "same email", "check if")
    assert says(same["reason"], "Already here", "same email") and "Ana" not in same["reason"]


def test_a_preview_is_planned_anew_against_what_another_window_saved(folder, tmp_path):
    from infoview_lib.files.folder.folder import open_folder

    ana = folder.add("contact", name="Ana Lopes")
    ben = folder.add("contact", name="Ben Okoro")
    data = zip_bytes(export_files(folder.book, date(2026, 3, 10)))
    folder.change(ana, city="Porto")
    found = read(data, folder.book, folder=folder)
    other = open_folder(folder.path)
    other.erase(ben)
    other.change(ana, city="Faro")
    assert found.apply()["skipped"] == 2
    assert [(one["name"], one["city"]) for one in folder.records("contact")] == [
        ("Ana Lopes", "Faro")
    ]


def test_what_names_somebody_who_is_not_here_is_told_apart_from_what_is_here(folder, make_folder):
    ana, ben = folder.add("contact", name="Ana Lopes"), folder.add("contact", name="Ben Okoro")
    folder.add("referral", from_=ana, to=ben)
    files = export_files(folder.book, date(2026, 3, 10))
    empty = make_folder()
    said = read(files["referrals.csv"], empty.book, folder=empty).apply()["said"]
    assert says(said, "Nothing added", "Left out: 1,", "isn't here")


def test_rows_of_one_number_in_two_files_of_ours_are_kept_apart(folder):
    def file(kind, **values):
        names = columns_of(kind)
        return csv_bytes([names, [values.get(name, "") for name in names]])

    data = zip_bytes(
        {
            "referrals.csv": file("referral", **{"from": "you", "to": "ct-00000001"}),
            "objectives.csv": file("objective", text="Learn what nurses do at night"),
        }
    )
    found = read(data, folder.book, folder=folder)
    assert [(one["action"], one["file"]) for one in found.actions] == [
        ("add", "objectives.csv"),
        ("skip", "referrals.csv"),
    ]
    decided = found.decide("objectives.csv#2", "skip")
    assert [one["action"] for one in decided.actions] == ["skip", "skip"]
    summary = found.apply()
    assert summary["added"] == 1 and "Left out: 1" in summary["said"]


def test_the_beginning_of_a_long_file_is_planned_alone():
    found = read(b"Name,City\n" + b"".join(b"Name %d,Oslo\n" % i for i in range(500)), Book({}))
    first = found.beginning(3)
    assert [row["name"] for row in first.rows] == ["Name 0", "Name 1", "Name 2"]
    assert first.mapping == found.mapping and found.counts["add"] == 500
