"""Words that act stay words in every file that is handed over, and in every picture."""

from __future__ import annotations

import base64
import csv
import io
import re
import zipfile
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from xml.etree import ElementTree

import icalendar
import networkx as nx
import openpyxl
import pytest
import vobject

from infoview_lib.exchange.cells import clean, unguard
from infoview_lib.exchange.coming_in.vcard_reader import read_vcard
from infoview_lib.exchange.going_out.csv_export import export_files
from infoview_lib.exchange.going_out.graph_files import graph_files
from infoview_lib.exchange.going_out.mail_drafts import draft_file
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from infoview_lib.figures.picture_files import KINDS, save_referral_picture
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.state.export.calendar_files import calendar_files
from infoview_lib.state.export.export import ExportState
from infoview_lib.state.export.log_files import card_files
from tests.hostile_words import SECRET, fill_hostile, payloads, secret_file

ON = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 15, tzinfo=UTC)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def folder(place):
    """A folder with words that act in every text of every kind."""
    made = open_folder(place / "My Infoview", lambda: NOW)
    made.typed = fill_hostile(made, secret_file(place))
    talk = made.records("interview")[0]["id"]
    made.change(talk, status="scheduled", starts_at="2026-04-01T10:00+00:00")
    return made


def one_line(text):
    return " ".join(text.split())


@pytest.fixture(scope="module")
def names(folder):
    """Names of the people, as they are kept."""
    return [one["name"] for one in folder.records("contact")]


def test_tables_hold_the_very_words_and_no_formula(folder, names):
    files = export_files(folder.book, ON)
    rows = list(csv.DictReader(io.StringIO(files["contacts.csv"].decode("utf-8-sig"), newline="")))
    assert [unguard(row["name"]) for row in rows] == [clean(name) for name in names]
    for content in files.values():
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
            assert not [
                cell for cell in row if cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r"))
            ]


def test_the_file_for_excel_holds_the_very_words_and_no_formula(folder, names):
    data = xlsx_bytes(export_files(folder.book, ON), {})
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert [row[1].value for row in book["contacts"].iter_rows(min_row=2)] == names
    assert {
        cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value
    } <= {"s", "n", "d"}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not [
            one
            for one in archive.namelist()
            if "external" in one.lower() or "hyperlink" in one.lower()
        ]


def test_calendar_files_hold_one_event_and_the_words_as_text(folder):
    files = calendar_files(folder, ON, NOW, is_named=True)
    assert files
    for name, data in files.items():
        calendar = icalendar.Calendar.from_ical(data)
        assert [part.name for part in calendar.walk()].count("VEVENT") == 1
        assert {part.name for part in calendar.walk()} <= {"VCALENDAR", "VEVENT", "VALARM"}
        assert all(part.get("action") == "DISPLAY" for part in calendar.walk("VALARM"))
        assert not {"ATTACH", "ATTENDEE", "ORGANIZER", "METHOD"} & {
            key for part in calendar.walk() for key in part
        }
        assert len(list(vobject.readComponents(data.decode()))) == 1
        assert name.replace(".ics", "").replace("-", "").isalnum()


def test_cards_are_as_many_as_people_with_their_words_as_text(folder, names):
    ((name, data),) = card_files(folder, ON, None, with_notes=True).items()
    assert name == "infoview-cards-2026-03-10.vcf"
    cards = list(vobject.readComponents(data.decode()))
    assert [one_line(card.fn.value) for card in cards] == [
        one_line(text.replace("\u2028", " ").replace("\x85", " ")) for text in names
    ]
    assert (
        len(read_vcard(data).rows) == len(names)
        and b"\r\nFN:Planted" not in data
        and b"ATTACH" not in data.split(b"NOTE:")[0]
    )
    assert not [
        card
        for card in cards
        if "url" in card.contents and card.url.value.startswith(("javascript:", "file:"))
    ]


@pytest.mark.parametrize("level", ["full", "initials", "none"])
def test_network_files_can_be_read_and_hold_the_words_as_text(folder, names, level):
    graph = referral_graph(folder.book)
    files = graph_files(graph, level, ON)
    back = nx.read_graphml(io.BytesIO(files["network.graphml"]))
    drawn = ElementTree.fromstring(files["network.gexf"])
    assert (
        len(back) == len(graph) == len([one for one in drawn.iter() if one.tag.endswith("}node")])
    )
    if level == "full":
        assert {one_line(text) for _, text in back.nodes(data="label")} == {
            "You",
            *(one_line(clean(name)) for name in names),
        }


@pytest.mark.parametrize("kind", KINDS)
def test_no_picture_fails_or_sets_words_as_mathematics(folder, place, kind):
    path = save_referral_picture(referral_graph(folder.book), place / "pictures", kind)
    data = path.read_bytes()
    assert SECRET.encode() not in data and len(data) > 1_000
    if kind == "svg":
        drawn = ElementTree.fromstring(data)
        assert not [
            one
            for one in drawn.iter()
            if one.tag.endswith(("}script", "}image", "}foreignObject", "}a", "}iframe"))
        ]
        assert not [
            name for one in drawn.iter() for name in one.attrib if name.lower().startswith("on")
        ]
        assert b"<!ENTITY" not in data


def test_a_draft_has_one_addressee_and_the_words_in_its_text(place):
    for about, text in payloads(place / "secret.txt").items():
        mail = message_from_bytes(draft_file("ana@example.org", text, text), policy=policy.default)
        assert (mail["To"], mail["Bcc"], mail["Cc"], mail.is_multipart()) == (
            "ana@example.org",
            None,
            None,
            False,
        ), about
        assert mail.get_content_type() == "text/plain" and SECRET not in mail.get_content()


def test_no_file_is_read_and_no_name_of_a_file_comes_from_words(folder, place):
    state = ExportState(folder, today=lambda: ON)
    before = {path for path in place.rglob("*") if path.is_file()}
    handed = [state.act(do) for do in ("export", "download", "spreadsheet")] + [
        state.act("cards", who=None, notes=True)
    ]
    assert [one["ok"] for one in handed] == [True] * 4
    for reply in handed[1:]:
        data = base64.b64decode(reply["data"])
        parts = [data]
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                parts += [archive.read(one) for one in archive.namelist()]
        assert not [part for part in parts if SECRET.encode() in part]
    new = {path for path in place.rglob("*") if path.is_file()} - before
    assert {path.parent.name for path in new} == {"2026-03-10", "records"}
    assert [path for path in new if SECRET.encode() in path.read_bytes()] == []
    assert all(re.fullmatch("[a-z_-]+", path.stem) for path in new)
