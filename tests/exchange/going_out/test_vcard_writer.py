"""Contact cards we write are read whole by other programs."""

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.coming_in.vcard_reader import read_vcard
from infoview_lib.exchange.going_out.vcard_writer import LONGEST_LINE, vcard_bytes
from infoview_lib.records.catalog import as_record, id_from
from tests.examples import examples

HARD = [
    "Ana Lopes",
    "Lopes, Ana; RN",
    "back\\slash\\n",
    "one\ntwo",
    "END:VCARD\r\nBEGIN:VCARD",
    "a\u2028TEL:5",
    "李小龍 🎓" * 9,
    "محمد علي",
    "x" * 400,
    "TEL;TYPE=X:1",
    "=1+1",
    "é" * 80,
    "👩‍🔬" * 30,
    '"quoted"',
    "a:b",
    "item1.FN:x",
]


def contact(number=1, **values):
    return as_record("contact", {"id": id_from("contact", number), **values})


def test_a_card_holds_who_somebody_is_and_how_to_reach_them():
    one = contact(
        name="Ana Lopes",
        title="Nurse, head",
        organization="Riverbend; Clinic",
        email="ana@example.org",
        city="Porto",
        phone="+1 555 0100",
        profile_url="https://example.org/in/ana",
        notes="Likes\nbees",
        updated_at="2026-03-10T15:00+01:00",
    )
    assert vcard_bytes([one], with_notes=True).decode().split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:{one.id}",
        "N:;Ana Lopes;;;",
        "FN:Ana Lopes",
        "TITLE:Nurse\\, head",
        "ORG:Riverbend\\; Clinic",
        "EMAIL;TYPE=INTERNET:ana@example.org",
        "TEL:+1 555 0100",
        "URL:https://example.org/in/ana",
        "ADR:;;;Porto;;;",
        "NOTE:Likes\\nbees",
        "REV:2026-03-10T14:00:00Z",
        "END:VCARD",
        "",
    ]
    assert b"NOTE" not in vcard_bytes([one])


@pytest.mark.parametrize("text", HARD)
def test_two_readers_take_back_what_was_typed(text):
    one = contact(name=text, title=text, organization=text, city=text, phone=text[:40], notes=text)
    data = vcard_bytes([one], with_notes=True)
    wanted = " ".join(clean(text).replace("\u2028", "\n").split())
    found = list(vobject.readComponents(data.decode()))
    assert len(found) == 1
    card = found[0]
    assert (card.fn.value, card.title.value, card.org.value, card.adr.value.city) == (
        wanted,
        wanted,
        [wanted],
        wanted,
    )
    assert " ".join(card.note.value.split()) == wanted
    table = read_vcard(data)
    (row,) = [dict(zip(table.header, cells, strict=True)) for _, cells in table.rows]
    assert [row[name] for name in ("Name", "Job title", "Organization", "City")] == [wanted] * 4
    assert " ".join(row["Notes"].split()) == wanted


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4))
def test_any_texts_make_as_many_cards_as_there_are_people(texts):
    data = vcard_bytes(
        [contact(n, name=text, notes=text, phone=text) for n, text in enumerate(texts)],
        with_notes=True,
    )
    assert max(map(len, data.split(b"\r\n"))) <= LONGEST_LINE
    assert data.replace(b"\r\n", b"").find(b"\n") == data.replace(b"\r\n", b"").find(b"\r") == -1
    assert (
        len(list(vobject.readComponents(data.decode()))) == len(texts) == len(read_vcard(data).rows)
    )


@pytest.mark.parametrize(
    "page", ["javascript:alert(1)", "file:///etc/hostname", "data:text/html,x", " JavaScript:x"]
)
def test_a_page_that_would_run_something_or_open_a_file_is_left_out(page):
    assert b"URL" not in vcard_bytes([contact(name="Ana", profile_url=page)])


def test_people_taken_out_come_back_as_themselves(folder, another_folder):
    folder.add(
        "contact",
        name="Ana Lopes",
        email="ana@example.org",
        phone="0044 555",
        organization="Kite, Ltd.",
        city="Porto",
    )
    folder.add("contact", name="Bo")
    data = vcard_bytes(folder.book.of("contact"))
    read(data, another_folder.book, "cards.vcf", folder=another_folder).apply()
    kept = [
        [one[name] for name in ("name", "email", "phone", "organization", "city")]
        for one in another_folder.records("contact")
    ]
    assert kept == [
        ["Ana Lopes", "ana@example.org", "0044 555", "Kite, Ltd.", "Porto"],
        ["Bo", "", "", "", ""],
    ]
    assert read(data, folder.book, "cards.vcf", folder=folder).apply()["added"] == 0


def test_nobody_makes_an_empty_file():
    assert vcard_bytes([]) == b""
