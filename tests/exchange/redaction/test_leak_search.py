"""No file that names somebody passes the search."""

import html
import io
import json
import quopri
import urllib.parse
import zipfile
from datetime import date
from xml.sax.saxutils import quoteattr

import pytest

from infoview_lib.exchange.going_out.csv_export import csv_bytes
from infoview_lib.exchange.going_out.graph_files import graph_files
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from infoview_lib.exchange.redaction.leak_search import LeakSearch
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from

ANA = {
    "id": id_from("contact", 1),
    "name": "Zephyrine “Zé” Quillfeather-O’Neill",
    "email": "zq@mail.example.org",
    "phone": "+1 555-010-4242",
    "organization": "Marrow & Bone <Clinic>",
    "notes": "Met her at the fair; she keeps bees.",
    "profile_url": "https://www.linkedin.com/in/z-quillf-77/",
    "facts": "Won the Åsgård prize in 2019.",
}
BOOK = Book({"contact": [ANA]})


def found(data, level="none", book=BOOK, bare=b"", **more):
    return [(one.value, one.what) for one in LeakSearch(book, level, **more).found(data, bare)]


def folded(text):
    """Fold as calendars and cards do: after few octets, signs with a backslash."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\r\n ".join(text[at : at + 11] for at in range(0, len(text), 11))


WAYS = {
    "as it is": str,
    "in capitals": str.upper,
    "in HTML": html.escape,
    "all by number": lambda t: "".join(f"&#{ord(c)};" for c in t),
    "in XML": quoteattr,
    "in a link": urllib.parse.quote,
    "in a form": urllib.parse.quote_plus,
    "in JSON": json.dumps,
    "in a table": lambda t: csv_bytes([["'" + t, '"' + t]]).decode(),
    "folded": folded,
    "quoted-printable": lambda t: quopri.encodestring(t.encode()).decode(),
    "over two lines": lambda t: t.replace(" ", "\n"),
    "with marks apart": lambda t: t.replace("é", "e\u0301").replace("Å", "A\u030a"),
    "with unseen signs": lambda t: t.replace("i", "i\u200b"),
    "with tags": lambda t: html.escape(t).replace("ui", "u<b>i</b>"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("field", "what"),
    [
        ("name", "a name"),
        ("email", "an email"),
        ("organization", "an organization"),
        ("notes", "a note"),
        ("profile_url", "a profile page"),
        ("phone", "a phone number"),
        ("facts", "a note"),
    ],
)
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
        assert found(data) == [("Quillfeather", "a part of a name")]
    assert found(zip_bytes({"quillfeather.txt": b""})) == [("Quillfeather", "a part of a name")]
    assert ("Quillfeather", "a part of a name") in found(
        xlsx_bytes({"a.csv": csv_bytes([["x"], ["Quillfeather"]])}, {})
    )


def test_each_level_keeps_back_what_it_says():
    everything = "\n".join([*ANA.values(), "said Quillfeather"]).encode()
    about = {"an email", "a phone number", "a profile page", "a note"}
    assert {what for _, what in found(everything, "full")} == about
    below = about | {"a name", "a part of a name", "an organization"}
    below |= {"a short form of an organization"}
    assert {what for _, what in found(everything, "initials")} == below
    assert {what for _, what in found(everything, "none", notes=False)} == below - {"a note"}
    assert found(b"Z. Q. O. told me", "initials") == []
    with pytest.raises(ValueError, match="no such level"):
        found(b"", "nobody")


MARIA = Book(
    {
        "contact": [
            ANA | {"name": "Maria O’Neil-Strauß", "organization": "Target"},
            ANA
            | {
                "id": id_from("contact", 5),
                "name": "Robert “Bobby” Len (Thi) May",
                "organization": "",
            },
        ]
    }
)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Maria’s", "Maria"),
        ("Maria's", "Maria"),
        ("Marias", "Maria"),
        ("the marias", "Maria"),
        ("MARIA", "Maria"),
        ("maría", "Maria"),
        ("_maria2", "Maria"),
        ("O&#x27;Neil", "Neil"),
        ("ONEIL", "ONeil"),
        ("Neils’", "Neil"),
        ("Strauss", "Strauß"),
        ("STRAUSS", "Strauß"),
        ("straussens Strauß", "Strauß"),
        ("Bobby", "Bobby"),
        ("Bobbys", "Bobby"),
        ("Len", "Len"),
        ("len’s", "Len"),
        ("May", "May"),
        ("with Target", "Target"),
        ("Thi’s", "Thi"),
        ("maria.oneil", "Maria"),
        ("mariaoneilstrauss", "Maria O’Neil-Strauß"),
    ],
)
def test_a_name_is_found_however_it_is_bent(said, value):
    assert value in [one for one, _ in found(f"I asked {said}, then left".encode(), book=MARIA)]


@pytest.mark.parametrize(
    "said", ["This lens may target a mariachi band", "classes, lens, Thistle", "Neilson Robertson"]
)
def test_words_that_only_look_like_a_name_are_passed_over(said):
    assert found(said.encode(), book=MARIA) == []


@pytest.mark.parametrize(
    "phone", ["5550104242", "(555) 010-4242", "010 42 42 is 1.555.010.4242", "+1555\u00a00104242"]
)
def test_a_phone_number_is_found_however_it_is_grouped(phone):
    assert found(phone.encode()) == [(ANA["phone"], "a phone number")]


def test_a_part_of_a_name_is_a_whole_word_that_tells_somebody():
    book = Book({"contact": [{"id": id_from("contact", 2), "name": "Dr. Bo van der Art"}]})
    assert found(b"the Art of a van; Doctor, the artist, art, Born", book=book) == []
    assert found(b"We met Art, a doctor.", book=book) == [("Art", "a part of a name")]
    assert found("於是李小龍先生說".encode(), book=Book({"contact": [ANA | {"name": "李 小龍"}]}))[
        0
    ] == (
        "李 小龍",
        "a name",
    )


def test_the_students_own_name_and_invented_people_are_not_looked_for():
    book = Book(
        {
            "profile": [{"id": id_from("profile", 1), "display_name": "Sam Quillfeather"}],
            "contact": [
                ANA,
                ANA | {"id": id_from("contact", 3), "name": "Made Up", "is_practice": True},
            ],
        }
    )
    said = b"By Sam Quillfeather, who Made Up his mind"
    assert found(said, book=book, stays=["Sam Quillfeather"]) == []
    assert found(b"Quillfeather", book=book, stays=["Sam Quillfeather"]) == [
        ("Quillfeather", "a part of a name")
    ]


def test_the_students_own_name_is_known_through_the_escapes_of_a_page():
    said = b"<p>By Maya O&#x27;Neil</p>"
    assert found(said, book=MARIA, stays=["Maya O'Neil"]) == []
    assert ("Neil", "a part of a name") in found(said, book=MARIA)


def test_what_stands_as_often_in_the_file_of_nobody_does_not_count():
    book = Book({"contact": [{"id": id_from("contact", 4), "name": "Node Label"}]})
    bare = b'<node label="Person 1"/>'
    assert found(bare, book=book, bare=bare) == []
    assert found(bare + b" Label", book=book, bare=bare) == [("Label", "a part of a name")]
    assert found(b'<node label="Node Label"/>', book=book, bare=bare) == [("Node Label", "a name")]


def test_an_address_that_is_said_of_many_is_no_find():
    book = Book({"contact": [ANA | {"profile_url": "https://www.riverbend.example/about-us?x=1"}]})
    assert found(b"about us, at https://other.example/about-us", book=book) == []
    assert ("https://www.riverbend.example/about-us?x=1", "a profile page") in found(
        b"see riverbend.example/about-us/", book=book
    )


@pytest.mark.parametrize("level", ["initials", "none"])
def test_network_files_below_full_pass_and_the_full_ones_do_not(level):
    graph, on = referral_graph(BOOK), date(2026, 3, 9)

    def left(written, wanted):
        search = LeakSearch(BOOK, wanted)
        return [
            one.what
            for data in graph_files(graph, written, on).values()
            for one in search.found(data)
        ]

    assert left(level, level) == left("full", "full") == []
    assert {"a name", "an organization"} <= set(left("full", level))


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"\xff\xd8\xff\xe0"])
def test_what_cannot_be_searched_is_never_said_to_be_clean(data):
    with pytest.raises(ValueError, match="cannot be searched"):
        found(data)


def test_a_damaged_archive_is_no_clean_one():
    with pytest.raises(zipfile.BadZipFile):
        found(b"PK\x03\x04 nothing")


def test_searching_grows_with_the_file_and_the_people_not_with_both(growth):
    def letters(n):
        return "".join("abcdefghij"[int(digit)] for digit in f"{n:03}")

    def run(size):
        people = [
            ANA
            | {
                "id": id_from("contact", n),
                "name": f"Given{letters(n)} Family{letters(n)}",
                "email": f"a{n}@example.org",
                "phone": f"+1 555 01{n:05}",
                "notes": f"Number {n} likes the colour {n} best.",
            }
            for n in range(size)
        ]
        text = io.StringIO()
        for n in range(size):
            text.write(
                f"given{letters(n)} family{letters(n + 1)} wrote at 2026-03-09 about "
                f"555 02{n:05} and more\n"
            )
        assert (
            len(LeakSearch(Book({"contact": people}), "none").found(text.getvalue().encode()))
            >= size
        )

    assert growth(run, 100, 800) < 8 * 3
