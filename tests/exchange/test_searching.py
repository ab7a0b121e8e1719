import html
import io
import json
import quopri
import urllib.parse
import zipfile
from datetime import date
from xml.sax.saxutils import quoteattr

import pytest

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.records import id_from
from infoview_lib.errors import EntryError
from infoview_lib.exchange.csvlog import csv_bytes, zip_bytes
from infoview_lib.exchange.graph_files import graph_files
from infoview_lib.exchange.searching import found_values, searched_count, stop_at_names
from infoview_lib.exchange.spreadsheet import xlsx_bytes
from infoview_lib.network.graph import referral_graph

ANA = {
    "id": id_from("contact", 1), "name": "Zephyrine “Zé” Quillfeather-O’Neill", "email": "zq@mail.example.org",
    "phone": "+1 555-010-4242", "organization": "Marrow & Bone <Clinic>", "notes": "Met her at the fair; she keeps bees.",
    "profile_url": "https://www.linkedin.com/in/z-quillf-77/", "facts": "Won the Åsgård prize in 2019.",
}  # fmt: skip
BOOK = Book({"contact": [ANA]})


def found(data, level="none", book=BOOK, **more):
    return [(one.value, one.what) for one in found_values(data, book, level, **more)]


def folded(text):
    """Fold as calendars and cards do: after few octets, signs with a backslash."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\r\n ".join(text[at : at + 11] for at in range(0, len(text), 11))


WAYS = {
    "as it is": str, "in capitals": str.upper, "in HTML": html.escape, "all by number": lambda t: "".join(f"&#{ord(c)};" for c in t),
    "in XML": quoteattr, "in a link": urllib.parse.quote, "in a form": urllib.parse.quote_plus, "in JSON": json.dumps,
    "in a table": lambda t: csv_bytes([["'" + t, '"' + t]]).decode(), "folded": folded,
    "quoted-printable": lambda t: quopri.encodestring(t.encode()).decode(), "over two lines": lambda t: t.replace(" ", "\n"),
    "with marks apart": lambda t: t.replace("é", "e\u0301").replace("Å", "A\u030a"),
    "with unseen signs": lambda t: t.replace("i", "i\u200b"), "with tags": lambda t: html.escape(t).replace("ui", "u<b>i</b>"),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("field", "what"),
    [("name", "a name"), ("email", "an e-mail"), ("organization", "an organization"), ("notes", "a note"),
     ("profile_url", "a profile page"), ("phone", "a phone number"), ("facts", "a note")],
)  # fmt: skip
def test_a_value_is_found_in_whatever_way_a_format_writes_it(field, what, way):
    data = f"before {WAYS[way]('So: ' + ANA[field] + ' .')} after".encode()
    assert (ANA[field], what) in found(data)
    assert found(b"before So: . after") == []


@pytest.mark.parametrize("code", ["utf-8-sig", "utf-16"])
def test_a_value_is_found_in_any_encoding_and_inside_of_archives(code):
    text = "said Quillfeather".encode(code)
    for data in (
        text,
        zip_bytes({"a.txt": b"x", "b.txt": text}),
        zip_bytes({"b.zip": zip_bytes({"c.csv": text})}),
    ):
        assert found(data) == [("quillfeather", "a part of a name")]
    assert found(zip_bytes({"quillfeather.txt": b""})) == [("quillfeather", "a part of a name")]
    assert ("quillfeather", "a part of a name") in found(
        xlsx_bytes({"a.csv": csv_bytes([["x"], ["Quillfeather"]])})
    )


def test_each_level_keeps_back_what_it_says():
    everything = "\n".join(ANA.values()).encode()
    assert {what for _, what in found(everything, "full")} == {
        "an e-mail",
        "a phone number",
        "a profile page",
        "a note",
    }
    assert {what for _, what in found(everything, "initials")} == {
        "an e-mail", "a phone number", "a profile page", "a note", "a name", "a part of a name", "an organization",
    }  # fmt: skip
    assert found(b"Z. Q. O. told me", "initials") == []
    with pytest.raises(ValueError, match="no such level"):
        found(b"", "nobody")


@pytest.mark.parametrize(
    "phone", ["5550104242", "(555) 010-4242", "010 42 42 is 1.555.010.4242", "+1555\u00a00104242"]
)
def test_a_phone_number_is_found_however_it_is_grouped(phone):
    assert found(phone.encode()) == [(ANA["phone"], "a phone number")]


def test_a_part_of_a_name_is_a_whole_word_that_tells_somebody():
    book = Book({"contact": [{"id": id_from("contact", 2), "name": "Dr. Bo van der Art"}]})
    assert found(b"the art of a van; Doctor, the artist, Born", book=book) == [("art", "a part of a name")]
    assert found("於是李小龍先生說".encode(), book=Book({"contact": [ANA | {"name": "李 小龍"}]}))[0] == (
        "李 小龍",
        "a name",
    )


def test_the_students_own_name_and_invented_people_are_not_looked_for():
    book = Book({
        "profile": [{"id": id_from("profile", 1), "display_name": "Sam Quillfeather"}],
        "contact": [ANA, ANA | {"id": id_from("contact", 3), "name": "Made Up", "is_practice": True}],
    })  # fmt: skip
    assert found(b"By Sam Quillfeather, who Made Up his mind", book=book) == []
    assert found(ANA["name"].encode(), book=book)[0] == (ANA["name"], "a name")


def test_what_stands_in_the_file_of_nobody_does_not_count():
    book = Book({"contact": [{"id": id_from("contact", 4), "name": "Node Label"}]})
    empty = b"".join(graph_files(referral_graph(Book({})), "none", date(2026, 3, 9)).values())
    files = graph_files(referral_graph(book), "none", date(2026, 3, 9))
    assert [found(one, book=book, allowed=empty) for one in files.values()] == [[]] * 4
    assert found(b"Node Label", book=book, allowed=empty) == [("Node Label", "a name")]


@pytest.mark.parametrize("level", ["initials", "none"])
def test_network_files_below_full_pass_and_the_full_ones_are_stopped(level):
    graph, on = referral_graph(BOOK), date(2026, 3, 9)
    stop_at_names(graph_files(graph, level, on), BOOK, level)
    stop_at_names(graph_files(graph, "full", on), BOOK, "full")
    with pytest.raises(
        EntryError, match=r"^Nothing was written: network.graphml would hold “.*a name"
    ) as caught:
        stop_at_names(graph_files(graph, "full", on), BOOK, level)
    assert len(str(caught.value).split()) <= 30


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"\xff\xd8\xff\xe0"])
def test_what_cannot_be_searched_is_never_said_to_be_clean(data):
    with pytest.raises(ValueError, match="cannot be searched"):
        found(data)


def test_a_damaged_archive_is_no_clean_one():
    with pytest.raises(zipfile.BadZipFile):
        found(b"PK\x03\x04 nothing")


def test_the_number_of_values_looked_for_is_known():
    assert searched_count(Book({}), "none") == 0
    assert searched_count(BOOK, "full") < searched_count(BOOK, "initials") == searched_count(BOOK, "none")


def test_searching_grows_with_the_file_and_the_people_not_with_both(growth):
    def run(size):
        people = [ANA | {"id": id_from("contact", n), "name": f"Given{n} Family{n}", "email": f"a{n}@example.org",
                         "phone": f"+1 555 01{n:05}", "notes": f"Number {n} likes the colour {n} best."} for n in range(size)]  # fmt: skip
        text = io.StringIO()
        for n in range(size):
            text.write(f"given{n} family{n + 1} wrote at 2026-03-09 about 555 02{n:05} and more\n")
        assert len(found_values(text.getvalue().encode(), Book({"contact": people}), "none")) >= size

    assert growth(run, 100, 800) < 8 * 3
